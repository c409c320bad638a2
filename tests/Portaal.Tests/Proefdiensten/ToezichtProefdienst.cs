using System.Collections.Concurrent;
using System.Globalization;
using Grpc.Core;
using Monitoring.Contracts.Domein;
using Monitoring.Contracts.Toezicht.V1;
using Monitoring.ServiceDefaults.Weigeringen;
using Bezoekbericht = Monitoring.Contracts.Toezicht.V1.Bezoek;

namespace Monitoring.Portaal.Tests.Proefdiensten;

/// <summary>Onderzoeken that remember what is done to them, with the refusals of Services.Toezicht that pages must show.</summary>
internal sealed class ToezichtProefdienst : Toezicht.ToezichtBase
{
    private static readonly (string Code, string Naam, string Gebied)[] Standaarden =
    [
        ("RPO1", "Dekkend netwerk van voorzieningen", "Realisatie passend onderwijs"),
        ("RPO2", "Regionale samenwerking", "Realisatie passend onderwijs"),
        ("RPO3", "Advisering en beoordeling toelaatbaarheid", "Realisatie passend onderwijs"),
        ("BKA1", "Visie, ambities en doelen", "Besturing, kwaliteitszorg en ambitie"),
        ("BKA2", "Uitvoering en kwaliteitscultuur", "Besturing, kwaliteitszorg en ambitie"),
        ("BKA3", "Evaluatie, verantwoording en dialoog", "Besturing, kwaliteitszorg en ambitie"),
    ];

    private const string Ander = "inspecteur-2";

    // The columns of Services.Toezicht.
    private static readonly Sortering<Werkstap> Werkvolgorde = new("uiterlijk", ("uiterlijk", stap => stap.Uiterlijk), ("nummer", stap => stap.Nummer), ("object", stap => stap.ObjectCode), ("wacht-op", stap => stap.WachtOp));
    private static readonly Sortering<Risicoregel> Risicovolgorde = new("-score", ("score", regel => regel.Score), ("naam", regel => regel.ObjectNaam), ("eindoordeel", regel => regel.LaatsteEindoordeel), ("vierjaarlijks", regel => regel.LaatsteVierjaarlijks));
    private static readonly Sortering<BerekendOordeel> Oordeelvolgorde = new("-jaar", ("jaar", oordeel => oordeel.Jaar), ("naam", oordeel => oordeel.ObjectNaam), ("uitkomst", oordeel => oordeel.Uitkomst));

    private readonly ConcurrentDictionary<string, Onderzoek> _onderzoeken = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, string> _sleutels = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<(string Onderzoek, long Versie), (string Wat, string Door)> _gedaan = new();
    private readonly ConcurrentDictionary<string, Herstelopdracht> _opdrachten = new(StringComparer.Ordinal);
    private readonly ConcurrentBag<ExportVraag> _uitgevoerd = [];
    private int _uitgave = 2;

    public ToezichtProefdienst()
    {
        for (var nummer = 1; nummer <= 31; nummer++)
        {
            var onderzoek = Nieuw(string.Create(CultureInfo.InvariantCulture, $"2023-{nummer:D4}"), nummer <= 3 ? "PO9001" : "PO9002", "vierjaarlijks", string.Create(CultureInfo.InvariantCulture, $"2023-{(nummer % 12) + 1:D2}-01"));
            foreach (var oordeel in onderzoek.Oordelen)
            {
                oordeel.Oordeel = nummer % 3 == 0 && oordeel.Standaard == "RPO1" ? "onvoldoende" : "voldoende";
            }

            onderzoek.Eindoordeel = onderzoek.VoorstelEindoordeel = nummer % 3 == 0 ? "onvoldoende" : "voldoende";
            onderzoek.VoorstelToelichting = "Geen standaard is onvoldoende en niet alle zes zijn goed.";
            (onderzoek.Status, onderzoek.Stap, onderzoek.WachtOp, onderzoek.Uiterlijk) = ("vastgesteld", "", "", "");
            onderzoek.Vaststellingsdatum = string.Create(CultureInfo.InvariantCulture, $"2023-{(nummer % 12) + 1:D2}-21");
            if (nummer % 3 == 0)
            {
                onderzoek.VoorstelToelichting = "Ten minste één standaard is onvoldoende.";
                onderzoek.HerstelonderzoekUiterlijk = "2027-03-21";
                onderzoek.Herstelopdrachten.Add(new Herstelopdracht { Id = "1", Standaard = "RPO1", Rechtsgrond = "wpo-18a-2", RechtsgrondTekst = "Wet op het primair onderwijs, artikel 18a, lid 2", Omschrijving = "Zorg voor een samenhangend geheel van voorzieningen in de hele regio.", Hersteltermijn = "2027-02-01", Status = "open", Versie = 2, OpgelegdOp = "2023-04-21" });
            }
        }

        var gereed = Nieuw("2026-0150", "PO9002", "herstel", "2026-09-01");
        foreach (var oordeel in gereed.Oordelen)
        {
            (oordeel.Oordeel, oordeel.Toelichting) = (oordeel.Standaard == "BKA2" ? "onvoldoende" : "voldoende", "Gezien bij drie scholen en in gesprek met ouders.");
        }

        (gereed.Eindoordeel, gereed.VoorstelEindoordeel, gereed.Afwijkingsreden) = ("voldoende", "onvoldoende", "Het herstel van BKA2 is al in gang.");
        (gereed.VoorstelToelichting, gereed.VoorstelIsAanname) = ("Ten minste één standaard is onvoldoende.", true);
        gereed.Herstelopdrachten.Add(new Herstelopdracht { Id = "2", Standaard = "BKA2", Rechtsgrond = "wpo-18a-6", RechtsgrondTekst = "Wet op het primair onderwijs, artikel 18a, lid 6", Omschrijving = "Leg vast hoe de middelen zijn besteed en met welk resultaat.", Hersteltermijn = "2027-04-01", Status = "concept", Versie = 1 });
        (gereed.Status, gereed.ConceptVerstuurdOp, gereed.ZienswijzeUiterlijk, gereed.ZienswijzeOp, gereed.ZienswijzeAfgerond) = ("zienswijze", "2026-10-15", "2026-11-12", "2026-11-03", true);
        (gereed.Zienswijze, gereed.Reactie) = ("Het aantal scholen in het rapport klopt niet.", "Het aantal is verbeterd.");
        gereed.Rondes.Add(new Conceptronde { Nummer = 1, VerstuurdOp = "2026-09-20", Uiterlijk = "2026-10-18", AntwoordOp = "2026-10-01", Zienswijze = "Wij missen het oordeel over de doelmatigheid.", Reactie = "Dat oordeel staat er nu in." });
        gereed.Rondes.Add(new Conceptronde { Nummer = 2, VerstuurdOp = "2026-10-15", Uiterlijk = "2026-11-12", AntwoordOp = "2026-11-03", Zienswijze = gereed.Zienswijze, Reactie = gereed.Reactie });
        gereed.Bezoeken.Add(new Bezoekbericht { Id = "b-1", Datum = "2026-09-10", Lessen = 8, OpBasiskwaliteit = 6, Toelichting = "Drie scholen in het westen van de regio." });
        gereed.Bevindingen.Add(new Bevinding { Id = Bevinding, Standaard = "BKA2", VoldoetAanWet = false, Tekst = "De besteding van de middelen is niet per jaar te volgen." });
        gereed.Aanbevelingen.Add(new Aanbeveling { Id = "a-1", Standaard = "RPO2", Tekst = "Bespreek de cijfers ook met ouders." });
        (gereed.Stap, gereed.Uiterlijk, gereed.VierOgen, gereed.EindoordeelDoor) = ("vaststellen", "2026-11-17", "Het eindoordeel wijkt af van het voorstel van de beslisregels.", "inspecteur-2");
        Gereed = gereed.Id;
        var teCorrigeren = Stand(Vastgesteld);
        teCorrigeren.Correctievoorstellen.Add(new Correctievoorstel { Id = "v-1", Datum = "2026-11-18", Was = "onvoldoende", Wordt = "voldoende", Reden = "Het oordeel over RPO1 hoorde bij een ander onderzoek.", Door = "inspecteur-2", Uiterlijk = "2026-12-02" });
        teCorrigeren.Correctievoorstellen.Add(new Correctievoorstel { Id = "v-0", Datum = "2026-10-02", Was = "onvoldoende", Wordt = "goed", Reden = "Verwisseld.", Door = "inspecteur-1", Uiterlijk = "2026-10-16", AfgewezenOp = "2026-10-03", AfgewezenDoor = "inspecteur-2", Afwijzing = "Het rapport klopt." });
        var bijBestuur = Nieuw("2026-0151", "PO9001", "specifiek", "2026-09-15");
        foreach (var oordeel in bijBestuur.Oordelen)
        {
            oordeel.Oordeel = "voldoende";
        }

        (bijBestuur.Status, bijBestuur.Eindoordeel, bijBestuur.VoorstelEindoordeel, bijBestuur.ConceptVerstuurdOp, bijBestuur.ZienswijzeUiterlijk) = ("zienswijze", "voldoende", "voldoende", "2026-11-10", "2026-12-08");
        (bijBestuur.Stap, bijBestuur.WachtOp, bijBestuur.Uiterlijk) = ("zienswijze", "bestuur", "2026-12-08");
        BijBestuur = bijBestuur.Id;
        var gestaakt = Nieuw("2026-0146", "PO9002", "specifiek", "2026-08-20");
        (gestaakt.Status, gestaakt.GestaaktOp, gestaakt.Staakreden, gestaakt.Stap, gestaakt.WachtOp, gestaakt.Uiterlijk) = ("gestaakt", "2026-08-25", "Begonnen bij het verkeerde samenwerkingsverband.", "", "", "");
        Gestaakt = gestaakt.Id;
        Concept = Nieuw("2026-0147", "PO9001", "vierjaarlijks", "2026-10-01").Id;
    }

