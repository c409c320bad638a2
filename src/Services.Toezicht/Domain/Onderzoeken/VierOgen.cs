using Monitoring.Services.Toezicht.Domain.Naslag;

namespace Monitoring.Services.Toezicht.Domain.Onderzoeken;

/// <summary>When another inspecteur than the one who gave the eindoordeel must do the vaststelling.</summary>
internal sealed record VierOgen(string Aanleiding, string Omschrijving, Geldigheid Geldig)
{
    private const string Afwijking = "afwijking";

    private static readonly IReadOnlyList<VierOgen> Alle =
        [.. Naslagtabel.Lees("vier-ogen.csv").Select(rij => new VierOgen(rij["aanleiding"], rij["omschrijving"], Geldigheid.Lees(rij)))];

    /// <summary>Why four eyes are asked; null when they are not.</summary>
    public static VierOgen? Gevraagd(string eindoordeel, bool wijktAf, DateOnly dag) =>
        Alle.FirstOrDefault(rij => rij.Geldig.Op(dag) && (rij.Aanleiding == eindoordeel || (wijktAf && rij.Aanleiding == Afwijking)));
}
