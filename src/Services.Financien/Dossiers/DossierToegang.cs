using Monitoring.Contracts.Domein;
using Monitoring.Contracts.Toegang;
using Monitoring.ServiceDefaults.Toegang;
using Monitoring.Services.Financien.Domain;

namespace Monitoring.Services.Financien.Dossiers;

/// <summary>Which accounts a caller may see: a swv-bestuur its own, every other role that may call all of them.</summary>
internal static class DossierToegang
{
    private const string Melding = "U kunt alleen het dossier van uw eigen samenwerkingsverband zien.";

    /// <summary>The rows of the caller.</summary>
    public static IQueryable<Jaarrekening> VoorAanroeper(this IQueryable<Jaarrekening> jaarrekeningen, Aanroeper aanroeper)
    {
        if (aanroeper.Rol != Rol.SwvBestuur)
        {
            return jaarrekeningen;
        }

        var (bevoegdGezag, swv) = (aanroeper.BevoegdGezag?.Waarde ?? "-", aanroeper.Swv?.Waarde ?? "-");
        return jaarrekeningen.Where(rij => rij.BevoegdGezag == bevoegdGezag || rij.SwvCode == swv);
    }

    /// <summary>Whether the caller may see more of this board than what is public.</summary>
    public static bool Ziet(Aanroeper aanroeper, string bevoegdGezag, string swvCode) =>
        aanroeper.Rol != Rol.SwvBestuur || aanroeper.BevoegdGezag?.Waarde == bevoegdGezag || (swvCode.Length > 0 && aanroeper.Swv?.Waarde == swvCode);

    /// <summary>
    /// Refuses a swv-bestuur that asks for another board, also for one that does not exist: an answer 'not found' would tell which exist.
    /// </summary>
    public static void Eis(Aanroeper aanroeper, string bevoegdGezag, string swvCode) => Aanroeper.Eis(Ziet(aanroeper, bevoegdGezag, swvCode), Melding);

    /// <summary>Refuses everyone but the board itself.</summary>
    public static void EisEigen(Aanroeper aanroeper, BevoegdGezagNummer bevoegdGezag) => Aanroeper.Eis(
        aanroeper.Rol == Rol.SwvBestuur && aanroeper.BevoegdGezag == bevoegdGezag,
        "U kunt alleen het dossier van uw eigen samenwerkingsverband wijzigen.");

    /// <summary>The number that was asked for, when the caller may see it.</summary>
    /// <param name="vraag">Names a bevoegd gezag, not a code.</param>
    public static string EisZicht(Aanroeper aanroeper, string vraag)
    {
        var nummer = BevoegdGezagNummer.Lees(vraag).Waarde;
        Eis(aanroeper, nummer, "");
        return nummer;
    }
}
