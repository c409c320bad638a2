using Grpc.Core;
using Monitoring.Contracts.Domein;
using Monitoring.Contracts.Landelijk.V1;
using Monitoring.Contracts.V1;
using Monitoring.ServiceDefaults.Weigeringen;
using static Monitoring.Portaal.Tests.Proefdiensten.Getalvorm;
using Reeks = Monitoring.Contracts.Landelijk.V1.Reeks;

namespace Monitoring.Portaal.Tests.Proefdiensten;

/// <summary>The national figures in the shape that Services.Landelijk gives them; Tabel 1.4.2a of De Staat van het Onderwijs 2024.</summary>
internal sealed class LandelijkProefdienst : Landelijk.LandelijkBase
{
    private static readonly Dictionary<string, (int Goed, int Voldoende, int Onvoldoende)> Tabel142a = new(StringComparer.Ordinal)
    {
        ["2022 po"] = (1, 12, 5),
        ["2023 po"] = (0, 12, 6),
        ["2022 vo"] = (0, 13, 8),
        ["2023 vo"] = (0, 10, 5),
        ["2022 totaal"] = (1, 25, 13),
        ["2023 totaal"] = (0, 22, 11),
    };

    /// <summary>De Staat van het Onderwijs 2024: a figure that its own sectorbeeld contradicts, one in words, and one that is not known.</summary>
    private static readonly Referentie[] Referenties = MaakReferenties();

    // The columns of Services.Landelijk.
    private static readonly Sortering<Vrijgave> Vrijgavevolgorde = new("-publicatie", ("publicatie", vrijgave => vrijgave.PublicatieOp), ("periode", vrijgave => vrijgave.Periode), ("stand", vrijgave => vrijgave.Status));

    /// <summary>Filters of the last question.</summary>
    public IReadOnlyDictionary<string, string> LaatsteFilters { get; private set; } = new Dictionary<string, string>();

    /// <summary>Subscription that was ended last.</summary>
    public string LaatstOpgezegd { get; private set; } = "";

    /// <summary>The figure per samenwerkingsverband that cannot be asked now; empty: each can.</summary>
    public string MetingWeg { get; set; } = "";

    /// <summary>How often was rebuilt.</summary>
    public int Herbouwen { get; private set; }

    public override Task<Indicator> HaalIndicator(IndicatorVraag request, ServerCallContext context)
    {
        LaatsteFilters = new Dictionary<string, string>(request.Filters);
        return Task.FromResult(request.Id switch
        {
            "swv-eindoordelen" => Eindoordelen(request.Filters.TryGetValue("sector", out var sector) ? sector : "alle"),
            "kengetallen" => Kengetallen(),
            "opps" => Opps(),
            "opp-wettelijke-eisen" => WettelijkeEisen(),
            _ => throw new Contracts.Domein.Weigering("indicator.onbekend", $"Er is geen indicator '{request.Id}'.", "id", WeigeringSoort.NietGevonden).NaarRpc(),
        });
    }

    public override Task<IndicatorLijst> LijstIndicatoren(IndicatorenVraag request, ServerCallContext context) =>
        Task.FromResult(new IndicatorLijst { Indicatoren = { Eindoordelen("alle"), Kengetallen(), Opps(), WettelijkeEisen() } });

    private static readonly string[] Oppfamilie = ["opps", "opp-wettelijke-eisen"];

    /// <summary>Vrijgave that the last act was about.</summary>
    public Vrijgave LaatsteVrijgave { get; private set; } = new();

    public override Task<Catalogus> GeefCatalogus(CatalogusVraag request, ServerCallContext context) => Task.FromResult(new Catalogus
    {
        Indicatoren =
        {
            new[] { Eindoordelen("alle"), Kengetallen(), Opps(), WettelijkeEisen() }.Select(indicator => new CatalogusIngang { Id = indicator.Id, Titel = indicator.Titel, Vraag = indicator.Vraag, Definitie = indicator.Definitie, Eenheid = indicator.Eenheid, PeriodeSoort = indicator.PeriodeSoort, Kaart = indicator.Kaart, SamenVrij = { indicator.Id.StartsWith("opp", StringComparison.Ordinal) ? Oppfamilie : [indicator.Id] } }),
        },
    });

