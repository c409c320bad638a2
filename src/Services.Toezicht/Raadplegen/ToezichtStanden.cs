using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore;
using Monitoring.Contracts.Gebeurtenissen;
using Monitoring.Messaging;
using Monitoring.Services.Toezicht.Data;
using Monitoring.Services.Toezicht.Domain.Herstel;
using Monitoring.Services.Toezicht.Domain.Objecten;
using Monitoring.Services.Toezicht.Domain.Onderzoeken;

namespace Monitoring.Services.Toezicht.Raadplegen;

/// <summary>
/// Every object of supervision, every onderzoek that is vastgesteld, every herstelopdracht in force and every melding to the minister, as their latest event tells them. Read in parts: on SQL Server,
/// where failures are retried, EF holds the whole answer to one query in memory.
/// </summary>
internal sealed class ToezichtStanden(ToezichtContext database, TimeProvider klok) : IStandenBron
{
    /// <summary>Most rows of one query.</summary>
    public int PerKeer { get; init; } = 5000;

    public async IAsyncEnumerable<IGebeurtenis> Lees([EnumeratorCancellation] CancellationToken ct)
    {
        List<ObjectVanToezicht> objecten;
        var laatsteObject = "";
        do
        {
            var na = laatsteObject;
            objecten = await database.Objecten.AsNoTracking().AsSplitQuery().Where(rij => rij.Id.CompareTo(na) > 0).OrderBy(rij => rij.Id).Take(PerKeer).ToListAsync(ct);
            foreach (var rij in objecten)
            {
                laatsteObject = rij.Id;
                yield return rij.NaarGebeurtenis(klok.GetUtcNow());
            }
        }
        while (objecten.Count == PerKeer);

        List<Onderzoek> onderzoeken;
        var laatsteOnderzoek = Guid.Empty;
        do
        {
            var na = laatsteOnderzoek;
            onderzoeken = await database.Onderzoeken.AsNoTracking().AsSplitQuery().Where(rij => rij.Vaststellingsdatum != null && rij.Id > na).OrderBy(rij => rij.Id).Take(PerKeer).ToListAsync(ct);
            foreach (var rij in onderzoeken)
            {
                laatsteOnderzoek = rij.Id;
                if (rij.NaarGebeurtenis(klok.GetUtcNow()) is { } gebeurtenis)
                {
                    yield return gebeurtenis;
                }
            }
        }
        while (onderzoeken.Count == PerKeer);

        List<Herstelopdracht> opdrachten;
        var laatsteOpdracht = Guid.Empty;
        do
        {
            var na = laatsteOpdracht;
            opdrachten = await database.Herstelopdrachten.AsNoTracking().AsSplitQuery().Where(rij => rij.OpgelegdOp != null && rij.Id > na).OrderBy(rij => rij.Id).Take(PerKeer).ToListAsync(ct);
            foreach (var rij in opdrachten)
            {
                laatsteOpdracht = rij.Id;
                if (rij.NaarGebeurtenis(klok.GetUtcNow()) is { } gebeurtenis)
                {
                    yield return gebeurtenis;
                }
            }
        }
        while (opdrachten.Count == PerKeer);

        await foreach (var rij in database.Ministermeldingen.AsNoTracking().OrderBy(rij => rij.Id).AsAsyncEnumerable().WithCancellation(ct))
        {
            yield return rij.NaarGebeurtenis(klok.GetUtcNow());
        }
    }
}
