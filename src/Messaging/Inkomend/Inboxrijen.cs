using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Storage;

namespace Monitoring.Messaging.Inkomend;

/// <summary>Writes the inbox rows of a batch with one statement, in the form of SQL that every database takes: one row at a time, SQLite took five hundred.</summary>
internal static class Inboxrijen
{
    /// <summary>Most rows that SQL Server takes in one VALUES; each has a parameter of its own, of which it takes 2,100.</summary>
    private const int PerOpdracht = 1000;

    /// <summary>Inside the running transaction, at once. The rows are not followed afterwards.</summary>
    /// <param name="verwerkt">UTC ticks.</param>
    public static async Task VoegToe(DbContext context, string verbruiker, IEnumerable<Guid> berichten, long verwerkt, CancellationToken ct)
    {
        foreach (var deel in berichten.Chunk(PerOpdracht))
        {
            await context.Database.ExecuteSqlRawAsync(Opdracht(context, deel.Length), [verbruiker, verwerkt, .. deel.Cast<object>()], ct);
        }
    }

    private static string Opdracht(DbContext context, int rijen)
    {
        var sql = context.GetService<ISqlGenerationHelper>();
        var tabel = context.Model.FindEntityType(typeof(InboxBericht))!;
        var kolommen = new[] { nameof(InboxBericht.BerichtId), nameof(InboxBericht.Verbruiker), nameof(InboxBericht.Verwerkt) }.Select(naam => sql.DelimitIdentifier(tabel.FindProperty(naam)!.GetColumnName()));
        var waarden = Enumerable.Range(2, rijen).Select(plaats => string.Create(CultureInfo.InvariantCulture, $"({{{plaats}}}, {{0}}, {{1}})"));
        return $"INSERT INTO {sql.DelimitIdentifier(tabel.GetTableName()!)} ({string.Join(", ", kolommen)}) VALUES {string.Join(", ", waarden)}";
    }
}
