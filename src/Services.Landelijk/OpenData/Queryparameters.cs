using System.Text.Json.Nodes;
using Microsoft.OpenApi;
using Monitoring.Services.Landelijk.Indicatoren;

namespace Monitoring.Services.Landelijk.OpenData;

/// <summary>Query parameters in the description of the API, where an address reads them by name.</summary>
internal static class Queryparameters
{
    /// <summary>Filters of all indicators, of which the indicator itself refuses one that it does not have; and a selection of the figures.</summary>
    public static readonly IReadOnlyList<(string Naam, string Uitleg, IReadOnlyList<string> Waarden)> Indicatorfilters =
    [
        .. Indicatorenlijst.Alle.SelectMany(indicator => indicator.Filters, (indicator, filter) => (indicator.Naam, filter)).GroupBy(paar => paar.filter.Naam)
            .Select(groep => (groep.Key, $"{groep.First().filter.Label}. Bij: {string.Join(", ", groep.Select(paar => paar.Naam))}.", (IReadOnlyList<string>)[.. groep.SelectMany(paar => paar.filter.Waarden).Distinct()])),
        ("periode", "Alleen de cijfers over deze periode, zoals in het veld periode.", []),
        ("reeks", "Alleen deze reeks, zoals in het veld code.", []),
        ("categorie", "Alleen deze categorie, zoals in het veld categorie.", []),
    ];

    public static readonly IReadOnlyList<(string Naam, string Uitleg, IReadOnlyList<string> Waarden)> Csv =
    [
        ("scheiding", "Puntkomma met decimale komma, of komma met decimale punt.", ["puntkomma", "komma"]),
        ("bom", "Of het bestand met een byte order mark begint.", ["ja", "nee"]),
    ];

    public static readonly IReadOnlyList<(string Naam, string Uitleg, IReadOnlyList<string> Waarden)> Referenties =
    [
        ("zoek", "Woorden in omschrijving, groep of publicatie.", []),
        ("thema", "Onderwerp, zoals in het veld thema.", []),
        ("sector", "Sector, zoals in het veld sector.", []),
        ("verschil", "Alleen cijfers waarvan een ander verschilt.", ["ja"]),
    ];

    public static RouteHandlerBuilder MetQuery(this RouteHandlerBuilder adres, IReadOnlyList<(string Naam, string Uitleg, IReadOnlyList<string> Waarden)> parameters) => adres.AddOpenApiOperationTransformer((operatie, _, _) =>
    {
        operatie.Parameters ??= [];
        foreach (var (naam, uitleg, waarden) in parameters.Where(parameter => operatie.Parameters.All(bekend => bekend.Name != parameter.Naam)))
        {
            operatie.Parameters.Add(new OpenApiParameter
            {
                Name = naam,
                In = ParameterLocation.Query,
                Description = uitleg,
                Schema = new OpenApiSchema { Type = JsonSchemaType.String, Enum = waarden.Count == 0 ? null : [.. waarden.Select(waarde => JsonValue.Create(waarde))] },
            });
        }

        return Task.CompletedTask;
    });
}
