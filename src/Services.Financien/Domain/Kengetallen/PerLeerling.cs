namespace Monitoring.Services.Financien.Domain.Kengetallen;

/// <summary>Baten and lasten per pupil, in euro. Of a swv the gross baten, because the money for its schools is what it is there for.</summary>
internal static class PerLeerling
{
    public const string CodeBaten = "batenperleerling";
    public const string CodeLasten = "lastenperleerling";

    private const string Bron = "Totaal gedeeld door het aantal leerlingen op 1 oktober van het boekjaar: de telling van DUO (leerlingen per samenwerkingsverband), anders de opgave van het bestuur";

    public static Kengetal Baten(Jaarcijfers cijfers)
    {
        var bruto = BrutoBaten.Bereken(cijfers);
        return cijfers.IsSwv
            ? Maak(cijfers, CodeBaten, "Baten per leerling", bruto.Uitkomst.Waarde, [Invoer.Van(bruto)], "bruto totale baten ÷ leerlingen")
            : Maak(cijfers, CodeBaten, "Baten per leerling", cijfers.Bedrag("TOTB"), [Invoer.Van(cijfers, "TOTB")], "totale baten (TOTB) ÷ leerlingen");
    }

    public static Kengetal Lasten(Jaarcijfers cijfers)
    {
        var afgetrokken = cijfers.IsSwv ? Doorbetaald.Afgetrokken(cijfers) : 0;
        return afgetrokken == 0
            ? Maak(cijfers, CodeLasten, "Lasten per leerling", cijfers.Bedrag("TOTL"), [Invoer.Van(cijfers, "TOTL")], "totale lasten (TOTL) ÷ leerlingen")
            : Maak(cijfers, CodeLasten, "Lasten per leerling", cijfers.Bedrag("TOTL") + afgetrokken, [Invoer.Van(cijfers, "TOTL"), .. Doorbetaald.Aftrekinvoer(cijfers)], $"(totale lasten (TOTL) + {Doorbetaald.Aftrekformule(cijfers)}) ÷ leerlingen");
    }

    private static Kengetal Maak(Jaarcijfers cijfers, string code, string naam, decimal? bedrag, IReadOnlyList<Invoer> invoer, string formule)
    {
        var leerlingen = Leerlingen.Van(cijfers);
        return new Kengetal(code, naam, Eenheid.Euro, Verhouding.Deel(bedrag, leerlingen.Aantal), $"{formule} ({leerlingen.Invoer.Post})", Bron, [.. invoer, leerlingen.Invoer], leerlingen.Toelichting);
    }
}
