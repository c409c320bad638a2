using Monitoring.Contracts.Domein;
using Monitoring.Contracts.Opp.V1;
using Monitoring.ServiceDefaults.Toegang;
using Monitoring.Services.Opp.Data;
using Monitoring.Services.Opp.Domain;
using Monitoring.Services.Opp.Raadplegen;

namespace Monitoring.Services.Opp.Vaststellen;

/// <summary>A school records that the bevoegd gezag adopted one of its OPP's.</summary>
internal sealed class Vaststelling(OppContext context, Kalender kalender)
{
    public async Task<Ontwikkelingsperspectief> StelVast(VaststelVerzoek verzoek, Aanroeper aanroeper, CancellationToken ct)
    {
        var opp = await context.Opps.VanSchool(aanroeper).Vind(verzoek.Id, ct);
        opp.StelVast(verzoek.Versie, Veld.Lees(verzoek.Datum, "datum", Datum.Lees), kalender.Nu());
        await context.SaveChangesAsync(ct);
        return opp;
    }
}
