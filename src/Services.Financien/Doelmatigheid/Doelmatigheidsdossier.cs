using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Monitoring.Contracts;
using Monitoring.Contracts.Domein;
using Monitoring.Contracts.Financien.V1;
using Monitoring.Contracts.V1;
using Monitoring.Contracts.Vastleggen;
using Monitoring.ServiceDefaults.Toegang;
using Monitoring.ServiceDefaults.Vastleggen;
using Monitoring.Services.Financien.Data;
using Monitoring.Services.Financien.Domain;
using Monitoring.Services.Financien.Domain.Kengetallen;
using Monitoring.Services.Financien.Dossiers;
using Monitoring.Services.Financien.Koppelen;
using Bericht = Monitoring.Contracts.Financien.V1.Doelmatigheid;
using BestedingBericht = Monitoring.Contracts.Financien.V1.Besteding;

namespace Monitoring.Services.Financien.Doelmatigheid;

/// <summary>Where the money of a boekjaar went, and how the board accounts for it.</summary>
internal sealed class Doelmatigheidsdossier(FinancienContext context, Resultatenboek resultatenboek, TimeProvider klok)
{
    private const int MeesteBestedingen = 200;
    private static readonly string[] EigenLasten = ["4.1", "4.2", "4.3", "4.4"];

    public async Task<Bericht> Geef(DoelmatigheidVraag vraag, Aanroeper aanroeper, CancellationToken annulering)
    {
        var nummer = DossierToegang.EisZicht(aanroeper, vraag.BevoegdGezag);
        var jaren = await context.Jaarrekeningen.AsNoTracking().Where(jaar => jaar.BevoegdGezag == nummer && jaar.Soort == Jaarsoort.Realisatie).ToListAsync(annulering);
        var boekjaar = vraag.Boekjaar == 0 ? jaren.Select(jaar => jaar.Boekjaar).DefaultIfEmpty().Max() : vraag.Boekjaar;
        var stuk = await context.Dossierstukken.Versies(nummer, Dossierstuk.Doelmatigheid, boekjaar).AsNoTracking().LastOrDefaultAsync(annulering);
        var inhoud = stuk?.Lees<Verantwoording>();
        var cijfers = jaren.Find(jaar => jaar.Boekjaar == boekjaar)?.Jaarcijfers(null, await context.Naslag(nummer, annulering));
        var leerlingen = cijfers is null ? null : Leerlingen.Van(cijfers);
        return new Bericht
        {
            Versie = stuk?.Nummer ?? 0,
            Boekjaar = boekjaar,
            Op = stuk is null ? "" : Datum.Schrijf(Kalender.Dag(stuk.Op)),
            Elementen = { Elementen.Alle.Select(element => new Element { Code = element.Code, Naam = element.Naam, Vindplaats = inhoud?.Vindplaatsen.GetValueOrDefault(element.Code) ?? "" }) },
            Patronen = { Elementen.Patronen.Select(patroon => new Patroon { Code = patroon.Code, Naam = patroon.Naam, Herkend = inhoud?.Patronen.Contains(patroon.Code) ?? false }) },
            Bestedingen = { (inhoud?.Bestedingen ?? []).Select(NaarBericht) },
            Uitgaven = { cijfers is null ? [] : Uitgaven(cijfers, leerlingen?.Aantal) },
            Boekjaren = { jaren.Select(jaar => jaar.Boekjaar).OrderDescending() },
            Vragen = { await resultatenboek.Gesteld(nummer, boekjaar, annulering) },
            Leerlingen = (leerlingen?.Aantal).NaarGetal(RedenOntbreekt.NietBekend),
            LeerlingenBron = leerlingen?.Toelichting ?? "",
        };
    }

