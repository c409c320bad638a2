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

    public static SwvKoppeling Leg(BevoegdGezagNummer bevoegdGezag, SwvCode code, string naam, string bron) =>
        new() { BevoegdGezag = bevoegdGezag.Waarde, SwvCode = code.Waarde, Naam = naam, Bron = bron };

    /// <returns>False when nothing changed.</returns>
    public bool Hernoem(string naam, string bron)
    {
        if (Naam == naam)
        {
            return false;
        }

        (Naam, Bron) = (naam, bron);
        return true;
    }

    /// <summary>The code for an account: the only one, or the one of the account's sector; null when that does not decide.</summary>
    public static SwvCode? Kies(IReadOnlyCollection<SwvKoppeling> vanBevoegdGezag, string sector)
    {
        var passend = vanBevoegdGezag.Count == 1
            ? vanBevoegdGezag
            : [.. vanBevoegdGezag.Where(koppeling => Contracts.Domein.SwvCode.Lees(koppeling.SwvCode).Sector == sector)];
        return passend.Count == 1 ? Contracts.Domein.SwvCode.Lees(passend.First().SwvCode) : null;
    }
}
