using Microsoft.EntityFrameworkCore;
using Monitoring.Contracts.Domein;
using Monitoring.Contracts.Opp.V1;
using Monitoring.ServiceDefaults.Toegang;
using Monitoring.Services.Opp.Data;
using Monitoring.Services.Opp.Domain;

namespace Monitoring.Services.Opp.Raadplegen;

/// <summary>
/// What the Register Onderwijsdeelnemers asks of a school: begin and end of each vastgesteld OPP in bao and vo, no content. The other kinds of
/// school need not register: all their pupils have an OPP.
/// </summary>
internal sealed class Rodlijst(OppContext context)
{
    public async Task<RodLijst> Lees(RodVraag vraag, Aanroeper aanroeper, CancellationToken ct)
    {
        var bladzijde = Bladzijde.Lees(vraag.Pagina);
        var opps = Opps(aanroeper);
        var volgorde = opps.OrderBy(opp => opp.Id);
        var gevonden = await (vraag.NaId.Length == 0 ? volgorde.Skip(bladzijde.Overslaan) : Na(volgorde, vraag.NaId)).Take(bladzijde.Grootte).ToListAsync(ct);
        return new RodLijst { Totaal = await opps.CountAsync(ct), Regels = { gevonden.Select(Regel) }, LaatsteId = gevonden.Count > 0 ? gevonden[^1].Id.ToString() : "" };
    }

    private static IQueryable<Ontwikkelingsperspectief> Na(IQueryable<Ontwikkelingsperspectief> opps, string tekst) => Guid.TryParse(tekst, out var id)
        ? opps.Where(opp => opp.Id > id)
        : throw new WeigeringException("opp.na-id-ongeldig", "Dit is geen id van een OPP.", "na_id");

    /// <summary>Those of the own school.</summary>
    public IQueryable<Ontwikkelingsperspectief> Opps(Aanroeper aanroeper) =>
        context.Opps.AsNoTracking().VanSchool(aanroeper).Where(opp => opp.VastgesteldOp != null && (opp.Schoolsoort == "bao" || opp.Schoolsoort == "vo"));

    public static Rodregel Regel(Ontwikkelingsperspectief opp) => new() { Kenmerk = opp.Kenmerk, Vestiging = opp.Vestiging, Begindatum = Datum.Schrijf(opp.VastgesteldOp), Einddatum = Datum.Schrijf(opp.BeeindigdOp) };
}
