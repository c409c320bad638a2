using System.Collections.Concurrent;
using Grpc.Core;
using Monitoring.Contracts.V1;

namespace Monitoring.Portaal.Tests.Proefdiensten;

/// <summary>The messages of one service; landelijk has two that are parked.</summary>
internal sealed class BerichtenProefdienst(string dienst) : Berichten.BerichtenBase
{
    public string Dienst => dienst;

    /// <summary>Another state than the usual one.</summary>
    public BerichtenStand? Stand { get; set; }

    /// <summary>What was redriven, with the reason.</summary>
    public ConcurrentQueue<(string Id, string Reden)> Opnieuw { get; } = new();

    public override Task<BerichtenStand> GeefStand(BerichtenVraag request, ServerCallContext context) =>
        Task.FromResult(Stand ?? new BerichtenStand { Wachtend = dienst == "opp" ? 1_204 : 0, OudsteSeconden = dienst == "opp" ? 3.4 : 0, Vastgelopen = dienst == "landelijk" ? 2 : 0, MakelaarBereikbaar = true });

    public override Task<VastgelopenLijst> LijstVastgelopen(VastgelopenVraag request, ServerCallContext context)
    {
        VastgelopenBericht[] alle =
        [
            new() { Id = "b-1", BerichtId = "0198a1", Type = "JaarrekeningGewijzigd", Wachtrij = "landelijk.jaarrekening", Reden = "Boekjaar 1899 ligt buiten het bereik.", Pogingen = 5, Tijdstip = "2026-11-21T13:20:00Z" },
            new() { Id = "b-2", BerichtId = "0198a2", Type = "OppGewijzigd", Wachtrij = "landelijk.opp", Reden = "De database gaf geen antwoord.", Pogingen = 5, Tijdstip = "2026-11-21T13:22:00Z" },
            new() { Id = "b-0", BerichtId = "0198a0", Type = "AndersGewijzigd", Wachtrij = "landelijk.opp", Reden = "De database gaf geen antwoord.", Pogingen = 6, Tijdstip = "2026-11-20T13:22:00Z", OpnieuwDoor = "beheer-1", OpnieuwOp = "2026-11-20T14:00:00Z", Afgehandeld = true },
        ];
        VastgelopenBericht[] gekozen = [.. alle.Where(bericht => request.Id.Length > 0 ? bericht.Id == request.Id : request.OokAfgehandeld || !bericht.Afgehandeld)];
        gekozen = request.Sorteer switch
        {
            "type" => [.. gekozen.OrderBy(bericht => bericht.Type, StringComparer.Ordinal)],
            "-type" => [.. gekozen.OrderByDescending(bericht => bericht.Type, StringComparer.Ordinal)],
            _ => gekozen,
        };
        return Task.FromResult(new VastgelopenLijst { Totaal = gekozen.Length, Berichten = { gekozen } });
    }

    public override Task<HeraanbiedingLijst> LijstHeraanbiedingen(HeraanbiedingenVraag request, ServerCallContext context)
    {
        Heraanbieding[] alle =
        [
            new() { VastgelopenId = "b-9", Type = "OppGewijzigd", Door = "beheer-1", Op = "2026-11-21T14:02:00Z", Reden = "De database was vol en is opgeruimd.", Gelukt = true, Uitkomst = "Verwerkt." },
            new() { VastgelopenId = "b-9", Type = "OppGewijzigd", Door = "beheer-1", Op = "2026-11-21T13:40:00Z", Reden = "Nog een keer proberen.", Gelukt = false, Uitkomst = "De database gaf geen antwoord." },
        ];
        Heraanbieding[] gekozen = dienst == "landelijk" ? [.. alle.Where(regel => request.Uitkomst.Length == 0 || request.Uitkomst == (regel.Gelukt ? "gelukt" : "mislukt")).Where(regel => regel.Reden.Contains(request.Zoek, StringComparison.OrdinalIgnoreCase))] : [];
        return Task.FromResult(new HeraanbiedingLijst { Totaal = gekozen.Length, Heraanbiedingen = { gekozen } });
    }

    public override Task<OpnieuwAntwoord> BiedOpnieuwAan(OpnieuwVraag request, ServerCallContext context)
    {
        Opnieuw.Enqueue((request.Id, request.Reden));
        return Task.FromResult(new OpnieuwAntwoord { Gelukt = true, Melding = "Het bericht is opnieuw aangeboden." });
    }
}
