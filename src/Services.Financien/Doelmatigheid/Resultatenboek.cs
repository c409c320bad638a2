using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Monitoring.Contracts;
using Monitoring.Contracts.Domein;
using Monitoring.Contracts.Financien.V1;
using Monitoring.Contracts.Vastleggen;
using Monitoring.ServiceDefaults.Toegang;
using Monitoring.ServiceDefaults.Vastleggen;
using Monitoring.Services.Financien.Data;
using Monitoring.Services.Financien.Domain;
using Monitoring.Services.Financien.Dossiers;
using Vraag = Monitoring.Services.Financien.Domain.Resultaatvraag;
using VraagBericht = Monitoring.Contracts.Financien.V1.Resultaatvraag;

namespace Monitoring.Services.Financien.Doelmatigheid;

/// <summary>What samenwerkingsverbanden ask boards about the money that they passed on, and what boards answer.</summary>
internal sealed class Resultatenboek(FinancienContext context, TimeProvider klok)
{
    private const int EersteJaar = 2014;
    private const int MeesteVragen = 200;

    /// <summary>What this bevoegd gezag asked and what it was asked, newest first.</summary>
    public async Task<Resultaatvragen> Lijst(string bevoegdGezag, Aanroeper aanroeper, CancellationToken annulering)
    {
        var nummer = DossierToegang.EisZicht(aanroeper, bevoegdGezag);
        var vragen = await Berichten(context.Resultaatvragen.Where(vraag => vraag.Vrager == nummer || vraag.Bevraagd == nummer), annulering);
        return new Resultaatvragen
        {
            Gesteld = { vragen.Where(vraag => vraag.Vrager == nummer) },
            Gekregen = { vragen.Where(vraag => vraag.GevraagdAan == nummer) },
        };
    }

    /// <summary>What this bevoegd gezag asked about one boekjaar, newest first. Who may see it, the caller has judged.</summary>
    public Task<List<VraagBericht>> Gesteld(string bevoegdGezag, int boekjaar, CancellationToken annulering) =>
        Berichten(context.Resultaatvragen.Where(vraag => vraag.Vrager == bevoegdGezag && vraag.Boekjaar == boekjaar), annulering);

    /// <summary>The same question again is the one that is there: sent twice, it is asked once.</summary>
    /// <exception cref="WeigeringException"><c>bevoegd-gezag.ongeldig</c>, <c>resultaatvraag.bestuur</c>, <c>resultaatvraag.geen-swv</c>, <c>resultaatvraag.boekjaar</c>, <c>resultaatvraag.bedrag</c>, <c>resultaatvraag.te-veel</c>, <c>tekst.ontbreekt</c>.</exception>
    public async Task<Bevestiging> Stel(ResultaatVerzoek verzoek, Aanroeper aanroeper, CancellationToken annulering)
    {
        var vrager = BevoegdGezagNummer.Lees(verzoek.BevoegdGezag);
        DossierToegang.EisEigen(aanroeper, vrager);
        var bevraagd = BevoegdGezagNummer.Lees(verzoek.GevraagdAan, "gevraagd_aan");
        await EisBesturen(vrager, bevraagd, annulering);
        var vandaag = klok.Vandaag();
        if (verzoek.Boekjaar < EersteJaar || verzoek.Boekjaar > vandaag.Year)
        {
            throw new WeigeringException("resultaatvraag.boekjaar", $"Het boekjaar ligt van {EersteJaar.ToString(CultureInfo.InvariantCulture)} tot en met {vandaag.Year.ToString(CultureInfo.InvariantCulture)}.", "boekjaar");
        }

        var bedrag = NederlandsBedrag.Lees(verzoek.Bedrag, "resultaatvraag.bedrag", "bedrag");
        var doel = VrijeTekst.LeesVerplicht(verzoek.Doel, "doel");
        var eerdere = await context.Resultaatvragen.AsNoTracking().Where(vraag => vraag.Vrager == vrager.Waarde).ToListAsync(annulering);
        if (eerdere.Find(vraag => vraag.Bevraagd == bevraagd.Waarde && vraag.Boekjaar == verzoek.Boekjaar && vraag.Bedrag == bedrag && vraag.Doel == doel) is { } gesteld)
        {
            return new Bevestiging { Versie = gesteld.Versie };
        }

        if (eerdere.Count(vraag => vraag.Boekjaar == verzoek.Boekjaar) >= MeesteVragen)
        {
            throw new WeigeringException("resultaatvraag.te-veel", $"Over één boekjaar passen {MeesteVragen.ToString(CultureInfo.InvariantCulture)} vragen.", "boekjaar");
        }

        var nieuw = Vraag.Stel(vrager.Waarde, eerdere.Select(vraag => vraag.Nummer).DefaultIfEmpty().Max() + 1, bevraagd.Waarde, verzoek.Boekjaar, bedrag, doel, vandaag);
        context.Add(nieuw);
        context.Add(Handelingsregel.Van(FinancienHandelingen.ResultatenGevraagd, vrager.Waarde, aanroeper.Id, string.Create(CultureInfo.InvariantCulture, $"aan bestuur {bevraagd}, boekjaar {verzoek.Boekjaar}"), klok.GetUtcNow()));
        await context.BewaarGelijktijdig(annulering);
        return new Bevestiging { Versie = nieuw.Versie };
    }

