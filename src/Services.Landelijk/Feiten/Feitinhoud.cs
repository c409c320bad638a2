using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace Monitoring.Services.Landelijk.Feiten;

/// <summary>All that a fact says, as one text: equal for equal facts, wherever they were read.</summary>
internal static class Feitinhoud
{
    private static readonly JsonSerializerOptions Opties = new() { Converters = { new Afgerond() } };

    /// <summary>Without the moment of the change, which is about the event and not about the fact.</summary>
    public static string Van<TFeit>(TFeit feit)
        where TFeit : class, IFeit =>
        string.Join(';', JsonSerializer.SerializeToNode(feit, Opties)!.AsObject().Where(deel => deel.Key != nameof(IFeit.Gewijzigd)).Select(deel => $"{deel.Key}={Tekst(deel.Value)}"));

    /// <summary>Rows of a part in one order: a database gives them in any.</summary>
    private static string Tekst(JsonNode? deel) => deel is JsonArray rijen ? string.Join(',', rijen.Select(rij => rij!.ToJsonString()).Order(StringComparer.Ordinal)) : deel?.ToJsonString() ?? "";

    /// <summary>One of the databases keeps twelve decimals, and zeros at the end mean nothing.</summary>
    private sealed class Afgerond : JsonConverter<decimal>
    {
        private const int Decimalen = 10;

        public override decimal Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => reader.GetDecimal();

        public override void Write(Utf8JsonWriter writer, decimal value, JsonSerializerOptions options) => writer.WriteNumberValue(Math.Round(value, Decimalen) / 1.0000000000000000000000000000m);
    }
}
