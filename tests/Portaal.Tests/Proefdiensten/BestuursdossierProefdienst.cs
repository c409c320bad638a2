using System.Globalization;
using Grpc.Core;
using Monitoring.Contracts.Domein;
using Monitoring.Contracts.Financien.V1;
using Monitoring.Contracts.V1;
using Monitoring.ServiceDefaults.Weigeringen;
using static Monitoring.Portaal.Tests.Proefdiensten.Getalvorm;

namespace Monitoring.Portaal.Tests.Proefdiensten;

/// <summary>A dossier with a plan, a decision and an accountability; remembers what was sent.</summary>
internal sealed class BestuursdossierProefdienst : Bestuursdossier.BestuursdossierBase
{
    public List<object> Ontvangen { get; } = [];

    /// <summary>An amount that is none: something that no page expects.</summary>
    public bool PlanIsOnleesbaar { get; set; }

    public override Task<Bevestiging> LichtBevindingToe(ToelichtingVerzoek request, ServerCallContext context) => Neem(request, request.Versie);

    public override Task<Bevestiging> DienIn(InvoerVerzoek request, ServerCallContext context) => Neem(request, request.Versie);

    public override Task<Bevestiging> LegAfbouwplanVast(AfbouwplanVerzoek request, ServerCallContext context) => request.Jaren.Any(jaar => jaar.EigenVermogen == "veel")
        ? throw new Contracts.Domein.Weigering("afbouwplan.bedrag", "'veel' is geen bedrag.", "vermogen_2015", WeigeringSoort.OngeldigeInvoer).NaarRpc()
        : Neem(request, request.Versie + 1);

    public override Task<Bevestiging> LegDoelmatigheidVast(DoelmatigheidVerzoek request, ServerCallContext context) => Neem(request, request.Versie + 1);

    public override Task<Bevestiging> BesluitToezicht(ToezichtVerzoek request, ServerCallContext context) => Neem(request, 1);

    public override Task<Bevestiging> BeeindigToezicht(EindeToezichtVerzoek request, ServerCallContext context) => Neem(request, request.Versie + 1);

    public override Task<Invoercontrole> ControleerInvoer(InvoerVerzoek request, ServerCallContext context) => Task.FromResult(new Invoercontrole
    {
        Versie = 4,
        RedenNodig = true,
        Jaar = new Jaar
        {
            Boekjaar = request.Boekjaar,
            Soort = request.Soort,
            Kengetallen = { new Kengetal { Code = "rentabiliteit", Naam = "Rentabiliteit", Eenheid = "aandeel", Waarde = G(-0.04m) } },
            Bevindingen = { new Bevinding { Code = "teken-1.7", Ernst = "let-op", Melding = "Liquide middelen (1.7) is negatief." } },
        },
    });

    public override Task<Invoerverslag> DienBestandIn(Invoerbestand request, ServerCallContext context)
    {
        Ontvangen.Add(request);
        if (!request.AlleenKijken && request.Bestandsnaam == "storing.csv")
        {
            throw new RpcException(new Status(StatusCode.Unavailable, "away"));
        }

        return Task.FromResult(new Invoerverslag
        {
            Bekeken = { new BekekenJaar { Boekjaar = 2027, Soort = "begroting", Versie = 4 }, new BekekenJaar { Boekjaar = 2028, Soort = "prognose" } },
            Rijen =
            {
                new Invoerrij { Regel = 2, Boekjaar = 2027, Soort = "begroting", Post = "3.1", Uitkomst = "nieuw" },
                new Invoerrij { Regel = 3, Boekjaar = 2028, Soort = "prognose", Post = "9.9", Kolom = "POST", Uitkomst = "afgewezen", Reden = new Contracts.V1.Weigering { Code = "invoer.post-onbekend", Melding = "'9.9' is geen post van de jaarrekening." } },
            },
        });
    }