    public override Task<Swvdossier> HaalDossier(SwvVraag request, ServerCallContext context) => Task.FromResult(request.SwvCode switch
    {
        "PO9001" => Dossier("PO9001", "Voorbeeldstad e.o.", "po"),
        "VO9002" => Dossier("VO9002", "Noorderveen", "vo"),
        _ => throw new Contracts.Domein.Weigering("swv.onbekend", $"Er is geen samenwerkingsverband '{request.SwvCode}'.", "swv_code", WeigeringSoort.NietGevonden).NaarRpc(),
    });

    public override Task<RegioLijst> LijstRegios(RegioVraag request, ServerCallContext context) => request.Meting switch
    {
        var weg when weg.Length > 0 && weg == MetingWeg => throw new RpcException(new Status(StatusCode.Unavailable, "")),
        "herstelopdrachten-open" => Task.FromResult(new RegioLijst { Meting = request.Meting, Titel = "Herstelopdrachten die open zijn", Eenheid = "aantal", PeriodeSoort = "peildatum", Periode = "2026-11-21", Conclusie = "Hierover zijn nog geen cijfers per samenwerkingsverband." }),
        _ => Liquiditeit(),
    };

    private static Task<RegioLijst> Liquiditeit() => Task.FromResult(new RegioLijst
    {
        Meting = "liquiditeit",
        Titel = "Liquiditeit",
        Eenheid = "ratio",
        PeriodeSoort = "boekjaar",
        Periode = "2023",
        Definitie = "Vlottende activa gedeeld door kortlopende schulden.",
        Bron = "Jaarrekeningen (realisatie) zoals verwerkt in dit platform",
        Conclusie = "De helft van de 2 samenwerkingsverbanden zit in 2023 op 5,60 of hoger. Eén ervan ligt ver van de andere.",
        Perioden = { "2022", "2023" },
        Provincies = { "Drenthe", "Utrecht" },
        Metingen = { new Filter { Naam = "liquiditeit", Label = "Liquiditeit" }, new Filter { Naam = "opps", Label = "Aantal OPP's" } },
        Landelijk = G(5.6m),
        Regios =
        {
            new Regioregel { SwvCode = "VO9002", Naam = "Noorderveen", Sector = "vo", Provincie = "Drenthe", Waarde = G(1.4m), Noemer = Geen(RedenOntbreekt.NietVanToepassing), Herkomst = "voorbeeld", Context = "bouwt vermogen af volgens plan" },
            new Regioregel { SwvCode = "PO9001", Naam = "Voorbeeldstad e.o.", Sector = "po", Provincie = "Utrecht", Waarde = G(9.8m), Noemer = Geen(RedenOntbreekt.NietVanToepassing), Herkomst = "voorbeeld", Opvallend = true },
            new Regioregel { SwvCode = "PO9003", Naam = "Zuiderwold", Sector = "po", Provincie = "Utrecht", Waarde = Geen(RedenOntbreekt.NietBekend), Noemer = Geen(RedenOntbreekt.NietVanToepassing) },
        },
        PerProvincie = { new Provincieregel { Provincie = "Drenthe", Swvs = 1, Waarde = G(1.4m) }, new Provincieregel { Provincie = "Utrecht", Swvs = 2, Waarde = G(9.8m) } },
    });

    public override Task<AbonnementLijst> LijstAbonnementen(AbonnementenVraag request, ServerCallContext context) => Task.FromResult(new AbonnementLijst
    {
        Abonnementen =
        {
            new Abonnement { Id = "a-1", Soort = "e-mail", Adres = "bureau@swv.example", BegonnenOp = "2026-11-01T09:00:00Z", LaatstVerzondenOp = "2026-11-20T09:30:00Z" },
            new Abonnement { Id = "a-2", Soort = "webhook", Adres = "https://systeem.swv.example/signalen", BegonnenOp = "2026-11-01T09:00:00Z", LaatsteFout = "Het adres antwoordde met code 500.", Wachtend = 1 },
        },
    });

