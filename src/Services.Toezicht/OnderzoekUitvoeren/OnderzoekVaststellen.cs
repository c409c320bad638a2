using Microsoft.EntityFrameworkCore;
using Monitoring.Contracts.Domein;
using Monitoring.Contracts.Toezicht.V1;
using Monitoring.ServiceDefaults.Toegang;
using Monitoring.Services.Toezicht.Data;
using Monitoring.Services.Toezicht.Domain.Objecten;
using Monitoring.Services.Toezicht.Domain.Onderzoeken;
using Monitoring.Services.Toezicht.Raadplegen;
using Herstelopdracht = Monitoring.Services.Toezicht.Domain.Herstel.Herstelopdracht;
using Ministermelding = Monitoring.Services.Toezicht.Domain.Escalatie.Ministermelding;
using Onderzoek = Monitoring.Services.Toezicht.Domain.Onderzoeken.Onderzoek;

namespace Monitoring.Services.Toezicht.OnderzoekUitvoeren;

/// <summary>
/// Vaststelling and correction: in one transaction the report becomes final, its herstelopdrachten come into force, the onderzoeken of the
/// object find their place in the row of judgements, and the minister is informed of each that is zeer zwak again.
/// </summary>
internal sealed class OnderzoekVaststellen(ToezichtContext database, Logboek logboek, TimeProvider klok)
{
    /// <summary>How often an act begins again because another one at the same object came first.</summary>
    private const int MeestePogingen = 5;

    public Task<Onderzoek> StelVast(VaststelVerzoek verzoek, Aanroeper wie, CancellationToken annulering) =>
        OmDeBeurt(verzoek.OnderzoekId, verzoek.Versie, wie, onderzoek => onderzoek.EisOpen(), async onderzoek =>
        {
            var opdrachten = await database.Herstelopdrachten.AsSplitQuery().Where(rij => rij.Onderzoek == onderzoek.Id && rij.Status == Herstelopdracht.Concept).OrderBy(rij => rij.Id).ToListAsync(annulering);
            onderzoek.StelVast(Datum.Lees(verzoek.Datum, "datum"), wie.Id, opdrachten, klok.Vandaag());
            return $"vastgesteld: {onderzoek.Eindoordeel}";
        }, annulering);

    public Task<Onderzoek> Corrigeer(CorrectieVerzoek verzoek, Aanroeper wie, CancellationToken annulering) =>
        OmDeBeurt(verzoek.OnderzoekId, verzoek.Versie, wie, onderzoek => onderzoek.EisVastgesteld(), onderzoek =>
        {
            onderzoek.Corrigeer(verzoek.Standaard, verzoek.Oordeel, verzoek.Reden, wie.Id, klok.Vandaag());
            var correctie = onderzoek.Correcties.MaxBy(rij => rij.Nummer)!;
            return Task.FromResult($"correctie {correctie.Nummer}: {(correctie.Standaard.Length > 0 ? correctie.Standaard : "eindoordeel")} van {correctie.Was} naar {correctie.Wordt}");
        }, annulering);

    /// <summary>Does an act that changes the row of judgements of an object, one at a time per object.</summary>
    /// <param name="eis">Refuses what can never be done, whatever version the caller looked at.</param>
    private async Task<Onderzoek> OmDeBeurt(string id, long versie, Aanroeper wie, Action<Onderzoek> eis, Func<Onderzoek, Task<string>> act, CancellationToken annulering)
    {
        for (var poging = 1; ; poging++)
        {
            var onderzoek = await Haal(id, annulering);
            eis(onderzoek);
            if (onderzoek.Versie != versie)
            {
                throw await logboek.Verouderd(onderzoek.Id, versie, wie, annulering);
            }

            await NeemBeurt(onderzoek, annulering);
            var wat = await act(onderzoek);
            await Keten(onderzoek, annulering);
            logboek.Schrijf(onderzoek, wie.Id, wat);
            try
            {
                await database.SaveChangesAsync(annulering);
                return onderzoek;
            }
            catch (DbUpdateException fout) when (fout.IsGelijktijdig())
            {
                // Somebody changed this onderzoek, or another one at the same object: looking again tells which.
                database.ChangeTracker.Clear();
                if (poging == MeestePogingen)
                {
                    throw await logboek.Verouderd(onderzoek.Id, versie, wie, annulering);
                }
            }
        }
    }

    private async Task NeemBeurt(Onderzoek onderzoek, CancellationToken annulering)
    {
        var id = ObjectVanToezicht.IdVan(onderzoek.ObjectSoort, onderzoek.ObjectCode);
        var beurt = await database.Ketenbeurten.SingleOrDefaultAsync(rij => rij.ObjectId == id, annulering);
        if (beurt is null)
        {
            database.Ketenbeurten.Add(beurt = new Ketenbeurt { ObjectId = id });
        }

        beurt.Neem();
    }

    private async Task<Onderzoek> Haal(string id, CancellationToken annulering)
    {
        var sleutel = OnderzoekenZoeken.LeesId(id, "onderzoek_id");
        return await database.Onderzoeken.AsSplitQuery().SingleOrDefaultAsync(rij => rij.Id == sleutel, annulering) ?? throw OnderzoekenZoeken.NietGevonden();
    }

    private async Task Keten(Onderzoek onderzoek, CancellationToken annulering)
    {
        var andere = await database.Onderzoeken.AsSplitQuery().Where(rij => rij.ObjectSoort == onderzoek.ObjectSoort && rij.ObjectCode == onderzoek.ObjectCode && rij.Vaststellingsdatum != null && rij.Id != onderzoek.Id).ToListAsync(annulering);
        List<Onderzoek> keten = [.. andere, onderzoek];
        Oordeelketen.Leg(keten);
        await InformeerMinister(keten, annulering);
    }

    /// <summary>A letter for each onderzoek of our own that is zeer zwak again and has none: an earlier vaststelling or a correction can make a later one the second in a row.</summary>
    private async Task InformeerMinister(IReadOnlyList<Onderzoek> keten, CancellationToken annulering)
    {
        var herhaald = keten.Where(onderzoek => onderzoek.OpeenvolgendZeerZwak >= Oordeelketen.MeldenVanaf && !onderzoek.IsOvergenomen).ToList();
        var sleutels = herhaald.Select(onderzoek => onderzoek.Id).ToList();
        var gemeld = await database.Ministermeldingen.AsNoTracking().Where(melding => sleutels.Contains(melding.Onderzoek)).Select(melding => melding.Onderzoek).ToListAsync(annulering);
        database.Ministermeldingen.AddRange(herhaald.Where(onderzoek => !gemeld.Contains(onderzoek.Id)).Select(onderzoek => Ministermelding.Voor(onderzoek, klok.Vandaag())).OfType<Ministermelding>());
    }
}
