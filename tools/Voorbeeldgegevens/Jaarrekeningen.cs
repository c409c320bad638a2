namespace Monitoring.Voorbeeldgegevens;

/// <summary>
/// Five years of annual accounts. Samenwerkingsverbanden: 2-40 million baten, most of it passed on (post 4.5); their eigen vermogen falls
/// from about 5% to about 3% of the baten with a wide spread. The result of a year is the change of the eigen vermogen.
/// </summary>
internal static class Jaarrekeningen
{
    public const int EersteJaar = 2019;
    public const int LaatsteJaar = 2023;

    private static readonly string[] Balansposten = ["1.1", "1.2", "1.3", "1.4", "1.5", "1.6", "1.7", "2.1", "2.2", "2.3", "2.4", "TA", "TP", "TVA", "TVLA"];
    private static readonly string[] Batenposten = ["3.1", "3.2", "3.3", "3.4", "3.5", "4.1", "4.2", "4.3", "4.4", "4.5", "5", "6", "7", "9", "HR", "NETRES", "RESNB", "RESUL", "SALDO", "TOTB", "TOTL", "TOTRES"];

    private static readonly string[] Bijdrageposten =
    [
        "3.1.1", "3.1.1.1", "3.1.1.2", "3.1.2", "3.1.2.1", "3.1.2.1.1", "3.1.2.1.2", "3.1.2.2", "3.1.2.2.1", "3.1.2.2.2", "3.1.2.3.1", "3.1.3", "3.1.3.2", "3.1.3T", "3.1.4", "3.1.4.1", "3.1T",
        "3.2.1", "3.2.1.1", "3.2.1.3", "3.2.1.4", "3.2.1T", "3.2.2", "3.2T",
    ];

    /// <summary>A board with an account to sign in with, that has something to bring down.</summary>
    private const string MetAfbouwplan = "99002";

    private const string Sleutelkop = "BEVOEGD GEZAG NUMMER;GROEPERING;BEVOEGD GEZAG NAAM;JAAR;";

    private const string Balanskop = Sleutelkop + "1.1 - IMMATERIËLE VASTE ACTIVA;1.2 - MATERIËLE VASTE ACTIVA;1.3 - FINANCIËLE VASTE ACTIVA;1.4 - VOORRADEN;1.5 - VORDERINGEN;1.6 - EFFECTEN;1.7 - LIQUIDE MIDDELEN;"
        + "2.1 - EIGEN VERMOGEN;2.2 - VOORZIENINGEN;2.3 - LANGLOPENDE SCHULDEN;2.4 - KORTLOPENDE SCHULDEN;TA - TOTAAL ACTIVA;TP - TOTAAL PASSIVA;TVA - TOTAAL VASTE ACTIVA;TVLA - TOTAAL VLOTTENDE ACTIVA";

    private const string Batenkop = Sleutelkop + "3.1 - RIJKSBIJDRAGEN;3.2 - OVERIGE OVERHEIDSBIJDRAGEN EN -SUBSIDIES;3.3 - COLLEGE-, CURSUS-, LES- EN EXAMENGELDEN;3.4 - BATEN IN OPDRACHT VAN DERDEN;3.5 - OVERIGE BATEN;"
        + "4.1 - PERSONEELSLASTEN;4.2 - AFSCHRIJVINGEN;4.3 - HUISVESTINGSLASTEN;4.4 - OVERIGE LASTEN;4.5 - DOORBETALINGEN AAN SCHOOLBESTUREN;5 - FINANCIËLE BATEN EN LASTEN;6 - BELASTINGEN;7 - RESULTAAT DEELNEMINGEN;"
        + "9 - BUITENGEWOON RESULTAAT;HR-GEREALISSERDE HERWAARDERING;NETRES - NETTO RESULTAAT;RESNB - RESULTAAT NA BELASTINGEN;RESUL - RESULTAAT;SALDO - SALDO BATEN EN LASTEN;TOTB - TOTAAL BATEN;TOTL - TOTAAL LASTEN;TOTRES - TOTAAL RESULTAAT";

