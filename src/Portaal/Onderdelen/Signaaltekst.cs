using Monitoring.Contracts;
using Monitoring.Contracts.Financien.V1;
using Monitoring.Portaal.Notatie;

namespace Monitoring.Portaal.Onderdelen;

/// <summary>A signal in words: an occasion to look closer, never a verdict.</summary>
public static class Signaaltekst
{
    private const string Bovenmatig = "bovenmatig";

    /// <summary>State beside a figure.</summary>
    public static string Staat(Kengetal kengetal)
    {
        ArgumentNullException.ThrowIfNull(kengetal);
        return kengetal.Signaal is not { } signaal ? "geen signaleringswaarde voor dit jaar"
            : !signaal.HasGeeftSignaal ? $"niet vergeleken met de signaleringswaarde: {(kengetal.Waarde.NaarDecimal() is null ? "het kengetal is niet te berekenen" : "een bedrag dat daarvoor nodig is, is niet bekend")}"
            : signaal.GeeftSignaal ? $"{signaal.Vergelijking} de signaleringswaarde"
            : $"niet {signaal.Vergelijking} de signaleringswaarde";
    }

    /// <summary>The sentence in 'Wat valt op?'.</summary>
    public static string Zin(Kengetal kengetal, int boekjaar)
    {
        ArgumentNullException.ThrowIfNull(kengetal);
        var waarde = Getallen.InWoorden(kengetal.Waarde, kengetal.Eenheid);
        return kengetal.Code == Bovenmatig
            ? $"Het eigen vermogen ligt in {boekjaar} {waarde} boven de signaleringswaarde."
            : $"{kengetal.Naam} is in {boekjaar} {waarde}. Dat is {kengetal.Signaal?.Vergelijking} de signaleringswaarde van {Grens(kengetal)}.";
    }

    public static string Grens(Kengetal kengetal)
    {
        ArgumentNullException.ThrowIfNull(kengetal);
        return Getallen.InWoorden(kengetal.Signaal?.Grenswaarde, kengetal.Eenheid);
    }

    /// <summary>Whether the limit can be drawn beside the figure: the figure of bovenmatig is already what lies above it.</summary>
    public static decimal? TeTekenenGrens(Kengetal? kengetal) => kengetal is null || kengetal.Code == Bovenmatig ? null : kengetal.Signaal?.Grenswaarde.NaarDecimal();
}
