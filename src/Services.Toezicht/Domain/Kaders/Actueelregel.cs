using Monitoring.Services.Toezicht.Domain.Naslag;

namespace Monitoring.Services.Toezicht.Domain.Kaders;

/// <summary>
/// An eindoordeel that no longer counts as that of the object: when it is the last one, the object is <see cref="Oordeelwaarde.ZonderActueel"/>. The
/// onderzoek keeps what it said.
/// </summary>
/// <param name="Omschrijving">The rule, as a Dutch sentence.</param>
internal sealed record Actueelregel(string Kadersoort, string Eindoordeel, string Omschrijving, bool IsAanname, string Bron)
{
    public static readonly IReadOnlyList<Actueelregel> Alle =
        [.. Naslagtabel.Lees("actuele-oordelen.csv").Select(rij => new Actueelregel(rij["kader"], rij["eindoordeel"], rij["omschrijving"], rij["herkomst"] == "aanname", rij["bron"]))];

    /// <summary>What an object with this last eindoordeel is judged now.</summary>
    public static string Waarde(string objectSoort, string eindoordeel) => Tegen(objectSoort, eindoordeel) is null ? eindoordeel : Oordeelwaarde.ZonderActueel;

    /// <summary>The rule by which the last eindoordeel of an object counts no more; null when it does.</summary>
    public static Actueelregel? Tegen(string objectSoort, string eindoordeel) => Alle.FirstOrDefault(regel => regel.Kadersoort == Kaders.Kadersoort.Van(objectSoort) && regel.Eindoordeel == eindoordeel);
}
