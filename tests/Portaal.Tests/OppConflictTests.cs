using System.Net;
using Monitoring.Contracts.Toegang;

namespace Monitoring.Portaal.Tests;

/// <summary>A colleague at the same school was first: what was typed at an OPP, a traject or an overdracht stays in sight.</summary>
public sealed class OppConflictTests(Proefportaal portaal)
{
    private const string Overleg = "Overleg nu 19 november 2026, met ouder; overeenstemming";
    private const string TeLaat = "Uw invoer is niet opgeslagen en kan hier nu niet meer worden opgeslagen.";

    /// <summary>Act, day of vaststelling, and what is typed.</summary>
    public static TheoryData<string, string, string> Handelingen => new()
    {
        { "overleg", "", "datum=20-11-2026;overeenstemming=nee;deelnemers=leraar" },
        { "vaststellen", "", "datum=21-11-2026" },
        { "inhoud", "", "ondersteuning=ja;ouders_met_gezag=2" },
        { "evaluatie", "2026-11-10", "datum=20-11-2026;doelen=niet" },
        { "overdragen", "2026-11-10", "datum=20-11-2026;naar=01XY00;inzage_ouders_op=19-11-2026;bevestiging=ja" },
        { "afsluiten", "2026-11-10", "datum=20-11-2026;reden=overig;vrijwillig_voortgezet=nee;bevestiging=ja" },
    };

    [Theory]
    [MemberData(nameof(Handelingen))]
    public async Task Wie_later_is_ziet_wat_er_veranderde_naast_zijn_invoer_en_slaat_alsnog_op(string handeling, string vastgesteld, string invoer)
    {
        var id = portaal.Opp.Nieuw("later-" + handeling, vastgesteld);
        var adres = $"/school/opps/{id}/{handeling}";
        using var browser = portaal.Browser(Rol.School);
        var mijnPagina = await browser.Lees(adres);
        portaal.Opp.Collega(id);

        using var antwoord = await browser.Stuur(adres, mijnPagina, "handeling", Velden(invoer));
        var html = await antwoord.Tekst();
        Assert.Equal(HttpStatusCode.Conflict, antwoord.StatusCode);
        StaatErNog(invoer, html);
        var tekst = Html.Lees(html).Tekst;
        Assert.Contains("Iemand anders heeft dit intussen gewijzigd.", tekst, StringComparison.Ordinal);
        Assert.Contains("Overleg met ouders 21 november 2026, 14:02 uur", tekst, StringComparison.Ordinal);
        Assert.Contains(Overleg, tekst, StringComparison.Ordinal);
        // What was so already is no news.
        Assert.DoesNotContain("Opgesteld op nu", tekst, StringComparison.Ordinal);

        using var nogmaals = await browser.Stuur(adres, html, "handeling", Velden(invoer));
        Assert.Equal(HttpStatusCode.Redirect, nogmaals.StatusCode);
    }

