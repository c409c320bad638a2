using Microsoft.EntityFrameworkCore;
using Monitoring.Contracts.Domein;
using Monitoring.Contracts.Toezicht.V1;
using Monitoring.Services.Toezicht.Data;

namespace Monitoring.Services.Toezicht.Raadplegen;

/// <summary>The letter to the minister of an onderzoek.</summary>
internal sealed class Ministermeldingen(ToezichtContext database)
{
    /// <exception cref="WeigeringException"><c>ministermelding.onbekend</c></exception>
    public async Task<Ministermelding> Haal(OnderzoekVraag vraag, CancellationToken annulering)
    {
        var sleutel = OnderzoekenZoeken.LeesId(vraag.Id, "id");
        var melding = await database.Ministermeldingen.AsNoTracking().SingleOrDefaultAsync(rij => rij.Onderzoek == sleutel, annulering)
            ?? throw new WeigeringException("ministermelding.onbekend", "Over dit onderzoek is de minister niet geïnformeerd.", "id", WeigeringSoort.NietGevonden);
        return new Ministermelding { Datum = Datum.Schrijf(melding.Datum), OpeenvolgendZeerZwak = melding.OpeenvolgendZeerZwak, Brief = melding.Brief, Onderzoeknummer = melding.Onderzoeknummer, ObjectNaam = melding.ObjectNaam };
    }
}
