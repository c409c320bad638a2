using Microsoft.EntityFrameworkCore;
using Monitoring.Contracts.Opp.V1;
using Monitoring.Services.Opp.Data;
using Monitoring.Services.Opp.Domain;
using Monitoring.Services.Opp.Domain.Trajecten;
using Monitoring.Services.Opp.Raadplegen;
using Monitoring.Services.Opp.Vestigingen;

namespace Monitoring.Services.Opp.Tellen;

/// <summary>Open trajecten in counts, per kind: for a schoolbestuur per vestiging, for others with small groups suppressed (<see cref="Kleinegroep"/>).</summary>
internal sealed class Trajectteller(OppContext context, Kalender kalender)
{
    /// <param name="gebied">Null: the whole country.</param>
    public async Task<IEnumerable<Trajectregel>> Tel(IQueryable<SchoolVestiging>? gebied, bool perVestiging, CancellationToken ct)
    {
        var vandaag = kalender.Nu().Vandaag;
        var (binnenkort, straks) = (vandaag.AddDays(Dagvenster.Binnenkort), vandaag.AddDays(Dagvenster.Straks));
        var open = context.Trajecten.AsNoTracking().Where(traject => traject.Open != "");
        var groepen = await (gebied?.Join(open, vestiging => vestiging.Code, traject => traject.Vestiging, (_, traject) => traject) ?? open)
            .GroupBy(traject => new { Vestiging = perVestiging ? traject.Vestiging : "", traject.Soort, traject.Herkomst })
            .Select(groep => new
            {
                groep.Key,
                Open = groep.Count(),
                TeLaat = groep.Count(traject => traject.Uiterlijk < vandaag),
                Binnenkort = groep.Count(traject => traject.Uiterlijk >= vandaag && traject.Uiterlijk <= binnenkort),
                Straks = groep.Count(traject => traject.Uiterlijk > binnenkort && traject.Uiterlijk <= straks),
            })
            .ToListAsync(ct);
        return groepen
            .OrderBy(groep => groep.Key.Vestiging, StringComparer.Ordinal).ThenBy(groep => groep.Key.Soort, StringComparer.Ordinal).ThenBy(groep => groep.Key.Herkomst)
            .Select(groep =>
            {
                var regel = new Trajectregel { Vestiging = groep.Key.Vestiging, Soort = groep.Key.Soort, Naam = Trajectsoort.Lees(groep.Key.Soort, "soort").Naam, Herkomst = groep.Key.Herkomst == Herkomst.Voorbeeld ? "voorbeeld" : "school" };
                IReadOnlyList<int?> vensters = perVestiging ? [groep.TeLaat, groep.Binnenkort, groep.Straks] : Kleinegroep.ToonDelen(groep.Open, groep.TeLaat, groep.Binnenkort, groep.Straks);
                Zet(perVestiging ? groep.Open : Kleinegroep.Toon(groep.Open, groep.Open), aantal => regel.Open = aantal);
                Zet(vensters[0], aantal => regel.TeLaat = aantal);
                Zet(vensters[1], aantal => regel.Binnen14Dagen = aantal);
                Zet(vensters[2], aantal => regel.Binnen30Dagen = aantal);
                return regel;

                static void Zet(int? aantal, Action<int> toon)
                {
                    if (aantal is { } getoond)
                    {
                        toon(getoond);
                    }
                }
            });
    }
}
