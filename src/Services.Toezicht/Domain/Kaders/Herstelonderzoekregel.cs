using System.Globalization;
using Monitoring.Services.Toezicht.Domain.Naslag;

namespace Monitoring.Services.Toezicht.Domain.Kaders;

/// <summary>When a herstelonderzoek follows. The wording differs for school, bestuur and samenwerkingsverband, so each has its row; at a mbo-opleiding it also follows the examens.</summary>
/// <param name="Standaard">The standaard whose judgement it follows; empty for the eindoordeel.</param>
/// <param name="Maanden">Months after vaststelling.</param>
/// <param name="Woorden">The term as the source words it.</param>
internal sealed record Herstelonderzoekregel(string Kadersoort, string Standaard, string Oordeel, int Maanden, string Woorden, Geldigheid Geldig)
{
    private static readonly IReadOnlyList<Herstelonderzoekregel> Alle =
    [
        .. Naslagtabel.Lees("herstelonderzoeken.csv").Select(rij => new Herstelonderzoekregel(
            rij["kader"], rij["standaard"], rij["oordeel"], int.Parse(rij["maanden"], CultureInfo.InvariantCulture), rij["woorden"], Geldigheid.Lees(rij))),
    ];

    /// <summary>The row for a report that was vastgesteld on a day: the soonest when several apply, null when no herstelonderzoek follows.</summary>
    /// <param name="oordelen">Judgements by code of the standaard.</param>
    public static Herstelonderzoekregel? Voor(string objectSoort, string? eindoordeel, IReadOnlyDictionary<string, string> oordelen, DateOnly vastgesteld) =>
        Alle.Where(regel => regel.Kadersoort == Kaders.Kadersoort.Van(objectSoort) && regel.Geldig.Op(vastgesteld) && regel.Oordeel == (regel.Standaard.Length == 0 ? eindoordeel : oordelen.GetValueOrDefault(regel.Standaard)))
            .MinBy(regel => regel.Maanden);
}