    /// <summary>Id of an onderzoek that nobody has judged yet.</summary>
    public string Concept { get; }

    /// <summary>Id of one that only has to be vastgesteld.</summary>
    public string Gereed { get; }

    /// <summary>Id of one that was ended before vaststelling.</summary>
    public string Gestaakt { get; }

    /// <summary>Id of one of which the board reads the concept report.</summary>
    public string BijBestuur { get; }

    /// <summary>Id of a finding of <see cref="Gereed"/>.</summary>
    public const string Bevinding = "v-1";

    /// <summary>Id of a herstelopdracht in force.</summary>
    public const string Opdracht = "1";

    /// <summary>Id of a finished one with a herstelopdracht.</summary>
    public string Vastgesteld => _onderzoeken.Values.First(rij => rij.Nummer == "2023-0003").Id;

    /// <summary>Id of another finished one, for a test that corrects it.</summary>
    public string Gecorrigeerd => _onderzoeken.Values.First(rij => rij.Nummer == "2023-0006").Id;

    public Onderzoek Stand(string id) => _onderzoeken[id];

    /// <summary>A second concept, so that a test has one of its own.</summary>
    public string NieuwConcept(string nummer) => Nieuw(nummer, "PO9002", "vierjaarlijks", "2026-10-05").Id;

    /// <summary>One of which the board has the concept report: still reading, or with its answer.</summary>
    public string NieuwBijBestuur(string nummer, string antwoord = "")
    {
        var onderzoek = Nieuw(nummer, "PO9001", "vierjaarlijks", "2026-10-05");
        foreach (var oordeel in onderzoek.Oordelen)
        {
            oordeel.Oordeel = "voldoende";
        }

        (onderzoek.Status, onderzoek.Eindoordeel, onderzoek.VoorstelEindoordeel, onderzoek.ConceptVerstuurdOp, onderzoek.ZienswijzeUiterlijk) = ("zienswijze", "voldoende", "voldoende", "2026-11-01", "2026-11-29");
        (onderzoek.Zienswijze, onderzoek.ZienswijzeOp, onderzoek.ZienswijzeAfgerond) = (antwoord, antwoord.Length > 0 ? "2026-11-12" : "", antwoord.Length > 0);
        onderzoek.Rondes.Add(new Conceptronde { Nummer = 1, VerstuurdOp = "2026-11-01", Uiterlijk = "2026-11-29", AntwoordOp = onderzoek.ZienswijzeOp, Zienswijze = antwoord });
        return onderzoek.Id;
    }

    /// <summary>A finished one with a judgement and a correction that waits for a colleague, <see cref="Voorstel"/>.</summary>
    public string NieuwVastgesteld(string nummer)
    {
        var onderzoek = Nieuw(nummer, "PO9001", "vierjaarlijks", "2026-10-05");
        foreach (var oordeel in onderzoek.Oordelen)
        {
            oordeel.Oordeel = "onvoldoende";
        }

        (onderzoek.Status, onderzoek.Eindoordeel, onderzoek.VoorstelEindoordeel, onderzoek.Vaststellingsdatum) = ("vastgesteld", "onvoldoende", "onvoldoende", "2026-11-02");
        onderzoek.Correctievoorstellen.Add(new Correctievoorstel { Id = Voorstel, Datum = "2026-11-18", Was = "onvoldoende", Wordt = "voldoende", Reden = "Verwisseld.", Door = "inspecteur-2", Uiterlijk = "2026-12-02" });
        return onderzoek.Id;
    }

    /// <summary>An onderzoek at a school for vso, with the standaard on its results.</summary>
    public string BijSchool()
    {
        var onderzoek = Nieuw("2026-0199", "PO9001", "risico", "2026-10-01");
        onderzoek.Object = new ToezichtObject { Soort = "school", Code = "90SO", Naam = "De Zandloper", Toezichtsector = "so", Schoolsoort = "vso" };
        onderzoek.Oordelen.Clear();
        onderzoek.Oordelen.Add(new StandaardOordeel { Standaard = "OR1", Naam = "Resultaten", Kwaliteitsgebied = "Onderwijsresultaten", Beoordeelbaar = true, WeegtMee = true, Oordelen = { "goed", "voldoende", "onvoldoende", "niet-beoordeeld" } });
        onderzoek.Oordelen.Add(new StandaardOordeel { Standaard = "OP4", Naam = "Onderwijstijd", Kwaliteitsgebied = "Onderwijsproces", Oordelen = { "niet-beoordeeld" } });
        onderzoek.Herstelopdrachten.Add(new Herstelopdracht { Id = "3", Standaard = "OP4", Rechtsgrond = "wec-25", RechtsgrondTekst = "Wet op de expertisecentra, artikel 25", OpgelegdeRechtsgrondTekst = "Wet op de expertisecentra, artikel 12", RechtsgrondGecorrigeerdOp = "2026-11-20", Omschrijving = "Verantwoord de onderwijstijd.", Hersteltermijn = "2027-02-01", Status = "open" });
        return onderzoek.Id;
    }

