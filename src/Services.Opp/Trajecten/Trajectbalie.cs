using Microsoft.EntityFrameworkCore;
using Monitoring.Contracts.Domein;
using Monitoring.Contracts.Opp.V1;
using Monitoring.Contracts.Vastleggen;
using Monitoring.ServiceDefaults.Toegang;
using Monitoring.Services.Opp.Data;
using Monitoring.Services.Opp.Domain;
using Monitoring.Services.Opp.Domain.Trajecten;
using Monitoring.Services.Opp.Levensloop;
using Monitoring.Services.Opp.Raadplegen;
using Monitoring.Services.Opp.Vestigingen;
using Traject = Monitoring.Services.Opp.Domain.Trajecten.Traject;
using TrajectBericht = Monitoring.Contracts.Opp.V1.Traject;

namespace Monitoring.Services.Opp.Trajecten;

/// <summary>A school begins, follows and ends what runs beside its OPP's.</summary>
internal sealed class Trajectbalie(OppContext context, Kalender kalender)
{
    private static readonly Sortering<Traject> Volgorde = new("uiterlijk", ("kenmerk", traject => traject.Kenmerk), ("uiterlijk", traject => traject.Uiterlijk));

    public async Task<TrajectBericht> Begin(BeginTrajectVerzoek verzoek, Aanroeper aanroeper, CancellationToken ct)
    {
        var brin = EigenBrin(aanroeper);
        var soort = Veld.Lees(verzoek.Soort, "soort", Trajectsoort.Lees);
        var opp = verzoek.OppId.Length == 0 ? null : await context.Opps.AsNoTracking().VanSchool(aanroeper).Vind(verzoek.OppId, ct);
        if (opp is null && soort.MetOpp)
        {
            throw new WeigeringException("traject.opp-ontbreekt", "Dit hoort bij een OPP. Begin het vanaf dat OPP.", "opp_id");
        }

        var plaats = opp is null ? await LeesPlaats(verzoek, brin, ct) : Trajectplaats.Bij(opp);
        var nu = kalender.Nu();
        var traject = Traject.Begin(soort, plaats, Veld.Lees(verzoek.Datum, "datum", Datum.Lees), verzoek.Velden, nu);
        context.Trajecten.Add(traject);
        context.LegVast(OppHandelingen.TrajectBegonnen, traject.Vestiging, aanroeper.Id, "", nu);
        try
        {
            await context.SaveChangesAsync(ct);
            return Bericht(traject);
        }
        catch (DbUpdateException fout) when (fout.IsGelijktijdig())
        {
            throw new WeigeringException("traject.bestaat-al", "Dit is al begonnen op deze dag, met hetzelfde kenmerk. Kijk in de lijst.", "datum", WeigeringSoort.VerbodenOvergang);
        }
    }

    public async Task<TrajectBericht> Zet(TrajectstapVerzoek verzoek, Aanroeper aanroeper, CancellationToken ct)
    {
        var traject = await Vind(context.Trajecten, verzoek.TrajectId, aanroeper, ct);
        var nu = kalender.Nu();
        traject.Zet(verzoek.Versie, Veld.Lees(verzoek.Datum, "datum", Datum.Lees), Veld.Lees(verzoek.Keuze, "keuze", (tekst, _) => Kort(tekst)), verzoek.Velden, nu);
        context.LegVast(OppHandelingen.TrajectstapGezet, traject.Vestiging, aanroeper.Id, "", nu);
        await context.SaveChangesAsync(ct);
        return Bericht(traject);
    }

    public async Task<TrajectBericht> Haal(TrajectVraag vraag, Aanroeper aanroeper, CancellationToken ct) => Bericht(await Vind(context.Trajecten.AsNoTracking(), vraag.TrajectId, aanroeper, ct));