    public override Task<GelezenInvoer> LeesInvoerbestand(Invoerbestand request, ServerCallContext context) => Task.FromResult(new GelezenInvoer
    {
        Posten = { new Postinvoer { Post = "3.1", Bedrag = "5.000.000", Naam = "Rijksbijdragen" }, new Postinvoer { Post = "3.1.3T", Bedrag = "2.854.518", Naam = "Inkomensoverdrachten, totaal" } },
        Rijen = { new AfgewezenRij { Bestand = request.Bestandsnaam, Regel = 3, Kolom = "POST", Reden = new Contracts.V1.Weigering { Code = "invoer.post-onbekend", Melding = "'9.9' is geen post van de jaarrekening." } } },
    });

    public override Task<Afbouwplan> GeefAfbouwplan(DossierVraag request, ServerCallContext context) => Task.FromResult(new Afbouwplan
    {
        Versie = 2,
        Doel = "Meer begeleiding in de klas",
        Verantwoording = "Jaarverslag 2015, bladzijde 41",
        Op = "2016-03-01",
        Jaren = { PlanIsOnleesbaar ? new Afbouwjaar { Boekjaar = 2015, EigenVermogen = "onleesbaar" } : Planjaar(2015, 600_000, 653_797, "achter"), Planjaar(2016, 400_000, null, "niet-bekend"), Planjaar(2017, 250_000, null, "niet-bekend") },
        Eerdere = { new Stukversie { Versie = 1, Op = "2015-11-02" } },
    });

    public override Task<Vermogensverantwoordingen> GeefVermogensverantwoording(DossierVraag request, ServerCallContext context) => Task.FromResult(new Vermogensverantwoordingen
    {
        Jaren =
        {
            new Vermogensverantwoording { Boekjaar = 2021, Bovenmatig = G(418_686), Nodig = true, Voortgang = "niet-gedaald" },
            new Vermogensverantwoording { Boekjaar = 2020, Versie = 1, Vindplaats = "Jaarverslag 2020, bladzijde 12", Verantwoording = "Reserve voor krimp", GeenPlan = "Het bedrag is al besteed", Op = "2015-05-01", Bovenmatig = G(120_000), Nodig = true, Voortgang = "niet-bekend" },
            new Vermogensverantwoording { Boekjaar = 2019, Bovenmatig = G(80_000), Voortgang = "niet-bekend" },
        },
        Jaarrekeningen = 4,
        NietBekend = { 2018 },
    });

    public override Task<Bevestiging> LegVermogensverantwoordingVast(VermogensverantwoordingVerzoek request, ServerCallContext context) => Neem(request, request.Versie + 1);

    public override Task<Doelmatigheid> GeefDoelmatigheid(DoelmatigheidVraag request, ServerCallContext context) => Task.FromResult(new Doelmatigheid
    {
        Versie = 1,
        Boekjaar = 2015,
        Op = "2016-05-01",
        Elementen =
        {
            new Element { Code = "toezichtkader", Naam = "Een verwijzing naar een toezichtkader", Vindplaats = "Jaarverslag, bladzijde 12" },
            new Element { Code = "doelen", Naam = "Welke doelen er zijn" },
            new Element { Code = "meerjarenbegroting", Naam = "Een oproep over de meerjarenbegroting" },
            new Element { Code = "resultaten", Naam = "Wat het toezicht opleverde" },
            new Element { Code = "instrumenten", Naam = "Welke middelen de toezichthouder gebruikt" },
        },
        Patronen = { new Patroon { Code = "alleen-dat", Naam = "Er staat dat er toezicht was, maar niet hoe", Herkend = true } },
        Bestedingen = { new Besteding { Ontvanger = "Stichting Een", Bedrag = "45000", Doel = "Begeleiding" } },
        Vragen = { Vraag(1, "Scholing", ""), Vraag(2, "Plusklas", "2016-03-01") },
        Uitgaven =
        {
            new Uitgavenpost { Naam = "Doorbetaald aan schoolbesturen", Bedrag = G(4_200_000), Aandeel = G(0.84m), PerLeerling = G(210) },
            new Uitgavenpost { Naam = "Personeelslasten", Bedrag = G(600_000), Aandeel = G(0.12m), PerLeerling = Geen(RedenOntbreekt.NietBekend) },
        },
        Boekjaren = { 2015, 2014 },
        Leerlingen = G(20_000),
        LeerlingenBron = "Met de telling van DUO op 1 oktober 2015.",
    });

