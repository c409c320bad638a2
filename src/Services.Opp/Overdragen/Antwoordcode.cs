using Monitoring.Services.Opp.Domain.Overdrachten;

namespace Monitoring.Services.Opp.Overdragen;

/// <summary>An answer as it goes over the wire.</summary>
internal static class Antwoordcode
{
    public static string Van(Antwoord antwoord) => antwoord switch
    {
        Antwoord.Open => "open",
        Antwoord.Overgenomen => "overgenomen",
        Antwoord.ZelfGeregistreerd => "zelf-geregistreerd",
        _ => "niet-hier",
    };
}
