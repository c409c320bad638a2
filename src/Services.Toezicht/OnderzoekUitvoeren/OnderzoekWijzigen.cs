using Microsoft.EntityFrameworkCore;
using Monitoring.Contracts.Domein;
using Monitoring.Contracts.Toezicht.V1;
using Monitoring.Contracts.Vastleggen;
using Monitoring.ServiceDefaults.Toegang;
using Monitoring.Services.Toezicht.Data;
using Monitoring.Services.Toezicht.Domain.Herstel;
using Monitoring.Services.Toezicht.Raadplegen;
using Herstelopdracht = Monitoring.Services.Toezicht.Domain.Herstel.Herstelopdracht;
using Onderzoek = Monitoring.Services.Toezicht.Domain.Onderzoeken.Onderzoek;

namespace Monitoring.Services.Toezicht.OnderzoekUitvoeren;

/// <summary>
/// The acts on an onderzoek that is under way; its team can change afterwards too. Each names the version it was decided on; when somebody else was first it is refused with
/// <c>versie.verouderd</c> and what changed, and nothing is lost.
/// </summary>
internal sealed class OnderzoekWijzigen(ToezichtContext database, Logboek logboek, OpvolgingLezen opvolgingen, TimeProvider klok)
{
    public Task<Onderzoek> StelTeamSamen(TeamVerzoek verzoek, Aanroeper wie, CancellationToken annulering) =>
        Wijzig(verzoek.OnderzoekId, verzoek.Versie, wie, ToezichtHandelingen.TeamSamengesteld, onderzoek =>
        {
            onderzoek.StelTeamSamen(verzoek.Team);
            return $"team: {string.Join(", ", onderzoek.Team.Select(lid => lid.Inspecteur))}";
        }, annulering, ookVastgesteld: true);

    public Task<Onderzoek> LegBezoekVast(BezoekVerzoek verzoek, Aanroeper wie, CancellationToken annulering) =>
        Wijzig(verzoek.OnderzoekId, verzoek.Versie, wie, ToezichtHandelingen.BezoekVastgelegd, onderzoek =>
        {
            onderzoek.LegBezoekVast(Datum.Lees(verzoek.Datum, "datum"), verzoek.Lessen, verzoek.OpBasiskwaliteit, verzoek.Toelichting, klok.Vandaag());
            return $"bezoek op {verzoek.Datum} met {verzoek.Lessen} lessen";
        }, annulering);

    public Task<Onderzoek> LegBevindingVast(BevindingVerzoek verzoek, Aanroeper wie, CancellationToken annulering) =>
        Wijzig(verzoek.OnderzoekId, verzoek.Versie, wie, ToezichtHandelingen.BevindingVastgelegd, onderzoek =>
        {
            onderzoek.LegBevindingVast(verzoek.Standaard, verzoek.Element, verzoek.VoldoetAanWet, verzoek.Tekst, klok.Vandaag());
            return $"bevinding bij {verzoek.Standaard}";
        }, annulering);

    public Task<Onderzoek> TrekBevindingIn(BevindingIntrekking verzoek, Aanroeper wie, CancellationToken annulering) =>
        Wijzig(verzoek.OnderzoekId, verzoek.Versie, wie, ToezichtHandelingen.BevindingIngetrokken, onderzoek =>
        {
            onderzoek.TrekBevindingIn(OnderzoekenZoeken.LeesId(verzoek.BevindingId, "bevinding_id"), klok.Vandaag());
            return "bevinding ingetrokken";
        }, annulering);

    public Task<Onderzoek> BeveelAan(AanbevelingVerzoek verzoek, Aanroeper wie, CancellationToken annulering) =>
        Wijzig(verzoek.OnderzoekId, verzoek.Versie, wie, ToezichtHandelingen.AanbevelingGedaan, onderzoek =>
        {
            onderzoek.BeveelAan(verzoek.Standaard, verzoek.Tekst, klok.Vandaag());
            return $"aanbeveling bij {verzoek.Standaard}";
        }, annulering);

    public Task<Onderzoek> TrekBezoekIn(DeelIntrekking verzoek, Aanroeper wie, CancellationToken annulering) =>
        Wijzig(verzoek.OnderzoekId, verzoek.Versie, wie, ToezichtHandelingen.BezoekIngetrokken, onderzoek => $"bezoek op {Datum.Schrijf(onderzoek.TrekBezoekIn(OnderzoekenZoeken.LeesId(verzoek.DeelId, "deel_id"), klok.Vandaag()).Datum)} ingetrokken", annulering);

