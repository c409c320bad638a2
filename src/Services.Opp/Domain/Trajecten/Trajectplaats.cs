using Monitoring.Contracts.Domein;

namespace Monitoring.Services.Opp.Domain.Trajecten;

/// <summary>Whose traject it is.</summary>
/// <param name="OppId">The OPP that it runs beside, or null.</param>
/// <param name="Kenmerk">Of that OPP, or the school's own reference.</param>
internal sealed record Trajectplaats(BrinVestiging Vestiging, Schoolsoort Schoolsoort, Guid? OppId, string Kenmerk, Herkomst Herkomst)
{
    /// <summary>Beside an OPP.</summary>
    public static Trajectplaats Bij(Ontwikkelingsperspectief opp) => new(BrinVestiging.Lees(opp.Vestiging, "vestiging"), Schoolsoort.Lees(opp.Schoolsoort), opp.Id, opp.Kenmerk, opp.Herkomst);
}
