using System.Net;
using Monitoring.Contracts.Toegang;
using Monitoring.Portaal.Tests.Proefdiensten;

namespace Monitoring.Portaal.Tests;

/// <summary>A colleague was first, or the board already read the concept: nothing that was typed is lost, and nothing happens unasked.</summary>
public sealed class ConflictTests(Proefportaal portaal)
{
    private const string Getypt = "Wat ik zag & opschreef";
    private const string GetyptInHtml = "Wat ik zag &amp; opschreef";
    private const string Beloop = "Dit veranderde sinds u deze pagina opende";

    /// <summary>State of the onderzoek, page, form, and what is typed.</summary>
    public static TheoryData<string, string, string, string> Formulieren => new()
    {
        { "concept", "standaarden/RPO1", "standaard", "oordeel=voldoende;toelichting=*" },
        { "concept", "standaarden/RPO1/bevinding", "bevinding", "tekst=*;wet=ja" },
        { "concept", "standaarden/RPO1/aanbeveling", "aanbeveling", "tekst=*" },
        { "concept", "herstelopdracht", "herstelopdracht", "standaard=RPO1;rechtsgrond=wpo-18a-2;omschrijving=*;hersteltermijn=1-6-2027" },
        { "concept", "bezoek", "bezoek", "datum=20-11-2026;lessen=4;op_basiskwaliteit=3;toelichting=*" },
        { "concept", "team", "team", "team=*" },
        { "concept", "eindoordeel", "eindoordeel", "eindoordeel=voldoende;reden=*" },
        { "concept", "staken", "staken", "reden=*" },
        { "gelezen", "conceptrapport", "reactie", "reactie=*" },
        { "gelezen", "conceptrapport", "concept", "" },
        { "gelezen", "vaststellen", "vaststellen", "datum=20-11-2026" },
        { "concept", $"herstelopdrachten/{Opdracht}/intrekken", "intrekken", "" },
        { "vastgesteld", "correctie", "correctie", "standaard=RPO1;oordeel=voldoende;reden=*" },
        { "vastgesteld", $"correctie/{ToezichtProefdienst.Voorstel}", "besluit", "besluit=afwijzen;toelichting=*" },
    };

    /// <summary>Those that a colleague can end meanwhile.</summary>
    public static TheoryData<string, string, string, string> OpenFormulieren => [.. Formulieren.Where(rij => rij.Data.Item1 != "vastgesteld")];

    [Theory]
    [MemberData(nameof(Formulieren))]
    public async Task Wie_later_is_ziet_wie_wat_wanneer_deed_naast_zijn_invoer_en_slaat_alsnog_op(string stand, string pad, string formulier, string invoer)
    {
        var id = Nieuw(stand, $"2026-1-{formulier}");
        var adres = $"/inspecteur/onderzoeken/{id}/{pad}";
        using var browser = portaal.Browser(Rol.Inspecteur);
        var mijnPagina = await browser.Lees(adres);
        portaal.Toezicht.Collega(id);

        using var antwoord = await browser.Stuur(adres, mijnPagina, formulier, Velden(invoer));
        var html = await antwoord.Tekst();
        Assert.Equal(HttpStatusCode.Conflict, antwoord.StatusCode);
        StaatErNog(invoer, html);
        var tekst = Html.Lees(html).Tekst;
        Assert.Contains("Iemand anders heeft dit intussen gewijzigd.", tekst, StringComparison.Ordinal);
        Assert.Contains(Beloop, tekst, StringComparison.Ordinal);
        Assert.Contains("RPO3: goed Kees Doornbos , 21 november 2026, 14:02 uur", tekst, StringComparison.Ordinal);
        Assert.DoesNotContain("Gestart Kees Doornbos", tekst, StringComparison.Ordinal);

        using var nogmaals = await browser.Stuur(adres, html, formulier, Velden(invoer));
        Assert.Equal(HttpStatusCode.Redirect, nogmaals.StatusCode);
    }