    private const string Bijdragekop = Sleutelkop + "3.1.1 - RIJKSBIJDRAGEN OCW/EZ;3.1.1.1 - RIJKSBIJDRAGE OCW;3.1.1.2 - RIJKSBIJDRAGE EZ;3.1.2 - OVERIGE SUBSIDIES OCW/EZ;3.1.2.1 - OVERIGE SUBSIDIES OCW/EZ;"
        + "3.1.2.1.1 - OVERIGE SUBSIDIES OCW;3.1.2.1.2 - GEOORMERKTE SUBSIDIES;3.1.2.2 - OVERIGE SUBSIDIES EZ;3.1.2.2.1 - OVERIGE SUBSIDIES EZ;3.1.2.2.2 - NIET-GEOORMERKTE SUBSIDIES;"
        + "3.1.2.3.1 - TOEREKENING INVESTERINGSSUBSIDIES;3.1.3 - AF: INKOMENSOVERDRACHTEN;3.1.3.2 - DOORBETALINGEN RIJKSBIJDRAGE SWV;3.1.3T - INKOMENSOVERDRACHTEN;3.1.4 - ONTVANGEN DOORBETALINGEN RIJKSBIJDRAGE SWV;"
        + "3.1.4.1 - ONTVANGEN DOORBETALINGEN RIJKSBIJDRAGE SWV;3.1T - RIJKSBIJDRAGEN;3.2.1 - PARTICIPATIEBUDGET;3.2.1.1 - BIJDRAGE EDUCATIE;3.2.1.3 - REÏNTEGRATIE;3.2.1.4 - INBURGERING;3.2.1T - PARTICIPATIEBUDGET;"
        + "3.2.2 - OVERIGE OVERHEIDSBIJDRAGEN EN -SUBSIDIES;3.2T - OVERIGE OVERHEIDSBIJDRAGEN EN -SUBSIDIES";

    /// <summary>The three files, and what samenwerkingsverbanden add to their dossiers.</summary>
    public static IEnumerable<Voorbeeldbestand> Maak(Land land, Scholen scholen)
    {
        var rekeningen = Besturen(land, scholen).SelectMany(Jaren).OrderBy(rekening => rekening.Bestuur.Nummer, StringComparer.Ordinal).ThenBy(rekening => rekening.Jaar).ToList();
        PlantFouten(rekeningen);
        yield return Bestand("01.-balans-2019-2023.csv", Balanskop, Balansposten, rekeningen.Where(rekening => rekening.HeeftBalans));
        yield return Bestand("02.-staat-van-baten-en-lasten-2019-2023.csv", Batenkop, Batenposten, rekeningen);
        yield return Bestand("10.-overheidsbijdragen-2019-2023.csv", Bijdragekop, Bijdrageposten, rekeningen);
        yield return Swvdossiers.Maak(land, rekeningen);
        yield return Swvleerlingen.Maak(land, rekeningen);
    }

    private static Voorbeeldbestand Bestand(string naam, string kop, string[] posten, IEnumerable<Jaarrekening> rekeningen)
    {
        var tekst = new CsvTekst("\n");
        tekst.Kaal(kop);
        foreach (var rekening in rekeningen)
        {
            tekst.Rij([rekening.Bestuur.Nummer, rekening.Bestuur.Groepering, rekening.Bestuur.Naam, CsvTekst.Getal(rekening.Jaar), .. posten.Select(post => CsvTekst.Bedrag(rekening.Posten.GetValueOrDefault(post)))]);
        }

        return tekst.AlsWindows1252(naam);
    }

