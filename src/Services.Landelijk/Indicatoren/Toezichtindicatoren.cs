using Monitoring.Services.Landelijk.Feiten;

namespace Monitoring.Services.Landelijk.Indicatoren;

/// <summary>The indicators about supervision, as data: each table of De Staat van het Onderwijs 2024 has its own.</summary>
internal static class Toezichtindicatoren
{
    private const string Bron = "Onderzoeken van de Inspectie van het Onderwijs, zoals vastgesteld in dit platform";
    public const string KleineSteekproef = "De steekproef is klein. Lees de percentages als een indicatie; het interval zegt hoe ver het werkelijke cijfer ervan af kan liggen.";

    private const string AndereSchaal = "Scholen kunnen zeer zwak zijn en besturen goed: dat zijn verschillende schalen.";
    private const string Werk = "Het aantal onderzoeken hangt af van de planning van de inspectie. Het zegt niets over wie niet aan de beurt was.";
    private const string VanafOpenbaar = "Een onderzoek telt mee vanaf de dag waarop het rapport openbaar is.";
    private const string NietOptellen = "Tel steekproef en onderzoeken naar risico's niet bij elkaar op: de scholen zijn anders gekozen.";

    /// <summary>Judgements are public one by one, so whoever wants them by place has them with their names.</summary>
    public static readonly IReadOnlyList<OntbrekendeDimensie> PerPlaats =
    [
        new("provincie", "Onderzoeken zijn niet per provincie geteld. Elk openbaar oordeel staat met het instellingsnummer in het bestand SCORE, en de provincie bij dat nummer in OVT (zie Open data)."),
        new("bestuur", "Een bestuur heeft eens in vier jaar een onderzoek: dat is geen reeks. Zijn openbare oordelen staan bij /v1/besturen."),
    ];

    /// <summary>Evaluatie Wet kwaliteit (v)so: shares of weak and very weak schools in years before the steekproef; those before 2017 are on the other side of the break.</summary>
    private static readonly string[] ZwakVoor2023 = ["evalvso-b01-aandeel-", "evalvso-b02-aandeel-", "evalvso-b03-aandeel-", "evalvso-b04-aandeel-", "evalvso-b05-aandeel-", "evalvso-b06-aandeel-", "evalvso-b12-aandeel-"];

    private static readonly string[] Schooloordelen = ["voldoende", "onvoldoende", "zeer-zwak"];

    /// <summary>The inspectie abolished the waardering goed of schools in 2023; until May of that year it could be given.</summary>
    private static readonly string[] SchooloordelenMetGoed = ["goed", .. Schooloordelen];

    private static readonly string[] Bestuursoordelen = ["goed", "voldoende", "onvoldoende"];

    private static readonly Dictionary<string, string> Sectornamen = new(StringComparer.Ordinal)
    {
        [Kolom.Bo] = "basisonderwijs",
        [Kolom.Vo] = "voortgezet onderwijs",
        [Kolom.Gespecialiseerd] = "(voortgezet) speciaal onderwijs",
    };