    /// <summary>The answer that holds already changes nothing, whatever version is named: sent twice, it is answered once.</summary>
    /// <exception cref="WeigeringException"><c>resultaatvraag.onbekend</c>, <c>versie.verouderd</c>, <c>tekst.ontbreekt</c>.</exception>
    public async Task<Bevestiging> Beantwoord(ResultaatAntwoord verzoek, Aanroeper aanroeper, CancellationToken annulering)
    {
        var antwoord = VrijeTekst.LeesVerplicht(verzoek.Antwoord, "antwoord");
        var eigen = aanroeper.BevoegdGezag?.Waarde ?? "";
        var vraag = await context.Resultaatvragen.SingleOrDefaultAsync(rij => rij.Vrager == verzoek.Vrager && rij.Nummer == verzoek.Nummer && rij.Bevraagd == eigen, annulering)
            ?? throw new WeigeringException("resultaatvraag.onbekend", "Deze vraag is er niet, of is niet aan uw bestuur gesteld.", "nummer", WeigeringSoort.NietGevonden);
        if (vraag.Antwoord?.Tekst != antwoord)
        {
            Gelijktijdig.EisVersie(vraag.Versie, verzoek.Versie);
            vraag.Beantwoord(antwoord, klok.Vandaag());
            context.Add(Handelingsregel.Van(FinancienHandelingen.ResultatenBeantwoord, eigen, aanroeper.Id, string.Create(CultureInfo.InvariantCulture, $"aan bestuur {vraag.Vrager}, boekjaar {vraag.Boekjaar}"), klok.GetUtcNow()));
            await context.BewaarGelijktijdig(annulering);
        }

        return new Bevestiging { Versie = vraag.Versie };
    }

    private async Task<List<VraagBericht>> Berichten(IQueryable<Vraag> welke, CancellationToken annulering)
    {
        var vragen = await welke.AsNoTracking().OrderByDescending(vraag => vraag.GevraagdOp).ThenBy(vraag => vraag.Vrager).ThenByDescending(vraag => vraag.Nummer).ToListAsync(annulering);
        var besturen = vragen.SelectMany(vraag => new[] { vraag.Vrager, vraag.Bevraagd }).Distinct(StringComparer.Ordinal).ToList();
        var namen = (await context.Jaarrekeningen.AsNoTracking().Where(jaar => besturen.Contains(jaar.BevoegdGezag)).Select(jaar => new { jaar.BevoegdGezag, jaar.Boekjaar, jaar.Naam }).ToListAsync(annulering))
            .GroupBy(jaar => jaar.BevoegdGezag, StringComparer.Ordinal)
            .ToDictionary(bestuur => bestuur.Key, bestuur => bestuur.MaxBy(jaar => jaar.Boekjaar)!.Naam, StringComparer.Ordinal);
        return vragen.ConvertAll(vraag => NaarBericht(vraag, namen));
    }

    /// <summary>Only a samenwerkingsverband passes money on, and a number that nobody has is a slip of the pen. Invented boards ask invented ones.</summary>
    private async Task EisBesturen(BevoegdGezagNummer vrager, BevoegdGezagNummer bevraagd, CancellationToken annulering)
    {
        var rekeningen = await context.Jaarrekeningen.AsNoTracking().Where(jaar => jaar.BevoegdGezag == vrager.Waarde || jaar.BevoegdGezag == bevraagd.Waarde)
            .Select(jaar => new { jaar.BevoegdGezag, jaar.Groepering, jaar.Herkomst }).Distinct().ToListAsync(annulering);
        var zelf = rekeningen.Find(jaar => jaar.BevoegdGezag == vrager.Waarde && jaar.Groepering == Jaarrekening.GroeperingSwv)
            ?? throw new WeigeringException("resultaatvraag.geen-swv", "Alleen een samenwerkingsverband met een jaarrekening kan naar resultaten vragen.", soort: WeigeringSoort.VerbodenOvergang);
        if (vrager == bevraagd || !rekeningen.Exists(jaar => jaar.BevoegdGezag == bevraagd.Waarde && !Herkomst.Mengt(jaar.Herkomst, zelf.Herkomst)))
        {
            throw new WeigeringException("resultaatvraag.bestuur", $"Bevoegd gezag {bevraagd} is hier geen ander bestuur met een jaarrekening. Controleer het nummer.", "gevraagd_aan");
        }
    }

    private static VraagBericht NaarBericht(Vraag vraag, Dictionary<string, string> namen) => new()
    {
        Vrager = vraag.Vrager,
        VragerNaam = namen.GetValueOrDefault(vraag.Vrager, vraag.Vrager),
        Nummer = vraag.Nummer,
        GevraagdAan = vraag.Bevraagd,
        GevraagdAanNaam = namen.GetValueOrDefault(vraag.Bevraagd, vraag.Bevraagd),
        Boekjaar = vraag.Boekjaar,
        Bedrag = vraag.Bedrag.NaarGetal(),
        Doel = vraag.Doel,
        GevraagdOp = Datum.Schrijf(vraag.GevraagdOp),
        Antwoord = vraag.Antwoord?.Tekst ?? "",
        AntwoordOp = Datum.Schrijf(vraag.Antwoord?.Op),
        Versie = vraag.Versie,
        Eerdere = { vraag.Antwoorden.OrderByDescending(antwoord => antwoord.Nummer).Skip(1).Select(eerder => new EerderAntwoord { Op = Datum.Schrijf(eerder.Op), Antwoord = eerder.Tekst }) },
    };
}
