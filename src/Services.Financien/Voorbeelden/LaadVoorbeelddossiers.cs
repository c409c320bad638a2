using Microsoft.EntityFrameworkCore;
using Monitoring.Contracts.Domein;
using Monitoring.Contracts.Financien.V1;
using Monitoring.Contracts.Toegang;
using Monitoring.DuoBestanden;
using Monitoring.ServiceDefaults.Toegang;
using Monitoring.ServiceDefaults.Weigeringen;
using Monitoring.Services.Financien.Afbouwen;
using Monitoring.Services.Financien.Data;
using Monitoring.Services.Financien.Doelmatigheid;
using Monitoring.Services.Financien.Domain;
using Monitoring.Services.Financien.Dossiers;
using Monitoring.Services.Financien.Invoeren;
using Monitoring.Services.Financien.Toelichten;

namespace Monitoring.Services.Financien.Voorbeelden;

/// <summary>
/// Does for invented boards what real boards do themselves, by the same acts: gives pupils and budgets, explains findings, makes plans and
/// accounts for its spending. A board of which one account is real is refused: nobody but the board itself writes in a real dossier.
/// </summary>
internal sealed class LaadVoorbeelddossiers(FinancienContext context, DienIn dienIn, LichtBevindingToe lichtToe, Afbouwplannen afbouwplannen, Doelmatigheidsdossier doelmatigheid, Resultatenboek resultatenboek)
{
    private const string Plan = "afbouwplan";
    private const string Verantwoording = "doelmatigheid";
    private const string Toelichting = "toelichting";
    private const string Resultaatvraag = "resultaatvraag";

    // Which act a row belongs to; the kinds of accounts are an act of their own.
    private static readonly Dictionary<string, string> Handelingen = new(StringComparer.Ordinal)
    {
        ["afbouwjaar"] = Plan,
        ["afbouwdoel"] = Plan,
        ["afbouwverantwoording"] = Plan,
        ["element"] = Verantwoording,
        ["patroon"] = Verantwoording,
        ["besteding"] = Verantwoording,
        [Toelichting] = Toelichting,
        [Resultaatvraag] = Resultaatvraag,
        [Jaarsoort.Realisatie] = Jaarsoort.Realisatie,
        [Jaarsoort.Begroting] = Jaarsoort.Begroting,
        [Jaarsoort.Prognose] = Jaarsoort.Prognose,
    };

    /// <exception cref="WeigeringException">The file is refused as a whole.</exception>
    public async Task<Invoerverslag> Voer(Invoerbestand bestand, Aanroeper wie, CancellationToken annulering)
    {
        var tabel = LeesInvoerbestand.LeesTabel(bestand, Voorbeeldschema.Schema);
        var verslag = new Invoerverslag { Rijen = { tabel.Fouten.Select(fout => new Invoerrij { Regel = fout.Regel, Kolom = fout.Kolom, Uitkomst = "afgewezen", Reden = fout.Reden.NaarBericht() }) } };
        foreach (var bestuur in tabel.Rijen.GroupBy(rij => rij.BevoegdGezag(Voorbeeldschema.BevoegdGezag)!))
        {
            var herkomsten = await context.Jaarrekeningen.Where(jaar => jaar.BevoegdGezag == bestuur.Key.Waarde).Select(jaar => jaar.Herkomst).Distinct().ToListAsync(annulering);
            foreach (var handeling in bestuur.GroupBy(rij => (Soort: Handelingen.GetValueOrDefault(rij.Tekst(Voorbeeldschema.Onderdeel), ""), Boekjaar: Handelingen.GetValueOrDefault(rij.Tekst(Voorbeeldschema.Onderdeel)) == Plan ? 0 : rij.Geheel(Voorbeeldschema.Boekjaar)!.Value)))
            {
                List<DuoRij> rijen = [.. handeling];
                var (uitkomst, reden) = herkomsten is [Herkomst.Voorbeeld]
                    ? await Doe(wie.Id, bestuur.Key, handeling.Key.Soort, handeling.Key.Boekjaar, rijen, annulering)
                    : ("afgewezen", new Weigering("voorbeeld.geen-voorbeeld", "Van dit bevoegd gezag staan hier geen verzonnen jaarrekeningen.", "bevoegd_gezag"));
                verslag.Rijen.AddRange(rijen.Select(rij => new Invoerrij { Regel = rij.Regel, Boekjaar = handeling.Key.Boekjaar, Soort = handeling.Key.Soort, Post = rij.Tekst(Voorbeeldschema.Code), Uitkomst = uitkomst, Reden = reden?.NaarBericht() }));
            }
        }

        return verslag;
    }

