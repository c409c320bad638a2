namespace Monitoring.Services.Financien.Domain.Kengetallen;

/// <summary>Money in cash and at the bank, in euro.</summary>
internal static class LiquideMiddelen
{
    public const string Code = "liquidemiddelen";

    public static Kengetal Bereken(Jaarcijfers cijfers) => new(
        Code,
        "Liquide middelen",
        Eenheid.Euro,
        Uitkomst.Van(cijfers.Bedrag("1.7")),
        "liquide middelen (1.7)",
        "Balans van de jaarrekening",
        [Invoer.Van(cijfers, "1.7")],
        "Een lege post telt als 0.");
}
