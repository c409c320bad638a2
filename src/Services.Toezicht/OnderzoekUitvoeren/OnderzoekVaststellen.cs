using Microsoft.EntityFrameworkCore;
using Monitoring.Contracts.Domein;
using Monitoring.Contracts.Toezicht.V1;
using Monitoring.ServiceDefaults.Toegang;
using Monitoring.Services.Toezicht.Data;
using Monitoring.Services.Toezicht.Domain;
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
    public async Task<Onderzoek> StelVast(VaststelVerzoek verzoek, Aanroeper wie, CancellationToken annulering)
    {
        var onderzoek = await Haal(verzoek.OnderzoekId, annulering);
        onderzoek.EisNietVastgesteld();
        if (onderzoek.Versie != verzoek.Versie)
        {
            throw await logboek.Verouderd(onderzoek.Id, verzoek.Versie, wie, annulering);
        }

        var opdrachten = await database.Herstelopdrachten.AsSplitQuery().Where(rij => rij.Onderzoek == onderzoek.Id && rij.Status == Herstelopdracht.Concept).OrderBy(rij => rij.Id).ToListAsync(annulering);
        onderzoek.StelVast(Datum.Lees(verzoek.Datum, "datum"), wie.Id, opdrachten, klok.Vandaag());
        await Keten(onderzoek, annulering);
        logboek.Schrijf(onderzoek, wie.Id, $"vastgesteld: {onderzoek.Eindoordeel}");
        await Bewaar(onderzoek.Id, verzoek.Versie, wie, annulering);
        return onderzoek;
    }

    public async Task<Onderzoek> Corrigeer(CorrectieVerzoek verzoek, Aanroeper wie, CancellationToken annulering)
    {
        var onderzoek = await Haal(verzoek.OnderzoekId, annulering);
        if (onderzoek.Versie != verzoek.Versie)
        {
            throw await logboek.Verouderd(onderzoek.Id, verzoek.Versie, wie, annulering);
        }

        onderzoek.Corrigeer(verzoek.Standaard, verzoek.Oordeel, verzoek.Reden, wie.Id, klok.Vandaag());
        await Keten(onderzoek, annulering);
        var correctie = onderzoek.Correcties[^1];
        logboek.Schrijf(onderzoek, wie.Id, $"correctie {correctie.Nummer}: {(correctie.Standaard.Length > 0 ? correctie.Standaard : "eindoordeel")} van {correctie.Was} naar {correctie.Wordt}");
        await Bewaar(onderzoek.Id, verzoek.Versie, wie, annulering);
        return onderzoek;
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

    private async Task Bewaar(Guid onderzoek, long versie, Aanroeper wie, CancellationToken annulering)
    {
        try
        {
            await database.SaveChangesAsync(annulering);
        }
        catch (DbUpdateException fout) when (fout.IsGelijktijdig())
        {
            database.ChangeTracker.Clear();
            throw await logboek.Verouderd(onderzoek, versie, wie, annulering);
        }
    }
}