    private static IEnumerable<Bestuur> Besturen(Land land, Scholen scholen)
    {
        var toeval = new Toeval(3);
        foreach (var swv in land.Samenwerkingsverbanden)
        {
            // Squaring a draw gives many small ones and few large ones: 2 to 40 million over the five years.
            var trek = toeval.Tussen(0, 1_000);
            var baten = 2_000_000 + (32_000L * trek * trek / 1_000) + toeval.Tot(1_000);
            var vermogen = toeval.RondMidden(-6, 114);
            yield return new Bestuur(swv.BevoegdGezag, "SWV", $"Stichting {swv.Naam}", baten, swv.BevoegdGezag == MetAfbouwplan ? 210 : vermogen);
        }

        foreach (var nummer in Scholen.Besturen)
        {
            var vestigingen = scholen.Alle.Where(vestiging => vestiging.Bestuur == nummer).ToList();
            var sector = Scholen.SectorVan(nummer);
            var perLeerling = sector switch { "po" => 7_400, "vo" => 9_900, _ => 21_000 };
            var baten = (vestigingen.Sum(vestiging => (long)vestiging.Leerlingen) * perLeerling) + toeval.Tot(1_000);
            var groepering = sector switch { "vo" => "VO", "so" => "REC", _ => $"PO{CsvTekst.Getal(Grootte(baten))}" };
            yield return new Bestuur(nummer, groepering, $"Stichting {vestigingen[0].Plaats.Naam} {(sector == "vo" ? "Voortgezet" : sector == "so" ? "Speciaal" : "Primair")} Onderwijs", baten, toeval.RondMidden(80, 480));
        }
    }

    private static int Grootte(long baten) => baten switch { < 2_000_000 => 1, < 5_000_000 => 2, < 10_000_000 => 3, < 20_000_000 => 4, < 30_000_000 => 5, _ => 6 };

    private static List<Jaarrekening> Jaren(Bestuur bestuur)
    {
        var toeval = new Toeval(ulong.Parse(bestuur.Nummer, System.Globalization.CultureInfo.InvariantCulture));
        var jaren = new List<Jaarrekening>();
        var baten = bestuur.Baten;
        var vermogen = bestuur.Baten * bestuur.Eigenvermogen / 1_000;
        for (var jaar = EersteJaar; jaar <= LaatsteJaar; jaar++)
        {
            var resultaat = baten * (bestuur.IsSwv ? toeval.RondMidden(-18, 10) : toeval.RondMidden(-25, 27)) / 1_000;
            var rekening = new Jaarrekening { Bestuur = bestuur, Jaar = jaar };
            vermogen += jaar == EersteJaar ? 0 : resultaat;
            VulBaten(rekening, baten, toeval);
            VulLasten(rekening, resultaat, toeval);
            VulBalans(rekening, baten, vermogen, toeval);
            jaren.Add(rekening);
            baten += baten * toeval.Tussen(15, 50) / 1_000;
        }

        return jaren;
    }

    private static void VulBaten(Jaarrekening rekening, long baten, Toeval toeval)
    {
        var posten = rekening.Posten;
        posten["3.2"] = toeval.Kans(40) ? baten * toeval.Tussen(2, 15) / 1_000 : null;
        posten["3.5"] = baten * toeval.Tussen(2, 30) / 1_000;
        posten["3.1"] = baten - rekening["3.2"] - rekening["3.5"];
        rekening.Tel("TOTB", "3.1", "3.2", "3.5");

        // 3.1T = 3.1.1 + 3.1.2 - 3.1.3T + 3.1.4; since about 2017 a samenwerkingsverband books what it passes on in 4.5, not in 3.1.3T.
        posten["3.1.2"] = toeval.Kans(50) ? rekening["3.1"] * toeval.Tussen(2, 20) / 1_000 : null;
        posten["3.1.2.1"] = posten["3.1.2"];
        posten["3.1.2.1.1"] = posten["3.1.2"];
        posten["3.1.4"] = rekening.Bestuur.IsSwv ? null : rekening["3.1"] * toeval.Tussen(25, 70) / 1_000;
        posten["3.1.4.1"] = posten["3.1.4"];
        posten["3.1.1"] = rekening["3.1"] - rekening["3.1.2"] - rekening["3.1.4"];
        posten["3.1.1.1"] = posten["3.1.1"];
        rekening.Tel("3.1T", "3.1.1", "3.1.2", "3.1.4");
        posten["3.2.2"] = posten["3.2"];
        posten["3.2T"] = posten["3.2"];
    }