    public static readonly IReadOnlyList<IIndicator> Alle =
    [
        new SwvEindoordelen(),
        new Tellingindicator(
            Kaart(
                Toezichttelling.SteekproefEindoordelen,
                "Eindoordelen over scholen in de steekproef",
                "Welk eindoordeel kregen scholen die door het lot zijn gekozen?",
                "Het aantal en aandeel scholen en afdelingen in de steekproef naar eindoordeel, per sector en onderzoeksperiode.",
                "scholen en afdelingen met dit eindoordeel",
                "scholen en afdelingen in de steekproef met een eindoordeel",
                "Aantal met het oordeel / aantal met een eindoordeel × 100.",
                "procent",
                "onderzoeksperiode",
                Polariteit.Geen,
                "Wet op het onderwijstoezicht; De Staat van het Onderwijs 2024, Tabel 1.2.2a",
                KleineSteekproef,
                NietOptellen,
                "Een school met beoordeelde standaarden maar zonder eindoordeel telt niet mee.",
                AndereSchaal),
            Toezichttelling.SteekproefEindoordelen,
            Feitnaam.Onderzoek,
            [Rij(Kolom.Bo, "staat2024-t122a-bo-"), Rij(Kolom.Vo, "staat2024-t122a-vo-"), Rij(Kolom.Gespecialiseerd, ["staat2024-t122a-v-so-", .. ZwakVoor2023])],
            [.. AantalEnAandeel(Schooloordelen)],
            new Conclusievorm("voldoende-aandeel", "In het {groep} kreeg in {periode} {procent} van de {geheel} scholen in de steekproef het oordeel voldoende.", "In het {groep} kreeg in {periode} geen van de {geheel} scholen in de steekproef het oordeel voldoende.", "Er is nog geen steekproef vastgesteld."))
        {
            Steekproef = true,
            Groepsnamen = Sectornamen,
            Breuken = [Breuk.Oordeelschaal2017],
        },
        new Tellingindicator(
            Kaart(
                Toezichttelling.SteekproefOpdrachten,
                "Scholen met een herstelopdracht per standaard",
                "Voor welke standaarden kregen scholen in de steekproef een herstelopdracht?",
                "Het aandeel scholen in de steekproef met ten minste één herstelopdracht, per standaard en sector.",
                "scholen met ten minste één herstelopdracht op de standaard",
                "scholen in de steekproef waarvan de herstelopdrachten bekend zijn",
                "Scholen met ten minste één herstelopdracht op de standaard / alle scholen × 100, afgerond op helen naar het even getal.",
                "procent",
                "onderzoeksperiode",
                Polariteit.Lager,
                "Wet op het onderwijstoezicht; De Staat van het Onderwijs 2024, Tabel 1.2.2b",
                "Een school kan op meer standaarden een herstelopdracht krijgen. De rijen tellen niet op tot 100.",
                "Dit telt scholen, geen herstelopdrachten.",
                "Ook een standaard met het oordeel voldoende kan een herstelopdracht krijgen."),
            Toezichttelling.SteekproefOpdrachten,
            Feitnaam.Onderzoek,
            [Rij(Kolom.Bo, "staat2024-t122b-bo-"), Rij(Kolom.Vo, "staat2024-t122b-vo-"), Rij(Kolom.Gespecialiseerd, "staat2024-t122b-v-so-")],
            [
                .. Schoolstandaarden.Alle.Select(standaard => new Maat(standaard.Reeks, standaard.Naam, [standaard.Code], ["n"]) { Decimalen = 0 }),
                new Maat("minstens-een", "Ten minste één herstelopdracht", ["minstens-een"], ["n"]) { Decimalen = 0 },
                new Maat("geen-enkele", "Geen enkele herstelopdracht", ["geen"], ["n"]) { Decimalen = 0 },
            ],
            new Conclusievorm("minstens-een", "In het {groep} kreeg in {periode} {procent} van de {geheel} scholen in de steekproef een herstelopdracht.", "In het {groep} kreeg in {periode} geen van de {geheel} scholen in de steekproef een herstelopdracht.", "Er is nog geen steekproef met herstelopdrachten vastgesteld."))
        {
            Steekproef = true,
            Groepsnamen = Sectornamen,
        },
        new Tellingindicator(
            Kaart(
                Toezichttelling.RisicoEindoordelen,
                "Eindoordelen na risico's",
                "Welk eindoordeel kregen scholen die vanwege risico's zijn onderzocht?",
                "Het aantal kwaliteitsonderzoeken naar aanleiding van risico's bij scholen, afdelingen en opleidingen, naar eindoordeel, sector en kalenderjaar van vaststelling.",
                "onderzoeken met dit eindoordeel",
                "onderzoeken naar aanleiding van risico's met een eindoordeel",
                "Tel elk vastgesteld onderzoek eenmaal. Totaal = voldoende + onvoldoende + zeer zwak.",
                "aantal",
                "kalenderjaar",
                Polariteit.Geen,
                "Wet op het onderwijstoezicht; De Staat van het Onderwijs 2024, Tabel 1.3.1a",
                NietOptellen,
                Werk,
                AndereSchaal),
            Toezichttelling.RisicoEindoordelen,
            Feitnaam.Onderzoek,
            [Rij(Kolom.Po, "staat2024-t131a-po-"), Rij(Kolom.Vo, "staat2024-t131a-vo-"), Rij(Kolom.Gespecialiseerd, "staat2024-t131a-v-so-"), Rij(Kolom.Mbo, "staat2024-t131a-mbo-"), Alles([Kolom.Po, Kolom.Vo, Kolom.Gespecialiseerd, Kolom.Mbo], "staat2024-t131a-totaal-")],
            [.. Aantallen(Schooloordelen), Maat.Aandeel("niet-voldoende-aandeel", "Onvoldoende of zeer zwak", ["onvoldoende", "zeer-zwak"], Schooloordelen)],
            new Conclusievorm("niet-voldoende-aandeel", "Van de {geheel} onderzoeken naar aanleiding van risico's eindigden er in {periode} {deel} in onvoldoende of zeer zwak ({aandeel}).", "Geen van de {geheel} onderzoeken naar aanleiding van risico's eindigde in {periode} in onvoldoende of zeer zwak.", "Er zijn nog geen onderzoeken naar aanleiding van risico's vastgesteld."))
        {
            Breuken = [Breuk.Oordeelschaal2017],
        },
        Schooleindoordelen(
            Toezichttelling.NieuweScholenEindoordelen,
            "Eindoordelen over nieuwe scholen",
            "Welk eindoordeel kregen nieuwe scholen in hun eerste onderzoek?",
            "kwaliteitsonderzoeken bij nieuwe scholen",
            "nieuwe scholen",
            "De Staat van het Onderwijs 2024, paragraaf 1.3.4: een onderzoek in het eerste jaar",
            [Rij(Kolom.Po), Rij(Kolom.Vo), Rij(Kolom.Gespecialiseerd)]),
        Schooleindoordelen(
            Toezichttelling.CaribischEindoordelen,
            "Eindoordelen in Caribisch Nederland",
            "Welk eindoordeel kregen scholen in Caribisch Nederland?",
            "kwaliteitsonderzoeken bij scholen in Caribisch Nederland",
            "scholen in Caribisch Nederland",
            "De Staat van het Onderwijs 2024, paragraaf 1.3.1: elke twee jaar een onderzoek",
            [Rij(Kolom.Po, "staat2024-cn-bo-scholen"), Rij(Kolom.Vo, "staat2024-cn-vo-scholen"), Rij(Kolom.Mbo)]),
        new Tellingindicator(
            Kaart(
                Toezichttelling.BestuurEindoordelen,
                "Eindoordelen over schoolbesturen",
                "Welk eindoordeel kregen schoolbesturen bij het vierjaarlijks onderzoek?",
                "Het aantal vastgestelde vierjaarlijkse onderzoeken bij besturen in het funderend onderwijs, naar eindoordeel, sector en kalenderjaar van vaststelling.",
                "onderzoeken met dit eindoordeel",
                "vierjaarlijkse onderzoeken bij besturen met een eindoordeel",
                "Tel elk vastgesteld vierjaarlijks onderzoek eenmaal. Totaal = goed + voldoende + onvoldoende.",
                "aantal",
                "kalenderjaar",
                Polariteit.Geen,
                "Wet op het onderwijstoezicht; De Staat van het Onderwijs 2024, Tabel 1.4.1a",
                "Elk bestuur staat in één sector.",
                "Goed is een waardering; voldoende en onvoldoende zijn oordelen.",
                Werk),
            Toezichttelling.BestuurEindoordelen,
            Feitnaam.Onderzoek,
            [Rij(Kolom.Po, "staat2024-t141a-po-"), Rij(Kolom.Vo, "staat2024-t141a-vo-"), Rij(Kolom.Gespecialiseerd, "staat2024-t141a-v-so-"), Alles([Kolom.Po, Kolom.Vo, Kolom.Gespecialiseerd], "staat2024-t141a-totaal-")],
            [.. Aantallen(Bestuursoordelen), Maat.Aandeel("onvoldoende-aandeel", "Aandeel onvoldoende", ["onvoldoende"], Bestuursoordelen)],
            new Conclusievorm("onvoldoende-aandeel", "{deel} van de {geheel} onderzochte schoolbesturen kregen in {periode} het oordeel onvoldoende ({aandeel}).", "Geen van de {geheel} onderzochte schoolbesturen kreeg in {periode} het oordeel onvoldoende.", "Er zijn nog geen vierjaarlijkse onderzoeken bij schoolbesturen vastgesteld.")),
        new Tellingindicator(
            Kaart(
                Toezichttelling.MboEindoordelen,
                "Eindoordelen over mbo-besturen",
                "Welk eindoordeel kregen besturen in het mbo?",
                "Het aantal vastgestelde vierjaarlijkse onderzoeken bij besturen in het mbo, naar eindoordeel, bekostiging en kalenderjaar van vaststelling.",
                "onderzoeken met dit eindoordeel",
                "vierjaarlijkse onderzoeken bij mbo-besturen met een eindoordeel",
                "Tel elk vastgesteld vierjaarlijks onderzoek eenmaal. Totaal = goed + voldoende + onvoldoende.",
                "aantal",
                "kalenderjaar",
                Polariteit.Geen,
                "Wet op het onderwijstoezicht; De Staat van het Onderwijs 2024, Tabel 1.4.1b",
                "Tel dit niet op bij de besturen in het funderend onderwijs: die tabel kent geen bekostiging.",
                Werk),
            Toezichttelling.MboEindoordelen,
            Feitnaam.Onderzoek,
            [Rij("bekostigd", "staat2024-t141b-mbo-bekostigd-"), Rij("niet-bekostigd", "staat2024-t141b-mbo-niet-bekostigd-")],
            [.. Aantallen(Bestuursoordelen), Maat.Aandeel("onvoldoende-aandeel", "Aandeel onvoldoende", ["onvoldoende"], Bestuursoordelen)],
            new Conclusievorm("onvoldoende-aandeel", "{deel} van de {geheel} onderzochte besturen in het mbo ({groep}) kregen in {periode} het oordeel onvoldoende.", "Geen van de {geheel} onderzochte besturen in het mbo ({groep}) kreeg in {periode} het oordeel onvoldoende.", "Er zijn nog geen vierjaarlijkse onderzoeken bij mbo-besturen vastgesteld.")),
        new Tellingindicator(
            Kaart(
                "swv-wettelijke-taken",
                "Wettelijke taken van samenwerkingsverbanden",
                "Hoeveel samenwerkingsverbanden hebben een tekortkoming in hun wettelijke taken, zoals het dekkend netwerk?",
                "Het aantal en aandeel samenwerkingsverbanden met een herstelopdracht over het dekkend netwerk of de regionale samenwerking, bij het vierjaarlijks onderzoek.",
                "samenwerkingsverbanden met zo'n herstelopdracht",
                "samenwerkingsverbanden met een vierjaarlijks onderzoek waarvan bekend is of er een herstelopdracht volgde",
                "Met herstelopdracht op standaard RPO1 of RPO2 / alle onderzochte waarvan de herstelopdrachten bekend zijn × 100.",
                "procent",
                "kalenderjaar",
                Polariteit.Lager,
                "WPO art. 18a, WVO 2020 art. 2.47: dekkend netwerk",
                "De Staat van het Onderwijs noemt ook het oordeel over het dekkend netwerk. Dat is een andere vraag dan deze, die herstelopdrachten telt.",
                "Een tekortkoming is iets anders dan het eindoordeel onvoldoende: een samenwerkingsverband kan het een zonder het ander hebben.",
                Werk),
            Toezichttelling.SwvWettelijkeTaken,
            Feitnaam.Onderzoek,
            [Rij("po"), Rij("vo"), Alles(["po", "vo"], "staat2024-swv-tekortkoming", "staat2024-swv-dekkend-netwerk")],
            [Maat.Aandeel("aandeel", "Aandeel met een tekortkoming", ["tekortkoming"], ["tekortkoming", "geen-tekortkoming"]), new Maat("tekortkoming", "Met een tekortkoming", ["tekortkoming"], ["tekortkoming", "geen-tekortkoming"]) { AlsAantal = true }],
            new Conclusievorm("aandeel", "{deel} van de {geheel} onderzochte samenwerkingsverbanden hadden in {periode} een tekortkoming in hun wettelijke taken.", "Geen van de {geheel} onderzochte samenwerkingsverbanden had in {periode} een tekortkoming in zijn wettelijke taken.", "Er zijn nog geen vierjaarlijkse onderzoeken bij samenwerkingsverbanden vastgesteld.")),
        new Tellingindicator(
            Kaart(
                Toezichttelling.Herstelonderzoeken,
                "Hersteld na een herstelonderzoek",
                "Hoeveel besturen, scholen en samenwerkingsverbanden zijn na een herstelonderzoek hersteld?",
                "Het aantal herstelonderzoeken met een eindoordeel en het deel daarvan dat eindigt in voldoende of goed, naar kalenderjaar van vaststelling.",
                "herstelonderzoeken die eindigen in voldoende of goed",
                "herstelonderzoeken met een eindoordeel",
                "Hersteld / (hersteld + niet hersteld) × 100.",
                "procent",
                "kalenderjaar",
                Polariteit.Hoger,
                "Wet op het onderwijstoezicht: onderzoek naar herstel",
                "Een herstelonderzoek is een eigen oordeel. Het vervangt het eerste oordeel niet.",
                VanafOpenbaar),
            Toezichttelling.Herstelonderzoeken,
            Feitnaam.Onderzoek,
            [Rij("swv", "staat2024-swv-herstel"), Rij("bestuur"), Rij("school")],
            [Maat.Aandeel("aandeel", "Aandeel hersteld", ["hersteld"], ["hersteld", "niet-hersteld"]), new Maat("hersteld", "Hersteld", ["hersteld"], ["hersteld", "niet-hersteld"]) { AlsAantal = true }],
            new Conclusievorm("aandeel", "Van de {geheel} herstelonderzoeken bij {groep} eindigden er in {periode} {deel} in herstel.", "Geen van de {geheel} herstelonderzoeken bij {groep} eindigde in {periode} in herstel.", "Er zijn nog geen herstelonderzoeken openbaar."))
        {
            Groepsnamen = new Dictionary<string, string> { ["swv"] = "samenwerkingsverbanden", ["bestuur"] = "schoolbesturen", ["school"] = "scholen" },
        },
        new Tellingindicator(
            Kaart(
                Toezichttelling.HerhaaldZeerZwak,
                "Opnieuw zeer zwak",
                "Hoe vaak is een school voor de tweede keer achter elkaar zeer zwak?",
                "Het aantal eindoordelen zeer zwak, naar of het vorige eindoordeel van dezelfde school ook zeer zwak was, per sector en kalenderjaar van vaststelling.",
                "eindoordelen zeer zwak die volgen op zeer zwak",
                "alle eindoordelen zeer zwak",
                "Herhaald / alle × 100. Een ander oordeel ertussen begint de telling opnieuw.",
                "aantal",
                "kalenderjaar",
                Polariteit.Lager,
                "De inspectie informeert de minister bij een tweede achtereenvolgend oordeel zeer zwak",
                "Hier tellen alle soorten onderzoek mee, want het gaat om de volgorde van oordelen bij één school.",
                VanafOpenbaar),
            Toezichttelling.HerhaaldZeerZwak,
            Feitnaam.Onderzoek,
            [Rij(Kolom.Po), Rij(Kolom.Vo, "staat2024-vo-herhaald-zeer-zwak"), Rij(Kolom.Gespecialiseerd), Rij(Kolom.Mbo), Alles([Kolom.Po, Kolom.Vo, Kolom.Gespecialiseerd, Kolom.Mbo])],
            [Maat.Aantal("zeer-zwak", "Zeer zwak", "eerste-keer", "herhaald"), new Maat("herhaald", "Waarvan opnieuw", ["herhaald"], ["eerste-keer", "herhaald"]) { AlsAantal = true }],
            new Conclusievorm("herhaald", "{deel} van de {geheel} oordelen zeer zwak volgden in {periode} op een eerder oordeel zeer zwak.", "Geen van de {geheel} oordelen zeer zwak volgde in {periode} op een eerder oordeel zeer zwak.", "Er is nog geen eindoordeel zeer zwak openbaar.")),
        new Tellingindicator(
            Kaart(
                Toezichttelling.Ministermeldingen,
                "Meldingen aan de minister",
                "Hoe vaak is de minister geïnformeerd over een school die opnieuw zeer zwak is?",
                "Het aantal meldingen aan de minister over een tweede of volgend achtereenvolgend oordeel zeer zwak, per sector en kalenderjaar van de melding.",
                "meldingen aan de minister",
                "",
                "Tel elke melding eenmaal. Een school die voor de derde keer zeer zwak is, wordt opnieuw gemeld.",
                "aantal",
                "kalenderjaar",
                Polariteit.Lager,
                "De inspectie informeert de minister bij een tweede achtereenvolgend oordeel zeer zwak",
                "De dag van de melding telt, niet die van het oordeel: het jaar kan verschillen van dat bij ‘Opnieuw zeer zwak’.",
                "Een melding telt mee vanaf de dag waarop het rapport openbaar is."),
            Toezichttelling.Ministermeldingen,
            Feitnaam.Melding,
            [Rij(Kolom.Po), Rij(Kolom.Vo), Rij(Kolom.Gespecialiseerd), Rij(Kolom.Mbo), Alles([Kolom.Po, Kolom.Vo, Kolom.Gespecialiseerd, Kolom.Mbo])],
            [new Maat("meldingen", "Meldingen", ["gemeld"], ["gemeld"]) { AlsAantal = true }],
            new Conclusievorm("meldingen", "De minister is in {periode} {deel} keer geïnformeerd over een school die opnieuw zeer zwak is.", "De minister is in {periode} niet geïnformeerd over een school die opnieuw zeer zwak is.", "Er zijn nog geen meldingen aan de minister.")),
        new Standaardoordelen(),
        new Herstelvoortgang(),
    ];

