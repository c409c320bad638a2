using System.Globalization;
using Monitoring.Contracts.Domein;
using Monitoring.Contracts.Opp.V1;
using Monitoring.Contracts.Toegang;
using Monitoring.ServiceDefaults.Toegang;
using Monitoring.Services.Opp.Domain;
using Monitoring.Services.Opp.Domain.Regels;

namespace Monitoring.Services.Opp.Tellen;

/// <summary>What may be counted for this caller. A field that is left out is filled in with the caller's own.</summary>
/// <param name="Schooljaar">Calendar year in which it begins, or null for all.</param>
internal sealed record Telvraag(SwvCode? Swv, Brin? Brin, int? Schooljaar)
{
    private const int LaatsteJaar = 2100;

    /// <summary>
    /// Inspecteur and beheer count everywhere, a school its own. A swv and the ministry see no counts per vestiging: many are of a few pupils
    /// (docs/decisions/0012). They have <see cref="Werkteller"/> and the national figures.
    /// </summary>
    /// <exception cref="WeigeringException"><c>toegang.ander-gebied</c>, or the code of a field that is not well formed.</exception>
    public static Telvraag Lees(TelVraag vraag, Aanroeper aanroeper)
    {
        var swv = vraag.SwvCode.Length == 0 ? null : Veld.Lees(vraag.SwvCode, "swv_code", SwvCode.Lees);
        var brin = vraag.Brin.Length == 0 ? null : Veld.Lees(vraag.Brin, "brin", Contracts.Domein.Brin.Lees);
        int? schooljaar = vraag.Schooljaar.Length == 0 ? null : Veld.Lees(vraag.Schooljaar, "schooljaar", LeesSchooljaar);
        if (aanroeper.Rol != Rol.School)
        {
            return new Telvraag(swv, brin, schooljaar);
        }

        Aanroeper.Eis(aanroeper.Brin is not null && (brin is null || brin == aanroeper.Brin), "U ziet alleen de aantallen van uw eigen school.");
        return new Telvraag(swv, aanroeper.Brin, schooljaar);
    }

    /// <summary>Calendar year in which "2023-2024" begins. Refuses with <c>schooljaar.ongeldig</c>.</summary>
    public static int LeesSchooljaar(string? tekst, string veld) =>
        int.TryParse(tekst?.Trim().Split('-')[0], NumberStyles.None, CultureInfo.InvariantCulture, out var begin)
        && begin >= Datumregels.EersteDag.Year && begin <= LaatsteJaar && new Schooljaar(begin).ToString() == tekst.Trim()
            ? begin
            : throw new WeigeringException("schooljaar.ongeldig", "Dit is geen schooljaar. Verwacht: twee jaren na elkaar vanaf 2014, bijvoorbeeld 2023-2024.", veld);
}
