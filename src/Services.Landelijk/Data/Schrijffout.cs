using Microsoft.Data.SqlClient;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace Monitoring.Services.Landelijk.Data;

/// <summary>Why the database refused to write.</summary>
internal static class Schrijffout
{
    // SQLITE_CONSTRAINT_PRIMARYKEY and SQLITE_CONSTRAINT_UNIQUE.
    private static readonly int[] SqliteDubbeleSleutel = [1555, 2067];
    private static readonly int[] SqlServerDubbeleSleutel = [2601, 2627];

    /// <summary>True when somebody else wrote a row with the same key.</summary>
    public static bool IsDubbel(this DbUpdateException fout) => fout.InnerException switch
    {
        SqliteException sqlite => SqliteDubbeleSleutel.Contains(sqlite.SqliteExtendedErrorCode),
        SqlException server => SqlServerDubbeleSleutel.Contains(server.Number),
        _ => false,
    };
}
