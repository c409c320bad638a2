using System.Diagnostics;
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
        var klok = Stopwatch.StartNew();
        var klaar = (await _dienst.Importeer(bestanden))[^1];
        var eerste = klok.Elapsed;
        Assert.Equal((5_435, 5_435, 0, 0, 0, 5_435), (klaar.Gelezen, klaar.Nieuw, klaar.Gewijzigd, klaar.Ongewijzigd, klaar.Afgewezen, klaar.Totaal));
        Assert.Equal(5_435, _dienst.Tel("SELECT COUNT(*) FROM Outbox"));

        klok.Restart();
        var herhaald = (await _dienst.Importeer(bestanden))[^1];
        var tweede = klok.Elapsed;
        Assert.Equal((5_435, 0, 0, 5_435), (herhaald.Gelezen, herhaald.Nieuw, herhaald.Gewijzigd, herhaald.Ongewijzigd));
        Assert.Equal(5_435, _dienst.Tel("SELECT COUNT(*) FROM Outbox"));
        TestContext.Current.TestOutputHelper?.WriteLine(string.Create(CultureInfo.InvariantCulture, $"eerste keer {eerste.TotalSeconds:0.00} s ({5_435 / eerste.TotalSeconds:0} jaarrekeningen/s, met outbox), nog eens {tweede.TotalSeconds:0.00} s"));
        // The target is 5 s and is measured in bench/; here a bound that also holds on a machine that does other work meanwhile.
        Assert.InRange(eerste.TotalSeconds, 0, 30);

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
                       n(l.TOTB) AS baten, n(l.RESUL) AS resultaat, n(l.TOTB) + n(o.s313T) AS bruto,
                       n(b.TVLA) AS vlottend, n(b.p24) AS kort, n(b.p21) AS vermogen, n(b.p22) AS voorziening, n(b.TP) AS passiva
                FROM lasten l LEFT JOIN balans b ON b.nr = l.nr AND b.jaar = l.jaar LEFT JOIN bijdragen o ON o.nr = l.nr AND o.jaar = l.jaar)
            SELECT nr, jaar, groep, metbalans, baten,
                   CASE WHEN metbalans AND kort > 0 THEN 1.0 * vlottend / kort END,
                   CASE WHEN metbalans AND passiva > 0 THEN 1.0 * (vermogen + voorziening) / passiva END,
                   CASE WHEN baten > 0 THEN 1.0 * resultaat / baten END,
                   bruto, MAX(0, 1000 * vermogen - MAX(250000000, 35 * bruto))
            FROM g
            """;
        using var rij = opdracht.ExecuteReader();
        var (aantal, swv) = (0, 0);
        while (rij.Read())
        {
            aantal++;
            var stand = standen[(rij.GetString(0), int.Parse(rij.GetString(1), CultureInfo.InvariantCulture))];
            Assert.Equal(rij.GetInt64(4), Waarde(stand, "totalebaten"));
            Gelijk(rij, 5, Waarde(stand, "liquiditeit"));
            Gelijk(rij, 6, Waarde(stand, "solvabiliteit2"));
            Gelijk(rij, 7, Waarde(stand, "rentabiliteit"));
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
    }

    private void VergelijkBevindingen(SqliteConnection sql)
    {
        using var opdracht = sql.CreateCommand();
        // The breaks are counted with the raw cells; an account may break more than one identity and counts once.
        opdracht.CommandText = """
            SELECT COUNT(*) FROM lasten l LEFT JOIN balans b ON b.nr = l.nr AND b.jaar = l.jaar LEFT JOIN bijdragen o ON o.nr = l.nr AND o.jaar = l.jaar
            WHERE b.nr IS NULL OR ABS(n(b.TA) - n(b.TP)) > 2 OR ABS(n(o.s31T) - n(l.p31)) > 2 OR ABS(n(o.s32T) - n(l.p32)) > 2 OR n(o.s313T) < 0
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
        sql.CreateFunction("n", (string? cel) => long.Parse("0" + (cel ?? "").Replace(".", "", StringComparison.Ordinal).TrimStart('-'), CultureInfo.InvariantCulture) * ((cel ?? "").StartsWith('-') ? -1 : 1), isDeterministic: true);
        Vul(sql, "balans", "balans", ("TVLA", "TVLA - "), ("p24", "2.4 - "), ("p21", "2.1 - "), ("p22", "2.2 - "), ("TP", "TP - "), ("TA", "TA - "));
        Vul(sql, "lasten", "baten-lasten", ("TOTB", "TOTB - "), ("RESUL", "RESUL - "), ("p31", "3.1 - "), ("p32", "3.2 - "));
        Vul(sql, "bijdragen", "overheidsbijdragen", ("s313T", "3.1.3T - "), ("s31T", "3.1T - "), ("s32T", "3.2T - "));
        return sql;
    }

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
