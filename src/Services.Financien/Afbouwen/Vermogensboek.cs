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
using Inhoud = Monitoring.Services.Financien.Domain.Afbouw.Vermogensverantwoording;
using Plan = Monitoring.Services.Financien.Domain.Afbouw.Afbouwplan;

namespace Monitoring.Services.Financien.Afbouwen;

/// <summary>How a board accounts for equity above the signaleringswaarde, year by year, with an afbouwplan or without.</summary>
internal sealed class Vermogensboek(FinancienContext context, TimeProvider klok)
{
    public async Task<Vermogensverantwoordingen> Geef(string bevoegdGezag, Aanroeper aanroeper, CancellationToken annulering)
    {
        var nummer = DossierToegang.EisZicht(aanroeper, bevoegdGezag);
        var stukken = await context.Dossierstukken.AsNoTracking().Where(stuk => stuk.BevoegdGezag == nummer && (stuk.Soort == Dossierstuk.Vermogen || stuk.Soort == Dossierstuk.Afbouwplan)).ToListAsync(annulering);
        var jaren = await context.Jaarrekeningen.AsNoTracking().Where(jaar => jaar.BevoegdGezag == nummer && jaar.Soort == Jaarsoort.Realisatie).OrderByDescending(jaar => jaar.Boekjaar).ToListAsync(annulering);
        var plan = stukken.Where(stuk => stuk.Soort == Dossierstuk.Afbouwplan).MaxBy(stuk => stuk.Nummer)?.Lees<Plan>();
        var gegeven = stukken.Where(stuk => stuk.Soort == Dossierstuk.Vermogen).GroupBy(stuk => stuk.Boekjaar).ToDictionary(jaar => jaar.Key, jaar => jaar.MaxBy(stuk => stuk.Nummer)!);
        return new Vermogensverantwoordingen
        {
            Jaren = { jaren.Where(jaar => Bedrag(jaar) > 0 || gegeven.ContainsKey(jaar.Boekjaar)).Select(jaar => NaarBericht(jaar, jaren.Find(een => een.Boekjaar == jaar.Boekjaar - 1), gegeven.GetValueOrDefault(jaar.Boekjaar), plan)) },
            Jaarrekeningen = jaren.Count,
            NietBekend = { jaren.Where(jaar => Bedrag(jaar) is null).Select(jaar => jaar.Boekjaar).Order() },
        };
    }

    /// <exception cref="WeigeringException"><c>versie.verouderd</c>, <c>dossier.niet-gevonden</c>, <c>verantwoording.niet-nodig</c>, <c>verantwoording.plan</c>, <c>tekst.ontbreekt</c>.</exception>
    public async Task<Bevestiging> LegVast(VermogensverantwoordingVerzoek verzoek, Aanroeper aanroeper, CancellationToken annulering)
    {
        var nummer = BevoegdGezagNummer.Lees(verzoek.BevoegdGezag);
        DossierToegang.EisEigen(aanroeper, nummer);
        var jaar = await context.Jaarrekeningen.AsNoTracking().SingleOrDefaultAsync(rij => rij.BevoegdGezag == nummer.Waarde && rij.Boekjaar == verzoek.Boekjaar && rij.Soort == Jaarsoort.Realisatie, annulering)
            ?? throw new WeigeringException("dossier.niet-gevonden", "Van dit boekjaar staat hier geen jaarrekening.", "boekjaar", WeigeringSoort.NietGevonden);
        var huidig = await context.Dossierstukken.Versies(nummer.Waarde, Dossierstuk.Vermogen, verzoek.Boekjaar).CountAsync(annulering);
        Gelijktijdig.EisVersie(huidig, verzoek.Versie);
        if (huidig == 0 && !(Bedrag(jaar) > 0))
        {
            throw new WeigeringException("verantwoording.niet-nodig", $"Eind {verzoek.Boekjaar.ToString(CultureInfo.InvariantCulture)} lag het vermogen niet boven de signaleringswaarde, of dat is niet bekend. Er is niets te verantwoorden.", "boekjaar", WeigeringSoort.VerbodenOvergang);
        }

        var plan = (await context.Dossierstukken.Versies(nummer.Waarde, Dossierstuk.Afbouwplan).AsNoTracking().LastOrDefaultAsync(annulering))?.Lees<Plan>();
        var inhoud = Inhoud.Maak(verzoek.Vindplaats, verzoek.Verantwoording, verzoek.GeenPlan, MetPlan(plan, verzoek.Boekjaar));
        context.Add(Dossierstuk.Leg(nummer.Waarde, Dossierstuk.Vermogen, verzoek.Boekjaar, huidig + 1, inhoud, klok.GetUtcNow()));
        context.Add(Handelingsregel.Van(FinancienHandelingen.VermogenVerantwoord, nummer.Waarde, aanroeper.Id, string.Create(CultureInfo.InvariantCulture, $"boekjaar {verzoek.Boekjaar}"), klok.GetUtcNow()));
        await context.BewaarGelijktijdig(annulering);
        return new Bevestiging { Versie = huidig + 1 };
    }

    private static Vermogensverantwoording NaarBericht(Jaarrekening jaar, Jaarrekening? vorig, Dossierstuk? stuk, Plan? plan)
    {
        var inhoud = stuk?.Lees<Inhoud>();
        return new Vermogensverantwoording
        {
            Boekjaar = jaar.Boekjaar,
            Versie = stuk?.Nummer ?? 0,
            Vindplaats = inhoud?.Vindplaats ?? "",
            Verantwoording = inhoud?.Verantwoording ?? "",
            GeenPlan = inhoud?.GeenPlan ?? "",
            Op = stuk is null ? "" : Datum.Schrijf(Kalender.Dag(stuk.Op)),
            Bovenmatig = Bedrag(jaar).NaarGetal(RedenOntbreekt.NietBekend),
            MetPlan = MetPlan(plan, jaar.Boekjaar),
            Voortgang = jaar.Afbouw()?.Voortgang ?? Verloop(Bedrag(jaar), vorig is null || Herkomst.Mengt(vorig.Herkomst, jaar.Herkomst) ? null : Bedrag(vorig)),
            Nodig = Inhoud.Gevraagd(jaar.Boekjaar, Bedrag(jaar)),
        };
    }

    private static string Verloop(decimal? nu, decimal? vorig) => (nu, vorig) switch
    {
        (null, _) or (_, null) => "niet-bekend",
        _ => nu < vorig ? "gedaald" : "niet-gedaald",
    };

    private static bool MetPlan(Plan? plan, int boekjaar) => plan?.Jaren.Any(jaar => jaar.Boekjaar == boekjaar) == true;

    private static decimal? Bedrag(Jaarrekening jaar) => jaar.Kengetallen().First(een => een.Code == Bovenmatig.Code).Waarde;
}
