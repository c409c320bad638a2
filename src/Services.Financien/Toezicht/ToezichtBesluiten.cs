using Microsoft.EntityFrameworkCore;
using Monitoring.Contracts.Domein;
using Monitoring.Contracts.Financien.V1;
using Monitoring.Contracts.Vastleggen;
using Monitoring.ServiceDefaults.Toegang;
using Monitoring.ServiceDefaults.Vastleggen;
using Monitoring.Services.Financien.Data;
using Monitoring.Services.Financien.Domain;
using Monitoring.Services.Financien.Dossiers;

namespace Monitoring.Services.Financien.Toezicht;

/// <summary>Decisions of an inspecteur on aangepast financieel toezicht. Nothing here follows from a signal by itself.</summary>
internal sealed class ToezichtBesluiten(FinancienContext context, TimeProvider klok)
{
    public async Task<Toezichtbesluiten> Geef(string bevoegdGezag, Aanroeper aanroeper, CancellationToken annulering)
    {
        var nummer = DossierToegang.EisZicht(aanroeper, bevoegdGezag);
        return new Toezichtbesluiten { Besluiten = { (await Van(nummer).AsNoTracking().ToListAsync(annulering)).OrderByDescending(besluit => besluit.Nummer).Select(NaarBericht) } };
    }

    /// <exception cref="WeigeringException"><c>dossier.niet-gevonden</c>, <c>aangepast-toezicht.loopt-al</c>, <c>aangepast-toezicht.datum</c>, <c>tekst.ontbreekt</c>, <c>versie.verouderd</c>.</exception>
    public async Task<Bevestiging> Besluit(ToezichtVerzoek verzoek, Aanroeper aanroeper, CancellationToken annulering)
    {
        var nummer = BevoegdGezagNummer.Lees(verzoek.BevoegdGezag).Waarde;
        var reden = VrijeTekst.LeesVerplicht(verzoek.Reden, "reden");
        var vanaf = Datum.Lees(verzoek.Vanaf, "vanaf");
        if (!await context.Jaarrekeningen.AnyAsync(jaar => jaar.BevoegdGezag == nummer, annulering))
        {
            throw new WeigeringException("dossier.niet-gevonden", "Van dit bevoegd gezag staat hier geen jaarrekening.", "bevoegd_gezag", WeigeringSoort.NietGevonden);
        }

        var besluit = AangepastToezicht.Besluit(nummer, await Van(nummer).AsNoTracking().ToListAsync(annulering), vanaf, reden, aanroeper.Id, klok.Vandaag());
        context.Add(besluit);
        context.Add(Handelingsregel.Van(FinancienHandelingen.ToezichtBesloten, nummer, aanroeper.Id, "", klok.GetUtcNow()));
        await context.BewaarGelijktijdig(annulering);
        return new Bevestiging { Versie = besluit.Versie };
    }

    /// <exception cref="WeigeringException"><c>dossier.niet-gevonden</c>, <c>aangepast-toezicht.beeindigd</c>, <c>aangepast-toezicht.datum</c>, <c>tekst.ontbreekt</c>, <c>versie.verouderd</c>.</exception>
    public async Task<Bevestiging> Beeindig(EindeToezichtVerzoek verzoek, Aanroeper aanroeper, CancellationToken annulering)
    {
        var nummer = BevoegdGezagNummer.Lees(verzoek.BevoegdGezag).Waarde;
        var reden = VrijeTekst.LeesVerplicht(verzoek.Reden, "reden_einde");
        var totEnMet = Datum.Lees(verzoek.TotEnMet, "tot_en_met");
        var besluit = await Van(nummer).SingleOrDefaultAsync(rij => rij.Nummer == verzoek.Nummer, annulering)
            ?? throw new WeigeringException("dossier.niet-gevonden", "Dit besluit is er niet.", "nummer", WeigeringSoort.NietGevonden);
        Gelijktijdig.EisVersie(besluit.Versie, verzoek.Versie);
        besluit.Beeindig(totEnMet, reden, aanroeper.Id, klok.Vandaag());
        context.Add(Handelingsregel.Van(FinancienHandelingen.ToezichtBeeindigd, nummer, aanroeper.Id, "", klok.GetUtcNow()));
        await context.BewaarGelijktijdig(annulering);
        return new Bevestiging { Versie = besluit.Versie };
    }

    /// <summary>Publishes as they are the decisions of before there was an event of them: since then each save keeps its moment, and theirs is 0.</summary>
    /// <returns>How many there were.</returns>
    public Task<int> VertelOudere(CancellationToken annulering) => context.Herhaalbaar(async () =>
    {
        var besluiten = await context.AangepastToezicht.Where(besluit => besluit.GewijzigdOp == 0).ToListAsync(annulering);
        besluiten.ForEach(besluit => context.Entry(besluit).State = EntityState.Modified);
        await context.SaveChangesAsync(annulering);
        return besluiten.Count;
    });

    private IQueryable<AangepastToezicht> Van(string nummer) => context.AangepastToezicht.Where(besluit => besluit.BevoegdGezag == nummer);

    private static Toezichtbesluit NaarBericht(AangepastToezicht besluit) => new()
    {
        BevoegdGezag = besluit.BevoegdGezag,
        Nummer = besluit.Nummer,
        Vanaf = Datum.Schrijf(besluit.Vanaf),
        TotEnMet = Datum.Schrijf(besluit.TotEnMet),
        Reden = besluit.Reden,
        RedenEinde = besluit.RedenEinde,
        Versie = besluit.Versie,
    };
}
