namespace Monitoring.Testopstelling;

/// <summary>
/// The SQL Server that the database tests run against: the one that ConnectionStrings__sqlserver names, or one in a container, one for
/// the whole test process. The same tests always run on SQLite.
/// </summary>
public static class ProefSqlServer
{
    private static readonly Lazy<Task<(string? Verbinding, string Reden)>> Gevonden = new(Vind);

    /// <summary>Connection string without a database, or null with the reason why the test is skipped.</summary>
    public static Task<(string? Verbinding, string Reden)> Zoek() => Gevonden.Value;

    private static async Task<(string? Verbinding, string Reden)> Vind()
    {
        if (Environment.GetEnvironmentVariable("ConnectionStrings__sqlserver") is { Length: > 0 } verbinding)
        {
            return (verbinding, "");
        }

        return Containers.Mogelijk
            ? (await Containers.StartSqlServer(), "")
            : (null, $"No SQL Server: ConnectionStrings__sqlserver is not set, and {Containers.Reden}.");
    }
}
