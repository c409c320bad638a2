using Monitoring.Services.Toezicht.Domain.Onderzoeken;

namespace Monitoring.Services.Toezicht.Domain.Risico;

/// <summary>What is known of an object on a day, as far as signals look at it.</summary>
/// <param name="LaatsteVierjaarlijks">Day of vaststelling; null when there never was one.</param>
/// <param name="LaatsteEindoordeel">geen-oordeel left out; empty when there is none.</param>
internal sealed record Risicogegevens(DateOnly? LaatsteVierjaarlijks, string LaatsteEindoordeel, int OpenOpdrachten, int OpdrachtenTeLaat, bool OnderAangepastToezicht)
{
    private const int MaandenVooraf = 12;

    private static readonly int CyclusInMaanden = OnderzoekSoort.Vind(OnderzoekSoort.Vierjaarlijks).CyclusMaanden ?? throw new InvalidOperationException("onderzoeksoorten.csv gives no cycle for vierjaarlijks.");

    /// <summary>The signals that hold on a day, in the order of the table.</summary>
    public IReadOnlyList<Risicosignaal> Signalen(DateOnly dag) => [.. Risicosignaal.Alle.Where(signaal => signaal.Geldig.Op(dag) && Geldt(signaal.Code, dag))];

    private bool Geldt(string code, DateOnly dag) => code switch
    {
        "cyclus-voorbij" => LaatsteVierjaarlijks is not { } laatste || laatste.AddMonths(CyclusInMaanden) < dag,
        "cyclus-nadert" => LaatsteVierjaarlijks is { } laatste && laatste.AddMonths(CyclusInMaanden) >= dag && laatste.AddMonths(CyclusInMaanden - MaandenVooraf) < dag,
        "oordeel-onvoldoende" => LaatsteEindoordeel is "onvoldoende" or "zeer-zwak",
        "herstel-te-laat" => OpdrachtenTeLaat > 0,
        "herstel-open" => OpenOpdrachten > 0,
        "aangepast-toezicht" => OnderAangepastToezicht,
        _ => throw new InvalidOperationException($"risicosignalen.csv names {code}, which nobody computes."),
    };
}