    [Theory]
    [MemberData(nameof(Handelingen))]
    public async Task Wat_is_getypt_blijft_leesbaar_als_het_OPP_intussen_is_afgesloten(string handeling, string vastgesteld, string invoer)
    {
        var id = portaal.Opp.Nieuw("dicht-" + handeling, vastgesteld);
        var adres = $"/school/opps/{id}/{handeling}";
        using var browser = portaal.Browser(Rol.School);
        var mijnPagina = await browser.Lees(adres);
        portaal.Opp.Collega(id, sluitAf: true);

        using var antwoord = await browser.Stuur(adres, mijnPagina, "handeling", Velden(invoer));
        var html = await antwoord.Tekst();
        Assert.Equal(HttpStatusCode.Conflict, antwoord.StatusCode);
        StaatErNog(invoer, html);
        Assert.Contains(TeLaat, html, StringComparison.Ordinal);
        Assert.Contains("Dit kan nu niet bij dit OPP. Het is op 21 november 2026 geëindigd.", Html.Lees(html).Tekst, StringComparison.Ordinal);
        Assert.DoesNotContain("utrecht-button--primary-action", html, StringComparison.Ordinal);
        // Who only looks sees no empty form.
        Assert.DoesNotContain("<form class=\"formulier\"", await browser.Lees(adres), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Een_gemist_veld_verbergt_niet_dat_een_collega_eerder_was()
    {
        var id = portaal.Opp.Nieuw("gemist");
        var adres = $"/school/opps/{id}/overleg";
        using var browser = portaal.Browser(Rol.School);
        var mijnPagina = await browser.Lees(adres);
        portaal.Opp.Collega(id);

        using var antwoord = await browser.Stuur(adres, mijnPagina, "handeling", ("datum", "20-11-2026"));
        var tekst = Html.Lees(await antwoord.Tekst()).Tekst;
        Assert.Equal(HttpStatusCode.UnprocessableEntity, antwoord.StatusCode);
        Assert.Contains("Maak een keuze bij 'Was er overeenstemming?'.", tekst, StringComparison.Ordinal);
        Assert.Contains(Overleg, tekst, StringComparison.Ordinal);
    }

    /// <summary>The service did it, and its answer was lost on the way.</summary>
    [Theory]
    [InlineData("opp", "overleg", "datum=20-11-2026;overeenstemming=nee;deelnemers=leraar")]
    [InlineData("opp", "afsluiten", "datum=20-11-2026;reden=overig;vrijwillig_voortgezet=nee;bevestiging=ja")]
    [InlineData("traject", "", "datum=20-11-2026;keuze=gevolgd")]
    [InlineData("overdracht", "", "antwoord=niet-hier")]
    public async Task Een_antwoord_dat_verloren_ging_zegt_niet_dat_de_invoer_niet_is_opgeslagen(string waarvan, string handeling, string invoer)
    {
        var (id, formulier, pad) = waarvan switch
        {
            "opp" => (portaal.Opp.Nieuw("kwijt-" + handeling, handeling == "afsluiten" ? "2026-11-10" : ""), "handeling", "/school/opps/{0}/" + handeling),
            "traject" => (portaal.Opp.NieuwGeschil(), "stap", "/school/trajecten/{0}"),
            _ => (portaal.Opp.NieuweOverdracht(), "antwoord", "/school/overdrachten/{0}"),
        };
        var adres = pad.Replace("{0}", id, StringComparison.Ordinal);
        using var browser = portaal.Browser(Rol.School);
        portaal.Opp.AntwoordKwijtBij = id;

        using var antwoord = await browser.Verstuur(adres, formulier, Velden(invoer));

        var html = await antwoord.Tekst();
        Assert.False(antwoord.IsSuccessStatusCode);
        Assert.Contains("Wij weten niet of uw invoer is opgeslagen", html, StringComparison.Ordinal);
        Assert.Contains("Kijk eerst of ze er al staat.", html, StringComparison.Ordinal);
        Assert.DoesNotContain("niet opgeslagen", html, StringComparison.OrdinalIgnoreCase);
        Assert.All(Velden(invoer), veld => Assert.Contains(veld.Item2, html, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Wie_alleen_de_beoordeling_voor_zich_vond_leest_dat_niets_is_gewijzigd()
    {
        const string Invoer = "datum=20-11-2026;overeenstemming=nee;deelnemers=leraar";
        var id = portaal.Opp.Nieuw("herbeoordeeld");
        var adres = $"/school/opps/{id}/overleg";
        using var browser = portaal.Browser(Rol.School);
        var mijnPagina = await browser.Lees(adres);
        portaal.Opp.Herbeoordeeld(id);

        using var antwoord = await browser.Stuur(adres, mijnPagina, "handeling", Velden(Invoer));

        var html = await antwoord.Tekst();
        Assert.Equal(HttpStatusCode.Conflict, antwoord.StatusCode);
        Assert.Contains("Alleen de beoordeling is bijgewerkt; er is niets gewijzigd. Verstuur opnieuw.", html, StringComparison.Ordinal);
        Assert.DoesNotContain("Iemand anders", html, StringComparison.Ordinal);
        Assert.DoesNotContain("sinds u deze pagina opende", html, StringComparison.Ordinal);
        StaatErNog(Invoer, html);
        using var nogmaals = await browser.Stuur(adres, html, "handeling", Velden(Invoer));
        Assert.Equal(HttpStatusCode.Redirect, nogmaals.StatusCode);
    }

    [Fact]
    public async Task Zonder_geschiedenis_zegt_niemand_dat_er_niets_is_gewijzigd()
    {
        var id = portaal.Opp.Nieuw("zonder-geschiedenis");
        var adres = $"/school/opps/{id}/overleg";
        using var browser = portaal.Browser(Rol.School);
        var mijnPagina = await browser.Lees(adres);
        portaal.Opp.Collega(id);
        portaal.Opp.ZonderGeschiedenis = id;

        using var antwoord = await browser.Stuur(adres, mijnPagina, "handeling", Velden("datum=20-11-2026;overeenstemming=nee;deelnemers=leraar"));

        var html = await antwoord.Tekst();
        Assert.Contains("Iemand anders heeft dit intussen gewijzigd.", html, StringComparison.Ordinal);
        Assert.Contains("Wie wat veranderde, is nu niet te zien.", html, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Een_stap_die_een_collega_al_zette_neemt_de_invoer_niet_mee(bool opHetLaatst)
    {
        var id = portaal.Opp.NieuwGeschil();
        var adres = $"/school/trajecten/{id}";
        using var browser = portaal.Browser(Rol.School);
        var mijnPagina = await browser.Lees(adres);
        if (opHetLaatst)
        {
            portaal.Opp.CollegaEerstBij = id;
        }
        else
        {
            portaal.Opp.CollegaZet(id);
        }

        using var antwoord = await browser.Stuur(adres, mijnPagina, "stap", ("datum", "20-11-2026"), ("keuze", "gevolgd"));
        var html = await antwoord.Tekst();
        Assert.Equal(HttpStatusCode.Conflict, antwoord.StatusCode);
        Assert.Contains(">20-11-2026</textarea>", html, StringComparison.Ordinal);
        Assert.Contains(">gevolgd</textarea>", html, StringComparison.Ordinal);
        var tekst = Html.Lees(html).Tekst;
        Assert.Contains("Deze stap is intussen al vastgelegd.", tekst, StringComparison.Ordinal);
        Assert.Contains("19 november 2026: Wat doet het bestuur met het advies? Het bestuur volgt het advies niet.", tekst, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Een_antwoord_op_het_laatst_na_dat_van_een_collega_blijft_in_zicht()
    {
        var id = portaal.Opp.NieuweOverdracht();
        using var browser = portaal.Browser(Rol.School);
        portaal.Opp.CollegaEerstBij = id;
        using var antwoord = await browser.Verstuur($"/school/overdrachten/{id}", "antwoord", ("antwoord", "niet-hier"));
        var html = await antwoord.Tekst();
        Assert.Equal(HttpStatusCode.Conflict, antwoord.StatusCode);
        Assert.Contains(">niet-hier</textarea>", html, StringComparison.Ordinal);
        Assert.Contains("Uw school heeft intussen al geantwoord.", html, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("overnemen", "kenmerk=N-7;leerling_sleutel=l-7;vestiging=90AA00;schoolsoort=bao;begin_termijn=5-10-2026;opgesteld_op=20-11-2026")]
    [InlineData("antwoord", "antwoord=niet-hier")]
    public async Task Een_overdracht_die_een_collega_beantwoordde_neemt_de_invoer_niet_mee(string formulier, string invoer)
    {
        var id = portaal.Opp.NieuweOverdracht();
        var adres = $"/school/overdrachten/{id}";
        using var browser = portaal.Browser(Rol.School);
        var mijnPagina = await browser.Lees(adres);
        portaal.Opp.CollegaAntwoordt(id);

        using var antwoord = await browser.Stuur(adres, mijnPagina, formulier, Velden(invoer));
        var html = await antwoord.Tekst();
        Assert.Equal(HttpStatusCode.Conflict, antwoord.StatusCode);
        Assert.All(Velden(invoer), veld => Assert.Contains($">{veld.Item2}</textarea>", html, StringComparison.Ordinal));
        Assert.Contains("Uw school heeft intussen al geantwoord.", html, StringComparison.Ordinal);
    }

    /// <summary>What was typed is in the page: a date as a value, a choice as the one that is chosen.</summary>
    private static void StaatErNog(string invoer, string html) => Assert.All(Velden(invoer), veld => Assert.Matches($"value=\"{veld.Item2}\"" + (veld.Item1.Contains("datum", StringComparison.Ordinal) || veld.Item1 is "naar" || veld.Item1.EndsWith("_op", StringComparison.Ordinal) ? "" : "[^>]*(checked|selected)"), html));

    private static (string, string)[] Velden(string invoer) => [.. invoer.Split(';').Select(veld => veld.Split('=')).Select(veld => (veld[0], veld[1]))];
}
