namespace Monitoring.Services.Landelijk.Tellingen;

/// <summary>
/// The one row that says which generation of facts and counters is served and which is being built. Every writer updates it first, so
/// writers take turns and a counter is never changed from a stale fact, on either database.
/// </summary>
internal sealed class Generatiestand
{
    public const int EnigeId = 1;

    public required int Id { get; init; }

    /// <summary>The generation that is served.</summary>
    public required int Actief { get; set; }

    /// <summary>The generation under construction; live events are applied to it as well.</summary>
    public int? Nieuw { get; set; }

    /// <summary>Highest number handed out.</summary>
    public required int Hoogste { get; set; }

    /// <summary>UTC ticks until which the construction counts as alive; after that another may take over.</summary>
    public long BouwVerlooptOp { get; set; }

    /// <summary>Number of write transactions so far.</summary>
    public long Schrijfbeurt { get; set; }
}
