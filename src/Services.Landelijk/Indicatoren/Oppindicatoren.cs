using Monitoring.Services.Landelijk.Feiten;

namespace Monitoring.Services.Landelijk.Indicatoren;

/// <summary>The indicators about OPP's, as data.</summary>
internal static class Oppindicatoren
{
    private const string Bron = "Registraties van scholen in dit platform";
    private const string AlleenGeregistreerd = "Alleen OPP's die scholen hebben geregistreerd tellen mee.";
    private const string AlleenHoofdcijfers = "Per samenwerkingsverband en provincie telt het platform alleen het aantal OPP's, de zes weken en de wettelijke eisen samen: zie 'Ontwikkelingsperspectieven (OPP's)' en 'OPP's die aan de wet voldoen'.";
    private const string Provinciegrens = "De provincie is die van het samenwerkingsverband, ook voor een school net over de grens. OPP's waarvan het samenwerkingsverband niet bekend is, staan alleen in het totaal.";
    private const string Evaluatieregel = "opp.evaluatie";
    private const string Rijen = "Bij vo staan vmbo en havo/vwo apart waar de school de afdeling noemt; de rij vo bevat de andere.";

    private static readonly string[] Dimensies = ["schooljaar", "sector", "schoolsoort"];

    public static readonly OntbrekendeDimensie PerBestuur = new("bestuur", "De OPP's van een bestuur naast die van zijn samenwerkingsverband en provincie zouden kleine groepen leerlingen verraden. Veel besturen hebben maar één school.");
    private static readonly string[] Vastgesteld = [OppStatus.Vastgesteld, OppStatus.VastgesteldOpTijd, OppStatus.VastgesteldTeLaat];
    private static readonly string[] Beoordeeld = ["voldoet", "voldoet-niet"];
    private static readonly string[] Geevalueerd = ["doel-behaald", "doel-deels", "doel-niet", "doel-onbekend"];

    // Legal rules whose outcome follows from another count are decided together with it: what one table hides, the other does not show.
    // What is late does not meet the law, and what meets it was in time: a zero in one table would be a zero in the other.
    private static readonly string[] Hoofdcijfers = [Opptelling.Tijdigheid, Opptelling.Regel("opp.zes-weken"), Opptelling.Voldoet];
    private static readonly string[] Deel = [Opptelling.Handelingsdeel, Opptelling.Instemming, Opptelling.Regel("opp.handelingsdeel"), Opptelling.Regel("opp.instemming")];
    private static readonly string[] Gehoord = [Opptelling.Regel("opp.hoorrecht")];

    /// <summary>Legal demands on an OPP that the register can decide, with the words of the page.</summary>
    private static readonly (string Regel, string Titel, string Basis)[] Eisen =
    [
        ("opp.overleg", "overleg met de ouders", "WPO art. 40a lid 1, WVO 2020 art. 2.44, WEC art. 41a lid 1"),
        ("opp.uitstroombestemming", "de verwachte uitstroombestemming", "Besluit bekostiging, onderdelen van het ontwikkelingsperspectief"),
        ("opp.onderbouwing", "de onderbouwing van de uitstroombestemming", "Besluit bekostiging, onderdelen van het ontwikkelingsperspectief"),
        ("opp.ondersteuning", "de ondersteuning en begeleiding", "WPO art. 40a, WVO 2020 art. 2.44, WEC art. 41a"),
        (Evaluatieregel, "de jaarlijkse evaluatie", "WPO art. 40a lid 3, WVO 2020 art. 2.44, WEC art. 41a"),
    ];

