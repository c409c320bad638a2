using System.Globalization;
using Monitoring.Contracts;
using Monitoring.Contracts.Landelijk.V1;
using Monitoring.Portaal.Notatie;

namespace Monitoring.Portaal.Grafieken;

/// <summary>An indicator as a picture and a table: which dimension becomes the axis, which the panels.</summary>
public sealed class Indicatorbeeld
{
    private const int MaxReeksen = 5;
    private const int MaxPanelen = 6;
    private const int MaxStavenInTijd = 6;

    private readonly Indicator _indicator;
    private readonly Dictionary<(string Reeks, string Periode, string Categorie), Punt> _punten;

    private Indicatorbeeld(Indicator indicator)
    {
        _indicator = indicator;
        _punten = indicator.Reeksen.SelectMany(reeks => reeks.Punten.Select(punt => (Sleutel: (reeks.Code, punt.Periode, punt.Categorie), punt)))
            .GroupBy(paar => paar.Sleutel).ToDictionary(groep => groep.Key, groep => groep.First().punt);
        var alle = indicator.Reeksen.SelectMany(reeks => reeks.Punten).ToList();
        Perioden = [.. alle.Select(punt => punt.Periode).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
        Categorieen = [.. alle.Select(punt => punt.Categorie).Distinct(StringComparer.Ordinal)];
        Herkomst = alle.All(punt => punt.Herkomst == "voorbeeld") ? "voorbeeld" : alle.Any(punt => punt.Herkomst is "voorbeeld" or "gemengd") ? "gemengd" : "";
    }

    public IReadOnlyList<string> Perioden { get; }

    public IReadOnlyList<string> Categorieen { get; }

    /// <summary>voorbeeld when all figures are invented, gemengd when some are, otherwise empty.</summary>
    public string Herkomst { get; }

    public bool Leeg => _punten.Count == 0;

    /// <summary>Lines for amounts and ratios over time, and for long series; bars for everything that is compared.</summary>
    public Grafieksoort Soort => Perioden.Count > 2 && (_indicator.Eenheid is "ratio" or "euro" || Perioden.Count > MaxStavenInTijd) ? Grafieksoort.Lijnen : Grafieksoort.Staven;

    /// <summary>How many facts are under the latest period, in words; empty when that is not known.</summary>
    public string N
    {
        get
        {
            if (Perioden.Count == 0)
            {
                return "";
            }

            var laatste = _punten.Values.Where(punt => punt.Periode == Perioden[^1]).ToList();
            var n = laatste.Max(punt => punt.Noemer.NaarDecimal() is { } noemer ? noemer : punt.N);
            return n > 0 ? $"n = {Getallen.Aantal(n)} in {Perioden[^1]}" : "";
        }
    }

    /// <summary>Set when the picture leaves out what the table holds.</summary>
    public string Voetnoot => _indicator.Reeksen.Count > MaxReeksen || Categorieen.Count > MaxPanelen ? "De grafiek toont een deel van de cijfers. De tabel bevat ze allemaal." : "";

    public static Indicatorbeeld Van(Indicator indicator) => new(indicator);

    public Punt? Punt(string reeks, string periode, string categorie) => _punten.GetValueOrDefault((reeks, periode, categorie));

    public IReadOnlyList<Grafiekpaneel> Panelen()
    {
        if (Perioden.Count == 1 && Categorieen.Count > 1)
        {
            return [new Grafiekpaneel(Perioden[0], [.. Categorieen.Select(Woorden.Kort)], Reeksen(categorie => (Perioden[0], categorie), Categorieen))];
        }

        return [.. Categorieen.Take(MaxPanelen).Select(categorie => new Grafiekpaneel(Categorieen.Count > 1 ? Woorden.Hoofdletter(categorie) : "", Perioden, Reeksen(periode => (periode, categorie), Perioden)))];
    }

    private List<Grafiekreeks> Reeksen(Func<string, (string Periode, string Categorie)> plaats, IReadOnlyList<string> plaatsen) =>
        [.. _indicator.Reeksen.Take(MaxReeksen).Select(reeks => new Grafiekreeks(reeks.Naam, [.. plaatsen.Select(plaats).Select(sleutel => Grafiekpunt(Punt(reeks.Code, sleutel.Periode, sleutel.Categorie)))]))];

    private Grafiekpunt Grafiekpunt(Punt? punt)
    {
        var n = punt is { N: > 0 } ? string.Create(CultureInfo.InvariantCulture, $" (n = {Getallen.Aantal(punt.N)})") : "";
        return new Grafiekpunt(punt?.Waarde.NaarDecimal(), Getallen.InWoorden(punt?.Waarde, _indicator.Eenheid) + n);
    }
}
