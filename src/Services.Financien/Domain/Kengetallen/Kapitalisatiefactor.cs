namespace Monitoring.Services.Financien.Domain.Kengetallen;

/// <summary>Capital in use without land and buildings, over the total baten with the interest. Abolished as a signal; kept for comparison over the years.</summary>
internal static class Kapitalisatiefactor
{
    public const string Code = "kapitalisatiefactor";

    public static Kengetal Bereken(Jaarcijfers cijfers)
    {
        var rente = cijfers.Gegeven("5.1");
        var uitkomst = Verhouding.Deel(cijfers.Bedrag("TA") - cijfers.Bedrag("1.2.1"), cijfers.Bedrag("TOTB") + (rente ?? 0));
        return new Kengetal(
            Code,
            "Kapitalisatiefactor",
            Eenheid.Aandeel,
            uitkomst,
            "(totaal activa (TA) − boekwaarde gebouwen en terreinen (1.2.1)) ÷ (totale baten (TOTB) + rentebaten (5.1))",
            "AVS: boekwaarde van gebouwen en terreinen in mindering op het totaal kapitaal, gedeeld door de totale baten inclusief de rentebaten",
            [Invoer.Van(cijfers, "TA"), Invoer.Van(cijfers, "1.2.1"), Invoer.Van(cijfers, "TOTB"), Invoer.Van(cijfers, "5.1")],
            cijfers.Gegeven("1.2.1") is null ? "De boekwaarde van gebouwen en terreinen staat niet in de openbare bestanden."
                : rente is null ? "De rentebaten zijn niet apart opgegeven en tellen als 0." : "");
    }
}
