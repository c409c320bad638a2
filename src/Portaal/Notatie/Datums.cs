using System.Globalization;
using System.Text.RegularExpressions;
using Monitoring.Contracts.Domein;

namespace Monitoring.Portaal.Notatie;

/// <summary>Dates on screen (21 november 2026) and in forms (21-11-2026), from and to the wire (2026-11-21).</summary>
public static partial class Datums
{
    private const string OpDeLijn = "yyyy-MM-dd";

    private static readonly string[] Maanden = ["januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september", "oktober", "november", "december"];
    private static readonly string[] Invoervormen = ["d-M-yyyy", "d/M/yyyy", "d.M.yyyy", "d M yyyy", OpDeLijn];

    /// <summary>21 november 2026, or the word for an absent date: a missing date never becomes a date.</summary>
    public static string Lang(string iso, string anders = "niet bekend") => Lees(iso) is { } dag ? Lang(dag) : anders;

    public static string Lang(DateOnly dag) => string.Create(CultureInfo.InvariantCulture, $"{dag.Day} {Maanden[dag.Month - 1]} {dag.Year}");

    /// <summary>
    /// A period as readers say it: a day (2026-11-21) as 21 november 2026, months (2023-09/2023-12) as september tot en met december 2023;
    /// years and schooljaren stay as they are.
    /// </summary>
    public static string Periode(string periode)
    {
        if (Lees(periode) is { } dag)
        {
            return Lang(dag);
        }

        return periode.Split('/') is [var van, var tot] && Maand(van) is { } begin && Maand(tot) is { } eind
            ? string.Create(CultureInfo.InvariantCulture, $"{Maanden[begin.Month - 1]}{(begin.Year == eind.Year ? "" : $" {begin.Year}")} tot en met {Maanden[eind.Month - 1]} {eind.Year}")
            : periode;
    }

    /// <summary>21-11-2026, for tables and form fields.</summary>
    public static string Kort(string iso, string anders = "") => Lees(iso) is { } dag ? Kort(dag) : anders;

    public static string Kort(DateOnly dag) => dag.ToString("dd-MM-yyyy", CultureInfo.InvariantCulture);

    /// <summary>A moment (ISO 8601) as date and time in the Netherlands.</summary>
    public static string Moment(string iso)
    {
        if (!DateTimeOffset.TryParse(iso, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var moment))
        {
            return "niet bekend";
        }

        var hier = TimeZoneInfo.ConvertTime(moment, Nederland.Tijdzone);
        return string.Create(CultureInfo.InvariantCulture, $"{Lang(DateOnly.FromDateTime(hier.DateTime))}, {hier:HH:mm} uur");
    }

    /// <summary>The Dutch day of a moment (ISO 8601), "21 november 2026".</summary>
    public static string DagVan(string iso) => DateTimeOffset.TryParse(iso, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var moment)
        ? Lang(Nederland.Dag(moment))
        : "niet bekend";

    /// <summary>What a person typed, as the wire wants it; what is no date goes as it is, so that the service refuses it.</summary>
    public static string NaarLijn(string? invoer)
    {
        var tekst = (invoer ?? "").Trim();
        return DateOnly.TryParseExact(tekst, Invoervormen, CultureInfo.InvariantCulture, DateTimeStyles.None, out var dag) ? NaarLijn(dag) : tekst;
    }

    public static string NaarLijn(DateOnly dag) => dag.ToString(OpDeLijn, CultureInfo.InvariantCulture);

    /// <summary>A sentence of a service, with its dates (2026-11-21) as readers say them (21 november 2026).</summary>
    public static string InTekst(string zin) => Dagen().Replace(zin, dag => Lang(dag.Value, dag.Value));

    [GeneratedRegex(@"\b\d{4}-\d{2}-\d{2}\b", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Dagen();

    private static DateOnly? Maand(string iso) => Lees(iso + "-01");

    private static DateOnly? Lees(string iso)
    {
        var dag = iso.Length > OpDeLijn.Length ? iso[..OpDeLijn.Length] : iso;
        return DateOnly.TryParseExact(dag, OpDeLijn, CultureInfo.InvariantCulture, DateTimeStyles.None, out var datum) ? datum : null;
    }
}
