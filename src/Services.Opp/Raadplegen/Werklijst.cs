using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using Monitoring.Contracts.Domein;
using Monitoring.Contracts.Opp.V1;
using Monitoring.ServiceDefaults.Toegang;
using Monitoring.Services.Opp.Data;
using Monitoring.Services.Opp.Domain;
using Monitoring.Services.Opp.Domain.Regels;

namespace Monitoring.Services.Opp.Raadplegen;

/// <summary>
/// The OPP's of one school. Without a sort order what needs attention comes first: too late, then what still has time, then what is
/// vastgesteld, each by last day. The counts are of the whole list, whatever term it is filtered on.
/// </summary>
internal sealed class Werklijst(OppContext context, Kalender kalender)
{
    public async Task<OppLijst> Lees(LijstVraag vraag, Aanroeper aanroeper, CancellationToken ct)
    {
        var vandaag = kalender.Nu().Vandaag;
        var bladzijde = Bladzijde.Lees(vraag.Pagina);
        var termijn = Berichtvorm.LeesTermijn(vraag.Termijn);
        var volgorde = Volgorde(vraag.Sorteer);
        var opps = Zoek(VanVestiging(context.Opps.AsNoTracking().VanSchool(aanroeper), vraag.Vestiging, aanroeper), vraag.Zoek);

        var aantallen = await opps
            .GroupBy(opp => new { opp.BinnenZesWeken, Voorbij = opp.UitersteDatum < vandaag })
            .Select(groep => new { groep.Key.BinnenZesWeken, groep.Key.Voorbij, Aantal = groep.Count() })
            .ToListAsync(ct);
        var lijst = new OppLijst
        {
            OpTijd = aantallen.Where(groep => groep.BinnenZesWeken is true).Sum(groep => groep.Aantal),
            TeLaatVastgesteld = aantallen.Where(groep => groep.BinnenZesWeken is false).Sum(groep => groep.Aantal),
            TeLaat = aantallen.Where(groep => groep is { BinnenZesWeken: null, Voorbij: true }).Sum(groep => groep.Aantal),
            Loopt = aantallen.Where(groep => groep is { BinnenZesWeken: null, Voorbij: false }).Sum(groep => groep.Aantal),
        };
        lijst.Totaal = termijn switch
        {
            Termijn.OpTijd => lijst.OpTijd,
            Termijn.TeLaatVastgesteld => lijst.TeLaatVastgesteld,
            Termijn.TeLaat => lijst.TeLaat,
            Termijn.Loopt => lijst.Loopt,
            _ => aantallen.Sum(groep => groep.Aantal),
        };

        var gevonden = await volgorde(termijn is { } gekozen ? opps.Where(Filter(gekozen, vandaag)) : opps).Skip(bladzijde.Overslaan).Take(bladzijde.Grootte).ToListAsync(ct);
        lijst.Opps.AddRange(gevonden.Select(opp => opp.NaarBericht(vandaag)));
        return lijst;
    }

    /// <summary>The rule of six weeks as a comparison that an index can answer.</summary>
    private static Expression<Func<Ontwikkelingsperspectief, bool>> Filter(Termijn termijn, DateOnly vandaag) => termijn switch
    {
        Termijn.OpTijd => opp => opp.BinnenZesWeken == true,
        Termijn.TeLaatVastgesteld => opp => opp.BinnenZesWeken == false,
        Termijn.TeLaat => opp => opp.Status == OppStatus.Opgesteld && opp.UitersteDatum < vandaag,
        _ => opp => opp.Status == OppStatus.Opgesteld && opp.UitersteDatum >= vandaag,
    };

    private static Func<IQueryable<Ontwikkelingsperspectief>, IOrderedQueryable<Ontwikkelingsperspectief>> Volgorde(string sorteer) => sorteer switch
    {
        "" => opps => opps.OrderBy(opp => opp.Status).ThenBy(opp => opp.UitersteDatum).ThenBy(opp => opp.Kenmerk),
        "uiterste-datum" => opps => opps.OrderBy(opp => opp.UitersteDatum).ThenBy(opp => opp.Kenmerk),
        "-uiterste-datum" => opps => opps.OrderByDescending(opp => opp.UitersteDatum).ThenBy(opp => opp.Kenmerk),
        "kenmerk" => opps => opps.OrderBy(opp => opp.Kenmerk),
        "-kenmerk" => opps => opps.OrderByDescending(opp => opp.Kenmerk),
        _ => throw new WeigeringException("opp.sorteer-onbekend", "Op deze kolom kan niet worden gesorteerd. Verwacht: uiterste-datum of kenmerk, met '-' ervoor voor aflopend.", "sorteer"),
    };

    /// <summary>All vestigingen of the school, or the one that is named.</summary>
    private static IQueryable<Ontwikkelingsperspectief> VanVestiging(IQueryable<Ontwikkelingsperspectief> opps, string tekst, Aanroeper aanroeper)
    {
        const string AnderGebied = "U ziet alleen de OPP's van uw eigen school.";
        if (tekst.Length == 0)
        {
            return opps;
        }

        if (Brin.TryLees(tekst, out var brin))
        {
            Aanroeper.Eis(brin == aanroeper.Brin, AnderGebied);
            return opps;
        }

        var vestiging = Veld.Lees(tekst, "vestiging", BrinVestiging.Lees);
        Aanroeper.Eis(vestiging.Brin == aanroeper.Brin, AnderGebied);
        var code = vestiging.Waarde;
        return opps.Where(opp => opp.Vestiging == code);
    }

    private static IQueryable<Ontwikkelingsperspectief> Zoek(IQueryable<Ontwikkelingsperspectief> opps, string tekst)
    {
        if (string.IsNullOrWhiteSpace(tekst))
        {
            return opps;
        }

        var deel = Kenmerk.Lees(tekst, "zoek").Waarde;
        return opps.Where(opp => opp.Kenmerk.Contains(deel));
    }
}
