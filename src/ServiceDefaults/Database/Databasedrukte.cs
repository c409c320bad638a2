using Microsoft.Data.SqlClient;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Logging;
using Monitoring.Contracts.Domein;

namespace Monitoring.ServiceDefaults.Database;

/// <summary>
/// Tells a database that is too busy for a call from one that fails: the same call may succeed when it is made again. What a call saved in an earlier
/// transaction, as a stream does, stays; after a timeout on a commit nobody knows whether it was kept.
/// </summary>
internal static class Databasedrukte
{
    // SQLITE_BUSY, also when a reader becomes a writer after somebody else wrote (SQLITE_BUSY_SNAPSHOT), and SQLITE_LOCKED.
    private static readonly int[] Sqlite = [5, 6];

    private const int Tijdslimiet = -2;

    // Timeout; no locks left, chosen as victim of a deadlock, lock timeout; waited too long for memory, or too little of it; and of Azure SQL: limit of
    // requests or sessions reached, failover or another passing error, too busy, not available at this moment, too many operations at once.
    private static readonly int[] SqlServer = [Tijdslimiet, 1204, 1205, 1222, 8645, 8651, 10928, 10929, 40197, 40501, 40613, 49918, 49919, 49920];

    public static Weigering Weigering { get; } = new("dienst.druk", "De dienst is druk, probeer het zo opnieuw.", "", WeigeringSoort.Druk);

    public static bool IsDruk(this Exception fout) =>
        fout.Oorzaken().Any(oorzaak => (oorzaak is SqliteException sqlite && Sqlite.Contains(sqlite.SqliteErrorCode)) || (oorzaak is SqlException server && SqlServer.Contains(server.Number)));

    /// <summary>Being busy passes. A timeout may as well be a query that is too slow whenever it runs: somebody has to look.</summary>
    public static LogLevel Logniveau(this Exception fout) => fout.Oorzaken().Any(oorzaak => oorzaak is SqlException { Number: Tijdslimiet }) ? LogLevel.Error : LogLevel.Warning;

    /// <summary>Looks through what EF wraps around the failure of the provider.</summary>
    private static IEnumerable<Exception> Oorzaken(this Exception fout)
    {
        for (var oorzaak = fout; oorzaak is not null; oorzaak = oorzaak.InnerException)
        {
            yield return oorzaak;
        }
    }
}
