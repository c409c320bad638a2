using Microsoft.EntityFrameworkCore;
using Monitoring.Contracts.Domein;
using Monitoring.Services.Landelijk.Data;
using Monitoring.Services.Landelijk.Feiten;
using Monitoring.Services.Landelijk.Indicatoren;
using Monitoring.Services.Landelijk.Swvs;
using Monitoring.Services.Landelijk.Tellingen;

namespace Monitoring.Services.Landelijk.Vrijgeven;

/// <summary>Freezes the figures of one period of a family of indicators, all from one state of the facts.</summary>
internal sealed class Opname(LandelijkContext context, TimeProvider klok)
{
    private const int MeestePogingen = 5;

    /// <param name="familie">From <see cref="Vrijgavefamilie"/>.</param>
    /// <param name="uitgave">Number of the release that it is for.</param>
    /// <returns>The figures of each indicator, and what they are made of when they are about OPP's.</returns>
    /// <exception cref="WeigeringException"><c>vrijgave.periode-leeg</c> or <c>vrijgave.cijfers-in-beweging</c></exception>
    public async Task<(IReadOnlyDictionary<IIndicator, Momentopname> Cijfers, Grondslag? Grondslag)> Neem(IReadOnlyList<IIndicator> familie, string periode, int uitgave, CancellationToken annulering)
    {
        // All tables are of one state of the facts: when that moved while they were read, they are read again.
        var stand = await Stand(familie, annulering);
        // Concluded as on the day after the period, from what is public today: table and conclusion are of the same cases.
        var vandaag = klok.Vandaag();
        var daarna = new Peildag(vandaag, Periodeslot.LaatsteDag(periode)?.AddDays(1) ?? vandaag);
        for (var poging = 0; poging < MeestePogingen; poging++)
        {
            var (cijfers, grondslag) = familie is [IOppcijfer, ..]
                ? await NeemOpps([.. familie.Cast<IOppcijfer>()], stand.Generatie, periode, uitgave, daarna, annulering)
                : (await NeemElk(familie, stand.Generatie, periode, daarna, annulering), null);
            var nu = await Stand(familie, annulering);
            if (nu == stand)
            {
                return cijfers.Values.SelectMany(opname => opname.Keuzes.Values).SelectMany(deel => deel.Reeksen).Any(reeks => reeks.Punten.Count > 0)
                    ? (cijfers, grondslag)
                    : throw new WeigeringException("vrijgave.periode-leeg", $"Over '{Kort.Tekst(periode)}' heeft deze indicator geen cijfers.", "periode");
            }

            stand = nu;
        }

        throw new WeigeringException("vrijgave.cijfers-in-beweging", "De cijfers worden op dit moment bijgewerkt. Probeer het over een paar minuten opnieuw.", "periode", WeigeringSoort.VerbodenOvergang);
    }

    /// <summary>The counters are read once; every table follows from them.</summary>
    private async Task<(IReadOnlyDictionary<IIndicator, Momentopname> Cijfers, Grondslag? Grondslag)> NeemOpps(IReadOnlyList<IOppcijfer> familie, int generatie, string schooljaar, int uitgave, Peildag daarna, CancellationToken annulering)
    {
        var tellers = await Tellerlezer.Lees(context, generatie, [.. familie.SelectMany(indicator => indicator.Gelezen).Concat([Opptelling.SwvTijdigheid(schooljaar), Opptelling.SwvVoldoet(schooljaar)]).Distinct()], annulering);
        var stand = new Oppstand(tellers, await Grondslagen.NietIngetrokken(context, annulering), Onderdrukkingsregel.Op(daarna.Vandaag).Grens, daarna.Slot);
        var cijfers = familie.ToDictionary<IOppcijfer, IIndicator, Momentopname>(indicator => indicator, indicator => Momentopname.Van(Keuze.Alle(indicator.Filters), keuze => indicator.Stel(stand, keuze), schooljaar));
        var (tellend, _) = Herkomsten.Tellend([.. tellers.Where(teller => Opptelling.IsVanOpps(teller.Telling))], teller => teller.Herkomst);
        return (cijfers, new Grondslag(schooljaar, uitgave, stand.Grens, [.. tellend.Where(teller => teller.Periode == schooljaar)], await Swvlijst.Lees(context, generatie, annulering)));
    }

    private async Task<IReadOnlyDictionary<IIndicator, Momentopname>> NeemElk(IReadOnlyList<IIndicator> familie, int generatie, string periode, Peildag daarna, CancellationToken annulering)
    {
        var opnamen = new Dictionary<IIndicator, Momentopname>();
        foreach (var indicator in familie)
        {
            var uitslagen = new Dictionary<string, Uitslag>();
            foreach (var keuze in Keuze.Alle(indicator.Filters))
            {
                uitslagen[keuze.ToString()] = await indicator.Reken(context, generatie, keuze, daarna, annulering);
            }

            opnamen[indicator] = Momentopname.Van(Keuze.Alle(indicator.Filters), keuze => uitslagen[keuze.ToString()], periode);
        }

        return opnamen;
    }

    private async Task<(int Generatie, long Versie)> Stand(IReadOnlyList<IIndicator> familie, CancellationToken annulering)
    {
        var generatie = await Bediening.Generatie(context, annulering);
        var bronnen = familie.SelectMany(indicator => indicator.Bronnen).Distinct().ToArray();
        return (generatie, await context.Wijzigingen.AsNoTracking().Where(wijziging => wijziging.Generatie == generatie && bronnen.Contains(wijziging.Feitsoort)).SumAsync(wijziging => wijziging.Versie, annulering));
    }
}
