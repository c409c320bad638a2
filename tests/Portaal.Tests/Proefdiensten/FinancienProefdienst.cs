using System.Globalization;
using Grpc.Core;
using Monitoring.Contracts.Domein;
using Monitoring.Contracts.Financien.V1;
using Monitoring.Contracts.V1;
using Monitoring.ServiceDefaults.Weigeringen;
using static Monitoring.Portaal.Tests.Proefdiensten.Getalvorm;

namespace Monitoring.Portaal.Tests.Proefdiensten;

/// <summary>Dossiers with a signal, a missing year, a missing value and a finding.</summary>
internal sealed class FinancienProefdienst : Financien.FinancienBase
{
    private const int Besturen = 61;

    public override Task<Dossier> HaalDossier(DossierVraag request, ServerCallContext context)
    {
        if (request.BevoegdGezag is not ("99001" or "99002"))
        {
            throw new Contracts.Domein.Weigering("dossier.onbekend", "Van dit bestuur is geen jaarrekening bekend.", "bevoegd_gezag", WeigeringSoort.NietGevonden).NaarRpc();
        }

        var dossier = new Dossier { BevoegdGezag = request.BevoegdGezag, Naam = "Samenwerkingsverband Voorbeeldstad en omstreken", Groepering = "SWV", SwvCode = "PO9001" };
        // 2013 is missing: a gap, never a zero.
        foreach (var (boekjaar, liquiditeit, solvabiliteit, vermogen) in new[] { (2011, 1.41m, 0.31m, 0m), (2012, 1.62m, 0.34m, 0m), (2014, 2.43m, 0.56m, 212_340m), (2015, 3.5761m, 0.7204m, 403_797m) })
        {
            dossier.Jaren.Add(Jaar(boekjaar, liquiditeit, solvabiliteit, vermogen));
        }

        dossier.Jaren[^1].Bevindingen.Add(new Bevinding { Code = "balans-evenwicht", Ernst = "let-op", Melding = "Totaal activa en totaal passiva verschillen.", Verschil = G(-1_250m) });
        return Task.FromResult(dossier);
    }

    public override Task<DossierLijst> LijstDossiers(LijstVraag request, ServerCallContext context)
    {
        if (request.Sorteer.TrimStart('-') is not ("" or "naam" or "liquiditeit" or "solvabiliteit2" or "bovenmatig"))
        {
            throw new Contracts.Domein.Weigering("lijst.sorteer", $"'{request.Sorteer}' is geen sortering.", "sorteer").NaarRpc();
        }

        var rijen = Enumerable.Range(1, Besturen).Select(Regel)
            .Where(regel => !request.AlleenSwv || regel.SwvCode.Length > 0)
            .Where(regel => !request.AlleenSignaal || regel.Signalen > 0)
            .Where(regel => request.Zoek.Length == 0 || regel.Naam.Contains(request.Zoek, StringComparison.OrdinalIgnoreCase) || regel.BevoegdGezag == request.Zoek);
        var alle = (request.Sorteer == "-naam" ? rijen.OrderByDescending(regel => regel.Naam, StringComparer.Ordinal) : rijen.OrderBy(regel => regel.Naam, StringComparer.Ordinal)).ToList();
        var (pagina, grootte) = (Math.Max(1, request.Pagina.Nummer), request.Pagina.Grootte);
        return Task.FromResult(new DossierLijst { Totaal = alle.Count, Regels = { alle.Skip((pagina - 1) * grootte).Take(grootte) } });
    }

    public override Task<Bevindinglijst> LijstBevindingen(BevindingVraag request, ServerCallContext context)
    {
        Bevindingregel[] alle =
        [
            new()
            {
                BevoegdGezag = "99001", Naam = "Stichting Voorbeeldonderwijs 01", SwvCode = "PO9001", Boekjaar = 2015, Herkomst = "voorbeeld",
                Bevindingen = { new Bevinding { Code = "activa-passiva", Ernst = "let-op", Melding = "Totaal activa (TA) is niet gelijk aan totaal passiva (TP). Het verschil is € -1.250.", Verschil = G(-1_250m), Toelichting = "Een nabetaling na sluiting.", ToegelichtOp = "2016-05-02" } },
            },
            new()
            {
                BevoegdGezag = "99012", Naam = "Stichting Voorbeeldonderwijs 12", Boekjaar = 2015, Herkomst = "duo",
                Bevindingen = { new Bevinding { Code = "balans-ontbreekt", Ernst = "let-op", Melding = "Er is voor dit jaar geen balans ingelezen.", Verschil = Geen(RedenOntbreekt.NietVanToepassing) } },
            },
        ];
        var gekozen = alle.Where(regel => request.Zoek.Length == 0 || regel.Naam.Contains(request.Zoek, StringComparison.OrdinalIgnoreCase))
            .Where(regel => request.Code.Length == 0 || regel.Bevindingen[0].Code == request.Code)
            .Where(regel => !request.AlleenOpen || regel.Bevindingen[0].Toelichting.Length == 0).ToList();
        if (request.Sorteer == "-naam")
        {
            gekozen.Reverse();
        }

        return Task.FromResult(new Bevindinglijst
        {
            Totaal = gekozen.Count,
            Bevindingen = gekozen.Count,
            Regels = { request.Pagina.Nummer > 1 ? [] : gekozen },
            Soorten = { new Bevindingsoort { Code = "activa-passiva", Naam = "Activa en passiva verschillen", Jaarrekeningen = 1 }, new Bevindingsoort { Code = "balans-ontbreekt", Naam = "Geen balans", Jaarrekeningen = 1 } },
        });
    }

