using System.Globalization;
using Monitoring.Services.Toezicht.Domain.Naslag;

namespace Monitoring.Services.Toezicht.Domain.Kaders;

/// <summary>When a herstelonderzoek follows an eindoordeel. The wording differs for school, bestuur and samenwerkingsverband, so each has its row.</summary>
/// <param name="Maanden">Months after vaststelling.</param>
/// <param name="Woorden">The term as the source words it.</param>
internal sealed record Herstelonderzoekregel(string Kadersoort, string Eindoordeel, int Maanden, string Woorden, Geldigheid Geldig, bool IsAanname, string Bron)
{
    private static readonly IReadOnlyList<Herstelonderzoekregel> Alle =
    [
        .. Naslagtabel.Lees("herstelonderzoeken.csv").Select(rij => new Herstelonderzoekregel(
            rij["kader"], rij["eindoordeel"], int.Parse(rij["maanden"], CultureInfo.InvariantCulture), rij["woorden"], Geldigheid.Lees(rij), rij["herkomst"] == "aanname", rij["bron"])),
    ];

    /// <summary>The row for an eindoordeel that was vastgesteld on a day; null when no herstelonderzoek follows.</summary>
    public static Herstelonderzoekregel? Voor(string objectSoort, string? eindoordeel, DateOnly vastgesteld) =>
        Alle.FirstOrDefault(regel => regel.Kadersoort == Kaders.Kadersoort.Van(objectSoort) && regel.Eindoordeel == eindoordeel && regel.Geldig.Op(vastgesteld));
}
