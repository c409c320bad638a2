using Microsoft.EntityFrameworkCore;
using Monitoring.Contracts.Domein;
using Monitoring.Contracts.Financien.V1;
using Monitoring.ServiceDefaults.Toegang;
using Monitoring.Services.Financien.Data;
using Monitoring.Services.Financien.Domain;
using Monitoring.Services.Financien.Domain.Controles;
using Monitoring.Services.Financien.Koppelen;

namespace Monitoring.Services.Financien.Dossiers;

/// <summary>Accounts with findings, latest year first unless asked otherwise: what does not add up or fit, and what the board says about it.</summary>
internal sealed class LijstBevindingen(FinancienContext context)
{
    private const int LangsteZoektekst = 100;
    private const int JarenTerug = 1;

    private static readonly Sortering<Jaarrekening> Volgorde = new("-boekjaar", ("boekjaar", jaar => jaar.Boekjaar), ("naam", jaar => jaar.Naam));

    /// <exception cref="WeigeringException"><c>pagina.ongeldig</c>, <c>lijst.zoek</c>, <c>lijst.boekjaar</c>, <c>sorteer.onbekend</c>.</exception>
    public async Task<Bevindinglijst> Voer(BevindingVraag vraag, Aanroeper aanroeper, CancellationToken annulering)
    {
        var bladzijde = Bladzijde.Lees(vraag.Pagina);
        var groep = Groep(vraag, aanroeper);
        var gefilterd = Filter(groep, vraag);
        var gekozen = await Volgorde.Pas(gefilterd, vraag.Sorteer).ThenByDescending(jaar => jaar.Boekjaar).ThenBy(jaar => jaar.Naam).ThenBy(jaar => jaar.Id).Skip(bladzijde.Overslaan).Take(bladzijde.Grootte).ToListAsync(annulering);
        return new Bevindinglijst
        {
            Totaal = await gefilterd.CountAsync(annulering),
            // A code stands once in an account.
            Bevindingen = vraag.Code.Length > 0 ? await gefilterd.CountAsync(annulering) : await gefilterd.SumAsync(jaar => jaar.Bevindingen, annulering),
            Regels = { await Regels(gekozen, vraag, annulering) },
            Soorten = { await Soorten(groep, annulering) },
        };
    }

    /// <summary>The accounts of the chosen year and group that have a finding.</summary>
    private IQueryable<Jaarrekening> Groep(BevindingVraag vraag, Aanroeper aanroeper)
    {
        if (vraag.Boekjaar is not (0 or (>= 1990 and <= 2100)))
        {
            throw new WeigeringException("lijst.boekjaar", "Een boekjaar ligt tussen 1990 en 2100.", "boekjaar");
        }

        var jaren = context.Jaarrekeningen.AsNoTracking().VoorAanroeper(aanroeper).Where(jaar => jaar.Soort == Jaarsoort.Realisatie && jaar.Bevindingen > 0);
        jaren = vraag.Boekjaar == 0 ? jaren : jaren.Where(jaar => jaar.Boekjaar == vraag.Boekjaar);
        return vraag.AlleenSwv ? jaren.Where(jaar => jaar.Groepering == Jaarrekening.GroeperingSwv) : jaren;
    }

    private static IQueryable<Jaarrekening> Filter(IQueryable<Jaarrekening> jaren, BevindingVraag vraag)
    {
        if (vraag.Zoek.Length > LangsteZoektekst)
        {
            throw new WeigeringException("lijst.zoek", $"Zoek met ten hoogste {LangsteZoektekst} tekens.", "zoek");
        }

        var (code, zoek) = ($" {vraag.Code} ", vraag.Zoek.Trim().ToLowerInvariant());
        jaren = vraag.Code.Length > 0 ? jaren.Where(jaar => jaar.Bevindingcodes.Contains(code)) : jaren;
        jaren = vraag.AlleenLetOp ? jaren.Where(jaar => jaar.BevindingenLetOp > 0) : jaren;
        jaren = vraag.AlleenOpen ? jaren.Where(jaar => jaar.BevindingenToegelicht < jaar.Bevindingen) : jaren;
        return zoek.Length > 0 ? jaren.Where(jaar => jaar.Zoektekst.Contains(zoek)) : jaren;
    }

    private async Task<IEnumerable<Bevindingregel>> Regels(List<Jaarrekening> gekozen, BevindingVraag vraag, CancellationToken annulering)
    {
        var nummers = gekozen.Select(jaar => jaar.BevoegdGezag).Distinct().ToList();
        var (eerste, laatste) = (gekozen.Select(jaar => jaar.Boekjaar).DefaultIfEmpty().Min() - JarenTerug, gekozen.Select(jaar => jaar.Boekjaar).DefaultIfEmpty().Max());
        // A finding may be about the year before: those years are read along.
        var reeksen = (await context.Jaarrekeningen.AsNoTracking().Where(jaar => nummers.Contains(jaar.BevoegdGezag) && jaar.Soort == Jaarsoort.Realisatie && jaar.Boekjaar >= eerste && jaar.Boekjaar <= laatste).ToListAsync(annulering)).ToLookup(jaar => jaar.BevoegdGezag, StringComparer.Ordinal);
        var koppelingen = await context.SwvKoppelingen.AsNoTracking().Where(koppeling => nummers.Contains(koppeling.BevoegdGezag)).ToListAsync(annulering);
        var naslag = NaslagVan.PerBestuur(koppelingen, await context.Tellingen(koppelingen, annulering));
        var cijfers = nummers.SelectMany(nummer => new Jaarreeks(reeksen[nummer]).Cijfers(naslag(nummer))).ToDictionary(paar => paar.Key, paar => paar.Value, StringComparer.Ordinal);
        return gekozen.Select(jaar => new Bevindingregel
        {
            BevoegdGezag = jaar.BevoegdGezag,
            Naam = jaar.Naam,
            SwvCode = jaar.SwvCode,
            Boekjaar = jaar.Boekjaar,
            Herkomst = jaar.Herkomst,
            Bevindingen = { DossierBericht.NaarBevindingen(jaar, cijfers[jaar.Id]).Where(bevinding => vraag.Code.Length == 0 || bevinding.Code == vraag.Code) },
        });
    }

    private static async Task<IEnumerable<Bevindingsoort>> Soorten(IQueryable<Jaarrekening> groep, CancellationToken annulering) => (await groep.Select(jaar => jaar.Bevindingcodes).ToListAsync(annulering))
        .SelectMany(codes => codes.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        .GroupBy(code => code, StringComparer.Ordinal)
        .OrderByDescending(soort => soort.Count()).ThenBy(soort => soort.Key, StringComparer.Ordinal)
        .Select(soort => new Bevindingsoort { Code = soort.Key, Naam = Bevindingnamen.Naam(soort.Key), Jaarrekeningen = soort.Count() });
}