    /// <summary>A herstelopdracht that is hersteld, with evidence or, as one from a file, without.</summary>
    public string Hersteld(bool metBewijs)
    {
        var opdracht = Maatregel(metBewijs ? "hersteld-na-bewijs" : ZonderBewijs);
        (opdracht.Status, opdracht.HersteldOp) = ("hersteld", "2026-11-10");
        return opdracht.Id;
    }

    private const string ZonderBewijs = "hersteld-zonder-bewijs";

    /// <summary>Id of a herstelopdracht with which another bestuur must carry on.</summary>
    public const string Overgegaan = "overgegaan";

    /// <summary>After a merger another bestuur answers on the report.</summary>
    public void GaOver(string onderzoek) => (Stand(onderzoek).MagHandelen, Stand(onderzoek).WieHandelt) = (false, "Bestuur Drie (bestuur 40003)");

    /// <summary>Id of a proposed correction.</summary>
    public const string Voorstel = "v-1";

    /// <summary>A colleague who is first at a herstelopdracht in force.</summary>
    public void CollegaBijOpdracht(string id) => Maatregel(id).Versie++;

    /// <summary>How often a file was asked for.</summary>
    public int Uitgevoerd(string bestand, bool metVoorbeeld) => _uitgevoerd.Count(vraag => vraag.Bestand == bestand && vraag.MetVoorbeeld == metVoorbeeld);

    /// <summary>Somebody who is first, a colleague unless said otherwise: changes one judgement, or ends the onderzoek.</summary>
    public void Collega(string id, bool staakt = false, string door = Ander)
    {
        var onderzoek = Stand(id);
        if (staakt)
        {
            (onderzoek.Status, onderzoek.GestaaktOp) = ("gestaakt", "2026-11-21");
        }
        else
        {
            var oordeel = onderzoek.Oordelen.Single(regel => regel.Standaard == "RPO3");
            (oordeel.Oordeel, oordeel.Toelichting) = ("goed", "Elk besluit is met ouders besproken.");
        }

        _ = Klaar(onderzoek, staakt ? "gestaakt" : "RPO3: goed", door);
    }

    public override Task<OnderzoekLijst> LijstOnderzoeken(OnderzoekenVraag request, ServerCallContext context)
    {
        if (request.Jaar is not 0 and < 1990)
        {
            throw new Weigering("jaar.ongeldig", "Het jaar ligt tussen 1990 en 2100.", "jaar").NaarRpc();
        }

        var rijen = _onderzoeken.Values
            .Where(rij => request.Status.Length == 0 || rij.Status == request.Status)
            .Where(rij => request.SwvCode.Length == 0 || (rij.Object.Code == request.SwvCode && rij.Status == "vastgesteld"))
            .Where(rij => request.Jaar == 0 || rij.Vaststellingsdatum.StartsWith(request.Jaar.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal))
            .Where(rij => request.Zoek.Length == 0 || rij.Nummer.Contains(request.Zoek, StringComparison.OrdinalIgnoreCase) || rij.Object.Naam.Contains(request.Zoek, StringComparison.OrdinalIgnoreCase));
        var gesorteerd = request.Sorteer switch
        {
            "nummer" => rijen.OrderBy(rij => rij.Nummer, StringComparer.Ordinal),
            "-nummer" => rijen.OrderByDescending(rij => rij.Nummer, StringComparer.Ordinal),
            _ => rijen.OrderByDescending(rij => rij.Startdatum, StringComparer.Ordinal).ThenBy(rij => rij.Nummer, StringComparer.Ordinal),
        };
        var alle = gesorteerd.ToList();
        var (pagina, grootte) = (Math.Max(1, request.Pagina?.Nummer ?? 1), request.Pagina?.Grootte is > 0 and var g ? g : 25);
        return Task.FromResult(new OnderzoekLijst { Totaal = alle.Count, Onderzoeken = { alle.Skip((pagina - 1) * grootte).Take(grootte) } });
    }

    /// <summary>Onderzoek of which acts are done while their answer gets lost.</summary>
    public string AntwoordKwijtBij { get; set; } = "";

    /// <summary>While true nobody can read an onderzoek.</summary>
    public bool Zwijgt { get; set; }

    public override Task<Onderzoek> HaalOnderzoek(OnderzoekVraag request, ServerCallContext context) =>
        Zwijgt ? throw new RpcException(new Status(StatusCode.Unavailable, "")) : Task.FromResult(Zoek(request.Id));

    public override Task<ObjectLijst> ZoekObjecten(ObjectVraag request, ServerCallContext context)
    {
        ToezichtObject[] bekend = request.SwvCode.Length > 0 ? [School, Vestiging("90AA00", "Basisschool De Proef"), Vestiging("90AA01", "Basisschool De Proef, locatie Noord")] : [Object("PO9001"), Object("PO9002"), School];
        ToezichtObject[] gevonden = [.. bekend.Where(rij => request.Soort.Length == 0 || rij.Soort == request.Soort).Where(swv => request.Zoek.Split(' ').All(woord => $"{swv.Code} {swv.Naam} {swv.Plaats}".Contains(woord, StringComparison.OrdinalIgnoreCase)))];
        if (request.Zoek == "veel")
        {
            // More than one page, the first and the last with a dossier.
            gevonden = [Object("PO9001"), .. Enumerable.Range(1, 28).Select(nummer => Object($"PO{9100 + nummer}")), Object("VO9002")];
        }

        var (pagina, grootte) = (Math.Max(1, request.Pagina?.Nummer ?? 1), request.Pagina?.Grootte is > 0 and var g ? g : 25);
        return Task.FromResult(new ObjectLijst { Totaal = gevonden.Length, Objecten = { (request.Sorteer == "-plaats" ? gevonden.Reverse() : gevonden).Skip((pagina - 1) * grootte).Take(grootte) } });
    }

    public override Task<Planning> GeefPlanning(PlanningVraag request, ServerCallContext context)
    {
        Planregel[] alle =
        [
            new Planregel { ObjectSoort = "bestuur", ObjectCode = "90061", ObjectNaam = "Stichting Voorbeeldonderwijs", BevoegdGezag = "90061", Soort = "vierjaarlijks", Reden = "Elke vier jaar, en er is geen eerder onderzoek van deze soort bekend.", Bron = "De Staat van het Onderwijs 2024, 1.4.1 en 1.4.2", Aanname = "Dat een onderzoek waarvan niets bekend is, nu aan de beurt is.", TeLaat = true, Herkomst = "voorbeeld" },
            new Planregel { ObjectSoort = "swv", ObjectCode = "PO9001", ObjectNaam = Object("PO9001").Naam, BevoegdGezag = "99001", Soort = "vierjaarlijks", Laatste = "2022-01-10", Uiterlijk = "2026-01-10", Reden = "Elke vier jaar, na de vaststelling van het vorige.", Bron = "De Staat van het Onderwijs 2024, 1.4.1 en 1.4.2", TeLaat = true, OnderzoekId = _onderzoeken.Keys.First(), Onderzoeknummer = "2026-0001", Herkomst = "voorbeeld" },
            new Planregel { ObjectSoort = "school", ObjectCode = School.Code, ObjectNaam = School.Naam, BevoegdGezag = "90001", Soort = "nieuwe-school", Uiterlijk = "2027-08-01", Reden = "De school is nieuw: het onderzoek hoort in het eerste jaar.", Bron = "De Staat van het Onderwijs 2024, 1.3.4: in het eerste jaar", Herkomst = "voorbeeld" },
        ];
        var gekozen = alle.Where(regel => request.ObjectSoort.Length == 0 || regel.ObjectSoort == request.ObjectSoort).Where(regel => request.Zoek.Length == 0 || regel.ObjectNaam.Contains(request.Zoek, StringComparison.OrdinalIgnoreCase)).ToList();
        return Task.FromResult(new Planning { Totaal = gekozen.Count, TeLaat = 2, BinnenEenJaar = 1, Alle = alle.Length, Peildatum = "2026-11-21", Regels = { gekozen } });
    }

