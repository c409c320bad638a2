using Microsoft.Data.SqlClient;
using Microsoft.Data.Sqlite;
using Monitoring.Contracts.Domein;

namespace Monitoring.ServiceDefaults.Database;

/// <summary>
/// Tells a database that is too busy for a call from one that fails: the same call succeeds when it is made again. Nothing of it was kept.
/// </summary>
internal static class Databasedrukte
{
    // SQLITE_BUSY, also when a reader becomes a writer after somebody else wrote (SQLITE_BUSY_SNAPSHOT), and SQLITE_LOCKED.
    private static readonly int[] Sqlite = [5, 6];

    // Timeout, chosen as victim of a deadlock, lock timeout, and out of worker threads or of the resources of the pool.
    private static readonly int[] SqlServer = [-2, 1205, 1222, 10928, 10929, 40501];

    public static Weigering Weigering { get; } = new("dienst.druk", "De dienst is druk, probeer het zo opnieuw.", "", WeigeringSoort.Druk);

    /// <summary>Looks through what EF wraps around the failure of the provider.</summary>
    public static bool IsDruk(this Exception fout)
    {
        for (var oorzaak = fout; oorzaak is not null; oorzaak = oorzaak.InnerException)
        {
            if (oorzaak is SqliteException sqlite && Sqlite.Contains(sqlite.SqliteErrorCode) || oorzaak is SqlException server && SqlServer.Contains(server.Number))
            {
                return true;
            }
        }

        return false;
    }
}
