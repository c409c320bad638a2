using Monitoring.Contracts.V1;
using Monitoring.Portaal.Diensten;

namespace Monitoring.Portaal.Paginas.Beheer;

/// <summary>How one service stands with its messages.</summary>
/// <param name="Stand">What it says itself, or why it says nothing.</param>
/// <param name="Vastgelopen">The latest messages that are parked there.</param>
/// <param name="Duur">How long it took to answer.</param>
public sealed record Onderdeelstand(Platformdienst Dienst, Uitkomst<BerichtenStand> Stand, IReadOnlyList<VastgelopenBericht> Vastgelopen, TimeSpan Duur)
{
    /// <summary>A message waits less than a second to be sent when all is well; from here on something is in its way.</summary>
    public static readonly TimeSpan MaxWacht = TimeSpan.FromMinutes(1);

    /// <summary>True when messages do not leave the service.</summary>
    public bool LooptAchter => Stand.Waarde is { Wachtend: > 0 } stand && stand.OudsteSeconden > MaxWacht.TotalSeconds;

    public bool HeeftVastgelopen => Stand.Waarde is { Vastgelopen: > 0 };

    /// <summary>True when the service answers and does not reach the broker.</summary>
    public bool ZonderMakelaar => Stand.Waarde is { MakelaarBereikbaar: false };

    /// <summary>The state in words.</summary>
    public string Toestand => this switch
    {
        { Stand.Storing.Soort: StoringSoort.GeenToegang } => "Niet te zien met uw rol",
        { Stand.Gelukt: false } => "Geeft geen antwoord",
        { LooptAchter: true } => "Verzendt niet",
        { ZonderMakelaar: true } => "Bereikt de makelaar niet",
        { HeeftVastgelopen: true } => "Vraagt aandacht",
        _ => "Werkt",
    };

    /// <summary>True when <see cref="Toestand"/> asks for attention.</summary>
    public bool VraagtAandacht => !Stand.Gelukt || LooptAchter || ZonderMakelaar || HeeftVastgelopen;
}
