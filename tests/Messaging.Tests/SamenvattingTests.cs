using System.Diagnostics;
using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Monitoring.Messaging.Tests.Opstelling;
using Monitoring.Testopstelling;

namespace Monitoring.Messaging.Tests;

/// <summary>The whole way with many events and a failing broker on the way, in figures.</summary>
[Collection(BrokerCollectie.Naam)]
public sealed class SamenvattingTests(BrokerFixture fixture, ITestOutputHelper uitvoer)
{
    private const int Aantal = 20_000;

    [Fact]
    public async Task Twintigduizend_gebeurtenissen_komen_alle_een_keer_aan()
    {
        await using var omgeving = new Proefomgeving(fixture.Broker);
        // Without an outage nothing goes twice, and a slow disk is no outage.
        var zender = await omgeving.Zender(("BevestigingSeconden", 300), ("LeaseSeconden", 600));
        await zender.SlaOp(Aantal);

        // First to a listening queue alone, then from a filled queue: so that each side is measured by itself.
        var ontvanger = await (await omgeving.Ontvanger()).Start();
        await omgeving.OntvangerLuistert();
        await ontvanger.Stop();
        var klok = Stopwatch.StartNew();
        await zender.Start();
        await Wacht.Tot(async () => await zender.OutboxRijen() == 0);
        var verzendtijd = klok.Elapsed;
        var verzonden = await omgeving.Klaarstaand(omgeving.Wachtrij);

        klok.Restart();
        var tweede = await (await omgeving.Ontvanger()).Start();
        await Wacht.Tot(async () => await tweede.Effecten() >= Aantal);
        var ontvangtijd = klok.Elapsed;
        await tweede.Stop();

        var toegepast = await tweede.Effecten();
        var verschillend = await tweede.Lees(context => context.Effecten.Select(effect => effect.AggregaatId).Distinct().CountAsync());
        var (verloren, dubbel) = (Aantal - verschillend, toegepast - verschillend);
        Meld($"sent {verzonden} in {verzendtijd.TotalSeconds:F2} s ({Aantal / verzendtijd.TotalSeconds:F0}/s, confirmed); received and applied {toegepast} in {ontvangtijd.TotalSeconds:F2} s with the start ({Aantal / ontvangtijd.TotalSeconds:F0}/s); batches {tweede.Gedrag.Batches.Count}; lost {verloren}; double {dubbel}");
        Assert.Equal((0, 0), (verloren, dubbel));
        Assert.Equal((uint)Aantal, verzonden);
    }

    private void Meld(FormattableString regel)
    {
        var tekst = regel.ToString(CultureInfo.InvariantCulture);
        uitvoer.WriteLine(tekst);
        Console.WriteLine(tekst);
    }
}