    public override Task<Resultaatvragen> LijstResultaatvragen(DossierVraag request, ServerCallContext context) => Task.FromResult(new Resultaatvragen
    {
        Gesteld = { Vraag(1, "Scholing", ""), Vraag(2, "Plusklas", "2016-03-01") },
        Gekregen = { Vraag(7, "Begeleiding in de klas", ""), Beantwoord() },
    });

    public override Task<Bevestiging> VraagResultaten(ResultaatVerzoek request, ServerCallContext context) => request.GevraagdAan == "12345"
        ? throw new Contracts.Domein.Weigering("resultaatvraag.bestuur", "Bevoegd gezag 12345 is hier geen ander bestuur met een jaarrekening.", "gevraagd_aan", WeigeringSoort.OngeldigeInvoer).NaarRpc()
        : Neem(request, 1);

    public override Task<Bevestiging> BeantwoordResultaatvraag(ResultaatAntwoord request, ServerCallContext context) => request.Antwoord == "conflict"
        ? throw new Contracts.Domein.Weigering("versie.verouderd", "Iemand anders heeft dit intussen gewijzigd.", "", WeigeringSoort.Conflict).NaarRpc()
        : Neem(request, request.Antwoord == Beantwoord().Antwoord ? request.Versie : request.Versie + 1);

    public override Task<Vergelijking> Vergelijk(BenchmarkVraag request, ServerCallContext context) => Task.FromResult(new Vergelijking
    {
        Boekjaar = 2015,
        Uitleg = request.EigenKeuze.Count > 0 ? "Vergeleken met de samenwerkingsverbanden die u zelf koos." : request is { GelijkeLeerlingen: true, GelijkAandeelSpeciaal: true } ? "Vergelijkbaar is: aantal leerlingen; aandeel (v)so." : "Vergelijkbaar is: dezelfde sector (po).",
        Kengetallen =
        {
            new Groepskengetal { Code = "liquiditeit", Naam = "Liquiditeit (current ratio)", Eenheid = "ratio", Eigen = G(3.58m), N = 12, P25 = G(1.2m), Mediaan = G(2.1m), P75 = G(3.1m), Positie = "hoogste-kwart" },
            new Groepskengetal { Code = "batenperleerling", Naam = "Baten per leerling", Eenheid = "euro", Eigen = Geen(RedenOntbreekt.NietBekend), N = 2, P25 = Geen(RedenOntbreekt.NietVanToepassing), Mediaan = Geen(RedenOntbreekt.NietVanToepassing), P75 = Geen(RedenOntbreekt.NietVanToepassing), Positie = "te-klein" },
        },
        Eigen = Lid(0),
        Groep = { Lid(1) },
        Keuze = { Enumerable.Range(1, 12).Select(Lid) },
    });

    public override Task<Scenario> RekenScenario(ScenarioVraag request, ServerCallContext context) => request.Leerlingen == "veel"
        ? throw new Contracts.Domein.Weigering("scenario.percentage", "'veel' is geen percentage.", "leerlingen", WeigeringSoort.OngeldigeInvoer).NaarRpc()
        : Task.FromResult(new Scenario { Basisjaar = 2015, Aannamen = { "Leerlingen: 0% per jaar." }, Jaren = { Enumerable.Range(2015, 6).Select(Scenariojaar) } });

