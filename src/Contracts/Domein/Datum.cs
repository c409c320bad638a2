using System.Globalization;

namespace Monitoring.Contracts.Domein;

/// <summary>Dates on the wire: ISO 8601 (yyyy-mm-dd), between 1990 and 2100.</summary>
public static class Datum
{
    private static readonly DateOnly Vroegst = new(1990, 1, 1);
    private static readonly DateOnly Laatst = new(2100, 12, 31);

    /// <summary>Reads a compulsory date or refuses with <c>datum.ongeldig</c>.</summary>
    public static DateOnly Lees(string? tekst, string veld) =>
        DateOnly.TryParseExact((tekst ?? "").Trim(), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var datum) && datum >= Vroegst && datum <= Laatst
            ? datum
            : throw new WeigeringException("datum.ongeldig", $"'{Kort.Tekst(tekst)}' is geen datum. Verwacht: jjjj-mm-dd, bijvoorbeeld 2024-09-01.", veld);

    /// <summary>Reads an optional date; empty gives null.</summary>
    public static DateOnly? LeesOptioneel(string? tekst, string veld) => string.IsNullOrWhiteSpace(tekst) ? null : Lees(tekst, veld);

    public static string Schrijf(DateOnly? datum) => datum?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "";
}
