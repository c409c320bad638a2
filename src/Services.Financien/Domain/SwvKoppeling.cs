using Monitoring.Contracts.Domein;

namespace Monitoring.Services.Financien.Domain;

/// <summary>
/// Which bevoegd gezag acts for which samenwerkingsverband. The annual accounts know only the number, the rest of the field only the code.
/// One bevoegd gezag may run a samenwerkingsverband po and one vo.
/// </summary>
internal sealed class SwvKoppeling
{
    private SwvKoppeling()
    {
    }

    public string BevoegdGezag { get; private set; } = "";

    public string SwvCode { get; private set; } = "";

    public string Naam { get; private set; } = "";

    /// <summary>File and line.</summary>
    public string Bron { get; private set; } = "";

    /// <summary>duo, beheer or voorbeeld.</summary>
    public string Herkomst { get; private set; } = "";

    public static SwvKoppeling Leg(BevoegdGezagNummer bevoegdGezag, SwvCode code, string naam, string bron, string herkomst) =>
        new() { BevoegdGezag = bevoegdGezag.Waarde, SwvCode = code.Waarde, Naam = naam, Bron = bron, Herkomst = herkomst };

    /// <summary>Takes over what a file says of this link; a sample says nothing about a real one.</summary>
    /// <returns>False when nothing changed.</returns>
    public bool NeemOver(string naam, string bron, string herkomst)
    {
        if ((Naam == naam && Herkomst == herkomst) || (Herkomst != Domain.Herkomst.Voorbeeld && herkomst == Domain.Herkomst.Voorbeeld))
        {
            return false;
        }

        (Naam, Bron, Herkomst) = (naam, bron, herkomst);
        return true;
    }

    /// <summary>Whether the link says something about an account of this herkomst: an invented link says nothing about a real account.</summary>
    public bool GeldtVoor(string herkomst) => Herkomst != Domain.Herkomst.Voorbeeld || herkomst == Domain.Herkomst.Voorbeeld;

    /// <param name="geldend">The links of the bevoegd gezag that say something about the account.</param>
    public static Koppelstand Stand(IReadOnlyCollection<SwvKoppeling> geldend, string groepering, string sector) => (geldend.Count, groepering) switch
    {
        (0, _) => Koppelstand.Past,
        (_, not ("" or Jaarrekening.GroeperingSwv)) => Koppelstand.AndereGroepering,
        _ => Kies(geldend, sector) is null ? Koppelstand.NietEenduidig : Koppelstand.Past,
    };

    /// <summary>The code for an account: the only one, or the one of the account's sector; null when that does not decide.</summary>
    public static SwvCode? Kies(IReadOnlyCollection<SwvKoppeling> vanBevoegdGezag, string sector)
    {
        var passend = vanBevoegdGezag.Count == 1
            ? vanBevoegdGezag
            : [.. vanBevoegdGezag.Where(koppeling => Contracts.Domein.SwvCode.Lees(koppeling.SwvCode).Sector == sector)];
        return passend.Count == 1 ? Contracts.Domein.SwvCode.Lees(passend.First().SwvCode) : null;
    }
}
