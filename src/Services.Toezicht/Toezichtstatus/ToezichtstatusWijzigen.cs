using Microsoft.EntityFrameworkCore;
using Monitoring.Contracts.Domein;
using Monitoring.Contracts.Toezicht.V1;
using Monitoring.Contracts.Vastleggen;
using Monitoring.ServiceDefaults.Toegang;
using Monitoring.Services.Toezicht.Data;
using Monitoring.Services.Toezicht.Domain.Objecten;
using Monitoring.Services.Toezicht.OnderzoekUitvoeren;
using Monitoring.Services.Toezicht.Raadplegen;

namespace Monitoring.Services.Toezicht.Toezichtstatus;

/// <summary>Puts an object under aangepast toezicht and ends it: a decision of an inspecteur, with a reason.</summary>
internal sealed class ToezichtstatusWijzigen(ToezichtContext database, Logboek logboek, FinancieelToezichtLezen financieel, TimeProvider klok)
{
    public Task<ToezichtObject> Stel(ToezichtstatusVerzoek verzoek, Aanroeper wie, CancellationToken annulering) =>
        Wijzig(verzoek, ToezichtHandelingen.ToezichtAangepast, wie, rij => rij.StelOnderToezicht(verzoek.Soort, Datum.Lees(verzoek.Datum, "datum"), verzoek.Reden, wie.Id, klok.Vandaag()), annulering);

    public Task<ToezichtObject> Beeindig(ToezichtstatusVerzoek verzoek, Aanroeper wie, CancellationToken annulering) =>
        Wijzig(verzoek, ToezichtHandelingen.ToezichtBeeindigd, wie, rij => rij.BeeindigToezicht(verzoek.Soort, Datum.Lees(verzoek.Datum, "datum"), verzoek.Reden), annulering);

    private async Task<ToezichtObject> Wijzig(ToezichtstatusVerzoek verzoek, Handelingsoort handeling, Aanroeper wie, Action<ObjectVanToezicht> act, CancellationToken annulering)
    {
        var soort = ObjectSoort.Lees(verzoek.ObjectSoort, "object_soort");
        var id = ObjectVanToezicht.IdVan(soort, ObjectSoort.LeesCode(soort, verzoek.ObjectCode, "object_code"));
        var rij = await database.Objecten.AsSplitQuery().SingleOrDefaultAsync(rij => rij.Id == id, annulering)
            ?? throw new WeigeringException("object.onbekend", "Dit object van toezicht is niet bekend.", "object_code", WeigeringSoort.NietGevonden);
        act(rij);
        // Not which toezicht nor from when: until it begins that is for the Inspectie.
        logboek.LegVast(handeling, $"{rij.Soort} {rij.Code}", wie.Id, "");
        await database.SaveChangesAsync(annulering);
        return Antwoord.Van(rij, (await financieel.Van([rij.Id], annulering))[rij.Id], vanInspectie: true, klok.Vandaag());
    }
}
