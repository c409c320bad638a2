using Microsoft.EntityFrameworkCore;
using Monitoring.Contracts.Domein;
using Monitoring.Contracts.Toezicht.V1;
using Monitoring.Contracts.Toegang;
using Monitoring.ServiceDefaults.Toegang;
using Monitoring.Services.Toezicht.Data;
using Monitoring.Services.Toezicht.Domain;
using Monitoring.Services.Toezicht.Domain.Kaders;
using Monitoring.Services.Toezicht.Domain.Objecten;
using Monitoring.Services.Toezicht.Toezichtstatus;
using Fase = Monitoring.Services.Toezicht.Domain.Onderzoeken.Fase;
using Onderzoek = Monitoring.Services.Toezicht.Domain.Onderzoeken.Onderzoek;

namespace Monitoring.Services.Toezicht.Raadplegen;

/// <summary>
/// Shows onderzoeken to those who may see them: inspecteur and beheer all of them, the ministerie what is vastgesteld, a board what
/// it was sent as a concept and what is vastgesteld, in its own <see cref="Bestuursgebied"/>.
/// </summary>
internal sealed class OnderzoekenZoeken(ToezichtContext database, FinancieelToezichtLezen financieel, OpvolgingLezen opvolgingen, TimeProvider klok)
{
    /// <summary>The latest start first when none is named.</summary>
    private static readonly Sortering<Onderzoek> Volgorde = new(
        "-startdatum",
        ("startdatum", rij => rij.Startdatum),
        ("vaststellingsdatum", rij => rij.Vaststellingsdatum),
        ("nummer", rij => rij.Nummer),
        ("object", rij => rij.ObjectCode));

    public async Task<Contracts.Toezicht.V1.Onderzoek> Haal(string id, Aanroeper aanroeper, CancellationToken annulering)
    {
        var sleutel = LeesId(id, "id");
        var onderzoek = await Zichtbaar(aanroeper, await opvolgingen.Lees(annulering)).AsSplitQuery().SingleOrDefaultAsync(rij => rij.Id == sleutel, annulering) ?? throw NietGevonden();
        return await MetObject(onderzoek, aanroeper, annulering);
    }

    /// <summary>The answer to an act: the onderzoek with the object as it is known now.</summary>
    public async Task<Contracts.Toezicht.V1.Onderzoek> MetObject(Onderzoek onderzoek, Aanroeper aanroeper, CancellationToken annulering) => (await MetObjecten([onderzoek], aanroeper, annulering))[0];

    /// <summary>What the decision table of another day would propose on the same judgements.</summary>
    public async Task<WatAlsAntwoord> WatAls(WatAlsVraag vraag, Aanroeper aanroeper, CancellationToken annulering)
    {
        var sleutel = LeesId(vraag.OnderzoekId, "onderzoek_id");
        var dag = Datum.Lees(vraag.Peildatum, "peildatum");
        var onderzoek = await Zichtbaar(aanroeper, await opvolgingen.Lees(annulering)).AsSplitQuery().SingleOrDefaultAsync(rij => rij.Id == sleutel, annulering) ?? throw NietGevonden();
        var kader = Domain.Kaders.Kader.Op(onderzoek.ObjectSoort, onderzoek.Toezichtsector, dag);
        var voorstel = onderzoek.VoorstelVolgens(kader);
        return new WatAlsAntwoord
        {
            Eindoordeel = voorstel.Eindoordeel ?? "",
            Toelichting = voorstel.Toelichting,
            IsAanname = voorstel.IsAanname,
            Bron = voorstel.Bron,
            Peildatum = Datum.Schrijf(dag),
            Standaarden = { kader.Standaarden.Select(standaard => Antwoord.Van(standaard, kader)) },
        };
    }