    public Task<Onderzoek> TrekAanbevelingIn(DeelIntrekking verzoek, Aanroeper wie, CancellationToken annulering) =>
        Wijzig(verzoek.OnderzoekId, verzoek.Versie, wie, ToezichtHandelingen.AanbevelingIngetrokken, onderzoek => $"aanbeveling bij {onderzoek.TrekAanbevelingIn(OnderzoekenZoeken.LeesId(verzoek.DeelId, "deel_id"), klok.Vandaag()).Standaard} ingetrokken", annulering);

    public Task<Onderzoek> Beoordeel(OordeelVerzoek verzoek, Aanroeper wie, CancellationToken annulering) =>
        Wijzig(verzoek.OnderzoekId, verzoek.Versie, wie, ToezichtHandelingen.StandaardBeoordeeld, onderzoek =>
        {
            onderzoek.Beoordeel(verzoek.Standaard, verzoek.Oordeel, verzoek.Toelichting, klok.Vandaag());
            return $"{verzoek.Standaard}: {verzoek.Oordeel}";
        }, annulering);

    public Task<Onderzoek> LegHerstelopdrachtOp(HerstelopdrachtVerzoek verzoek, Aanroeper wie, CancellationToken annulering) =>
        Wijzig(verzoek.OnderzoekId, verzoek.Versie, wie, ToezichtHandelingen.HerstelopdrachtOpgelegd, onderzoek =>
        {
            var gegevens = new Opdrachtgegevens(verzoek.Standaard, verzoek.Element, verzoek.Rechtsgrond, verzoek.Redenen, verzoek.Omschrijving, Datum.Lees(verzoek.Hersteltermijn, "hersteltermijn"));
            var opdracht = Herstelopdracht.Leg(onderzoek, gegevens, klok.Vandaag());
            database.Herstelopdrachten.Add(opdracht);
            return $"herstelopdracht op {opdracht.Standaard}";
        }, annulering);

    public async Task<Onderzoek> TrekHerstelopdrachtIn(HerstelopdrachtIntrekking verzoek, Aanroeper wie, CancellationToken annulering)
    {
        var id = OnderzoekenZoeken.LeesId(verzoek.HerstelopdrachtId, "herstelopdracht_id");
        var sleutel = OnderzoekenZoeken.LeesId(verzoek.OnderzoekId, "onderzoek_id");
        var opdracht = await database.Herstelopdrachten.AsSplitQuery().SingleOrDefaultAsync(rij => rij.Id == id && rij.Onderzoek == sleutel, annulering)
            ?? throw new WeigeringException("herstelopdracht.onbekend", "Deze herstelopdracht is er niet.", "herstelopdracht_id", WeigeringSoort.NietGevonden);
        return await Wijzig(verzoek.OnderzoekId, verzoek.Versie, wie, ToezichtHandelingen.HerstelopdrachtIngetrokken, onderzoek =>
        {
            opdracht.TrekIn(onderzoek, klok.Vandaag());
            return $"herstelopdracht op {opdracht.Standaard} ingetrokken";
        }, annulering);
    }

    public Task<Onderzoek> GeefEindoordeel(EindoordeelVerzoek verzoek, Aanroeper wie, CancellationToken annulering) =>
        Wijzig(verzoek.OnderzoekId, verzoek.Versie, wie, ToezichtHandelingen.EindoordeelGegeven, onderzoek =>
        {
            onderzoek.GeefEindoordeel(verzoek.Eindoordeel, verzoek.Reden, wie.Id, klok.Vandaag());
            return $"eindoordeel: {onderzoek.Eindoordeel}";
        }, annulering);

    public async Task<Onderzoek> VerstuurConcept(VersieVerzoek verzoek, Aanroeper wie, CancellationToken annulering)
    {
        var opdrachten = await Opdrachten(verzoek.OnderzoekId, annulering);
        return await Wijzig(verzoek.OnderzoekId, verzoek.Versie, wie, ToezichtHandelingen.ConceptVerstuurd, onderzoek =>
        {
            onderzoek.VerstuurConcept(opdrachten, klok.Vandaag());
            return $"conceptrapport verstuurd, zienswijze tot en met {Datum.Schrijf(onderzoek.LaatsteRonde?.Uiterlijk)}";
        }, annulering);
    }

    public async Task<Onderzoek> Staak(StaakVerzoek verzoek, Aanroeper wie, CancellationToken annulering)
    {
        var opdrachten = await Opdrachten(verzoek.OnderzoekId, annulering);
        return await Wijzig(verzoek.OnderzoekId, verzoek.Versie, wie, ToezichtHandelingen.OnderzoekGestaakt, onderzoek =>
        {
            onderzoek.Staak(verzoek.Reden, opdrachten, klok.Vandaag());
            return "gestaakt";
        }, annulering);
    }

