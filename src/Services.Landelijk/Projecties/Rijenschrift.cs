using System.Buffers;
using System.Collections.Concurrent;
using System.Globalization;
using System.Text;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Monitoring.Services.Landelijk.Data;

namespace Monitoring.Services.Landelijk.Projecties;

/// <summary>
/// Adds the new rows of a batch with one statement a table. Most events of a rebuild and of an import are new facts, and following and saving
/// them row by row took most of the time. The rows go as one JSON text, as in <see cref="Tellerschrift"/>; tables and columns are those of the model.
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
            var tabel = Tabellen.GetOrAdd((context.GetType(), soort.Key), _ => Tabel.Van(context, soort.Key));
            await context.Database.ExecuteSqlRawAsync(tabel.Opdracht, [tabel.Json(soort)], annulering);
        }
    }

    private sealed record Tabel(string Opdracht, IReadOnlyList<IProperty> Kolommen)
    {
        public static Tabel Van(LandelijkContext context, Type soort)
        {
            var rij = context.Model.FindEntityType(soort) ?? throw new InvalidOperationException($"{soort.Name} is geen rij van deze database.");
            IProperty[] kolommen = [.. rij.GetProperties()];
            return new Tabel(context.Database.IsSqlServer() ? SqlServer(rij, kolommen) : Sqlite(rij, kolommen), kolommen);
        }

        public string Json(IEnumerable<object> rijen)
        {
            var tekst = new ArrayBufferWriter<byte>();
            using (var json = new Utf8JsonWriter(tekst))
            {
                json.WriteStartArray();
                foreach (var rij in rijen)
                {
                    json.WriteStartArray();
                    foreach (var kolom in Kolommen)
                    {
                        Schrijf(json, kolom.GetGetter().GetClrValue(rij));
                    }

                    json.WriteEndArray();
                }

                json.WriteEndArray();
            }

            return Encoding.UTF8.GetString(tekst.WrittenSpan);
        }

        private static string Sqlite(IEntityType rij, IProperty[] kolommen) =>
            $"""
            INSERT INTO "{rij.GetTableName()}" ({string.Join(", ", kolommen.Select(kolom => $"\"{kolom.GetColumnName()}\""))})
            SELECT {string.Join(", ", kolommen.Select((_, plaats) => string.Create(CultureInfo.InvariantCulture, $"json_extract(rij.value, '$[{plaats}]')")))}
            FROM json_each({Parameter}) AS rij
            """;

        private static string SqlServer(IEntityType rij, IProperty[] kolommen) =>
            $"""
            INSERT INTO [{rij.GetTableName()}] ({string.Join(", ", kolommen.Select(kolom => $"[{kolom.GetColumnName()}]"))})
            SELECT * FROM OPENJSON({Parameter}) WITH ({string.Join(", ", kolommen.Select((kolom, plaats) => string.Create(CultureInfo.InvariantCulture, $"[{kolom.GetColumnName()}] {kolom.GetColumnType()} '$[{plaats}]'")))})
            """;

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

        /// <summary>Place of the JSON text in the statement.</summary>
        private const string Parameter = "{0}";
    }
}
