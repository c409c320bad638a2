namespace Monitoring.Services.Financien.Domain.Kengetallen;

/// <summary>
/// Result as a share of the total baten as reported (TOTB), over one year. A negative value can be planned, for example to bring down reserves:
/// the inspectie dropped its signaleringswaarde from jaarrekening 2021, and never had an official one for a samenwerkingsverband.
/// </summary>
internal static class Rentabiliteit
{
    public const string Code = "rentabiliteit";

    public static Kengetal Bereken(Jaarcijfers cijfers) => Verhouding.Aandeel(
        cijfers,
        Code,
        "Rentabiliteit",
        ["RESUL"],
        [],
        "TOTB",
        "resultaat (RESUL) ÷ totale baten (TOTB)",
        "Jaarverslag OCW 2017: rentabiliteit is resultaat gedeeld door totale baten").Met(Doorbetaald.Netto(cijfers, "totale baten"));
}