    /// <summary>By the board of the object itself, or of the one that it went over into.</summary>
    public Task<Onderzoek> GeefZienswijze(ZienswijzeVerzoek verzoek, Aanroeper wie, CancellationToken annulering) =>
        Wijzig(verzoek.OnderzoekId, verzoek.Versie, wie, ToezichtHandelingen.ZienswijzeGegeven, onderzoek =>
        {
            onderzoek.GeefZienswijze(verzoek.Tekst, verzoek.ZietAf, klok.Vandaag());
            return verzoek.ZietAf ? "het bestuur ziet af van een zienswijze" : "het bestuur gaf een zienswijze";
        }, annulering);

    public Task<Onderzoek> BeantwoordZienswijze(ReactieVerzoek verzoek, Aanroeper wie, CancellationToken annulering) =>
        Wijzig(verzoek.OnderzoekId, verzoek.Versie, wie, ToezichtHandelingen.ZienswijzeBeantwoord, onderzoek =>
        {
            onderzoek.BeantwoordZienswijze(verzoek.Reactie, klok.Vandaag());
            return "reactie op de zienswijze";
        }, annulering);

    /// <summary>Those of the draft. They are read before the onderzoek: an act on one of them in between changes its version, and this act is refused.</summary>
    private async Task<List<Herstelopdracht>> Opdrachten(string onderzoek, CancellationToken annulering)
    {
        var sleutel = OnderzoekenZoeken.LeesId(onderzoek, "onderzoek_id");
        return await database.Herstelopdrachten.AsSplitQuery().Where(rij => rij.Onderzoek == sleutel && rij.Status == Herstelopdracht.Concept).OrderBy(rij => rij.Id).ToListAsync(annulering);
    }

    /// <summary>Somebody else's onderzoek does not exist for a board; of one that went over it still reads the report, and hears who answers on it now.</summary>
    /// <exception cref="WeigeringException"><c>onderzoek.overgegaan</c>, <c>onderzoek.onbekend</c></exception>
    private async Task EisEigen(Onderzoek onderzoek, Aanroeper wie, CancellationToken annulering)
    {
        var gebied = Bestuursgebied.Van(wie, await opvolgingen.Lees(annulering));
        if (gebied.WieAnders(onderzoek.ObjectSoort, onderzoek.ObjectCode, onderzoek.Bestuur) is not { } ander)
        {
            return;
        }

        throw await gebied.Zichtbaar(database.Onderzoeken.Where(rij => rij.Vaststellingsdatum != null || rij.Rondes.Any())).AnyAsync(rij => rij.Id == onderzoek.Id, annulering)
            ? new WeigeringException("onderzoek.overgegaan", $"Dit onderzoek is overgegaan naar {ander}. Dat bestuur antwoordt op het rapport.", soort: WeigeringSoort.VerbodenOvergang)
            : OnderzoekenZoeken.NietGevonden();
    }

    private async Task<Onderzoek> Wijzig(string id, long versie, Aanroeper wie, Handelingsoort handeling, Func<Onderzoek, string> act, CancellationToken annulering, bool ookVastgesteld = false)
    {
        var sleutel = OnderzoekenZoeken.LeesId(id, "onderzoek_id");
        var onderzoek = await database.Onderzoeken.AsSplitQuery().SingleOrDefaultAsync(rij => rij.Id == sleutel, annulering) ?? throw OnderzoekenZoeken.NietGevonden();
        if (wie.Rol == Contracts.Toegang.Rol.SwvBestuur)
        {
            await EisEigen(onderzoek, wie, annulering);
        }

        if (!ookVastgesteld)
        {
            onderzoek.EisOpen();
        }

        if (onderzoek.Versie != versie)
        {
            throw await logboek.Verouderd(sleutel, versie, wie, annulering);
        }

        var wat = act(onderzoek);
        if (!database.ChangeTracker.HasChanges())
        {
            // The version only rises when something changed: a line for the version after this one would stand in the way of the act that does.
            return onderzoek;
        }

        logboek.Schrijf(onderzoek, wie.Id, handeling, wat);
        try
        {
            await database.SaveChangesAsync(annulering);
        }
        catch (DbUpdateException fout) when (fout.IsGelijktijdig())
        {
            database.ChangeTracker.Clear();
            throw await logboek.Verouderd(sleutel, versie, wie, annulering);
        }

        return onderzoek;
    }
}