    [Theory]
    [MemberData(nameof(OpenFormulieren))]
    public async Task Wat_is_getypt_blijft_leesbaar_als_het_onderzoek_intussen_is_gestaakt(string stand, string pad, string formulier, string invoer)
    {
        var id = Nieuw(stand, $"2026-2-{formulier}");
        var adres = $"/inspecteur/onderzoeken/{id}/{pad}";
        using var browser = portaal.Browser(Rol.Inspecteur);
        var mijnPagina = await browser.Lees(adres);
        portaal.Toezicht.Collega(id, staakt: true);

        using var antwoord = await browser.Stuur(adres, mijnPagina, formulier, Velden(invoer));
        var html = await antwoord.Tekst();
        Assert.Equal(HttpStatusCode.UnprocessableEntity, antwoord.StatusCode);
        StaatErNog(invoer, html);
        Assert.Contains("Uw invoer is niet opgeslagen en kan hier nu niet meer worden opgeslagen.", html, StringComparison.Ordinal);
        Assert.Contains("Dit onderzoek is gestaakt op 21 november 2026 en verandert niet meer.", html, StringComparison.Ordinal);
        Assert.DoesNotContain("utrecht-button--primary-action", html, StringComparison.Ordinal);
    }

    /// <summary>The service did it, and its answer was lost on the way.</summary>
    [Theory]
    [InlineData("standaarden/RPO1", "standaard", "oordeel=voldoende;toelichting=*")]
    [InlineData("staken", "staken", "reden=*")]
    public async Task Een_antwoord_dat_verloren_ging_zegt_niet_dat_de_invoer_niet_is_opgeslagen(string pad, string formulier, string invoer)
    {
        var id = Nieuw("concept", $"2026-5-{formulier}");
        using var browser = portaal.Browser(Rol.Inspecteur);
        portaal.Toezicht.AntwoordKwijtBij = id;

        using var antwoord = await browser.Verstuur($"/inspecteur/onderzoeken/{id}/{pad}", formulier, Velden(invoer));

        var html = await antwoord.Tekst();
        Assert.Equal(HttpStatusCode.ServiceUnavailable, antwoord.StatusCode);
        StaatErNog(invoer, html);
        Assert.Contains("Wij weten niet of uw invoer is opgeslagen", html, StringComparison.Ordinal);
        Assert.DoesNotContain("niet opgeslagen", html, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task Een_fout_in_het_formulier_verbergt_niet_dat_een_collega_eerder_was()
    {
        var id = portaal.Toezicht.NieuwConcept("2026-0970");
        var adres = $"/inspecteur/onderzoeken/{id}/standaarden/RPO1";
        using var browser = portaal.Browser(Rol.Inspecteur);
        var mijnPagina = await browser.Lees(adres);
        portaal.Toezicht.Collega(id);

        using var antwoord = await browser.Stuur(adres, mijnPagina, "standaard", ("toelichting", Getypt));
        var html = await antwoord.Tekst();
        Assert.Equal(HttpStatusCode.UnprocessableEntity, antwoord.StatusCode);
        Assert.Contains("Kies een oordeel.", html, StringComparison.Ordinal);
        Assert.Contains(Beloop, html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task De_zienswijze_van_een_bestuur_gaat_niet_verloren()
    {
        var id = portaal.Toezicht.NieuwBijBestuur("2026-0971");
        var adres = $"/bestuur/toezicht/onderzoeken/{id}";
        (string, string)[] velden = [("keuze", "reageren"), ("tekst", Getypt)];
        using var browser = portaal.Browser(Rol.SwvBestuur);
        var mijnPagina = await browser.Lees(adres);
        portaal.Toezicht.Collega(id);
        using var verouderd = await browser.Stuur(adres, mijnPagina, "zienswijze", velden);
        Assert.Equal(HttpStatusCode.Conflict, verouderd.StatusCode);
        var tweede = await verouderd.Tekst();
        Assert.Contains($">{GetyptInHtml}</textarea>", tweede, StringComparison.Ordinal);
        // Who works on it is for the Inspectie.
        Assert.DoesNotContain("inspecteur-2", tweede, StringComparison.Ordinal);
        Assert.DoesNotContain("Doornbos", tweede, StringComparison.Ordinal);

        portaal.Toezicht.Collega(id, staakt: true);
        using var gestaakt = await browser.Stuur(adres, tweede, "zienswijze", velden);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, gestaakt.StatusCode);
        var html = await gestaakt.Tekst();
        Assert.Contains($">{GetyptInHtml}</textarea>", html, StringComparison.Ordinal);
        Assert.Contains("Uw antwoord is niet verstuurd", html, StringComparison.Ordinal);
        Assert.DoesNotContain("Antwoord versturen", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Een_concept_dat_het_bestuur_las_wordt_niet_ongevraagd_ingetrokken()
    {
        var id = portaal.Toezicht.NieuwBijBestuur("2026-0972", "Het jaartal klopt niet.");
        var adres = $"/inspecteur/onderzoeken/{id}/standaarden/RPO2/aanbeveling";
        using var browser = portaal.Browser(Rol.Inspecteur);
        Assert.Contains("Slaat u dit op, dan trekt u het concept van 1 november 2026 in.", await browser.Lees(adres), StringComparison.Ordinal);

        using var zonder = await browser.Verstuur(adres, "aanbeveling", ("tekst", Getypt));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, zonder.StatusCode);
        var html = await zonder.Tekst();
        Assert.Contains("href=\"#bevestiging\">Bevestig dat u het concept intrekt.</a>", html, StringComparison.Ordinal);
        Assert.Contains($">{GetyptInHtml}</textarea>", html, StringComparison.Ordinal);
        Assert.Empty(portaal.Toezicht.Stand(id).Aanbevelingen);

        using var met = await browser.Stuur(adres, html, "aanbeveling", ("tekst", Getypt), ("bevestiging", "ja"));
        Assert.Equal(HttpStatusCode.Redirect, met.StatusCode);
        Assert.Equal(Getypt, Assert.Single(portaal.Toezicht.Stand(id).Aanbevelingen).Tekst);
    }

    [Fact]
    public async Task Een_betere_toelichting_trekt_het_concept_niet_in_een_ander_oordeel_wel()
    {
        var id = portaal.Toezicht.NieuwBijBestuur("2026-0973", "Het jaartal klopt niet.");
        var adres = $"/inspecteur/onderzoeken/{id}/standaarden/RPO2";
        using var browser = portaal.Browser(Rol.Inspecteur);
        using var beter = await browser.Verstuur(adres, "standaard", ("oordeel", "voldoende"), ("toelichting", Getypt));
        Assert.Equal(HttpStatusCode.Redirect, beter.StatusCode);
        using var anders = await browser.Verstuur(adres, "standaard", ("oordeel", "onvoldoende"), ("toelichting", Getypt));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, anders.StatusCode);
        Assert.Contains("Bevestig dat u het concept intrekt.", await anders.Tekst(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Een_bevinding_wordt_pas_na_bevestiging_ingetrokken()
    {
        var id = portaal.Toezicht.NieuwConcept("2026-0974");
        using var browser = portaal.Browser(Rol.Inspecteur);
        using var vastgelegd = await browser.Verstuur($"/inspecteur/onderzoeken/{id}/standaarden/RPO1/bevinding", "bevinding", ("tekst", Getypt), ("wet", "ja"));
        Assert.Equal(HttpStatusCode.Redirect, vastgelegd.StatusCode);
        var adres = $"/inspecteur/onderzoeken/{id}/bevindingen/{Assert.Single(portaal.Toezicht.Stand(id).Bevindingen).Id}/intrekken";
        Assert.Contains($"href=\"{adres}\"", await browser.Lees($"/inspecteur/onderzoeken/{id}/standaarden/RPO1"), StringComparison.Ordinal);

        var bevestiging = await browser.Lees(adres);
        Assert.Contains(GetyptInHtml, bevestiging, StringComparison.Ordinal);
        Assert.Contains("U kunt haar niet terughalen, wel opnieuw vastleggen.", bevestiging, StringComparison.Ordinal);
        using var ingetrokken = await browser.Stuur(adres, bevestiging, "intrekken");
        Assert.Equal(HttpStatusCode.Redirect, ingetrokken.StatusCode);
        Assert.Empty(portaal.Toezicht.Stand(id).Bevindingen);
        // A second time, from a page that was still open.
        using var nogmaals = await browser.Stuur(adres, bevestiging, "intrekken");
        Assert.Equal(HttpStatusCode.Conflict, nogmaals.StatusCode);
        Assert.Contains("Deze bevinding is al ingetrokken.", await nogmaals.Tekst(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Wie_zelf_eerder_was_leest_dat_en_niet_dat_iemand_anders_het_deed(bool staakt)
    {
        var id = portaal.Toezicht.NieuwConcept($"2026-0975-{staakt}");
        var adres = $"/inspecteur/onderzoeken/{id}/standaarden/RPO1";
        using var browser = portaal.Browser(Rol.Inspecteur);
        var mijnPagina = await browser.Lees(adres);
        portaal.Toezicht.Collega(id, staakt, door: "proef-" + Rol.Inspecteur);

        using var antwoord = await browser.Stuur(adres, mijnPagina, "standaard", ("oordeel", "voldoende"), ("toelichting", Getypt));
        var html = await antwoord.Tekst();
        Assert.Contains("U hebt dit zelf al gewijzigd; kijk eerst of uw invoer er al staat.", html, StringComparison.Ordinal);
        Assert.Contains($">{GetyptInHtml}</textarea>", html, StringComparison.Ordinal);
        Assert.DoesNotContain("Iemand anders", html, StringComparison.Ordinal);
        Assert.DoesNotContain("niet opgeslagen", html.Replace("Nog niet opgeslagen", "", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Zonder_regels_over_wat_er_veranderde_staat_er_geen_lege_lijst()
    {
        var id = portaal.Toezicht.NieuwConcept("2026-0976");
        var adres = $"/inspecteur/onderzoeken/{id}/standaarden/RPO1";
        using var browser = portaal.Browser(Rol.Inspecteur);
        var mijnPagina = await browser.Lees(adres);
        // Changed, and no line tells by whom.
        portaal.Toezicht.Stand(id).Versie++;

        using var antwoord = await browser.Stuur(adres, mijnPagina, "standaard", ("oordeel", "voldoende"), ("toelichting", Getypt));
        var html = await antwoord.Tekst();
        Assert.Equal(HttpStatusCode.Conflict, antwoord.StatusCode);
        Assert.Contains("Wie wat veranderde, is nu niet te zien.", html, StringComparison.Ordinal);
        Assert.DoesNotContain(Beloop, html, StringComparison.Ordinal);
        Assert.DoesNotContain("<ul class=\"taken\">", html, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(Rol.Inspecteur, "/inspecteur/herstelopdrachten/", "beoordeling", "hersteld=ja;toelichting=*", "toelichting")]
    [InlineData(Rol.Inspecteur, "/inspecteur/herstelopdrachten/", "verlenging", "hersteltermijn=1-6-2027;reden=*", "reden")]
    [InlineData(Rol.Inspecteur, "/inspecteur/herstelopdrachten/", "correctie", "rechtsgrond=wpo-18a-2;reden=*", "reden", "/correctie")]
    [InlineData(Rol.SwvBestuur, "/bestuur/toezicht/herstelopdrachten/", "bewijs", "tekst=*", "tekst")]
    public async Task Een_gemist_veld_bij_een_herstelopdracht_verbergt_niet_dat_een_ander_eerder_was(string rol, string pad, string formulier, string invoer, string gemist, string deel = "")
    {
        var id = "conflict-" + formulier;
        var adres = pad + id + deel;
        using var browser = portaal.Browser(rol);
        var mijnPagina = await browser.Lees(adres);
        portaal.Toezicht.CollegaBijOpdracht(id);

        using var onvolledig = await browser.Stuur(adres, mijnPagina, formulier, [.. Velden(invoer), (gemist, " ")]);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, onvolledig.StatusCode);
        // Complete now, and still on what the visitor saw.
        using var antwoord = await browser.Stuur(adres, await onvolledig.Tekst(), formulier, Velden(invoer));
        var html = await antwoord.Tekst();
        Assert.Equal(HttpStatusCode.Conflict, antwoord.StatusCode);
        StaatErNog(invoer, html);
        Assert.Contains("Iemand anders heeft dit intussen gewijzigd.", html, StringComparison.Ordinal);
        using var nogmaals = await browser.Stuur(adres, html, formulier, Velden(invoer));
        Assert.Equal(HttpStatusCode.Redirect, nogmaals.StatusCode);
    }

    [Fact]
    public async Task Een_gemist_veld_bij_een_zienswijze_verbergt_niet_dat_een_ander_eerder_was()
    {
        var id = portaal.Toezicht.NieuwBijBestuur("2026-0977");
        var adres = $"/bestuur/toezicht/onderzoeken/{id}";
        using var browser = portaal.Browser(Rol.SwvBestuur);
        var mijnPagina = await browser.Lees(adres);
        portaal.Toezicht.Collega(id);
        using var onvolledig = await browser.Stuur(adres, mijnPagina, "zienswijze", ("tekst", Getypt));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, onvolledig.StatusCode);
        using var antwoord = await browser.Stuur(adres, await onvolledig.Tekst(), "zienswijze", ("keuze", "reageren"), ("tekst", Getypt));
        Assert.Equal(HttpStatusCode.Conflict, antwoord.StatusCode);
    }

    [Fact]
    public async Task Een_toelichting_bij_een_bevestigde_correctie_gaat_niet_stil_verloren()
    {
        var id = portaal.Toezicht.NieuwVastgesteld("2026-0978");
        var adres = $"/inspecteur/onderzoeken/{id}/correctie/{ToezichtProefdienst.Voorstel}";
        using var browser = portaal.Browser(Rol.Inspecteur);
        using var antwoord = await browser.Verstuur(adres, "besluit", ("besluit", "bevestigen"), ("toelichting", Getypt));
        var html = await antwoord.Tekst();
        Assert.Equal(HttpStatusCode.UnprocessableEntity, antwoord.StatusCode);
        Assert.Contains("href=\"#toelichting\">Een toelichting hoort alleen bij een afwijzing.</a>", html, StringComparison.Ordinal);
        Assert.Contains($">{GetyptInHtml}</textarea>", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Wat_van_een_gelezen_concept_bewaard_blijft_staat_er_precies()
    {
        var id = portaal.Toezicht.NieuwBijBestuur("2026-0979", "Het jaartal klopt niet.");
        var adres = $"/inspecteur/onderzoeken/{id}/standaarden/RPO2/aanbeveling";
        using var browser = portaal.Browser(Rol.Inspecteur);
        Assert.Contains("De zienswijze van 12 november 2026 blijft bewaard.", await browser.Lees(adres), StringComparison.Ordinal);
        portaal.Toezicht.Stand(id).Reactie = "Verbeterd.";
        Assert.Contains("De zienswijze van 12 november 2026 en uw reactie blijven bewaard.", await browser.Lees(adres), StringComparison.Ordinal);
        // The term, that ran through 29 November, passed without an answer.
        (portaal.Toezicht.Stand(id).Zienswijze, portaal.Toezicht.Stand(id).ZienswijzeOp) = ("", "");
        Assert.Contains("Het bestuur reageerde niet uiterlijk op 29 november 2026.", await browser.Lees(adres), StringComparison.Ordinal);
    }

    private const string Opdracht = "o-1";

    private string Nieuw(string stand, string nummer)
    {
        if (stand == "vastgesteld")
        {
            return portaal.Toezicht.NieuwVastgesteld(nummer);
        }

        var id = stand == "gelezen" ? portaal.Toezicht.NieuwBijBestuur(nummer, "Het jaartal klopt niet.") : portaal.Toezicht.NieuwConcept(nummer);
        portaal.Toezicht.Stand(id).Herstelopdrachten.Add(new Contracts.Toezicht.V1.Herstelopdracht { Id = Opdracht, Standaard = "RPO1", Omschrijving = "Dek het gebied.", Hersteltermijn = "2027-06-01", Status = "concept" });
        return id;
    }

    /// <summary>What was typed is in the page: a text between its tags, the rest as a value.</summary>
    private static void StaatErNog(string invoer, string html) => Assert.All(Velden(invoer), veld => Assert.Contains(veld.Item2 == Getypt ? $">{GetyptInHtml}</textarea>" : $"value=\"{veld.Item2}\"", html, StringComparison.Ordinal));

    private static (string, string)[] Velden(string invoer) => [.. invoer.Split(';', StringSplitOptions.RemoveEmptyEntries).Select(veld => veld.Split('=')).Select(veld => (veld[0], veld[1].Replace("*", Getypt, StringComparison.Ordinal)))];
}
