using Microsoft.EntityFrameworkCore;
using Monitoring.Contracts.Domein;
using Monitoring.Contracts.Opp.V1;
using Monitoring.Contracts.Vastleggen;
using Monitoring.ServiceDefaults.Toegang;
using Monitoring.Services.Opp.Data;
using Monitoring.Services.Opp.Domain;
using Monitoring.Services.Opp.Domain.Dossiers;
using Monitoring.Services.Opp.Domain.Overdrachten;
using Monitoring.Services.Opp.Inzien;
using Monitoring.Services.Opp.Levensloop;
using Monitoring.Services.Opp.Raadplegen;
using Monitoring.Services.Opp.Registreren;
using Monitoring.Services.Opp.Vestigingen;
using Overdracht = Monitoring.Services.Opp.Domain.Overdrachten.Overdracht;
using OverdrachtBericht = Monitoring.Contracts.Opp.V1.Overdracht;

namespace Monitoring.Services.Opp.Overdragen;

/// <summary>
/// A school sees and answers what another school handed over to it. Until it has answered it sees what is in the OPP: the parents saw the
/// dossier before it went (<see cref="Einde.InzageOudersOp"/>). Each look is saved first, and stands in the logboek of the other school. After
/// the answer it has its own OPP, or nothing to do with this one. The OPP itself stays out of its reach.
/// </summary>
internal sealed class Overdrachtbalie(OppContext context, RijLezer lezer, Kalender kalender)
{
    private static readonly Sortering<Rij> Volgorde = new(
        "uiterlijk",
        ("kenmerk", rij => rij.Kenmerk),
        ("van", rij => rij.Vestiging),
        ("naar", rij => rij.Overdracht.NaarVestiging),
        ("op", rij => rij.Overdracht.Op),
        ("uiterlijk", rij => rij.Overdracht.Uiterlijk));

    /// <summary>Asked for no other order what is due first stands first; what was answered at the end. Refuses with <c>overdracht.stand-onbekend</c> or <c>sorteer.onbekend</c>.</summary>
    public async Task<OverdrachtLijst> Lijst(OverdrachtenVraag vraag, Aanroeper aanroeper, CancellationToken ct)
    {
        var (vandaag, bladzijde) = (kalender.Nu().Vandaag, Bladzijde.Lees(vraag.Pagina));
        var alle = context.Overdrachten.AsNoTracking().VoorSchool(aanroeper);
        var keuze = vraag.Stand switch
        {
            "" => alle,
            "af" => alle.Where(overdracht => overdracht.Antwoord != Antwoord.Open),
            "open" => alle.Where(overdracht => overdracht.Antwoord == Antwoord.Open),
            _ => Dagvenster.Van(vraag.Stand, vandaag) is var (vanaf, totEnMet)
                ? alle.Where(overdracht => overdracht.Antwoord == Antwoord.Open && overdracht.Uiterlijk >= vanaf && overdracht.Uiterlijk <= totEnMet)
                : throw new WeigeringException("overdracht.stand-onbekend", "Deze keuze bestaat niet. Verwacht: open, te-laat, 14-dagen, 30-dagen of af.", "stand"),
        };
        var rijen = keuze.Join(context.Opps.AsNoTracking(), overdracht => overdracht.OppId, opp => opp.Id, (overdracht, opp) => new Rij { Overdracht = overdracht, Vestiging = opp.Vestiging, Kenmerk = opp.Kenmerk, Schoolsoort = opp.Schoolsoort });
        var geordend = vraag.Sorteer.Length > 0 ? Volgorde.Pas(rijen, vraag.Sorteer) : rijen.OrderBy(rij => rij.Overdracht.Antwoord != Antwoord.Open).ThenBy(rij => rij.Overdracht.Uiterlijk);
        var gevonden = await geordend.ThenBy(rij => rij.Overdracht.Id).Skip(bladzijde.Overslaan).Take(bladzijde.Grootte).ToListAsync(ct);
        return new OverdrachtLijst
        {
            Totaal = await keuze.CountAsync(ct),
            Open = await alle.CountAsync(overdracht => overdracht.Antwoord == Antwoord.Open, ct),
            TeLaat = await alle.CountAsync(overdracht => overdracht.Antwoord == Antwoord.Open && overdracht.Uiterlijk < vandaag, ct),
            Overdrachten = { gevonden.Select(rij => Bericht(rij.Overdracht, rij.Vestiging, rij.Kenmerk, rij.Schoolsoort, vandaag)) },
        };
    }

    public async Task<OverdrachtBericht> Haal(OverdrachtVraag vraag, Aanroeper aanroeper, CancellationToken ct)
    {
        var (overdracht, opp) = await Vind(vraag.OverdrachtId, aanroeper, ct);
        var nu = kalender.Nu();
        if (overdracht.Antwoord != Antwoord.Open)
        {
            return Bericht(overdracht, opp, nu.Vandaag);
        }

        context.Inzageregels.Add(new Inzageregel { Brin = opp.Brin, Kijker = overdracht.NaarBrin, OppId = opp.Id, Tijdstip = nu.Tijdstip.UtcTicks });
        context.LegVast(OppHandelingen.OverdrachtIngezien, opp, aanroeper, nu);
        await context.SaveChangesAsync(ct);
        return BerichtMetFeiten(overdracht, opp, nu.Vandaag);
    }

