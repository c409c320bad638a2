using Monitoring.Contracts.Domein;

namespace Monitoring.Services.Financien.Domain;

/// <summary>What one or more files say about the account of one bevoegd gezag in one year.</summary>
/// <param name="Groepering">As DUO writes it; empty when the file has no such column.</param>
/// <param name="Sector">po or vo: what the files or the name say, for when no swv code is known.</param>
/// <param name="Onderdelen">At most one of each part.</param>
internal sealed record Aanlevering(BevoegdGezagNummer BevoegdGezag, int Boekjaar, string Naam, string Groepering, string Sector, string Herkomst, IReadOnlyList<Onderdeel> Onderdelen)
{
    public string JaarrekeningId => Jaarrekening.MaakId(BevoegdGezag.Waarde, Boekjaar, Jaarrekening.Realisatie);
}
