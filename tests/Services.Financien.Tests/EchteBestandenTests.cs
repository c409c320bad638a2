using System.Globalization;
using System.Text;
using Microsoft.Data.Sqlite;
using Monitoring.Contracts.Gebeurtenissen;

namespace Monitoring.Services.Financien.Tests;

/// <summary>
/// The files of annual accounts po 2011-2015 that DUO published, against a recomputation in SQL over the raw cells that shares no code with
/// the product. The files are not part of the product: set MONITORING_DUO to a folder that has them.
/// </summary>
public sealed class EchteBestandenTests : IAsyncLifetime
{
    private static readonly string[] Soorten = ["balans", "baten-lasten", "overheidsbijdragen"];

    private Dienst _dienst = null!;

    public async ValueTask InitializeAsync() => _dienst = await Dienst.Start();

    public ValueTask DisposeAsync() => _dienst.DisposeAsync();

    [Fact]
    public async Task Alle_jaarrekeningen_po_kloppen_met_een_onafhankelijke_herberekening()
    {
        var bestanden = Soorten.Select(soort => (Naam: Path.GetFileName(Pad(soort)), Inhoud: File.ReadAllBytes(Pad(soort)))).ToArray();
        var klaar = (await _dienst.Importeer(bestanden))[^1];
        Assert.Equal((5_435, 5_435, 0, 0, 0, 5_435), (klaar.Gelezen, klaar.Nieuw, klaar.Gewijzigd, klaar.Ongewijzigd, klaar.Afgewezen, klaar.Totaal));
        Assert.Equal(5_435, _dienst.Tel("SELECT COUNT(*) FROM Outbox"));

        var herhaald = (await _dienst.Importeer(bestanden))[^1];
        Assert.Equal((5_435, 0, 0, 5_435), (herhaald.Gelezen, herhaald.Nieuw, herhaald.Gewijzigd, herhaald.Ongewijzigd));
        Assert.Equal(5_435, _dienst.Tel("SELECT COUNT(*) FROM Outbox"));

        var standen = (await _dienst.Standen(_dienst.Beheer())).ToDictionary(stand => (stand.BevoegdGezag, stand.Boekjaar));
        using var sql = RuweCellen();
        VergelijkPerJaarrekening(sql, standen);
        VergelijkLandelijk(standen.Values);
        VergelijkBevindingen(sql);
    }

