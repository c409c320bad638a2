using System.Globalization;
using MassTransit;
using Microsoft.EntityFrameworkCore;
using Monitoring.Contracts;
using Monitoring.Services.Landelijk.Tests.Opstelling;
using Monitoring.Testopstelling;
using Proto = Monitoring.Contracts.Landelijk.V1;

namespace Monitoring.Services.Landelijk.Tests.Projecties;

/// <summary>Events through a real RabbitMQ, inbox and projections to the answer of the service.</summary>
public sealed class BerichtenTests
{
    private CancellationToken Stop { get; } = TestContext.Current.CancellationToken;

    [Fact]
    public async Task Losse_berichten_worden_precies_tabel_1_4_2a()
    {
        Assert.SkipUnless(PriveBroker.IsBeschikbaar, PriveBroker.NietBeschikbaar);
        await using var broker = new PriveBroker();
        await broker.Start();
        await using var server = LandelijkServer.MetBroker(broker.Adres);
        await server.InitializeAsync();
        var bus = server.Dienst<IBus>();

        foreach (var onderzoek in Maak.Tabel142A().Concat(Maak.Tabel142A()))
        {
            await bus.Publish(onderzoek, bericht => bericht.MessageId = Guid.NewGuid(), Stop);
        }

        await Wacht.Tot(async () => await server.UitDatabase(database => database.OnderzoekFeiten.CountAsync(Stop)) == 72);
        var antwoord = await server.Client.HaalIndicatorAsync(new Proto.IndicatorVraag { Id = "swv-eindoordelen" }, cancellationToken: Stop);
        Assert.Equal("11 van de 33 samenwerkingsverbanden kregen in 2023 het oordeel onvoldoende (1 op de 3).", antwoord.Conclusie);
        var verkregen = antwoord.Reeksen.ToDictionary(reeks => reeks.Code, reeks => string.Join(' ', reeks.Punten.Select(punt => punt.Waarde.NaarDecimal()!.Value.ToString(CultureInfo.InvariantCulture))));
        Assert.Equal(
            new Dictionary<string, string> { ["goed"] = "1 0 1 0 0 0", ["voldoende"] = "12 13 25 12 10 22", ["onvoldoende"] = "5 8 13 6 5 11", ["totaal"] = "18 21 39 18 15 33" },
            verkregen);
    }
}
