using System.Linq.Expressions;
using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore;
using Monitoring.Contracts.Gebeurtenissen;
using Monitoring.Messaging;
using Monitoring.Services.Toezicht.Data;

namespace Monitoring.Services.Toezicht.Raadplegen;

/// <summary>
/// Every object of supervision, every onderzoek that is vastgesteld, every herstelopdracht in force and every melding to the minister, as their latest event tells them. Read in parts: on SQL Server,
/// where failures are retried, EF holds the whole answer to one query in memory.
/// </summary>
internal sealed class ToezichtStanden(ToezichtContext database) : IStandenBron
{
    /// <summary>Most rows of one query.</summary>
    public int PerKeer { get; init; } = 5000;

    public async IAsyncEnumerable<IGebeurtenis> Lees(int hoogstens, [EnumeratorCancellation] CancellationToken ct)
    {
        var perKeer = Math.Min(PerKeer, hoogstens);
        IAsyncEnumerable<IGebeurtenis>[] soorten =
        [
            Lees(database.Objecten, "", rij => rij.Id, na => rij => rij.Id.CompareTo(na) > 0, perKeer, ct),
            Lees(database.Onderzoeken.Where(rij => rij.Vaststellingsdatum != null), Guid.Empty, rij => rij.Id, na => rij => rij.Id > na, perKeer, ct),
            Lees(database.Herstelopdrachten.Where(rij => rij.OpgelegdOp != null), Guid.Empty, rij => rij.Id, na => rij => rij.Id > na, perKeer, ct),
            Lees(database.Ministermeldingen, Guid.Empty, rij => rij.Id, na => rij => rij.Id > na, perKeer, ct),
        ];
        foreach (var soort in soorten)
        {
            await foreach (var gebeurtenis in soort.WithCancellation(ct))
            {
                yield return gebeurtenis;
            }
        }
    }

    /// <summary>In the order of their keys.</summary>
    /// <param name="eerste">A key before all others.</param>
    /// <param name="na">What comes after a key.</param>
    private static async IAsyncEnumerable<IGebeurtenis> Lees<TWortel, TSleutel>(IQueryable<TWortel> alle, TSleutel eerste, Expression<Func<TWortel, TSleutel>> sleutel, Func<TSleutel, Expression<Func<TWortel, bool>>> na, int perKeer, [EnumeratorCancellation] CancellationToken ct)
        where TWortel : AggregaatRoot, IOnthoudtMoment
    {
        var sleutelVan = sleutel.Compile();
        var laatste = eerste;
        List<TWortel> deel;
        do
        {
            deel = await alle.AsNoTracking().AsSplitQuery().Where(na(laatste)).OrderBy(sleutel).Take(perKeer).ToListAsync(ct);
            foreach (var rij in deel)
            {
                laatste = sleutelVan(rij);
                if (rij.NaarGebeurtenis(new DateTimeOffset(rij.GewijzigdOp, TimeSpan.Zero)) is { } gebeurtenis)
                {
                    yield return gebeurtenis;
                }
            }
        }
        while (deel.Count == perKeer);
    }
}
