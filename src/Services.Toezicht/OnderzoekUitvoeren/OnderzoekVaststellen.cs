using Microsoft.EntityFrameworkCore;
using Monitoring.Contracts.Domein;
using Monitoring.Contracts.Toezicht.V1;
using Monitoring.Contracts.Vastleggen;
using Monitoring.ServiceDefaults.Toegang;
using Monitoring.Services.Toezicht.Data;
using Monitoring.Services.Toezicht.Raadplegen;
using Correctievoorstel = Monitoring.Services.Toezicht.Domain.Onderzoeken.Correctievoorstel;
using Herstelopdracht = Monitoring.Services.Toezicht.Domain.Herstel.Herstelopdracht;
using Onderzoek = Monitoring.Services.Toezicht.Domain.Onderzoeken.Onderzoek;

namespace Monitoring.Services.Toezicht.OnderzoekUitvoeren;

/// <summary>
/// Vaststelling and correction, one at a time per object: in one transaction the report becomes final, its herstelopdrachten come into force, the onderzoeken of the
/// object find their place in the row of judgements, and the minister is informed of each that is zeer zwak again.
/// </summary>
internal sealed class OnderzoekVaststellen(ToezichtContext database, Oordeelketens ketens, Logboek logboek, TimeProvider klok)
{
    /// <summary>How often an act begins again because another one at the same object came first.</summary>
    private const int MeestePogingen = 5;

    public Task<Onderzoek> StelVast(VaststelVerzoek verzoek, Aanroeper wie, CancellationToken annulering) =>
        OmDeBeurt(verzoek.OnderzoekId, verzoek.Versie, wie, onderzoek => onderzoek.EisOpen(), async onderzoek =>
        {
            var opdrachten = await database.Herstelopdrachten.AsSplitQuery().Where(rij => rij.Onderzoek == onderzoek.Id && rij.Status == Herstelopdracht.Concept).OrderBy(rij => rij.Id).ToListAsync(annulering);
            onderzoek.StelVast(Datum.Lees(verzoek.Datum, "datum"), wie.Id, opdrachten, klok.Vandaag());
            return (ToezichtHandelingen.RapportVastgesteld, $"vastgesteld: {onderzoek.Eindoordeel}");
        }, annulering);

    /// <exception cref="WeigeringException"><c>correctie.wacht</c> while another correction of the same judgement waits, and those of <see cref="Onderzoek.Corrigeer"/></exception>
    public Task<Onderzoek> Corrigeer(CorrectieVerzoek verzoek, Aanroeper wie, CancellationToken annulering) =>
        OmDeBeurt(verzoek.OnderzoekId, verzoek.Versie, wie, onderzoek => onderzoek.EisVastgesteld(), async onderzoek =>
        {
            var standaard = string.IsNullOrWhiteSpace(verzoek.Standaard) ? "" : onderzoek.Kader.LeesStandaard(verzoek.Standaard, "standaard").Code;
            if (await database.Correctievoorstellen.AnyAsync(rij => rij.Onderzoek == onderzoek.Id && rij.Standaard == standaard && rij.AfgehandeldOp == null, annulering))
            {
                throw new WeigeringException("correctie.wacht", $"Een eerdere correctie van {(standaard.Length > 0 ? standaard : "dit eindoordeel")} wacht nog op een collega.", "standaard", WeigeringSoort.VerbodenOvergang);
            }

            if (onderzoek.Corrigeer(verzoek.Standaard, verzoek.Oordeel, verzoek.Reden, wie.Id, klok.Vandaag()) is { } voorstel)
            {
                database.Correctievoorstellen.Add(voorstel);
                return (ToezichtHandelingen.CorrectieVoorgesteld, null);
            }

            return (ToezichtHandelingen.RapportGecorrigeerd, Tekst(onderzoek));
        }, annulering);

    /// <summary>By a colleague: the correction comes into force, or the report stays as it is.</summary>
    /// <exception cref="WeigeringException"><c>correctie.onbekend</c>, <c>correctie.toelichting-niet-gevraagd</c>, and those of <see cref="Correctievoorstel.Bevestig"/> and <see cref="Correctievoorstel.WijsAf"/></exception>
    public Task<Onderzoek> BeslisCorrectie(CorrectiebesluitVerzoek verzoek, Aanroeper wie, CancellationToken annulering) =>
        OmDeBeurt(verzoek.OnderzoekId, verzoek.Versie, wie, onderzoek => onderzoek.EisVastgesteld(), async onderzoek =>
        {
            var sleutel = OnderzoekenZoeken.LeesId(verzoek.VoorstelId, "voorstel_id");
            var voorstel = await database.Correctievoorstellen.SingleOrDefaultAsync(rij => rij.Id == sleutel && rij.Onderzoek == onderzoek.Id, annulering)
                ?? throw new WeigeringException("correctie.onbekend", "Deze correctie is er niet.", "voorstel_id", WeigeringSoort.NietGevonden);
            if (!verzoek.Bevestigd)
            {
                voorstel.WijsAf(verzoek.Toelichting, wie.Id, klok.Vandaag());
                return (ToezichtHandelingen.CorrectieAfgewezen, null);
            }

            if (!string.IsNullOrWhiteSpace(verzoek.Toelichting))
            {
                // It has no place in the report, that gives the reason of the correction itself: dropping it unsaid would lose what was written.
                throw new WeigeringException("correctie.toelichting-niet-gevraagd", "Een toelichting hoort alleen bij een afwijzing. Bevestigt u de correctie, maak dit veld dan leeg: het rapport noemt de reden van het voorstel.", "toelichting");
            }

            voorstel.Bevestig(onderzoek, wie.Id, klok.Vandaag());
            return (ToezichtHandelingen.CorrectieBevestigd, $"{Tekst(onderzoek)}, voorgesteld door {voorstel.Door}");
        }, annulering);

