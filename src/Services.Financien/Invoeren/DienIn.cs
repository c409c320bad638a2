using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Monitoring.Contracts.Domein;
using Monitoring.Contracts.Financien.V1;
using Monitoring.Contracts.Vastleggen;
using Monitoring.DuoBestanden.Lezen;
using Monitoring.ServiceDefaults.Toegang;
using Monitoring.ServiceDefaults.Vastleggen;
using Monitoring.Services.Financien.Data;
using Monitoring.Services.Financien.Domain;
using Monitoring.Services.Financien.Domain.Controles;
using Monitoring.Services.Financien.Domain.Kengetallen;
using Monitoring.Services.Financien.Dossiers;
using Monitoring.Services.Financien.Herrekenen;
using Monitoring.Services.Financien.Koppelen;
using Monitoring.Services.Financien.Signaleren;

namespace Monitoring.Services.Financien.Invoeren;

/// <summary>
/// A samenwerkingsverband or a school board hands in its own account, budget or forecast: first to look (nothing is saved), then for good. An account that was
/// definitief is only replaced with a reason, and what it was stays.
/// </summary>
internal sealed class DienIn(FinancienContext context, Herrekening herrekening, Signaleringsboek signaleringsboek, TimeProvider klok)
{
    private const string Bron = "Ingevoerd door het bestuur";
    private const int EersteJaar = 2014;
    private const int JarenVooruit = 6;

    /// <summary>What the account would be.</summary>
    public async Task<Invoercontrole> Controleer(InvoerVerzoek verzoek, Aanroeper aanroeper, CancellationToken annulering)
    {
        var set = await signaleringsboek.Huidig(annulering);
        var (jaren, naslag, aanlevering) = await Lees(verzoek, aanroeper, Keur(verzoek, aanroeper), annulering);
        var bestaand = jaren.Find(jaar => jaar.Id == aanlevering.JaarrekeningId);
        var nu = bestaand is null ? null : DossierBericht.NaarJaar(bestaand, new Jaarreeks(jaren).Cijfers(naslag)[bestaand.Id], set);
        var (straks, _, herzien) = await NeemOver(jaren, bestaand, aanlevering, annulering);
        var jaar = DossierBericht.NaarJaar(straks, new Jaarreeks(jaren).Cijfers(naslag)[straks.Id], set);
        context.ChangeTracker.Clear();
        return new Invoercontrole { Jaar = jaar, Nu = nu, Versie = nu?.Versie ?? 0, RedenNodig = herzien };
    }

    /// <exception cref="WeigeringException"><c>versie.verouderd</c>, <c>reden.ontbreekt</c>, <c>jaarrekening.gepubliceerd</c>, and what <see cref="Controleer"/> refuses.</exception>
    public Task<Bevestiging> Voer(InvoerVerzoek verzoek, Aanroeper aanroeper, CancellationToken annulering)
    {
        // Before the turn to write: what is refused does not hold up who waits for it.
        var posten = Keur(verzoek, aanroeper);
        return context.Ondeelbaar(() => Bewaar(verzoek, aanroeper, posten, annulering), annulering);
    }

    private async Task<Bevestiging> Bewaar(InvoerVerzoek verzoek, Aanroeper aanroeper, Dictionary<string, decimal> posten, CancellationToken annulering)
    {
        context.ChangeTracker.Clear();
        var (jaren, _, aanlevering) = await Lees(verzoek, aanroeper, posten, annulering);
        var bestaand = jaren.Find(jaar => jaar.Id == aanlevering.JaarrekeningId);
        Gelijktijdig.EisVersie(bestaand?.Versie ?? 0, verzoek.Versie);
        var (straks, vorige, herzien) = await NeemOver(jaren, bestaand, aanlevering, annulering);
        if (herzien)
        {
            EisReden(aanlevering.Reden);
        }

        if (vorige is not null)
        {
            context.Add(vorige);
        }

        if (bestaand is null)
        {
            context.Add(straks);
        }

        if (context.ChangeTracker.HasChanges())
        {
            context.Add(Handelingsregel.Van(FinancienHandelingen.JaarrekeningIngediend, straks.Id, aanroeper.Id, verzoek.Status, klok.GetUtcNow()));
        }

        await context.BewaarGelijktijdig(annulering);
        return new Bevestiging { Versie = straks.Versie };
    }