    public static readonly Oppindicator Opps = new(
        MetGebieden(Kaart(
            Opptelling.Tijdigheid,
            "Ontwikkelingsperspectieven (OPP's)",
            "Hoeveel OPP's zijn er, en hoeveel zijn binnen zes weken vastgesteld?",
            "Het aantal OPP's in het register, naar schooljaar waarin de termijn van zes weken begon, schoolsoort en sector; en het deel van de vastgestelde OPP's dat binnen zes weken is vastgesteld.",
            "OPP's die binnen zes weken zijn vastgesteld",
            "vastgestelde OPP's",
            "Aandeel binnen zes weken = OPP's die binnen zes weken zijn vastgesteld / alle vastgestelde OPP's × 100.",
            "aantal",
            "WPO art. 40a, WVO art. 26 (oud), WEC art. 41a: vaststelling binnen zes weken na inschrijving",
            "Een OPP dat is opgesteld maar nog niet vastgesteld, telt niet mee in het aandeel binnen zes weken.",
            "Het is geen aandeel van alle leerlingen.")),
        Opptelling.Tijdigheid,
        Opptelling.Tijdigheid,
        Hoofdcijfers,
        [
            new Maat("aantal", "Aantal OPP's", [], []),
            new Maat("vastgesteld", "Vastgestelde OPP's", Vastgesteld, []) { AlsAantal = true },
            new Maat("binnen-zes-weken", "Vastgesteld binnen zes weken", [OppStatus.VastgesteldOpTijd], Vastgesteld) { AlsAantal = true },
            Maat.Aandeel("binnen-zes-weken-aandeel", "Aandeel van de vastgestelde OPP's binnen zes weken", [OppStatus.VastgesteldOpTijd], Vastgesteld),
        ],
        new Conclusievorm(
            "binnen-zes-weken-aandeel",
            "In schooljaar {periode} staan{waar} {n} OPP's in het register; {procent} van de {geheel} vastgestelde is binnen zes weken vastgesteld.",
            "In schooljaar {periode} staan{waar} {n} OPP's in het register; geen van de {geheel} vastgestelde is binnen zes weken vastgesteld.",
            "Er zijn nog geen OPP's vastgesteld."))
    {
        PerProvincie = true,
        Referenties = ["evalvso-b13-opp-op-tijd-opgesteld", "handreiking-opp-termijn-weken"],
    };

    public static readonly Oppindicator Voldoet = new(
        MetGebieden(Kaart(
            "opp-wettelijke-eisen",
            "OPP's die aan de wet voldoen",
            "Welk deel van de OPP's voldoet aan alle wettelijke eisen?",
            "Het deel van de beoordeelde OPP's dat vastgesteld is en aan elke wettelijke eis voldoet die voor dat OPP geldt. Nog niet te beoordelen OPP's tellen niet mee.",
            "OPP's die aan elke wettelijke eis voldoen",
            "OPP's waarvan de uitkomst bekend is",
            "Voldoet / (voldoet + voldoet niet) × 100.",
            "procent",
            "WPO art. 40a, WVO 2020 art. 2.44, WEC art. 41a en de besluiten daaronder",
            Rijen,
            "Adviezen en goede gewoonten tellen niet mee: alleen wat de wet vraagt.")),
        Opptelling.Tijdigheid,
        Opptelling.Voldoet,
        Hoofdcijfers,
        [
            Maat.Aandeel("aandeel", "Voldoet aan de wet", ["voldoet"], Beoordeeld),
            new Maat("voldoet", "Voldoet", ["voldoet"], Beoordeeld) { AlsAantal = true },
            new Maat("voldoet-niet", "Voldoet niet", ["voldoet-niet"], Beoordeeld) { AlsAantal = true },
            new Maat("nog-niet", "Nog niet te beoordelen", ["nog-niet"], []) { AlsAantal = true },
        ],
        new Conclusievorm(
            "aandeel",
            "Van de {geheel} beoordeelde OPP's uit schooljaar {periode} voldoet{waar} {procent} aan alle wettelijke eisen.",
            "Geen van de {geheel} beoordeelde OPP's uit schooljaar {periode} voldoet{waar} aan alle wettelijke eisen.",
            "Er zijn nog geen OPP's waarvan bekend is of zij aan de wet voldoen."))
    {
        PerProvincie = true,
        Referenties = ["staat2024-opp-voldoet", "sectorbeeld-po-opp-voldoet", "sectorbeeld-vo-p0"],
        Breuken = [Breuk.Hoorrecht2025],
    };

