using System.Net;
using Monitoring.Contracts.Toegang;

namespace Monitoring.Portaal.Tests;

public sealed class ToegangTests(Proefportaal portaal)
{
    private static readonly string[] Rollen = [Rol.Inspecteur, Rol.SwvBestuur, Rol.School, Rol.Ministerie, Rol.Beheer];

    public static TheoryData<string, string> Rolpaginas => new()
    {
        { "/inspecteur", Rol.Inspecteur },
        { "/inspecteur/onderzoeken/nieuw", Rol.Inspecteur },
        { "/inspecteur/financien", Rol.Inspecteur },
        { "/inspecteur/financien.csv", Rol.Inspecteur },
        { "/bestuur", Rol.SwvBestuur },
        { "/school", Rol.School },
        { "/school/opps/nieuw", Rol.School },
        { "/ministerie", Rol.Ministerie },
        { "/beheer", Rol.Beheer },
    };

    [Theory]
    [MemberData(nameof(Rolpaginas))]
    public async Task Wie_niet_is_aangemeld_gaat_eerst_aanmelden_en_komt_terug(string pad, string rol)
    {
        using var browser = portaal.Browser();
        using var antwoord = await browser.Haal(pad + "?zoek=a b");
        Assert.NotEmpty(rol);
        Assert.Equal(HttpStatusCode.Redirect, antwoord.StatusCode);
        Assert.Equal("/aanmelden?terug=" + Uri.EscapeDataString(pad + "?zoek=a%20b"), antwoord.Headers.Location?.ToString());
    }

    [Theory]
    [MemberData(nameof(Rolpaginas))]
    public async Task Alleen_de_eigen_rol_ziet_de_pagina(string pad, string eigenRol)
    {
        foreach (var rol in Rollen)
        {
            using var browser = portaal.Browser(rol);
            using var antwoord = await browser.Haal(pad);
            var tekst = await antwoord.Tekst();
            Assert.Equal(rol == eigenRol ? HttpStatusCode.OK : HttpStatusCode.Forbidden, antwoord.StatusCode);
            Assert.Equal(rol != eigenRol, tekst.Contains("Deze pagina is niet voor uw rol", StringComparison.Ordinal));
        }
    }

    [Fact]
    public async Task Een_ondeugdelijk_token_geldt_als_niet_aangemeld()
    {
        using var browser = portaal.Browser();
        browser.DefaultRequestHeaders.Add("Authorization", "Bearer a.b.c");
        using var antwoord = await browser.Haal("/inspecteur");
        Assert.Equal(HttpStatusCode.Redirect, antwoord.StatusCode);
        using var start = await browser.Haal("/");
        Assert.Equal(HttpStatusCode.OK, start.StatusCode);
    }

    [Fact]
    public async Task Een_onbekend_adres_geeft_een_pagina_die_dat_zegt()
    {
        using var browser = portaal.Browser();
        using var antwoord = await browser.Haal("/bestaat/echt/niet");
        Assert.Equal(HttpStatusCode.NotFound, antwoord.StatusCode);
        Assert.Contains("Deze pagina bestaat niet", await antwoord.Tekst(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Wat_een_dienst_niet_kent_is_niet_gevonden_met_een_weg_terug()
    {
        using var browser = portaal.Browser(Rol.Inspecteur);
        using var antwoord = await browser.Haal($"/inspecteur/onderzoeken/{Guid.Empty}");
        Assert.Equal(HttpStatusCode.NotFound, antwoord.StatusCode);
        var html = await antwoord.Tekst();
        Assert.Contains("Dit onderzoek bestaat niet, of is niet voor u zichtbaar.", html, StringComparison.Ordinal);
        Assert.Contains("Naar de onderzoeken", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Een_andere_methode_dan_een_pagina_kent_is_geen_reden_om_aan_te_melden()
    {
        using var browser = portaal.Browser();
        using var antwoord = await browser.DeleteAsync("/inspecteur", TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.MethodNotAllowed, antwoord.StatusCode);
    }

    [Theory]
    [InlineData(Rol.Inspecteur, "Financiële signalen")]
    [InlineData(Rol.SwvBestuur, "Ons dossier")]
    [InlineData(Rol.School, "OPP registreren")]
    [InlineData(Rol.Ministerie, "Overzicht")]
    [InlineData(Rol.Beheer, "Beheer")]
    public async Task Het_menu_toont_ten_hoogste_zes_ingangen_van_de_eigen_rol(string rol, string eigen)
    {
        using var browser = portaal.Browser(rol);
        var html = await browser.Lees("/");
        var menu = Html.Lees(html).Menu;
        Assert.Contains(eigen, menu);
        Assert.InRange(menu.Count, 1, 6);
        var vreemd = new[] { "Financiële signalen", "Ons dossier", "OPP registreren", "Overzicht", "Beheer" }.Where(naam => naam != eigen);
        Assert.Empty(menu.Intersect(vreemd));
    }

    [Fact]
    public async Task De_dienst_krijgt_het_token_van_de_bezoeker_en_niets_zonder_aanmelden()
    {
        // Of its own: other tests ask the same services at the same time.
        await using var eigen = new Proefportaal();
        await eigen.InitializeAsync();
        var server = eigen.Servers["toezicht"];
        using var browser = eigen.Browser(Rol.Inspecteur);
        server.Tokens.Clear();
        await browser.Lees("/inspecteur");
        Assert.All(server.Tokens, token => Assert.StartsWith("Bearer ey", token, StringComparison.Ordinal));
        Assert.NotEmpty(server.Tokens);

        using var niemand = eigen.Browser();
        eigen.Servers["landelijk"].Tokens.Clear();
        await niemand.Lees("/indicatoren/kengetallen");
        Assert.Contains("", eigen.Servers["landelijk"].Tokens);
    }
}
