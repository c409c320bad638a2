using System.Globalization;

namespace Monitoring.Voorbeeldgegevens;

/// <summary>
/// What runs beside invented OPP's, and OPP's that one invented school handed over to another. Days are counted from the day of loading, so
/// that work lists always hold something that is late, soon and later.
/// </summary>
internal static class Oppwerk
{
    private static readonly string[] Verblijf = ["school", "school", "thuis", "anders"];
    private static readonly string[] Onderwerpen = ["opp", "opp", "toelating", "verwijdering"];
    private static readonly string[] Deskundigen = ["psycholoog", "orthopedagoog", "neuroloog", "psychiater"];

    public static Voorbeeldbestand Maak(Scholen scholen, IReadOnlyList<Opprij> opps)
    {
        var toeval = new Toeval(6);
        var tekst = new CsvTekst("\n");
        tekst.Kaal("soort;vestiging;schoolsoort;kenmerk;stappen");
        var lopend = opps.Where(opp => opp.Loopt).ToList();
        // The schools of the sample users have some of each.
        var eigen = lopend.Where(opp => opp.Geval.Vestiging.Code is "90AA00" or "90AB00").ToList();
        Tlvs(tekst, lopend, toeval);
        Maatwerk(tekst, [.. eigen.Take(6), .. Elke(lopend, 40)], toeval);
        Los(tekst, "wachtplek", 90, [.. scholen.Alle], Wachtplek, toeval);
        Los(tekst, "geschil", 40, [.. scholen.Alle], Geschil, toeval);
        Los(tekst, "ondersteuning", 120, [.. scholen.Alle.Where(school => school.Soort is "bao" or "vo")], Ondersteuning, toeval);
        Los(tekst, "deskundigenverklaring", 60, [.. scholen.Alle.Where(school => school.Soort is "vo" or "pro" or "vso")], Deskundigenverklaring, toeval);
        // One that is late and one that is due within two weeks, whatever chance gave: six weeks after 35 days ago is in seven days.
        Rij(tekst, "ondersteuning", scholen.Bo[0], "ON-00201", $"{Dag(-45)} -");
        Rij(tekst, "ondersteuning", scholen.Bo[0], "ON-00202", $"{Dag(-35)} -");
        Overdrachten(tekst, eigen, lopend, toeval);
        return tekst.AlsUtf8("opp-werk.csv");
    }

    /// <summary>Most run on; of those that ran out, most have an outcome.</summary>
    private static void Tlvs(CsvTekst tekst, List<Opprij> lopend, Toeval toeval)
    {
        foreach (var opp in Elke([.. lopend.Where(opp => opp.Geval.Soort is "sbo" or "so" or "vso")], 6))
        {
            var eind = toeval.Tussen(-60, 500);
            var stappen = $"{Dag(eind - toeval.Tussen(520, 730))} - tlv_nummer={opp.Geval.Vestiging.Code[..2]}TLV-{Nummer(opp.Geval.Nummer)} geldig_tot={Dag(eind)}";
            if (eind < -10 && toeval.Kans(80))
            {
                stappen += $"|{Dag(eind + toeval.Tussen(0, 8))} {(toeval.Kans(60) ? "verlengd" : toeval.Kans(50) ? "terug" : "vervolg")}";
            }

            Rij(tekst, "tlv", opp.Geval.Vestiging, opp.Geval.Kenmerk, stappen);
        }
    }

    private static void Maatwerk(CsvTekst tekst, List<Opprij> opps, Toeval toeval)
    {
        foreach (var opp in opps.DistinctBy(opp => opp.Geval.Nummer))
        {
            var begin = toeval.Tussen(5, 170);
            var eind = toeval.Tussen(200, 330) - begin;
            var stappen = $"{Dag(-begin)} - grond={(toeval.Kans(70) ? "psychisch" : "lichamelijk")} uren_per_week={CsvTekst.Getal(toeval.Tussen(4, 18))} tot_en_met={Dag(eind)} zeven_vragen={CsvTekst.Getal(toeval.Kans(70) ? 7 : toeval.Tussen(4, 6))} eerste_deskundige={Deskundigen[toeval.Tot(2)]} tweede_deskundige={JaNee(toeval, 90)} ingroeiplan={JaNee(toeval, 85)}";
            // The Inspectie is late now and then: after 56 days without an answer.
            Rij(tekst, "maatwerk", opp.Geval.Vestiging, opp.Geval.Kenmerk, begin > 60 && toeval.Kans(85) ? stappen + $"|{Dag(-begin + toeval.Tussen(15, 56))} ingestemd" : stappen);
        }
    }