    private static void VergelijkPerJaarrekening(SqliteConnection sql, Dictionary<(string, int), JaarrekeningGewijzigd> standen)
    {
        using var opdracht = sql.CreateCommand();
        // Cells as text; '.' between thousands; an empty cell counts as 0. Thousandths of euros keep 0.035 exact in whole numbers.
        opdracht.CommandText = """
            WITH g AS (
                SELECT l.nr, l.jaar, l.groep, b.nr IS NOT NULL AS metbalans,
                       n(l.TOTB) AS baten, n(l.RESUL) AS resultaat, n(l.TOTB) + aftrek(l.groep, o.s313T, o.s314) AS bruto, aftrek(l.groep, o.s313T, o.s314) AS doorbetaald, n(l.TOTL) AS lasten, n(l.p41) AS personeel,
                       n(b.TVLA) AS vlottend, n(b.p24) AS kort, n(b.p21) AS vermogen, n(b.p22) AS voorziening, n(b.TP) AS passiva,
                       n(b.p14) AS voorraden, n(b.p12) AS mva, n(b.p17) AS liquide
                FROM lasten l LEFT JOIN balans b ON b.nr = l.nr AND b.jaar = l.jaar LEFT JOIN bijdragen o ON o.nr = l.nr AND o.jaar = l.jaar)
            SELECT g.nr, g.jaar, g.groep, g.metbalans, g.baten,
                   CASE WHEN g.metbalans AND g.kort > 0 THEN 1.0 * g.vlottend / g.kort END AS liquiditeit,
                   CASE WHEN g.metbalans AND g.passiva > 0 THEN 1.0 * (g.vermogen + g.voorziening) / g.passiva END AS solvabiliteit2,
                   CASE WHEN g.baten > 0 THEN 1.0 * g.resultaat / g.baten END AS rentabiliteit,
                   g.bruto, MAX(0, 1000 * g.vermogen - MAX(250000000, 35 * g.bruto)),
                   CASE WHEN g.metbalans AND g.kort > 0 THEN 1.0 * (g.vlottend - g.voorraden) / g.kort END AS quickratio,
                   CASE WHEN g.metbalans AND g.passiva > 0 THEN 1.0 * g.vermogen / g.passiva END AS solvabiliteit1,
                   CASE WHEN g.metbalans AND g.baten > 0 THEN 1.0 * (g.vermogen - g.mva) / g.baten END AS weerstandsvermogen,
                   CASE WHEN g.lasten > 0 THEN 1.0 * g.personeel / g.lasten END AS personelelasten,
                   CASE WHEN g.metbalans THEN 1.0 * g.liquide END AS liquidemiddelen,
                   CASE WHEN g.groep = 'SWV' AND g.bruto > 0 THEN 1.0 * g.doorbetaald / g.bruto END AS doorbetalingen,
                   CASE WHEN v.nr IS NOT NULL AND g.baten + v.baten > 0 THEN 1.0 * (g.resultaat + v.resultaat) / (g.baten + v.baten) END AS rentabiliteit2,
                   CASE WHEN v.nr IS NOT NULL AND e.nr IS NOT NULL AND g.baten + v.baten + e.baten > 0 THEN 1.0 * (g.resultaat + v.resultaat + e.resultaat) / (g.baten + v.baten + e.baten) END AS rentabiliteit3,
                   CASE WHEN g.groep = 'SWV' AND g.metbalans THEN 1.0 * g.vermogen / MAX(250000, 0.035 * g.bruto) END AS ratioeigenvermogen
            FROM g LEFT JOIN g v ON v.nr = g.nr AND v.jaar = CAST(g.jaar - 1 AS TEXT) LEFT JOIN g e ON e.nr = g.nr AND e.jaar = CAST(g.jaar - 2 AS TEXT)
            """;
        using var rij = opdracht.ExecuteReader();
        var (aantal, swv) = (0, 0);
        while (rij.Read())
        {
            aantal++;
            var stand = standen[(rij.GetString(0), int.Parse(rij.GetString(1), CultureInfo.InvariantCulture))];
            Assert.Equal(rij.GetInt64(4), Waarde(stand, "totalebaten"));
            foreach (var kolom in Enumerable.Range(5, 3).Concat(Enumerable.Range(10, 9)))
            {
                Gelijk(rij, kolom, Waarde(stand, rij.GetName(kolom)));
            }

            if (rij.GetString(2) == "SWV")
            {
                swv++;
                Assert.Equal(rij.GetInt64(8), Waarde(stand, "brutobaten"));
                Assert.Equal(rij.GetInt64(9) / 1000m, Waarde(stand, "bovenmatig"));
                Assert.Equal(rij.GetInt64(9) > 0, stand.Kengetallen.Single(kengetal => kengetal.Code == "bovenmatig").Signaal);
            }
            else
            {
                Assert.Equal("niet-bekend", stand.Kengetallen.Single(kengetal => kengetal.Code == "bovenmatig").Ontbreekt);
            }
        }

        Assert.Equal((5_435, 122), (aantal, swv));
    }

    private static void VergelijkLandelijk(IEnumerable<JaarrekeningGewijzigd> standen)
    {
        // Year, number of swv's, above the signaleringswaarde, sum of what lies above; liquiditeit below 0.75 and solvabiliteit 2 below 0.30.
        (int, int, int, decimal, int, int)[] verwacht = [(2014, 45, 29, 15_556_582.690m, 1, 9), (2015, 77, 65, 53_945_286.160m, 0, 8)];
        var gemeten = standen.Where(stand => stand.Groepering == "SWV").GroupBy(stand => stand.Boekjaar).OrderBy(jaar => jaar.Key).Select(jaar => (
            jaar.Key,
            jaar.Count(),
            jaar.Count(stand => Signaal(stand, "bovenmatig")),
            jaar.Sum(stand => Waarde(stand, "bovenmatig")!.Value),
            jaar.Count(stand => Signaal(stand, "liquiditeit")),
            jaar.Count(stand => Signaal(stand, "solvabiliteit2"))));
        Assert.Equal(verwacht, gemeten);
        // Gross baten of all swv's in 2014, as computed apart: TOTB + positive 3.1.3T + negative 3.1.4 (three swv's).
        Assert.Equal(126_054_014m, standen.Where(stand => stand is { Groepering: "SWV", Boekjaar: 2014 }).Sum(stand => Waarde(stand, "brutobaten")));
        // School boards: liquiditeit (0.5 or lower in 2011, below 0.75 after), solvabiliteit 2 (0.2 or lower, below 0.3), rentabiliteit (below -10% from 2012 on).
        (int, int, int, int)[] besturen = [(2011, 13, 24, 0), (2012, 27, 32, 17), (2013, 19, 24, 10), (2014, 17, 28, 34), (2015, 16, 21, 8)];
        Assert.Equal(besturen, standen.Where(stand => stand.Groepering != "SWV").GroupBy(stand => stand.Boekjaar).OrderBy(jaar => jaar.Key).Select(jaar => (
            jaar.Key,
            jaar.Count(stand => Signaal(stand, "liquiditeit")),
            jaar.Count(stand => Signaal(stand, "solvabiliteit2")),
            jaar.Count(stand => Signaal(stand, "rentabiliteit")))));
    }

