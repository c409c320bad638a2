using Microsoft.EntityFrameworkCore;
using Monitoring.Contracts.Domein;
using Monitoring.Contracts.Opp.V1;
using Monitoring.ServiceDefaults.Toegang;
using Monitoring.Services.Opp.Data;
using Monitoring.Services.Opp.Domain;
using Monitoring.Services.Opp.Raadplegen;

namespace Monitoring.Services.Opp.Bewaren;

/// <summary>What the register keeps of a school, until when, and what it erased.</summary>
internal sealed class Bewaaroverzicht(OppContext context, Kalender kalender, Bewaartermijn termijn)
{
    public async Task<Bewaarstand> Lees(Aanroeper aanroeper, CancellationToken ct)
    {
        var vandaag = kalender.Nu().Vandaag;
        var eigen = context.Opps.AsNoTracking().VanSchool(aanroeper);
        var volgende = Schooljaar.Van(vandaag).LaatsteDag.AddDays(1);
        var grens = termijn.Grens(volgende);
        var brin = aanroeper.Brin!.Waarde;
        return new Bewaarstand
        {
            Jaren = termijn.Jaren,
            Lopend = await eigen.CountAsync(opp => opp.BeeindigdOp == null, ct),
            Beeindigd = await eigen.CountAsync(opp => opp.BeeindigdOp != null, ct),
            VolgendeOp = Datum.Schrijf(volgende),
            VolgendeAantal = await eigen.CountAsync(opp => opp.BeeindigdOp < grens, ct),
            Gewist =
            {
                // A batch may end within a school: one line for each day.
                (await context.Bewaarverslagen.AsNoTracking().Where(verslag => verslag.Brin == brin).GroupBy(verslag => new { verslag.GewistOp, verslag.Grens })
                    .Select(dag => new { dag.Key.GewistOp, dag.Key.Grens, Aantal = dag.Sum(verslag => verslag.Aantal) }).OrderByDescending(dag => dag.GewistOp).ToListAsync(ct))
                    .Select(dag => new Bewaarregel { GewistOp = Datum.Schrijf(dag.GewistOp), Voor = Datum.Schrijf(dag.Grens), Aantal = dag.Aantal }),
            },
        };
    }
}