    private static string Wachtplek(Toeval toeval)
    {
        var begin = toeval.Tussen(5, 150);
        var verwacht = toeval.Kans(60) ? $" verwacht_op={Dag(toeval.Tussen(3, 120) - (begin / 2))}" : "";
        return $"{Dag(-begin)} - verblijf={toeval.Kies(Verblijf)}{verwacht}" + (toeval.Kans(30) ? $"|{Dag(-toeval.Tussen(0, 4))} {(toeval.Kans(80) ? "geplaatst" : "blijft")}" : "");
    }

    private static string Geschil(Toeval toeval)
    {
        var begin = toeval.Tussen(20, 140);
        var stappen = $"{Dag(-begin)} - onderwerp={toeval.Kies(Onderwerpen)}";
        if (begin < 70)
        {
            return stappen;
        }

        var advies = begin - toeval.Tussen(35, 60);
        stappen += $"|{Dag(-advies)} {(toeval.Kans(50) ? "gegrond" : "ongegrond")}";
        return advies > 30 && toeval.Kans(80) ? stappen + $"|{Dag(-advies + toeval.Tussen(5, 27))} {(toeval.Kans(70) ? "gevolgd" : "niet-gevolgd reden=ondersteuning")}" : stappen;
    }

    private static string Ondersteuning(Toeval toeval)
    {
        var begin = toeval.Tussen(2, 70);
        return $"{Dag(-begin)} -" + (begin > 30 && toeval.Kans(65) ? $"|{Dag(-begin + toeval.Tussen(20, 30))} {(toeval.Kans(85) ? "vastgesteld" : "gestopt")}" : "");
    }

    private static string Deskundigenverklaring(Toeval toeval)
    {
        var begin = toeval.Tussen(10, 200);
        return $"{Dag(-begin)} - deskundige={toeval.Kies(Deskundigen)}" + (toeval.Kans(60) ? " extra_minuten=30" : "") + (toeval.Kans(70) ? $"|{Dag(-toeval.Tussen(0, 9))} gemeld" : "");
    }

    /// <summary>Between the schools of the sample users in both directions, and elsewhere.</summary>
    private static void Overdrachten(CsvTekst tekst, List<Opprij> eigen, List<Opprij> lopend, Toeval toeval)
    {
        foreach (var opp in eigen.Where(opp => opp.Geval.Vestiging.Code == "90AB00").TakeLast(8))
        {
            Overdracht(opp, "90AA00");
        }

        foreach (var opp in eigen.Where(opp => opp.Geval.Vestiging.Code == "90AA00").TakeLast(4))
        {
            Overdracht(opp, "90AB00");
        }

        foreach (var opp in Elke([.. lopend.Where(opp => opp.Geval.Soort == "bao" && !eigen.Contains(opp))], 60))
        {
            Overdracht(opp, "90AC00");
        }

        void Overdracht(Opprij opp, string naar)
        {
            var dag = toeval.Tussen(3, 55);
            if (naar != opp.Geval.Vestiging.Code)
            {
                Rij(tekst, "overdracht", opp.Geval.Vestiging, opp.Geval.Kenmerk, $"{Dag(-dag)} - naar={naar} inzage_ouders_op={Dag(-dag - toeval.Tussen(2, 10))}");
            }
        }
    }

    private static void Los(CsvTekst tekst, string soort, int aantal, List<Vestiging> scholen, Func<Toeval, string> stappen, Toeval toeval)
    {
        for (var nummer = 1; nummer <= aantal; nummer++)
        {
            // The first nine at the schools of the sample users, where such a school has this kind.
            var eigen = scholen.Where(school => school.Code is "90AA00" or "90AB00").ToList();
            var school = nummer <= 9 && eigen.Count > 0 ? eigen[nummer % eigen.Count] : toeval.Kies(scholen);
            Rij(tekst, soort, school, $"{soort[..2].ToUpperInvariant()}-{Nummer(nummer)}", stappen(toeval));
        }
    }

    private static void Rij(CsvTekst tekst, string soort, Vestiging school, string kenmerk, string stappen) => tekst.Rij(soort, school.Code, school.Soort, kenmerk, stappen);

    private static IEnumerable<Opprij> Elke(List<Opprij> opps, int zoveelste) => opps.Where((_, plaats) => plaats % zoveelste == 0);

    private static string JaNee(Toeval toeval, int procent) => toeval.Kans(procent) ? "ja" : "nee";

    /// <summary>Five digits: too short for a burgerservicenummer.</summary>
    private static string Nummer(int nummer) => nummer.ToString("00000", CultureInfo.InvariantCulture);

    /// <summary>Days from the day of loading: "+12", "-3", "+0".</summary>
    private static string Dag(int dagen) => dagen.ToString("+0;-0;+0", CultureInfo.InvariantCulture);
}