    private void VergelijkBevindingen(SqliteConnection sql)
    {
        using var opdracht = sql.CreateCommand();
        // The breaks are counted with the raw cells; an account may break more than one identity and counts once.
        opdracht.CommandText = """
            SELECT COUNT(*) FROM lasten l LEFT JOIN balans b ON b.nr = l.nr AND b.jaar = l.jaar LEFT JOIN bijdragen o ON o.nr = l.nr AND o.jaar = l.jaar
                LEFT JOIN lasten vl ON vl.nr = l.nr AND vl.jaar = CAST(l.jaar - 1 AS TEXT) LEFT JOIN balans vb ON vb.nr = l.nr AND vb.jaar = CAST(l.jaar - 1 AS TEXT)
                LEFT JOIN bijdragen vo ON vo.nr = l.nr AND vo.jaar = CAST(l.jaar - 1 AS TEXT)
            WHERE b.nr IS NULL OR ABS(n(b.TA) - n(b.TP)) > 2 OR ABS(n(o.s31T) - n(l.p31)) > 2 OR ABS(n(o.s32T) - n(l.p32)) > 2 OR n(o.s313T) < 0 OR n(o.s314) < 0 OR (l.groep = 'SWV' AND n(o.s314) > 0)
                OR MIN(n(b.p11), n(b.p12), n(b.p13), n(b.p14), n(b.p15), n(b.p16), n(b.p17), n(b.p22), n(b.p23), n(b.p24), n(b.TA), n(b.TP), n(o.s311), n(l.p41), n(l.p42), n(l.TOTB), n(l.TOTL)) < 0
                OR (vl.nr IS NOT NULL AND vb.nr IS NOT NULL AND MIN(ABS(n(b.p21) - n(vb.p21) - n(l.RESUL)), ABS(n(b.p21) - n(vb.p21) - n(l.RESNB)), ABS(n(b.p21) - n(vb.p21) - n(l.NETRES)), ABS(n(b.p21) - n(vb.p21) - n(l.TOTRES))) > 2)
                OR (n(l.TOTB) + aftrek(l.groep, o.s313T, o.s314) > 0 AND n(vl.TOTB) + aftrek(l.groep, vo.s313T, vo.s314) > 0 AND
                    (n(l.TOTB) + aftrek(l.groep, o.s313T, o.s314) > 3 * (n(vl.TOTB) + aftrek(l.groep, vo.s313T, vo.s314)) OR n(vl.TOTB) + aftrek(l.groep, vo.s313T, vo.s314) > 3 * (n(l.TOTB) + aftrek(l.groep, o.s313T, o.s314))))
                OR (n(b.TP) > 0 AND n(vb.TP) > 0 AND (n(b.TP) > 3 * n(vb.TP) OR n(vb.TP) > 3 * n(b.TP)))
            """;
        Assert.Equal(Convert.ToInt64(opdracht.ExecuteScalar(), CultureInfo.InvariantCulture), _dienst.Tel("SELECT COUNT(*) FROM Jaarrekening WHERE Bevindingen > 0"));
        opdracht.CommandText = "SELECT COUNT(*) FROM balans b WHERE ABS(n(TA) - n(TP)) > 2";
        Assert.Equal(191L, opdracht.ExecuteScalar());
    }