    public override Task<Abonnement> Abonneer(AbonnementVerzoek request, ServerCallContext context) => request.Adres.Contains('@', StringComparison.Ordinal) || request.Adres.StartsWith("https://", StringComparison.Ordinal)
        ? Task.FromResult(new Abonnement { Id = "a-3", Soort = request.Soort, Adres = request.Adres, Geheim = request.Soort == "webhook" ? "c2xldXRlbA==" : "" })
        : throw new Contracts.Domein.Weigering("abonnement.adres-ongeldig", "Dit is geen e-mailadres. Schrijf het als naam@bestuur.nl.", "adres").NaarRpc();

    public override Task<AbonnementLijst> ZegAbonnementOp(AbonnementSleutel request, ServerCallContext context)
    {
        LaatstOpgezegd = request.Id;
        return LijstAbonnementen(new AbonnementenVraag(), context);
    }

    public override Task<VrijgaveLijst> LijstVrijgaven(VrijgavenVraag request, ServerCallContext context) =>
        Task.FromResult(new VrijgaveLijst { Vrijgaven = { Vrijgavevolgorde.Van(request.Sorteer, [EenVrijgave("v-wacht", "voorgesteld", true), EenVrijgave("v-open", "vrijgegeven", false)]) }, Totaal = 2 });

    public override Task<Vrijgave> HaalVrijgave(VrijgaveSleutel request, ServerCallContext context)
    {
        var vrijgave = EenVrijgave(request.Id, request.Id == "v-open" ? "vrijgegeven" : "voorgesteld", request.Id == "v-wacht");
        vrijgave.Cijfers = Eindoordelen("alle");
        vrijgave.Samen.Add(new Vrijgavelid { Id = vrijgave.Id, Indicator = vrijgave.Indicator, Titel = vrijgave.Titel });
        if (vrijgave.Id == "v-wacht")
        {
            vrijgave.Samen.Add(new Vrijgavelid { Id = "v-mee", Indicator = "opps", Titel = "Ontwikkelingsperspectieven (OPP's)" });
        }

        return Task.FromResult(vrijgave);
    }

    public override Task<Vrijgave> StelVrijgaveVoor(VrijgaveVoorstel request, ServerCallContext context)
    {
        if (request.Periode == "2023" && request.Reden.Length == 0)
        {
            throw new Contracts.Domein.Weigering("vrijgave.reden-verplicht", "Deze periode is al vrijgegeven. Geef de reden voor een nieuwe uitgave.", "reden").NaarRpc();
        }

        LaatsteVrijgave = EenVrijgave("v-eigen", "voorgesteld", false);
        (LaatsteVrijgave.Periode, LaatsteVrijgave.Toelichting, LaatsteVrijgave.PublicatieOp) = (request.Periode, request.Toelichting, request.PublicatieOp);
        return Task.FromResult(LaatsteVrijgave);
    }

    public override Task<Vrijgave> KeurVrijgaveGoed(VrijgaveBesluit request, ServerCallContext context) => Task.FromResult(LaatsteVrijgave = EenVrijgave(request.Id, "goedgekeurd", false));

    public override Task<Vrijgave> TrekVrijgaveIn(VrijgaveBesluit request, ServerCallContext context) => Task.FromResult(LaatsteVrijgave = EenVrijgave(request.Id, "ingetrokken", false));

    public override Task<ReferentieLijst> ZoekReferenties(ReferentieVraag request, ServerCallContext context)
    {
        var gevonden = Referenties.Where(referentie => referentie.Omschrijving.Contains(request.Tekst, StringComparison.OrdinalIgnoreCase) && (!request.AlleenVerschillen || referentie.Verschillen.Count > 0)).OrderByDescending(referentie => request.Sorteer == "-publicatie" ? referentie.Publicatie : "", StringComparer.Ordinal).ToList();
        return Task.FromResult(new ReferentieLijst { Referenties = { gevonden }, Totaal = gevonden.Count, Themas = { "opp", "toezicht-eindoordeel" }, Sectoren = { "havo/vwo", "po", "swv" } });
    }

    public override Task<Referentie> HaalReferentie(ReferentieSleutel request, ServerCallContext context) =>
        Task.FromResult(Referenties.FirstOrDefault(referentie => referentie.Id == request.Id)
            ?? throw new Contracts.Domein.Weigering("referentie.onbekend", $"Er is geen gepubliceerd cijfer '{request.Id}'.", "id", WeigeringSoort.NietGevonden).NaarRpc());