    public override Task<ObjectDossier> HaalObject(ObjectVerwijzing request, ServerCallContext context)
    {
        var bij = request.Code is "PO9001" or "PO9002" ? Object(request.Code) : request.Code == School.Code ? School : throw new Weigering("object.onbekend", "Dit object van toezicht is niet bekend.", "code").NaarRpc();
        if (request.Code == "PO9001")
        {
            bij.Toezichtperioden.Add(new Toezichtperiode { Soort = "aangepast-financieel", Van = "2026-08-01", BevoegdGezag = "99001" });
        }

        if (Toezichtreden is { } reden && request.Soort == "school")
        {
            bij.Toezichtperioden.Add(new Toezichtperiode { Soort = "aangepast", Van = "2026-09-01", Reden = reden });
        }

        var dossier = new ObjectDossier { Object = bij };
        if (request.Code == "PO9002")
        {
            dossier.ActueelOordeel = new ActueelOordeel { Waarde = "zonder-actueel-oordeel", OnderzoekId = Vastgesteld, Onderzoeknummer = "2016-0012", Vaststellingsdatum = "2016-03-01", Eindoordeel = "zwak", Regel = "Een oordeel van vóór het kader telt niet meer.", IsAanname = true, Bron = "Proef." };
            dossier.Voorgangers.Add(new ObjectVerwijzing { Soort = "swv", Code = "PO9009", Naam = "Samenwerkingsverband Oud", OpgegaanOp = "2026-08-01" });
            dossier.Lopend.Add(new Werkstap { Stap = "herstelonderzoek", WachtOp = "inspectie", Uiterlijk = "2027-02-01", OnderzoekId = Vastgesteld, Nummer = "2023-0101", ObjectSoort = "swv", ObjectCode = "PO9009", ObjectNaam = "Samenwerkingsverband Oud", Onderwerp = "vierjaarlijks" });
        }

        if (request.Soort == "school")
        {
            dossier.ActueelOordeel = new ActueelOordeel { Waarde = "zonder-actueel-oordeel", Regel = "De inspectie noemt dit object zonder actueel oordeel.", Bron = "proefbestand." };
        }

        return Task.FromResult(dossier);
    }

    /// <summary>Why the school was put under aangepast toezicht; null while it is not.</summary>
    public string? Toezichtreden { get; private set; }

    public override Task<ToezichtObject> StelOnderToezicht(ToezichtstatusVerzoek request, ServerCallContext context)
    {
        Toezichtreden = request.Reden;
        return Task.FromResult(School);
    }

    public override Task<ToezichtObject> BeeindigToezicht(ToezichtstatusVerzoek request, ServerCallContext context)
    {
        Toezichtreden = null;
        return Task.FromResult(School);
    }

    public override Task<Onderzoek> StartOnderzoek(StartVerzoek request, ServerCallContext context)
    {
        var datum = Datum(request.Startdatum, "startdatum");
        var id = _sleutels.GetOrAdd(request.Sleutel, _ => Nieuw(string.Create(CultureInfo.InvariantCulture, $"2026-{_onderzoeken.Count:D4}"), request.ObjectCode, request.Soort, datum).Id);
        if (request.ObjectSoort == "school")
        {
            _onderzoeken[id].Object = School;
        }

        return Task.FromResult(_onderzoeken[id]);
    }

    public override Task<Onderzoek> BeoordeelStandaard(OordeelVerzoek request, ServerCallContext context)
    {
        var onderzoek = Open(request.OnderzoekId, request.Versie);
        var oordeel = onderzoek.Oordelen.Single(regel => regel.Standaard == request.Standaard);
        (oordeel.Oordeel, oordeel.Toelichting) = (request.Oordeel, request.Toelichting);
        onderzoek.TeBeoordelen.Remove(request.Standaard);
        if (onderzoek.Oordelen.All(regel => regel.Oordeel.Length > 0))
        {
            var onvoldoende = onderzoek.Oordelen.Any(regel => regel.Oordeel == "onvoldoende");
            onderzoek.VoorstelEindoordeel = onvoldoende ? "onvoldoende" : "voldoende";
            onderzoek.VoorstelToelichting = onvoldoende ? "Ten minste één standaard is onvoldoende." : "Geen standaard is onvoldoende en niet alle zes zijn goed.";
            onderzoek.VoorstelIsAanname = true;
        }

        return Klaar(onderzoek, $"{request.Standaard}: {request.Oordeel}");
    }

    public override Task<Onderzoek> LegHerstelopdrachtOp(HerstelopdrachtVerzoek request, ServerCallContext context)
    {
        var onderzoek = Open(request.OnderzoekId, request.Versie);
        var grond = Gronden().Single(rij => rij.Id == request.Rechtsgrond);
        onderzoek.Herstelopdrachten.Add(new Herstelopdracht { Id = Guid.NewGuid().ToString(), Standaard = request.Standaard, Rechtsgrond = grond.Id, RechtsgrondTekst = $"{grond.Wet}, artikel {grond.Artikel}, lid {grond.Lid}", Omschrijving = request.Omschrijving, Hersteltermijn = Datum(request.Hersteltermijn, "hersteltermijn"), Status = "concept" });
        return Klaar(onderzoek);
    }

    public override Task<Onderzoek> GeefEindoordeel(EindoordeelVerzoek request, ServerCallContext context)
    {
        var onderzoek = Open(request.OnderzoekId, request.Versie);
        if (request.Eindoordeel != onderzoek.VoorstelEindoordeel && request.Reden.Length == 0)
        {
            throw new Weigering("eindoordeel.reden-ontbreekt", "Uw eindoordeel is anders dan het voorstel. Geef een reden.", "reden").NaarRpc();
        }

        (onderzoek.Eindoordeel, onderzoek.Afwijkingsreden) = (request.Eindoordeel, request.Reden);
        return Klaar(onderzoek);
    }

    public override Task<Onderzoek> StelVast(VaststelVerzoek request, ServerCallContext context)
    {
        var onderzoek = Open(request.OnderzoekId, request.Versie);
        onderzoek.Vaststellingsdatum = Datum(request.Datum, "datum");
        (onderzoek.Status, onderzoek.OpenbaarOp, onderzoek.OpenbaarBijVaststelling, onderzoek.Stap) = ("vastgesteld", onderzoek.OpenbaarBijVaststelling, "", "");
        return Klaar(onderzoek);
    }

    public override Task<Ministermelding> GeefMinistermelding(OnderzoekVraag request, ServerCallContext context)
    {
        var onderzoek = Zoek(request.Id);
        return Task.FromResult(new Ministermelding { Datum = "2026-11-02", OpeenvolgendZeerZwak = 2, Onderzoeknummer = onderzoek.Nummer, ObjectNaam = onderzoek.Object.Naam, Brief = "Geachte minister,\n\nWij informeren u over een tweede oordeel zeer zwak." });
    }

    public override Task<Onderzoek> VerstuurConcept(VersieVerzoek request, ServerCallContext context)
    {
        var onderzoek = Open(request.OnderzoekId, request.Versie);
        (onderzoek.Status, onderzoek.ConceptVerstuurdOp, onderzoek.ZienswijzeUiterlijk, onderzoek.ZienswijzeOp, onderzoek.ZienswijzeAfgerond) = ("zienswijze", "2026-11-21", "2026-12-19", "", false);
        onderzoek.Rondes.Add(new Conceptronde { Nummer = onderzoek.Rondes.Count + 1, VerstuurdOp = "2026-11-21", Uiterlijk = "2026-12-19" });
        return Klaar(onderzoek);
    }