    /// <summary>The three files as tables of text, read with nothing but a split on ';'.</summary>
    private static SqliteConnection RuweCellen()
    {
        var sql = new SqliteConnection("Data Source=:memory:");
        sql.Open();
        sql.CreateFunction("n", (string? cel) => Getal(cel), isDeterministic: true);
        // What a swv took off its baten because it passed it on: a positive 3.1.3T, or a negative 3.1.4.
        sql.CreateFunction("aftrek", (string groep, string? af, string? ontvangen) => groep == "SWV" ? Math.Max(0, Getal(af)) + Math.Max(0, -Getal(ontvangen)) : 0, isDeterministic: true);
        Vul(sql, "balans", "balans", ("TVLA", "TVLA - "), ("p24", "2.4 - "), ("p21", "2.1 - "), ("p22", "2.2 - "), ("TP", "TP - "), ("TA", "TA - "),
            ("p11", "1.1 - "), ("p12", "1.2 - "), ("p13", "1.3 - "), ("p14", "1.4 - "), ("p15", "1.5 - "), ("p16", "1.6 - "), ("p17", "1.7 - "), ("p23", "2.3 - "));
        Vul(sql, "lasten", "baten-lasten", ("TOTB", "TOTB - "), ("RESUL", "RESUL - "), ("RESNB", "RESNB - "), ("NETRES", "NETRES - "), ("TOTRES", "TOTRES - "), ("p31", "3.1 - "), ("p32", "3.2 - "), ("p41", "4.1 - "), ("p42", "4.2 - "), ("TOTL", "TOTL - "));
        Vul(sql, "bijdragen", "overheidsbijdragen", ("s313T", "3.1.3T - "), ("s314", "3.1.4 - "), ("s31T", "3.1T - "), ("s32T", "3.2T - "), ("s311", "3.1.1 - "));
        return sql;
    }

    private static long Getal(string? cel) => long.Parse("0" + (cel ?? "").Replace(".", "", StringComparison.Ordinal).TrimStart('-'), CultureInfo.InvariantCulture) * ((cel ?? "").StartsWith('-') ? -1 : 1);

    private static void Vul(SqliteConnection sql, string tabel, string soort, params (string Kolom, string Kop)[] kolommen)
    {
        var regels = File.ReadAllLines(Pad(soort), Encoding.Latin1);
        var koppen = regels[0].Split(';');
        var plaatsen = kolommen.Select(kolom => Array.FindIndex(koppen, kop => kop.StartsWith(kolom.Kop, StringComparison.Ordinal))).ToList();
        using var transactie = sql.BeginTransaction();
        using var opdracht = sql.CreateCommand();
        opdracht.CommandText = $"CREATE TABLE {tabel} (nr, jaar, groep, {string.Join(", ", kolommen.Select(kolom => kolom.Kolom))}, PRIMARY KEY (nr, jaar))";
        opdracht.ExecuteNonQuery();
        opdracht.CommandText = $"INSERT INTO {tabel} VALUES ({string.Join(", ", Enumerable.Range(0, kolommen.Length + 3).Select(nummer => $"@{nummer}"))})";
        foreach (var cellen in regels.Skip(1).Select(regel => regel.Split(';')))
        {
            opdracht.Parameters.Clear();
            string[] waarden = [cellen[0], cellen[3], cellen[1], .. plaatsen.Select(plaats => cellen[plaats])];
            for (var nummer = 0; nummer < waarden.Length; nummer++)
            {
                opdracht.Parameters.AddWithValue($"@{nummer}", waarden[nummer]);
            }

            opdracht.ExecuteNonQuery();
        }

        transactie.Commit();
    }

    private static void Gelijk(SqliteDataReader rij, int kolom, decimal? waarde)
    {
        if (rij.IsDBNull(kolom))
        {
            Assert.Null(waarde);
            return;
        }

        var verwacht = rij.GetDouble(kolom);
        Assert.InRange(Math.Abs((double)waarde!.Value - verwacht), 0, 1e-12 * Math.Max(1, Math.Abs(verwacht)));
    }

    private static decimal? Waarde(JaarrekeningGewijzigd stand, string code) => stand.Kengetallen.Single(kengetal => kengetal.Code == code).Waarde;

    private static bool Signaal(JaarrekeningGewijzigd stand, string code) => stand.Kengetallen.Single(kengetal => kengetal.Code == code).Signaal == true;

    private static string Pad(string soort)
    {
        var map = Environment.GetEnvironmentVariable("MONITORING_DUO");
        Assert.SkipWhen(string.IsNullOrEmpty(map), "MONITORING_DUO does not name a folder with the files of DUO.");
        return Path.Combine(map, $"duo-jaarrekening-po-{soort}-2011-2015.csv");
    }
}
