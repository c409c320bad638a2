using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore;
using Monitoring.Contracts.Gebeurtenissen;
using Monitoring.Messaging;
using Monitoring.Services.Financien.Data;
using Monitoring.Services.Financien.Domain;

namespace Monitoring.Services.Financien.Standen;

/// <summary>
/// The present state of every annual account and of every decision on aangepast financieel toezicht, in the order of their keys. Read in parts, so that memory does not grow with the number of
/// accounts: on SQL Server, where failures are retried, EF holds the whole answer to one query in memory.
/// </summary>
internal sealed class FinancienStanden(FinancienContext context) : IStandenBron
{
    /// <summary>Most rows of one query.</summary>
    public int PerKeer { get; init; } = 2000;

    public async IAsyncEnumerable<IGebeurtenis> Lees(int hoogstens, [EnumeratorCancellation] CancellationToken ct)
    {
        List<Jaarrekening> jaarrekeningen;
        var perKeer = Math.Min(PerKeer, hoogstens);
        var laatste = "";
        do
        {
            var na = laatste;
            jaarrekeningen = await context.Jaarrekeningen.AsNoTracking().Where(rij => rij.Id.CompareTo(na) > 0).OrderBy(rij => rij.Id).Take(perKeer).ToListAsync(ct);
            foreach (var jaarrekening in jaarrekeningen)
            {
                laatste = jaarrekening.Id;
                yield return jaarrekening.NaarGebeurtenis(new DateTimeOffset(jaarrekening.Gewijzigd, TimeSpan.Zero));
            }
        }
        while (jaarrekeningen.Count == perKeer);

        // Decisions of people: never so many that they are read in parts.
        foreach (var besluit in await context.AangepastToezicht.AsNoTracking().OrderBy(rij => rij.BevoegdGezag).ThenBy(rij => rij.Nummer).ToListAsync(ct))
        {
            yield return besluit.NaarGebeurtenis(new DateTimeOffset(besluit.GewijzigdOp, TimeSpan.Zero));
        }
    }
}