    public override Task<Onderzoek> GeefZienswijze(ZienswijzeVerzoek request, ServerCallContext context)
    {
        var onderzoek = Zoek(request.OnderzoekId);
        if (onderzoek.Status != "zienswijze")
        {
            throw new Weigering("zienswijze.niet-gevraagd", "Over dit onderzoek wordt nu geen zienswijze gevraagd.", "", WeigeringSoort.VerbodenOvergang).NaarRpc();
        }

        if (onderzoek.WieHandelt.Length > 0)
        {
            throw new Weigering("onderzoek.overgegaan", $"Dit onderzoek is overgegaan naar {onderzoek.WieHandelt}. Dat bestuur antwoordt op het rapport.", "", WeigeringSoort.VerbodenOvergang).NaarRpc();
        }

        if (onderzoek.Versie != request.Versie)
        {
            throw Verouderd();
        }

        (onderzoek.Zienswijze, onderzoek.ZienswijzeOp, onderzoek.ZienswijzeAfgerond) = (request.Tekst, "2026-11-21", true);
        onderzoek.Rondes[^1].Zienswijze = request.Tekst;
        return Klaar(onderzoek);
    }

    public override Task<Onderzoek> BeantwoordZienswijze(ReactieVerzoek request, ServerCallContext context)
    {
        var onderzoek = Open(request.OnderzoekId, request.Versie);
        onderzoek.Reactie = onderzoek.Rondes[^1].Reactie = request.Reactie;
        return Klaar(onderzoek);
    }

    public override Task<Onderzoek> LegBevindingVast(BevindingVerzoek request, ServerCallContext context)
    {
        var onderzoek = Open(request.OnderzoekId, request.Versie);
        onderzoek.Bevindingen.Add(new Bevinding { Id = Guid.NewGuid().ToString(), Standaard = request.Standaard, Element = request.Element, VoldoetAanWet = request.VoldoetAanWet, Tekst = request.Tekst });
        return Klaar(onderzoek);
    }

    public override Task<Onderzoek> TrekBevindingIn(BevindingIntrekking request, ServerCallContext context)
    {
        var onderzoek = Open(request.OnderzoekId, request.Versie);
        onderzoek.Bevindingen.Remove(onderzoek.Bevindingen.Single(rij => rij.Id == request.BevindingId));
        return Klaar(onderzoek);
    }

    public override Task<Onderzoek> TrekBezoekIn(DeelIntrekking request, ServerCallContext context)
    {
        var onderzoek = Open(request.OnderzoekId, request.Versie);
        onderzoek.Bezoeken.Remove(onderzoek.Bezoeken.Single(rij => rij.Id == request.DeelId));
        return Klaar(onderzoek);
    }

    public override Task<Onderzoek> TrekAanbevelingIn(DeelIntrekking request, ServerCallContext context)
    {
        var onderzoek = Open(request.OnderzoekId, request.Versie);
        onderzoek.Aanbevelingen.Remove(onderzoek.Aanbevelingen.Single(rij => rij.Id == request.DeelId));
        return Klaar(onderzoek);
    }

    public override Task<Onderzoek> StelTeamSamen(TeamVerzoek request, ServerCallContext context)
    {
        var onderzoek = Zoek(request.OnderzoekId) is { Status: "vastgesteld" } klaar && klaar.Versie == request.Versie ? klaar : Open(request.OnderzoekId, request.Versie);
        onderzoek.Team.Clear();
        onderzoek.Team.Add(request.Team);
        return Klaar(onderzoek);
    }

    public override Task<Onderzoek> LegBezoekVast(BezoekVerzoek request, ServerCallContext context)
    {
        var onderzoek = Open(request.OnderzoekId, request.Versie);
        onderzoek.Bezoeken.Add(new Bezoekbericht { Id = Guid.NewGuid().ToString(), Datum = Datum(request.Datum, "datum"), Lessen = request.Lessen, OpBasiskwaliteit = request.OpBasiskwaliteit, Toelichting = request.Toelichting });
        return Klaar(onderzoek);
    }

    public override Task<Onderzoek> BeveelAan(AanbevelingVerzoek request, ServerCallContext context)
    {
        var onderzoek = Open(request.OnderzoekId, request.Versie);
        onderzoek.Aanbevelingen.Add(new Aanbeveling { Id = Guid.NewGuid().ToString(), Standaard = request.Standaard, Tekst = request.Tekst });
        return Klaar(onderzoek);
    }

    public override Task<Onderzoek> TrekHerstelopdrachtIn(HerstelopdrachtIntrekking request, ServerCallContext context)
    {
        var onderzoek = Open(request.OnderzoekId, request.Versie);
        onderzoek.Herstelopdrachten.Remove(onderzoek.Herstelopdrachten.Single(rij => rij.Id == request.HerstelopdrachtId));
        return Klaar(onderzoek);
    }

    public override Task<Onderzoek> StaakOnderzoek(StaakVerzoek request, ServerCallContext context)
    {
        var onderzoek = Open(request.OnderzoekId, request.Versie);
        (onderzoek.Status, onderzoek.GestaaktOp, onderzoek.Staakreden, onderzoek.Stap) = ("gestaakt", "2026-11-21", request.Reden, "");
        return Klaar(onderzoek, "gestaakt");
    }

    public override Task<KaderAntwoord> GeefKader(KaderVraag request, ServerCallContext context) => Task.FromResult(new KaderAntwoord
    {
        Onderzoeksoorten =
        {
            request.ObjectSoort == "school"
                ? [new Onderzoeksoort { Code = "risico", Naam = "Kwaliteitsonderzoek naar aanleiding van risico's" }, new Onderzoeksoort { Code = "steekproef", Naam = "Steekproefonderzoek" }]
                : new[] { new Onderzoeksoort { Code = "vierjaarlijks", Naam = "Vierjaarlijks onderzoek" }, new Onderzoeksoort { Code = "herstel", Naam = "Herstelonderzoek" }, new Onderzoeksoort { Code = "specifiek", Naam = "Specifiek onderzoek" } },
        },
    });

    public override Task<Onderzoek> Corrigeer(CorrectieVerzoek request, ServerCallContext context)
    {
        var onderzoek = Zoek(request.OnderzoekId);
        if (onderzoek.Versie != request.Versie)
        {
            throw Verouderd();
        }

        if (request.Standaard.Length == 0)
        {
            onderzoek.Correctievoorstellen.Insert(0, new Correctievoorstel { Id = $"v-{onderzoek.Correctievoorstellen.Count + 1}", Datum = "2026-11-21", Was = onderzoek.Eindoordeel, Wordt = request.Oordeel, Reden = request.Reden, Door = "inspecteur-1", Uiterlijk = "2026-12-05" });
            return Klaar(onderzoek);
        }

        onderzoek.Correcties.Add(new Correctie { Nummer = onderzoek.Correcties.Count + 1, Datum = "2026-11-21", Standaard = request.Standaard, Was = "voldoende", Wordt = request.Oordeel, Reden = request.Reden });
        return Klaar(onderzoek);
    }

