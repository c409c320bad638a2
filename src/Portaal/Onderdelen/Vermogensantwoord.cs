using Monitoring.Contracts.Domein;
using Monitoring.Contracts.Financien.V1;

namespace Monitoring.Portaal.Onderdelen;

/// <summary>The answer to how a board accounts for its equity: what is not known is never said to be below the signaleringswaarde.</summary>
internal static class Vermogensantwoord
{
    public static bool Ontbreekt(Vermogensverantwoording jaar) => jaar is { Nodig: true, Versie: 0 };

    public static string Van(Vermogensverantwoordingen alle)
    {
        if (alle.Jaarrekeningen == 0)
        {
            return "Er staat hier nog geen jaarrekening.";
        }

        var onbekend = alle.NietBekend.Count == 0 ? "" : $"Van {string.Join(", ", alle.NietBekend)} is het niet bekend.";
        return $"{Bekend(alle)} {onbekend}".Trim();
    }

    private static string Bekend(Vermogensverantwoordingen alle)
    {
        var open = alle.Jaren.Where(Ontbreekt).Select(jaar => jaar.Boekjaar).ToList();
        return (open.Count, alle.Jaren.Any(jaar => jaar.Nodig), alle.Jaren.Count, alle.Jaarrekeningen - alle.NietBekend.Count) switch
        {
            (> 0, _, _, _) => $"Van {string.Join(", ", open)} is er nog geen verantwoording.",
            (_, true, _, _) => "Van elk boekjaar waarover het moet, is er een verantwoording.",
            (_, _, > 0, _) => $"De signaleringswaarde bestaat sinds boekjaar {Vermogensgrens.EersteBoekjaar}. Over eerdere jaren hoeft u niets te verantwoorden; het mag wel.",
            (_, _, _, 0) => "Of het vermogen boven de signaleringswaarde ligt, is niet te zeggen.",
            _ when alle.NietBekend.Count > 0 => "Van geen boekjaar waarvan het bekend is, ligt het vermogen boven de signaleringswaarde.",
            _ => "Van geen boekjaar ligt het vermogen boven de signaleringswaarde. Er is niets te verantwoorden.",
        };
    }
}
