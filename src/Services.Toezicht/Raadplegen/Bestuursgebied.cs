using Microsoft.EntityFrameworkCore;
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
    private readonly List<string> _eigen;
    private readonly List<string> _eraf;
    private readonly List<string> _besturen;
    private readonly bool _opgegaan;

    private Bestuursgebied(string swv, string nummer, Opvolging opvolging)
    {
        (Swv, BevoegdGezag, _opvolging) = (swv, nummer, opvolging);
        var opgegaan = opvolging.Opgegaan.Select(id => (Id: id, Deel: ObjectVanToezicht.Delen(id))).ToList();
        _opgegaan = nummer.Length > 0 && opvolging.Van(ObjectSoort.Bestuur, nummer) is not null;
        var erbij = opgegaan.Where(rij => Draagt(rij.Deel.Soort, rij.Deel.Code, "")).ToList();
        _eigen = [ObjectVanToezicht.IdVan(ObjectSoort.Swv, swv), .. erbij.Select(rij => rij.Id)];
        _besturen = nummer.Length == 0 ? [] : [nummer, .. erbij.Where(rij => rij.Deel.Soort == ObjectSoort.Bestuur).Select(rij => rij.Deel.Code)];
        // Where nobody knows which bestuur answers for the successor, it stays with the one to which it was addressed.
        _eraf = [.. opgegaan.Where(rij => opvolging.Van(rij.Deel.Soort, rij.Deel.Code) is { KanHandelen: true }).Except(erbij).Select(rij => rij.Id)];
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

    /// <summary>Who must act for an object now in place of this board, in Dutch words; null when it does so itself. What an act refuses and a page tells beforehand.</summary>
    /// <param name="gerichtAan">Number of the bestuur to which it was addressed; may be empty.</param>
    public string? WieAnders(string soort, string code, string gerichtAan) => Draagt(soort, code, gerichtAan) ? null : _opvolging.WieDraagt(soort, code, gerichtAan);

    /// <summary>The herstelopdrachten that it may read.</summary>
    public IQueryable<Herstelopdracht> Zichtbaar(IQueryable<Herstelopdracht> alle)
    {
        var (swv, nummer, besturen) = (Swv, BevoegdGezag, _besturen);
        // Of nearly every board nothing went over: then it is a range of an index.
        return _eigen.Count == 1
            ? alle.Where(rij => (rij.ObjectSoort == ObjectSoort.Swv && rij.ObjectCode == swv) || (nummer != "" && rij.GerichtAan == nummer))
            : alle.Uit([alle.Where(rij => besturen.Contains(rij.GerichtAan)), .. alle.Bij(_eigen)]);
    }

    /// <summary>The onderzoeken that it may read.</summary>
    public IQueryable<Onderzoek> Zichtbaar(IQueryable<Onderzoek> alle)
    {
        var (swv, nummer, besturen) = (Swv, BevoegdGezag, _besturen);
        return _eigen.Count == 1
            ? alle.Where(rij => (rij.ObjectSoort == ObjectSoort.Swv && rij.ObjectCode == swv) || (nummer != "" && rij.Bestuur == nummer))
            : alle.Uit([alle.Where(rij => besturen.Contains(rij.Bestuur)), .. alle.Bij(_eigen)]);
    }

    /// <summary>Of those the ones with which it must do something.</summary>
    public IQueryable<Herstelopdracht> Werk(IQueryable<Herstelopdracht> alle) => NietElders(_opgegaan ? alle.Uit(alle.Bij(_eigen)) : Zichtbaar(alle));

    /// <summary>Of those the ones with which it must do something.</summary>
    public IQueryable<Onderzoek> Werk(IQueryable<Onderzoek> alle) => NietElders(_opgegaan ? alle.Uit(alle.Bij(_eigen)) : Zichtbaar(alle));

    /// <summary>True when this board must act for an object now.</summary>
    private bool Draagt(string soort, string code, string gerichtAan)
    {
        var drager = _opvolging.Van(soort, code);
        return (Swv.Length > 0 && (drager?.Soort ?? soort) == ObjectSoort.Swv && (drager?.Code ?? code) == Swv)
            || (BevoegdGezag.Length > 0 && _opvolging.Bestuur(soort, code, gerichtAan) == BevoegdGezag);
    }

    private IQueryable<TRij> NietElders<TRij>(IQueryable<TRij> rijen)
        where TRij : class, IOverObject
    {
        var eraf = _eraf;
        return eraf.Count == 0 ? rijen : rijen.Where(rij => !EF.Parameter(eraf).Contains(rij.ObjectSoort + "/" + rij.ObjectCode));
    }
}
