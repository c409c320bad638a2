using System.Globalization;
using System.Text.RegularExpressions;
using Microsoft.Playwright;
using Monitoring.Contracts.Domein;
using Monitoring.Browseropstelling;
using Monitoring.Contracts.Landelijk.V1;
using Monitoring.DraaiendPlatform;
using LandelijkClient = Monitoring.Contracts.Landelijk.V1.Landelijk.LandelijkClient;

namespace Monitoring.Systeem.Tests.Reizen;

/// <summary>What every journey does: come in, sign in and out, and see what stands on a page.</summary>
public abstract class Reis(Platformopstelling opstelling, Chromium chromium)
{
    private static readonly TimeSpan Hoogstens = TimeSpan.FromMinutes(3);

    public static TheoryData<Wijze> Wijzen => [.. Enum.GetValues<Wijze>()];

    private protected static CancellationToken Annulering => TestContext.Current.CancellationToken;

    private protected Platform Platform => opstelling.Platform;

    private protected static Task Ziet(IBezoeker bezoeker, string kop) => Assertions.Expect(bezoeker.Pagina.GetByRole(AriaRole.Heading, new PageGetByRoleOptions { Level = 1 })).ToContainTextAsync(kop);

    private protected static string Dag(int later) => TimeProvider.System.Vandaag().AddDays(later).ToString("d-M-yyyy", CultureInfo.InvariantCulture);

    private protected static Task Meldt(IBezoeker bezoeker, string melding) => Assertions.Expect(bezoeker.Pagina.GetByRole(AriaRole.Status).First).ToContainTextAsync(melding);

    /// <summary>The page of this address is there: for a step that leads to a page with the same heading.</summary>
    private protected static Task KomtOp(IBezoeker bezoeker, string adres) => Assertions.Expect(bezoeker.Pagina).ToHaveURLAsync(new Regex(Regex.Escape(adres), RegexOptions.None, TimeSpan.FromSeconds(1)));

    private protected static Task StaatIn(IBezoeker bezoeker, string rij, string tekst) => Assertions.Expect(bezoeker.Pagina.GetByRole(AriaRole.Row).Filter(new LocatorFilterOptions { HasText = rij })).ToContainTextAsync(tekst);

    private protected static async Task MeldAf(IBezoeker bezoeker)
    {
        // From the top of the page, as from any page.
        await bezoeker.Pagina.GotoAsync("/over-de-cijfers");
        await bezoeker.Druk("Afmelden");
        await Assertions.Expect(bezoeker.Pagina.GetByRole(AriaRole.Link, new PageGetByRoleOptions { Name = "Aanmelden" })).ToBeVisibleAsync();
        await bezoeker.Pagina.GotoAsync("/beheer");
        await Ziet(bezoeker, "Als wie wilt u zich aanmelden?");
        await bezoeker.Pagina.Context.CloseAsync();
    }

    private protected async Task<IBezoeker> MeldAan(Wijze wijze, string account, string naam)
    {
        var bezoeker = await Open(wijze);
        await bezoeker.Volg("Aanmelden");
        await Ziet(bezoeker, "Als wie wilt u zich aanmelden?");
        await bezoeker.Druk(account);
        await Ziet(bezoeker, "Passend onderwijs in Nederland");
        await Assertions.Expect(bezoeker.Pagina.GetByRole(AriaRole.Banner)).ToContainTextAsync(naam);
        return bezoeker;
    }

    /// <summary>Everything that the services know has reached the landelijk beeld.</summary>
    private protected async Task LandelijkIsBij()
    {
        var beheer = new LandelijkClient(Platform.Kanaal(await Platform.Token("beheer-cli", "Beheer", Annulering, "landelijk:beheren")));
        var verschil = await Testopstelling.Wacht.Antwoord(
            () => beheer.VergelijkAsync(new VergelijkVraag(), cancellationToken: Annulering).ResponseAsync,
            antwoord => antwoord.VerschilFeiten == 0 && antwoord.FeitenDienst == antwoord.FeitenLandelijk,
            Hoogstens);
        Assert.Equal((0, verschil.FeitenDienst), (verschil.VerschilFeiten, verschil.FeitenLandelijk));
    }

    private protected async Task<IBezoeker> Open(Wijze wijze)
    {
        Assert.SkipUnless(Chromium.IsGeinstalleerd, Chromium.NietGeinstalleerd);
        var pagina = await chromium.Open(Platform.Web, scripts: wijze != Wijze.ZonderScripts);
        await pagina.GotoAsync("/");
        return wijze == Wijze.Toetsenbord ? new MetToetsenbord(pagina) : new MetMuis(pagina);
    }
}
