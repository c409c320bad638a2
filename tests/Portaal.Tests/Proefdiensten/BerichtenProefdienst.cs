using System.Collections.Concurrent;
using Grpc.Core;
using Monitoring.Contracts.V1;

namespace Monitoring.Portaal.Tests.Proefdiensten;

/// <summary>The messages of one service; landelijk has two that are parked.</summary>
internal sealed class BerichtenProefdienst(string dienst) : Berichten.BerichtenBase
{
    /// <summary>What was redriven, with the reason.</summary>
    public ConcurrentQueue<(string Id, string Reden)> Opnieuw { get; } = new();

    public override Task<BerichtenStand> GeefStand(BerichtenVraag request, ServerCallContext context) =>
        Task.FromResult(new BerichtenStand { Wachtend = dienst == "opp" ? 1_204 : 0, OudsteSeconden = dienst == "opp" ? 3.4 : 0, Vastgelopen = dienst == "landelijk" ? 2 : 0 });

    public override Task<VastgelopenLijst> LijstVastgelopen(VastgelopenVraag request, ServerCallContext context) =>
        Task.FromResult(new VastgelopenLijst
        {
            Totaal = 2,
            Berichten =
            {
                new VastgelopenBericht { Id = "b-1", BerichtId = "0198a1", Type = "JaarrekeningGewijzigd", Wachtrij = "landelijk.jaarrekening", Reden = "Boekjaar 1899 ligt buiten het bereik.", Pogingen = 5, Tijdstip = "2026-11-21T13:20:00Z" },
                new VastgelopenBericht { Id = "b-2", BerichtId = "0198a2", Type = "OppGewijzigd", Wachtrij = "landelijk.opp", Reden = "De database gaf geen antwoord.", Pogingen = 5, Tijdstip = "2026-11-21T13:22:00Z" },
            },
        });

    public override Task<OpnieuwAntwoord> BiedOpnieuwAan(OpnieuwVraag request, ServerCallContext context)
    {
        Opnieuw.Enqueue((request.Id, request.Reden));
        return Task.FromResult(new OpnieuwAntwoord { Gelukt = true, Melding = "Het bericht is opnieuw aangeboden." });
    }
}
