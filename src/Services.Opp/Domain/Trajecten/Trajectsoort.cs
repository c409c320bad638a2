using System.Globalization;
using Monitoring.Contracts.Domein;

namespace Monitoring.Services.Opp.Domain.Trajecten;

/// <summary>A kind of traject beside an OPP: its steps, what each asks, and by when.</summary>
/// <param name="Schoolsoorten">Where it exists.</param>
/// <param name="MetOpp">Only beside an OPP of the register; otherwise a kenmerk of the school is enough.</param>
internal sealed record Trajectsoort(string Code, string Naam, string Uitleg, IReadOnlyList<string> Schoolsoorten, bool MetOpp, IReadOnlyList<Stapsoort> Stappen)
{
    /// <summary>Days in which the inspectie decides on maatwerk: eight weeks (Handboek OPP).</summary>
    public const int DagenBesluit = 56;

    public const string Maatwerk = "maatwerk";

    /// <summary>The step of maatwerk that is the inspectie's.</summary>
    public const string Besluit = "besluit";

    private const int DagenReactie = 28;
    private const int MeesteJarenMaatwerk = 2;

    private static readonly string[] Allen = ["bao", "sbo", "so", "vo", "pro", "vso"];
    private static readonly (string, string)[] JaNee = [("ja", "ja"), ("nee", "nee")];

