using Microsoft.EntityFrameworkCore;
using Monitoring.Contracts.Domein;
using Monitoring.Services.Landelijk.Cache;
using Monitoring.Services.Landelijk.Data;
using Monitoring.Services.Landelijk.Tellingen;
using Monitoring.Services.Landelijk.Vrijgeven;

namespace Monitoring.Services.Landelijk.Indicatoren;

/// <summary>
/// Answers questions to indicators. The state of facts and releases is read from the database on every question, by index; figures of that
/// state come from the cache or are computed once. So no reader on any replica sees a figure older than its question, and none sees a
/// released figure before its moment or an unreleased one after it.
/// </summary>
internal sealed class IndicatorLezer(IServiceScopeFactory bereiken, Cijfercache cache, TimeProvider klok)
{
    /// <summary>Checks the question and reads the state of what is under it.</summary>
    /// <exception cref="Contracts.Domein.WeigeringException">Unknown indicator, filter or value.</exception>
    public async Task<Cijfervraag> Vraag(string id, IReadOnlyDictionary<string, string> filters, CancellationToken annulering)
    {
        var indicator = Indicatorenlijst.Zoek(id);
        return (await Vragen([(indicator, Keuze.Lees(indicator.Filters, filters))], annulering))[0];
    }

    /// <summary>Reads the state under many questions at once: two queries, however many there are.</summary>
    public async Task<IReadOnlyList<Cijfervraag>> Vragen(IReadOnlyList<(IIndicator Indicator, Keuze Keuze)> gevraagd, CancellationToken annulering)
    {
        await using var bereik = bereiken.CreateAsyncScope();
        var versies = await Versies(bereik.ServiceProvider.GetRequiredService<LandelijkContext>(), [.. gevraagd.Select(vraag => vraag.Indicator).Distinct()], annulering);
        var vandaag = klok.Vandaag();
        return [.. gevraagd.Select(vraag => new Cijfervraag(vraag.Indicator, vraag.Keuze, versies[vraag.Indicator], vandaag))];
    }

    /// <summary>Every indicator at its defaults.</summary>
    public Task<IReadOnlyList<Cijfervraag>> Overzicht(CancellationToken annulering) => Vragen([.. Indicatorenlijst.Alle.Select(indicator => (indicator, Keuze.Standaard(indicator.Filters)))], annulering);

    public Task<IndicatorBeeld> Antwoord(Cijfervraag vraag, CancellationToken annulering) => cache.Haal(vraag.Sleutel, () => Reken(vraag), annulering);

    public async Task<IndicatorBeeld> Haal(string id, IReadOnlyDictionary<string, string> filters, CancellationToken annulering) =>
        await Antwoord(await Vraag(id, filters, annulering), annulering);

    /// <summary>Computes without cache; also what a release is made of.</summary>
    public async Task<IndicatorBeeld> Reken(Cijfervraag vraag)
    {
        await using var bereik = bereiken.CreateAsyncScope();
        var context = bereik.ServiceProvider.GetRequiredService<LandelijkContext>();
        var (indicator, keuze, versie, vandaag) = vraag;
        while (true)
        {
            var uitslag = await indicator.Reken(context, versie.Generatie, keuze, vandaag, CancellationToken.None);
            var nu = (await Versies(context, [indicator], CancellationToken.None))[indicator];
            if (nu.Generatie == versie.Generatie)
            {
                return await Beeld(context, indicator, keuze, nu, uitslag, vandaag);
            }

            // A rebuild took over in between, and the old generation may have been cleared while it was read.
            versie = nu;
        }
    }

    private async Task<Dictionary<IIndicator, Cijferversie>> Versies(LandelijkContext context, IReadOnlyList<IIndicator> indicatoren, CancellationToken annulering)
    {
        var nu = klok.GetUtcNow().UtcTicks;
        string[] namen = [.. indicatoren.Select(indicator => indicator.Naam)];
        string[] bronnen = [.. indicatoren.SelectMany(indicator => indicator.Bronnen).Distinct()];
        var standen = await (
            from stand in context.Generatiestanden.AsNoTracking()
            where stand.Id == Generatiestand.EnigeId
            from wijziging in context.Wijzigingen.Where(wijziging => wijziging.Generatie == stand.Actief && bronnen.Contains(wijziging.Feitsoort)).DefaultIfEmpty()
            select new { stand.Actief, Feitsoort = wijziging == null ? "" : wijziging.Feitsoort, Versie = wijziging == null ? 0 : wijziging.Versie, LaatsteFeit = wijziging == null ? 0 : wijziging.LaatsteFeit }).ToListAsync(annulering);
        var vrijgaven = (await context.Vrijgaven.AsNoTracking()
            .Where(vrijgave => namen.Contains(vrijgave.Indicator) && vrijgave.Status == Vrijgavestatus.Goedgekeurd && vrijgave.PublicatieOp <= nu)
            .Select(vrijgave => new { vrijgave.Indicator, Kop = new Vrijgavekop(vrijgave.Id, vrijgave.Periode, vrijgave.Uitgave, vrijgave.PublicatieOp) })
            .ToListAsync(annulering)).ToLookup(vrijgave => vrijgave.Indicator, vrijgave => vrijgave.Kop);
        return indicatoren.ToDictionary(indicator => indicator, indicator =>
        {
            var eigen = standen.Where(stand => indicator.Bronnen.Contains(stand.Feitsoort)).ToArray();
            return new Cijferversie(
                standen[0].Actief,
                eigen.Sum(stand => stand.Versie),
                eigen.Select(stand => stand.LaatsteFeit).DefaultIfEmpty().Max(),
                [.. vrijgaven[indicator.Naam].GroupBy(vrijgave => vrijgave.Periode).Select(periode => periode.MaxBy(vrijgave => vrijgave.Uitgave)!).OrderBy(vrijgave => vrijgave.Periode, StringComparer.Ordinal)]);
        });
    }

