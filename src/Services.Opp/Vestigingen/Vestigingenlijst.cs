using Microsoft.EntityFrameworkCore;
using Monitoring.Contracts.Domein;
using Monitoring.Services.Opp.Data;
using Monitoring.Services.Opp.Domain;

namespace Monitoring.Services.Opp.Vestigingen;

/// <summary>What is known of vestigingen, for whoever names one.</summary>
internal static class Vestigingenlijst
{
    /// <summary>
    /// Which of these vestigingen are no object of supervision, and which schools among them are invented. While no object is known at all (a
    /// new installation), every vestiging is accepted.
    /// </summary>
    public static async Task<(HashSet<string> Onbekend, HashSet<string> VoorbeeldBrins)> ZoekVestigingen(this OppContext context, IEnumerable<string> codes, CancellationToken ct)
    {
        var gevraagd = codes.Distinct().ToList();
        var bekend = await context.Vestigingen.Where(vestiging => EF.Parameter(gevraagd).Contains(vestiging.Code)).Select(vestiging => new { vestiging.Code, vestiging.Brin, vestiging.Voorbeeld }).ToListAsync(ct);
        var onbekend = gevraagd.Except(bekend.Select(vestiging => vestiging.Code)).ToHashSet();
        var geldt = onbekend.Count == 0 || bekend.Count > 0 || await context.Vestigingen.AnyAsync(ct);
        return (geldt ? onbekend : [], bekend.Where(vestiging => vestiging.Voorbeeld).Select(vestiging => vestiging.Brin).ToHashSet());
    }

    /// <summary>Where what this vestiging registers comes from. Refuses with <c>vestiging.onbekend</c>.</summary>
    public static async Task<Herkomst> HerkomstVan(this OppContext context, BrinVestiging vestiging, string veld, CancellationToken ct)
    {
        var (onbekend, voorbeelden) = await context.ZoekVestigingen([vestiging.Waarde], ct);
        return onbekend.Count > 0 ? throw Onbekend(vestiging.Waarde, veld) : voorbeelden.Count > 0 ? Herkomst.Voorbeeld : Herkomst.School;
    }

    public static WeigeringException Onbekend(string vestiging, string veld) =>
        new("vestiging.onbekend", $"Vestiging {vestiging} staat niet in het overzicht van scholen onder toezicht. Controleer de BRIN en de twee cijfers.", veld);
}
