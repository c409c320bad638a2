using Microsoft.EntityFrameworkCore;
using Monitoring.Contracts.Domein;
using Monitoring.Contracts.V1;

namespace Monitoring.ServiceDefaults.Vastleggen;

/// <summary>Which acts are asked for, as a query that the database answers from an index on the moment.</summary>
public static class Handelingenkeuze
{
    /// <summary>The latest first. Refuses with <c>datum.ongeldig</c> or <c>handelingen.zoek-te-lang</c>.</summary>
    public static IOrderedQueryable<Handelingsregel> Kies(this IQueryable<Handelingsregel> rijen, HandelingenVraag vraag)
    {
        ArgumentNullException.ThrowIfNull(vraag);
        var periode = Periode.Lees(vraag.Van, vraag.Tot);
        var gekozen = rijen.Where(rij => rij.Op >= periode.Vanaf && rij.Op < periode.Voor);
        if (vraag.Handeling.Length > 0)
        {
            gekozen = gekozen.Where(rij => rij.Code == vraag.Handeling);
        }

        if (Patroon(vraag.Wie, "wie") is { } wie)
        {
            gekozen = gekozen.Where(rij => EF.Functions.Like(rij.Door, wie, Zoekpatroon.Escape));
        }

        if (Patroon(vraag.Waarop, "waarop") is { } waarop)
        {
            gekozen = gekozen.Where(rij => EF.Functions.Like(rij.Zaak + " " + rij.Kenmerk, waarop, Zoekpatroon.Escape) || EF.Functions.Like(rij.Toelichting, waarop, Zoekpatroon.Escape));
        }

        return gekozen.OrderByDescending(rij => rij.Op).ThenByDescending(rij => rij.Volgnummer);
    }

    /// <summary>Contains what was asked for, in whatever case; null when nothing was.</summary>
    private static string? Patroon(string zoek, string veld) => Zoekpatroon.Lees(zoek, "handelingen.zoek-te-lang", veld) is { Length: > 0 } tekst ? Zoekpatroon.Bevat(tekst) : null;
}
