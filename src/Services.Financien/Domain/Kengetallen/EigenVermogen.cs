namespace Monitoring.Services.Financien.Domain.Kengetallen;

/// <summary>Equity, public and private together.</summary>
internal static class EigenVermogen
{
    public const string Code = "eigenvermogen";

    public static Kengetal Bereken(Jaarcijfers cijfers) => new(
        Code,
        "Eigen vermogen",
        Eenheid.Euro,
        Uitkomst.Van(cijfers.Bedrag("2.1")),
        "eigen vermogen (2.1)",
        "Balans van de jaarrekening",
        [Invoer.Van(cijfers, "2.1")],
        "Publiek en privaat vermogen samen.");
}
