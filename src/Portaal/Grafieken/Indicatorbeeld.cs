using System.Globalization;
using Monitoring.Contracts;
using Monitoring.Contracts.Landelijk.V1;
using Monitoring.Portaal.Notatie;

namespace Monitoring.Portaal.Grafieken;

/// <summary>An indicator as pictures and a table.</summary>
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
        Herkomst = alle.Count > 0 && alle.All(punt => punt.Herkomst is "voorbeeld" or "") ? "voorbeeld" : alle.Any(punt => punt.Herkomst is "voorbeeld" or "gemengd") ? "gemengd" : "";
    }

    public IReadOnlyList<string> Perioden { get; }

    public IReadOnlyList<string> Categorieen { get; }

    /// <summary>voorbeeld when all figures are invented, gemengd when some are, otherwise empty.</summary>
    public string Herkomst { get; }

    public bool Leeg => _punten.Count == 0;

    /// <summary>How many facts are under the period that the conclusion is about, or else the last that is over, in words; empty when that is not known.</summary>
    public string N
    {
        get
        {
            if (Perioden.Count == 0)
            {
                return "";
            }

            var periode = new[] { _indicator.Conclusieperiode, _indicator.LaatsteHelePeriode }.FirstOrDefault(Perioden.Contains) ?? Perioden[^1];
            var n = _punten.Values.Where(punt => punt.Periode == periode).Max(punt => punt.N);
            return n > 0 ? $"n = {Getallen.Aantal(n)} in {Datums.Periode(periode)}" : "";
        }
    }

    public static Indicatorbeeld Van(Indicator indicator) => new(indicator);

    public Punt? Punt(string reeks, string periode, string categorie) => _punten.GetValueOrDefault((reeks, periode, categorie));

    public string Eenheid(Reeks reeks)
    {
        ArgumentNullException.ThrowIfNull(reeks);
        return reeks.Eenheid.Length > 0 ? reeks.Eenheid : _indicator.Eenheid;
    }

    public IReadOnlyList<Indicatorgrafiek> Grafieken() =>
        [.. (Grafiekrecept.PerIndicator.GetValueOrDefault(_indicator.Id) ?? (Categorieen.Contains("po-totaal") ? Grafiekrecept.VanAandeel(_indicator.Titel) : [Standaardrecept()])).Select(Teken).Where(grafiek => grafiek.Panelen.Count > 0)];

    /// <summary>Without a recipe: the series in the indicator's own unit, lines for long series and bars otherwise.</summary>
    private Grafiekrecept Standaardrecept()
    {
        var soort = Perioden.Count > 2 && (_indicator.Eenheid is "ratio" or "aandeel" or "euro" || Perioden.Count > MaxStavenInTijd) ? Grafieksoort.Lijnen : Grafieksoort.Staven;
        var reeksen = _indicator.Reeksen.Where(reeks => Eenheid(reeks) == _indicator.Eenheid && reeks.Code != "totaal").Take(MaxReeksen).Select(reeks => reeks.Code);
        return new Grafiekrecept(_indicator.Titel, soort, [.. reeksen], "", Perioden.Count == 1 && Categorieen.Count > 1 ? Grafiekvorm.CategorieOpDeAs : Grafiekvorm.PaneelPerCategorie, []);
    }

    private Indicatorgrafiek Teken(Grafiekrecept recept)
    {
        var reeksen = recept.Reeksen.Select(code => _indicator.Reeksen.FirstOrDefault(reeks => reeks.Code == code)).OfType<Reeks>().ToList();
        var categorieen = recept.Categorieen.Count == 0 ? Categorieen : [.. recept.Categorieen.Where(Categorieen.Contains)];
        if (reeksen.Count == 0 || categorieen.Count == 0)
        {
            return new Indicatorgrafiek(recept.Titel, recept.Soort, "", [], [], []);
        }

        var eenheid = Eenheid(reeksen[0]);
        int[] breuken = [.. Enumerable.Range(1, Math.Max(0, Perioden.Count - 1)).Where(plaats => _indicator.Breuken.Any(breuk => string.CompareOrdinal(Perioden[plaats - 1], breuk.Periode) < 0 && string.CompareOrdinal(Perioden[plaats], breuk.Periode) >= 0))];
        IReadOnlyList<Grafiekpaneel> panelen = recept.Vorm switch
        {
            Grafiekvorm.CategorieOpDeAs => [new Grafiekpaneel("", [.. categorieen.Select(Woorden.Kort)], [.. reeksen.Select(reeks => new Grafiekreeks(reeks.Naam, [.. categorieen.Select(categorie => Plaats(reeks, Perioden[^1], categorie))]))])],
            Grafiekvorm.ReeksPerCategorie => [new Grafiekpaneel("", Perioden, [.. categorieen.Take(MaxReeksen).Select(categorie => new Grafiekreeks(Woorden.Hoofdletter(categorie), [.. Perioden.Select(periode => Plaats(reeksen[0], periode, categorie))]))]) { Breuken = breuken }],
            _ => [.. categorieen.Take(MaxPanelen).Select(categorie => new Grafiekpaneel(categorieen.Count > 1 ? Woorden.Hoofdletter(categorie) : "", Perioden, [.. reeksen.Select(reeks => new Grafiekreeks(reeks.Naam, [.. Perioden.Select(periode => Plaats(reeks, periode, categorie))]))], Drempel(recept.Drempel, categorie)) { Breuken = breuken })],
        };
        return new Indicatorgrafiek(recept.Titel, recept.Soort, eenheid, panelen, [.. reeksen.Select(reeks => reeks.Naam)], recept.Categorieen.Count == 0 ? [] : [.. categorieen.Select(Woorden.Hoofdletter)]);
    }

    private Drempel? Drempel(string code, string categorie) =>
        _indicator.Reeksen.FirstOrDefault(reeks => reeks.Code == code) is null ? null
            : new Drempel("signaleringswaarde", [.. Perioden.Select(periode => Punt(code, periode, categorie)?.Waarde.NaarDecimal())]) is var drempel && drempel.Waarden.Any(waarde => waarde is not null) ? drempel : null;

    private Grafiekpunt Plaats(Reeks reeks, string periode, string categorie)
    {
        var punt = Punt(reeks.Code, periode, categorie);
        var n = punt is { N: > 0 } ? string.Create(CultureInfo.InvariantCulture, $" (n = {Getallen.Aantal(punt.N)})") : "";
        return new Grafiekpunt(punt?.Waarde.NaarDecimal(), Getallen.InWoorden(punt?.Waarde, Eenheid(reeks)) + n);
    }
}