    public async Task<OnderzoekLijst> Zoek(OnderzoekenVraag vraag, Aanroeper aanroeper, CancellationToken annulering)
    {
        var bladzijde = Bladzijde.Lees(vraag.Pagina);
        var onderzoeken = Gefilterd(vraag, aanroeper, await opvolgingen.Lees(annulering));
        var lijst = new OnderzoekLijst { Totaal = await onderzoeken.CountAsync(annulering) };
        // Which ones first, from an index; what belongs to them would else each time be looked for by sorting all onderzoeken.
        var ids = await Volgorde.Pas(onderzoeken, vraag.Sorteer).ThenBy(rij => rij.Nummer).Select(rij => rij.Id).Skip(bladzijde.Overslaan).Take(bladzijde.Grootte).ToListAsync(annulering);
        var rijen = await database.Onderzoeken.AsNoTracking().AsSplitQuery().Where(rij => ids.Contains(rij.Id)).ToDictionaryAsync(rij => rij.Id, annulering);
        lijst.Onderzoeken.AddRange(await MetObjecten([.. ids.Select(id => rijen[id])], aanroeper, annulering));
        return lijst;
    }

    /// <exception cref="WeigeringException"><c>id.ongeldig</c></exception>
    public static Guid LeesId(string id, string veld) => Guid.TryParseExact(id, "D", out var gelezen) ? gelezen : throw new WeigeringException("id.ongeldig", "Dit is geen id van een onderzoek.", veld);

    public static WeigeringException NietGevonden() => new("onderzoek.onbekend", "Dit onderzoek bestaat niet, of is niet voor u zichtbaar.", soort: WeigeringSoort.NietGevonden);

    private IQueryable<Onderzoek> Zichtbaar(Aanroeper aanroeper, Opvolging opvolging)
    {
        var alle = database.Onderzoeken.AsNoTracking();
        switch (aanroeper.Rol)
        {
            case Rol.Inspecteur or Rol.Beheer:
                return alle;
            case Rol.Ministerie:
                return alle.Where(rij => rij.Vaststellingsdatum != null);
            default:
                return Bestuursgebied.Van(aanroeper, opvolging).Zichtbaar(alle.Where(rij => rij.Vaststellingsdatum != null || rij.Rondes.Any()));
        }
    }

    private IQueryable<Onderzoek> Gefilterd(OnderzoekenVraag vraag, Aanroeper aanroeper, Opvolging opvolging)
    {
        var onderzoeken = Zichtbaar(aanroeper, opvolging);
        if (vraag.SwvCode.Length > 0)
        {
            var code = SwvCode.Lees(vraag.SwvCode);
            Aanroeper.Eis(aanroeper.Rol != Rol.SwvBestuur || aanroeper.Swv == code, "U ziet alleen onderzoeken bij uw eigen samenwerkingsverband.");
            onderzoeken = onderzoeken.Where(rij => rij.ObjectSoort == ObjectSoort.Swv && rij.ObjectCode == code.Waarde);
        }

        if (vraag.ObjectCode.Length > 0)
        {
            var soort = ObjectSoort.Lees(vraag.ObjectSoort, "object_soort");
            var code = ObjectSoort.LeesCode(soort, vraag.ObjectCode, "object_code");
            onderzoeken = onderzoeken.Where(rij => rij.ObjectSoort == soort && rij.ObjectCode == code);
        }

        if (vraag.Status.Length > 0)
        {
            var fase = Fase.Alle.FirstOrDefault(bekend => bekend == vraag.Status)
                ?? throw new WeigeringException("status.onbekend", $"'{Kort.Tekst(vraag.Status)}' is geen status. Wel: {string.Join(", ", Fase.Alle)}.", "status");
            // A board reads zienswijze for as long as the report it was sent is not final: that it is being changed is not told.
            string[] fasen = fase switch
            {
                Fase.Concept when aanroeper.Rol == Rol.SwvBestuur => [],
                Fase.Zienswijze when aanroeper.Rol == Rol.SwvBestuur => [Fase.Zienswijze, Fase.Concept],
                _ => [fase],
            };
            onderzoeken = onderzoeken.Where(rij => fasen.Contains(rij.Fase));
        }

        if (vraag.Jaar != 0)
        {
            if (vraag.Jaar is < 1990 or > 2100)
            {
                throw new WeigeringException("jaar.ongeldig", "Het jaar ligt tussen 1990 en 2100.", "jaar");
            }

            var (eerste, laatste) = (new DateOnly(vraag.Jaar, 1, 1), new DateOnly(vraag.Jaar, 12, 31));
            onderzoeken = onderzoeken.Where(rij => rij.Vaststellingsdatum >= eerste && rij.Vaststellingsdatum <= laatste);
        }

        foreach (var woord in Zoektekst.Lees(vraag.Zoek, "zoek"))
        {
            onderzoeken = onderzoeken.Where(rij => rij.Zoektekst.Contains(woord));
        }

        return onderzoeken;
    }

