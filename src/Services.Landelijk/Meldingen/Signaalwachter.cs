using Microsoft.EntityFrameworkCore;
using Monitoring.Contracts.Domein;
using Monitoring.Contracts.Vastleggen;
using Monitoring.ServiceDefaults.Vastleggen;
using Monitoring.Services.Landelijk.Data;
using Monitoring.Services.Landelijk.Projecties;
using Monitoring.Services.Landelijk.Swvs;
using Monitoring.Services.Landelijk.Tellingen;

namespace Monitoring.Services.Landelijk.Meldingen;

/// <summary>
/// Compares the signals in the dossier of each samenwerkingsverband that has a subscription with those of the last look, and writes a message
/// for each that came or went. A look that finds nothing new writes nothing, so that looking often or on several replicas tells nothing twice.
/// A figure that goes to and fro across its threshold is told of once in a while: what stands when the rest is over is told then, or when
/// somebody subscribes, because subscribers know one state. A term that is over does not go to and fro, so it knows no rest.
/// </summary>
internal sealed class Signaalwachter(IServiceScopeFactory bereiken, TimeProvider klok)
{
    /// <summary>After a message about a figure nothing is told of the same period of it until so many days later.</summary>
    internal const int Rustdagen = 7;

    private (int Generatie, long Versie, DateOnly Dag)? _gezien;

    /// <summary>Looks, unless no fact changed and no day passed since the last look.</summary>
    /// <returns>Number of messages written.</returns>
    public async Task<int> Kijk(CancellationToken annulering)
    {
        await using var bereik = bereiken.CreateAsyncScope();
        var context = bereik.ServiceProvider.GetRequiredService<LandelijkContext>();
        var stand = await Stand(context, annulering);
        if (stand == _gezien)
        {
            return 0;
        }

        var (geschreven, allesGezien) = (0, true);
        foreach (var swv in await context.Abonnementen.AsNoTracking().Select(abonnement => abonnement.Swv).Distinct().ToListAsync(annulering))
        {
            var nieuw = await Kijk(swv, stand, annulering);
            geschreven += nieuw ?? 0;
            allesGezien &= nieuw is not null;
        }

        _gezien = allesGezien ? stand : null;
        return geschreven;
    }

    /// <summary>
    /// Stores a subscription of somebody who knows the signals of a samenwerkingsverband as they are. So do the others from then on: they are
    /// told now what was kept back.
    /// </summary>
    /// <exception cref="Contracts.Domein.WeigeringException"><c>swv.onbekend</c></exception>
    /// <exception cref="DbUpdateException">The address has a subscription already.</exception>
    public async Task Begin(Abonnement abonnement, CancellationToken annulering)
    {
        await using var bereik = bereiken.CreateAsyncScope();
        var context = bereik.ServiceProvider.GetRequiredService<LandelijkContext>();
        var lezer = bereik.ServiceProvider.GetRequiredService<Dossierlezer>();
        await InBeurt(
            context,
            async () =>
            {
                var geschreven = await Begin(context, await lezer.Haal(abonnement.Swv, annulering), annulering);
                context.Add(abonnement);
                context.Add(Handelingsregel.Van(LandelijkHandelingen.AbonnementGenomen, abonnement.Swv, abonnement.Door, abonnement.Soort, klok.GetUtcNow()));
                return geschreven;
            },
            annulering);
    }

    private async Task<int> Begin(LandelijkContext context, Dossier dossier, CancellationToken annulering)
    {
        var swv = dossier.Swv.Code;
        if (await context.Abonnementen.AnyAsync(abonnement => abonnement.Swv == swv, annulering))
        {
            return await Vergelijk(context, dossier, metRust: false, annulering);
        }

        await context.Signaalstanden.Where(rij => rij.Swv == swv).ExecuteDeleteAsync(annulering);
        var nu = klok.GetUtcNow().UtcTicks;
        context.AddRange(Signalen(dossier).Select(signaal => new Signaalstand { Swv = swv, Code = signaal.Regel.Code, Actief = signaal.Regel.Signaal is true, Sinds = nu }));
        return 0;
    }

    /// <returns>Null when a fact changed while the dossier was read: the next look decides.</returns>
    private async Task<int?> Kijk(string swv, (int Generatie, long Versie, DateOnly Dag) stand, CancellationToken annulering)
    {
        await using var bereik = bereiken.CreateAsyncScope();
        var context = bereik.ServiceProvider.GetRequiredService<LandelijkContext>();
        Dossier dossier;
        try
        {
            dossier = await bereik.ServiceProvider.GetRequiredService<Dossierlezer>().Haal(swv, annulering);
        }
        catch (Contracts.Domein.WeigeringException)
        {
            // The samenwerkingsverband is not known now, for instance during a first load: there is nothing to compare.
            return 0;
        }

        return await InBeurt(context, async () => await Stand(context, annulering) == stand ? await Vergelijk(context, dossier, metRust: true, annulering) : (int?)null, annulering);
    }

