namespace Monitoring.Services.Opp.Domain.Codes;

/// <summary>The code lists of an OPP, in the words of the Handboek OPP.</summary>
internal static class Codelijsten
{
    /// <summary>Not there, while it should be told whether it is: a school that knows that a part is missing says so.</summary>
    public const string Ontbreekt = "ontbreekt";

    public const string Geen = "geen";

    public static readonly Codelijst JaNee = new("opp.ja-nee", ("ja", "ja"), ("nee", "nee"));

    public static readonly Codelijst Afdeling = new("opp.afdeling-onbekend", ("vmbo", "vmbo"), ("havo-vwo", "havo of vwo"));

    public static readonly Codelijst Afwijking = new(
        "opp.afwijking-onbekend",
        ("geen", "wijkt niet af van het onderwijsprogramma"),
        ("beschreven", "wijkt af, en dat is beschreven"),
        ("niet-beschreven", "wijkt af, maar dat is niet beschreven"));

    public static readonly Codelijst Vervolgsoort = new("opp.uitstroomsoort-onbekend", ("regulier", "regulier onderwijs"), ("speciaal", "gespecialiseerd onderwijs"), (Ontbreekt, "ontbreekt"));

    // Evaluatie Wet kwaliteit (v)so: exactly three.
    public static readonly Codelijst Uitstroomprofiel = new("opp.uitstroomprofiel-onbekend", ("vervolgonderwijs", "vervolgonderwijs"), ("arbeidsmarkt", "arbeidsmarkt"), ("dagbesteding", "dagbesteding"), (Ontbreekt, "ontbreekt"));

    public static readonly Codelijst Hoorwijze = new("opp.hoorrecht-onbekend", ("gebruikt", "de leerling gaf een mening"), ("aangeboden", "de leerling kreeg de gelegenheid en zweeg"), ("niet-aangeboden", "de leerling kreeg geen gelegenheid"));

    public static readonly Codelijst Doelbereik = new("opp.doelbereik-onbekend", ("behaald", "behaald"), ("deels", "deels behaald"), ("niet", "niet behaald"), ("onbekend", "niet bekend"));

    // Handboek OPP: what may follow an evaluation.
    public static readonly Codelijst Besluit = new("opp.besluit-onbekend", ("voortzetten", "voortzetten"), ("bijstellen", "bijstellen"), ("afsluiten", "afsluiten: de ondersteuning is niet meer nodig"), ("andere-school", "naar een andere school"));

    public static readonly Codelijst Bijstelreden = new(
        "opp.bijstelreden-onbekend",
        ("evaluatie", "uitkomst van de evaluatie"),
        ("ontwikkeling", "andere ontwikkeling dan verwacht"),
        ("ondersteuning", "andere ondersteuning nodig"),
        ("verzoek-ouders", "verzoek van ouders of leerling"),
        ("advies-geschillencommissie", "advies van de geschillencommissie"),
        ("overgang", "overgang naar een andere fase of groep"));

    public static readonly Codelijst Eindreden = new(
        "opp.eindreden-onbekend",
        ("ondersteuning-niet-meer-nodig", "extra ondersteuning is niet meer nodig"),
        ("doorstroom", "doorstroom naar vervolgonderwijs"),
        ("andere-school", "naar een andere school"),
        ("schoolverlater", "heeft het onderwijs verlaten"),
        ("op-verzoek-ouders", "op verzoek van ouders of leerling"),
        ("overig", "andere reden"));

    public static readonly Codelijst Deelnemer = new(
        "opp.deelnemer-onbekend",
        ("ouder", "ouder"),
        ("leerling", "leerling"),
        ("leraar", "leraar of mentor"),
        ("begeleider", "intern begeleider of ondersteuningscoördinator"),
        ("schoolleider", "schoolleider"),
        ("samenwerkingsverband", "samenwerkingsverband"),
        ("deskundige", "deskundige"),
        ("jeugdhulp", "jeugdhulp of zorg"),
        ("gemeente", "gemeente of leerplicht"),
        ("belangenbehartiger", "belangenbehartiger"));

    /// <summary>Why the Inspectie may look at content (Handboek OPP: she may request it in an onderzoek).</summary>
    public static readonly Codelijst Inzagereden = new(
        "inzage.reden-onbekend",
        ("kwaliteitsonderzoek", "kwaliteitsonderzoek"),
        ("verificatie", "verificatie bij een onderzoek van het bestuur"),
        ("herstelonderzoek", "herstelonderzoek"),
        ("signaal", "onderzoek naar een signaal"),
        ("themaonderzoek", "themaonderzoek"));

    public static readonly Codelijst Bestendiging = new("opp.bestendiging-onbekend", ("bestendigd", "nog op de bestemming, of hoger"), ("niet-bestendigd", "niet meer op de bestemming"), ("onbekend", "niet bekend"));
}