    /// <summary>Of an account that was definitief.</summary>
    /// <exception cref="WeigeringException"><c>reden.ontbreekt</c>.</exception>
    public static void EisReden(string reden)
    {
        if (reden.Length == 0)
        {
            throw new WeigeringException("reden.ontbreekt", "Deze jaarrekening was al definitief. Vul in waarom u haar herziet.", "reden");
        }
    }

    /// <summary>What can be refused without looking at what is there.</summary>
    /// <returns>Amounts per post, with the totals that were left out.</returns>
    private Dictionary<string, decimal> Keur(InvoerVerzoek verzoek, Aanroeper aanroeper)
    {
        DossierToegang.EisEigen(aanroeper, BevoegdGezagNummer.Lees(verzoek.BevoegdGezag));
        EisKeuzes(verzoek);
        return LeesPosten(verzoek);
    }

    private async Task<(Jaarrekening Straks, JaarrekeningVersie? Vorige, bool Herzien)> NeemOver(List<Jaarrekening> jaren, Jaarrekening? bestaand, Aanlevering aanlevering, CancellationToken annulering)
    {
        var straks = bestaand ?? Jaarrekening.Open(aanlevering);
        var eerder = straks.Herzieningen;
        var vorige = straks.NeemOver(aanlevering, klok.GetUtcNow());
        if (bestaand is null)
        {
            jaren.Add(straks);
        }

        await herrekening.Reken(jaren, await signaleringsboek.Huidig(annulering), annulering);
        return (straks, vorige, straks.Herzieningen > eerder);
    }

    private async Task<(List<Jaarrekening> Jaren, Bestuursnaslag Naslag, Aanlevering Aanlevering)> Lees(InvoerVerzoek verzoek, Aanroeper aanroeper, Dictionary<string, decimal> posten, CancellationToken annulering)
    {
        var nummer = BevoegdGezagNummer.Lees(verzoek.BevoegdGezag);
        var jaren = await context.Jaarrekeningen.Where(jaar => jaar.BevoegdGezag == nummer.Waarde).ToListAsync(annulering);
        var naslag = await context.Naslag(nummer.Waarde, annulering);
        var koppeling = naslag.Koppelingen.FirstOrDefault();
        var laatste = jaren.MaxBy(jaar => jaar.Boekjaar);
        var voorbeeld = laatste?.Herkomst == Herkomst.Voorbeeld || (laatste is null && koppeling?.Herkomst == Herkomst.Voorbeeld);
        var onderdelen = posten.GroupBy(post => Posttabel.Haal(post.Key).Deel).OrderBy(deel => deel.Key)
            .Select(deel => new Onderdeel(deel.Key, Bron, 0, deel.ToDictionary(post => post.Key, post => post.Value, StringComparer.Ordinal)) { Ontbrekend = NietGezegd(deel.Key, posten) })
            .ToList();
        return (jaren, naslag, new Aanlevering(
            nummer,
            verzoek.Boekjaar,
            laatste?.Naam ?? koppeling?.Naam ?? $"Bevoegd gezag {nummer}",
            Groepering(aanroeper, jaren, koppeling),
            laatste?.Sector ?? aanroeper.Swv?.Sector ?? "po",
            voorbeeld ? Herkomst.Voorbeeld : Herkomst.Swv,
            onderdelen)
        {
            Soort = verzoek.Soort,
            Status = verzoek.Status,
            Reden = VrijeTekst.Lees(verzoek.Reden, "reden"),
        });
    }

