using Microsoft.EntityFrameworkCore;
using Monitoring.Contracts.Domein;
using Monitoring.ServiceDefaults.Toegang;
using Monitoring.Services.Opp.Domain;
using Monitoring.Services.Opp.Domain.Overdrachten;

namespace Monitoring.Services.Opp.Overdragen;

/// <summary>Questions about overdrachten.</summary>
internal static class Overdrachtvragen
{
    /// <summary>What other schools handed over to the caller's. Refuses with <c>toegang.ander-gebied</c> when the token names no school.</summary>
    public static IQueryable<Overdracht> VoorSchool(this IQueryable<Overdracht> overdrachten, Aanroeper aanroeper)
    {
        Aanroeper.Eis(aanroeper.Brin is not null, "Uw account hoort niet bij een school.");
        var brin = aanroeper.Brin!.Waarde;
        return overdrachten.Where(overdracht => overdracht.NaarBrin == brin);
    }

    /// <summary>Sample data stays among invented schools, and what a school registered never goes there. Refuses with <c>overdracht.andere-herkomst</c>.</summary>
    public static void EisZelfdeHerkomst(this Ontwikkelingsperspectief opp, Herkomst ontvanger, string veld)
    {
        if (opp.Herkomst != ontvanger)
        {
            throw new WeigeringException("overdracht.andere-herkomst", "Een OPP gaat niet van een school van de voorbeeldgegevens naar een school die bestaat, en niet andersom.", veld);
        }
    }

    /// <summary>
    /// What became of an OPP that was handed over; null when it was not. After <see cref="Antwoord.NietHier"/> it may go to another school, so
    /// that at most one overdracht of an OPP has another answer: that one counts.
    /// </summary>
    public static async Task<Antwoord?> Afloop(this IQueryable<Overdracht> overdrachten, Guid oppId, CancellationToken ct) =>
        await overdrachten.Where(overdracht => overdracht.OppId == oppId).OrderBy(overdracht => overdracht.Antwoord == Antwoord.NietHier).Select(overdracht => (Antwoord?)overdracht.Antwoord).FirstOrDefaultAsync(ct);
}