    public static IReadOnlyList<Trajectsoort> Alle { get; } =
    [
        new(
            "tlv", "Toelaatbaarheidsverklaring", "Het samenwerkingsverband laat de leerling voor een bepaalde tijd toe.", ["sbo", "so", "vso"], true,
            [
                new("afgegeven", "Welke toelaatbaarheidsverklaring is afgegeven?", "Geldig vanaf", [], [new("tlv_nummer", "Nummer van de verklaring", Veldsoort.Nummer), new("geldig_tot", "Geldig tot en met", Veldsoort.Datum)], _ => null, "De duur hoort onderbouwd te zijn (De Staat van het Onderwijs 2024, paragraaf 5.4)."),
                new(
                    "einde", "Wat gebeurt er na de verklaring?", "Besloten op",
                    [new("terug", "de leerling gaat terug naar een meer reguliere vorm van onderwijs"), new("verlengd", "er is een nieuwe verklaring"), new("vervolg", "de leerling gaat naar vervolgonderwijs of van school")],
                    [], stappen => Dag(stappen[^1], "geldig_tot"),
                    "Aan het eind van een verklaring gaat de leerling terug naar een meer reguliere vorm van onderwijs, tenzij (De Staat van het Onderwijs 2024, paragraaf 5.4)."),
            ]),
        new(
            Maatwerk, "Maatwerk in onderwijstijd", "De leerling kan tijdelijk niet of niet volledig naar school. De inspectie stemt in.", Allen, true,
            [
                new(
                    "aangevraagd", "Wat is er aangevraagd?", "Aangevraagd op", [],
                    [
                        // Hoogbegaafdheid alone is no ground (Handboek OPP), and no diagnosis is kept.
                        new("grond", "Waarom kan de leerling niet volledig naar school?", Veldsoort.Code) { Keuzes = [("psychisch", "psychische beperking"), ("lichamelijk", "lichamelijke beperking")] },
                        new("uren_per_week", "Uren onderwijs per week", Veldsoort.Getal) { Meest = 40 },
                        new("tot_en_met", "Tot en met", Veldsoort.Datum),
                        new("zeven_vragen", "Hoeveel van de zeven vragen beantwoordt het OPP?", Veldsoort.Getal) { Meest = 7 },
                        new("eerste_deskundige", "Eerste deskundige", Veldsoort.Code) { Keuzes = [("orthopedagoog", "orthopedagoog"), ("psycholoog", "psycholoog")] },
                        new("tweede_deskundige", "Is er een advies van een tweede deskundige?", Veldsoort.Code) { Keuzes = JaNee },
                        new("ingroeiplan", "Staat er een plan in om terug te keren?", Veldsoort.Code) { Keuzes = JaNee },
                    ],
                    _ => null, "De school mag beginnen voordat de inspectie besluit. Advies en OPP gaan niet mee, maar liggen klaar in het dossier (Handboek OPP)."),
                new(Besluit, "Wat besloot de inspectie?", "Besluit van", [new("ingestemd", "de inspectie stemt in", "terugkeer"), new("afgewezen", "de inspectie stemt niet in"), new("ingetrokken", "de aanvraag is ingetrokken")], [], stappen => stappen[^1].Op.AddDays(DagenBesluit), "De inspectie besluit binnen acht weken (Handboek OPP). De school mag intussen beginnen.", "de inspectie"),
                new("terugkeer", "Hoe eindigde het maatwerk?", "Geëindigd op", [new("volledig-terug", "de leerling gaat weer volledig naar school"), new("nieuwe-aanvraag", "er is een nieuwe aanvraag"), new("andere-plek", "de leerling gaat naar een andere plek")], [], stappen => Dag(stappen[0], "tot_en_met"), "Lukt terugkeer niet binnen één schooljaar, dan zijn extra stappen nodig (Handboek OPP)."),
            ]),
        new(
            "deskundigenverklaring", "Deskundigenverklaring voor het examen", "De directeur staat een aangepast examen toe op grond van een verklaring.", ["vo", "pro", "vso"], false,
            [
                new(
                    "afgegeven", "Welke verklaring is er?", "Datum van de verklaring", [],
                    [
                        new("deskundige", "Wie gaf de verklaring af?", Veldsoort.Code) { Keuzes = [("psycholoog", "psycholoog"), ("orthopedagoog", "orthopedagoog"), ("neuroloog", "neuroloog"), ("psychiater", "psychiater")] },
                        new("extra_minuten", "Extra minuten bij het centraal examen", Veldsoort.Getal, false) { Meest = 30 },
                    ],
                    _ => null, "Ten hoogste 30 minuten extra bij het centraal examen (Handboek OPP)."),
                new("melding", "Wanneer is het gemeld aan de inspectie?", "Gemeld op", [new("gemeld", "gemeld"), new("niet-nodig", "de leerling doet geen aangepast examen")], [], _ => null, "Zo spoedig mogelijk; er is geen vaste termijn (Handboek OPP)."),
            ]),
        new(
            "geschil", "Geschil bij de geschillencommissie", "Ouders vragen de Geschillencommissie passend onderwijs om advies.", Allen, false,
            [
                new("ingediend", "Welk geschil is ingediend?", "Ingediend op", [], [new("onderwerp", "Waarover?", Veldsoort.Code) { Keuzes = [("toelating", "toelating"), ("verwijdering", "verwijdering"), ("opp", "vaststelling of bijstelling van het OPP")] }, new("zaaknummer", "Nummer van de zaak", Veldsoort.Nummer, false)], _ => null, "De commissie adviseert; het advies bindt niet (Handboek OPP)."),
                new("advies", "Wat adviseerde de commissie?", "Advies van", [new("gegrond", "gegrond", "reactie"), new("ongegrond", "ongegrond", "reactie"), new("ingetrokken", "ingetrokken")], [], _ => null, "Er is geen termijn voor het advies in de bron.", "de Geschillencommissie"),
                new(
                    "reactie", "Wat doet het bestuur met het advies?", "Schriftelijk gemeld op", [new("gevolgd", "het bestuur volgt het advies"), new("niet-gevolgd", "het bestuur volgt het advies niet")],
                    [new("reden", "Waarom niet?", Veldsoort.Code, BijKeuze: "niet-gevolgd") { Keuzes = [("veiligheid", "veiligheid"), ("ondersteuning", "de school kan de ondersteuning niet bieden"), ("andere-oplossing", "er is een andere oplossing met de ouders"), ("anders", "andere reden, in de brief")] }],
                    stappen => stappen[^1].Op.AddDays(DagenReactie),
                    "Het bestuur laat ouders en commissie schriftelijk weten wat het doet, en waarom het een advies niet volgt (Handboek OPP). De bron noemt geen termijn; vier weken is een aanname."),
            ]),
        new(
            "ondersteuning", "Extra ondersteuning zonder OPP", "De leerling krijgt extra ondersteuning en heeft nog geen OPP.", ["bao", "vo"], false,
            [
                new("toegekend", "Sinds wanneer is extra ondersteuning nodig?", "Vastgesteld op", [], [], _ => null, "In het basisonderwijs en voortgezet onderwijs hoort bij extra ondersteuning een OPP."),
                new("opp", "Is er een OPP?", "Op", [new("vastgesteld", "het OPP is vastgesteld"), new("gestopt", "extra ondersteuning is niet meer nodig")], [], stappen => Regels.ZesWekenregel.UitersteDatum(stappen[^1].Op), "Het OPP is vastgesteld binnen zes weken nadat bleek dat extra ondersteuning nodig is (WPO artikel 40a, WVO artikel 26)."),
            ]),
        new(
            "wachtplek", "Wachten op een plek", "De leerling wacht op een plek op een andere school of voorziening.", Allen, false,
            [
                new("wacht", "Waar is de leerling nu?", "Wacht sinds", [], [new("verblijf", "Verblijf", Veldsoort.Code) { Keuzes = [("school", "op de eigen school"), ("thuis", "thuis, zonder onderwijs"), ("anders", "ergens anders")] }, new("verwacht_op", "Plek verwacht op", Veldsoort.Datum, false)], _ => null, "De termijn is vaak niet bekend (De Staat van het Onderwijs 2024, paragraaf 5.4)."),
                new("plek", "Hoe eindigde het wachten?", "Geëindigd op", [new("geplaatst", "de leerling is geplaatst"), new("blijft", "de leerling blijft op de eigen school"), new("vervallen", "een plek is niet meer nodig")], [], stappen => Dag(stappen[0], "verwacht_op"), "De dag waarop de plek wordt verwacht."),
            ]),
    ];

