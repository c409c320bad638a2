using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Monitoring.Services.Landelijk.Data;
using Monitoring.Services.Landelijk.Tellingen;

namespace Monitoring.Services.Landelijk.Projecties;

/// <summary>
/// Adds to counters with one statement a batch. A batch of OPP's touches thousands of counters, and saving them one by one took most of its
/// time. The rows go as one JSON text, the only form of a set that both databases take as a parameter.
/// </summary>
internal static class Tellerschrift
{
    private const string Sqlite =
        """
        INSERT INTO "Tellers" ("Generatie", "Sleutel", "Telling", "Periode", "Categorie", "Kenmerk", "Herkomst", "Aantal")
        SELECT json_extract(rij.value, '$.Generatie'), json_extract(rij.value, '$.Sleutel'), json_extract(rij.value, '$.Telling'), json_extract(rij.value, '$.Periode'),
            json_extract(rij.value, '$.Categorie'), json_extract(rij.value, '$.Kenmerk'), json_extract(rij.value, '$.Herkomst'), json_extract(rij.value, '$.Aantal')
        FROM json_each({0}) AS rij
        WHERE true
        ON CONFLICT ("Generatie", "Sleutel") DO UPDATE SET "Aantal" = "Aantal" + excluded."Aantal"
        """;

    private const string SqlServer =
        """
        MERGE INTO [Tellers] WITH (HOLDLOCK) AS teller
        USING (
            SELECT * FROM OPENJSON({0}) WITH ([Generatie] int, [Sleutel] nvarchar(200), [Telling] nvarchar(50), [Periode] nvarchar(20),
                [Categorie] nvarchar(50), [Kenmerk] nvarchar(50), [Herkomst] nvarchar(20), [Aantal] bigint)) AS rij
        ON teller.[Generatie] = rij.[Generatie] AND teller.[Sleutel] = rij.[Sleutel]
        WHEN MATCHED THEN UPDATE SET [Aantal] = teller.[Aantal] + rij.[Aantal]
        WHEN NOT MATCHED THEN INSERT ([Generatie], [Sleutel], [Telling], [Periode], [Categorie], [Kenmerk], [Herkomst], [Aantal])
            VALUES (rij.[Generatie], rij.[Sleutel], rij.[Telling], rij.[Periode], rij.[Categorie], rij.[Kenmerk], rij.[Herkomst], rij.[Aantal]);
        """;

    /// <summary>Inside the running transaction, at once. A counter that comes to zero goes.</summary>
    /// <param name="stappen">By how much each counter moves; each counter at most once, none by zero.</param>
    public static async Task TelBij(LandelijkContext context, IReadOnlyList<Teller> stappen, CancellationToken annulering)
    {
        await context.Database.ExecuteSqlRawAsync(context.Database.IsSqlServer() ? SqlServer : Sqlite, [JsonSerializer.Serialize(stappen)], annulering);
        foreach (var gedaald in stappen.Where(stap => stap.Aantal < 0).GroupBy(stap => stap.Generatie, stap => stap.Sleutel))
        {
            var sleutels = gedaald.ToArray();
            await context.Tellers.Where(teller => teller.Generatie == gedaald.Key && EF.Parameter(sleutels).Contains(teller.Sleutel) && teller.Aantal == 0).ExecuteDeleteAsync(annulering);
        }
    }
}
