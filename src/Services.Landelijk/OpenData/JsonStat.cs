using System.Globalization;
using Monitoring.Services.Landelijk.Indicatoren;

namespace Monitoring.Services.Landelijk.OpenData;

/// <summary>
/// Figures as JSON-stat 2.0 (json-stat.org), the form that statistical packages read: three dimensions (periode, categorie, reeks) and one
/// row of values in that order. A missing value is null, and its status says why.
/// </summary>
internal static class JsonStat
{
    public const string Soort = "application/json";

    /// <summary>Signs of the status of a cell: those of Eurostat and CBS where they have one.</summary>
    private static readonly Dictionary<Ontbreekt, string> Tekens = new()
    {
        [Ontbreekt.NietBekend] = ":",
        [Ontbreekt.NietVanToepassing] = "z",
        [Ontbreekt.Onderdrukt] = "c",
        [Ontbreekt.GeenLandelijkBeeld] = "n",
    };

    public static object Van(IndicatorBeeld beeld)
    {
        var punten = beeld.Reeksen.SelectMany(reeks => reeks.Punten, (reeks, punt) => (Sleutel: (punt.Periode, punt.Categorie, reeks.Code), punt)).ToDictionary(paar => paar.Sleutel, paar => paar.punt);
        string[] perioden = [.. punten.Keys.Select(sleutel => sleutel.Periode).Distinct().Order(StringComparer.Ordinal)];
        string[] categorieen = [.. beeld.Reeksen.SelectMany(reeks => reeks.Punten).Select(punt => punt.Categorie).Distinct()];
        var cellen = perioden.SelectMany(_ => categorieen, (periode, categorie) => (periode, categorie)).SelectMany(_ => beeld.Reeksen, (rij, reeks) => punten.GetValueOrDefault((rij.periode, rij.categorie, reeks.Code))).ToArray();
        return new
        {
            Version = "2.0",
            Class = "dataset",
            Label = beeld.Keuzetekst.Length == 0 ? beeld.Titel : $"{beeld.Titel} ({beeld.Keuzetekst})",
            Source = beeld.Bron,
            Updated = beeld.BijgewerktOp?.ToString("yyyy-MM-ddTHH:mm:ssZ", CultureInfo.InvariantCulture),
            Note = beeld.Kanttekeningen,
            Id = new[] { "periode", "categorie", "reeks" },
            Size = new[] { perioden.Length, categorieen.Length, beeld.Reeksen.Count },
            Role = new { Time = new[] { "periode" }, Metric = new[] { "reeks" } },
            Dimension = new Dictionary<string, object>
            {
                ["periode"] = new { Label = beeld.PeriodeSoort, Category = new { Index = perioden } },
                ["categorie"] = new { Label = "categorie", Category = new { Index = categorieen } },
                ["reeks"] = new
                {
                    Label = "reeks",
                    Category = new
                    {
                        Index = beeld.Reeksen.Select(reeks => reeks.Code),
                        Label = beeld.Reeksen.ToDictionary(reeks => reeks.Code, reeks => reeks.Naam),
                        Unit = beeld.Reeksen.ToDictionary(reeks => reeks.Code, reeks => new { Label = reeks.Eenheid }),
                    },
                },
            },
            Extension = new { Indicator = beeld.Id, Keuze = beeld.Filters, Vrijgegeven = beeld.Vrijgegeven.Select(vrijgave => new { vrijgave.Periode, vrijgave.Uitgave, vrijgave.Op }) },
            Value = cellen.Select(punt => punt?.Waarde.Waarde),
            Status = cellen.Select((punt, plaats) => (plaats, Teken: punt is null ? Tekens[Ontbreekt.NietVanToepassing] : punt.Waarde.Reden is { } reden ? Tekens[reden] : ""))
                .Where(cel => cel.Teken.Length > 0).ToDictionary(cel => cel.plaats.ToString(CultureInfo.InvariantCulture), cel => cel.Teken),
        };
    }
}
