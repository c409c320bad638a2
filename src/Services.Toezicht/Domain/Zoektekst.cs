using System.Globalization;
using System.Text;

namespace Monitoring.Services.Toezicht.Domain;

/// <summary>Text as it is searched: lower case, without accents, single spaces.</summary>
internal static class Zoektekst
{
    public static string Normaliseer(string? tekst)
    {
        var uit = new StringBuilder();
        foreach (var teken in (tekst ?? "").Normalize(NormalizationForm.FormD))
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
}