    private async Task<int> Vergelijk(LandelijkContext context, Dossier dossier, bool metRust, CancellationToken annulering)
    {
        var swv = dossier.Swv.Code;
        var bekend = await context.Signaalstanden.Where(rij => rij.Swv == swv).ToDictionaryAsync(rij => rij.Code, annulering);
        var abonnementen = await context.Abonnementen.AsNoTracking().Where(abonnement => abonnement.Swv == swv).Select(abonnement => abonnement.Id).ToListAsync(annulering);
        var nu = klok.GetUtcNow();
        var geschreven = 0;
        var signalen = Signalen(dossier).ToArray();
        foreach (var stand in bekend.Values.Where(stand => stand.Actief && !signalen.Any(signaal => signaal.Regel.Code == stand.Code)))
        {
            // It did not pass, it can no longer be compared: no message, but when it comes back it is news again.
            (stand.Actief, stand.Sinds) = (false, nu.UtcTicks);
        }

        foreach (var (deel, regel) in signalen)
        {
            var actief = regel.Signaal is true;
            if (!bekend.TryGetValue(regel.Code, out var stand))
            {
                // A figure that was not compared with anything before gave no signal either.
                stand = new Signaalstand { Swv = swv, Code = regel.Code, Actief = false, Sinds = nu.UtcTicks };
                context.Add(stand);
            }

            // A day that passes is looked at too, so what is kept back now is looked at again when the rest is over.
            if (stand.Actief != actief && !(metRust && Rust(stand, regel)))
            {
                (stand.Actief, stand.Sinds, stand.GemeldOp, stand.GemeldePeriode) = (actief, nu.UtcTicks, nu.UtcTicks, regel.Periode);
                context.AddRange(abonnementen.Select(abonnement => Melding(abonnement, dossier.Swv, deel, regel, actief, nu)));
                geschreven += abonnementen.Count;
            }
        }

        return geschreven;
    }

    /// <summary>In whole days, so that the first look of a day ends it.</summary>
    private bool Rust(Signaalstand stand, Dossier.Regel regel) =>
        stand.GemeldOp is { } gemeld && stand.GemeldePeriode == regel.Periode && regel.Code != Dossierlezer.OpdrachtenTeLaat
        && Nederland.Dag(new DateTimeOffset(gemeld, TimeSpan.Zero)).AddDays(Rustdagen) > klok.Vandaag();

    private static Melding Melding(Guid abonnement, Swvkop swv, Dossier.Deel deel, Dossier.Regel regel, bool actief, DateTimeOffset nu) => new()
    {
        Id = Guid.CreateVersion7(nu),
        AbonnementId = abonnement,
        Swv = swv.Code,
        Swvnaam = swv.Naam,
        Code = regel.Code,
        Naam = regel.Naam,
        Periode = regel.Periode,
        Waarde = regel.Waarde.Waarde,
        Eenheid = regel.Eenheid,
        Actief = actief,
        Herkomst = deel.Herkomst,
        Tijdstip = nu.UtcTicks,
        VolgendeOp = nu.UtcTicks,
    };

    /// <summary>Figures that are compared with something: of the others no signal can come or go.</summary>
    private static IEnumerable<(Dossier.Deel Deel, Dossier.Regel Regel)> Signalen(Dossier dossier) =>
        dossier.Delen.SelectMany(deel => deel.Cijfers, (deel, regel) => (deel, regel)).Where(signaal => signaal.regel.Signaal is not null);

    private async Task<(int Generatie, long Versie, DateOnly Dag)> Stand(LandelijkContext context, CancellationToken annulering)
    {
        var generatie = await Bediening.Generatie(context, annulering);
        var versie = await context.Wijzigingen.AsNoTracking().Where(wijziging => wijziging.Generatie == generatie).SumAsync(wijziging => wijziging.Versie, annulering);
        return (generatie, versie, klok.Vandaag());
    }

    /// <summary>One writer at a time: a second replica finds the state that the first one left.</summary>
    private static Task<T> InBeurt<T>(LandelijkContext context, Func<Task<T>> werk, CancellationToken annulering) =>
        context.Database.CreateExecutionStrategy().ExecuteAsync(async () =>
        {
            context.ChangeTracker.Clear();
            await using var transactie = await context.Database.BeginTransactionAsync(annulering);
            await Schrijfslot.Neem(context, annulering);
            var uitkomst = await werk();
            await context.SaveChangesAsync(annulering);
            await transactie.CommitAsync(annulering);
            return uitkomst;
        });
}
