using System.Text.RegularExpressions;

namespace Aspire.Hosting.ApplicationModel;

/// <summary>The rule for resource names; it is the same as Aspire's, so that a name accepted here is accepted there.</summary>
internal static partial class ResourceName
{
    internal const int MaxLength = 64;

    internal static void ThrowIfInvalid(string name)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        if (name.Length > MaxLength || !Form().IsMatch(name))
        {
            throw new ArgumentException(
                $"Resource name '{name}' is invalid: at most {MaxLength} ASCII letters, digits and single hyphens, starting with a letter, not ending with a hyphen.", nameof(name));
        }
    }

    [GeneratedRegex("^[A-Za-z][A-Za-z0-9]*(-[A-Za-z0-9]+)*$", RegexOptions.CultureInvariant)]
    private static partial Regex Form();
}
