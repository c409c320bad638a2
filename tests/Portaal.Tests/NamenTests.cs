using System.Globalization;
using System.Net;
using System.Security.Claims;
using System.Text.Json;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Caching.Memory;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using Monitoring.Contracts.Toegang;
using Monitoring.Portaal.Diensten;
using Monitoring.Portaal.Tests.Proefdiensten;
using Monitoring.ServiceDefaults.Grpc;

namespace Monitoring.Portaal.Tests;

/// <summary>Names of people on pages: from the directory, for the visitor, and never needed.</summary>
public sealed partial class NamenTests(Proefportaal portaal)
{
    /// <summary>Ways in which a directory fails.</summary>
    private static readonly Dictionary<string, Func<HttpContext, Task>> Storingen = new()
    {
        ["fout"] = context => Task.Run(() => context.Response.StatusCode = StatusCodes.Status503ServiceUnavailable, CancellationToken.None),
        ["niemand"] = context => context.Response.WriteAsJsonAsync(new { Resources = new object?[] { null, new { displayName = "Zonder account" } } }, context.RequestAborted),
        ["geen JSON"] = context => context.Response.WriteAsync("<html>"),
        ["geen antwoord"] = context => Task.Delay(Timeout.Infinite, context.RequestAborted),
    };

    public static TheoryData<string> Storingsoorten => [.. Storingen.Keys];

