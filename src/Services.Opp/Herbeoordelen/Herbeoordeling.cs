using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Monitoring.Services.Opp.Data;
using Monitoring.Services.Opp.Domain;
using Monitoring.Services.Opp.Domain.Regels;

namespace Monitoring.Services.Opp.Herbeoordelen;

/// <summary>
/// Applies the rules to the OPP's of which an outcome may have changed although nobody did anything: because a day has passed (a term that
/// ended, a schooljaar that is over), or because the catalogue itself changed. So lists and national figures stay true. When one OPP of a batch changed meanwhile, by a school or
/// by another replica, the batch is done again one by one. An OPP whose text cannot be read is left as it is, and named in the log.
/// </summary>
internal sealed class Herbeoordeling(IServiceScopeFactory bereiken, Kalender kalender, ILogger<Herbeoordeling> log)
{
    /// <summary>OPP's in one transaction.</summary>
    public int PerKeer { get; init; } = 500;

    /// <returns>How many were judged.</returns>
    public async Task<int> Doe(CancellationToken ct)
    {
        var (totaal, laatste) = (0, Guid.Empty);
        while (true)
        {
            var (ids, aantal) = await Deel(laatste, ct);
            if (ids.Count == 0)
            {
                return totaal;
            }

            laatste = ids[^1];
            totaal += aantal ?? await EenVoorEen(ids, ct);
        }
    }

    /// <returns>Which OPP's were in turn, and how many were saved: null when somebody else saved one of them at the same time.</returns>
    private async Task<(List<Guid> Ids, int? Aantal)> Deel(Guid na, CancellationToken ct)
    {
        await using var bereik = bereiken.CreateAsyncScope();
        var context = bereik.ServiceProvider.GetRequiredService<OppContext>();
        var nu = kalender.Nu();
        var opps = await AanDeBeurt(context, nu).Where(opp => opp.Id > na).OrderBy(opp => opp.Id).Take(PerKeer).ToListAsync(ct);
        return ([.. opps.Select(opp => opp.Id)], await Bewaar(context, opps, nu, ct));
    }

    private async Task<int> EenVoorEen(List<Guid> ids, CancellationToken ct)
    {
        log.LogInformation("Een partij van {Aantal} OPP's veranderde tijdens de beoordeling en gaat nu een voor een", ids.Count);
        var totaal = 0;
        foreach (var id in ids)
        {
            await using var bereik = bereiken.CreateAsyncScope();
            var context = bereik.ServiceProvider.GetRequiredService<OppContext>();
            var nu = kalender.Nu();
            // Whoever was first has judged it: then it is no longer in turn.
            totaal += await Bewaar(context, await AanDeBeurt(context, nu).Where(opp => opp.Id == id).ToListAsync(ct), nu, ct) ?? 0;
        }

        return totaal;
    }

    private static IQueryable<Ontwikkelingsperspectief> AanDeBeurt(OppContext context, Moment nu) =>
        context.Opps.Where(opp => opp.HerbeoordeelOp <= nu.Vandaag || opp.RegelboekVersie < Regelboek.Versie);

    /// <returns>How many were judged and saved, or null when nothing was because of a conflict.</returns>
    private async Task<int?> Bewaar(OppContext context, List<Ontwikkelingsperspectief> opps, Moment nu, CancellationToken ct)
    {
        var beoordeeld = 0;
        foreach (var opp in opps)
        {
            try
            {
                opp.Herbeoordeel(nu);
                beoordeeld++;
            }
            catch (Exception fout) when (fout is JsonException or InvalidOperationException)
            {
                context.Entry(opp).State = EntityState.Detached;
                log.LogError("Het dossier van OPP {Id} is niet te lezen ({Soort}); het is niet opnieuw beoordeeld", opp.Id, fout.GetType().Name);
            }
        }

        try
        {
            await context.SaveChangesAsync(ct);
            return beoordeeld;
        }
        catch (DbUpdateException fout) when (fout.IsGelijktijdig())
        {
            return null;
        }
    }
}
