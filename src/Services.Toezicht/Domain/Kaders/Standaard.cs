using Monitoring.Services.Toezicht.Domain.Naslag;

namespace Monitoring.Services.Toezicht.Domain.Kaders;

/// <summary>A standaard of a waarderingskader.</summary>
/// <param name="Code">For example RPO1.</param>
/// <param name="Beoordeelbaar">False while the standaard is looked at without a judgement, as Basisvaardigheden was.</param>
/// <param name="WeegtMee">Whether it counts in the eindoordeel; a change of weight is a second row with other dates.</param>
/// <param name="HerkomstCode">bron when the code was seen in a source, aanname otherwise.</param>
/// <param name="Bron">Where name and code come from.</param>
internal sealed record Standaard(string Kadersoort, string Code, string Naam, string Kwaliteitsgebied, bool Beoordeelbaar, bool WeegtMee, Geldigheid Geldig, string HerkomstCode, string Bron)
{
    /// <summary>Onderwijsresultaten, or studiesucces. They cannot always be judged; the decision table has a row for that (De Staat van het Onderwijs 2024, section 1.3.1).</summary>
    public const string Resultaten = "OR1";

    /// <summary>Every standaard of every kader and period.</summary>
    public static readonly IReadOnlyList<Standaard> Alle =
    [
        .. Naslagtabel.Lees("standaarden.csv").Select(rij => new Standaard(
            rij["kader"], rij["code"], rij["naam"], rij["kwaliteitsgebied"], rij["beoordeelbaar"] == "ja", rij["weegt_mee"] == "ja", Geldigheid.Lees(rij), rij["herkomst_code"], rij["bron"])),
    ];
}
