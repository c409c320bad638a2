namespace Monitoring.Services.Financien.Domain.Kengetallen;

/// <summary>Total of the baten as the account shows it: of a swv before about 2017 net of what it passed on to schools.</summary>
internal static class TotaleBaten
{
    public const string Code = "totalebaten";

    public static Kengetal Bereken(Jaarcijfers cijfers) => new(
        Code,
        "Totale baten (netto)",
        Eenheid.Euro,
        Uitkomst.Van(cijfers.Bedrag("TOTB")),
        "totaal baten (TOTB)",
        "Staat van baten en lasten van de jaarrekening",
        [Invoer.Van(cijfers, "TOTB")],
        cijfers.Gegeven("4.5") is null ? "" : "Doorbetalingen aan schoolbesturen staan in dit jaar als last (4.5): netto en bruto zijn gelijk.");
}
