namespace Monitoring.Services.Landelijk.Tellingen;

/// <summary>
/// The one row that says which generation of facts and counters is served and which is being built. Every writer updates it first, so
/// writers take turns and a counter is never changed from a stale fact, on either database.
/// </summary>
internal sealed class Generatiestand
{
    public const int EnigeId = 1;

    /// <summary>
    /// Version of the rules by which facts become counters. Raise it with every change of what a fact keeps or of the cells it counts in:
    /// counters of before are then made anew from the services when the service starts (<see cref="Herbouw.HerbouwBijStart"/>).
    /// </summary>
    public const int Telregels = 7;

    public required int Id { get; init; }

    /// <summary>The generation that is served.</summary>
    public required int Actief { get; set; }

    /// <summary>The generation under construction; live events are applied to it as well.</summary>
    public int? Nieuw { get; set; }

    /// <summary>The <see cref="Telregels"/> by which the served generation was counted; 0 of before they had a version, and of an empty database.</summary>
    public int Telversie { get; set; }

    /// <summary>Highest number handed out.</summary>
    public required int Hoogste { get; set; }

    /// <summary>UTC ticks until which the construction counts as alive; after that another may take over.</summary>
    public long BouwVerlooptOp { get; set; }

    /// <summary>Number of write transactions so far.</summary>
    public long Schrijfbeurt { get; set; }
}