    /// <exception cref="WeigeringException"><c>versie.verouderd</c>, <c>doelmatigheid.onbekend</c>, <c>doelmatigheid.bedrag</c>, <c>doelmatigheid.te-veel</c>, <c>tekst.ontbreekt</c>.</exception>
    public async Task<Bevestiging> LegVast(DoelmatigheidVerzoek verzoek, Aanroeper aanroeper, CancellationToken annulering)
    {
        var nummer = BevoegdGezagNummer.Lees(verzoek.BevoegdGezag);
        DossierToegang.EisEigen(aanroeper, nummer);
        if (verzoek.Bestedingen.Count > MeesteBestedingen)
        {
            throw new WeigeringException("doelmatigheid.te-veel", $"Er passen {MeesteBestedingen.ToString(CultureInfo.InvariantCulture)} bestedingen in één boekjaar.");
        }

        if (!await context.Jaarrekeningen.AnyAsync(jaar => jaar.BevoegdGezag == nummer.Waarde && jaar.Boekjaar == verzoek.Boekjaar && jaar.Soort == Jaarsoort.Realisatie, annulering))
        {
            throw new WeigeringException("dossier.niet-gevonden", "Van dit boekjaar staat hier geen jaarrekening.", "boekjaar", WeigeringSoort.NietGevonden);
        }

        var inhoud = new Verantwoording(
            verzoek.Elementen.Where(element => element.Vindplaats.Trim().Length > 0).ToDictionary(element => Bekend(Elementen.Alle, element.Code), element => VrijeTekst.Lees(element.Vindplaats, $"element_{element.Code}"), StringComparer.Ordinal),
            [.. verzoek.Patronen.Where(patroon => patroon.Herkend).Select(patroon => Bekend(Elementen.Patronen, patroon.Code))],
            [.. verzoek.Bestedingen.Select(LeesBesteding)]);
        var huidig = await context.Dossierstukken.Versies(nummer.Waarde, Dossierstuk.Doelmatigheid, verzoek.Boekjaar).CountAsync(annulering);
        Gelijktijdig.EisVersie(huidig, verzoek.Versie);
        context.Add(Dossierstuk.Leg(nummer.Waarde, Dossierstuk.Doelmatigheid, verzoek.Boekjaar, huidig + 1, inhoud, klok.GetUtcNow()));
        context.Add(Handelingsregel.Van(FinancienHandelingen.DoelmatigheidVerantwoord, nummer.Waarde, aanroeper.Id, string.Create(CultureInfo.InvariantCulture, $"boekjaar {verzoek.Boekjaar}"), klok.GetUtcNow()));
        await context.BewaarGelijktijdig(annulering);
        return new Bevestiging { Versie = huidig + 1 };
    }

    private static string Bekend(IReadOnlyList<(string Code, string Naam)> lijst, string code) => lijst.Any(een => een.Code == code)
        ? code
        : throw new WeigeringException("doelmatigheid.onbekend", $"'{Kort.Tekst(code)}' hoort niet in de lijst.", "elementen");

    private static Besteding LeesBesteding(BestedingBericht besteding, int plaats)
    {
        string Veld(string naam) => string.Create(CultureInfo.InvariantCulture, $"{naam}_{plaats}");
        return new Besteding(
            VrijeTekst.LeesVerplicht(besteding.Ontvanger, Veld("ontvanger")),
            NederlandsBedrag.Lees(besteding.Bedrag, "doelmatigheid.bedrag", Veld("bedrag")),
            VrijeTekst.LeesVerplicht(besteding.Doel, Veld("doel")),
            VrijeTekst.Lees(besteding.Resultaat, Veld("resultaat")));
    }

    private static IEnumerable<Uitgavenpost> Uitgaven(Jaarcijfers cijfers, decimal? leerlingen)
    {
        var doorbetaald = Doorbetaald.Geheel(cijfers);
        var geheel = cijfers.Bedrag("TOTL") + Doorbetaald.Afgetrokken(cijfers);
        (string Naam, decimal? Bedrag)[] rijen = [("Doorbetaald aan schoolbesturen", doorbetaald), .. EigenLasten.Select(code => (Posttabel.Haal(code).Naam, cijfers.Bedrag(code))), ("Eigen lasten samen", cijfers.Som(EigenLasten)), ("Alle lasten", geheel)];
        foreach (var (naam, bedrag) in rijen)
        {
            yield return new Uitgavenpost
            {
                Naam = naam,
                Bedrag = bedrag.NaarGetal(RedenOntbreekt.NietBekend),
                Aandeel = DossierBericht.NaarGetal(Verhouding.Deel(bedrag, geheel)),
                PerLeerling = DossierBericht.NaarGetal(Verhouding.Deel(bedrag, leerlingen)),
            };
        }
    }

    private static BestedingBericht NaarBericht(Besteding besteding) => new()
    {
        Ontvanger = besteding.Ontvanger,
        Bedrag = besteding.Bedrag.ToString(CultureInfo.InvariantCulture),
        Doel = besteding.Doel,
        Resultaat = besteding.Resultaat,
    };
}
