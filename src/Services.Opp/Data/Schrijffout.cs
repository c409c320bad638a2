using Microsoft.Data.SqlClient;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace Monitoring.Services.Opp.Data;

/// <summary>Why the database refused to write.</summary>
internal static class Schrijffout
{
    // SQLITE_CONSTRAINT_PRIMARYKEY and SQLITE_CONSTRAINT_UNIQUE.
    private static readonly int[] SqliteDubbeleSleutel = [1555, 2067];
    private static readonly int[] SqlServerDubbeleSleutel = [2601, 2627];

    /// <summary>True when somebody else wrote the same at the same time: another version, or a key that is taken.</summary>
    public static bool IsGelijktijdig(this DbUpdateException fout) => fout is DbUpdateConcurrencyException || fout.InnerException switch
    {
        SqliteException sqlite => SqliteDubbeleSleutel.Contains(sqlite.SqliteExtendedErrorCode),
        SqlException server => SqlServerDubbeleSleutel.Contains(server.Number),
        _ => false,
    };
}