    public override Task<Onderzoek> BeslisCorrectie(CorrectiebesluitVerzoek request, ServerCallContext context)
    {
        var onderzoek = Zoek(request.OnderzoekId);
        if (onderzoek.Versie != request.Versie)
        {
            throw Verouderd();
        }

        var voorstel = onderzoek.Correctievoorstellen.Single(rij => rij.Id == request.VoorstelId);
        if (!request.Bevestigd)
        {
            (voorstel.AfgewezenOp, voorstel.AfgewezenDoor, voorstel.Afwijzing) = ("2026-11-21", "inspecteur-2", request.Toelichting);
            return Klaar(onderzoek);
        }

        if (request.Toelichting.Length > 0)
        {
            throw new Weigering("correctie.toelichting-niet-gevraagd", "Een toelichting hoort alleen bij een afwijzing.", "toelichting").NaarRpc();
        }

        if (voorstel.Door == "inspecteur-1")
        {
            throw new Weigering("vier-ogen.gevraagd", "U stelde deze correctie zelf voor. Een collega bevestigt haar of wijst haar af.", "", WeigeringSoort.VerbodenOvergang).NaarRpc();
        }

        onderzoek.Correctievoorstellen.Remove(voorstel);
        onderzoek.Correcties.Add(new Correctie { Nummer = onderzoek.Correcties.Count + 1, Datum = "2026-11-21", Standaard = "", Was = voorstel.Was, Wordt = voorstel.Wordt, Reden = voorstel.Reden });
        return Klaar(onderzoek);
    }

    public override Task<WijzigingLijst> LijstWijzigingen(WijzigingenVraag request, ServerCallContext context) => Task.FromResult(new WijzigingLijst
    {
        Wijzigingen =
        {
            _gedaan.Where(act => act.Key.Onderzoek == request.OnderzoekId && act.Key.Versie > request.NaVersie)
                .OrderByDescending(act => act.Key.Versie)
                .Select(act => new Wijziging { Versie = act.Key.Versie, Tijdstip = "2026-11-21T13:02:00Z", Door = act.Value.Door, Wat = act.Value.Wat }),
        },
    });

    /// <summary>True: nobody has anything to do.</summary>
    public bool HeeftGeenWerk { get; set; }

    public override Task<Werkvoorraad> GeefWerkvoorraad(WerkvraagVerzoek request, ServerCallContext context) => Task.FromResult(HeeftGeenWerk ? new Werkvoorraad { Vandaag = "2026-11-21" } : new Werkvoorraad
    {
        Totaal = request.Van == "alle" ? 4 : 3,
        TeLaat = 1,
        Binnenkort = request.Van == "alle" ? 3 : 2,
        WachtOpBestuur = 1,
        Vandaag = "2026-11-21",
        Stappen =
        {
            Werkvolgorde.Van(request.Sorteer,
            [
                new Werkstap { Stap = "vaststellen", WachtOp = "inspectie", Uiterlijk = "2026-11-17", OnderzoekId = Gereed, Nummer = "2026-0150", ObjectSoort = "swv", ObjectCode = "PO9002", ObjectNaam = "Samenwerkingsverband Proefland", Onderwerp = "herstel", TeLaat = true },
                new Werkstap { Stap = "zienswijze", WachtOp = "bestuur", Uiterlijk = "2026-12-01", OnderzoekId = BijBestuur, Nummer = "2026-0151", ObjectSoort = "swv", ObjectCode = "PO9001", ObjectNaam = "Samenwerkingsverband Voorbeeldstad en omstreken", Onderwerp = "specifiek", Herinneren = true },
                .. request.Van == "alle" ? new[] { new Werkstap { Stap = "correctie", WachtOp = "tweede-inspecteur", Uiterlijk = "2026-12-02", OnderzoekId = Vastgesteld, VoorstelId = Voorstel, Nummer = "2023-0003", ObjectSoort = "swv", ObjectCode = "PO9001", ObjectNaam = "Samenwerkingsverband Voorbeeldstad en omstreken", Onderwerp = "vierjaarlijks", Herinneren = true } } : [],
                new Werkstap { Stap = "bewijs", WachtOp = "bestuur", Uiterlijk = "2027-02-01", OnderzoekId = Vastgesteld, HerstelopdrachtId = Opdracht, Nummer = "2023-0003", ObjectSoort = "swv", ObjectCode = "PO9001", ObjectNaam = "Samenwerkingsverband Voorbeeldstad en omstreken", Onderwerp = "RPO1", Drager = new ObjectVerwijzing { Soort = "swv", Code = "PO9002", Naam = "Samenwerkingsverband Proefland" } },
            ]),
        },
    });

    public override Task<Risicobeeld> GeefRisicobeeld(RisicoVraag request, ServerCallContext context) => Task.FromResult(new Risicobeeld
    {
        Totaal = request.AlleenHoogste ? 1 : 2,
        Hoogste = 1,
        Alle = 2,
        Peildatum = "2026-11-21",
        Signalen = { new Risicosignaal { Code = "herstel-te-laat", Omschrijving = "Een herstelopdracht is over haar termijn.", Gewicht = 3, IsAanname = true, Bron = "Eigen keuze.", Aantal = 1 } },
        Regels =
        {
            Risicovolgorde.Van(request.Sorteer,
            [
                new Risicoregel { ObjectSoort = "swv", ObjectCode = "PO9001", ObjectNaam = "Samenwerkingsverband Voorbeeldstad en omstreken", Score = 3, Signalen = { "herstel-te-laat" }, LaatsteVierjaarlijks = "2023-04-21", LaatsteEindoordeel = "onvoldoende", OpenOpdrachten = 1, OpdrachtenTeLaat = 1, Herkomst = "voorbeeld", BevoegdGezag = "99001", Redenen = { new Risicoreden { Code = "herstel-te-laat", Tekst = "Herstelopdrachten over hun termijn: 1.", Datum = "2026-11-01" }, new Risicoreden { Code = "financieel", Tekst = "De jaarrekening van 2024 geeft een financieel signaal.", Datum = "2026-07-01", Onderdelen = { "liquiditeit", "bovenmatig" } }, new Risicoreden { Code = "opp-naleving", Tekst = "Van 214 beoordeelde OPP's voldoen er 131 niet aan de wet." } } },
                .. request.AlleenHoogste ? [] : new[] { new Risicoregel { ObjectSoort = "swv", ObjectCode = "PO9002", ObjectNaam = "Samenwerkingsverband Proefland", LaatsteVierjaarlijks = "2024-02-01", LaatsteEindoordeel = "voldoende", Herkomst = "voorbeeld", BevoegdGezag = "99002" } },
            ]),
        },
    });

    public int Signaalherbouwen { get; private set; }

    public override async Task HerbouwSignalen(HerbouwSignalenVerzoek request, IServerStreamWriter<HerbouwSignalenVoortgang> responseStream, ServerCallContext context)
    {
        Signaalherbouwen++;
        await responseStream.WriteAsync(new HerbouwSignalenVoortgang { Dienst = "financien", Gelezen = 402 });
        await responseStream.WriteAsync(new HerbouwSignalenVoortgang { Gelezen = 12_345, Klaar = true });
    }