    private static readonly IReadOnlyList<Oppindicator> Eisindicatoren = [.. Eisen.Select(Eis)];

    private static readonly Oppindicator Evaluatie = Eisindicatoren.Single(indicator => indicator.Naam == Eisnaam(Evaluatieregel));

    public static readonly IReadOnlyList<IOppcijfer> Alle =
    [
        Opps,
        Voldoet,
        .. Eisindicatoren,
        new Oppindicator(
            Kaart(
                "opp-handelingsdeel",
                "OPP's met een handelingsdeel",
                "Bij welk deel van de OPP's is het handelingsdeel aanwezig?",
                "Het deel van de OPP's waarin een handelingsdeel moet staan en waarin het ook staat.",
                "OPP's met een handelingsdeel",
                "OPP's waarin een handelingsdeel moet staan",
                "Aanwezig / (aanwezig + ontbreekt) × 100.",
                "procent",
                "WPO art. 40a, WVO 2020 art. 2.44, WEC art. 41a",
                "In het gespecialiseerd onderwijs is een handelingsdeel alleen nodig als de school meer biedt dan haar basisaanbod."),
            Opptelling.Tijdigheid,
            Opptelling.Handelingsdeel,
            Deel,
            Maten("aanwezig", "Handelingsdeel aanwezig", ["aanwezig"], ["aanwezig", "ontbreekt"]),
            Zin("is bij", "het handelingsdeel aanwezig", "met een handelingsdeel"))
        {
            Volgt = [Opps],
            Referenties = ["staat2024-handelingsdeel"],
        },
        new Oppindicator(
            Kaart(
                "opp-instemming",
                "Instemming van ouders",
                "Stemmen ouders in met het handelingsdeel?",
                "Het deel van de OPP's met een handelingsdeel waarmee iedereen die moet instemmen, heeft ingestemd.",
                "OPP's waarmee iedereen heeft ingestemd",
                "OPP's met een handelingsdeel waarover de school iets vertelde",
                "Volledig / (volledig + geweigerd + onvolledig) × 100.",
                "procent",
                "WPO art. 40a lid 2, WVO 2020 art. 2.44, WEC art. 41a: instemming met het handelingsdeel",
                "Onvolledig betekent dat niet iedere ouder met gezag iets heeft laten weten."),
            Opptelling.Tijdigheid,
            Opptelling.Instemming,
            Deel,
            Maten("volledig", "Volledige instemming", ["volledig"], ["volledig", "geweigerd", "onvolledig"]),
            Zin("hebben bij", "alle ouders ingestemd", "waarmee alle ouders instemden"))
        {
            Volgt = [Opps],
        },
        new Oppindicator(
            Kaart(
                "opp-hoorrecht",
                "Gehoorde leerlingen",
                "Is de leerling gehoord?",
                "Het deel van de OPP's, vastgesteld of bijgesteld vanaf 1 januari 2025, waarbij de leerling is gehoord of de kans daarop kreeg.",
                "OPP's waarbij de leerling is gehoord of dat is aangeboden",
                "OPP's waarvoor het hoorrecht geldt",
                "(Gebruikt + aangeboden) / (gebruikt + aangeboden + niet aangeboden) × 100.",
                "procent",
                "Hoorrecht van de leerling, in werking sinds 1 januari 2025",
                "Een leerling die het aanbod niet gebruikt, telt mee: zwijgen mag."),
            Opptelling.Tijdigheid,
            Opptelling.Hoorrecht,
            Gehoord,
            Maten("gehoord", "Gehoord of aangeboden", ["gebruikt", "aangeboden"], ["gebruikt", "aangeboden", "niet-aangeboden"]),
            Zin("is bij", "de leerling gehoord of kreeg die de kans", "waarbij de leerling gehoord is"))
        {
            Volgt = [Opps],
        },
        new Oppindicator(
            Kaart(
                "opp-evaluatie",
                "Geëvalueerde OPP's",
                "Worden OPP's elk schooljaar geëvalueerd, en worden de doelen behaald?",
                "Het deel van de OPP's waarvoor in een schooljaar een evaluatie nodig was en die ook zijn geëvalueerd; en bij de geëvalueerde het deel waarvan de doelen zijn behaald.",
                "geëvalueerde OPP's",
                "OPP's waarvoor de evaluatie in dat schooljaar nodig was en niet meer kan",
                "Geëvalueerd / (geëvalueerd + niet geëvalueerd) × 100. Doelen behaald: behaald / (behaald + deels + niet) × 100.",
                "procent",
                "WPO art. 40a lid 3, WVO 2020 art. 2.44, WEC art. 41a: ten minste eenmaal per schooljaar",
                "De periode is het schooljaar van de evaluatie, niet dat waarin het OPP begon."),
            Opptelling.Aanwezig,
            Opptelling.Evaluatie,
            [],
            [
                Maat.Aandeel("aandeel", "Geëvalueerd", Geevalueerd, [.. Geevalueerd, "niet-geevalueerd"]),
                Maat.Aandeel("doelen-behaald", "Doelen behaald", ["doel-behaald"], ["doel-behaald", "doel-deels", "doel-niet"]),
                new Maat("geevalueerd", "Aantal geëvalueerd", Geevalueerd, [.. Geevalueerd, "niet-geevalueerd"]) { AlsAantal = true },
            ],
            Zin("is van", "geëvalueerd", "die zijn geëvalueerd"))
        {
            // Beside the tables of those who began, those of whom no evaluation was due would follow.
            Volgt = [Opps, Evaluatie],
            Referenties = ["staat2024-opp-evaluatie", "staat2024-opp-ontwikkeling", "staat2024-opp-doelen", "evalvso-c11-"],
        },
        new Oppindicator(
            Kaart(
                "opp-uitstroom",
                "Uitstroom op of boven plan",
                "Stromen leerlingen uit op of boven het geplande niveau?",
                "Het deel van de leerlingen met een OPP die de school verlieten op of boven de geplande uitstroombestemming, naar schooljaar van vertrek.",
                "leerlingen die op of boven het plan uitstroomden",
                "vertrokken leerlingen van wie plan en bestemming bekend zijn",
                "(Boven + op plan) / (boven + op + onder plan) × 100.",
                "procent",
                "Norm van de inspectie voor (v)so: ten minste 75% op of boven het geplande uitstroomniveau",
                "De norm van 75% geldt per school in het (v)so. Elke leerling wordt vergeleken met het eigen plan."),
            Opptelling.Aanwezig,
            Opptelling.Uitstroom,
            [],
            Maten("op-of-boven", "Op of boven plan", ["boven", "op"], ["boven", "op", "onder"]),
            Zin("stroomde van", "uit op of boven het plan", "die op of boven plan uitstroomde"))
        {
            Referenties = ["staat2024-so-scholen-voldoen-norm", "staat2024-vso-scholen-voldoen-norm", "handreiking-uitstroomperspectief"],
        },
        Bestendiging(Opptelling.NaEenJaar, "een", "één"),
        Bestendiging(Opptelling.NaDrieJaar, "drie", "drie"),
        new Oppregistratie(),
    ];