    public override async Task BouwOpnieuw(Contracts.Landelijk.V1.OpnieuwVraag request, IServerStreamWriter<OpnieuwVoortgang> responseStream, ServerCallContext context)
    {
        Herbouwen++;
        await responseStream.WriteAsync(new OpnieuwVoortgang { Dienst = "toezicht", Feiten = 72 });
        await responseStream.WriteAsync(new OpnieuwVoortgang { Dienst = "", Feiten = 12_345, Klaar = true, Tellers = 120 });
    }

    public override Task<VergelijkAntwoord> Vergelijk(VergelijkVraag request, ServerCallContext context) =>
        Task.FromResult(new VergelijkAntwoord { FeitenDienst = 12_345, FeitenLandelijk = 12_344, VerschilFeiten = 1, VerschilTellers = 0, Verschillen = { "opp 0198a1: versie 3 bij de dienst, versie 2 hier" } });

    private static Vrijgave EenVrijgave(string id, string status, bool magGoedkeuren) => new()
    {
        Id = id,
        Indicator = "swv-eindoordelen",
        Titel = "Eindoordelen over samenwerkingsverbanden",
        Periode = "2023",
        Uitgave = 1,
        Status = status,
        Toelichting = "Alle onderzoeken van 2023 zijn vastgesteld.",
        VoorgesteldDoor = magGoedkeuren ? "ministerie-2" : "ministerie-1",
        VoorgesteldOp = "2026-11-20T09:30:00Z",
        GoedgekeurdDoor = status == "vrijgegeven" ? "ministerie-2" : "",
        GoedgekeurdOp = status == "vrijgegeven" ? "2026-11-20T10:00:00Z" : "",
        PublicatieOp = "2026-11-21T08:30:00Z",
        Versie = 1,
        MagGoedkeuren = magGoedkeuren,
    };

    private static Swvdossier Dossier(string code, string naam, string sector) => new()
    {
        SwvCode = code,
        Naam = naam,
        Sector = sector,
        Provincie = "Utrecht",
        Plaats = "Voorbeeldstad",
        Herkomst = "voorbeeld",
        Delen =
        {
            new Dossierdeel
            {
                Code = "toezicht", Titel = "Toezicht", Conclusie = "Het laatste eindoordeel is onvoldoende (06-04-2023); 2 herstelopdrachten zijn open, waarvan 1 te laat.", BijgewerktOp = "2026-11-20T09:30:00Z", Herkomst = "voorbeeld", Bron = "Vastgestelde onderzoeken van de Inspectie van het Onderwijs",
                Cijfers = { new Dossiercijfer { Code = "herstelopdrachten-te-laat", Naam = "Waarvan de termijn voorbij is", Periode = "2026-11-22", Waarde = G(1), Eenheid = "aantal", Noemer = G(2), Landelijk = Geen(RedenOntbreekt.NietVanToepassing), Signaal = "ja", Uitleg = "Verlengingen zijn meegeteld." } },
                Onderzoeken = { new Onderzoeksregel { Nummer = "V2023-014", Soort = "vierjaarlijks", Vaststellingsdatum = "2023-04-06", Eindoordeel = "onvoldoende", Herstelopdrachten = 3, HerstelopdrachtenOpen = 2, Oordelen = { new Standaardoordeel { Standaard = "RPO1", Oordeel = "onvoldoende" }, new Standaardoordeel { Standaard = "BKA1", Oordeel = "voldoende" } } } },
            },
            new Dossierdeel
            {
                Code = "financien", Titel = "Financiën", Conclusie = "In boekjaar 2023 geeft liquiditeit aanleiding om nader te kijken.", BijgewerktOp = "2026-11-20T09:30:00Z", Herkomst = "voorbeeld", Bron = "Jaarrekeningen (realisatie)",
                Cijfers = { new Dossiercijfer { Code = "liquiditeit", Naam = "Liquiditeit", Periode = "2023", Waarde = G(0.6m), Eenheid = "ratio", Noemer = Geen(RedenOntbreekt.NietVanToepassing), Landelijk = G(2.1m), LandelijkUitleg = "mediaan van alle samenwerkingsverbanden", Signaal = "ja", Uitleg = "Vlottende activa / kortlopende schulden." } },
            },
            new Dossierdeel
            {
                Code = "opp", Titel = "Ontwikkelingsperspectieven", Conclusie = "Het aantal OPP's in schooljaar 2025-2026 is te klein om te tonen.", Herkomst = "voorbeeld", Bron = "Registraties van scholen in dit samenwerkingsverband",
                Cijfers = { new Dossiercijfer { Code = "opps", Naam = "OPP's", Periode = "2025-2026", Waarde = Geen(RedenOntbreekt.Onderdrukt), Eenheid = "aantal", Noemer = Geen(RedenOntbreekt.NietVanToepassing), Landelijk = Geen(RedenOntbreekt.NietVanToepassing), Uitleg = "Begonnen in dit schooljaar." } },
            },
        },
    };

