using System.Globalization;
using System.Text;
using Monitoring.Contracts.Domein;

namespace Monitoring.Services.Toezicht.Domain;

/// <summary>Text as it is searched: lower case, without accents, single spaces.</summary>
internal static class Zoektekst
{
    /// <summary>Most characters and words of one search: every word is a condition in the query.</summary>
    public const int MeesteTekens = 100;
    public const int MeesteWoorden = 10;

    // No character by definition, and the one that Normalize refuses besides half a surrogate pair.
    private const int GeenTeken = 0xFFFE;

    /// <summary>The words that someone searches for.</summary>
    /// <exception cref="WeigeringException"><c>zoek.te-lang</c></exception>
    public static string[] Lees(string tekst, string veld) =>
        tekst.Length <= MeesteTekens && Normaliseer(tekst).Split(' ', StringSplitOptions.RemoveEmptyEntries) is { Length: <= MeesteWoorden } woorden
            ? woorden
            : throw new WeigeringException("zoek.te-lang", $"Zoek met hooguit {MeesteWoorden} woorden en {MeesteTekens} tekens.", veld);

    public static string Normaliseer(string? tekst)
    {
        var uit = new StringBuilder();
        foreach (var teken in Geldig(tekst ?? "").Normalize(NormalizationForm.FormD))
        {
            if (CharUnicodeInfo.GetUnicodeCategory(teken) == UnicodeCategory.NonSpacingMark)
            {
                continue;
            }

            if (!char.IsWhiteSpace(teken))
            {
                uit.Append(char.ToLowerInvariant(teken));
            }
            else if (uit.Length > 0 && uit[^1] != ' ')
            {
                uit.Append(' ');
            }
        }

        return uit.ToString().TrimEnd();
    }

    private static string Geldig(string tekst) => string.Concat(tekst.EnumerateRunes().Where(teken => teken.Value != GeenTeken));
}