    private static async Task<IndicatorBeeld> Beeld(LandelijkContext context, IIndicator indicator, Keuze keuze, Cijferversie versie, Uitslag berekend, DateOnly vandaag)
    {
        var (uitslag, vrijgegeven) = await MetVrijgaven(context, keuze, versie, berekend);
        // Examples are never mixed with anything else: when one point is an example, all are.
        var isVoorbeeld = uitslag.Reeksen.Any(reeks => reeks.Punten.Any(punt => punt.Herkomst == Herkomsten.Voorbeeld));
        var kaart = indicator.Kaart(keuze);
        string[] kanttekeningen =
        [
            .. kaart.Onderdrukking.Count > 0 ? [Onderdrukkingsregel.Op(vandaag).Uitleg] : Array.Empty<string>(),
            .. kaart.Kanttekeningen,
            .. uitslag.Kanttekeningen,
            .. isVoorbeeld ? ["Deze cijfers zijn gemaakt met voorbeeldgegevens."] : Array.Empty<string>(),
            .. vrijgegeven.Where(periode => periode.GewijzigdSindsdien).Select(periode => $"Over {Woorden.Periode(periode.Periode)} zijn na de vrijgave gegevens gewijzigd. Het definitieve cijfer blijft staan tot een nieuwe uitgave."),
        ];
        return IndicatorBeeld.Van(
            kaart,
            Status(uitslag),
            versie.LaatsteFeit == 0 ? null : new DateTimeOffset(versie.LaatsteFeit, TimeSpan.Zero),
            uitslag,
            kanttekeningen,
            keuze,
            indicator,
            vrijgegeven,
            vandaag);
    }

    private static async Task<(Uitslag Uitslag, IReadOnlyList<VrijgegevenPeriode> Vrijgegeven)> MetVrijgaven(LandelijkContext context, Keuze keuze, Cijferversie versie, Uitslag uitslag)
    {
        if (versie.Vrijgaven.Count == 0)
        {
            return (uitslag, []);
        }

        var opnamen = await Momentopnamen.Lees(context, [.. versie.Vrijgaven.Select(vrijgave => vrijgave.Id)], keuze);
        var vrijgegeven = new List<VrijgegevenPeriode>();
        foreach (var kop in versie.Vrijgaven)
        {
            var opname = opnamen[kop.Id];
            // Examples never stand beside anything else, released or not.
            if (uitslag.TeltEcht && opname.IsVoorbeeld)
            {
                uitslag = uitslag with { Kanttekeningen = [.. uitslag.Kanttekeningen, $"Over {Woorden.Periode(kop.Periode)} zijn eerder voorbeeldgegevens vrijgegeven. Die tellen niet meer mee."] };
                continue;
            }

            if (opname.Deel is not { } deel)
            {
                uitslag = uitslag with { Kanttekeningen = [.. uitslag.Kanttekeningen, $"Over {Woorden.Periode(kop.Periode)} is een cijfer vrijgegeven, maar niet voor deze keuze."] };
                continue;
            }

            (uitslag, var gewijzigd) = deel.Over(uitslag, kop.Periode);
            vrijgegeven.Add(new VrijgegevenPeriode(kop.Periode, kop.Id, kop.Uitgave, new DateTimeOffset(kop.PublicatieOp, TimeSpan.Zero), gewijzigd));
        }

        return (uitslag, vrijgegeven);
    }

    private static string Status(Uitslag uitslag)
    {
        var standen = uitslag.Reeksen.SelectMany(reeks => reeks.Punten).Select(punt => punt.Status).Distinct().ToArray();
        return standen switch
        {
            [var enige] => enige,
            [] => Vrijgavestatus.Voorlopig,
            _ => IndicatorBeeld.DeelsDefinitief,
        };
    }
}
