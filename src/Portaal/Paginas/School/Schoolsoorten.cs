using Monitoring.Contracts.Domein;
using Monitoring.Portaal.Notatie;

namespace Monitoring.Portaal.Paginas.School;

/// <summary>The kinds of school that a form offers.</summary>
internal static class Schoolsoorten
{
    public static IReadOnlyList<(string, string)> Keuzes { get; } = Van(Schoolsoort.Alle.Select(soort => soort.Code));

    public static IReadOnlyList<(string, string)> Van(IEnumerable<string> codes) => [.. codes.Select(code => (code, Woorden.Hoofdletter(code)))];
}
