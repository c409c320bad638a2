using Microsoft.EntityFrameworkCore;
using Monitoring.Contracts.Domein;
using Monitoring.Contracts.Opp.V1;
using Monitoring.Contracts.Vastleggen;
using Monitoring.ServiceDefaults.Toegang;
using Monitoring.Services.Opp.Data;
using Monitoring.Services.Opp.Domain;
using Monitoring.Services.Opp.Levensloop;
using Monitoring.Services.Opp.Raadplegen;
using Beoordeling = Monitoring.Contracts.Opp.V1.Beoordeling;
using InzageBericht = Monitoring.Contracts.Opp.V1.Inzage;

namespace Monitoring.Services.Opp.Inzien;

/// <summary>
/// Where the Inspectie asks for, and uses, access to the OPP's of a school. The look is saved before anything is shown: without a line in
/// the logboek there is no answer. The kenmerk stays with the school; the inspecteur sees the id of the register.
/// </summary>
internal sealed class Inzagebalie(OppContext context, Kalender kalender)
{
    private static readonly Sortering<Ontwikkelingsperspectief> Volgorde = new("vestiging", ("vestiging", opp => opp.Vestiging), ("wet", opp => opp.VoldoetAanWet));

    public async Task<InzageBericht> Vraag(InzageVerzoek verzoek, Aanroeper aanroeper, CancellationToken ct)
    {
        Aanroeper.Eis(aanroeper.Id.Length > 0, "Uw account heeft geen naam. Zonder naam is er geen inzage.");
        var brin = Veld.Lees(verzoek.Brin, "brin", Brin.Lees);
        var nu = kalender.Nu();
        if (!await context.Opps.AnyAsync(opp => opp.Brin == brin.Waarde, ct))
        {
            throw new WeigeringException("inzage.geen-opps", "Deze school heeft geen OPP's in het register.", "brin");
        }

        var inzage = Inzage.Vraag(brin, verzoek.Onderzoek, verzoek.Reden, verzoek.Dagen, aanroeper.Id, nu);
        context.Inzages.Add(inzage);
        context.LegVast(OppHandelingen.InzageGevraagd, brin.Waarde, aanroeper.Id, $"onderzoek {inzage.Onderzoek}", nu);
        await context.SaveChangesAsync(ct);
        return inzage.NaarBericht(nu.Vandaag, 0);
    }

    /// <exception cref="WeigeringException"><c>sorteer.onbekend</c>, or as <see cref="Geldige"/></exception>
    public async Task<OppLijst> Opps(InzageVraag vraag, Aanroeper aanroeper, CancellationToken ct)
    {
        var (inzage, nu) = await Geldige(vraag.InzageId, aanroeper, ct);
        var bladzijde = Bladzijde.Lees(vraag.Pagina);
        var opps = context.Opps.AsNoTracking().Where(opp => opp.Brin == inzage.Brin && opp.GewistOp == null);
        // A request that is refused showed nothing.
        var geordend = vraag.Sorteer.Length > 0 ? Volgorde.Pas(opps, vraag.Sorteer).ThenBy(opp => opp.Id) : opps.OrderBy(opp => opp.Id);
        await SchrijfOp(inzage, null, nu, ct);
        var lijst = new OppLijst { Totaal = await opps.CountAsync(ct) };
        var gevonden = await geordend.Skip(bladzijde.Overslaan).Take(bladzijde.Grootte).ToListAsync(ct);
        lijst.Opps.AddRange(gevonden.Select(opp => ZonderKenmerk(opp.NaarBericht(nu.Vandaag))));
        return lijst;
    }

    public async Task<Beoordeling> Dossier(InzageVraag vraag, Aanroeper aanroeper, CancellationToken ct)
    {
        var (inzage, nu) = await Geldige(vraag.InzageId, aanroeper, ct);
        var opp = await context.Opps.AsNoTracking().Where(opp => opp.Brin == inzage.Brin && opp.GewistOp == null).Vind(vraag.OppId, ct);
        await SchrijfOp(inzage, opp.Id, nu, ct);
        var beoordeling = Oppdossier.Beoordeling(opp, nu.Vandaag);
        ZonderKenmerk(beoordeling.Opp);
        return beoordeling;
    }

    /// <summary>Of somebody else's request the caller does not learn that it exists. Refuses with <c>inzage.verlopen</c> after its last day.</summary>
    private async Task<(Inzage Inzage, Moment Nu)> Geldige(string tekst, Aanroeper aanroeper, CancellationToken ct)
    {
        var inzage = Guid.TryParseExact(tekst, "D", out var id)
            ? await context.Inzages.AsNoTracking().SingleOrDefaultAsync(inzage => inzage.Id == id && inzage.Inspecteur == aanroeper.Id, ct)
            : null;
        if (inzage is null)
        {
            throw new WeigeringException("inzage.niet-gevonden", "Deze inzage bestaat niet, of is niet van u.", "inzage_id", WeigeringSoort.NietGevonden);
        }

        var nu = kalender.Nu();
        return inzage.IsGeldig(nu.Vandaag)
            ? (inzage, nu)
            : throw new WeigeringException("inzage.verlopen", "Deze inzage is verlopen. Vraag opnieuw inzage als het onderzoek dat nodig heeft.", "inzage_id", WeigeringSoort.VerbodenOvergang);
    }

    private Task<int> SchrijfOp(Inzage inzage, Guid? opp, Moment nu, CancellationToken ct)
    {
        context.Inzageregels.Add(new Inzageregel { InzageId = inzage.Id, Brin = inzage.Brin, OppId = opp, Tijdstip = nu.Tijdstip.UtcTicks });
        context.LegVast(opp is null ? OppHandelingen.LijstIngezien : OppHandelingen.DossierIngezien, inzage.Brin, inzage.Inspecteur, $"onderzoek {inzage.Onderzoek}", nu);
        return context.SaveChangesAsync(ct);
    }

    private static Contracts.Opp.V1.Opp ZonderKenmerk(Contracts.Opp.V1.Opp opp)
    {
        opp.Kenmerk = "";
        return opp;
    }
}
