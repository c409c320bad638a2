using System.Globalization;
using System.Text;
using Microsoft.Data.Sqlite;
using Monitoring.Contracts.Gebeurtenissen;

namespace Monitoring.Services.Financien.Tests;

/// <summary>The kengetallen of every account in a set of files, in SQL over the raw cells: shares no code with the product.</summary>
internal static class Herberekening
{
    /// <returns>How many accounts were compared, and how many of them are of samenwerkingsverbanden.</returns>
    public static (int Aantal, int Swv) Vergelijk(SqliteConnection sql, Dictionary<(string, int), JaarrekeningGewijzigd> standen)
    {
        using var opdracht = sql.CreateCommand();
        // A swv that deducted what it passed on in one year and not in another has net baten in the one and gross in the other: then the gross baten count.
        // Cells as text; '.' between thousands; an empty cell counts as 0. Thousandths of euros keep 0.035 exact in whole numbers.
        opdracht.CommandText = """
            WITH g AS (
                SELECT l.nr, l.jaar, l.groep, b.nr IS NOT NULL AS metbalans,
                       n(l.TOTB) AS baten, n(l.RESUL) AS resultaat, n(l.TOTB) + aftrek(l.groep, o.s313T, o.s314) AS bruto, aftrek(l.groep, o.s313T, o.s314) > 0 AS metaftrek, n(l.p45) + aftrek(l.groep, o.s313T, o.s314) AS doorbetaald, n(l.TOTL) AS lasten, n(l.p41) AS personeel,
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
                   CASE WHEN v.nr IS NOT NULL THEN 1.0 * (g.resultaat + v.resultaat) / positief(CASE WHEN g.metaftrek = v.metaftrek THEN g.baten + v.baten ELSE g.bruto + v.bruto END) END AS rentabiliteit2,
                   CASE WHEN v.nr IS NOT NULL AND e.nr IS NOT NULL THEN 1.0 * (g.resultaat + v.resultaat + e.resultaat) / positief(CASE WHEN g.metaftrek = v.metaftrek AND v.metaftrek = e.metaftrek THEN g.baten + v.baten + e.baten ELSE g.bruto + v.bruto + e.bruto END) END AS rentabiliteit3,
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

        return (aantal, swv);
    }

    /// <summary>The three files as tables of text, read with nothing but a split on ';'.</summary>
    public static SqliteConnection Lees(Func<string, string> pad)
    {
        var sql = new SqliteConnection("Data Source=:memory:");
        sql.Open();
        sql.CreateFunction("n", (string? cel) => Getal(cel), isDeterministic: true);
        sql.CreateFunction("positief", (long? noemer) => noemer > 0 ? noemer : null, isDeterministic: true);
        // What a swv took off its baten because it passed it on: a positive 3.1.3T, or a negative 3.1.4.
        sql.CreateFunction("aftrek", (string groep, string? af, string? ontvangen) => groep == "SWV" ? Math.Max(0, Getal(af)) + Math.Max(0, -Getal(ontvangen)) : 0, isDeterministic: true);
        Vul(sql, "balans", pad("balans"), ("TVLA", "TVLA - "), ("p24", "2.4 - "), ("p21", "2.1 - "), ("p22", "2.2 - "), ("TP", "TP - "), ("TA", "TA - "),
            ("p11", "1.1 - "), ("p12", "1.2 - "), ("p13", "1.3 - "), ("p14", "1.4 - "), ("p15", "1.5 - "), ("p16", "1.6 - "), ("p17", "1.7 - "), ("p23", "2.3 - "));
        Vul(sql, "lasten", pad("baten-lasten"), ("p45", "4.5 - "), ("TOTB", "TOTB - "), ("RESUL", "RESUL - "), ("RESNB", "RESNB - "), ("NETRES", "NETRES - "), ("TOTRES", "TOTRES - "), ("p6", "6 - "), ("p7", "7 - "), ("p9", "9 - "), ("HR", "HR-"), ("p31", "3.1 - "), ("p32", "3.2 - "), ("p41", "4.1 - "), ("p42", "4.2 - "), ("TOTL", "TOTL - "));
        Vul(sql, "bijdragen", pad("overheidsbijdragen"), ("s313T", "3.1.3T - "), ("s314", "3.1.4 - "), ("s31T", "3.1T - "), ("s32T", "3.2T - "), ("s321T", "3.2.1T - "), ("s322", "3.2.2 - "), ("s311", "3.1.1 - "));
        return sql;
    }

    private static long Getal(string? cel) => long.Parse("0" + (cel ?? "").Replace(".", "", StringComparison.Ordinal).TrimStart('-'), CultureInfo.InvariantCulture) * ((cel ?? "").StartsWith('-') ? -1 : 1);

    private static void Vul(SqliteConnection sql, string tabel, string pad, params (string Kolom, string Kop)[] kolommen)
    {
        var regels = File.ReadAllLines(pad, Encoding.Latin1);
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
            string[] waarden = [cellen[0], cellen[3], cellen[1], .. plaatsen.Select(plaats => plaats < 0 ? "" : cellen[plaats])];
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
}
