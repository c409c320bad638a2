using System.Globalization;

namespace Monitoring.Portaal.Raamwerk;

/// <summary>A list as its address says: filters, order and page all stand in the URL, so that a list can be shared and kept.</summary>
public sealed class Lijstadres
{
    public const int RijenPerPagina = 25;

    private const string Paginanaam = "pagina";
    private const string Sorteernaam = "sorteer";
    private const int MaxLengte = 100;

    private readonly string _pad;
    private readonly Dictionary<string, string> _waarden;

    private Lijstadres(string pad, Dictionary<string, string> waarden) => (_pad, _waarden) = (pad, waarden);

    /// <summary>The list itself, without any choice.</summary>
    public string Pad => _pad;

    /// <summary>The page number, from 1; anything else counts as 1.</summary>
    public int Pagina => int.TryParse(this[Paginanaam], NumberStyles.None, CultureInfo.InvariantCulture, out var nummer) && nummer > 0 ? nummer : 1;

    /// <summary>Code of the order; a leading '-' is descending.</summary>
    public string Sorteer => this[Sorteernaam];

    /// <summary>Whether a filter narrows the list.</summary>
    public bool Gefilterd => _waarden.Any(waarde => waarde.Key is not (Paginanaam or Sorteernaam) && waarde.Value.Length > 0);

    /// <summary>Value of a filter, or empty.</summary>
    public string this[string naam] => _waarden.GetValueOrDefault(naam, "");

    /// <param name="filters">Names that count; others are left out of every link.</param>
    public static Lijstadres Van(HttpRequest verzoek, params IEnumerable<string> filters)
    {
        ArgumentNullException.ThrowIfNull(verzoek);
        var waarden = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var naam in filters.Append(Sorteernaam).Append(Paginanaam))
        {
            // A name that comes twice: the button that was pressed stands after the field that kept the order.
            var waarde = (verzoek.Query[naam].LastOrDefault() ?? "").Trim();
            waarden[naam] = waarde.Length > MaxLengte ? waarde[..MaxLengte] : waarde;
        }

        return new Lijstadres(verzoek.Path, waarden);
    }

    /// <summary>The same list in another order, from the first page.</summary>
    public string GesorteerdOp(string volgorde) => Adres(new(_waarden, StringComparer.Ordinal) { [Sorteernaam] = volgorde, [Paginanaam] = "" }, _pad);

    public string OpPagina(int nummer) => Adres(new(_waarden, StringComparer.Ordinal) { [Paginanaam] = nummer > 1 ? nummer.ToString(CultureInfo.InvariantCulture) : "" }, _pad);

    /// <summary>The same choice at another address, all pages of it.</summary>
    public string Elders(string pad) => Adres(new(_waarden, StringComparer.Ordinal) { [Paginanaam] = "" }, pad);

    /// <summary>The same choice and page at another address: from a list to one of its rows, and back.</summary>
    /// <param name="anders">Values that differ there.</param>
    public string Hierheen(string pad, params IEnumerable<(string Naam, string Waarde)> anders)
    {
        var waarden = new Dictionary<string, string>(_waarden, StringComparer.Ordinal);
        foreach (var (naam, waarde) in anders)
        {
            waarden[naam] = waarde;
        }

        return Adres(waarden, pad);
    }

    private static string Adres(Dictionary<string, string> waarden, string pad) =>
        pad + QueryString.Create(waarden.Where(waarde => waarde.Value.Length > 0).Select(waarde => KeyValuePair.Create(waarde.Key, (string?)waarde.Value)));
}