    /// <summary>Refuses with <c>traject.soort-onbekend</c>.</summary>
    public static Trajectsoort Lees(string? tekst, string veld) => Alle.FirstOrDefault(soort => soort.Code == tekst?.Trim())
        ?? throw new WeigeringException("traject.soort-onbekend", $"Dit soort traject bestaat niet. Verwacht: {string.Join(", ", Alle.Select(soort => soort.Code))}.", veld);

    public Stapsoort Stap(string code) => Stappen.First(stap => stap.Code == code);

    /// <summary>Refuses days of the first step that cannot be true together: <c>traject.einde-te-vroeg</c> or <c>traject.te-lang</c>.</summary>
    public void EisBegin(Trajectstap begin)
    {
        foreach (var veld in Stappen[0].Velden.Where(veld => veld.Soort == Veldsoort.Datum))
        {
            if (Dag(begin, veld.Naam) is not { } dag)
            {
                continue;
            }

            if (dag <= begin.Op)
            {
                throw new WeigeringException("traject.einde-te-vroeg", $"'{veld.Label}' ligt na de dag waarop het begint.", veld.Naam);
            }

            if (Code == Maatwerk && dag > begin.Op.AddYears(MeesteJarenMaatwerk))
            {
                throw new WeigeringException("traject.te-lang", "Maatwerk duurt ten hoogste twee jaar (Handboek OPP).", veld.Naam);
            }
        }
    }

    /// <summary>What is in the first step but should be otherwise, in Dutch sentences.</summary>
    public IEnumerable<string> Gebreken(Trajectstap begin)
    {
        if (Code != Maatwerk)
        {
            yield break;
        }

        if (int.Parse(begin.Velden["zeven_vragen"], CultureInfo.InvariantCulture) is < 7 and var beantwoord)
        {
            yield return $"Het OPP beantwoordt {beantwoord} van de zeven vragen.";
        }

        if (begin.Velden["tweede_deskundige"] == "nee")
        {
            yield return "Het advies van een tweede deskundige ontbreekt.";
        }

        if (begin.Velden["ingroeiplan"] == "nee")
        {
            yield return "Een plan om terug te keren ontbreekt.";
        }
    }

    private static DateOnly? Dag(Trajectstap stap, string veld) => stap.Velden.TryGetValue(veld, out var tekst) ? Datum.Lees(tekst, veld) : null;
}
