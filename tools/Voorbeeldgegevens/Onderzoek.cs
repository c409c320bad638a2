namespace Monitoring.Voorbeeldgegevens;

/// <summary>A finished onderzoek at an object of supervision.</summary>
/// <param name="Object">Kind and code, for example ("swv", "PO9001").</param>
/// <param name="Oordelen">By standaard, in the order of the kader.</param>
internal sealed record Onderzoek((string Soort, string Code) Object, string Soort, DateOnly Start, DateOnly Vaststelling, IReadOnlyList<(string Standaard, string Oordeel)> Oordelen, string Eindoordeel)
{
    public string Nummer { get; init; } = "";

    public IReadOnlyList<Opdracht> Opdrachten { get; init; } = [];

    /// <summary>False: the file says that it is not known whether herstelopdrachten were given.</summary>
    public bool OpdrachtenBekend { get; init; } = true;

    /// <summary>Number of the onderzoek of which this one examines the recovery; empty for other kinds.</summary>
    public string HerstelVan { get; init; } = "";

    public string Afwijkingsreden { get; init; } = "";
}
