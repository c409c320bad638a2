using Microsoft.EntityFrameworkCore;
using Monitoring.Contracts;
using Monitoring.Contracts.Domein;
using Monitoring.Contracts.Financien.V1;
using Monitoring.Contracts.Gebeurtenissen;
using Monitoring.Contracts.V1;
using Monitoring.ServiceDefaults.Toegang;
using Monitoring.Services.Financien.Afbouwen;
using Monitoring.Services.Financien.Data;
using Monitoring.Services.Financien.Domain;
using Monitoring.Services.Financien.Domain.Kengetallen;

namespace Monitoring.Services.Financien.Dossiers;

/// <summary>The accounts of one boekjaar, or of each bevoegd gezag the latest, page by page.</summary>
internal sealed class LijstDossiers(FinancienContext context, TimeProvider klok)
{
    private const int LangsteZoektekst = 100;

    /// <exception cref="WeigeringException"><c>pagina.ongeldig</c>, <c>lijst.zoek</c>, <c>lijst.boekjaar</c>, <c>lijst.afbouw</c>, <c>lijst.sorteer</c>.</exception>
    public async Task<DossierLijst> Voer(LijstVraag vraag, Aanroeper aanroeper, CancellationToken annulering)
    {
        var bladzijde = Bladzijde.Lees(vraag.Pagina);
        var gefilterd = Filter(context.Jaarrekeningen.AsNoTracking().VoorAanroeper(aanroeper), vraag);
        var totaal = await gefilterd.CountAsync(annulering);
        var rijen = await Sorteer(gefilterd, vraag.Sorteer)
            .Skip(bladzijde.Overslaan)
            .Take(bladzijde.Grootte)
            .Select(rij => new { rij.BevoegdGezag, rij.Naam, rij.Groepering, rij.SwvCode, rij.Boekjaar, rij.KengetallenJson, rij.Signalen, rij.Signaalcodes, rij.AfbouwJson, rij.Grootteklasse, rij.Bevindingen, rij.BevindingenToegelicht, rij.Herkomst, rij.Status })
            .ToListAsync(annulering);
        var nummers = rijen.ConvertAll(rij => rij.BevoegdGezag);
        var vorigeIds = rijen.ConvertAll(rij => Jaarrekening.MaakId(rij.BevoegdGezag, rij.Boekjaar - 1, Jaarsoort.Realisatie));
        var vorige = await context.Jaarrekeningen.AsNoTracking().Where(rij => vorigeIds.Contains(rij.Id)).Select(rij => new { rij.BevoegdGezag, rij.KengetallenJson }).ToDictionaryAsync(rij => rij.BevoegdGezag, rij => rij.KengetallenJson, annulering);
        var onderToezicht = await OnderToezicht().Where(nummer => nummers.Contains(nummer)).ToListAsync(annulering);
        var metPlan = await Plannen().Where(nummer => nummers.Contains(nummer)).ToHashSetAsync(annulering);
        var verantwoord = (await Verantwoordingen().Where(stuk => nummers.Contains(stuk.BevoegdGezag)).Select(stuk => new { stuk.BevoegdGezag, stuk.Boekjaar }).Distinct().ToListAsync(annulering)).ConvertAll(stuk => (stuk.BevoegdGezag, stuk.Boekjaar)).ToHashSet();
        var lijst = new DossierLijst { Totaal = totaal };
        foreach (var rij in rijen)
        {
            var kengetallen = Jaarrekening.LeesKengetallen(rij.KengetallenJson);
            var bovenmatig = kengetallen.First(kengetal => kengetal.Code == Bovenmatig.Code).Waarde;
            var vorig = vorige.TryGetValue(rij.BevoegdGezag, out var json) ? Jaarrekening.LeesKengetallen(json) : null;
            lijst.Regels.Add(new DossierRegel
            {
                BevoegdGezag = rij.BevoegdGezag,
                Naam = rij.Naam,
                Groepering = rij.Groepering,
                SwvCode = rij.SwvCode,
                Boekjaar = rij.Boekjaar,
                Liquiditeit = Getal(kengetallen, Liquiditeit.Code),
                Solvabiliteit2 = Getal(kengetallen, Solvabiliteit2.Code),
                Bovenmatig = Getal(kengetallen, Bovenmatig.Code),
                Herkomst = rij.Herkomst,
                Status = rij.Status,
                Aanname = kengetallen.Any(kengetal => kengetal is { Signaal: true, Aanname: true }),
                Signalen = rij.Signalen,
                Bevindingen = rij.Bevindingen,
                Signaalcodes = { rij.Signaalcodes.Split(' ', StringSplitOptions.RemoveEmptyEntries) },
                Grootteklasse = rij.Grootteklasse,
                Toegelicht = rij.BevindingenToegelicht,
                Afbouw = Jaarrekening.LeesAfbouw(rij.AfbouwJson)?.Voortgang ?? (metPlan.Contains(rij.BevoegdGezag) ? Afbouwstaat.AndereJaren : bovenmatig > 0 ? Afbouwstaat.ZonderPlan : ""),
                Verantwoording = verantwoord.Contains((rij.BevoegdGezag, rij.Boekjaar)) ? "gegeven" : Domain.Afbouw.Vermogensverantwoording.Gevraagd(rij.Boekjaar, bovenmatig) ? "ontbreekt" : "",
                AangepastToezicht = onderToezicht.Contains(rij.BevoegdGezag),
                LiquiditeitVorig = vorig is null ? new Getal { Ontbreekt = RedenOntbreekt.NietBekend } : Getal(vorig, Liquiditeit.Code),
                Solvabiliteit2Vorig = vorig is null ? new Getal { Ontbreekt = RedenOntbreekt.NietBekend } : Getal(vorig, Solvabiliteit2.Code),
            });
        }

        return lijst;
    }

