using System.Numerics;
using Monitoring.Portaal.Diensten;

namespace Monitoring.Portaal.Formulieren;

/// <summary>What a visitor reads when the same thing was changed first, and on which version the next try is.</summary>
internal static class Conflict
{
    /// <summary>The visitor was first: a form that was sent twice, or a page that was left and taken back.</summary>
    public const string Zelf = "U hebt dit zelf al gewijzigd; kijk eerst of uw invoer er al staat.";

    /// <summary>The answer of the service was lost, and what is kept is newer than what the visitor saw or could not be read.</summary>
    public const string Onbekend = "Wij weten niet of uw invoer is opgeslagen.";

    /// <summary>What to do then.</summary>
    public const string KijkEerst = "Kijk eerst of ze er al staat.";

    /// <summary>The version is newer because the rules were applied anew; nobody did anything.</summary>
    public const string AlleenBeoordeeld = "Alleen de beoordeling is bijgewerkt; er is niets gewijzigd. Verstuur opnieuw.";

    private const string Ander = "Iemand anders heeft dit intussen gewijzigd. Uw invoer staat er nog. Bekijk hieronder de stand van nu en verstuur opnieuw als u uw invoer wilt houden.";

    /// <summary>Whether nobody can tell that the act was done: the service gave no answer, and what is kept does not show that it was not.</summary>
    /// <param name="nietGedaan">True when what is kept was read and is what the visitor saw.</param>
    public static bool IsOnbekend(this Storing storing, bool nietGedaan) => storing.Soort == StoringSoort.NietBeschikbaar && !nietGedaan;

    /// <summary>That it may have been done, in the form.</summary>
    public static Formulierfouten VoegOnbekend(this Formulierfouten fouten) => fouten.Voeg("", $"{Onbekend} {KijkEerst}");

    /// <summary>The refusal in the form, with the explanation above when it was a conflict.</summary>
    public static Formulierfouten Verwerk(this Formulierfouten fouten, Storing storing, params ReadOnlySpan<string> velden) =>
        storing.Soort == StoringSoort.Conflict ? fouten.Voeg("", Ander) : fouten.Voeg(storing, velden);

    /// <summary>
    /// What the next try names, a version or the number of what it is about: what the visitor saw, until the page told that it changed. A form that
    /// comes back for another reason does not silently move on to what a colleague made of it.
    /// </summary>
    /// <param name="gezien">As the form sent it; 0 when it was not sent yet.</param>
    /// <param name="nu">As it is now.</param>
    public static T Volgende<T>(this Formulierfouten fouten, T gezien, T nu)
        where T : struct, IBinaryInteger<T> => T.IsZero(gezien) || fouten.Bij("") == Ander ? nu : gezien;
}
