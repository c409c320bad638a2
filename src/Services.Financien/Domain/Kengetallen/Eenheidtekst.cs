namespace Monitoring.Services.Financien.Domain.Kengetallen;

/// <summary>Units as events and answers write them.</summary>
internal static class Eenheidtekst
{
    public static string NaarTekst(this Eenheid eenheid) => eenheid switch
    {
        Eenheid.Euro => "euro",
        Eenheid.Aantal => "aantal",
        Eenheid.Aandeel => "aandeel",
        _ => "ratio",
    };
}
