namespace Monitoring.Services.Financien.Domain.Kengetallen;

/// <summary>Baten and lasten per pupil, in euro. Of a swv the gross baten, because the money for its schools is what it is there for.</summary>
internal static class PerLeerling
{
    public const string CodeBaten = "batenperleerling";
    public const string CodeLasten = "lastenperleerling";

    private const string Bron = "Totaal gedeeld door het aantal leerlingen op 1 oktober van het boekjaar";
    private const string GeenLeerlingen = "Het bestuur heeft het aantal leerlingen van dit boekjaar niet opgegeven.";

    public static Kengetal Baten(Jaarcijfers cijfers)
    {
        var bruto = BrutoBaten.Bereken(cijfers);
        return cijfers.IsSwv
            ? Maak(cijfers, CodeBaten, "Baten per leerling", bruto.Uitkomst.Waarde, [Invoer.Van(bruto)], "bruto totale baten ÷ leerlingen (LL)")
            : Maak(cijfers, CodeBaten, "Baten per leerling", cijfers.Bedrag("TOTB"), [Invoer.Van(cijfers, "TOTB")], "totale baten (TOTB) ÷ leerlingen (LL)");
    }

    public static Kengetal Lasten(Jaarcijfers cijfers)
    {
        var afgetrokken = cijfers.IsSwv ? Doorbetaald.Afgetrokken(cijfers) : 0;
        return afgetrokken == 0
            ? Maak(cijfers, CodeLasten, "Lasten per leerling", cijfers.Bedrag("TOTL"), [Invoer.Van(cijfers, "TOTL")], "totale lasten (TOTL) ÷ leerlingen (LL)")
            : Maak(cijfers, CodeLasten, "Lasten per leerling", cijfers.Bedrag("TOTL") + afgetrokken, [Invoer.Van(cijfers, "TOTL"), .. Doorbetaald.Aftrekinvoer(cijfers)], $"(totale lasten (TOTL) + {Doorbetaald.Aftrekformule(cijfers)}) ÷ leerlingen (LL)");
    }

    private static Kengetal Maak(Jaarcijfers cijfers, string code, string naam, decimal? bedrag, IReadOnlyList<Invoer> invoer, string formule) => new(
        code,
        naam,
        Eenheid.Euro,
        Verhouding.Deel(bedrag, cijfers.Bedrag("LL")),
        formule,
        Bron,
        [.. invoer, Invoer.Van(cijfers, "LL")],
        cijfers.Gegeven("LL") is null ? GeenLeerlingen : "");
}
