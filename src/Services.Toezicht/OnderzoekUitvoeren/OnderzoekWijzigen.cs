using Microsoft.EntityFrameworkCore;
using Monitoring.Contracts.Domein;
using Monitoring.Contracts.Toezicht.V1;
using Monitoring.Services.Toezicht.Data;
using Monitoring.Services.Toezicht.Domain;
using Monitoring.Services.Toezicht.Raadplegen;
using Onderzoek = Monitoring.Services.Toezicht.Domain.Onderzoeken.Onderzoek;

namespace Monitoring.Services.Toezicht.OnderzoekUitvoeren;

/// <summary>
/// The acts of an inspecteur on an onderzoek. Each names the version it was decided on; when somebody else was first it is refused with
/// <c>versie.verouderd</c> and nothing is lost.
/// </summary>
internal sealed class OnderzoekWijzigen(ToezichtContext database, TimeProvider klok)
{
    public Task<Onderzoek> Beoordeel(OordeelVerzoek verzoek, CancellationToken annulering) =>
        Wijzig(verzoek.OnderzoekId, verzoek.Versie, onderzoek => onderzoek.Beoordeel(verzoek.Standaard, verzoek.Oordeel, verzoek.Toelichting), annulering);

    public Task<Onderzoek> LegHerstelopdrachtOp(HerstelopdrachtVerzoek verzoek, CancellationToken annulering) =>
        Wijzig(verzoek.OnderzoekId, verzoek.Versie, onderzoek => onderzoek.LegHerstelopdrachtOp(verzoek.Standaard, verzoek.Rechtsgrond, verzoek.Omschrijving, Datum.Lees(verzoek.Hersteltermijn, "hersteltermijn"), klok.Vandaag()), annulering);

    public Task<Onderzoek> GeefEindoordeel(EindoordeelVerzoek verzoek, CancellationToken annulering) =>
        Wijzig(verzoek.OnderzoekId, verzoek.Versie, onderzoek => onderzoek.GeefEindoordeel(verzoek.Eindoordeel, verzoek.Reden), annulering);

    public Task<Onderzoek> StelVast(VaststelVerzoek verzoek, CancellationToken annulering) =>
        Wijzig(verzoek.OnderzoekId, verzoek.Versie, onderzoek => onderzoek.StelVast(Datum.Lees(verzoek.Datum, "datum"), klok.Vandaag()), annulering);

    private async Task<Onderzoek> Wijzig(string id, long versie, Action<Onderzoek> act, CancellationToken annulering)
    {
        var sleutel = OnderzoekenZoeken.LeesId(id, "onderzoek_id");
        var onderzoek = await database.Onderzoeken.SingleOrDefaultAsync(rij => rij.Id == sleutel, annulering) ?? throw OnderzoekenZoeken.NietGevonden();
        onderzoek.EisVersie(versie);
        act(onderzoek);
        await database.SaveChangesAsync(annulering);
        return onderzoek;
    }
}