    private async Task<(string Uitkomst, Weigering? Reden)> Doe(string wie, BevoegdGezagNummer nummer, string handeling, int boekjaar, List<DuoRij> rijen, CancellationToken annulering)
    {
        // In the place of the board; what is logged names who did it.
        var bestuur = new Aanroeper(wie, Rol.SwvBestuur, Swv: null, nummer, Brin: null);
        try
        {
            var gedaan = handeling switch
            {
                Plan => await LegPlan(nummer, rijen, bestuur, annulering),
                Verantwoording => await LegVerantwoording(nummer, boekjaar, rijen, bestuur, annulering),
                Toelichting => await LichtToe(nummer, boekjaar, rijen, bestuur, annulering),
                Resultaatvraag => await VraagResultaten(nummer, boekjaar, rijen, bestuur, annulering),
                "" => throw new WeigeringException("voorbeeld.onderdeel", $"Kies een onderdeel: {string.Join(", ", Handelingen.Keys)}.", "onderdeel"),
                _ => await DienIn(nummer, boekjaar, handeling, rijen, bestuur, annulering),
            };
            return (gedaan ? "nieuw" : "ongewijzigd", null);
        }
        catch (WeigeringException fout)
        {
            return ("afgewezen", fout.Weigering);
        }
        finally
        {
            context.ChangeTracker.Clear();
        }
    }

    private async Task<bool> DienIn(BevoegdGezagNummer nummer, int boekjaar, string soort, List<DuoRij> rijen, Aanroeper bestuur, CancellationToken annulering)
    {
        var versie = await Versie(nummer, boekjaar, soort, annulering);
        var verzoek = new InvoerVerzoek
        {
            BevoegdGezag = nummer.Waarde,
            Boekjaar = boekjaar,
            Soort = soort,
            Status = Jaarrekening.Definitief,
            Reden = "Voorbeeld",
            Versie = versie,
            Posten = { rijen.Select(rij => new Postinvoer { Post = rij.Tekst(Voorbeeldschema.Code), Bedrag = rij.Tekst(Voorbeeldschema.Bedrag) }) },
        };
        return (await dienIn.Voer(verzoek, bestuur, annulering)).Versie != versie;
    }

    private async Task<bool> LichtToe(BevoegdGezagNummer nummer, int boekjaar, List<DuoRij> rijen, Aanroeper bestuur, CancellationToken annulering)
    {
        var begin = await Versie(nummer, boekjaar, Jaarsoort.Realisatie, annulering);
        var versie = begin;
        foreach (var rij in rijen)
        {
            versie = (await lichtToe.Voer(
                new ToelichtingVerzoek { JaarrekeningId = Jaarrekening.MaakId(nummer.Waarde, boekjaar, Jaarsoort.Realisatie), Versie = versie, Code = rij.Tekst(Voorbeeldschema.Code), Tekst = rij.Tekst(Voorbeeldschema.Tekst) },
                bestuur,
                annulering)).Versie;
            context.ChangeTracker.Clear();
        }

        return versie != begin;
    }

    private async Task<bool> LegPlan(BevoegdGezagNummer nummer, List<DuoRij> rijen, Aanroeper bestuur, CancellationToken annulering)
    {
        if (await context.Dossierstukken.Versies(nummer.Waarde, Dossierstuk.Afbouwplan).AnyAsync(annulering))
        {
            return false;
        }

        string Een(string onderdeel) => rijen.Find(rij => rij.Tekst(Voorbeeldschema.Onderdeel) == onderdeel)?.Tekst(Voorbeeldschema.Tekst) ?? "";
        var verzoek = new AfbouwplanVerzoek
        {
            BevoegdGezag = nummer.Waarde,
            Doel = Een("afbouwdoel"),
            Verantwoording = Een("afbouwverantwoording"),
            Jaren =
            {
                rijen.Where(rij => rij.Tekst(Voorbeeldschema.Onderdeel) == "afbouwjaar")
                    .Select(rij => new Contracts.Financien.V1.Afbouwjaar { Boekjaar = rij.Geheel(Voorbeeldschema.Boekjaar)!.Value, EigenVermogen = rij.Tekst(Voorbeeldschema.Bedrag), Maatregel = rij.Tekst(Voorbeeldschema.Tekst) }),
            },
        };
        await afbouwplannen.LegVast(verzoek, bestuur, annulering);
        return true;
    }

