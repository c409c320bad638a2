using Monitoring.Contracts.Domein;
using Monitoring.Contracts.Opp.V1;
using Monitoring.Services.Opp.Domain.Codes;

namespace Monitoring.Services.Opp.Raadplegen;

/// <summary>The closed lists as a form offers them.</summary>
internal static class Lijsten
{
    private static readonly (string Naam, Codelijst Lijst)[] Vast =
    [
        ("deelnemer", Codelijsten.Deelnemer),
        ("hoorwijze", Codelijsten.Hoorwijze),
        ("doelbereik", Codelijsten.Doelbereik),
        ("besluit", Codelijsten.Besluit),
        ("bijstelreden", Codelijsten.Bijstelreden),
        ("eindreden", Codelijsten.Eindreden),
        ("vervolgsoort", Codelijsten.Vervolgsoort),
        ("uitstroomprofiel", Codelijsten.Uitstroomprofiel),
        ("bestendiging", Codelijsten.Bestendiging),
    ];

    public static Keuzelijsten Van(Schoolsoort schoolsoort)
    {
        var bestemmingen = Bestemming.Alle.Where(bestemming => bestemming.Na == schoolsoort.Sector).ToList();
        return new Keuzelijsten
        {
            Lijsten =
            {
                Vast.Select(lijst => Bericht(lijst.Naam, lijst.Lijst.Codes.Select(code => (code, lijst.Lijst.Naam(code))))),
                Bericht("bestemming", bestemmingen.Where(bestemming => !bestemming.AlleenBereikt).Select(bestemming => (bestemming.Code, bestemming.Naam))),
                Bericht("bereikte-bestemming", bestemmingen.Select(bestemming => (bestemming.Code, bestemming.Naam))),
            },
        };
    }

    private static Keuzelijst Bericht(string naam, IEnumerable<(string Code, string Naam)> codes) =>
        new() { Naam = naam, Codes = { codes.Select(code => new Keuze { Waarde = code.Code, Naam = code.Naam }) } };
}
