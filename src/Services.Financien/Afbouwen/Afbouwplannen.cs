using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Monitoring.Contracts;
using Monitoring.Contracts.Domein;
using Monitoring.Contracts.Financien.V1;
using Monitoring.Contracts.V1;
using Monitoring.Contracts.Vastleggen;
using Monitoring.ServiceDefaults.Toegang;
using Monitoring.ServiceDefaults.Vastleggen;
using Monitoring.Services.Financien.Data;
using Monitoring.Services.Financien.Domain;
using Monitoring.Services.Financien.Dossiers;
using Monitoring.Services.Financien.Herrekenen;
using Monitoring.Services.Financien.Signaleren;
using Plan = Monitoring.Services.Financien.Domain.Afbouw.Afbouwplan;
using Planjaar = Monitoring.Services.Financien.Domain.Afbouw.Afbouwjaar;

namespace Monitoring.Services.Financien.Afbouwen;

/// <summary>The plan of a board to bring down mogelijk bovenmatig vermogen, and where it stands.</summary>
internal sealed class Afbouwplannen(FinancienContext context, Herrekening herrekening, Signaleringsboek signaleringsboek, TimeProvider klok)
{
    public async Task<Afbouwplan> Geef(string bevoegdGezag, Aanroeper aanroeper, CancellationToken annulering)
    {
        var nummer = DossierToegang.EisZicht(aanroeper, bevoegdGezag);
        var versies = await context.Dossierstukken.Versies(nummer, Dossierstuk.Afbouwplan).AsNoTracking().ToListAsync(annulering);
        if (versies.Count == 0)
        {
            return new Afbouwplan();
        }

        var plan = versies[^1].Lees<Plan>();
        var standen = (await context.Jaarrekeningen.AsNoTracking().Where(jaar => jaar.BevoegdGezag == nummer && jaar.Soort == Jaarsoort.Realisatie).ToListAsync(annulering))
            .ToDictionary(jaar => jaar.Boekjaar, jaar => jaar.Afbouw());
        return new Afbouwplan
        {
            Versie = plan.Versie,
            Doel = plan.Doel,
            Verantwoording = plan.Verantwoording,
            Op = Datum.Schrijf(Kalender.Dag(versies[^1].Op)),
            Jaren = { plan.Jaren.Select(jaar => NaarBericht(jaar, standen.GetValueOrDefault(jaar.Boekjaar))) },
            Eerdere = { versies.SkipLast(1).Reverse().Select(stuk => new Stukversie { Versie = stuk.Nummer, Op = Datum.Schrijf(Kalender.Dag(stuk.Op)) }) },
        };
    }

    /// <exception cref="WeigeringException"><c>versie.verouderd</c>, <c>afbouwplan.jaren</c>, <c>afbouwplan.stijgt</c>, <c>afbouwplan.bedrag</c>, <c>tekst.ontbreekt</c>.</exception>
    public async Task<Bevestiging> LegVast(AfbouwplanVerzoek verzoek, Aanroeper aanroeper, CancellationToken annulering)
    {
        var nummer = BevoegdGezagNummer.Lees(verzoek.BevoegdGezag);
        DossierToegang.EisEigen(aanroeper, nummer);
        var doel = VrijeTekst.LeesVerplicht(verzoek.Doel, "doel");
        var plan = Plan.Maak(verzoek.Versie + 1, doel, VrijeTekst.Lees(verzoek.Verantwoording, "verantwoording"), verzoek.Jaren.Select(LeesJaar));
        return await context.Ondeelbaar(
            async () =>
            {
                context.ChangeTracker.Clear();
                var versies = await context.Dossierstukken.Versies(nummer.Waarde, Dossierstuk.Afbouwplan).CountAsync(annulering);
                Gelijktijdig.EisVersie(versies, verzoek.Versie);
                var jaren = await context.Jaarrekeningen.Where(jaar => jaar.BevoegdGezag == nummer.Waarde).ToListAsync(annulering);
                context.Add(Dossierstuk.Leg(nummer.Waarde, Dossierstuk.Afbouwplan, 0, plan.Versie, plan, klok.GetUtcNow()));
                context.Add(Handelingsregel.Van(FinancienHandelingen.AfbouwplanVastgelegd, nummer.Waarde, aanroeper.Id, string.Create(CultureInfo.InvariantCulture, $"versie {plan.Versie}"), klok.GetUtcNow()));
                await herrekening.Reken(jaren, await signaleringsboek.Huidig(annulering), plan, annulering);
                await context.BewaarGelijktijdig(annulering);
                return new Bevestiging { Versie = plan.Versie };
            },
            annulering);
    }

    private static Planjaar LeesJaar(Afbouwjaar jaar)
    {
        return jaar.Boekjaar is < 2014 or > 2100
            ? throw new WeigeringException("afbouwplan.jaren", "Een boekjaar ligt tussen 2014 en 2100.", "jaren")
            : new Planjaar(jaar.Boekjaar, NederlandsBedrag.Lees(jaar.EigenVermogen, "afbouwplan.bedrag", string.Create(CultureInfo.InvariantCulture, $"vermogen_{jaar.Boekjaar}")), VrijeTekst.Lees(jaar.Maatregel, string.Create(CultureInfo.InvariantCulture, $"maatregel_{jaar.Boekjaar}")));
    }

    private static Afbouwjaar NaarBericht(Planjaar jaar, Contracts.Gebeurtenissen.Afbouwstand? stand) => new()
    {
        Boekjaar = jaar.Boekjaar,
        EigenVermogen = jaar.EigenVermogen.ToString(CultureInfo.InvariantCulture),
        Maatregel = jaar.Maatregel,
        Gerealiseerd = (stand?.GerealiseerdEigenVermogen).NaarGetal(RedenOntbreekt.NietBekend),
        Voortgang = stand?.Voortgang ?? "niet-bekend",
    };
}
