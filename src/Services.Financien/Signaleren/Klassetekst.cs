using Monitoring.Services.Financien.Domain;
using Monitoring.Services.Financien.Domain.Kengetallen;
using Monitoring.Services.Financien.Domain.Signaleringswaarden;

namespace Monitoring.Services.Financien.Signaleren;

/// <summary>A size class in words; empty when size does not matter.</summary>
internal static class Klassetekst
{
    public static string Van(Signaleringswaarde regel)
    {
        string?[] grenzen =
        [
            regel.Vanaf is { } vanaf ? $"vanaf {NederlandsBedrag.Euro(vanaf)}" : null,
            regel.Boven is { } boven ? $"boven {NederlandsBedrag.Euro(boven)}" : null,
            regel.Onder is { } onder ? $"onder {NederlandsBedrag.Euro(onder)}" : null,
            regel.TotEnMet is { } totEnMet ? $"tot en met {NederlandsBedrag.Euro(totEnMet)}" : null,
            regel.HeeftKlasse && regel.Grondslag == BrutoBaten.Code ? "bruto" : null,
        ];
        return string.Join(" ", grenzen.OfType<string>());
    }
}
