namespace Monitoring.Services.Toezicht.Domain.Objecten;

/// <summary>A period of closer supervision of an object.</summary>
internal sealed class Toezichtperiode
{
    public const string AangepastFinancieel = "aangepast-financieel";
    public const string Aangepast = "aangepast";

    public static readonly IReadOnlyList<string> Soorten = [AangepastFinancieel, Aangepast];

    /// <summary>From 1.</summary>
    public required int Nummer { get; init; }

    public required string Soort { get; init; }

    public required DateOnly Van { get; init; }

    /// <summary>Last day; null while it lasts.</summary>
    public DateOnly? Tot { get; set; }

    public required string Reden { get; init; }

    /// <summary>Why it ended; empty while it lasts.</summary>
    public string Redeneinde { get; set; } = "";

    /// <summary>Account of the inspecteur who decided.</summary>
    public required string Door { get; init; }
}