    public override Task<BerekendOordeelLijst> LijstBerekendeOordelen(BerekendOordeelVraag request, ServerCallContext context)
    {
        BerekendOordeel[] oordelen = request.ObjectSoort switch
        {
            "afdeling" => [Berekend(2024, "geen-oordeel"), Berekend(2023, "onvoldoende")],
            "bestuur" => [Berekend(2023, "onvoldoende"), Berekend(2023, "voldoende", "vwo")],
            _ => [],
        };
        return Task.FromResult(new BerekendOordeelLijst { ObjectNaam = "Lyceum Voorbeeldstad, havo", Totaal = oordelen.Length, Onvoldoende = oordelen.Count(oordeel => oordeel.Uitkomst == "onvoldoende"), Jaar = oordelen.Length > 0 ? oordelen[0].Jaar : 0, Oordelen = { request.Pagina?.Nummer > 1 ? [] : Oordeelvolgorde.Van(request.Sorteer, oordelen) }, Uitstroom = { request.ObjectCode is "90SO" or "90061" ? [Uitstroom("vso", "2024-2025", 8, 11, "voorbeeld"), Uitstroom("so", "2023-2024", 6, 8, "school", laatGewijzigd: 2), Uitstroom("vso", "2023-2024", 9, 12, "voorbeeld")] : [] }, Eerder = { request.ObjectSoort == "afdeling" ? [new EerdereBerekening { Jaar = 2023, Uitkomst = "voldoende", Toelichting = "Beslisregel vo-2: Van de drie indicatoren liggen er ten minste twee boven de norm.", BerekendOp = "2026-09-14", VervallenOp = "2026-10-01", Herkomst = "voorbeeld" }] : [] } });
    }

    private static Uitstroomnorm Uitstroom(string schoolsoort, string schooljaar, int opOfBoven, int vergeleken, string herkomst, int laatGewijzigd = 0) => new()
    {
        Vestiging = "90SO00",
        VestigingNaam = "De Zandloper",
        Schoolsoort = schoolsoort,
        Schooljaar = schooljaar,
        OpOfBoven = opOfBoven,
        Vergeleken = vergeleken,
        Norm = 75,
        Haalt = opOfBoven * 4 >= vergeleken * 3,
        LaatGewijzigd = laatGewijzigd,
        HangtAfVanLateWijzigingen = laatGewijzigd > 0,
        Bron = "De Staat van het Onderwijs 2024, 1.3.3.",
        Herkomst = herkomst,
    };

    private static BerekendOordeel Berekend(int jaar, string uitkomst, string afdeling = "havo") => new()
    {
        ObjectSoort = "afdeling",
        ObjectCode = $"97AA00-{afdeling}",
        ObjectNaam = $"Lyceum Voorbeeldstad, {afdeling}",
        Jaar = jaar,
        Schooljaren = { $"{jaar - 3}-{jaar - 2}", $"{jaar - 2}-{jaar - 1}", $"{jaar - 1}-{jaar}" },
        Uitkomst = uitkomst,
        Toelichting = uitkomst == "geen-oordeel" ? "Niet te berekenen. Er ontbreekt: bovenbouwsucces in 2021-2022." : "Beslisregel vo-9: Te weinig indicatoren liggen boven de norm. De norm haalt: bovenbouwsucces.",
        IsAanname = jaar == 2024,
        Bron = uitkomst == "geen-oordeel" ? "" : "De Staat van het Onderwijs 2024, 1.3.3",
        BerekendOp = "2026-10-01",
        Herkomst = "voorbeeld",
        Indicatoren =
        {
            new Indicatoruitkomst { Code = "onderwijspositie", Naam = "Onderwijspositie in leerjaar 3 tegenover het advies", Waarde = new() { Decimaal = "-7.25" }, Norm = new() { Decimaal = "-5" }, Leerlingen = 288, Haalt = "nee" },
            new Indicatoruitkomst { Code = "onderbouwsnelheid", Naam = "Onderbouwsnelheid (%)", Waarde = new() { Decimaal = "94.61" }, Norm = new() { Decimaal = "95.3" }, Leerlingen = 288, Haalt = "nee" },
            new Indicatoruitkomst { Code = "bovenbouwsucces", Naam = "Bovenbouwsucces (%)", Waarde = uitkomst == "geen-oordeel" ? new() { Ontbreekt = Contracts.V1.RedenOntbreekt.NietBekend } : new() { Decimaal = "88.4" }, Norm = uitkomst == "geen-oordeel" ? new() { Ontbreekt = Contracts.V1.RedenOntbreekt.NietBekend } : new() { Decimaal = "85" }, Leerlingen = 190, Haalt = uitkomst == "geen-oordeel" ? "" : "ja" },
        },
    };

    public override Task<HerstelopdrachtDossier> HaalHerstelopdracht(HerstelopdrachtVraag request, ServerCallContext context) => Task.FromResult(Dossier(request.Id));

    public override Task<HerstelopdrachtLijst> LijstHerstelopdrachten(HerstelopdrachtenVraag request, ServerCallContext context) => Task.FromResult(new HerstelopdrachtLijst { Totaal = 1, Opdrachten = { Dossier(Opdracht) } });

    public override Task<HerstelopdrachtDossier> DienBewijsIn(BewijsVerzoek request, ServerCallContext context)
    {
        if (request.HerstelopdrachtId == Overgegaan)
        {
            throw new Weigering("herstelopdracht.overgegaan", "Deze herstelopdracht is overgegaan naar Bestuur Drie (bestuur 40003). Dat bestuur toont het herstel aan.", "", WeigeringSoort.VerbodenOvergang).NaarRpc();
        }

        Bewijs = request.Tekst;
        return Gezien(request.HerstelopdrachtId, request.Versie);
    }

    public override Task<HerstelopdrachtDossier> BeoordeelHerstel(HerstelbeoordelingVerzoek request, ServerCallContext context) => Gezien(request.HerstelopdrachtId, request.Versie);

    public override Task<HerstelopdrachtDossier> VerlengHersteltermijn(VerlengingVerzoek request, ServerCallContext context) => Gezien(request.HerstelopdrachtId, request.Versie);

    public override Task<HerstelopdrachtDossier> CorrigeerHerstelopdracht(OpdrachtcorrectieVerzoek request, ServerCallContext context)
    {
        Opdrachtcorrectie = request;
        return Gezien(request.HerstelopdrachtId, request.Versie);
    }

    /// <summary>The correction of a herstelopdracht that was asked last.</summary>
    public OpdrachtcorrectieVerzoek? Opdrachtcorrectie { get; private set; }

    private Task<HerstelopdrachtDossier> Gezien(string id, long versie) => versie == Maatregel(id).Versie ? Task.FromResult(Dossier(id)) : throw Verouderd();

    /// <summary>Each id is a herstelopdracht of its own.</summary>
    private Herstelopdracht Maatregel(string id) => _opdrachten.GetOrAdd(id, _ =>
    {
        var opdracht = Stand(Vastgesteld).Herstelopdrachten[0].Clone();
        opdracht.Id = id;
        return opdracht;
    });

    /// <summary>What a board handed in last.</summary>
    public string Bewijs { get; private set; } = "";

    private HerstelopdrachtDossier Dossier(string id) => new()
    {
        Opdracht = Maatregel(id),
        OnderzoekId = Vastgesteld,
        Onderzoeknummer = "2023-0003",
        ObjectSoort = "swv",
        ObjectCode = "PO9001",
        ObjectNaam = "Samenwerkingsverband Voorbeeldstad en omstreken",
        StandaardNaam = "Dekkend netwerk van voorzieningen",
        Herkomst = "voorbeeld",
        MagHandelen = id != Overgegaan,
        WieHandelt = id == Overgegaan ? "Bestuur Drie (bestuur 40003)" : "",
        Bewijzen = { id == ZonderBewijs ? [] : new[] { new Bewijs { Nummer = 1, Datum = "2026-10-01", Tekst = "Het ondersteuningsplan is aangevuld, zie onze site." } } },
        Beoordelingen = { new Herstelbeoordeling { Nummer = 1, Datum = "2026-10-20", Hersteld = false, Toelichting = "De aantallen per regio ontbreken." } },
        Verlengingen = { new Verlenging { Nummer = 1, Datum = "2026-10-21", Was = "2026-11-01", Wordt = "2027-02-01", Reden = "De telling is in januari klaar." } },
    };