    [Fact]
    public async Task Een_pagina_noemt_wie_iets_deed_bij_naam_met_een_vraag_namens_de_bezoeker()
    {
        var id = portaal.Toezicht.NieuwVastgesteld("2026-0990");
        portaal.Toezicht.Stand(id).Team.Clear();
        portaal.Toezicht.Stand(id).Team.Add(["inspecteur-2", "inspecteur-990", "proef-inspecteur"]);
        using var browser = portaal.Browser(Rol.Inspecteur);

        var html = await browser.Lees($"/inspecteur/onderzoeken/{id}");

        Assert.Contains("""Team: <span title="account inspecteur-2">Kees Doornbos</span>, inspecteur-990, <span title="account proef-inspecteur">Ilse Verhoeven (u)</span></span>""", html, StringComparison.Ordinal);
        Assert.Contains("""Voorgesteld door <span title="account inspecteur-2">Kees Doornbos</span>.""", html, StringComparison.Ordinal);
        var (filter, token) = Assert.Single(portaal.Adresboek.Vragen, vraag => vraag.Filter.Contains("inspecteur-990", StringComparison.Ordinal));
        Assert.Equal(browser.DefaultRequestHeaders.Authorization!.ToString(), token);
        Assert.DoesNotContain("proef-inspecteur", filter, StringComparison.Ordinal);

        // What is known, and that somebody is not known, is remembered for a while.
        await browser.Lees($"/inspecteur/onderzoeken/{id}");
        Assert.Single(portaal.Adresboek.Vragen, vraag => vraag.Filter.Contains("inspecteur-990", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(Rol.Ministerie, "/ministerie/vrijgaven", "Joris Haverkate")]
    [InlineData(Rol.Beheer, "/beheer/logboek", "Daan Leemhuis")]
    [InlineData(Rol.Beheer, "/beheer/imports", "Daan Leemhuis")]
    [InlineData(Rol.Beheer, "/beheer/wie-deed-wat?van=01-01-2020&tot=31-12-2026", "Daan Leemhuis")]
    public async Task Lijsten_noemen_namen(string rol, string pad, string naam)
    {
        using var browser = portaal.Browser(rol);
        Assert.Contains(naam, Html.Lees(await browser.Lees(pad)).Tekst, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Storingsoorten))]
    public async Task Zonder_adresboek_staan_de_accounts_er_en_wacht_niet_elke_pagina(string storing)
    {
        await using var stuk = new Proefportaal();
        await stuk.InitializeAsync();
        stuk.Adresboek.Storing = Storingen[storing];
        var id = stuk.Toezicht.NieuwVastgesteld("2026-0991");
        using var browser = stuk.Browser(Rol.Inspecteur);
        for (var bezoek = 0; bezoek < 3; bezoek++)
        {
            Assert.Contains("Voorgesteld door inspecteur-2.", await browser.Lees($"/inspecteur/onderzoeken/{id}"), StringComparison.Ordinal);
        }

        Assert.Single(stuk.Adresboek.Vragen);
        using var team = await browser.Verstuur($"/inspecteur/onderzoeken/{id}/team", "team", ("team", "inspecteur-2\r\nonbekend"));
        Assert.Equal(HttpStatusCode.Redirect, team.StatusCode);
        Assert.Equal(["inspecteur-2", "onbekend"], stuk.Toezicht.Stand(id).Team);
    }

    [Fact]
    public async Task Een_team_wordt_gekozen_uit_namen_en_een_account_buiten_de_lijst_kan_ook()
    {
        var id = portaal.Toezicht.NieuwConcept("2026-0992");
        var adres = $"/inspecteur/onderzoeken/{id}/team";
        using var browser = portaal.Browser(Rol.Inspecteur);
        var html = await browser.Lees(adres);
        Assert.Contains("""<option value="inspecteur-1" selected>Ilse Verhoeven</option>""", html, StringComparison.Ordinal);
        Assert.Contains("""value="inspecteur-1" checked""", html, StringComparison.Ordinal);
        Assert.DoesNotContain("""value="inspecteur-2" checked""", html, StringComparison.Ordinal);
        // By name, and told apart where the name alone does not.
        Assert.Equal(["Staat niet in deze lijst", "Anna de Wit (inspecteur-801)", "Anna de Wit (inspecteur-802)", "Ilse Verhoeven", "Kees Doornbos"], Keuzes().Matches(html).Select(keuze => keuze.Groups[1].Value));

        await Kies(["inspecteur-2", "inspecteur-1"], ("projectleider", "inspecteur-2"), ("leden", "inspecteur-1"), ("team", ""));
        Assert.Contains("Aan dit onderzoek werken nu Kees Doornbos, Ilse Verhoeven.", await browser.Lees($"/inspecteur/onderzoeken/{id}"), StringComparison.Ordinal);
        await Kies(["inspecteur-1", "extern-7"], ("projectleider", "inspecteur-1"), ("leden", "inspecteur-1"), ("team", "extern-7\r\n"));
        await Kies(["extern-7", "inspecteur-2"], ("projectleider", ""), ("leden", "inspecteur-2"), ("team", "extern-7"));
        var buiten = await browser.Lees(adres);
        Assert.Contains(">extern-7</textarea>", buiten, StringComparison.Ordinal);
        // Who leads is not in the list: saving without a choice leaves it so.
        Assert.DoesNotContain("selected", buiten, StringComparison.Ordinal);

        using var geen = await browser.Verstuur(adres, "team", ("projectleider", ""), ("leden", "inspecteur-2"), ("team", ""));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, geen.StatusCode);
        var fout = await geen.Tekst();
        Assert.Contains("href=\"#projectleider\">Noem wie projectleider is.", fout, StringComparison.Ordinal);
        Assert.Contains("""value="inspecteur-2" checked""", fout, StringComparison.Ordinal);
        Assert.DoesNotContain("selected", fout, StringComparison.Ordinal);

        async Task Kies(string[] verwacht, params (string, string)[] velden)
        {
            using var antwoord = await browser.Verstuur(adres, "team", velden);
            Assert.Equal(HttpStatusCode.Redirect, antwoord.StatusCode);
            Assert.Equal(verwacht, portaal.Toezicht.Stand(id).Team);
        }
    }

    [Fact]
    public async Task Wat_de_ene_kring_weet_weet_een_andere_niet()
    {
        await using var opstelling = await Opstelling.Start();
        foreach (var (rol, bestuur, vragen) in new[] { (Rol.SwvBestuur, "90001", 1), (Rol.SwvBestuur, "90001", 1), (Rol.SwvBestuur, "90002", 2), (Rol.School, "90001", 3) })
        {
            await opstelling.Namen(rol, bestuur).Leer("inspecteur-2");
            Assert.Equal(vragen, opstelling.Adresboek.Vragen.Count);
        }
    }