    /// <summary>Shares with a small group, an interval and a released period.</summary>
    private static Indicator WettelijkeEisen()
    {
        var indicator = new Indicator
        {
            Id = "opp-wettelijke-eisen",
            Titel = "OPP's die aan de wet voldoen",
            Vraag = "Welk deel van de OPP's voldoet aan alle wettelijke eisen?",
            Definitie = "Het deel van de beoordeelde OPP's dat vastgesteld is en aan elke wettelijke eis voldoet.",
            Formule = "Voldoet / (voldoet + voldoet niet) × 100.",
            Eenheid = "procent",
            PeriodeSoort = "schooljaar",
            Bron = "Registraties van scholen in dit platform",
            WettelijkeBasis = "WPO art. 40a, WVO 2020 art. 2.44, WEC art. 41a",
            Status = "deels-definitief",
            BijgewerktOp = "2026-11-21T22:59:00Z",
            Conclusie = "Van de 1.200 beoordeelde OPP's uit schooljaar 2025-2026 voldoet 64% aan alle wettelijke eisen.",
            LaatsteHelePeriode = "2024-2025",
            Kanttekeningen = { "Adviezen tellen niet mee." },
            MogelijkeFilters = { new Filter { Naam = "sector", Label = "Sector", Waarden = { "alle", "po", "vo" } } },
            Filters = { ["sector"] = "alle" },
            Kaart = new Kaart { Thema = "opp", Teller = "OPP's die aan elke wettelijke eis voldoen", Noemer = "OPP's waarvan de uitkomst bekend is", Polariteit = "hoger-is-gunstiger", Dimensies = { "schooljaar", "sector" } },
            Vrijgegeven = { new VrijgegevenPeriode { Periode = "2024-2025", VrijgaveId = "v-open", Versie = 1, VrijgegevenOp = "2026-11-21T08:30:00Z" } },
            Breuken = { new Breuk { Periode = "2025-2026", Uitleg = "Vanaf 1 januari 2025 telt het hoorrecht mee." } },
        };
        var reeks = new Reeks { Code = "aandeel", Naam = "Voldoet aan de wet", Eenheid = "procent", Decimalen = 1 };
        foreach (var (jaar, categorie, waarde, n) in new[] { ("2024-2025", "po-totaal", 60.2m, 700), ("2024-2025", "vo-totaal", 58.1m, 420), ("2024-2025", "totaal", 59.4m, 1120), ("2025-2026", "po-totaal", 65.5m, 760), ("2025-2026", "vo-totaal", 61.4m, 44), ("2025-2026", "totaal", 64m, 804) })
        {
            reeks.Punten.Add(new Punt { Periode = jaar, Categorie = categorie, Waarde = G(waarde), N = n, Noemer = G(n), Herkomst = "voorbeeld", Status = jaar == "2024-2025" ? "definitief" : "voorlopig", Indicatief = n < 50, Interval = new Interval { Onder = G(waarde - 4), Boven = G(waarde + 4) } });
        }

        indicator.Reeksen.Add(reeks);
        return indicator;
    }