    /// <summary>As DUO published it last, or as it was entered last; without either a bevoegd gezag that acts for a samenwerkingsverband, and otherwise what no file says yet: a school board.</summary>
    private static string Groepering(Aanroeper aanroeper, List<Jaarrekening> jaren, SwvKoppeling? koppeling) =>
        jaren.Where(jaar => jaar.Groepering.Length > 0).OrderBy(jaar => jaar.Herkomst == Herkomst.Duo).ThenBy(jaar => jaar.Boekjaar).LastOrDefault() is { } bekend ? bekend.Groepering : aanroeper.Swv is not null || koppeling is not null ? Jaarrekening.GroeperingSwv : "";

    /// <summary>
    /// Doorbetalingen that are left out may be a deduction inside 3.1 as well as nil: which model the account follows is then not known. Of the
    /// specification of 3.1 and 3.2 a file may hold one post; the others are not nil because of that, unless their total is among what it holds.
    /// </summary>
    private static IReadOnlyList<string> NietGezegd(Jaarrekeningdeel deel, Dictionary<string, decimal> posten) => deel switch
    {
        Jaarrekeningdeel.BatenLasten => posten.ContainsKey(Doorbetaald.Last) ? [] : [Doorbetaald.Last],
        Jaarrekeningdeel.Overheidsbijdragen => [.. Posttabel.Alle.Where(post => post.Deel == deel).Select(post => post.Code).Except(posten.Keys).Except(Controletabel.Identiteiten.Where(identiteit => posten.ContainsKey(identiteit.Links)).SelectMany(identiteit => identiteit.Plus.Concat(identiteit.Min)))],
        _ => [],
    };

    private void EisKeuzes(InvoerVerzoek verzoek)
    {
        var laatste = klok.Vandaag().Year + (verzoek.Soort == Jaarsoort.Realisatie ? 0 : JarenVooruit);
        if (verzoek.Boekjaar < EersteJaar || verzoek.Boekjaar > laatste)
        {
            throw new WeigeringException("invoer.boekjaar", $"Het boekjaar ligt van {EersteJaar.ToString(CultureInfo.InvariantCulture)} tot en met {laatste.ToString(CultureInfo.InvariantCulture)}.", "boekjaar");
        }

        if (!Jaarsoort.Alle.Contains(verzoek.Soort))
        {
            throw new WeigeringException("invoer.soort", $"Kies {string.Join(", ", Jaarsoort.Alle)}.", "soort");
        }

        if (verzoek.Status is not (Jaarrekening.Voorlopig or Jaarrekening.Definitief))
        {
            throw new WeigeringException("invoer.status", "Kies voorlopig of definitief.", "status");
        }
    }

    private static Dictionary<string, decimal> LeesPosten(InvoerVerzoek verzoek)
    {
        var posten = new Dictionary<string, decimal>(StringComparer.Ordinal);
        foreach (var invoer in verzoek.Posten.Where(invoer => invoer.Bedrag.Trim().Length > 0))
        {
            var veld = "post_" + invoer.Post;
            if (Posttabel.Zoek(invoer.Post) is not { } post)
            {
                throw new WeigeringException("invoer.post-onbekend", $"'{Kort.Tekst(invoer.Post)}' is geen post van de jaarrekening.", veld);
            }

            if (NederlandsGetal.Bedrag(invoer.Bedrag.Trim()) is not { } bedrag)
            {
                throw new WeigeringException("invoer.geen-bedrag", $"{post.Naam}: '{Kort.Tekst(invoer.Bedrag)}' is geen bedrag. Schrijf bijvoorbeeld 1.234.567 of -1.234.", veld);
            }

            if (!posten.TryAdd(invoer.Post, bedrag))
            {
                throw new WeigeringException("invoer.dubbel", $"{post.Naam} staat er twee keer.", veld);
            }
        }

        if (posten.Count == 0)
        {
            throw new WeigeringException("invoer.leeg", "Vul ten minste één bedrag in.");
        }

        Totaalregels.VulAan(posten);
        return posten;
    }
}
