namespace Monitoring.Services.Financien.Domain.Signaleringswaarden;

/// <summary>Size classes that border on each other: what one leaves, the other takes, so no amount falls between two changes.</summary>
internal static class Buurklassen
{
    /// <returns>The row with the bound where <paramref name="oud"/> ended or began moved to where <paramref name="nieuw"/> does; itself when it does not border on it in the same boekjaren.</returns>
    public static Signaleringswaarde SchuifMee(this Signaleringswaarde buur, Signaleringswaarde oud, Signaleringswaarde nieuw) => (Reeks(buur) == Reeks(oud) && Reeks(oud) == Reeks(nieuw)) switch
    {
        true when BegintWaar(buur, oud) && (nieuw.Onder ?? nieuw.TotEnMet) is not null => buur with { Vanaf = nieuw.Onder, Boven = nieuw.TotEnMet },
        true when BegintWaar(oud, buur) && (nieuw.Vanaf ?? nieuw.Boven) is not null => buur with { Onder = nieuw.Vanaf, TotEnMet = nieuw.Boven },
        _ => buur,
    };

    private static (string, string, string, int, int?) Reeks(Signaleringswaarde regel) => (regel.Kengetal, regel.Groep, regel.Grondslag, regel.VanBoekjaar, regel.TotEnMetBoekjaar);

    /// <summary>The amount that one of them excludes belongs to the other.</summary>
    private static bool BegintWaar(Signaleringswaarde hoog, Signaleringswaarde laag) => (laag.Onder is { } onder && hoog.Vanaf == onder) || (laag.TotEnMet is { } totEnMet && hoog.Boven == totEnMet);
}