    /// <summary>The latest correction, for the log.</summary>
    private static string Tekst(Onderzoek onderzoek)
    {
        var correctie = onderzoek.Correcties.MaxBy(rij => rij.Nummer)!;
        return $"correctie {correctie.Nummer}: {(correctie.Standaard.Length > 0 ? correctie.Standaard : "eindoordeel")} van {correctie.Was} naar {correctie.Wordt}";
    }

    /// <summary>Does an act that changes the row of judgements of an object, one at a time per object.</summary>
    /// <param name="eis">Refuses what can never be done, whatever version the caller looked at.</param>
    /// <param name="act">Gives what was done, and the line for the log; null when the report stays as it is.</param>
    private async Task<Onderzoek> OmDeBeurt(string id, long versie, Aanroeper wie, Action<Onderzoek> eis, Func<Onderzoek, Task<(Handelingsoort Soort, string? Wat)>> act, CancellationToken annulering)
    {
        for (var poging = 1; ; poging++)
        {
            var onderzoek = await Haal(id, annulering);
            eis(onderzoek);
            if (onderzoek.Versie != versie)
            {
                throw await logboek.Verouderd(onderzoek.Id, versie, wie, annulering);
            }

            var objecten = await Objecten(onderzoek, annulering);
            await ketens.NeemBeurten(objecten, annulering);
            var (soort, gedaan) = await act(onderzoek);
            if (gedaan is { } wat)
            {
                await LegKetens(onderzoek, objecten, annulering);
                logboek.Schrijf(onderzoek, wie.Id, soort, wat);
                await WerkHerstelBij(onderzoek, wie, annulering);
            }
            else
            {
                logboek.LegVast(soort, onderzoek.Nummer, wie.Id, "");
            }

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

    /// <summary>A running herstelonderzoek rests on what was judged before: a correction of that holds for it too.</summary>
    private async Task WerkHerstelBij(Onderzoek onderzoek, Aanroeper wie, CancellationToken annulering)
    {
        var lopend = await database.Onderzoeken.AsSplitQuery().Where(rij => rij.HerstelVan == onderzoek.Nummer && rij.Vaststellingsdatum == null && rij.GestaaktOp == null).ToListAsync(annulering);
        foreach (var herstel in lopend.Where(rij => rij.NeemCorrectieOver(onderzoek, klok.Vandaag())))
        {
            logboek.Schrijf(herstel, wie.Id, ToezichtHandelingen.CorrectieOvergenomen, $"oordelen van vóór dit onderzoek bijgewerkt na een correctie van {onderzoek.Nummer}");
        }
    }

    private async Task<Onderzoek> Haal(string id, CancellationToken annulering)
    {
        var sleutel = OnderzoekenZoeken.LeesId(id, "onderzoek_id");
        return await database.Onderzoeken.AsSplitQuery().SingleOrDefaultAsync(rij => rij.Id == sleutel, annulering) ?? throw OnderzoekenZoeken.NietGevonden();
    }

    /// <summary>The object itself and, of a herstelonderzoek at a successor, the one that was judged before.</summary>
    private async Task<List<(string Soort, string Code)>> Objecten(Onderzoek onderzoek, CancellationToken annulering)
    {
        var eerder = onderzoek.HerstelVan.Length == 0 ? null : await database.Onderzoeken.Where(rij => rij.Nummer == onderzoek.HerstelVan).Select(rij => new { rij.ObjectSoort, rij.ObjectCode }).SingleOrDefaultAsync(annulering);
        var eigen = (onderzoek.ObjectSoort, onderzoek.ObjectCode);
        return eerder is null || (eerder.ObjectSoort, eerder.ObjectCode) == eigen ? [eigen] : [eigen, (eerder.ObjectSoort, eerder.ObjectCode)];
    }

    private async Task LegKetens(Onderzoek onderzoek, List<(string Soort, string Code)> objecten, CancellationToken annulering)
    {
        var vastgesteld = new List<Onderzoek> { onderzoek };
        foreach (var (soort, code) in objecten)
        {
            vastgesteld.AddRange(await database.Onderzoeken.AsSplitQuery().Where(rij => rij.ObjectSoort == soort && rij.ObjectCode == code && rij.Vaststellingsdatum != null && rij.Id != onderzoek.Id).ToListAsync(annulering));
        }

        await ketens.Leg(vastgesteld, annulering);
    }
}
