using Monitoring.Services.Toezicht.Domain.Naslag;

namespace Monitoring.Services.Toezicht.Domain.Kaders;

/// <summary>
/// One value that a judgement may have. The scale depends on the object: a school can be zeer zwak, a bestuur or samenwerkingsverband
/// cannot; 'goed' there is a waardering (De Staat van het Onderwijs 2024, sections 1.3.1, 1.4.1 and 1.4.2).
/// </summary>
/// <param name="Niveau">standaard or eindoordeel.</param>
/// <param name="Waarde">One of <see cref="Oordeelwaarde"/>, or zwak and basis of before 2017.</param>
internal sealed record Schaalwaarde(string Kadersoort, string Niveau, string Waarde, Geldigheid Geldig, string Bron)
{
    public const string OpStandaard = "standaard";
    public const string OpEinde = "eindoordeel";

    public static readonly IReadOnlyList<Schaalwaarde> Alle =
        [.. Naslagtabel.Lees("schalen.csv").Select(rij => new Schaalwaarde(rij["kader"], rij["niveau"], rij["waarde"], Geldigheid.Lees(rij), rij["bron"]))];
}
