using Microsoft.EntityFrameworkCore;
using Monitoring.Contracts.Domein;
using Monitoring.Contracts.Financien.V1;
using Monitoring.Contracts.Vastleggen;
using Monitoring.ServiceDefaults.Toegang;
using Monitoring.ServiceDefaults.Vastleggen;
using Monitoring.Services.Financien.Data;
using Monitoring.Services.Financien.Domain;
using Monitoring.Services.Financien.Herrekenen;
using Monitoring.Services.Financien.Signaleren;

namespace Monitoring.Services.Financien.Koppelen;

/// <summary>Which bevoegd gezag acts for which samenwerkingsverband: the public annual accounts do not say, so beheer can.</summary>
internal sealed class Koppelingen(FinancienContext context, Herrekening herrekening, Signaleringsboek signaleringsboek, TimeProvider klok)
{
    private const string Bron = "Vastgelegd door beheer";
    private const int MeesteZonder = 100;

    private static readonly Sortering<SwvKoppeling> Volgorde = new("code", ("code", rij => rij.SwvCode), ("bestuur", rij => rij.BevoegdGezag), ("naam", rij => rij.Naam), ("bron", rij => rij.Bron));

    /// <exception cref="WeigeringException"><c>sorteer.onbekend</c></exception>
    public async Task<KoppelingLijst> Lijst(KoppelingVraag vraag, CancellationToken annulering)
    {
        var bladzijde = Bladzijde.Lees(vraag.Pagina);
        var zoek = vraag.Zoek.Trim().ToUpperInvariant();
        var patroon = $"%{zoek.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("%", "\\%", StringComparison.Ordinal).Replace("_", "\\_", StringComparison.Ordinal)}%";
        var rijen = context.SwvKoppelingen.AsNoTracking();
        rijen = zoek.Length > 0 ? rijen.Where(rij => rij.BevoegdGezag == zoek || rij.SwvCode == zoek || EF.Functions.Like(rij.Naam, patroon, "\\")) : rijen;
        var zonder = await context.Jaarrekeningen.AsNoTracking()
            .Where(jaar => jaar.Groepering == Jaarrekening.GroeperingSwv && jaar.SwvCode == "")
            .GroupBy(jaar => jaar.BevoegdGezag).Select(bestuur => new { BevoegdGezag = bestuur.Key, Naam = bestuur.Max(jaar => jaar.Naam) })
            .OrderBy(bestuur => bestuur.BevoegdGezag).Take(MeesteZonder).ToListAsync(annulering);
        return new KoppelingLijst
        {
            Totaal = await rijen.CountAsync(annulering),
            Koppelingen = { (await Volgorde.Pas(rijen, vraag.Sorteer).ThenBy(rij => rij.SwvCode).ThenBy(rij => rij.BevoegdGezag).Skip(bladzijde.Overslaan).Take(bladzijde.Grootte).ToListAsync(annulering)).Select(NaarBericht) },
            Zonder = { zonder.Select(bestuur => new Koppeling { BevoegdGezag = bestuur.BevoegdGezag, Naam = bestuur.Naam ?? "" }) },
        };
    }

    /// <exception cref="WeigeringException"><c>bevoegd-gezag.ongeldig</c>, <c>swv-code.ongeldig</c>, <c>koppeling.bestaat</c>, <c>versie.verouderd</c>.</exception>
    public Task<WijzigSignaleringAntwoord> Leg(KoppelingVerzoek verzoek, Aanroeper aanroeper, CancellationToken annulering)
    {
        var (nummer, code, naam) = (BevoegdGezagNummer.Lees(verzoek.BevoegdGezag), SwvCode.Lees(verzoek.SwvCode), VrijeTekst.Lees(verzoek.Naam, "naam"));
        return Wijzig(
            nummer,
            code,
            FinancienHandelingen.KoppelingGelegd,
            aanroeper,
            bestaand =>
            {
                if (bestaand is not null)
                {
                    throw new WeigeringException("koppeling.bestaat", "Deze koppeling is er al.", "swv_code", WeigeringSoort.VerbodenOvergang);
                }

                context.Add(SwvKoppeling.Leg(nummer, code, naam[..Math.Min(naam.Length, Jaarrekening.MaxNaam)], Bron, Herkomst.Beheer));
            },
            annulering);
    }

    /// <exception cref="WeigeringException"><c>koppeling.onbekend</c>.</exception>
    public Task<WijzigSignaleringAntwoord> Verwijder(KoppelingVerzoek verzoek, Aanroeper aanroeper, CancellationToken annulering) => Wijzig(
        BevoegdGezagNummer.Lees(verzoek.BevoegdGezag),
        SwvCode.Lees(verzoek.SwvCode),
        FinancienHandelingen.KoppelingVerwijderd,
        aanroeper,
        bestaand => context.Remove(bestaand ?? throw new WeigeringException("koppeling.onbekend", "Deze koppeling is er niet.", "swv_code", WeigeringSoort.NietGevonden)),
        annulering);

    /// <summary>The link and what the accounts of the board become by it: together or not at all.</summary>
    /// <param name="wijziging">Of the link as it is there; null when it is not.</param>
    private Task<WijzigSignaleringAntwoord> Wijzig(BevoegdGezagNummer nummer, SwvCode code, Handelingsoort soort, Aanroeper aanroeper, Action<SwvKoppeling?> wijziging, CancellationToken annulering) => context.Ondeelbaar(
        async () =>
        {
            context.ChangeTracker.Clear();
            wijziging(await context.SwvKoppelingen.SingleOrDefaultAsync(rij => rij.BevoegdGezag == nummer.Waarde && rij.SwvCode == code.Waarde, annulering));
            context.Add(Handelingsregel.Van(soort, nummer.Waarde, aanroeper.Id, $"samenwerkingsverband {code}", klok.GetUtcNow()));
            await context.BewaarGelijktijdig(annulering);
            var jaren = await context.Jaarrekeningen.Where(jaar => jaar.BevoegdGezag == nummer.Waarde).ToListAsync(annulering);
            var gewijzigd = await herrekening.Reken(jaren, await signaleringsboek.Huidig(annulering), annulering);
            await context.BewaarGelijktijdig(annulering);
            return new WijzigSignaleringAntwoord { Gewijzigd = gewijzigd.Count };
        },
        annulering);

    private static Koppeling NaarBericht(SwvKoppeling rij) => new() { BevoegdGezag = rij.BevoegdGezag, SwvCode = rij.SwvCode, Naam = rij.Naam, Bron = rij.Bron, Herkomst = rij.Herkomst };
}
