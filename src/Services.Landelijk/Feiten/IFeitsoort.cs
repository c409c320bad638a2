using Monitoring.Contracts.Gebeurtenissen;
using Monitoring.Services.Landelijk.Data;
using Monitoring.Services.Landelijk.Projecties;
using Monitoring.Services.Landelijk.Tellingen;

namespace Monitoring.Services.Landelijk.Feiten;

/// <summary>What rebuild and reconcile do with one kind of fact, whatever its type.</summary>
internal interface IFeitsoort
{
    /// <summary>Name of the event that it is a copy of.</summary>
    string Gebeurtenis { get; }

    /// <summary>Name in a line for people, for example "OPP".</summary>
    string Naam { get; }

    /// <summary>Writes events of this kind as facts; see <see cref="Feitenboek"/>.</summary>
    /// <returns>What the caller must carry out with them.</returns>
    Task<Gevolgen> Schrijf(LandelijkContext context, IEnumerable<IGebeurtenis> gebeurtenissen, IReadOnlyList<int> generaties, CancellationToken annulering);

    /// <summary>Version and moment of each of these aggregates that has a fact.</summary>
    Task<IReadOnlyDictionary<string, Feitversie>> Versies(LandelijkContext context, int generatie, IReadOnlyCollection<string> ids, CancellationToken annulering);

    /// <summary>Of states whose fact has the same version: those whose fact says something else.</summary>
    Task<IReadOnlyList<IGebeurtenis>> Afwijkend(LandelijkContext context, int generatie, IReadOnlyCollection<IGebeurtenis> standen, CancellationToken annulering);

    /// <summary>Number of facts whose event is not later than <paramref name="totEnMet"/> (UTC ticks).</summary>
    Task<long> Tel(LandelijkContext context, int generatie, long totEnMet, CancellationToken annulering);

    /// <summary>The ids of those facts.</summary>
    IAsyncEnumerable<string> Ids(LandelijkContext context, int generatie, long totEnMet);

    /// <summary>The cells of every fact of a generation, streamed: a count from the start, without the kept counters.</summary>
    IAsyncEnumerable<Celtelling> Hertel(LandelijkContext context, int generatie);

    /// <summary>
    /// Deletes at most some thousands of facts of a generation up to <paramref name="hoogste"/> that is not among the living, so that no
    /// writer waits long.
    /// </summary>
    /// <returns>True when there may be more.</returns>
    Task<bool> WisDeel(LandelijkContext context, int hoogste, IReadOnlyList<int> levend, CancellationToken annulering);
}
