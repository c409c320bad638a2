using Monitoring.Portaal.Diensten;

namespace Monitoring.Portaal.Formulieren;

/// <summary>What a visitor reads when somebody else changed the same thing first.</summary>
internal static class Conflict
{
    private const string Melding = "Iemand anders heeft dit intussen gewijzigd. Uw invoer staat er nog. Bekijk hieronder de stand van nu en verstuur opnieuw als u uw invoer wilt houden.";

    /// <summary>The refusal in the form, with the explanation above when it was a conflict.</summary>
    public static Formulierfouten Verwerk(this Formulierfouten fouten, Storing storing, params ReadOnlySpan<string> velden) =>
        storing.Soort == StoringSoort.Conflict ? fouten.Voeg("", Melding) : fouten.Voeg(storing, velden);
}
