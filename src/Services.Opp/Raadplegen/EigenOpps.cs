using Microsoft.EntityFrameworkCore;
using Monitoring.Contracts.Domein;
using Monitoring.ServiceDefaults.Toegang;
using Monitoring.Services.Opp.Domain;

namespace Monitoring.Services.Opp.Raadplegen;

/// <summary>The OPP's that a caller may see: those of its own school that are not erased. Of another's it does not even learn that they exist.</summary>
internal static class EigenOpps
{
    /// <summary>Refuses with <c>toegang.ander-gebied</c> when the token names no school.</summary>
    public static IQueryable<Ontwikkelingsperspectief> VanSchool(this IQueryable<Ontwikkelingsperspectief> opps, Aanroeper aanroeper)
    {
        Aanroeper.Eis(aanroeper.Brin is not null, "Uw account hoort niet bij een school.");
        var brin = aanroeper.Brin!.Waarde;
        return opps.Where(opp => opp.Brin == brin && opp.GewistOp == null);
    }

    /// <summary>Finds one by id, or refuses with <c>opp.id-ongeldig</c> or <c>opp.niet-gevonden</c>.</summary>
    public static async Task<Ontwikkelingsperspectief> Vind(this IQueryable<Ontwikkelingsperspectief> opps, string tekst, CancellationToken ct)
    {
        if (!Guid.TryParseExact(tekst, "D", out var id))
        {
            Burgerservicenummer.Weiger(tekst, "id");
            throw new WeigeringException("opp.id-ongeldig", "Dit is geen id van een OPP.", "id");
        }

        return await opps.SingleOrDefaultAsync(opp => opp.Id == id, ct)
            ?? throw new WeigeringException("opp.niet-gevonden", "Dit OPP bestaat niet, of is niet van uw school.", "id", WeigeringSoort.NietGevonden);
    }
}
