using System.Globalization;
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
        using var sql = Herberekening.Lees(Pad);
        Assert.Equal((5_435, 122), Herberekening.Vergelijk(sql, standen));
        VergelijkLandelijk(standen.Values);
        VergelijkBevindingen(sql);
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
            WHERE b.nr IS NULL OR ABS(n(b.TA) - n(b.TP)) > 2 OR ABS(n(o.s31T) - n(l.p31)) > 2 OR ABS(n(o.s32T) - n(l.p32)) > 2 OR ABS(n(o.s32T) - n(o.s321T) - n(o.s322)) > 2
                OR ABS(n(l.RESNB) - n(l.RESUL) + n(l.p6) - n(l.p7)) > 2 OR ABS(n(l.NETRES) - n(l.RESNB) - n(l.p9)) > 2 OR ABS(n(l.TOTRES) - n(l.NETRES) - n(l.HR)) > 2 OR n(o.s313T) < 0 OR n(o.s314) < 0 OR (l.groep = 'SWV' AND n(o.s314) > 0)
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

    private static decimal? Waarde(JaarrekeningGewijzigd stand, string code) => stand.Kengetallen.Single(kengetal => kengetal.Code == code).Waarde;

    private static bool Signaal(JaarrekeningGewijzigd stand, string code) => stand.Kengetallen.Single(kengetal => kengetal.Code == code).Signaal == true;

    private static string Pad(string soort)
    {
        var map = Environment.GetEnvironmentVariable("MONITORING_DUO");
        Assert.SkipWhen(string.IsNullOrEmpty(map), "MONITORING_DUO does not name a folder with the files of DUO.");
        return Path.Combine(map, $"duo-jaarrekening-po-{soort}-2011-2015.csv");
    }
}