    public override Task<Toezichtbesluiten> GeefToezicht(DossierVraag request, ServerCallContext context) => Task.FromResult(request.BevoegdGezag == "99002"
        ? new Toezichtbesluiten()
        : new Toezichtbesluiten { Besluiten = { new Toezichtbesluit { BevoegdGezag = request.BevoegdGezag, Nummer = 1, Versie = 1, Vanaf = "2015-08-01", Reden = "Zorgen over de continuïteit" } } });

    public override Task<Totalen> GeefTotalen(TotalenVraag request, ServerCallContext context) => Task.FromResult(new Totalen
    {
        Boekjaar = 2015,
        Boekjaren = { 2015, 2014 },
        AangepastToezicht = 1,
        Groepen = { new Groepstotaal { Groep = "swv", Aantal = 77, MetSignaal = 66, MetBevinding = 8, Bovenmatig = G(53_945_286m) }, new Groepstotaal { Groep = "bestuur", Aantal = 1_036, MetSignaal = 24, MetBevinding = 100, Bovenmatig = G(0) } },
    });

    private Task<Bevestiging> Neem(object verzoek, long versie)
    {
        Ontvangen.Add(verzoek);
        return Task.FromResult(new Bevestiging { Versie = versie });
    }

    private static Resultaatvraag Vraag(int nummer, string doel, string antwoordOp) => new()
    {
        Vrager = "99002",
        VragerNaam = "Samenwerkingsverband Twee",
        Nummer = nummer,
        GevraagdAan = "98001",
        GevraagdAanNaam = "Stichting Een",
        Boekjaar = 2015,
        Bedrag = G(45_000),
        Doel = doel,
        GevraagdOp = "2016-02-01",
        Antwoord = antwoordOp.Length > 0 ? "Twee klassen meer met een groepsplan." : "",
        AntwoordOp = antwoordOp,
        Versie = 1,
    };

    /// <summary>A question that a colleague answered anew.</summary>
    private static Resultaatvraag Beantwoord()
    {
        var vraag = Vraag(9, "Plusklas", "2016-04-01");
        (vraag.Antwoord, vraag.Versie) = ("Een collega was eerder.", 3);
        vraag.Eerdere.Add(new EerderAntwoord { Op = "2016-03-01", Antwoord = "Het eerste antwoord." });
        return vraag;
    }

    private static Afbouwjaar Planjaar(int boekjaar, decimal plan, decimal? gerealiseerd, string voortgang) => new()
    {
        Boekjaar = boekjaar,
        EigenVermogen = plan.ToString(CultureInfo.InvariantCulture),
        Maatregel = "Extra begeleiders",
        Gerealiseerd = gerealiseerd is { } bedrag ? G(bedrag) : Geen(RedenOntbreekt.NietBekend),
        Voortgang = voortgang,
    };

    private static Groepslid Lid(int nummer) => new() { BevoegdGezag = string.Create(CultureInfo.InvariantCulture, $"98{nummer:D3}"), Naam = $"Samenwerkingsverband {nummer}", SwvCode = string.Create(CultureInfo.InvariantCulture, $"PO80{nummer:D2}"), Sector = "po", BrutoBaten = G(4_000_000 + nummer), Leerlingen = G(20_000 + nummer), AandeelSpeciaal = Geen(RedenOntbreekt.NietBekend) };

    private static Jaar Scenariojaar(int boekjaar) => new()
    {
        Boekjaar = boekjaar,
        Soort = boekjaar == 2015 ? "realisatie" : "prognose",
        Kengetallen = { new[] { "eigenvermogen", "bovenmatig", "liquiditeit", "solvabiliteit2", "rentabiliteit" }.Select(code => new Kengetal { Code = code, Naam = code == "eigenvermogen" ? "Eigen vermogen" : code, Eenheid = code is "eigenvermogen" or "bovenmatig" ? "euro" : code == "rentabiliteit" ? "aandeel" : "ratio", Waarde = G(code is "eigenvermogen" or "bovenmatig" ? 653_797 - ((boekjaar - 2015) * 40_000) : 0.7m) }) },
    };
}
