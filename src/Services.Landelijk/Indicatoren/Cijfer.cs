namespace Monitoring.Services.Landelijk.Indicatoren;

/// <summary>A value at full precision, or the reason why there is none.</summary>
/// <param name="Waarde">Null when absent.</param>
/// <param name="Reden">Null when there is a value.</param>
internal sealed record Cijfer(decimal? Waarde, Ontbreekt? Reden)
{
    public static readonly Cijfer NietBekend = new(null, Ontbreekt.NietBekend);
    public static readonly Cijfer NietVanToepassing = new(null, Ontbreekt.NietVanToepassing);
    public static readonly Cijfer Onderdrukt = new(null, Ontbreekt.Onderdrukt);

    public static Cijfer Van(decimal waarde) => new(waarde, null);

    /// <summary>A kengetal as Financiën tells it.</summary>
    /// <param name="ontbreekt">Why there is no value.</param>
    public static Cijfer Van(decimal? waarde, string ontbreekt) => (waarde, ontbreekt) switch
    {
        ({ } bekend, _) => Van(bekend),
        (null, "niet-van-toepassing") => NietVanToepassing,
        _ => NietBekend,
    };
}