    /// <summary>A public report is corrected: from now on SCORE has its next issue.</summary>
    public void Corrigeer() => Interlocked.Increment(ref _uitgave);

    public override Task<OpenDataLijst> LijstOpenData(OpenDataVraag request, ServerCallContext context) => Task.FromResult(new OpenDataLijst
    {
        Bestanden =
        {
            new OpenDataBestand { Bestand = "SCORE", Naam = string.Create(CultureInfo.InvariantCulture, $"20261121_v{_uitgave:00}_SCORE_SWV_BST_PO_SO_VO_MBO.csv"), Uitgave = _uitgave, Peildatum = "2026-11-21" },
            new OpenDataBestand { Bestand = "STAND", Naam = "20261121_v01_STAND_SWV_BST_PO_SO_VO_MBO.csv", Uitgave = 1, Peildatum = "2026-11-21" },
            new OpenDataBestand { Bestand = "OVT", Naam = "20261121_v01_OVT_SWV_BST_PO_SO_VO_MBO.csv", Uitgave = 1, Peildatum = "2026-11-21" },
        },
        Heruitgaven = { new Heruitgave { Datum = "2026-11-21", Onderzoeknummer = "2023-0003", ObjectNaam = "Samenwerkingsverband Voorbeeldstad en omstreken", Standaard = "RPO2", Reden = "Bij het overnemen verwisseld met een ander samenwerkingsverband.", Versie = 2, Herkomst = "voorbeeld" } },
    });

    public override Task ExporteerOpenData(ExportVraag request, IServerStreamWriter<Contracts.V1.BestandDeel> responseStream, ServerCallContext context)
    {
        _uitgevoerd.Add(request);
        return responseStream.WriteAsync(new Contracts.V1.BestandDeel { Bestandsnaam = $"20261121_v02_{request.Bestand}_SWV_BST_PO_SO_VO_MBO{(request.MetVoorbeeld ? "_MET_VOORBEELD" : "")}.csv", Inhoud = Google.Protobuf.ByteString.CopyFromUtf8($"Peildatum\r\n{(request.MetVoorbeeld ? "voorbeeld" : "echt")}\r\n") });
    }

    public override Task<RechtsgrondLijst> LijstRechtsgronden(RechtsgrondVraag request, ServerCallContext context) => Task.FromResult(new RechtsgrondLijst { Rechtsgronden = { Gronden().Where(grond => grond.Omschrijving.Contains(request.Zoek, StringComparison.OrdinalIgnoreCase)) } });

    private static Rechtsgrond[] Gronden() =>
    [
        new() { Id = "wpo-18a-2", Wet = "Wet op het primair onderwijs", Artikel = "18a", Lid = "2", Omschrijving = "Samenhangend geheel van ondersteuningsvoorzieningen in het gebied", GeldigVan = "2014-08-01" },
        new() { Id = "wpo-18a-6", Wet = "Wet op het primair onderwijs", Artikel = "18a", Lid = "6", Omschrijving = "Taken: ondersteuningsplan, middelen en voorzieningen verdelen", GeldigVan = "2014-08-01" },
    ];

    private static string Datum(string tekst, string veld) =>
        DateOnly.TryParseExact(tekst, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _) ? tekst : throw new Weigering("datum.ongeldig", $"'{tekst}' is geen datum.", veld).NaarRpc();

    private static ToezichtObject School => new() { Soort = "school", Code = "90AA", Naam = "Basisschool De Proef", Sector = "po", Schoolsoort = "bao", Toezichtsector = "po", BevoegdGezag = "90001", Plaats = "Voorbeeldstad", Herkomst = "voorbeeld" };

    private static ToezichtObject Vestiging(string code, string naam) => new() { Soort = "vestiging", Code = code, Naam = naam, Sector = "po", Schoolsoort = "bao", Toezichtsector = "po", BevoegdGezag = "90001", SwvCode = "PO9001", Plaats = "Voorbeeldstad", Herkomst = "voorbeeld" };

    private static ToezichtObject Object(string code) => new() { Soort = "swv", Code = code, Naam = code == "PO9001" ? "Samenwerkingsverband Voorbeeldstad en omstreken" : "Samenwerkingsverband Proefland", Sector = "po", BevoegdGezag = code == "PO9001" ? "99001" : "99002", Plaats = "Voorbeeldstad", Herkomst = "voorbeeld" };

    private Onderzoek Nieuw(string nummer, string code, string soort, string startdatum)
    {
        var onderzoek = new Onderzoek { Id = Guid.NewGuid().ToString(), Versie = 1, Nummer = nummer, Soort = soort, Object = Object(code), Status = "concept", Startdatum = startdatum, Herkomst = "voorbeeld", HerstelopdrachtenBekend = true, Team = { "inspecteur-1" }, Eindoordelen = { "goed", "voldoende", "onvoldoende", "geen-oordeel" }, Stap = "conceptrapport", WachtOp = "inspectie", Uiterlijk = "2026-12-01", OpenbaarBijVaststelling = "2027-01-04", MagHandelen = true };
        onderzoek.Oordelen.Add(Standaarden.Select(standaard => new StandaardOordeel { Standaard = standaard.Code, Naam = standaard.Naam, Kwaliteitsgebied = standaard.Gebied, Beoordeelbaar = true, WeegtMee = true, Oordelen = { "goed", "voldoende", "onvoldoende", "niet-beoordeeld" }, Elementen = { standaard.Code == "RPO1" ? [new Element { Code = "kwalitatief-zicht", Naam = "Kwalitatief zicht op het netwerk" }] : [] } }));
        onderzoek.TeBeoordelen.Add(Standaarden.Select(standaard => standaard.Code));
        _onderzoeken[onderzoek.Id] = onderzoek;
        _gedaan[(onderzoek.Id, 1)] = ("gestart", Ander);
        return onderzoek;
    }

    private Onderzoek Zoek(string id) => _onderzoeken.TryGetValue(id, out var onderzoek) ? onderzoek : throw new Weigering("onderzoek.onbekend", "Dit onderzoek bestaat niet, of is niet voor u zichtbaar.", "", WeigeringSoort.NietGevonden).NaarRpc();

    private Onderzoek Open(string id, long versie)
    {
        var onderzoek = Zoek(id);
        return onderzoek.Status is "vastgesteld" or "gestaakt" ? throw new Weigering("onderzoek.vastgesteld", "Dit onderzoek is vastgesteld en verandert niet meer.", "", WeigeringSoort.VerbodenOvergang).NaarRpc()
            : onderzoek.Versie != versie ? throw Verouderd()
            : onderzoek is { Status: "zienswijze", ZienswijzeAfgerond: false } ? throw new Weigering("zienswijze.termijn-loopt", "Het conceptrapport ligt bij het bestuur. Tot dan verandert er niets.", "", WeigeringSoort.VerbodenOvergang).NaarRpc()
            : onderzoek;
    }

    private static RpcException Verouderd() => new Weigering("versie.verouderd", "Iemand anders heeft dit intussen gewijzigd.", "versie", WeigeringSoort.Conflict).NaarRpc();

    private Task<Onderzoek> Klaar(Onderzoek onderzoek, string wat = "gewijzigd", string door = Ander)
    {
        _gedaan[(onderzoek.Id, ++onderzoek.Versie)] = (wat, door);
        if (onderzoek.Id == AntwoordKwijtBij)
        {
            throw new RpcException(new Status(StatusCode.Unavailable, ""));
        }

        return Task.FromResult(onderzoek);
    }
}
