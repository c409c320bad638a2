using Monitoring.Contracts.Domein;
using Monitoring.Services.Toezicht.Domain.Naslag;

namespace Monitoring.Services.Toezicht.Domain.Onderzoeken;

/// <summary>Why a herstelopdracht is given, as a code that can be counted.</summary>
internal sealed record Herstelreden(string Code, string Naam)
{
    public static readonly IReadOnlyList<Herstelreden> Alle = [.. Naslagtabel.Lees("redenen.csv").Select(rij => new Herstelreden(rij["code"], rij["naam"]))];

    /// <summary>The codes, each once, in the order of the list.</summary>
    /// <exception cref="WeigeringException"><c>reden.onbekend</c></exception>
    public static IReadOnlyList<string> Lees(IEnumerable<string> codes, string veld)
    {
        var gelezen = codes.Select(code => code.Trim()).Where(code => code.Length > 0).ToHashSet(StringComparer.Ordinal);
        return gelezen.FirstOrDefault(code => !Alle.Any(reden => reden.Code == code)) is { } onbekend
            ? throw new WeigeringException("reden.onbekend", $"'{Kort.Tekst(onbekend)}' is geen reden. Wel: {string.Join(", ", Alle.Select(reden => reden.Code))}.", veld)
            : [.. Alle.Where(reden => gelezen.Contains(reden.Code)).Select(reden => reden.Code)];
    }
}
