using Microsoft.EntityFrameworkCore;
using Monitoring.Contracts.Domein;
using Monitoring.Contracts.Opp.V1;
using Monitoring.Services.Opp.Data;
using Monitoring.Services.Opp.Domain;
using Monitoring.Services.Opp.Domain.Trajecten;

namespace Monitoring.Services.Opp.Tellen;

/// <summary>
/// Requests for maatwerk that wait for the inspectie, in counts per vestiging. It decides within eight weeks (Handboek OPP); a school may begin
/// meanwhile, so that what is late here is never late at the school.
/// </summary>
internal sealed class Maatwerkbesluiten(OppContext context, Kalender kalender)
{
    private static readonly Sortering<Maatwerkbesluitregel> Volgorde = new(
        "-over-termijn",
        ("vestiging", regel => regel.Vestiging),
        ("schoolsoort", regel => regel.Schoolsoort),
        ("wachten", regel => regel.Wachten),
        ("over-termijn", regel => regel.OverTermijn));

    /// <exception cref="WeigeringException"><c>sorteer.onbekend</c></exception>
    public async Task<Maatwerkbesluitstand> Tel(MaatwerkbesluitVraag vraag, CancellationToken ct)
    {
        var (vandaag, bladzijde) = (kalender.Nu().Vandaag, Bladzijde.Lees(vraag.Pagina));
        var grens = vandaag.AddDays(-Trajectsoort.DagenBesluit);
        // Its last step is the request itself. That it is open is said as the index says it.
        var groepen = await context.Trajecten.AsNoTracking()
            .Where(traject => traject.Open != "" && traject.Soort == Trajectsoort.Maatwerk && traject.Open == Trajectsoort.Besluit)
            // A pupil whose OPP has ended needs no decision any more.
            .Where(traject => !context.Opps.Any(opp => opp.Id == traject.OppId && opp.IsBeeindigd))
            .GroupBy(traject => new { traject.Vestiging, traject.Schoolsoort, traject.Herkomst })
            .Select(groep => new { groep.Key, Wachten = groep.Count(), OverTermijn = groep.Count(traject => traject.LaatsteOp < grens) })
            .ToListAsync(ct);
        var herkomst = groepen.Exists(groep => groep.Key.Herkomst == Herkomst.School) ? Herkomst.School : Herkomst.Voorbeeld;
        var geteld = groepen.Where(groep => groep.Key.Herkomst == herkomst).ToList();
        var regels = groepen.OrderByDescending(groep => groep.OverTermijn).ThenByDescending(groep => groep.Wachten).ThenBy(groep => groep.Key.Vestiging, StringComparer.Ordinal).ThenBy(groep => groep.Key.Schoolsoort, StringComparer.Ordinal).ThenBy(groep => groep.Key.Herkomst)
            .Select(groep => new Maatwerkbesluitregel { Vestiging = groep.Key.Vestiging, Schoolsoort = groep.Key.Schoolsoort, Herkomst = Code(groep.Key.Herkomst), Wachten = groep.Wachten, OverTermijn = groep.OverTermijn }).ToList();
        return new Maatwerkbesluitstand
        {
            Peildatum = Datum.Schrijf(vandaag),
            Totaal = groepen.Count,
            Wachten = geteld.Sum(groep => groep.Wachten),
            OverTermijn = geteld.Sum(groep => groep.OverTermijn),
            Herkomst = Code(herkomst),
            // Equal rows stay as they came.
            Regels = { (vraag.Sorteer.Length > 0 ? Volgorde.Pas(regels.AsQueryable(), vraag.Sorteer) : regels.AsEnumerable()).Skip(bladzijde.Overslaan).Take(bladzijde.Grootte) },
        };
    }

    private static string Code(Herkomst herkomst) => herkomst == Herkomst.Voorbeeld ? "voorbeeld" : "school";
}