    private static Referentie[] MaakReferenties()
    {
        var tekst = new Referentie { Id = "staat2024-opp-voldoet-havo-vwo", Thema = "opp", Omschrijving = "Opp's die aan de wettelijke vereisten voldoen", Sector = "havo/vwo", PeriodeSoort = "onbekend", Periode = "niet vermeld", Waarde = G(73), Eenheid = "procent", Kwalificatie = "exact", Noemer = "beoordeelde opp's", Status = "gepubliceerd", Publicatie = "De Staat van het Onderwijs 2024", BronRegels = "5222" };
        var beeld = new Referentie { Id = "sectorbeeld-vo-p02-havo-vwo-opp-voldoet", Thema = "opp", Omschrijving = "Opp's die aan de wettelijke eisen voldoen", Sector = "havo/vwo", PeriodeSoort = "onbekend", Periode = "niet vermeld", Waarde = G(72), Eenheid = "procent", Kwalificatie = "exact", Noemer = "beoordeelde opp's", Status = "gepubliceerd", Publicatie = "De Staat van het Onderwijs 2024, sectorbeeld voortgezet onderwijs", BronRegels = "8750-8752" };
        tekst.Verschillen.Add(new Verschil { Soort = "tegenspraak", Uitleg = "Twee publicaties noemen een ander cijfer voor hetzelfde.", Ander = beeld.Clone() });
        return
        [
            tekst,
            beeld,
            new Referentie { Id = "staat2024-vso-profiel-arbeid-kwart", Thema = "vso-uitstroom", Omschrijving = "Vso-leerlingen met onderwijs gericht op arbeid", Sector = "vso", Periode = "niet vermeld", Waarde = G(25), Eenheid = "procent", Kwalificatie = "meer-dan", InWoorden = "meer dan een kwart", Noemer = "vso-leerlingen", Status = "gepubliceerd", Publicatie = "De Staat van het Onderwijs 2024", Kanttekeningen = { "De publicatie noemt niet alle groepen; tel ze niet op." } },
            new Referentie { Id = "evalvso-a14", Thema = "leerlingaantallen", Omschrijving = "Leerlingen cluster 3 en 4 in het regulier onderwijs", Sector = "alle", Periode = "niet vermeld", Waarde = Geen(RedenOntbreekt.NietBekend), Eenheid = "aantal", Kwalificatie = "circa", Status = "gepubliceerd", Publicatie = "Evaluatie Wet kwaliteit (voortgezet) speciaal onderwijs", N = 12 },
        ];
    }

    private static Indicator Eindoordelen(string sector)
    {
        var categorieen = sector == "alle" ? new[] { "po", "vo", "totaal" } : [sector];
        var indicator = new Indicator
        {
            Id = "swv-eindoordelen",
            Kaart = new Kaart { Thema = "toezicht", Teller = "onderzoeken met dit eindoordeel", Noemer = "", Polariteit = "geen" },
            Titel = "Eindoordelen over samenwerkingsverbanden",
            Vraag = "Welk eindoordeel kregen samenwerkingsverbanden bij het vierjaarlijks onderzoek?",
            Definitie = "Het aantal vastgestelde vierjaarlijkse onderzoeken bij besturen van samenwerkingsverbanden, naar eindoordeel, sector en kalenderjaar van vaststelling.",
            Formule = "Tel elk vastgesteld vierjaarlijks onderzoek bij een samenwerkingsverband eenmaal.",
            Eenheid = "aantal",
            PeriodeSoort = "kalenderjaar",
            Bron = "Onderzoeken van de Inspectie van het Onderwijs, zoals vastgesteld in dit platform",
            WettelijkeBasis = "Wet op het onderwijstoezicht (vierjaarlijks onderzoek)",
            Status = "voorlopig",
            BijgewerktOp = "2026-11-20T09:30:00Z",
            Conclusie = "11 van de 33 samenwerkingsverbanden kregen in 2023 het oordeel onvoldoende (1 op de 3).",
            Kanttekeningen = { "Een herstelonderzoek telt niet mee.", "Goed is een waardering; voldoende en onvoldoende zijn oordelen." },
            MogelijkeFilters = { new Filter { Naam = "sector", Label = "Sector", Waarden = { "alle", "po", "vo" } } },
            Filters = { ["sector"] = sector },
        };
        foreach (var oordeel in new[] { "goed", "voldoende", "onvoldoende", "totaal" })
        {
            var reeks = new Reeks { Code = oordeel, Naam = char.ToUpperInvariant(oordeel[0]) + oordeel[1..], Eenheid = "aantal" };
            foreach (var (sleutel, cel) in Tabel142a.Where(cel => categorieen.Contains(cel.Key[5..])))
            {
                var totaal = cel.Goed + cel.Voldoende + cel.Onvoldoende;
                var aantal = oordeel switch { "goed" => cel.Goed, "voldoende" => cel.Voldoende, "onvoldoende" => cel.Onvoldoende, _ => totaal };
                reeks.Punten.Add(new Punt { Periode = sleutel[..4], Categorie = sleutel[5..], Waarde = G(aantal), N = totaal, Noemer = oordeel == "totaal" ? Geen(RedenOntbreekt.NietVanToepassing) : G(totaal), Herkomst = "voorbeeld" });
            }

            indicator.Reeksen.Add(reeks);
        }

        indicator.Referenties.Add(Tabel142a.Select(cel => new Referentie { Id = $"staat2024-t142a-{cel.Key}", Omschrijving = "Vierjaarlijks onderzoek bij besturen van samenwerkingsverbanden: onvoldoende", Periode = cel.Key[..4], Categorie = cel.Key[5..], Waarde = G(cel.Value.Onvoldoende), Kwalificatie = "exact", Publicatie = "De Staat van het Onderwijs 2024, Tabel 1.4.2a" }));
        return indicator;
    }

