using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Monitoring.Contracts.Domein;
using Monitoring.Contracts.Opp.V1;
using Monitoring.ServiceDefaults.Toegang;
using Monitoring.Services.Opp.Data;
using Monitoring.Services.Opp.Domain;
using Monitoring.Services.Opp.Domain.Trajecten;
using Monitoring.Services.Opp.Raadplegen;
using Traject = Monitoring.Services.Opp.Domain.Trajecten.Traject;
using TrajectBericht = Monitoring.Contracts.Opp.V1.Traject;

namespace Monitoring.Services.Opp.Trajecten;

/// <summary>A school begins, follows and ends what runs beside its OPP's.</summary>
internal sealed class Trajectbalie(OppContext context, Kalender kalender)
{
    public async Task<TrajectBericht> Begin(BeginTrajectVerzoek verzoek, Aanroeper aanroeper, CancellationToken ct)
    {
        var brin = EigenBrin(aanroeper);
        var soort = Veld.Lees(verzoek.Soort, "soort", Trajectsoort.Lees);
        var opp = verzoek.OppId.Length == 0 ? null : await context.Opps.AsNoTracking().VanSchool(aanroeper).Vind(verzoek.OppId, ct);
        if (opp is null && soort.MetOpp)
        {
            throw new WeigeringException("traject.opp-ontbreekt", "Dit hoort bij een OPP. Begin het vanaf dat OPP.", "opp_id");
        }

        var traject = Traject.Begin(
            brin,
            soort,
            opp?.Id,
            opp?.Kenmerk ?? Kenmerk.Lees(verzoek.Kenmerk).Waarde,
            opp is null ? null : Schoolsoort.Lees(opp.Schoolsoort),
            Veld.Lees(verzoek.Datum, "datum", Datum.Lees),
            verzoek.Velden,
            kalender.Nu());
        context.Trajecten.Add(traject);
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
        traject.Zet(verzoek.Versie, Veld.Lees(verzoek.Datum, "datum", Datum.Lees), Veld.Lees(verzoek.Keuze, "keuze", (tekst, _) => Kort(tekst)), verzoek.Velden, kalender.Nu());
        await context.SaveChangesAsync(ct);
        return Bericht(traject);
    }

    public async Task<TrajectBericht> Haal(TrajectVraag vraag, Aanroeper aanroeper, CancellationToken ct) => Bericht(await Vind(context.Trajecten.AsNoTracking(), vraag.TrajectId, aanroeper, ct));

    /// <summary>What is due first stands first; without a last day after that, what is over at the end. Refuses with <c>traject.stand-onbekend</c>.</summary>
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

        var straks = vandaag.AddDays(Werklijst.Straks);
        var keuze = vraag.Stand switch
        {
            "" => alle,
            "open" => alle.Where(traject => traject.Open != ""),
            "te-laat" => alle.Where(traject => traject.Open != "" && traject.Uiterlijk < vandaag),
            "30-dagen" => alle.Where(traject => traject.Open != "" && traject.Uiterlijk >= vandaag && traject.Uiterlijk <= straks),
            "af" => alle.Where(traject => traject.Open == ""),
            _ => throw new WeigeringException("traject.stand-onbekend", "Deze keuze bestaat niet. Verwacht: open, te-laat, 30-dagen of af.", "stand"),
        };
        var gevonden = await keuze.OrderBy(traject => traject.Open == "").ThenBy(traject => traject.Uiterlijk == null).ThenBy(traject => traject.Uiterlijk).ThenBy(traject => traject.Id)
            .Skip(bladzijde.Overslaan).Take(bladzijde.Grootte).ToListAsync(ct);
        return new TrajectLijst
        {
            Totaal = await keuze.CountAsync(ct),
            Open = await alle.CountAsync(traject => traject.Open != "", ct),
            TeLaat = await alle.CountAsync(traject => traject.Open != "" && traject.Uiterlijk < vandaag, ct),
            Trajecten = { gevonden.Select(Bericht) },
        };
    }

    /// <summary>What can be begun, with what each step asks.</summary>
    public static Trajectsoorten Soorten() => new() { Soorten = { Trajectsoort.Alle.Select(soort => new TrajectsoortBericht { Code = soort.Code, Naam = soort.Naam, Uitleg = soort.Uitleg, MetOpp = soort.MetOpp, Schoolsoorten = { soort.Schoolsoorten }, Begin = Vraag(soort.Stappen[0]) }) } };

    private TrajectBericht Bericht(Traject traject)
    {
        var soort = Trajectsoort.Lees(traject.Soort, "soort");
        var vandaag = kalender.Nu().Vandaag;
        var bericht = new TrajectBericht
        {
            Id = traject.Id.ToString(),
            Versie = traject.Versie,
            Soort = soort.Code,
            Naam = soort.Naam,
            Kenmerk = traject.Kenmerk,
            OppId = traject.OppId?.ToString() ?? "",
            Uiterlijk = Datum.Schrijf(traject.Uiterlijk),
            Stand = traject.Open.Length == 0 ? "af" : traject.Uiterlijk < vandaag ? "te-laat" : "open",
            Gebreken = { soort.Gebreken(traject.Stappen[0]) },
            Stappen = { traject.Stappen.Select(stap => Stap(soort.Stap(stap.Stap), stap)) },
        };
        if (traject.Open.Length > 0)
        {
            bericht.Volgende = Vraag(soort.Stap(traject.Open));
        }

        return bericht;
    }

    private static TrajectstapBericht Stap(Stapsoort soort, Trajectstap stap) => new()
    {
        Naam = soort.Vraag,
        Op = Datum.Schrijf(stap.Op),
        Uitkomst = stap.Keuze.Length == 0 ? "" : soort.Keuzes.First(keuze => keuze.Code == stap.Keuze).Naam,
        Feiten = { soort.Velden.Where(veld => stap.Velden.ContainsKey(veld.Naam)).Select(veld => new Feit { Naam = veld.Label, Waarde = veld.Toon(stap.Velden[veld.Naam]) }) },
    };

    private static TrajectstapVraag Vraag(Stapsoort stap) => new()
    {
        Code = stap.Code,
        Vraag = stap.Vraag,
        Dag = stap.Dag,
        Uitleg = stap.Uitleg,
        Keuzes = { stap.Keuzes.Select(keuze => new Keuze { Waarde = keuze.Code, Naam = keuze.Naam }) },
        Velden = { stap.Velden.Select(veld => new TrajectveldVraag { Naam = veld.Naam, Label = veld.Label, Soort = veld.Soort.ToString().ToLower(CultureInfo.InvariantCulture), Optioneel = !veld.Verplicht || veld.BijKeuze.Length > 0, Keuzes = { veld.Keuzes.Select(keuze => new Keuze { Waarde = keuze.Code, Naam = keuze.Naam }) } }) },
    };

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
