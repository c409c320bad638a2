using Microsoft.EntityFrameworkCore;
using Monitoring.Contracts.Domein;
using Monitoring.Contracts.Opp.V1;
using Monitoring.ServiceDefaults.Toegang;
using Monitoring.Services.Opp.Data;
using Monitoring.Services.Opp.Domain;
using Monitoring.Services.Opp.Domain.Dossiers;
using Monitoring.Services.Opp.Domain.Overdrachten;
using Monitoring.Services.Opp.Raadplegen;
using Monitoring.Services.Opp.Registreren;
using Overdracht = Monitoring.Services.Opp.Domain.Overdrachten.Overdracht;
using OverdrachtBericht = Monitoring.Contracts.Opp.V1.Overdracht;

namespace Monitoring.Services.Opp.Overdragen;

/// <summary>
/// A school sees and answers what another school handed over to it. Of such an OPP it sees what is in it: the parents saw the dossier before
/// it went (<see cref="Einde.InzageOudersOp"/>). The OPP itself stays out of its reach.
/// </summary>
internal sealed class Overdrachtbalie(OppContext context, RijLezer lezer, Kalender kalender)
{
    /// <summary>What is due first stands first; what was answered at the end. Refuses with <c>overdracht.stand-onbekend</c>.</summary>
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
        var gevonden = await keuze
            .OrderBy(overdracht => overdracht.Antwoord != Antwoord.Open).ThenBy(overdracht => overdracht.Uiterlijk).ThenBy(overdracht => overdracht.Id)
            .Skip(bladzijde.Overslaan).Take(bladzijde.Grootte)
            .Join(context.Opps.AsNoTracking(), overdracht => overdracht.OppId, opp => opp.Id, (overdracht, opp) => new { Overdracht = overdracht, opp.Vestiging, opp.Kenmerk, opp.Schoolsoort })
            .ToListAsync(ct);
        return new OverdrachtLijst
        {
            Totaal = await keuze.CountAsync(ct),
            Open = await alle.CountAsync(overdracht => overdracht.Antwoord == Antwoord.Open, ct),
            TeLaat = await alle.CountAsync(overdracht => overdracht.Antwoord == Antwoord.Open && overdracht.Uiterlijk < vandaag, ct),
            // A join does not promise an order.
            Overdrachten = { gevonden.OrderBy(rij => rij.Overdracht.Antwoord != Antwoord.Open).ThenBy(rij => rij.Overdracht.Uiterlijk).ThenBy(rij => rij.Overdracht.Id).Select(rij => Bericht(rij.Overdracht, rij.Vestiging, rij.Kenmerk, rij.Schoolsoort, vandaag)) },
        };
    }

    public async Task<OverdrachtBericht> Haal(OverdrachtVraag vraag, Aanroeper aanroeper, CancellationToken ct)
    {
        var (overdracht, opp) = await Vind(vraag.OverdrachtId, aanroeper, ct);
        return BerichtMetFeiten(overdracht, opp);
    }

    /// <summary>Refuses with <c>opp.bestaat-al</c>, as a registration does, or as <see cref="Overdracht.NeemOver"/>.</summary>
    public async Task<Ontwikkelingsperspectief> NeemOver(OvernameVerzoek verzoek, Aanroeper aanroeper, CancellationToken ct)
    {
        var nu = kalender.Nu();
        var (overdracht, bron) = await Vind(verzoek.OverdrachtId, aanroeper, ct);
        var registratie = lezer.Lees(verzoek.Opp ?? new RegistreerVerzoek(), aanroeper, nu.Vandaag) with { Herkomst = bron.Herkomst };
        var nieuw = Ontwikkelingsperspectief.Registreer(registratie, nu, Overname.Begin(bron.Dossier, Schoolsoort.Lees(bron.Schoolsoort), registratie.Schoolsoort));
        overdracht.NeemOver(verzoek.Versie, nieuw, nu);
        context.Opps.Add(nieuw);
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
        overdracht.Beantwoord(verzoek.Versie, antwoord, kalender.Nu());
        await context.SaveChangesAsync(ct);
        return BerichtMetFeiten(overdracht, opp);
    }

    private async Task<(Overdracht, Ontwikkelingsperspectief)> Vind(string tekst, Aanroeper aanroeper, CancellationToken ct)
    {
        var overdracht = (Guid.TryParseExact(tekst, "D", out var id) ? await context.Overdrachten.VoorSchool(aanroeper).SingleOrDefaultAsync(overdracht => overdracht.Id == id, ct) : null)
            ?? throw new WeigeringException("overdracht.niet-gevonden", "Deze overdracht bestaat niet, of is niet aan uw school.", "overdracht_id", WeigeringSoort.NietGevonden);
        return (overdracht, await context.Opps.AsNoTracking().SingleAsync(opp => opp.Id == overdracht.OppId, ct));
    }

    private OverdrachtBericht BerichtMetFeiten(Overdracht overdracht, Ontwikkelingsperspectief opp)
    {
        var vandaag = kalender.Nu().Vandaag;
        var bericht = Bericht(overdracht, opp.Vestiging, opp.Kenmerk, opp.Schoolsoort, vandaag);
        bericht.Feiten.AddRange(Feitenlijst.Van(opp.Momentopname()));
        var bijgewerkt = opp.BeoordeelRegels(vandaag).Van("opp.overdracht-bijgewerkt");
        bericht.LetOp = bijgewerkt.Uitkomst == Domain.Regels.Regeluitkomst.VoldoetNiet ? bijgewerkt.Uitleg : "";
        return bericht;
    }

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
}
