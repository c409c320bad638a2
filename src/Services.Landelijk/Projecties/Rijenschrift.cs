using System.Buffers;
using System.Collections.Concurrent;
using System.Globalization;
using System.Text;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Monitoring.Services.Landelijk.Data;
using Monitoring.Services.Landelijk.Tellingen;

namespace Monitoring.Services.Landelijk.Projecties;

/// <summary>
/// Writes the rows of a batch with a few statements a table: following and saving them row by row took most of the time. The rows go as JSON
/// texts, the only form of a set that both databases take as a parameter; tables and columns are those of the model.
/// </summary>
internal static class Rijenschrift
{
    private static readonly ConcurrentDictionary<(Type Context, Type Rij), Tabel> Tabellen = [];

    /// <summary>Inside the running transaction, at once. The rows are not followed afterwards.</summary>
    /// <param name="rijen">Rows that are not in the database, of any kinds; a row comes before those that refer to it.</param>
    public static async Task VoegToe(LandelijkContext context, IEnumerable<object> rijen, CancellationToken annulering)
    {
        foreach (var soort in rijen.GroupBy(rij => rij.GetType()))
        {
            var tabel = Van(context, soort.Key);
            await Voer(context, context.Database.IsSqlServer() ? tabel.SqlServer : tabel.Sqlite, tabel.Json(soort), annulering);
        }
    }

    /// <summary>Adds to counters, those that are new included. Inside the running transaction, at once.</summary>
    /// <param name="stappen">By how much each counter moves; each counter at most once.</param>
    public static async Task TelBij(LandelijkContext context, IReadOnlyList<Teller> stappen, CancellationToken annulering)
    {
        var tabel = Van(context, typeof(Teller));
        var opdracht = context.Database.IsSqlServer()
            ? $"""
              MERGE INTO [Tellers] WITH (HOLDLOCK) AS teller USING (SELECT * FROM {tabel.OpenJson}) AS rij
              ON teller.[Generatie] = rij.[Generatie] AND teller.[Sleutel] = rij.[Sleutel]
              WHEN MATCHED THEN UPDATE SET [Aantal] = teller.[Aantal] + rij.[Aantal]
              WHEN NOT MATCHED THEN INSERT ({tabel.Namen("[", "]")}) VALUES ({tabel.Namen("rij.[", "]")});
              """
            : $"""
              {tabel.Sqlite}
              WHERE true ON CONFLICT ("Generatie", "Sleutel") DO UPDATE SET "Aantal" = "Aantal" + excluded."Aantal"
              """;
        await Voer(context, opdracht, tabel.Json(stappen), annulering);
    }

    private static async Task Voer(LandelijkContext context, string opdracht, IEnumerable<byte[]> teksten, CancellationToken annulering)
    {
        foreach (var tekst in teksten)
        {
            // SQLite takes the bytes as they are: a string would be copied to and fro.
            await context.Database.ExecuteSqlRawAsync(opdracht, [context.Database.IsSqlServer() ? Encoding.UTF8.GetString(tekst) : tekst], annulering);
        }
    }

    private static Tabel Van(LandelijkContext context, Type soort) => Tabellen.GetOrAdd((context.GetType(), soort), _ =>
        context.Model.FindEntityType(soort) is { } rij ? new Tabel(rij.GetTableName()!, [.. rij.GetProperties()]) : throw new InvalidOperationException($"{soort.Name} is geen rij van deze database."));

    private sealed record Tabel(string Naam, IReadOnlyList<IProperty> Kolommen)
    {
        /// <summary>Place of the JSON text in the statement.</summary>
        private const string Parameter = "{0}";

        // In bytes. From 85,000 on .NET keeps an array apart, and clearing those away took a tenth of the time of a batch.
        private const int Ruimte = 80_000;
        private const int Vol = 60_000;

        public string Sqlite { get; } =
            $"""
            INSERT INTO "{Naam}" ({Lijst(Kolommen, "\"", "\"")})
            SELECT {string.Join(", ", Kolommen.Select((_, plaats) => string.Create(CultureInfo.InvariantCulture, $"json_extract(rij.value, '$[{plaats}]')")))}
            FROM json_each(CAST({Parameter} AS TEXT)) AS rij
            """;

        public string SqlServer => $"INSERT INTO [{Naam}] ({Namen("[", "]")}) SELECT * FROM {OpenJson}";

        /// <summary>The rows as a set, in SQL Server; a column has the type of the table.</summary>
        public string OpenJson => $"OPENJSON({Parameter}) WITH ({string.Join(", ", Kolommen.Select((kolom, plaats) => string.Create(CultureInfo.InvariantCulture, $"[{kolom.GetColumnName()}] {kolom.GetColumnType()} '$[{plaats}]'")))})";

        public string Namen(string voor, string na) => Lijst(Kolommen, voor, na);

        /// <summary>The rows, some hundreds in a text.</summary>
        public IEnumerable<byte[]> Json(IEnumerable<object> rijen)
        {
            var tekst = new ArrayBufferWriter<byte>(Ruimte);
            using var json = new Utf8JsonWriter(tekst);
            foreach (var rij in rijen)
            {
                if (json.CurrentDepth == 0)
                {
                    json.WriteStartArray();
                }

                json.WriteStartArray();
                foreach (var kolom in Kolommen)
                {
                    Schrijf(json, kolom.GetGetter().GetClrValue(rij));
                }

                json.WriteEndArray();
                if (json.BytesCommitted + json.BytesPending > Vol)
                {
                    yield return Sluit(json, tekst);
                }
            }

            if (json.CurrentDepth > 0)
            {
                yield return Sluit(json, tekst);
            }
        }

        private static byte[] Sluit(Utf8JsonWriter json, ArrayBufferWriter<byte> tekst)
        {
            json.WriteEndArray();
            json.Flush();
            var klaar = tekst.WrittenSpan.ToArray();
            tekst.ResetWrittenCount();
            json.Reset();
            return klaar;
        }

        private static string Lijst(IReadOnlyList<IProperty> kolommen, string voor, string na) => string.Join(", ", kolommen.Select(kolom => $"{voor}{kolom.GetColumnName()}{na}"));

        /// <summary>A decimal and a day as text, in the form in which SQLite keeps them.</summary>
        private static void Schrijf(Utf8JsonWriter json, object? waarde)
        {
            switch (waarde)
            {
                case null:
                    json.WriteNullValue();
                    break;
                case string tekst:
                    json.WriteStringValue(tekst);
                    break;
                case int getal:
                    json.WriteNumberValue(getal);
                    break;
                case long getal:
                    json.WriteNumberValue(getal);
                    break;
                case bool vlag:
                    json.WriteBooleanValue(vlag);
                    break;
                case decimal getal:
                    json.WriteStringValue(getal.ToString("0.0###########################", CultureInfo.InvariantCulture));
                    break;
                case DateOnly dag:
                    json.WriteStringValue(dag.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
                    break;
                default:
                    throw new InvalidOperationException($"Een {waarde.GetType().Name} heeft hier geen vorm.");
            }
        }
    }
}
