using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Monitoring.DuoBestanden.Lezen;

/// <summary>A header as it stands in the file, and the two ways in which it is compared.</summary>
internal sealed partial class Kolomnaam(string kop)
{
    /// <summary>As it stands in the file, without the spaces around it.</summary>
    public string Kop { get; } = kop;

    /// <summary>Capitals and digits only: "BRIN_NUMMER", "brin nummer" and "BRINNUMMER " are one.</summary>
    public string Kaal { get; } = Normaliseer(kop);

    /// <summary>Code of the post that the header begins with ("1.1", "3.1.3T", "TOTB"), or empty.</summary>
    public string Post { get; } = PostVorm().Match(kop) is { Success: true } post ? post.Groups["code"].Value.ToUpperInvariant() : "";

    public static string Normaliseer(string kop)
    {
        var kaal = new StringBuilder(kop.Length);
        // U+FFFE is no character, and Normalize refuses it; a header that holds it is not recognised, or is without it.
        foreach (var teken in kop.Replace("\uFFFE", "", StringComparison.Ordinal).Normalize(NormalizationForm.FormD))
        {
            if (CharUnicodeInfo.GetUnicodeCategory(teken) != UnicodeCategory.NonSpacingMark && char.IsLetterOrDigit(teken))
            {
                kaal.Append(char.ToUpperInvariant(teken));
            }
        }

        return kaal.ToString();
    }

    // Linear in a header of at most 200 characters; the limit is generous, because it counts the time of a busy machine too.
    [GeneratedRegex(@"^\s*(?<code>[0-9]+(\.[0-9]+)*T?(?=\s|-|–|$)|[A-Z]{2,6}(?=\s*[-–]))", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 5_000)]
    private static partial Regex PostVorm();
}
