using Monitoring.Contracts.Toegang;
using Monitoring.ServiceDefaults.Toegang;
using Monitoring.Services.Toezicht.Domain.Herstel;
using Monitoring.Services.Toezicht.Domain.Objecten;
using Monitoring.Services.Toezicht.Domain.Onderzoeken;

namespace Monitoring.Services.Toezicht.Raadplegen;

/// <summary>
/// What a board may see and answer: what is about its samenwerkingsverband, and what is addressed to its bevoegd gezag. A board of schools has
/// the second only. What was left unfinished at an object that went over into one of its own is for it too, and for the board of before no longer to do.
/// </summary>
internal sealed class Bestuursgebied
{
    private readonly Opvolging _opvolging;
    private readonly List<string> _erbij;
    private readonly List<string> _eraf;
    private readonly List<string> _besturen;
    private readonly bool _opgegaan;

    private Bestuursgebied(string swv, string nummer, Opvolging opvolging)
    {
        (Swv, BevoegdGezag, _opvolging) = (swv, nummer, opvolging);
        var opgegaan = opvolging.Opgegaan.Select(id => (Id: id, Soort: id[..id.IndexOf('/', StringComparison.Ordinal)], Code: id[(id.IndexOf('/', StringComparison.Ordinal) + 1)..])).ToList();
        _opgegaan = nummer.Length > 0 && opvolging.Van(ObjectSoort.Bestuur, nummer) is not null;
        _erbij = [.. opgegaan.Where(rij => Draagt(rij.Soort, rij.Code, "")).Select(rij => rij.Id)];
        // Where nobody knows which bestuur answers for the successor, it stays with the one to which it was addressed.
        var elders = opgegaan.Where(rij => opvolging.Van(rij.Soort, rij.Code) is { KanHandelen: true });
        _eraf = [.. elders.Select(rij => rij.Id).Except(_erbij, StringComparer.Ordinal)];
        _besturen = nummer.Length == 0 ? [] : [nummer, .. opgegaan.Where(rij => rij.Soort == ObjectSoort.Bestuur && _erbij.Contains(rij.Id, StringComparer.Ordinal)).Select(rij => rij.Code)];
    }

    /// <summary>Code, or empty.</summary>
    public string Swv { get; }

    /// <summary>Number, or empty.</summary>
    public string BevoegdGezag { get; }

    /// <exception cref="Contracts.Domein.WeigeringException"><c>toegang.ander-gebied</c>: the account names neither.</exception>
    public static Bestuursgebied Van(Aanroeper aanroeper, Opvolging opvolging)
    {
        Aanroeper.Eis(aanroeper.Swv is not null || aanroeper.BevoegdGezag is not null, "Uw account hoort niet bij een samenwerkingsverband of bestuur.");
        return new Bestuursgebied(aanroeper.Swv?.Waarde ?? "", aanroeper.BevoegdGezag?.Waarde ?? "", opvolging);
    }

    /// <summary>That of a caller who is a board; null for any other.</summary>
    /// <exception cref="Contracts.Domein.WeigeringException"><c>toegang.ander-gebied</c></exception>
    public static Bestuursgebied? AlsBestuur(Aanroeper aanroeper, Opvolging opvolging) => aanroeper.Rol == Rol.SwvBestuur ? Van(aanroeper, opvolging) : null;

    /// <summary>True when this board must act for an object now.</summary>
    private bool Draagt(string soort, string code, string gerichtAan)
    {
        var drager = _opvolging.Van(soort, code);
        return (Swv.Length > 0 && (drager?.Soort ?? soort) == ObjectSoort.Swv && (drager?.Code ?? code) == Swv)
            || (BevoegdGezag.Length > 0 && _opvolging.Bestuur(soort, code, gerichtAan) == BevoegdGezag);
    }

    /// <summary>Who must act for an object now in place of this board, in Dutch words; null when it does so itself. What an act refuses and a page tells beforehand.</summary>
    /// <param name="gerichtAan">Number of the bestuur to which it was addressed; may be empty.</param>
    public string? WieAnders(string soort, string code, string gerichtAan) => Draagt(soort, code, gerichtAan) ? null : _opvolging.WieDraagt(soort, code, gerichtAan);

    /// <summary>The herstelopdrachten that it may read.</summary>
    public IQueryable<Herstelopdracht> Zichtbaar(IQueryable<Herstelopdracht> alle)
    {
        var (swv, nummer, besturen, erbij) = (Swv, BevoegdGezag, _besturen, _erbij);
        // Of nearly every board nothing went over: then it is a range of an index.
        return erbij.Count == 0
            ? alle.Where(rij => (rij.ObjectSoort == ObjectSoort.Swv && rij.ObjectCode == swv) || (nummer != "" && rij.GerichtAan == nummer))
            : alle.Where(rij => (rij.ObjectSoort == ObjectSoort.Swv && rij.ObjectCode == swv) || besturen.Contains(rij.GerichtAan) || erbij.Contains(rij.ObjectSoort + "/" + rij.ObjectCode));
    }

    /// <summary>The onderzoeken that it may read.</summary>
    public IQueryable<Onderzoek> Zichtbaar(IQueryable<Onderzoek> alle)
    {
        var (swv, nummer, besturen, erbij) = (Swv, BevoegdGezag, _besturen, _erbij);
        return erbij.Count == 0
            ? alle.Where(rij => (rij.ObjectSoort == ObjectSoort.Swv && rij.ObjectCode == swv) || (nummer != "" && rij.Bestuur == nummer))
            : alle.Where(rij => (rij.ObjectSoort == ObjectSoort.Swv && rij.ObjectCode == swv) || besturen.Contains(rij.Bestuur) || erbij.Contains(rij.ObjectSoort + "/" + rij.ObjectCode));
    }

    /// <summary>Of those the ones with which it must do something.</summary>
    public IQueryable<Herstelopdracht> Werk(IQueryable<Herstelopdracht> alle)
    {
        var (swv, eraf, erbij) = (Swv, _eraf, _erbij);
        var zichtbaar = _opgegaan ? alle.Where(rij => (rij.ObjectSoort == ObjectSoort.Swv && rij.ObjectCode == swv) || erbij.Contains(rij.ObjectSoort + "/" + rij.ObjectCode)) : Zichtbaar(alle);
        return eraf.Count == 0 ? zichtbaar : zichtbaar.Where(rij => !eraf.Contains(rij.ObjectSoort + "/" + rij.ObjectCode));
    }

    /// <summary>Of those the ones with which it must do something.</summary>
    public IQueryable<Onderzoek> Werk(IQueryable<Onderzoek> alle)
    {
        var (swv, eraf, erbij) = (Swv, _eraf, _erbij);
        var zichtbaar = _opgegaan ? alle.Where(rij => (rij.ObjectSoort == ObjectSoort.Swv && rij.ObjectCode == swv) || erbij.Contains(rij.ObjectSoort + "/" + rij.ObjectCode)) : Zichtbaar(alle);
        return eraf.Count == 0 ? zichtbaar : zichtbaar.Where(rij => !eraf.Contains(rij.ObjectSoort + "/" + rij.ObjectCode));
    }
}
