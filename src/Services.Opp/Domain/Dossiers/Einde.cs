namespace Monitoring.Services.Opp.Domain.Dossiers;

/// <summary>How the OPP ended at this school.</summary>
/// <param name="Reden">Code when it was closed; empty when it was handed over.</param>
/// <param name="Naar">BRIN and vestiging of the school it was handed over to; empty when closed.</param>
/// <param name="InzageOudersOp">When the parents saw the dossier, before it was handed over; null when closed.</param>
/// <param name="VrijwilligVoortgezet">The school goes on with a plan of its own although the law no longer asks one.</param>
internal sealed record Einde(DateOnly Op, string Reden, string Naar, DateOnly? InzageOudersOp, bool VrijwilligVoortgezet)
{
    public bool Overgedragen => Naar.Length > 0;
}
