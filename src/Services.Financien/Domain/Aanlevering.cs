using Monitoring.Contracts.Domein;

namespace Monitoring.Services.Financien.Domain;

/// <summary>What one or more files, or a form, say about the account of one bevoegd gezag in one year.</summary>
/// <param name="Groepering">As DUO writes it; empty when the file has no such column.</param>
/// <param name="Sector">po or vo: what the files or the name say, for when no swv code is known; empty when they do not say.</param>
/// <param name="Onderdelen">At most one of each part.</param>
internal sealed record Aanlevering(BevoegdGezagNummer BevoegdGezag, int Boekjaar, string Naam, string Groepering, string Sector, string Herkomst, IReadOnlyList<Onderdeel> Onderdelen)
{
    /// <summary>One of <see cref="Jaarsoort"/>.</summary>
    public string Soort { get; init; } = Jaarsoort.Realisatie;

    /// <summary>voorlopig or definitief.</summary>
    public string Status { get; init; } = Jaarrekening.Definitief;

    /// <summary>Why, when it replaces an account that was definitief.</summary>
    public string Reden { get; init; } = "Nieuwe publicatie van DUO";

    public string JaarrekeningId => Jaarrekening.MaakId(BevoegdGezag.Waarde, Boekjaar, Soort);
}
