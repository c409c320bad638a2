using Monitoring.Contracts;
using Monitoring.Contracts.Landelijk.V1;
using Monitoring.DraaiendPlatform;
using LandelijkClient = Monitoring.Contracts.Landelijk.V1.Landelijk.LandelijkClient;

namespace Monitoring.Systeem.Tests;

/// <summary>A process that dies half-way: reported, the platform stops, and after a restart nothing is lost or counted twice.</summary>
public sealed class UitvalTests
{
    private const int Opps = 6000;

    private static CancellationToken Annulering => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("Monitoring.Services.Landelijk")]
    [InlineData("Monitoring.Services.Opp")]
    public async Task Een_dienst_die_halverwege_sterft_verliest_niets(string dienst)
    {
        var map = Directory.CreateTempSubdirectory("monitoring-uitval-").FullName;
        var eerste = await Platform.Start(map, "Ontwikkelingsperspectieven: 40%", new Dictionary<string, string>(), Annulering);
        eerste.Dood(dienst);
        Assert.Equal(2, await eerste.Einde(Annulering));
        Assert.Contains("onverwacht", eerste.Uitvoer, StringComparison.OrdinalIgnoreCase);

        await using var tweede = await Platform.Start(map, Platform.AllesGeladen, new Dictionary<string, string>(), Annulering);
        var beheer = new LandelijkClient(tweede.Kanaal(await tweede.Token("beheer-cli", "Beheer", Annulering, "landelijk:beheren")));
        var verschil = await Testopstelling.Wacht.Antwoord(
            () => beheer.VergelijkAsync(new VergelijkVraag(), cancellationToken: Annulering).ResponseAsync,
            antwoord => antwoord is { VerschilFeiten: 0, VerschilTellers: 0 },
            TimeSpan.FromMinutes(3));
        Assert.Equal((0, 0), (verschil.VerschilFeiten, verschil.VerschilTellers));
        var opps = await beheer.HaalIndicatorAsync(new IndicatorVraag { Id = "opps" }, cancellationToken: Annulering);
        Assert.Equal(Opps, opps.Reeksen.Single(reeks => reeks.Code == "aantal").Punten.Where(punt => punt.Categorie == "totaal").Sum(punt => punt.Waarde.NaarDecimal()));
    }
}