    [Fact]
    public async Task Veel_accounts_gaan_in_delen_en_een_vreemd_account_blijft_een_waarde()
    {
        await using var opstelling = await Opstelling.Start();
        var namen = opstelling.Namen(Rol.Inspecteur, "");
        string[] accounts = [.. Enumerable.Range(1, 120).Select(nummer => string.Create(CultureInfo.InvariantCulture, $"inspecteur-{nummer}")), .. Enumerable.Range(1, 40).Select(nummer => string.Create(CultureInfo.InvariantCulture, $"{nummer:00}{new string('x', 98)}")), new('y', 101)];
        await namen.Leer(accounts);
        // As the directory of this platform refuses more than 4,000 characters; an account of 101 is none.
        Assert.True(opstelling.Adresboek.Vragen.Count > 1);
        Assert.All(opstelling.Adresboek.Vragen, vraag => Assert.InRange(vraag.Filter.Length, 1, 4000));
        Assert.Equal(160, opstelling.Adresboek.Vragen.Sum(vraag => vraag.Filter.Split(" or ").Length));
        Assert.Equal(["Ilse Verhoeven", "Kees Doornbos", "inspecteur-3"], accounts.Take(3).Select(namen.Noem));

        const string vreemd = "a\" or id eq \"inspecteur-2";
        await namen.Leer(vreemd);
        Assert.Equal($"id eq {JsonSerializer.Serialize(vreemd)}", opstelling.Adresboek.Vragen.Last().Filter);
        Assert.Equal(vreemd, namen.Noem(vreemd));
    }

    [Theory]
    [InlineData(StatusCodes.Status400BadRequest, 2)]
    [InlineData(StatusCodes.Status401Unauthorized, 2)]
    [InlineData(StatusCodes.Status429TooManyRequests, 1)]
    public async Task Wie_geweigerd_wordt_neemt_anderen_hun_namen_niet_af(int status, int vragen)
    {
        await using var opstelling = await Opstelling.Start();
        var namen = opstelling.Namen(Rol.Inspecteur, "");
        opstelling.Adresboek.Storing = context => Task.Run(() => context.Response.StatusCode = status, CancellationToken.None);
        await namen.Leer("inspecteur-1");
        opstelling.Adresboek.Storing = null;
        await namen.Leer("inspecteur-2");
        Assert.Equal(vragen, opstelling.Adresboek.Vragen.Count);
        Assert.Equal(vragen == 2 ? "Kees Doornbos" : "inspecteur-2", namen.Noem("inspecteur-2"));
    }

    [Fact]
    public async Task Zonder_adres_of_zonder_token_wordt_er_niets_gevraagd()
    {
        await using var opstelling = await Opstelling.Start();
        var zonderToken = opstelling.Namen(Rol.Inspecteur, "", token: "");
        await zonderToken.Leer("inspecteur-2");
        var zonderAdres = opstelling.Namen(Rol.Inspecteur, "", adres: "");
        await zonderAdres.Leer("inspecteur-2");
        Assert.Equal(("inspecteur-2", "inspecteur-2"), (zonderToken.Noem("inspecteur-2"), zonderAdres.Noem("inspecteur-2")));
        Assert.Empty(await zonderAdres.MetRol(Rol.Inspecteur));
        Assert.Empty(opstelling.Adresboek.Vragen);
    }

    [GeneratedRegex("<option [^>]*>(.*?)</option>", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Keuzes();

    /// <summary>The names of visitors of one portal, without its pages.</summary>
    private sealed class Opstelling(Proefadresboek adresboek) : IAsyncDisposable
    {
        private readonly MemoryCache _geheugen = new(new MemoryCacheOptions());
        private readonly List<ServiceProvider> _diensten = [];

        public Proefadresboek Adresboek => adresboek;

        public static async Task<Opstelling> Start() => new(await Proefadresboek.Start());

        public Namen Namen(string rol, string bestuur, string token = "Bearer proef", string? adres = null)
        {
            var verzoek = new HttpContextAccessor { HttpContext = new DefaultHttpContext { User = new ClaimsPrincipal(new ClaimsIdentity([new Claim("sub", "ik"), new Claim(ClaimNaam.Rol, rol), new Claim(ClaimNaam.BevoegdGezag, bestuur)])) } };
            verzoek.HttpContext.Request.Headers.Authorization = token;
            var clients = new ServiceCollection();
            clients.AddHttpClient(Diensten.Adresboek.Client, http => http.BaseAddress = (adres ?? adresboek.Adres) is { Length: > 0 } plaats ? new Uri(plaats + "/") : null);
            _diensten.Add(clients.BuildServiceProvider());
            return new Namen(new Adresboek(_diensten[^1].GetRequiredService<IHttpClientFactory>(), new TokenVanVerzoek(verzoek), TimeProvider.System, NullLogger<Adresboek>.Instance), _geheugen, verzoek);
        }

        public async ValueTask DisposeAsync()
        {
            _geheugen.Dispose();
            foreach (var diensten in _diensten)
            {
                await diensten.DisposeAsync();
            }

            await adresboek.DisposeAsync();
        }
    }
}