    private async Task<bool> LegVerantwoording(BevoegdGezagNummer nummer, int boekjaar, List<DuoRij> rijen, Aanroeper bestuur, CancellationToken annulering)
    {
        if (await context.Dossierstukken.Versies(nummer.Waarde, Dossierstuk.Doelmatigheid, boekjaar).AnyAsync(annulering))
        {
            return false;
        }

        IEnumerable<DuoRij> Van(string onderdeel) => rijen.Where(rij => rij.Tekst(Voorbeeldschema.Onderdeel) == onderdeel);
        var verzoek = new DoelmatigheidVerzoek
        {
            BevoegdGezag = nummer.Waarde,
            Boekjaar = boekjaar,
            Elementen = { Van("element").Select(rij => new Element { Code = rij.Tekst(Voorbeeldschema.Code), Vindplaats = rij.Tekst(Voorbeeldschema.Tekst) }) },
            Patronen = { Van("patroon").Select(rij => new Patroon { Code = rij.Tekst(Voorbeeldschema.Code), Herkend = true }) },
            Bestedingen =
            {
                Van("besteding").Select(rij => new Contracts.Financien.V1.Besteding
                {
                    Ontvanger = rij.Tekst(Voorbeeldschema.Code),
                    Bedrag = rij.Tekst(Voorbeeldschema.Bedrag),
                    Doel = rij.Tekst(Voorbeeldschema.Tekst),
                    Resultaat = rij.Tekst(Voorbeeldschema.Resultaat),
                }),
            },
        };
        await doelmatigheid.LegVast(verzoek, bestuur, annulering);
        return true;
    }

    /// <summary>Asks, and answers as the board that is asked where the row has an answer.</summary>
    private async Task<bool> VraagResultaten(BevoegdGezagNummer nummer, int boekjaar, List<DuoRij> rijen, Aanroeper bestuur, CancellationToken annulering)
    {
        if (await context.Resultaatvragen.AnyAsync(vraag => vraag.Vrager == nummer.Waarde && vraag.Boekjaar == boekjaar, annulering))
        {
            return false;
        }

        foreach (var rij in rijen)
        {
            var bevraagd = BevoegdGezagNummer.Lees(rij.Tekst(Voorbeeldschema.Code));
            var verzoek = new ResultaatVerzoek { BevoegdGezag = nummer.Waarde, GevraagdAan = bevraagd.Waarde, Boekjaar = boekjaar, Bedrag = rij.Tekst(Voorbeeldschema.Bedrag), Doel = rij.Tekst(Voorbeeldschema.Tekst) };
            var versie = (await resultatenboek.Stel(verzoek, bestuur, annulering)).Versie;
            if (rij.Tekst(Voorbeeldschema.Resultaat) is { Length: > 0 } antwoord)
            {
                var laatste = await context.Resultaatvragen.Where(vraag => vraag.Vrager == nummer.Waarde).MaxAsync(vraag => vraag.Nummer, annulering);
                await resultatenboek.Beantwoord(new ResultaatAntwoord { Vrager = nummer.Waarde, Nummer = laatste, Versie = (int)versie, Antwoord = antwoord }, new Aanroeper(bestuur.Id, Rol.SwvBestuur, Swv: null, bevraagd, Brin: null), annulering);
            }
        }

        return true;
    }

    private async Task<long> Versie(BevoegdGezagNummer nummer, int boekjaar, string soort, CancellationToken annulering)
    {
        var id = Jaarrekening.MaakId(nummer.Waarde, boekjaar, soort);
        return await context.Jaarrekeningen.Where(jaar => jaar.Id == id).Select(jaar => jaar.Versie).SingleOrDefaultAsync(annulering);
    }
}
