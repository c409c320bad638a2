using Monitoring.Contracts.Domein;
using Monitoring.Services.Landelijk.Indicatoren;

namespace Monitoring.Services.Landelijk.OpenData;

/// <summary>Which of the figures of an indicator a reader wants: one period, one series, one category. Null: all of them.</summary>
internal sealed record Selectie(string? Periode, string? Reeks, string? Categorie)
{
    public static readonly IReadOnlyList<string> Namen = ["periode", "reeks", "categorie"];

    /// <summary>Takes its own out of the query parameters; what is left are filters of the indicator.</summary>
    public static Selectie Neem(Dictionary<string, string> parameters)
    {
        var eigen = Namen.Select(naam => parameters.Remove(naam, out var waarde) ? waarde : null).ToArray();
        return new Selectie(eigen[0], eigen[1], eigen[2]);
    }

    /// <summary>As part of the name of a file; empty when nothing was selected.</summary>
    public string Bestandsdeel => string.Concat(new[] { Periode, Reeks, Categorie }.OfType<string>().Select(deel => "_" + deel.Replace('/', '-').Replace(' ', '-')));

    /// <exception cref="WeigeringException"><c>filter.waarde-onbekend</c>, naming what is possible: a period or category without any figure is not the same as one with zero.</exception>
    public IndicatorBeeld Pas(IndicatorBeeld beeld)
    {
        var punten = beeld.Reeksen.Where(reeks => Reeks is null || reeks.Code == Reeks).SelectMany(reeks => reeks.Punten).ToArray();
        Eis("reeks", Reeks, beeld.Reeksen.Select(reeks => reeks.Code));
        Eis("periode", Periode, punten.Select(punt => punt.Periode));
        Eis("categorie", Categorie, punten.Where(punt => Periode is null || punt.Periode == Periode).Select(punt => punt.Categorie));
        return beeld with
        {
            // A sentence about another period, or about more of them, does not belong to these figures.
            Conclusie = Periode is null || beeld.Conclusieperiode == Periode ? beeld.Conclusie : "",
            Conclusieperiode = Periode is null || beeld.Conclusieperiode == Periode ? beeld.Conclusieperiode : "",
            Vrijgegeven = [.. beeld.Vrijgegeven.Where(vrijgave => Periode is null || vrijgave.Periode == Periode)],
            Reeksen =
            [
                .. beeld.Reeksen.Where(reeks => Reeks is null || reeks.Code == Reeks)
                    .Select(reeks => reeks with { Punten = [.. reeks.Punten.Where(punt => (Periode is null || punt.Periode == Periode) && (Categorie is null || punt.Categorie == Categorie))] }),
            ],
        };
    }

    private static void Eis(string naam, string? waarde, IEnumerable<string> mogelijk)
    {
        if (waarde is not null && mogelijk.Distinct().ToArray() is var alle && !alle.Contains(waarde))
        {
            throw new WeigeringException("filter.waarde-onbekend", $"'{Kort.Tekst(waarde)}' kan niet voor filter '{naam}'. {(alle.Length == 0 ? "Er zijn nog geen cijfers." : $"Mogelijk: {string.Join(", ", alle)}.")}", naam);
        }
    }
}
