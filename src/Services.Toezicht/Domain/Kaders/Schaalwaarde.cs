using Monitoring.Services.Toezicht.Domain.Naslag;

namespace Monitoring.Services.Toezicht.Domain.Kaders;

/// <summary>
/// One value that a judgement may have. The scale depends on the object: a school can be zeer zwak, a bestuur or samenwerkingsverband
/// cannot; 'goed' there is a waardering (De Staat van het Onderwijs 2024, L977-979, L1371-1376, L1466-1473).
/// </summary>
/// <param name="Niveau">standaard or eindoordeel.</param>
/// <param name="Waarde">goed, voldoende, onvoldoende or zeer-zwak.</param>
internal sealed record Schaalwaarde(string ObjectSoort, string Niveau, string Waarde, Geldigheid Geldig)
{
    public static readonly IReadOnlyList<Schaalwaarde> Alle =
        [.. Naslagtabel.Lees("schalen.csv").Select(rij => new Schaalwaarde(rij["object_soort"], rij["niveau"], rij["waarde"], Geldigheid.Lees(rij)))];
}
