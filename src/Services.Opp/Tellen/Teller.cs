using Microsoft.EntityFrameworkCore;
using Monitoring.Contracts.Opp.V1;
using Monitoring.Services.Opp.Data;
using Monitoring.Services.Opp.Domain;

namespace Monitoring.Services.Opp.Tellen;

/// <summary>
/// Counts OPP's, never shows one. 'Te laat' is vastgesteld after the last day, or not vastgesteld while the last day has passed; what is
/// neither on time nor too late still has time. Sample data stands in lines of its own.
/// </summary>
internal sealed class Teller(OppContext context, Kalender kalender)
{
    public async Task<Telling> Tel(Telvraag vraag, CancellationToken ct)
    {
        var vandaag = kalender.Nu().Vandaag;
        var regels = await Keuze(vraag)
            .GroupBy(opp => new { opp.Vestiging, opp.Schoolsoort, opp.Herkomst })
            .Select(groep => new TelRegel
            {
                Vestiging = groep.Key.Vestiging,
                Schoolsoort = groep.Key.Schoolsoort,
                Herkomst = groep.Key.Herkomst == Herkomst.Voorbeeld ? "voorbeeld" : "school",
                Totaal = groep.Count(),
                Vastgesteld = groep.Count(opp => opp.Status == OppStatus.Vastgesteld),
                OpTijd = groep.Count(opp => opp.BinnenZesWeken == true),
                TeLaat = groep.Count(opp => opp.BinnenZesWeken == false || (opp.Status == OppStatus.Opgesteld && !opp.IsBeeindigd && opp.UitersteDatum < vandaag)),
            })
            .ToListAsync(ct);
        return new Telling { Regels = { regels.OrderBy(regel => regel.Vestiging).ThenBy(regel => regel.Schoolsoort).ThenBy(regel => regel.Herkomst) } };
    }

    private IQueryable<Ontwikkelingsperspectief> Keuze(Telvraag vraag)
    {
        var opps = context.Opps.AsNoTracking();
        if (vraag.Brin is { Waarde: var brin })
        {
            opps = opps.Where(opp => opp.Brin == brin);
        }

        if (vraag.Schooljaar is { } schooljaar)
        {
            opps = opps.Where(opp => opp.Schooljaar == schooljaar);
        }

        return vraag.Swv is { Waarde: var swv }
            ? context.Vestigingen.Where(vestiging => vestiging.SwvCode == swv).Join(opps, vestiging => vestiging.Code, opp => opp.Vestiging, (_, opp) => opp)
            : opps;
    }
}
