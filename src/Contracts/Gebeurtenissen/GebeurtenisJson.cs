using System.Text.Json;

namespace Monitoring.Contracts.Gebeurtenissen;

/// <summary>The one JSON form of events, in the outbox, on the broker and in a rebuild: camelCase, UTF-8.</summary>
public static class GebeurtenisJson
{
    private static readonly Dictionary<string, Type> Typen = typeof(IGebeurtenis).Assembly.GetTypes()
        .Where(type => type is { IsClass: true } && typeof(IGebeurtenis).IsAssignableFrom(type))
        .ToDictionary(type => type.Name, StringComparer.Ordinal);

    /// <summary>Serializer options shared by all who read or write events.</summary>
    public static JsonSerializerOptions Opties { get; } = new(JsonSerializerDefaults.Web);

    /// <summary>All event types of the platform.</summary>
    public static IReadOnlyCollection<Type> AlleTypen => Typen.Values;

    public static byte[] Schrijf(IGebeurtenis gebeurtenis) => JsonSerializer.SerializeToUtf8Bytes(gebeurtenis, gebeurtenis.GetType(), Opties);

    /// <summary>Reads an event by the name of its type; throws <see cref="JsonException"/> for an unknown name or another form.</summary>
    public static IGebeurtenis Lees(string type, ReadOnlySpan<byte> inhoud) =>
        Typen.TryGetValue(type, out var gevonden) && JsonSerializer.Deserialize(inhoud, gevonden, Opties) is IGebeurtenis gebeurtenis
            ? gebeurtenis
            : throw new JsonException($"Onbekend soort gebeurtenis: {type}.");
}