    private static void VulLasten(Jaarrekening rekening, long resultaat, Toeval toeval)
    {
        var posten = rekening.Posten;
        posten["5"] = toeval.Kans(60) ? rekening["TOTB"] * toeval.Tussen(-8, 2) / 10_000 : null;
        posten["SALDO"] = resultaat - rekening["5"];
        var lasten = rekening["TOTB"] - rekening["SALDO"];
        var isSwv = rekening.Bestuur.IsSwv;
        posten["4.2"] = lasten * (isSwv ? toeval.Tussen(0, 2) : toeval.Tussen(15, 40)) / 1_000;
        posten["4.3"] = lasten * (isSwv ? toeval.Tussen(1, 5) : toeval.Tussen(50, 95)) / 1_000;
        posten["4.4"] = lasten * (isSwv ? toeval.Tussen(10, 50) : toeval.Tussen(60, 110)) / 1_000;
        if (isSwv)
        {
            posten["4.1"] = lasten * toeval.Tussen(40, 110) / 1_000;
            posten["4.5"] = lasten - rekening["4.1"] - rekening["4.2"] - rekening["4.3"] - rekening["4.4"];
        }
        else
        {
            posten["4.1"] = lasten - rekening["4.2"] - rekening["4.3"] - rekening["4.4"];
        }

        rekening.Tel("TOTL", "4.1", "4.2", "4.3", "4.4", "4.5");
        foreach (var code in new[] { "RESUL", "RESNB", "NETRES", "TOTRES" })
        {
            posten[code] = resultaat;
        }
    }

    private static void VulBalans(Jaarrekening rekening, long baten, long vermogen, Toeval toeval)
    {
        var posten = rekening.Posten;
        var isSwv = rekening.Bestuur.IsSwv;
        posten["2.1"] = vermogen;
        posten["2.2"] = baten * (isSwv ? toeval.Tussen(0, 8) : toeval.Tussen(10, 90)) / 1_000;
        posten["2.4"] = KortlopendeSchulden(baten, vermogen + rekening["2.2"], isSwv, toeval);
        rekening.Tel("TP", "2.1", "2.2", "2.4");

        posten["1.2"] = rekening["TP"] * (isSwv ? toeval.Tussen(0, 40) : toeval.Tussen(200, 450)) / 1_000;
        posten["1.3"] = !isSwv && toeval.Kans(15) ? rekening["TP"] * toeval.Tussen(5, 60) / 1_000 : null;
        posten["1.5"] = rekening["TP"] * (isSwv ? toeval.Tussen(20, 350) : toeval.Tussen(80, 250)) / 1_000;
        posten["1.7"] = rekening["TP"] - rekening["1.2"] - rekening["1.3"] - rekening["1.5"];
        rekening.Tel("TVA", "1.2", "1.3");
        rekening.Tel("TVLA", "1.5", "1.7");
        rekening.Tel("TA", "TVA", "TVLA");
    }

    /// <summary>A samenwerkingsverband with hardly any reserves has debts of more than two and a half times its buffer: solvabiliteit 2 below 0.30.</summary>
    private static long KortlopendeSchulden(long baten, long buffer, bool isSwv, Toeval toeval)
    {
        if (!isSwv)
        {
            return baten * toeval.Tussen(70, 140) / 1_000;
        }

        var schuld = baten * toeval.Tussen(12, 55) / 1_000;
        return buffer * 1_000 < baten * 12
            ? Math.Max(schuld, Math.Max(buffer * 26 / 10, (baten * 20 / 1_000) - buffer))
            : Math.Min(schuld, buffer * 19 / 10);
    }

    /// <summary>Rows that do not add up, each named in data/voorbeeld/LEESMIJ.md.</summary>
    private static void PlantFouten(List<Jaarrekening> rekeningen)
    {
        Jaarrekening Van(string nummer, int jaar) => rekeningen.Single(rekening => rekening.Bestuur.Nummer == nummer && rekening.Jaar == jaar);
        Van("90017", 2020).Posten["TVLA"] += 1_197;
        Van("90033", 2021).Posten["3.1T"] += 640;
        Van("90041", 2022).Posten["TP"] += 2;
        Van("90077", 2019).HeeftBalans = false;
        Van("99023", 2022).Posten["TOTL"] += 5_000;
        Van("99105", 2021).Posten["TP"] += 12_450;
        Van("99112", 2020).Posten["SALDO"] -= 900;
    }
}