    /// <summary>
    /// Refuses with <c>opp.bestaat-al</c> or <c>vestiging.onbekend</c>, as a registration does, <c>overdracht.al-vastgesteld</c> or
    /// <c>overdracht.andere-herkomst</c>, or as <see cref="Overdracht.NeemOver"/>.
    /// </summary>
    public async Task<Ontwikkelingsperspectief> NeemOver(OvernameVerzoek verzoek, Aanroeper aanroeper, CancellationToken ct)
    {
        var nu = kalender.Nu();
        var (overdracht, bron) = await Vind(verzoek.OverdrachtId, aanroeper, ct);
        var registratie = lezer.Lees(verzoek.Opp ?? new RegistreerVerzoek(), aanroeper, nu.Vandaag) with { Herkomst = bron.Herkomst };
        if (registratie.VastgesteldOp is not null)
        {
            throw new WeigeringException("overdracht.al-vastgesteld", "Wat uw school overneemt is eerst een concept: overleg en instemming zijn van uw school zelf. Stel het daarna vast.", "vastgesteld_op");
        }

        bron.EisZelfdeHerkomst(await context.HerkomstVan(registratie.Vestiging, "vestiging", ct), "vestiging");
        var nieuw = Ontwikkelingsperspectief.Registreer(registratie, nu, Overname.Begin(bron.Dossier, Schoolsoort.Lees(bron.Schoolsoort), registratie.Schoolsoort));
        overdracht.NeemOver(verzoek.Versie, nieuw, nu);
        context.Opps.Add(nieuw);
        context.LegHandelingVast(nieuw, aanroeper, nu);
        try
        {
            await context.SaveChangesAsync(ct);
            return nieuw;
        }
        catch (DbUpdateException fout) when (fout is not DbUpdateConcurrencyException && fout.IsGelijktijdig())
        {
            throw Registreerpartij.BestaatAl();
        }
    }

    public async Task<OverdrachtBericht> Beantwoord(OverdrachtAntwoord verzoek, Aanroeper aanroeper, CancellationToken ct)
    {
        var antwoord = verzoek.Antwoord switch
        {
            "zelf-geregistreerd" => Antwoord.ZelfGeregistreerd,
            "niet-hier" => Antwoord.NietHier,
            _ => throw new WeigeringException("overdracht.antwoord-onbekend", "Dit antwoord bestaat niet. Verwacht: zelf-geregistreerd of niet-hier.", "antwoord"),
        };
        var (overdracht, opp) = await Vind(verzoek.OverdrachtId, aanroeper, ct);
        var nu = kalender.Nu();
        overdracht.Beantwoord(verzoek.Versie, antwoord, nu);
        context.LegVast(OppHandelingen.OverdrachtBeantwoord, opp, aanroeper, nu);
        await context.SaveChangesAsync(ct);
        return Bericht(overdracht, opp, nu.Vandaag);
    }

    private async Task<(Overdracht, Ontwikkelingsperspectief)> Vind(string tekst, Aanroeper aanroeper, CancellationToken ct)
    {
        var overdracht = (Guid.TryParseExact(tekst, "D", out var id) ? await context.Overdrachten.VoorSchool(aanroeper).SingleOrDefaultAsync(overdracht => overdracht.Id == id, ct) : null)
            ?? throw new WeigeringException("overdracht.niet-gevonden", "Deze overdracht bestaat niet, of is niet aan uw school.", "overdracht_id", WeigeringSoort.NietGevonden);
        return (overdracht, await context.Opps.AsNoTracking().SingleAsync(opp => opp.Id == overdracht.OppId, ct));
    }

    private static OverdrachtBericht BerichtMetFeiten(Overdracht overdracht, Ontwikkelingsperspectief opp, DateOnly vandaag)
    {
        var bericht = Bericht(overdracht, opp, vandaag);
        bericht.Feiten.AddRange(Feitenlijst.Van(opp.Momentopname()));
        var bijgewerkt = opp.BeoordeelRegels(vandaag).Van("opp.overdracht-bijgewerkt");
        bericht.LetOp = bijgewerkt.Uitkomst == Domain.Regels.Regeluitkomst.VoldoetNiet ? bijgewerkt.Uitleg : "";
        return bericht;
    }

    private static OverdrachtBericht Bericht(Overdracht overdracht, Ontwikkelingsperspectief opp, DateOnly vandaag) => Bericht(overdracht, opp.Vestiging, opp.Kenmerk, opp.Schoolsoort, vandaag);

    private static OverdrachtBericht Bericht(Overdracht overdracht, string van, string kenmerk, string schoolsoort, DateOnly vandaag) => new()
    {
        OverdrachtId = overdracht.Id.ToString(),
        Versie = overdracht.Versie,
        Van = van,
        Naar = overdracht.NaarVestiging,
        Kenmerk = kenmerk,
        Schoolsoort = schoolsoort,
        Op = Datum.Schrijf(overdracht.Op),
        Uiterlijk = Datum.Schrijf(overdracht.Uiterlijk),
        Stand = overdracht.Antwoord == Antwoord.Open && overdracht.Uiterlijk < vandaag ? "te-laat" : Antwoordcode.Van(overdracht.Antwoord),
        AntwoordOp = Datum.Schrijf(overdracht.AntwoordOp),
        OppId = overdracht.NieuwOppId?.ToString() ?? "",
    };

    /// <summary>An overdracht with what the list tells of the OPP at the other school.</summary>
    private sealed class Rij
    {
        public required Overdracht Overdracht { get; init; }

        public required string Vestiging { get; init; }

        public required string Kenmerk { get; init; }

        public required string Schoolsoort { get; init; }
    }
}
