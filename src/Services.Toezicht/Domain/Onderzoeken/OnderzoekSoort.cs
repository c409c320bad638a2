using System.Globalization;
using Monitoring.Contracts.Domein;
using Monitoring.Services.Toezicht.Domain.Naslag;

namespace Monitoring.Services.Toezicht.Domain.Onderzoeken;

/// <summary>A kind of onderzoek. Kinds are never pooled in a figure.</summary>
/// <param name="ObjectSoorten">The kinds of object it is done at.</param>
/// <param name="Reikwijdte"><see cref="Geheel"/>, <see cref="NaHerstel"/> or <see cref="Deel"/>: what it looks at, and so what the decision table may say of it.</param>
/// <param name="CyclusMaanden">How often, or within how many months of the start of a school, the law asks it; null when it follows no cycle.</param>
internal sealed record OnderzoekSoort(string Code, string Naam, IReadOnlyList<string> ObjectSoorten, string Reikwijdte, int? CyclusMaanden, string Bron)
{
    public const string Vierjaarlijks = "vierjaarlijks";
    public const string Herstel = "herstel";
    public const string NieuweSchool = "nieuwe-school";
    public const string Caribisch = "caribisch";

    /// <summary>Every standaard of the kader is judged.</summary>
    public const string Geheel = "geheel";

    /// <summary>What was onvoldoende is judged anew; of what it leaves alone the judgement before stands.</summary>
    public const string NaHerstel = "herstel";

    /// <summary>A theme or one question: the decision table says nothing of the whole.</summary>
    public const string Deel = "deel";

    public static readonly IReadOnlyList<OnderzoekSoort> Alle =
        [.. Naslagtabel.Lees("onderzoeksoorten.csv").Select(rij => new OnderzoekSoort(rij["code"], rij["naam"], rij["object_soorten"].Split(','), rij["reikwijdte"], rij["cyclus_maanden"].Length > 0 ? int.Parse(rij["cyclus_maanden"], CultureInfo.InvariantCulture) : null, rij["bron"]))];

    public bool Volledig => Reikwijdte == Geheel;

    /// <summary>The row of a code that was read before.</summary>
    public static OnderzoekSoort Vind(string code) => Alle.First(soort => soort.Code == code);

    /// <summary>Those that are done at this kind of object.</summary>
    public static IReadOnlyList<OnderzoekSoort> Bij(string objectSoort) => [.. Alle.Where(soort => soort.ObjectSoorten.Contains(objectSoort, StringComparer.Ordinal))];

    /// <exception cref="WeigeringException"><c>onderzoek.soort-onbekend</c>, also when this kind is not done at this kind of object.</exception>
    public static OnderzoekSoort Lees(string? code, string objectSoort)
    {
        var mogelijk = Bij(objectSoort);
        return mogelijk.FirstOrDefault(soort => string.Equals(soort.Code, (code ?? "").Trim(), StringComparison.OrdinalIgnoreCase))
            ?? throw new WeigeringException("onderzoek.soort-onbekend", $"'{Kort.Tekst(code)}' is geen soort onderzoek bij dit object. Wel: {string.Join(", ", mogelijk.Select(soort => soort.Code))}.", "soort");
    }
}
