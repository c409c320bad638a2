using Monitoring.Contracts.Domein;

namespace Monitoring.Services.Landelijk.Indicatoren;

/// <summary>The filters of a question, each with an allowed value; those not named have their default.</summary>
internal sealed class Keuze
{
    private readonly IReadOnlyList<Filter> _filters;

    private Keuze(IReadOnlyList<Filter> filters, IReadOnlyDictionary<string, string> waarden) => (_filters, Waarden) = (filters, waarden);

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

        return new Keuze(mogelijk, mogelijk.ToDictionary(filter => filter.Naam, filter => gevraagd.GetValueOrDefault(filter.Naam, filter.Waarden[0])));
    }

    /// <summary>Every filter at its default.</summary>
    public static Keuze Standaard(IReadOnlyList<Filter> filters) => Lees(filters, new Dictionary<string, string>());

    /// <summary>Every combination of values.</summary>
    public static IEnumerable<Keuze> Alle(IReadOnlyList<Filter> filters) => filters
        .Aggregate<Filter, IEnumerable<Dictionary<string, string>>>([[]], (keuzes, filter) => keuzes.SelectMany(_ => filter.Waarden, (keuze, waarde) => new Dictionary<string, string>(keuze) { [filter.Naam] = waarde }))
        .Select(keuze => new Keuze(filters, keuze));

    /// <summary>The values as part of the name of a file.</summary>
    public string Bestandsdeel => string.Join('_', _filters.Where(filter => !filter.Later || Waarden[filter.Naam] != filter.Waarden[0]).Select(filter => Waarden[filter.Naam]));

    /// <summary>Whether a text of <see cref="ToString"/>, of when there were fewer filters, is this choice: what it does not name stands at its default here.</summary>
    public bool IsZoals(string eerder)
    {
        var genoemd = eerder.Split('&', StringSplitOptions.RemoveEmptyEntries).ToHashSet(StringComparer.Ordinal);
        return _filters.All(filter => genoemd.Remove(Tekst(filter.Naam)) || Waarden[filter.Naam] == filter.Waarden[0]) && genoemd.Count == 0;
    }

    /// <summary>Part of a cache key, and the name of these figures in a release: the same for the same figures.</summary>
    public override string ToString() => string.Join('&', Waarden.Keys.Order(StringComparer.Ordinal).Select(Tekst));

    private string Tekst(string filter) => $"{filter}={Waarden[filter]}";
}
