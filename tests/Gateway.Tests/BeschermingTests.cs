using System.Net;

namespace Monitoring.Gateway.Tests;

/// <summary>Limits in front of everything.</summary>
public sealed class BeschermingTests
{
    private static CancellationToken Annulering => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Te_veel_verzoeken_krijgen_429_met_wachttijd()
    {
        await using var gateway = await Proefgateway.Start(("Grenzen:Ineens", "3"), ("Grenzen:PerSeconde", "1"));
        using var browser = gateway.Browser();
        var antwoorden = new List<HttpResponseMessage>();
        for (var keer = 0; keer < 6; keer++)
        {
            // Another made-up token each time buys no new limit.
            browser.DefaultRequestHeaders.Remove("Authorization");
            browser.DefaultRequestHeaders.Add("Authorization", $"Bearer verzonnen-{keer}");
            antwoorden.Add(await browser.GetAsync("/v1/indicatoren", Annulering));
        }

        var geweigerd = antwoorden.First(antwoord => antwoord.StatusCode == HttpStatusCode.TooManyRequests);
        Assert.Equal("1", geweigerd.Headers.RetryAfter!.ToString());
        Assert.Equal("application/problem+json", geweigerd.Content.Headers.ContentType!.MediaType);
    }

    [Fact]
    public async Task Een_grpc_aanroep_te_veel_krijgt_de_status_die_grpc_kent()
    {
        await using var gateway = await Proefgateway.Start(("Grenzen:Ineens", "1"), ("Grenzen:PerSeconde", "1"));
        using var browser = gateway.Browser();
        HttpResponseMessage antwoord = new();
        for (var keer = 0; keer < 3; keer++)
        {
            using var inhoud = new ByteArrayContent([]);
            inhoud.Headers.ContentType = new("application/grpc");
            antwoord = await browser.PostAsync("/monitoring.opp.v1.Ontwikkelingsperspectieven/Lijst", inhoud, Annulering);
        }

        Assert.Equal("8", antwoord.Headers.GetValues("grpc-status").Single());
    }

    [Fact]
    public async Task Een_te_groot_verzoek_wordt_geweigerd()
    {
        await using var gateway = await Proefgateway.Start(("Grenzen:MaxVerzoek", "2048"));
        using var browser = gateway.Browser();
        using var inhoud = new ByteArrayContent(new byte[4096]);
        var antwoord = await browser.PostAsync("/", inhoud, Annulering);
        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, antwoord.StatusCode);
    }

    [Fact]
    public async Task Een_koekje_bereikt_geen_dienst()
    {
        await using var gateway = await Proefgateway.Start();
        using var browser = gateway.Browser();
        browser.DefaultRequestHeaders.Add("Cookie", "monitoring-sessie=x; iets=anders");
        await browser.GetAsync("/v1/indicatoren", Annulering);
        Assert.Equal("", gateway.Landelijk.Verzoeken.Last().Koekjes);
    }

    [Theory]
    [InlineData("text/html,*/*;q=0.8", "text/html", "De monitor is tijdelijk niet bereikbaar")]
    [InlineData("application/json", "application/problem+json", "\"status\":502")]
    public async Task Is_het_portaal_weg_dan_leest_een_mens_een_pagina(string wil, string soort, string tekst)
    {
        await using var gateway = await Proefgateway.Start();
        await gateway.Portaal.DisposeAsync();
        using var browser = gateway.Browser();
        browser.DefaultRequestHeaders.Add("Accept", wil);
        var antwoord = await browser.GetAsync("/school", Annulering);
        Assert.Equal((HttpStatusCode.BadGateway, soort), (antwoord.StatusCode, antwoord.Content.Headers.ContentType!.MediaType));
        Assert.Contains(tekst, await antwoord.Content.ReadAsStringAsync(Annulering), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Wie_te_snel_bladert_leest_dat_hij_even_wacht()
    {
        await using var gateway = await Proefgateway.Start(("Grenzen:Ineens", "1"), ("Grenzen:PerSeconde", "1"));
        using var browser = gateway.Browser();
        browser.DefaultRequestHeaders.Add("Accept", "text/html");
        var antwoorden = await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => browser.GetAsync("/", Annulering)));
        var geweigerd = antwoorden.First(antwoord => antwoord.StatusCode == HttpStatusCode.TooManyRequests);
        Assert.Equal("1", geweigerd.Headers.RetryAfter!.ToString());
        Assert.Contains("<h1>Even wachten</h1>", await geweigerd.Content.ReadAsStringAsync(Annulering), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Een_pagina_kent_het_adres_waarop_de_bezoeker_kwam()
    {
        // A page that redirects after a form must not send the browser to a part behind the gateway.
        await using var gateway = await Proefgateway.Start();
        using var browser = gateway.Browser();
        await browser.GetAsync("/school", Annulering);
        Assert.Equal(browser.BaseAddress!.Authority, gateway.Portaal.Verzoeken.Last().Adres);
    }
}
