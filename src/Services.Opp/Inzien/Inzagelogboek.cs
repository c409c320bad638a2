using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Monitoring.Contracts.Domein;
using Monitoring.Contracts.Opp.V1;
using Monitoring.Contracts.Toegang;
using Monitoring.ServiceDefaults.Toegang;
using Monitoring.Services.Opp.Data;
using Monitoring.Services.Opp.Domain;
using Monitoring.Services.Opp.Domain.Codes;

namespace Monitoring.Services.Opp.Inzien;

/// <summary>
/// What the Inspectie asked for and looked at, as the school sees it, and as the inspecteur finds back its own requests; and who looked at what
/// the school handed over.
/// </summary>
internal sealed class Inzagelogboek(OppContext context, Kalender kalender)
{
    private static readonly Sortering<Inzage> Volgorde = new(
        "-aangevraagd",
        ("aangevraagd", inzage => inzage.Tijdstip),
        ("brin", inzage => inzage.Brin),
        ("onderzoek", inzage => inzage.Onderzoek),
        ("reden", inzage => inzage.Reden),
        ("geldig-tot", inzage => inzage.GeldigTotEnMet));

    private static readonly Sortering<Inzageregel> Regelvolgorde = new("-tijdstip", ("tijdstip", regel => regel.Volgnummer));

    /// <exception cref="WeigeringException"><c>sorteer.onbekend</c></exception>
    public async Task<InzageLijst> Inzages(InzagesVraag vraag, Aanroeper aanroeper, CancellationToken ct)
    {
        var bladzijde = Bladzijde.Lees(vraag.Pagina);
        var inzages = context.Inzages.AsNoTracking();
        if (aanroeper.Rol == Rol.Inspecteur)
        {
            inzages = inzages.Where(inzage => inzage.Inspecteur == aanroeper.Id);
        }
        else
        {
            var brin = EigenBrin(aanroeper);
            inzages = inzages.Where(inzage => inzage.Brin == brin);
        }

        var vandaag = kalender.Nu().Vandaag;
        var gevonden = await Volgorde.Pas(inzages, vraag.Sorteer).ThenBy(inzage => inzage.Id).Skip(bladzijde.Overslaan).Take(bladzijde.Grootte)
            .Select(inzage => new { Inzage = inzage, Ingezien = context.Inzageregels.Count(regel => regel.InzageId == inzage.Id) })
            .ToListAsync(ct);
        return new InzageLijst { Totaal = await inzages.CountAsync(ct), Inzages = { gevonden.Select(rij => rij.Inzage.NaarBericht(vandaag, rij.Ingezien)) } };
    }

    /// <exception cref="WeigeringException"><c>sorteer.onbekend</c></exception>
    public async Task<Logboek> Lees(InzagesVraag vraag, Aanroeper aanroeper, CancellationToken ct)
    {
        var bladzijde = Bladzijde.Lees(vraag.Pagina);
        var brin = EigenBrin(aanroeper);
        var regels = context.Inzageregels.AsNoTracking().Where(regel => regel.Brin == brin);
        var gevonden = await Regelvolgorde.Pas(regels, vraag.Sorteer).Skip(bladzijde.Overslaan).Take(bladzijde.Grootte)
            .LeftJoin(context.Inzages, regel => regel.InzageId, inzage => inzage.Id, (regel, inzage) => new { Regel = regel, Inzage = inzage })
            .Select(rij => new { rij.Regel, rij.Inzage, Kenmerk = context.Opps.Where(opp => opp.Id == rij.Regel.OppId && opp.GewistOp == null).Select(opp => opp.Kenmerk).FirstOrDefault() })
            .ToListAsync(ct);
        // A join does not promise an order.
        var geordend = vraag.Sorteer == "tijdstip" ? gevonden.OrderBy(rij => rij.Regel.Volgnummer) : gevonden.OrderByDescending(rij => rij.Regel.Volgnummer);
        return new Logboek
        {
            Totaal = await regels.CountAsync(ct),
            Regels =
            {
                geordend.Select(rij => new Logregel
                {
                    Tijdstip = new DateTime(rij.Regel.Tijdstip, DateTimeKind.Utc).ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture),
                    Inspecteur = rij.Inzage?.Inspecteur ?? "",
                    Onderzoek = rij.Inzage?.Onderzoek ?? "",
                    RedenNaam = rij.Inzage is { } inzage ? Codelijsten.Inzagereden.Naam(inzage.Reden) : "overdracht aan die school",
                    School = rij.Regel.Kijker ?? "",
                    Wat = rij.Regel.OppId is null ? "lijst" : "dossier",
                    OppId = rij.Regel.OppId?.ToString() ?? "",
                    Kenmerk = rij.Kenmerk ?? "",
                }),
            },
        };
    }

    private static string EigenBrin(Aanroeper aanroeper)
    {
        Aanroeper.Eis(aanroeper.Brin is not null, "Uw account hoort niet bij een school.");
        return aanroeper.Brin!.Waarde;
    }
}
