using Monitoring.Contracts.Domein;

namespace Monitoring.Services.Landelijk.Indicatoren;

/// <summary>The filters of a question, each with an allowed value; those not named have their default.</summary>
internal sealed class Keuze
{
    private Keuze(IReadOnlyDictionary<string, string> waarden) => Waarden = waarden;

    public IReadOnlyDictionary<string, string> Waarden { get; }

    public string this[string filter] => Waarden[filter];

    /// <exception cref="WeigeringException"><c>filter.onbekend</c> or <c>filter.waarde-onbekend</c>, naming what is possible.</exception>
    public static Keuze Lees(IReadOnlyList<Filter> mogelijk, IReadOnlyDictionary<string, string> gevraagd)
    {
        foreach (var (naam, waarde) in gevraagd)
        {
            var filter = mogelijk.FirstOrDefault(filter => filter.Naam == naam) ?? throw new WeigeringException(
                "filter.onbekend",
                $"Deze indicator heeft geen filter '{Kort.Tekst(naam)}'. Mogelijk: {string.Join(", ", mogelijk.Select(filter => filter.Naam))}.",
                Kort.Tekst(naam));
            if (!filter.Waarden.Contains(waarde))
            {
                throw new WeigeringException("filter.waarde-onbekend", $"'{Kort.Tekst(waarde)}' kan niet voor filter '{naam}'. Mogelijk: {string.Join(", ", filter.Waarden)}.", naam);
            }
        }

        return new Keuze(mogelijk.ToDictionary(filter => filter.Naam, filter => gevraagd.GetValueOrDefault(filter.Naam, filter.Waarden[0])));
    }

    /// <summary>Every filter at its default.</summary>
    public static Keuze Standaard(IReadOnlyList<Filter> filters) => Lees(filters, new Dictionary<string, string>());

    /// <summary>Every combination of values.</summary>
    public static IEnumerable<Keuze> Alle(IReadOnlyList<Filter> filters) => filters
        .Aggregate<Filter, IEnumerable<Dictionary<string, string>>>([[]], (keuzes, filter) => keuzes.SelectMany(_ => filter.Waarden, (keuze, waarde) => new Dictionary<string, string>(keuze) { [filter.Naam] = waarde }))
        .Select(keuze => new Keuze(keuze));

    /// <summary>Part of a cache key: the same for the same figures.</summary>
    public override string ToString() => string.Join('&', Waarden.OrderBy(paar => paar.Key, StringComparer.Ordinal).Select(paar => $"{paar.Key}={paar.Value}"));
}
