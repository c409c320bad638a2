using System.Text.Json.Serialization;

namespace Monitoring.Services.Landelijk.Indicatoren;

/// <summary>A choice that a reader has.</summary>
/// <param name="Waarden">The first is the default.</param>
internal sealed record Filter(string Naam, string Label, IReadOnlyList<string> Waarden)
{
    /// <summary>Files of before it came keep their names: it is in a name only at another value than its default.</summary>
    [JsonIgnore]
    public bool Later { get; init; }
}
