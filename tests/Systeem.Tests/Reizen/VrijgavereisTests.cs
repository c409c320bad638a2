using System.Globalization;
using Microsoft.Playwright;
using Monitoring.Browseropstelling;
using Monitoring.Contracts.Landelijk.V1;
using LandelijkClient = Monitoring.Contracts.Landelijk.V1.Landelijk.LandelijkClient;

namespace Monitoring.Systeem.Tests.Reizen;

/// <summary>One at the ministerie proposes to release a period, another approves it, and everybody sees that it is final.</summary>
public sealed class VrijgavereisTests(Platformopstelling opstelling, Chromium chromium) : Reis(opstelling, chromium)
{
    private const string Toelichting = "Alle jaarrekeningen over dit boekjaar zijn verwerkt.";

    [Theory]
    [MemberData(nameof(Wijzen))]
    public async Task Twee_mensen_van_het_ministerie_geven_een_boekjaar_vrij(Wijze wijze)
    {
        var cijfer = await Kengetallen();
        // What was released stays so: each way of working has a boekjaar of its own.
        var boekjaar = (2020 + (int)wijze).ToString(CultureInfo.InvariantCulture);
        var voorsteller = await MeldAan(wijze, "ministerie-1", "Marit Zandbergen");
        await voorsteller.Volg("Vrijgaven");
        await Ziet(voorsteller, "Welke perioden zijn definitief?");
        await voorsteller.Volg("Periode vrijgeven");
        await Ziet(voorsteller, "Welke periode wilt u vrijgeven?");
        await voorsteller.Kies("Cijfer", cijfer);
        await voorsteller.Vul("Periode", boekjaar);
        await voorsteller.Vul("Toelichting", Toelichting);
        await voorsteller.Druk("Voorstel doen");
        await Meldt(voorsteller, $"{boekjaar} wacht op goedkeuring door een collega.");
        await Ziet(voorsteller, "Is dit cijfer definitief?");
        await Assertions.Expect(voorsteller.Pagina.GetByText("U hebt dit zelf voorgesteld.")).ToBeVisibleAsync();
        await Assertions.Expect(voorsteller.Pagina.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "Vrijgave goedkeuren" })).ToHaveCountAsync(0);
        await MeldAf(voorsteller);

        var goedkeurder = await MeldAan(wijze, "ministerie-2", "Joris Haverkate");
        await goedkeurder.Volg("Vrijgaven");
        await Ziet(goedkeurder, "Welke perioden zijn definitief?");
        // The latest proposal stands first.
        await StaatIn(goedkeurder, boekjaar, "Voorgesteld");
        await goedkeurder.Volg(cijfer);
        await Ziet(goedkeurder, "Is dit cijfer definitief?");
        await Assertions.Expect(goedkeurder.Pagina.GetByText("Marit Zandbergen")).ToBeVisibleAsync();
        await Assertions.Expect(goedkeurder.Pagina.GetByText(Toelichting)).ToBeVisibleAsync();
        await goedkeurder.Druk("Vrijgave goedkeuren");
        await Meldt(goedkeurder, $"{boekjaar} is goedgekeurd.");
        await Assertions.Expect(goedkeurder.Pagina.GetByText($"{boekjaar}: ja, sinds")).ToBeVisibleAsync();
        await MeldAf(goedkeurder);

        var bezoeker = await Open(wijze);
        await bezoeker.Pagina.GotoAsync("/indicatoren/kengetallen");
        await Assertions.Expect(bezoeker.Pagina.GetByText($"{boekjaar} (definitief)").First).ToBeVisibleAsync();
        await bezoeker.Pagina.Context.CloseAsync();
    }

    /// <returns>The title of the kengetallen, once every account is in them: a release keeps what is there.</returns>
    private async Task<string> Kengetallen()
    {
        await LandelijkIsBij();
        var catalogus = await new LandelijkClient(Platform.Kanaal(null)).GeefCatalogusAsync(new CatalogusVraag(), cancellationToken: Annulering);
        return catalogus.Indicatoren.Single(indicator => indicator.Id == "kengetallen").Titel;
    }
}
