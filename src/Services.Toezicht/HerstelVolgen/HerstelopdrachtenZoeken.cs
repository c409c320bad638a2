using Microsoft.EntityFrameworkCore;
using Monitoring.Contracts.Domein;
using Monitoring.Contracts.Toegang;
using Monitoring.Contracts.Toezicht.V1;
using Monitoring.ServiceDefaults.Toegang;
using Monitoring.Services.Toezicht.Data;
using Monitoring.Services.Toezicht.Domain.Objecten;
using Monitoring.Services.Toezicht.Raadplegen;
using Herstelopdracht = Monitoring.Services.Toezicht.Domain.Herstel.Herstelopdracht;

namespace Monitoring.Services.Toezicht.HerstelVolgen;

/// <summary>Shows herstelopdrachten: an inspecteur and beheer all of them, the ministerie those in force, a board those in force that are addressed to it, or that one of its objects took over.</summary>
internal sealed class HerstelopdrachtenZoeken(ToezichtContext database, OpvolgingLezen opvolgingen)
{
    public async Task<HerstelopdrachtDossier> Haal(string id, Aanroeper aanroeper, CancellationToken annulering)
    {
        var sleutel = OnderzoekenZoeken.LeesId(id, "id");
        var opvolging = await opvolgingen.Lees(annulering);
        var opdracht = await Zichtbaar(database.Herstelopdrachten.AsNoTracking(), aanroeper, opvolging).AsSplitQuery().SingleOrDefaultAsync(rij => rij.Id == sleutel, annulering) ?? throw NietGevonden();
        return Antwoord.Dossier(opdracht, opvolging, Bestuursgebied.AlsBestuur(aanroeper, opvolging), aanroeper.Rol);
    }

    public async Task<HerstelopdrachtLijst> Zoek(HerstelopdrachtenVraag vraag, Aanroeper aanroeper, CancellationToken annulering)
    {
        var bladzijde = Bladzijde.Lees(vraag.Pagina);
        var opvolging = await opvolgingen.Lees(annulering);
        var opdrachten = Zichtbaar(database.Herstelopdrachten.AsNoTracking(), aanroeper, opvolging).Where(rij => rij.Status != Herstelopdracht.Vervallen);
        if (vraag.ObjectCode.Length > 0)
        {
            var soort = ObjectSoort.Lees(vraag.ObjectSoort, "object_soort");
            var code = ObjectSoort.LeesCode(soort, vraag.ObjectCode, "object_code");
            var voorgangers = opvolging.Voorgangers(ObjectVanToezicht.IdVan(soort, code));
            var eigen = opdrachten.Where(rij => rij.ObjectSoort == soort && rij.ObjectCode == code);
            // What is finished stays with the object it was about.
            opdrachten = voorgangers.Count == 0 ? eigen : opdrachten.Uit([eigen, .. opdrachten.Where(rij => rij.Status != Herstelopdracht.Hersteld).Bij(voorgangers)]);
        }

        if (vraag.OnderzoekId.Length > 0)
        {
            var onderzoek = OnderzoekenZoeken.LeesId(vraag.OnderzoekId, "onderzoek_id");
            opdrachten = opdrachten.Where(rij => rij.Onderzoek == onderzoek);
        }

        if (vraag.AlleenOpen)
        {
            opdrachten = opdrachten.Where(rij => rij.Status != Herstelopdracht.Hersteld);
        }

        var lijst = new HerstelopdrachtLijst { Totaal = await opdrachten.CountAsync(annulering) };
        var rijen = await opdrachten.OrderBy(rij => rij.HersteldOp != null).ThenBy(rij => rij.Hersteltermijn).ThenBy(rij => rij.Id).Skip(bladzijde.Overslaan).Take(bladzijde.Grootte).AsSplitQuery().ToListAsync(annulering);
        var gebied = Bestuursgebied.AlsBestuur(aanroeper, opvolging);
        lijst.Opdrachten.AddRange(rijen.Select(rij => Antwoord.Dossier(rij, opvolging, gebied, aanroeper.Rol)));
        return lijst;
    }

    public static WeigeringException NietGevonden() => new("herstelopdracht.onbekend", "Deze herstelopdracht bestaat niet, of is niet voor u zichtbaar.", soort: WeigeringSoort.NietGevonden);

    /// <summary>The rows that a caller may see.</summary>
    public static IQueryable<Herstelopdracht> Zichtbaar(IQueryable<Herstelopdracht> alle, Aanroeper aanroeper, Opvolging opvolging)
    {
        switch (aanroeper.Rol)
        {
            case Rol.Inspecteur or Rol.Beheer:
                return alle;
            case Rol.Ministerie:
                return alle.Where(rij => rij.OpgelegdOp != null);
            default:
                return Bestuursgebied.Van(aanroeper, opvolging).Zichtbaar(alle.Where(rij => rij.OpgelegdOp != null));
        }
    }
}
