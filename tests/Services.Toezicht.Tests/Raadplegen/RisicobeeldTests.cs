using Monitoring.Contracts.Toezicht.V1;
using Monitoring.Services.Toezicht.Domain.Risico;
using Monitoring.Services.Toezicht.Tests.Opstelling;

namespace Monitoring.Services.Toezicht.Tests.Raadplegen;

public sealed class RisicobeeldTests
{
    private static readonly DateOnly Dag = new(2024, 9, 2);

    [Theory]
    [InlineData(null, "", 0, 0, false, "cyclus-voorbij")]
    [InlineData("2020-09-01", "voldoende", 0, 0, false, "cyclus-voorbij")]
    [InlineData("2020-09-02", "voldoende", 0, 0, false, "cyclus-nadert")]
    [InlineData("2021-09-02", "goed", 0, 0, false, "")]
    [InlineData("2024-01-01", "onvoldoende", 2, 1, true, "oordeel-onvoldoende herstel-te-laat herstel-open aangepast-toezicht")]
    public void Elk_signaal_volgt_uit_wat_bekend_is(string? laatste, string eindoordeel, int open, int teLaat, bool aangepast, string verwacht)
    {
        var gegevens = new Risicogegevens(laatste is null ? null : DateOnly.Parse(laatste, System.Globalization.CultureInfo.InvariantCulture), eindoordeel, open, teLaat, aangepast);
        Assert.Equal(verwacht, string.Join(' ', gegevens.Signalen(Dag).Select(signaal => signaal.Code)));
    }

    [Fact]
    public async Task Het_hoogste_kwart_staat_bovenaan_met_de_reden()
    {
        await using var dienst = await Dienst.StartMetSwv();
        await dienst.VastgesteldOnderzoek("PO9001", "onvoldoende");
        await dienst.VastgesteldOnderzoek("PO9002");
        var beeld = await dienst.Client.GeefRisicobeeldAsync(new RisicoVraag(), dienst.Inspecteur, cancellationToken: TestContext.Current.CancellationToken);
        // Onvoldoende weighs 3, never visited 2.
        Assert.Equal([("PO9001", 3), ("VO9001", 2), ("PO9002", 0)], beeld.Regels.Select(regel => (regel.ObjectCode, regel.Score)));
        Assert.Equal((3, 1, 3), (beeld.Alle, beeld.Hoogste, beeld.Totaal));
        Assert.All(beeld.Signalen, signaal => Assert.True(signaal.IsAanname));
        var hoogste = await dienst.Client.GeefRisicobeeldAsync(new RisicoVraag { AlleenHoogste = true }, dienst.Inspecteur, cancellationToken: TestContext.Current.CancellationToken);
        Assert.Equal("PO9001", Assert.Single(hoogste.Regels).ObjectCode);
    }

    [Fact]
    public async Task Wie_evenveel_scoort_hoort_bij_hetzelfde_kwart()
    {
        await using var dienst = await Dienst.StartMetSwv();
        await dienst.VastgesteldOnderzoek("PO9001");
        var hoogste = await dienst.Client.GeefRisicobeeldAsync(new RisicoVraag { AlleenHoogste = true }, dienst.Inspecteur, cancellationToken: TestContext.Current.CancellationToken);
        // A quarter of three is one; PO9002 and VO9001 were both never visited.
        Assert.Equal([("PO9002", 2), ("VO9001", 2)], hoogste.Regels.Select(regel => (regel.ObjectCode, regel.Score)));
        Assert.Equal(2, hoogste.Hoogste);
    }
}