    private static IndicatorKaart Kaart(string id, string titel, string vraag, string definitie, string teller, string noemer, string formule, string eenheid, string basis, params string[] kanttekeningen) => new(
        id,
        "opp",
        titel,
        vraag,
        definitie,
        teller,
        noemer,
        formule,
        eenheid,
        "schooljaar",
        eenheid == "procent" ? Polariteit.Hoger : Polariteit.Geen,
        Dimensies,
        Bron,
        basis,
        [AlleenGeregistreerd, .. kanttekeningen])
    {
        Onderdrukking = Onderdrukkingsregel.Alle,
        NietBeschikbaar = [new("samenwerkingsverband", AlleenHoofdcijfers), new("provincie", AlleenHoofdcijfers), PerBestuur],
    };

    private static IndicatorKaart MetGebieden(IndicatorKaart kaart) => kaart with { Dimensies = [.. Dimensies, "samenwerkingsverband", "provincie"], Kanttekeningen = [.. kaart.Kanttekeningen, Provinciegrens], NietBeschikbaar = [PerBestuur] };

    private static Oppindicator Eis((string Regel, string Titel, string Basis) eis) => new(
        Kaart(
            Eisnaam(eis.Regel),
            $"Wettelijke eis: {eis.Titel}",
            $"Welk deel van de OPP's voldoet aan de eis: {eis.Titel}?",
            $"Het deel van de beoordeelde OPP's dat voldoet aan de wettelijke eis over {eis.Titel}.",
            "OPP's die aan deze eis voldoen",
            "OPP's waarvoor de eis geldt en de uitkomst bekend is",
            "Voldoet / (voldoet + voldoet niet) × 100.",
            "procent",
            eis.Basis,
            Rijen),
        Opptelling.Tijdigheid,
        Opptelling.Regel(eis.Regel),
        [],
        Maten("voldoet", "Voldoet aan deze eis", ["voldoet"], Beoordeeld),
        Zin("voldoet van", $"aan de eis over {eis.Titel}", "die aan deze eis voldoen"))
    {
        Volgt = [Opps],
    };