    private static Indicator Kengetallen()
    {
        var jaren = new[] { "2011", "2012", "2013", "2014", "2015" };
        var indicator = new Indicator
        {
            Id = "kengetallen",
            Kaart = new Kaart { Thema = "financien", Teller = "besturen onder de signaleringswaarde", Noemer = "vergeleken besturen", Polariteit = "geen" },
            Titel = "Solvabiliteit 2 van schoolbesturen",
            Vraag = "Hoe is het kengetal 'solvabiliteit 2' verdeeld over de schoolbesturen?",
            Definitie = "De mate waarin een bestuur zijn verplichtingen op langere termijn kan nakomen.",
            Formule = "(Eigen vermogen + voorzieningen) / totaal passiva.",
            Eenheid = "ratio",
            PeriodeSoort = "boekjaar",
            Bron = "Jaarrekeningen (realisatie) zoals verwerkt in dit platform; voor 2011-2015 de open data van DUO",
            WettelijkeBasis = "Signaleringswaarde van de Inspectie van het Onderwijs; geen wettelijke norm",
            Status = "voorlopig",
            BijgewerktOp = "2026-11-20T09:30:00Z",
            Conclusie = "27 van de 1.083 schoolbesturen hadden in 2015 een solvabiliteit onder de signaleringswaarde.",
            Kanttekeningen = { "Een signaleringswaarde is een aanleiding om nader te kijken, geen norm en geen oordeel." },
            MogelijkeFilters = { new Filter { Naam = "kengetal", Label = "Kengetal", Waarden = { "bovenmatig", "liquiditeit", "solvabiliteit2" } } },
            Filters = { ["kengetal"] = "solvabiliteit2" },
        };
        void Voeg(string code, string naam, string eenheid, decimal?[] waarden, decimal[]? noemers = null)
        {
            var reeks = new Reeks { Code = code, Naam = naam, Eenheid = eenheid };
            reeks.Punten.Add(jaren.Select((jaar, nummer) => new Punt { Periode = jaar, Categorie = "schoolbesturen", Waarde = waarden[nummer] is { } waarde ? G(waarde) : Geen(RedenOntbreekt.NietBekend), N = 1_100 - nummer, Noemer = noemers is null ? Geen(RedenOntbreekt.NietVanToepassing) : G(noemers[nummer]), Herkomst = "duo" }));
            indicator.Reeksen.Add(reeks);
        }

        Voeg("p25", "Een kwart zit hieronder", "ratio", [0.56m, 0.55m, null, 0.58m, 0.59m]);
        Voeg("mediaan", "Mediaan", "ratio", [0.66m, 0.655m, null, 0.68m, 0.69m]);
        Voeg("p75", "Een kwart zit hierboven", "ratio", [0.74m, 0.735m, null, 0.76m, 0.77m]);
        Voeg("signaal-aantal", "Aantal onder de signaleringswaarde", "aantal", [41, 44, 38, 30, 27], [1_100, 1_099, 1_095, 1_090, 1_083]);
        Voeg("signaal-aandeel", "Aandeel onder de signaleringswaarde", "procent", [3.727m, 4.0m, 3.47m, 2.75m, 2.493m], [1_100, 1_099, 1_095, 1_090, 1_083]);
        Voeg("signaleringswaarde", "Signaleringswaarde, als die voor alle besturen gelijk is", "ratio", [0.20m, 0.30m, 0.30m, 0.30m, 0.30m]);
        return indicator;
    }