    private IQueryable<Jaarrekening> Filter(IQueryable<Jaarrekening> rijen, LijstVraag vraag)
    {
        if (vraag.Zoek.Length > LangsteZoektekst)
        {
            throw new WeigeringException("lijst.zoek", $"Zoek met ten hoogste {LangsteZoektekst} tekens.", "zoek");
        }

        if (vraag.Boekjaar is not (0 or (>= 1990 and <= 2100)))
        {
            throw new WeigeringException("lijst.boekjaar", "Een boekjaar ligt tussen 1990 en 2100.", "boekjaar");
        }

        var jaarrekeningen = context.Jaarrekeningen;
        rijen = rijen.Where(rij => rij.Soort == Jaarsoort.Realisatie);
        rijen = vraag.Boekjaar == 0
            ? rijen.Where(rij => !jaarrekeningen.Any(later => later.BevoegdGezag == rij.BevoegdGezag && later.Soort == rij.Soort && later.Boekjaar > rij.Boekjaar))
            : rijen.Where(rij => rij.Boekjaar == vraag.Boekjaar);
        rijen = vraag.AlleenSwv ? rijen.Where(rij => rij.Groepering == Jaarrekening.GroeperingSwv) : rijen;
        rijen = vraag.AlleenSignaal ? rijen.Where(rij => rij.Signalen > 0) : rijen;
        rijen = vraag.AlleenBevinding ? rijen.Where(rij => rij.BevindingenLetOp > 0) : rijen;
        rijen = vraag.Grootteklasse.Length > 0 ? rijen.Where(rij => rij.Grootteklasse == vraag.Grootteklasse) : rijen;
        rijen = vraag.Sector.Length > 0 ? rijen.Where(rij => rij.Sector == vraag.Sector) : rijen;
        rijen = rijen.MetAfbouw(Plannen(), Verantwoordingen(), vraag.Afbouw);
        if (vraag.Signaal.Length > 0)
        {
            var code = $" {vraag.Signaal} ";
            rijen = rijen.Where(rij => rij.Signaalcodes.Contains(code));
        }

        if (vraag.AlleenToezicht)
        {
            var onderToezicht = OnderToezicht();
            rijen = rijen.Where(rij => onderToezicht.Contains(rij.BevoegdGezag));
        }

        var zoek = vraag.Zoek.Trim().ToLowerInvariant();
        return zoek.Length > 0 ? rijen.Where(rij => rij.Zoektekst.Contains(zoek)) : rijen;
    }

    /// <summary>Numbers of the boards under aangepast financieel toezicht today.</summary>
    private IQueryable<string> OnderToezicht()
    {
        var vandaag = klok.Vandaag();
        return context.AangepastToezicht.Where(besluit => besluit.Vanaf <= vandaag && (besluit.TotEnMet == null || besluit.TotEnMet >= vandaag)).Select(besluit => besluit.BevoegdGezag);
    }

    /// <summary>Numbers of the boards that have an afbouwplan.</summary>
    private IQueryable<string> Plannen() => context.Dossierstukken.Where(stuk => stuk.Soort == Dossierstuk.Afbouwplan).Select(stuk => stuk.BevoegdGezag);

    /// <summary>How boards accounted for equity above the signaleringswaarde.</summary>
    private IQueryable<Dossierstuk> Verantwoordingen() => context.Dossierstukken.Where(stuk => stuk.Soort == Dossierstuk.Vermogen);

    /// <summary>Rows without the figure come last, in both directions; the key makes the order of pages the same every time.</summary>
    private static IQueryable<Jaarrekening> Sorteer(IQueryable<Jaarrekening> rijen, string sorteer)
    {
        var aflopend = sorteer.StartsWith('-');
        IOrderedQueryable<Jaarrekening> Op(System.Linq.Expressions.Expression<Func<Jaarrekening, double?>> figuur, System.Linq.Expressions.Expression<Func<Jaarrekening, bool>> ontbreekt)
        {
            var eerst = rijen.OrderBy(ontbreekt);
            return aflopend ? eerst.ThenByDescending(figuur) : eerst.ThenBy(figuur);
        }

        var gesorteerd = sorteer.TrimStart('-') switch
        {
            "" or "naam" => aflopend ? rijen.OrderByDescending(rij => rij.Naam) : rijen.OrderBy(rij => rij.Naam),
            Liquiditeit.Code => Op(rij => rij.LiquiditeitSortering, rij => rij.LiquiditeitSortering == null),
            Solvabiliteit2.Code => Op(rij => rij.Solvabiliteit2Sortering, rij => rij.Solvabiliteit2Sortering == null),
            Bovenmatig.Code => Op(rij => rij.BovenmatigSortering, rij => rij.BovenmatigSortering == null),
            _ => throw new WeigeringException("lijst.sorteer", $"'{Kort.Tekst(sorteer)}' is geen sortering. Verwacht: naam, {Liquiditeit.Code}, {Solvabiliteit2.Code} of {Bovenmatig.Code}, met '-' ervoor voor aflopend.", "sorteer"),
        };
        return gesorteerd.ThenBy(rij => rij.Id);
    }

    private static Getal Getal(IReadOnlyList<KengetalWaarde> kengetallen, string code)
    {
        var waarde = kengetallen.First(kengetal => kengetal.Code == code);
        return waarde.Waarde.NaarGetal(waarde.Ontbreekt == "niet-van-toepassing" ? RedenOntbreekt.NietVanToepassing : RedenOntbreekt.NietBekend);
    }
}
