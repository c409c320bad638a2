namespace Monitoring.Services.Toezicht.Domain.Objecten;

/// <summary>What a file says about an object; empty where it says nothing.</summary>
internal sealed record Stamgegevens
{
    public string Naam { get; init; } = "";

    public string BevoegdGezag { get; init; } = "";

    public string Plaats { get; init; } = "";

    public string Provincie { get; init; } = "";

    /// <summary>Four digits.</summary>
    public string Postcode4 { get; init; } = "";
}
