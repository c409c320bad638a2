using System.Globalization;

namespace Monitoring.Services.Landelijk.Feiten;

/// <summary>
/// The period in which a steekproef was held. De Staat van het Onderwijs 2024 names September up to and including December 2023 for the
/// first one (Tabel 1.2.2a): part of a schooljaar and of a kalenderjaar, so it is labelled by its months.
/// </summary>
internal static class Onderzoeksperiode
{
    private const int EersteMaandNajaar = 9;
    private const int LaatsteMaandVoorjaar = 8;

    public static string Van(DateOnly start) => start.Month >= EersteMaandNajaar
        ? string.Create(CultureInfo.InvariantCulture, $"{start.Year}-09/{start.Year}-12")
        : string.Create(CultureInfo.InvariantCulture, $"{start.Year}-01/{start.Year}-{LaatsteMaandVoorjaar:00}");
}