    /// <summary>Asked for no other order what is due first stands first; without a last day after that, what is over at the end. Refuses with <c>traject.stand-onbekend</c> or <c>sorteer.onbekend</c>.</summary>
    public async Task<TrajectLijst> Lijst(TrajectenVraag vraag, Aanroeper aanroeper, CancellationToken ct)
    {
        var (brin, vandaag, bladzijde) = (EigenBrin(aanroeper).Waarde, kalender.Nu().Vandaag, Bladzijde.Lees(vraag.Pagina));
        var alle = context.Trajecten.AsNoTracking().Where(traject => traject.Brin == brin);
        if (vraag.OppId.Length > 0)
        {
            var opp = (await context.Opps.AsNoTracking().VanSchool(aanroeper).Vind(vraag.OppId, ct)).Id;
            alle = alle.Where(traject => traject.OppId == opp);
        }

        if (vraag.Soort.Length > 0)
        {
            var soort = Veld.Lees(vraag.Soort, "soort", Trajectsoort.Lees).Code;
            alle = alle.Where(traject => traject.Soort == soort);
        }

        var keuze = vraag.Stand switch
        {
            "" => alle,
            "open" => alle.Where(traject => traject.Open != ""),
            "af" => alle.Where(traject => traject.Open == ""),
            _ => Dagvenster.Van(vraag.Stand, vandaag) is var (vanaf, totEnMet)
                ? alle.Where(traject => traject.Open != "" && traject.Uiterlijk >= vanaf && traject.Uiterlijk <= totEnMet)
                : throw new WeigeringException("traject.stand-onbekend", "Deze keuze bestaat niet. Verwacht: open, te-laat, 14-dagen, 30-dagen of af.", "stand"),
        };
        var geordend = vraag.Sorteer.Length > 0 ? Volgorde.Pas(keuze, vraag.Sorteer) : keuze.OrderBy(traject => traject.Open == "").ThenBy(traject => traject.Uiterlijk == null).ThenBy(traject => traject.Uiterlijk);
        var gevonden = await geordend.ThenBy(traject => traject.Id)
            .Skip(bladzijde.Overslaan).Take(bladzijde.Grootte).ToListAsync(ct);
        return new TrajectLijst
        {
            Totaal = await keuze.CountAsync(ct),
            Open = await alle.CountAsync(traject => traject.Open != "", ct),
            TeLaat = await alle.CountAsync(traject => traject.Open != "" && traject.Uiterlijk < vandaag, ct),
            Trajecten = { gevonden.Select(Bericht) },
        };
    }

    private async Task<Trajectplaats> LeesPlaats(BeginTrajectVerzoek verzoek, Brin brin, CancellationToken ct)
    {
        var vestiging = Veld.Lees(verzoek.Vestiging, "vestiging", BrinVestiging.Lees);
        Aanroeper.Eis(vestiging.Brin == brin, "Deze vestiging hoort niet bij uw school.");
        var herkomst = await context.HerkomstVan(vestiging, "vestiging", ct);
        return new Trajectplaats(vestiging, Veld.Lees(verzoek.Schoolsoort, "schoolsoort", Schoolsoort.Lees), null, Kenmerk.Lees(verzoek.Kenmerk).Waarde, herkomst);
    }

    private TrajectBericht Bericht(Traject traject) => Trajectvorm.Bericht(traject, kalender.Nu().Vandaag);

    private static async Task<Traject> Vind(IQueryable<Traject> trajecten, string tekst, Aanroeper aanroeper, CancellationToken ct)
    {
        var brin = EigenBrin(aanroeper).Waarde;
        return (Guid.TryParseExact(tekst, "D", out var id) ? await trajecten.SingleOrDefaultAsync(traject => traject.Id == id && traject.Brin == brin, ct) : null)
            ?? throw new WeigeringException("traject.niet-gevonden", "Dit traject bestaat niet, of is niet van uw school.", "traject_id", WeigeringSoort.NietGevonden);
    }

    private static Brin EigenBrin(Aanroeper aanroeper)
    {
        Aanroeper.Eis(aanroeper.Brin is not null, "Uw account hoort niet bij een school.");
        return aanroeper.Brin!;
    }

    /// <summary>A code is short and plain; whether it exists is for the step.</summary>
    private static string Kort(string? tekst) => (tekst ?? "").Trim().ToLowerInvariant();
}