    /// <summary>Eindoordelen of one more kind of onderzoek at schools, by sector and kalenderjaar.</summary>
    private static Tellingindicator Schooleindoordelen(string telling, string titel, string vraag, string onderzoeken, string scholen, string basis, IReadOnlyList<Groep> sectoren) => new(
        Kaart(
            telling,
            titel,
            vraag,
            $"Het aantal {onderzoeken}, naar eindoordeel, sector en kalenderjaar van vaststelling.",
            "onderzoeken met dit eindoordeel",
            $"{onderzoeken} met een eindoordeel",
            "Tel elk vastgesteld onderzoek eenmaal. Totaal = goed + voldoende + onvoldoende + zeer zwak.",
            "aantal",
            "kalenderjaar",
            Polariteit.Geen,
            $"Wet op het onderwijstoezicht; {basis}",
            "Tel dit niet op bij de steekproef of bij onderzoeken naar risico's: de scholen zijn anders gekozen.",
            VanafOpenbaar,
            "Goed was een waardering die scholen tot mei 2023 konden krijgen.",
            Werk,
            AndereSchaal),
        telling,
        Feitnaam.Onderzoek,
        [.. sectoren, Alles([.. sectoren.Select(sector => sector.Code)])],
        [.. Aantallen(SchooloordelenMetGoed), Maat.Aandeel("niet-voldoende-aandeel", "Onvoldoende of zeer zwak", ["onvoldoende", "zeer-zwak"], SchooloordelenMetGoed)],
        new Conclusievorm("niet-voldoende-aandeel", $"Van de {{geheel}} onderzoeken bij {scholen} eindigden er in {{periode}} {{deel}} in onvoldoende of zeer zwak ({{aandeel}}).", $"Geen van de {{geheel}} onderzoeken bij {scholen} eindigde in {{periode}} in onvoldoende of zeer zwak.", $"Er zijn nog geen onderzoeken bij {scholen} openbaar."))
    {
        Breuken = [Breuk.Oordeelschaal2017],
    };