    private static DossierRegel Regel(int nummer)
    {
        var swv = nummer <= 2;
        return new DossierRegel
        {
            BevoegdGezag = (99_000 + nummer).ToString(CultureInfo.InvariantCulture),
            // The last one is what a spreadsheet would take for a formula.
            Naam = nummer == Besturen ? "=Stichting \"Rekenkundig\"" : string.Create(CultureInfo.InvariantCulture, $"Stichting Voorbeeldonderwijs {nummer:D2}"),
            Groepering = swv ? "SWV" : "PO3",
            SwvCode = swv ? string.Create(CultureInfo.InvariantCulture, $"PO900{nummer}") : "",
            Boekjaar = 2015,
            Herkomst = swv ? "voorbeeld" : "duo",
            Status = "definitief",
            Aanname = swv,
            Liquiditeit = nummer % 11 == 0 ? Geen(RedenOntbreekt.NietBekend) : G(0.4m + (nummer * 0.0731m)),
            Solvabiliteit2 = G(0.28m + (nummer * 0.0071m)),
            Bovenmatig = swv ? G(403_797m) : Geen(RedenOntbreekt.NietVanToepassing),
            Signalen = nummer % 5 == 1 ? 1 : nummer % 7 == 0 ? 2 : 0,
            Bevindingen = nummer % 4 == 0 ? 1 : 0,
        };
    }

    private static Jaar Jaar(int boekjaar, decimal liquiditeit, decimal solvabiliteit, decimal vermogen) => new()
    {
        Boekjaar = boekjaar,
        Soort = "realisatie",
        Status = "definitief",
        Bron = string.Create(CultureInfo.InvariantCulture, $"DUO, Balans {boekjaar}, regel 412"),
        Herkomst = "voorbeeld",
        Kengetallen =
        {
            new Kengetal
            {
                Code = "bovenmatig", Naam = "Mogelijk bovenmatig publiek eigen vermogen", Eenheid = "euro", Waarde = G(vermogen),
                Formule = "eigen vermogen (2.1) − de hoogste van 0,035 × bruto totale baten en € 250.000; 0 als dat negatief is",
                Bron = "Ministerie van OCW, september 2020",
                Toelichting = "De openbare bestanden splitsen publiek en privaat niet, dus hier telt het hele eigen vermogen.",
                Invoer = { new Invoer { Post = "2.1", Naam = "Eigen vermogen", Waarde = G(vermogen + 250_000m), Eenheid = "euro" }, new Invoer { Post = "brutobaten", Naam = "Totale baten (bruto)", Waarde = G(5_120_400m), Eenheid = "euro" } },
                Signaal = new Signaal { Grenswaarde = G(250_000m), Vergelijking = "boven", GeeftSignaal = vermogen > 0, Versie = "1", Bron = "Ministerie van OCW, september 2020", Aanname = true, Toelichting = "Teruggerekend: deze waarde bestaat sinds boekjaar 2020." },
            },
            new Kengetal
            {
                Code = "liquiditeit", Naam = "Liquiditeit (current ratio)", Eenheid = "ratio", Waarde = G(liquiditeit), Formule = "vlottende activa (TVLA) ÷ kortlopende schulden (2.4)", Bron = "Jaarverslag OCW 2017",
                Invoer = { new Invoer { Post = "TVLA", Naam = "Totaal vlottende activa", Waarde = G(1_254_900m), Eenheid = "euro" }, new Invoer { Post = "2.4", Naam = "Kortlopende schulden", Waarde = G(350_913m), Eenheid = "euro" } },
                Signaal = new Signaal { Grenswaarde = G(boekjaar < 2012 ? 0.5m : 0.75m), Vergelijking = "onder", GeeftSignaal = false, Versie = "1", Bron = "Waarde van schoolbesturen", Aanname = true, Toelichting = "Tot en met boekjaar 2019 was er geen officiële waarde voor samenwerkingsverbanden." },
            },
            new Kengetal
            {
                Code = "solvabiliteit2", Naam = "Solvabiliteit 2", Eenheid = "ratio", Waarde = G(solvabiliteit), Formule = "(eigen vermogen (2.1) + voorzieningen (2.2)) ÷ totaal passiva (TP)", Bron = "Jaarverslag OCW 2017",
                Signaal = new Signaal { Grenswaarde = G(0.30m), Vergelijking = "onder", GeeftSignaal = false, Versie = "1", Bron = "Waarde van schoolbesturen", Aanname = true },
            },
            // There is a value to compare with, but nothing to compare.
            new Kengetal
            {
                Code = "liquidemiddelen", Naam = "Liquide middelen", Eenheid = "euro", Waarde = Geen(RedenOntbreekt.NietBekend), Formule = "liquide middelen (1.7)", Bron = "Balans van de jaarrekening",
                Signaal = new Signaal { Grenswaarde = G(100_000m), Vergelijking = "onder", Versie = "1", Bron = "Van Ree Accountants, 21 januari 2022" },
            },
            new Kengetal { Code = "rentabiliteit", Naam = "Rentabiliteit", Eenheid = "aandeel", Waarde = boekjaar == 2012 ? Geen(RedenOntbreekt.NietBekend) : G(0.0312m - ((2015 - boekjaar) * 0.0213m)), Formule = "resultaat (RESUL) ÷ totale baten (TOTB)", Bron = "Jaarverslag OCW 2017" },
        },
    };
}
