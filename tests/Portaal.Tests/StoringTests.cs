using System.Net;
using Monitoring.Contracts.Toegang;

namespace Monitoring.Portaal.Tests;

/// <summary>Services that are down. Each test has a portal of its own: it breaks things.</summary>
public sealed class StoringTests
{
    [Fact]
    public async Task Zonder_landelijk_staat_de_startpagina_er_nog_en_zegt_wat_er_is()
    {
        await using var portaal = new Proefportaal();
        await portaal.InitializeAsync();
        portaal.Servers["landelijk"].Weg = true;
        using var browser = portaal.Browser();
        using var antwoord = await browser.Haal("/");
        var tekst = Html.Lees(await antwoord.Tekst()).Tekst;
        Assert.Equal(HttpStatusCode.ServiceUnavailable, antwoord.StatusCode);
        Assert.Contains("tijdelijk niet beschikbaar", tekst, StringComparison.Ordinal);
        Assert.DoesNotContain("Exception", tekst, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Zonder_financien_ziet_een_bestuur_nog_wat_de_inspectie_vindt()
    {
        await using var portaal = new Proefportaal();
        await portaal.InitializeAsync();
        portaal.Servers["financien"].Weg = true;
        using var browser = portaal.Browser(Rol.SwvBestuur);
        using var antwoord = await browser.Haal("/bestuur");
        var tekst = Html.Lees(await antwoord.Tekst()).Tekst;
        Assert.Equal(HttpStatusCode.OK, antwoord.StatusCode);
        Assert.Contains("Vastgestelde onderzoeken", tekst, StringComparison.Ordinal);
        Assert.Contains("tijdelijk niet beschikbaar", tekst, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Beheer_ziet_welk_onderdeel_geen_antwoord_geeft()
    {
        await using var portaal = new Proefportaal();
        await portaal.InitializeAsync();
        portaal.Servers["opp"].Weg = true;
        using var browser = portaal.Browser(Rol.Beheer);
        var tekst = Html.Lees(await browser.Lees("/beheer")).Tekst;
        Assert.Contains("Nee. 1 onderdeel geeft geen antwoord.", tekst, StringComparison.Ordinal);
        Assert.Contains("Ontwikkelingsperspectieven Geeft geen antwoord", tekst, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Ingevulde_gegevens_blijven_staan_als_een_dienst_wegvalt()
    {
        await using var portaal = new Proefportaal();
        await portaal.InitializeAsync();
        using var browser = portaal.Browser(Rol.School);
        var html = await browser.Lees("/school/opps/nieuw");
        portaal.Servers["opp"].Weg = true;
        using var antwoord = await browser.Stuur("/school/opps/nieuw", html, "registreren", ("kenmerk", "OPP-77"), ("leerling_sleutel", "L-77"), ("vestiging", "90AA00"), ("schoolsoort", "bao"), ("begin_termijn", "1-11-2026"), ("opgesteld_op", "5-11-2026"));
        Assert.Equal(HttpStatusCode.ServiceUnavailable, antwoord.StatusCode);
        Assert.Contains("value=\"OPP-77\"", await antwoord.Tekst(), StringComparison.Ordinal);
    }
}