    private static string Eisnaam(string regel) => regel.Replace('.', '-') + "-eis";

    private static Oppindicator Bestendiging(string telling, string code, string woord) => new(
        Kaart(
            $"opp-bestendiging-{code}-jaar",
            $"Bestendiging na {woord} jaar",
            $"Zitten leerlingen {woord} jaar na hun vertrek nog op hun plek?",
            $"Het deel van de vertrokken leerlingen met een OPP dat na {woord} jaar nog op de bestemming zit, of hoger, naar schooljaar van vertrek.",
            "leerlingen die nog op hun bestemming zitten, of hoger",
            "vertrokken leerlingen van wie dat bekend is",
            "Bestendigd / (bestendigd + niet bestendigd) × 100.",
            "procent",
            "Onderzoekskader van de inspectie: resultaten na vertrek",
            "Vergelijk dit niet met Tabel 5.4a van De Staat van het Onderwijs 2024: die geeft een gemiddelde van percentages per school."),
        Opptelling.Aanwezig,
        telling,
        [],
        Maten("bestendigd", "Nog op de bestemming of hoger", ["bestendigd"], ["bestendigd", "niet-bestendigd"]),
        Zin("zit van", $"na {woord} jaar nog op de bestemming of hoger", "die nog op hun bestemming zitten"))
    {
        Referenties = ["handreiking-uitstroomperspectief-klopt"],
    };

    private static Maat[] Maten(string code, string naam, string[] teller, string[] noemer) =>
        [Maat.Aandeel("aandeel", naam, teller, noemer), new Maat(code, $"{naam} (aantal)", teller, noemer) { AlsAantal = true }];

    private static Conclusievorm Zin(string werkwoord, string wat, string geen) => new(
        "aandeel",
        $"In schooljaar {{periode}} {werkwoord}{{waar}} {{procent}} van de {{geheel}} OPP's {wat}.",
        $"In schooljaar {{periode}} zijn er{{waar}} onder de {{geheel}} OPP's geen {geen}.",
        "Hierover hebben scholen nog niets geregistreerd.");
}
