using System.Collections.Frozen;
using Monitoring.Contracts.Domein;

namespace Monitoring.Services.Opp.Domain.Codes;

/// <summary>A closed list of codes with their names on screen. The register holds codes, never free text.</summary>
internal sealed class Codelijst
{
    private readonly string _weigering;
    private readonly FrozenDictionary<string, string> _namen;

    /// <param name="weigering">Stable code of the refusal of a value that is not in the list.</param>
    public Codelijst(string weigering, params IReadOnlyList<(string Code, string Naam)> codes)
    {
        _weigering = weigering;
        _namen = codes.ToFrozenDictionary(code => code.Code, code => code.Naam, StringComparer.Ordinal);
        Codes = [.. codes.Select(code => code.Code)];
    }

    public IReadOnlyList<string> Codes { get; }

    /// <summary>Reads a code; upper and lower case are the same. Refuses what is not in the list, without repeating it.</summary>
    public string Lees(string? tekst, string veld)
    {
        var code = (tekst ?? "").Trim().ToLowerInvariant();
        return _namen.ContainsKey(code)
            ? code
            : throw new WeigeringException(_weigering, $"Deze waarde staat niet in de lijst. Verwacht: {string.Join(", ", Codes)}.", veld);
    }

    /// <summary>Name of a code from this list.</summary>
    public string Naam(string code) => _namen[code];
}
