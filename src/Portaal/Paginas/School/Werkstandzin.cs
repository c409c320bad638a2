using Monitoring.Contracts.Opp.V1;
using Monitoring.Portaal.Notatie;

namespace Monitoring.Portaal.Paginas.School;

/// <summary>The counts of running OPP's in one sentence. Sample data is left out as soon as there are real ones.</summary>
internal static class Werkstandzin
{
    public static string Conclusie(Werkstand stand)
    {
        var regels = stand.Regels.Any(regel => regel.Herkomst == "school") ? stand.Regels.Where(regel => regel.Herkomst == "school").ToList() : [.. stand.Regels];
        var teLaat = regels.Where(regel => regel.HasTeLaat).Sum(regel => regel.TeLaat);
        // A suppressed count is not zero: then the sum is a lower bound.
        var isOndergrens = regels.Any(regel => !regel.HasTeLaat);
        return (teLaat, isOndergrens) switch
        {
            (0, false) => "Nergens is iets te laat.",
            (0, true) => "Hoeveel OPP's te laat zijn, is niet te tonen: de groepen zijn te klein.",
            (1, false) => "Bij 1 OPP is iets te laat.",
            (_, true) => $"Bij ten minste {Getallen.Aantal(teLaat)} OPP's is iets te laat; kleine groepen zijn onderdrukt.",
            _ => $"Bij {Getallen.Aantal(teLaat)} OPP's is iets te laat.",
        };
    }
}