    private async Task<IReadOnlyList<Contracts.Toezicht.V1.Onderzoek>> MetObjecten(IReadOnlyList<Onderzoek> onderzoeken, Aanroeper aanroeper, CancellationToken annulering)
    {
        var ids = onderzoeken.Select(rij => ObjectVanToezicht.IdVan(rij.ObjectSoort, rij.ObjectCode)).Distinct(StringComparer.Ordinal).ToList();
        var sleutels = onderzoeken.Select(rij => rij.Id).ToList();
        var objecten = await database.Objecten.AsNoTracking().AsSplitQuery().Where(rij => ids.Contains(rij.Id)).ToDictionaryAsync(rij => rij.Id, StringComparer.Ordinal, annulering);
        var opdrachten = (await database.Herstelopdrachten.AsNoTracking().AsSplitQuery().Where(rij => sleutels.Contains(rij.Onderzoek) && rij.Status != Domain.Herstel.Herstelopdracht.Vervallen).ToListAsync(annulering)).ToLookup(rij => rij.Onderzoek);
        var meldingen = await database.Ministermeldingen.AsNoTracking().Where(rij => sleutels.Contains(rij.Onderzoek)).Select(rij => rij.Onderzoek).ToListAsync(annulering);
        var voorstellen = (await database.Correctievoorstellen.AsNoTracking().Where(rij => sleutels.Contains(rij.Onderzoek) && (rij.AfgehandeldOp == null || rij.Afwijzing != "")).ToListAsync(annulering)).ToLookup(rij => rij.Onderzoek);
        var besluiten = aanroeper.Rol == Rol.Inspecteur ? await financieel.Van(ids, annulering) : Enumerable.Empty<Domain.Risico.FinancieelToezicht>().ToLookup(_ => "");
        var opvolging = await opvolgingen.Lees(annulering);
        var gebied = Bestuursgebied.AlsBestuur(aanroeper, opvolging);
        var herhaald = aanroeper.Rol == Rol.Inspecteur ? await ZouHerhalen(onderzoeken, annulering) : [];
        return
        [
            .. onderzoeken.Select(rij => OnderzoekAntwoord.Van(rij, herhaald.Contains(rij.Id), objecten[ObjectVanToezicht.IdVan(rij.ObjectSoort, rij.ObjectCode)], besluiten[ObjectVanToezicht.IdVan(rij.ObjectSoort, rij.ObjectCode)], opvolging.Van(rij.ObjectSoort, rij.ObjectCode), gebied, opdrachten[rij.Id], voorstellen[rij.Id], meldingen.Contains(rij.Id), aanroeper.Rol, klok.Vandaag())),
        ];
    }

    /// <summary>The open ones among these that are zeer zwak at an object that was zeer zwak the time before: their vaststelling informs the minister.</summary>
    private async Task<HashSet<Guid>> ZouHerhalen(IReadOnlyList<Onderzoek> onderzoeken, CancellationToken annulering)
    {
        var herhaald = new HashSet<Guid>();
        foreach (var rij in onderzoeken.Where(rij => rij.Eindoordeel == Oordeelwaarde.ZeerZwak && !rij.IsVastgesteld))
        {
            var vorig = await database.Onderzoeken.Where(ander => ander.ObjectSoort == rij.ObjectSoort && ander.ObjectCode == rij.ObjectCode && ander.Vaststellingsdatum != null && ander.Eindoordeel != Oordeelwaarde.GeenOordeel)
                .OrderByDescending(ander => ander.Vaststellingsdatum).ThenByDescending(ander => ander.Nummer).Select(ander => ander.Eindoordeel).FirstOrDefaultAsync(annulering);
            if (vorig == Oordeelwaarde.ZeerZwak)
            {
                herhaald.Add(rij.Id);
            }
        }

        return herhaald;
    }
}
