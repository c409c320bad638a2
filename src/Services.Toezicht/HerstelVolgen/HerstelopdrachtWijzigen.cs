using Microsoft.EntityFrameworkCore;
using Monitoring.Contracts.Domein;
using Monitoring.Contracts.Toezicht.V1;
using Monitoring.Contracts.Vastleggen;
using Monitoring.ServiceDefaults.Toegang;
using Monitoring.Services.Toezicht.Data;
using Monitoring.Services.Toezicht.OnderzoekUitvoeren;
using Monitoring.Services.Toezicht.Raadplegen;
using Herstelopdracht = Monitoring.Services.Toezicht.Domain.Herstel.Herstelopdracht;

namespace Monitoring.Services.Toezicht.HerstelVolgen;

/// <summary>The acts on a herstelopdracht in force: the board proves, an inspecteur judges, gives more time or corrects.</summary>
internal sealed class HerstelopdrachtWijzigen(ToezichtContext database, Logboek logboek, OpvolgingLezen opvolgingen, TimeProvider klok)
{
    public Task<HerstelopdrachtDossier> DienBewijsIn(BewijsVerzoek verzoek, Aanroeper wie, CancellationToken annulering) =>
        Wijzig(verzoek.HerstelopdrachtId, verzoek.Versie, wie, ToezichtHandelingen.BewijsIngediend, _ => "bewijs van het bestuur", opdracht => opdracht.DienBewijsIn(verzoek.Tekst, klok.Vandaag()), annulering);

    public Task<HerstelopdrachtDossier> Beoordeel(HerstelbeoordelingVerzoek verzoek, Aanroeper wie, CancellationToken annulering) =>
        Wijzig(verzoek.HerstelopdrachtId, verzoek.Versie, wie, ToezichtHandelingen.HerstelBeoordeeld, _ => verzoek.Hersteld ? "beoordeeld: hersteld" : "beoordeeld: niet hersteld", opdracht => opdracht.Beoordeel(verzoek.Hersteld, verzoek.Toelichting, wie.Id, klok.Vandaag()), annulering);

    public Task<HerstelopdrachtDossier> Verleng(VerlengingVerzoek verzoek, Aanroeper wie, CancellationToken annulering) =>
        Wijzig(verzoek.HerstelopdrachtId, verzoek.Versie, wie, ToezichtHandelingen.HersteltermijnVerlengd, opdracht => $"termijn verlengd tot en met {Datum.Schrijf(opdracht.Hersteltermijn)}", opdracht => opdracht.Verleng(Datum.Lees(verzoek.Hersteltermijn, "hersteltermijn"), verzoek.Reden, klok.Vandaag()), annulering);

    public Task<HerstelopdrachtDossier> Corrigeer(OpdrachtcorrectieVerzoek verzoek, Aanroeper wie, CancellationToken annulering) =>
        Wijzig(verzoek.HerstelopdrachtId, verzoek.Versie, wie, ToezichtHandelingen.HerstelopdrachtGecorrigeerd, opdracht => verzoek.Heropenen ? $"correctie: heropend, wetsartikel {opdracht.Rechtsgrond}" : $"correctie: wetsartikel {opdracht.Rechtsgrond}", opdracht => opdracht.Corrigeer(verzoek.Rechtsgrond, verzoek.Heropenen, verzoek.Reden, wie.Id, klok.Vandaag()), annulering);

    /// <param name="wat">The line for the log, of the herstelopdracht after the act.</param>
    private async Task<HerstelopdrachtDossier> Wijzig(string id, long versie, Aanroeper wie, Handelingsoort handeling, Func<Herstelopdracht, string> wat, Action<Herstelopdracht> act, CancellationToken annulering)
    {
        var sleutel = OnderzoekenZoeken.LeesId(id, "herstelopdracht_id");
        var opvolging = await opvolgingen.Lees(annulering);
        var opdracht = await HerstelopdrachtenZoeken.Zichtbaar(database.Herstelopdrachten, wie, opvolging).AsSplitQuery().SingleOrDefaultAsync(rij => rij.Id == sleutel, annulering) ?? throw HerstelopdrachtenZoeken.NietGevonden();
        var gebied = Bestuursgebied.AlsBestuur(wie, opvolging);
        if (gebied?.WieAnders(opdracht.ObjectSoort, opdracht.ObjectCode, opdracht.GerichtAan) is { } ander)
        {
            throw new WeigeringException("herstelopdracht.overgegaan", $"Deze herstelopdracht is overgegaan naar {ander}. Dat bestuur toont het herstel aan.", soort: WeigeringSoort.VerbodenOvergang);
        }

        opdracht.EisVersie(versie);
        act(opdracht);
        logboek.Schrijf(opdracht, wie.Id, handeling, wat(opdracht));
        try
        {
            await database.SaveChangesAsync(annulering);
        }
        catch (DbUpdateException fout) when (fout.IsGelijktijdig())
        {
            database.ChangeTracker.Clear();
            (await database.Herstelopdrachten.AsNoTracking().AsSplitQuery().SingleAsync(rij => rij.Id == sleutel, annulering)).EisVersie(versie);
            throw;
        }

        return Antwoord.Dossier(opdracht, opvolging, gebied, wie.Rol);
    }
}
