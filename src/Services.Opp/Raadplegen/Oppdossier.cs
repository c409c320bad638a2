using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Monitoring.Contracts.Domein;
using Monitoring.Contracts.Opp.V1;
using Monitoring.ServiceDefaults.Toegang;
using Monitoring.Services.Opp.Data;
using Monitoring.Services.Opp.Domain;
using Monitoring.Services.Opp.Domain.Dossiers;
using Monitoring.Services.Opp.Domain.Regels;
using Monitoring.Services.Opp.Overdragen;
using BeoordelingBericht = Monitoring.Contracts.Opp.V1.Beoordeling;
using OppBericht = Monitoring.Contracts.Opp.V1.Opp;

namespace Monitoring.Services.Opp.Raadplegen;

/// <summary>One OPP in full: how it stands against every rule, and every version of it.</summary>
internal sealed class Oppdossier(OppContext context, Kalender kalender)
{
    public async Task<BeoordelingBericht> Beoordeel(OppVraag vraag, Aanroeper aanroeper, CancellationToken ct)
    {
        var opp = await context.Opps.AsNoTracking().VanSchool(aanroeper).Vind(vraag.Id, ct);
        var bericht = Beoordeling(opp, kalender.Nu().Vandaag);
        bericht.Opp.Overdracht = await Overdracht(opp, ct);
        return bericht;
    }

    public async Task<OppBericht> Haal(OppVraag vraag, Aanroeper aanroeper, CancellationToken ct)
    {
        var opp = await context.Opps.AsNoTracking().VanSchool(aanroeper).Vind(vraag.Id, ct);
        var bericht = opp.NaarBerichtMetFeiten(kalender.Nu().Vandaag);
        bericht.Overdracht = await Overdracht(opp, ct);
        return bericht;
    }

    /// <summary>One OPP against the whole catalogue.</summary>
    public static BeoordelingBericht Beoordeling(Ontwikkelingsperspectief opp, DateOnly vandaag)
    {
        var oordeel = opp.BeoordeelRegels(vandaag);
        return new BeoordelingBericht
        {
            Opp = opp.NaarBerichtMetFeiten(vandaag),
            VoldoetAanWet = Berichtvorm.VoldoetCode(oordeel.VoldoetAanWet),
            Regels = { oordeel.Toetsen.Select(Uitslag) },
        };
    }

    public async Task<Versies> Geschiedenis(OppVraag vraag, Aanroeper aanroeper, CancellationToken ct)
    {
        var opp = await context.Opps.AsNoTracking().VanSchool(aanroeper).Vind(vraag.Id, ct);
        var eerder = await context.Versies.AsNoTracking().Where(versie => versie.OppId == opp.Id).OrderByDescending(versie => versie.Versie).ToListAsync(ct);
        return new Versies
        {
            Versies_ =
            {
                Versie(opp.HandelingVersie, opp.Handeling, opp.HandelingOp, opp.Momentopname()),
                eerder.Select(versie => Versie(versie.Versie, versie.Handeling, versie.Tijdstip, DossierJson.LeesStand(versie.Stand))),
            },
        };
    }

    /// <summary>How the school that it was handed over to answered; empty when it was not.</summary>
    private async Task<string> Overdracht(Ontwikkelingsperspectief opp, CancellationToken ct) =>
        opp.Dossier.Einde is { Overgedragen: true } && await context.Overdrachten.Afloop(opp.Id, ct) is { } antwoord ? Antwoordcode.Van(antwoord) : "";

    private static Oppversie Versie(long versie, Handeling handeling, long tijdstip, Momentopname stand) => new()
    {
        Versie = versie,
        Handeling = handeling.ToString().ToLowerInvariant(),
        Tijdstip = new DateTime(tijdstip, DateTimeKind.Utc).ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture),
        Feiten = { Feitenlijst.Van(stand) },
    };

    private static Regeluitslag Uitslag(Regeltoets toets) => new()
    {
        Id = toets.Regel.Id,
        Titel = toets.Regel.Titel,
        Kracht = (toets.Grond ?? toets.Regel.Rechtsgronden[^1]).Kracht.ToString().ToLowerInvariant(),
        Grond = toets.Grond?.Artikel ?? "",
        Bron = toets.Grond?.Bron ?? "",
        Uitkomst = toets.Toets.Uitkomst.Code(),
        Uitleg = toets.Toets.Uitleg,
        Voor = Datum.Schrijf(toets.Toets.Voor),
    };
}
