namespace Monitoring.Services.Financien.Domain.Kengetallen;

/// <summary>Cost of staff as a share of the total lasten. Of a swv before about 2017 the lasten lack what was passed on to schools.</summary>
internal static class PersoneleLasten
{
    public const string Code = "personelelasten";

    public static Kengetal Bereken(Jaarcijfers cijfers) => Verhouding.Aandeel(
        cijfers,
        Code,
        "Personele lasten",
        ["4.1"],
        [],
        "TOTL",
        "personeelslasten (4.1) ÷ totale lasten (TOTL)",
        "Kengetallenbestand van DUO: personele lasten / totale lasten").Met(Doorbetaald.Netto(cijfers, "totale lasten"));
}
