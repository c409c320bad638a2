using System.Globalization;

namespace Monitoring.Portaal.Notatie;

/// <summary>Codes of the services in the words of the glossary: the same word everywhere.</summary>
public static class Woorden
{
    private static readonly Dictionary<string, string> Tabel = new(StringComparer.Ordinal)
    {
        ["po"] = "primair onderwijs",
        ["vo"] = "voortgezet onderwijs",
        ["so"] = "speciaal onderwijs",
        ["vso"] = "voortgezet speciaal onderwijs",
        ["bao"] = "basisonderwijs",
        ["sbo"] = "speciaal basisonderwijs",
        ["pro"] = "praktijkonderwijs",
        ["swv"] = "samenwerkingsverbanden",
        ["vierjaarlijks"] = "vierjaarlijks onderzoek",
        ["herstel"] = "herstelonderzoek",
        ["specifiek"] = "specifiek onderzoek",
        ["caribisch"] = "onderzoek in Caribisch Nederland",
        ["geen-oordeel"] = "geen oordeel",
        ["niet-beoordeeld"] = "niet beoordeeld",
        ["niet-hersteld"] = "niet hersteld",
        ["bewijs-ingediend"] = "bewijs ingediend",
        ["nederlandse-taal"] = "Nederlandse taal",
        ["rekenen-wiskunde"] = "rekenen en wiskunde",
        ["aangepast-financieel"] = "aangepast financieel toezicht",
        ["aangepast"] = "aangepast toezicht",
        ["op-tijd"] = "op tijd vastgesteld",
        ["te-laat-vastgesteld"] = "na de termijn vastgesteld",
        ["te-laat"] = "termijn voorbij",
        ["loopt"] = "termijn loopt",
        ["onvolledig"] = "onvolledig",
        ["vaststelling"] = "vaststellen",
        ["evaluatie"] = "evalueren",
        ["overleg"] = "overleg met ouders",
        ["instemming"] = "instemming met het handelingsdeel",
        ["inhouddoorgegeven"] = "inhoud doorgegeven",
        ["inhoud"] = "verplicht onderdeel ontbreekt",
        ["niet-doorgegeven"] = "nog niet alles doorgegeven",
        ["traject"] = "er loopt een traject",
        ["voldoet-niet"] = "voldoet niet",
        ["nvt"] = "niet van toepassing",
        ["nog-niet"] = "nog niet te beoordelen",
        ["kijk-ernaar"] = "kijk ernaar",
        ["geevalueerd"] = "geëvalueerd",
        ["let-op"] = "let op",
        ["info"] = "ter informatie",
        ["bo"] = "basisonderwijs",
        ["vmbo"] = "vmbo",
        ["havo-vwo"] = "havo en vwo",
        ["(v)so"] = "(voortgezet) speciaal onderwijs",
        ["mbo"] = "mbo",
        ["schoolbesturen"] = "schoolbesturen",
        ["bestuur"] = "schoolbesturen",
        ["school"] = "scholen",
        ["bekostigd"] = "bekostigd",
        ["niet-bekostigd"] = "niet bekostigd",
        ["steekproef"] = "steekproef",
        ["risico"] = "onderzoek naar risico's",
        ["nieuwe-school"] = "nieuwe school",
        ["thema"] = "themaonderzoek",
        ["zeer-zwak"] = "zeer zwak",
        ["zonder-actueel-oordeel"] = "zonder actueel oordeel",
        ["opp"] = "ontwikkelingsperspectieven",
        ["financien"] = "financiën",
        ["batenperleerling"] = "baten per leerling",
        ["lastenperleerling"] = "lasten per leerling",
        ["opps"] = "OPP's",
        ["po-totaal"] = "totaal primair onderwijs",
        ["vo-totaal"] = "totaal voortgezet onderwijs",
        ["bovenmatig"] = "mogelijk bovenmatig eigen vermogen",
        ["solvabiliteit2"] = "solvabiliteit 2",
        ["liquidemiddelen"] = "liquide middelen",
        ["rentabiliteit2"] = "rentabiliteit over 2 jaar",
        ["rentabiliteit3"] = "rentabiliteit over 3 jaar",
        ["personelelasten"] = "personele lasten",
        ["volgens-plan"] = "volgens plan",
        ["achter"] = "boven het plan",
        ["zonder-plan"] = "zonder plan",
        ["andere-jaren"] = "plan voor andere jaren",
        ["laagste-kwart"] = "in het laagste kwart",
        ["midden"] = "in het midden",
        ["hoogste-kwart"] = "in het hoogste kwart",
        ["te-klein"] = "groep te klein",
        ["niet-bekend"] = "niet bekend",
        ["zeer-groot"] = "zeer groot",
        ["duo"] = "DUO, open bestanden",
        ["duo-en-swv"] = "DUO en opgave van het bestuur",
        ["voorbeeld"] = "voorbeeldgegevens",
    };

    public static string Van(string code) => Tabel.GetValueOrDefault(code, code);

    /// <summary>An article of law as it stands in a list to choose from.</summary>
    public static string Rechtsgrond(Contracts.Toezicht.V1.Rechtsgrond grond) =>
        $"{grond.Wet}, artikel {grond.Artikel}{(grond.Lid.Length > 0 ? $", lid {grond.Lid}" : "")}: {grond.Omschrijving}{(grond.IsAanname ? " (artikelnummer: aanname)" : "")}";

    /// <summary>With a capital, at the start of a cell or sentence.</summary>
    public static string Hoofdletter(string code)
    {
        var tekst = Van(code);
        return tekst.Length == 0 ? tekst : char.ToUpper(tekst[0], CultureInfo.InvariantCulture) + tekst[1..];
    }

    /// <summary>As a label on an axis: sector codes stay short.</summary>
    public static string Kort(string code) => code is "po" or "vo" or "so" or "vso" or "bao" or "sbo" or "pro" ? code : Van(code);

    /// <summary>1 onderzoek, 2 onderzoeken.</summary>
    public static string Telwoord(long aantal, string een, string meer) => $"{Getallen.Aantal(aantal)} {(aantal == 1 ? een : meer)}";
}
