using System.Text.Json.Serialization;

namespace Monitoring.Services.Financien.Domain;

/// <summary>One part of an annual account as it stands in a file, or as it was typed in.</summary>
/// <param name="Bestand">File that it was read from, or who gave it.</param>
/// <param name="Regel">Line in that file, the first is 1; 0 when it does not come from a file.</param>
/// <param name="Posten">Euro per item code (LL: pupils), only what is reported.</param>
internal sealed record Onderdeel(Jaarrekeningdeel Deel, string Bestand, int Regel, IReadOnlyDictionary<string, decimal> Posten)
{
    /// <summary>Posts of this part for which the file has no column: what they are is not known, unlike that of an empty cell.</summary>
    public IReadOnlyList<string> Ontbrekend { get; init; } = [];

    /// <summary>Given by the bevoegd gezag, in an account of which DUO published other parts.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public bool VanBestuur { get; init; }

    /// <summary>Given by the bevoegd gezag as voorlopig: as long as DUO did not publish it, the account is not definitief.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public bool Voorlopig { get; init; }

    /// <summary>Same figures; where they stand in which file does not matter.</summary>
    public bool HeeftZelfdePosten(Onderdeel ander) => Deel == ander.Deel && Posten.Count == ander.Posten.Count && Posten.All(post => ander.Posten.TryGetValue(post.Key, out var bedrag) && bedrag == post.Value);

    /// <summary>Says the same: same figures of the same giver, and the same posts not asked for.</summary>
    public bool ZegtHetzelfde(Onderdeel ander) => VanBestuur == ander.VanBestuur && Voorlopig == ander.Voorlopig && HeeftZelfdePosten(ander) && Ontbrekend.SequenceEqual(ander.Ontbrekend, StringComparer.Ordinal);
}