    private static IndicatorKaart Kaart(string id, string titel, string vraag, string definitie, string teller, string noemer, string formule, string eenheid, string periodeSoort, string polariteit, string basis, params string[] kanttekeningen) =>
        new(id, "toezicht", titel, vraag, definitie, teller, noemer, formule, eenheid, periodeSoort, polariteit, [periodeSoort, "sector", "soort onderzoek"], Bron, basis, kanttekeningen) { NietBeschikbaar = PerPlaats };

    private static Groep Rij(string code, params string[] referenties) => new(code, [code], referenties);

    private static Groep Alles(string[] categorieen, params string[] referenties) => new(Groep.Totaal, categorieen, referenties);

    private static IEnumerable<Maat> Aantallen(string[] oordelen) =>
        oordelen.Select(oordeel => new Maat(oordeel, Naam(oordeel), [oordeel], oordelen) { AlsAantal = true }).Append(Maat.Aantal("totaal", "Totaal", oordelen));

    private static IEnumerable<Maat> AantalEnAandeel(string[] oordelen) =>
        Aantallen(oordelen).Concat(oordelen.Select(oordeel => Maat.Aandeel($"{oordeel}-aandeel", $"{Naam(oordeel)} (aandeel)", [oordeel], oordelen)));

    private static string Naam(string oordeel) => char.ToUpperInvariant(oordeel[0]) + oordeel[1..].Replace('-', ' ');
}
