using Monitoring.Contracts.Domein;

namespace Monitoring.Services.Financien.Domain;

/// <summary>Text that a person types: trimmed, bounded, and never holding something that looks like a burgerservicenummer.</summary>
internal static class VrijeTekst
{
    /// <summary>Most characters of one text.</summary>
    public const int Lengte = 2000;

    /// <exception cref="WeigeringException"><c>tekst.te-lang</c> or <c>bsn.herkend</c>.</exception>
    public static string Lees(string? tekst, string veld)
    {
        var schoon = (tekst ?? "").Trim();
        if (schoon.Length > Lengte)
        {
            throw new WeigeringException("tekst.te-lang", $"De tekst heeft {schoon.Length} tekens. Er passen er {Lengte}.", veld);
        }

        Burgerservicenummer.Weiger(schoon, veld);
        return schoon;
    }

    /// <summary>Also refuses an empty text, with <c>tekst.ontbreekt</c>.</summary>
    public static string LeesVerplicht(string? tekst, string veld) => Lees(tekst, veld) is { Length: > 0 } schoon
        ? schoon
        : throw new WeigeringException("tekst.ontbreekt", "Vul hier een tekst in.", veld);
}