    private static Indicator Opps()
    {
        var jaren = new[] { "2024-2025", "2025-2026", "2026-2027" };
        var rijen = new (string Categorie, int Aantal, int Vastgesteld, int OpTijd)[]
        {
            ("bao", 14_210, 12_900, 11_022), ("sbo", 9_120, 8_700, 8_001), ("so", 3, 2, 1), ("po-totaal", 23_333, 21_602, 19_024),
            ("vo", 21_330, 18_000, 12_960), ("pro", 4_010, 3_800, 3_458), ("vso", 6_020, 5_720, 5_320), ("vo-totaal", 31_360, 27_520, 21_738),
            ("totaal", 54_693, 49_122, 40_762),
        };
        var indicator = new Indicator
        {
            Id = "opps",
            Kaart = new Kaart { Thema = "opp", Teller = "OPP's die binnen zes weken zijn vastgesteld", Noemer = "vastgestelde OPP's", Polariteit = "geen" },
            Titel = "Ontwikkelingsperspectieven (OPP's)",
            Vraag = "Hoeveel OPP's zijn er, en hoeveel zijn binnen zes weken vastgesteld?",
            Definitie = "Het aantal OPP's in het register, naar schooljaar waarin de termijn van zes weken begon, schoolsoort en sector.",
            Formule = "Aandeel binnen zes weken = OPP's die binnen zes weken zijn vastgesteld / alle vastgestelde OPP's × 100.",
            Eenheid = "aantal",
            PeriodeSoort = "schooljaar",
            Bron = "Registraties van scholen in dit platform",
            WettelijkeBasis = "WPO art. 40a, WVO art. 26 (oud), WEC art. 41a",
            Status = "voorlopig",
            BijgewerktOp = "2026-11-21T22:59:00Z",
            Conclusie = "In schooljaar 2026-2027 staan 54.693 OPP's in het register; 83% van de 49.122 vastgestelde is binnen zes weken vastgesteld.",
            Kanttekeningen = { "Aantallen van 1 tot en met 4 zijn onderdrukt." },
            MogelijkeFilters = { new Filter { Naam = "sector", Label = "Sector", Waarden = { "alle", "po", "vo" } } },
            Filters = { ["sector"] = "alle" },
        };
        void Voeg(string code, string naam, string eenheid, Func<(string Categorie, int Aantal, int Vastgesteld, int OpTijd), (decimal Waarde, decimal? Noemer)> cijfer)
        {
            var reeks = new Reeks { Code = code, Naam = naam, Eenheid = eenheid };
            foreach (var (nummer, jaar) in jaren.Index())
            {
                reeks.Punten.Add(rijen.Select(rij => rij.Categorie == "so"
                    ? new Punt { Periode = jaar, Categorie = rij.Categorie, Waarde = Geen(RedenOntbreekt.Onderdrukt), Noemer = Geen(RedenOntbreekt.Onderdrukt), Herkomst = "voorbeeld" }
                    : new Punt { Periode = jaar, Categorie = rij.Categorie, Waarde = G(cijfer(rij).Waarde - (eenheid == "procent" ? (2 - nummer) * 1.7m : (2 - nummer) * 400)), N = rij.Aantal, Noemer = cijfer(rij).Noemer is { } noemer ? G(noemer) : Geen(RedenOntbreekt.NietVanToepassing), Herkomst = "voorbeeld" }));
            }

            indicator.Reeksen.Add(reeks);
        }

        Voeg("aantal", "Aantal OPP's", "aantal", rij => (rij.Aantal, null));
        Voeg("vastgesteld", "Vastgestelde OPP's", "aantal", rij => (rij.Vastgesteld, rij.Aantal));
        Voeg("binnen-zes-weken", "Vastgesteld binnen zes weken", "aantal", rij => (rij.OpTijd, rij.Vastgesteld));
        Voeg("binnen-zes-weken-aandeel", "Aandeel van de vastgestelde OPP's binnen zes weken", "procent", rij => (100m * rij.OpTijd / rij.Vastgesteld, rij.Vastgesteld));
        return indicator;
    }
}
