namespace Monitoring.Services.Toezicht.Werkvoorraden;

/// <summary>One line of a work list, as the database gives it.</summary>
internal sealed class Werkregel
{
    public required Guid Onderzoek { get; init; }

    /// <summary>Null when it is about the onderzoek itself.</summary>
    public required Guid? Herstelopdracht { get; init; }

    /// <summary>The correction that waits; null when it is about something else.</summary>
    public required Guid? Voorstel { get; init; }

    public required string Nummer { get; init; }

    public required string ObjectSoort { get; init; }

    public required string ObjectCode { get; init; }

    public required string ObjectNaam { get; init; }

    /// <summary>Kind of onderzoek, or standaard of the herstelopdracht.</summary>
    public required string Onderwerp { get; init; }

    public required string Stap { get; init; }

    public required string WachtOp { get; init; }

    public required DateOnly Uiterlijk { get; init; }
}
