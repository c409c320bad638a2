using System.Globalization;
using System.Text.Json;

namespace Monitoring.Portaal.Begrippen;

/// <summary>A word of the field, explained in one or two sentences for whoever meets it on a page.</summary>
/// <param name="Woord">As it stands on pages.</param>
/// <param name="Thema">Onderwijs, OPP, Toezicht, Financiën or Cijfers.</param>
/// <param name="Uitleg">One to three short sentences.</param>
/// <param name="Bron">Article of law, or nothing.</param>
/// <param name="Ook">Other words that people look for it with.</param>
internal sealed record Begrip(string Woord, string Thema, string Uitleg, string Bron = "", string Ook = "")
{
    /// <summary>Every word of begrippen.json, in the order of the Dutch alphabet.</summary>
    public static IReadOnlyList<Begrip> Alle { get; } = Lees();

    /// <summary>Name of its place on the page: small letters, digits and hyphens.</summary>
    public string Anker { get; } = string.Join('-', new string([.. Woord.ToLowerInvariant().Select(teken => char.IsAsciiLetterOrDigit(teken) ? teken : ' ')]).Split(' ', StringSplitOptions.RemoveEmptyEntries));

    private static IReadOnlyList<Begrip> Lees()
    {
        using var bestand = typeof(Begrip).Assembly.GetManifestResourceStream("begrippen.json")!;
        return [.. JsonSerializer.Deserialize<Begrip[]>(bestand, JsonSerializerOptions.Web)!.OrderBy(begrip => begrip.Woord, StringComparer.Create(CultureInfo.GetCultureInfo("nl-NL"), ignoreCase: true))];
    }
}
