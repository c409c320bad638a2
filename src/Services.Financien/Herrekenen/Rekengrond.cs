using Monitoring.Services.Financien.Domain;
using Monitoring.Services.Financien.Domain.Signaleringswaarden;

namespace Monitoring.Services.Financien.Herrekenen;

/// <summary>What the figures of some boards rest on besides their accounts, at one moment.</summary>
/// <param name="Tellingen">Pupils of the samenwerkingsverbanden in the links.</param>
/// <param name="Plannen">By bevoegd gezag: the afbouwplan in force.</param>
internal sealed record Rekengrond(Signaleringsset Set, IReadOnlyList<SwvKoppeling> Koppelingen, IReadOnlyList<Swvleerlingen> Tellingen, IReadOnlyDictionary<string, Dossierstuk> Plannen)
{
    /// <summary>Whether the same accounts would get the same figures. A plan and a set are never edited: another has another number.</summary>
    public bool ZegtHetzelfde(Rekengrond ander) =>
        Set.Versie == ander.Set.Versie
        && Plannen.Select(plan => (plan.Key, plan.Value.Nummer)).ToHashSet().SetEquals(ander.Plannen.Select(plan => (plan.Key, plan.Value.Nummer)))
        && Koppelingen.Select(Sleutel).ToHashSet().SetEquals(ander.Koppelingen.Select(Sleutel))
        && Tellingen.Select(Sleutel).ToHashSet().SetEquals(ander.Tellingen.Select(Sleutel));

    private static (string, string, string) Sleutel(SwvKoppeling koppeling) => (koppeling.BevoegdGezag, koppeling.SwvCode, koppeling.Herkomst);

    private static (string, int, string, int?, string) Sleutel(Swvleerlingen telling) => (telling.SwvCode, telling.Peiljaar, telling.Soort, telling.Aantal, telling.Herkomst);
}
