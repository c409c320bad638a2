namespace Monitoring.Services.Financien.Domain.Kengetallen;

/// <summary>
/// Total of the baten as the account shows it. Of a swv that is net of what it passed on to schools before about 2017, and gross once that is
/// a cost (item 4.5).
/// </summary>
internal static class TotaleBaten
{
    public const string Code = "totalebaten";

    public static Kengetal Bereken(Jaarcijfers cijfers) => new(
        Code,
        "Totale baten zoals gerapporteerd (TOTB)",
        Eenheid.Euro,
        Uitkomst.Van(cijfers.Bedrag("TOTB")),
        "totaal baten (TOTB)",
        "Staat van baten en lasten van de jaarrekening",
        [Invoer.Van(cijfers, "TOTB")],
        ZijnBruto(cijfers) ? "Doorbetalingen aan schoolbesturen staan in dit jaar als last (4.5): dit totaal is bruto." : Doorbetaald.Netto(cijfers, "totale baten"));

    /// <summary>Of a swv: true when the model has doorbetalingen as a cost and none is deducted inside 3.1 besides, so that the total is certainly gross.</summary>
    public static bool ZijnBruto(Jaarcijfers cijfers) => cijfers.IsSwv && Doorbetaald.AlsLast(cijfers) && Doorbetaald.Afgetrokken(cijfers) == 0;
}
