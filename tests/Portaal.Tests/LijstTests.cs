using System.Net;
using System.Reflection;
using System.Text;
using Monitoring.Contracts.Toegang;
using Monitoring.Contracts.Vastleggen;
using Monitoring.Portaal.Paginas.Beheer.Sporen;

namespace Monitoring.Portaal.Tests;

public sealed class LijstTests(Proefportaal portaal)
{
    [Fact]
    public async Task Een_lijst_telt_25_rijen_en_bladert_met_behoud_van_de_keuze()
    {
        using var browser = portaal.Browser(Rol.Inspecteur);
        var eerste = await browser.Lees("/inspecteur/financien?zoek=stichting&sorteer=-naam");
        Assert.Contains("1–25 van 61 besturen", Html.Lees(eerste).Tekst, StringComparison.Ordinal);
        Assert.Contains("href=\"/inspecteur/financien?zoek=stichting&amp;sorteer=-naam&amp;pagina=2\"", eerste, StringComparison.Ordinal);
        Assert.Contains("aria-sort=\"descending\"", eerste, StringComparison.Ordinal);
        var laatste = Html.Lees(await browser.Lees("/inspecteur/financien?zoek=stichting&pagina=3")).Tekst;
        Assert.Contains("51–61 van 61 besturen", laatste, StringComparison.Ordinal);
        Assert.Contains("Vorige pagina", laatste, StringComparison.Ordinal);
        Assert.DoesNotContain("Volgende pagina", laatste, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Een_ontbrekende_waarde_staat_er_in_woorden_en_nooit_als_nul()
    {
        using var browser = portaal.Browser(Rol.Inspecteur);
        var tekst = Html.Lees(await browser.Lees("/inspecteur/financien?zoek=voorbeeldonderwijs 11")).Tekst;
        Assert.Contains("? niet bekend", tekst, StringComparison.Ordinal);
        Assert.Contains("– niet van toepassing", tekst, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Het_bestand_bevat_de_hele_keuze_en_geen_formules()
    {
        using var browser = portaal.Browser(Rol.Inspecteur);
        using var antwoord = await browser.Haal("/inspecteur/financien.csv?sorteer=naam");
        Assert.Equal("text/csv", antwoord.Content.Headers.ContentType?.MediaType);
        var inhoud = await antwoord.Inhoud();
        Assert.Equal(Encoding.UTF8.GetPreamble(), inhoud[..3]);
        var regels = Encoding.UTF8.GetString(inhoud[3..]).Split("\r\n", StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(62, regels.Length);
        Assert.Equal("99061;\"'=Stichting \"\"Rekenkundig\"\"\";PO3;;2015;4,8591;0,7131;niet van toepassing;1;0;definitief;duo;nee;;;nee;;0;niet bekend;niet bekend", regels[1]);
    }

    [Theory]
    [InlineData("", "/samenwerkingsverbanden", "/samenwerkingsverbanden.csv", "swv_code;naam;")]
    [InlineData("", "/referentiecijfers", "/referentiecijfers.csv", "id;thema;")]
    [InlineData(Rol.Inspecteur, "/inspecteur", "/inspecteur/onderzoeken.csv", "nummer;object_soort;")]
    [InlineData(Rol.Inspecteur, "/inspecteur/werkvoorraad", "/inspecteur/werkvoorraad.csv", "stap;wacht_op;")]
    [InlineData(Rol.Inspecteur, "/inspecteur/risico", "/inspecteur/risico.csv", "object_soort;object_code;")]
    [InlineData(Rol.Inspecteur, "/inspecteur/planning", "/inspecteur/planning.csv", "object_soort;object_code;")]
    [InlineData(Rol.Inspecteur, "/inspecteur/objecten/swv/PO9001", "/inspecteur/objecten/swv/PO9001/onderzoeken.csv", "nummer;object_soort;")]
    [InlineData(Rol.Inspecteur, "/inspecteur/samenwerkingsverbanden/PO9001/leden", "/inspecteur/samenwerkingsverbanden/PO9001/leden.csv", "swv_code;peildatum;")]
    [InlineData(Rol.SwvBestuur, "/bestuur", "/bestuur/kengetallen.csv", "bevoegd_gezag;boekjaar;")]
    [InlineData(Rol.Inspecteur, "/inspecteur/financien/99001", "/inspecteur/financien/99001/kengetallen.csv", "bevoegd_gezag;boekjaar;")]
    [InlineData(Rol.Ministerie, "/ministerie/regios", "/ministerie/regios.csv", "meting;periode;")]
    [InlineData(Rol.Inspecteur, "/inspecteur/inzage", "/inspecteur/inzage.csv", "brin;onderzoek;")]
    [InlineData(Rol.Inspecteur, "/inspecteur/inzage/0198a1b2-0000-7000-8000-000000000001", "/inspecteur/inzage/0198a1b2-0000-7000-8000-000000000001/opps.csv", "id;vestiging;")]
    [InlineData(Rol.Ministerie, "/ministerie/vrijgaven", "/ministerie/vrijgaven.csv", "cijfer;titel;")]
    [InlineData(Rol.Beheer, "/beheer/berichten", "/beheer/berichten.csv", "bericht;wachtrij;")]
    [InlineData(Rol.Beheer, "/beheer/imports", "/beheer/imports.csv", "begonnen;soort;")]
    [InlineData(Rol.Beheer, "/beheer/koppelingen", "/beheer/koppelingen.csv", "swv_code;bevoegd_gezag;")]
    public async Task Wat_een_lijst_toont_is_ook_als_bestand_op_te_halen(string rol, string pad, string bestand, string kop)
    {
        using var browser = portaal.Browser(rol);
        Assert.Contains($"href=\"{bestand}\"", await browser.Lees(pad), StringComparison.Ordinal);
        using var antwoord = await browser.Haal(bestand);
        Assert.Equal("text/csv", antwoord.Content.Headers.ContentType?.MediaType);
        var regels = (await antwoord.Tekst()).TrimStart('\ufeff').Split("\r\n", StringSplitOptions.RemoveEmptyEntries);
        Assert.StartsWith(kop, regels[0], StringComparison.Ordinal);
        Assert.NotEmpty(regels[1..]);
        Assert.All(regels, regel => Assert.Equal(Csvregel.Velden(regels[0]).Count, Csvregel.Velden(regel).Count));

        using var school = portaal.Browser(Rol.School);
        using var voorSchool = await school.Haal(bestand);
        Assert.Equal(rol.Length == 0 ? HttpStatusCode.OK : HttpStatusCode.Forbidden, voorSchool.StatusCode);
    }

    [Theory]
    [InlineData(Rol.Inspecteur, "/inspecteur/samenwerkingsverbanden/PO9001/leden?wie=vestiging", "plaats", "90AA00", "90AA01")]
    [InlineData(Rol.Inspecteur, "/inspecteur/financien/bevindingen?letop=ja", "naam", "Voorbeeldonderwijs 01", "Voorbeeldonderwijs 12")]
    [InlineData(Rol.Beheer, "/beheer/imports?onderdeel=toezicht", "gelezen", ">200<", ">25.816<")]
    [InlineData(Rol.Beheer, "/beheer/berichten?onderdeel=landelijk", "type", "JaarrekeningGewijzigd", "OppGewijzigd")]
    public async Task Een_lijst_sorteert_op_een_kolom_en_terug_met_behoud_van_de_keuze(string rol, string pad, string kolom, string eerst, string laatst)
    {
        using var browser = portaal.Browser(rol);
        var keuze = WebUtility.HtmlEncode(pad);
        Assert.Contains($"href=\"{keuze}&amp;sorteer={kolom}\"", await browser.Lees(pad), StringComparison.Ordinal);
        var oplopend = await browser.Lees($"{pad}&sorteer={kolom}");
        Assert.Contains("aria-sort=\"ascending\"", oplopend, StringComparison.Ordinal);
        Assert.Contains($"href=\"{keuze}&amp;sorteer=-{kolom}\"", oplopend, StringComparison.Ordinal);
        var aflopend = await browser.Lees($"{pad}&sorteer=-{kolom}");
        Assert.Contains("aria-sort=\"descending\"", aflopend, StringComparison.Ordinal);
        Assert.Equal((true, false), (EerstStaat(oplopend, eerst, laatst), EerstStaat(aflopend, eerst, laatst)));
    }

    [Theory]
    [InlineData("", "/referentiecijfers?verschil=ja", "publicatie")]
    [InlineData(Rol.Inspecteur, "/inspecteur/resultaten/afdeling/97AA00-havo", "jaar")]
    [InlineData(Rol.Inspecteur, "/inspecteur/resultaten/bestuur/90061", "naam")]
    [InlineData(Rol.Inspecteur, "/inspecteur/werkvoorraad?van=alle", "wacht-op")]
    [InlineData(Rol.Inspecteur, "/inspecteur/risico?welke=alle", "naam")]
    [InlineData(Rol.Ministerie, "/ministerie/vrijgaven", "periode")]
    [InlineData(Rol.Inspecteur, "/inspecteur/inzage", "onderzoek")]
    [InlineData(Rol.Inspecteur, "/inspecteur/inzage/0198a1b2-0000-7000-8000-000000000001", "vestiging")]
    [InlineData(Rol.Inspecteur, "/inspecteur/inzage/maatwerk", "wachten")]
    [InlineData(Rol.School, "/school/trajecten?stand=open", "kenmerk")]
    [InlineData(Rol.School, "/school/overdrachten?stand=open", "van")]
    [InlineData(Rol.School, "/school/inzage", "tijdstip")]
    [InlineData(Rol.Beheer, "/beheer/koppelingen?zoek=voorbeeldstad", "naam")]
    [InlineData(Rol.Beheer, "/beheer/logboek?onderdeel=landelijk", "door")]
    [InlineData(Rol.Beheer, "/beheer/imports/toezicht/i-2", "reden")]
    public async Task De_volgorde_van_een_lijst_geldt_voor_elke_pagina_en_voor_het_bestand(string rol, string pad, string kolom)
    {
        using var browser = portaal.Browser(rol);
        var teken = pad.Contains('?', StringComparison.Ordinal) ? '&' : '?';
        Assert.Contains($"href=\"{pad}{teken}sorteer={kolom}\"", WebUtility.HtmlDecode(await browser.Lees(pad)), StringComparison.Ordinal);
        var html = WebUtility.HtmlDecode(await browser.Lees($"{pad}{teken}sorteer={kolom}"));
        Assert.Contains("aria-sort=\"ascending\"", html, StringComparison.Ordinal);
        Assert.Contains($"href=\"{pad}{teken}sorteer=-{kolom}\"", html, StringComparison.Ordinal);
        Assert.Matches($"href=\"[^\"]*\\.csv\\?[^\"]*sorteer={kolom}\"", html);
        // Another filter keeps the order.
        Assert.True(!html.Contains("class=\"filters\" method=\"get\"", StringComparison.Ordinal) || html.Contains($"name=\"sorteer\" value=\"{kolom}\"", StringComparison.Ordinal), "Een ander filter laat de volgorde vallen.");
    }

    [Theory]
    [InlineData(Rol.Inspecteur, "/inspecteur/werkvoorraad?van=alle", "wacht-op", "2026-0151", "2026-0150")]
    [InlineData(Rol.Inspecteur, "/inspecteur/risico?welke=alle", "naam", "PO9002", "PO9001")]
    [InlineData(Rol.Inspecteur, "/inspecteur/resultaten/bestuur/90061", "naam", "97AA00-havo", "97AA00-vwo")]
    [InlineData(Rol.Ministerie, "/ministerie/vrijgaven", "stand", "v-wacht", "v-open")]
    public async Task Een_lijst_en_haar_bestand_staan_in_de_gevraagde_volgorde(string rol, string pad, string kolom, string eerst, string laatst)
    {
        using var browser = portaal.Browser(rol);
        var pagina = pad + (pad.Contains('?', StringComparison.Ordinal) ? "&sorteer=" : "?sorteer=");
        var bestand = pad.Contains('?', StringComparison.Ordinal) ? pagina.Replace("?", ".csv?", StringComparison.Ordinal) : pad + ".csv?sorteer=";
        foreach (var (sorteer, oplopend) in new[] { (kolom, true), ("-" + kolom, false) })
        {
            var html = WebUtility.HtmlDecode(await browser.Lees(pagina + sorteer));
            Assert.Contains($"href=\"{bestand}{sorteer}\"", html, StringComparison.Ordinal);
            Assert.Equal(oplopend, EerstStaat(html, eerst, laatst));
            var inhoud = await browser.Lees(bestand + sorteer);
            Assert.Equal(oplopend, inhoud.IndexOf(eerst, StringComparison.Ordinal) < inhoud.IndexOf(laatst, StringComparison.Ordinal));
        }

        foreach (var adres in new[] { pagina, bestand })
        {
            using var antwoord = await browser.Haal(adres + "drop");
            Assert.Equal(HttpStatusCode.UnprocessableEntity, antwoord.StatusCode);
        }
    }

    [Fact]
    public async Task Sorteren_en_zoeken_laat_de_gekozen_samenwerkingsverbanden_staan()
    {
        using var browser = portaal.Browser();
        var html = await browser.Lees("/samenwerkingsverbanden?zoek=PO&swv=PO9001&swv=VO9002&sorteer=plaats");
        Assert.Contains("aria-sort=\"ascending\"", html, StringComparison.Ordinal);
        // The heads are buttons of the form with the choice, so that the browser sends it along.
        Assert.Matches("<button[^>]*name=\"sorteer\" value=\"-plaats\"[^>]*formaction=\"/samenwerkingsverbanden\"|<button[^>]*formaction=\"/samenwerkingsverbanden\"[^>]*name=\"sorteer\" value=\"-plaats\"", html);
        Assert.Matches("<input[^>]*name=\"zoek\"[^>]*value=\"PO\"", html);
        Assert.Matches("id=\"kies-PO9001\"[^>]* checked", html);
        Assert.DoesNotMatch("id=\"kies-PO9002\"[^>]* checked", html);
        // What was chosen and is not on this page.
        Assert.Matches("id=\"kies-VO9002\"[^>]* checked", html);
        Assert.True(EerstStaat(html, "PO9001", "PO9002"));
        Assert.False(EerstStaat(await browser.Lees("/samenwerkingsverbanden?zoek=PO&sorteer=-plaats"), "PO9001", "PO9002"));
    }

    [Theory]
    [InlineData("swv=po9001&swv=PO-9001&swv-3=PO9001")]
    [InlineData("swv=PO%209001")]
    public async Task Een_code_is_gekozen_hoe_zij_ook_is_geschreven(string keuze)
    {
        using var browser = portaal.Browser();
        var lijst = await browser.Lees($"/samenwerkingsverbanden?zoek=PO&{keuze}");
        Assert.Matches("id=\"kies-PO9001\"[^>]* checked", lijst);
        Assert.DoesNotContain("Ook gekozen", lijst, StringComparison.Ordinal);
        var vergelijking = await browser.Lees($"/samenwerkingsverbanden/vergelijken?{keuze}&swv=VO9002");
        Assert.Contains("Voorbeeldstad e.o., Noorderveen</caption>", vergelijking, StringComparison.Ordinal);
        using var onleesbaar = await browser.Haal($"/samenwerkingsverbanden/vergelijken?{keuze}&swv=Utrecht");
        Assert.Contains("value=\"Utrecht\"", await onleesbaar.Tekst(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Een_bestuur_bladert_en_sorteert_in_zijn_onderzoeken_en_ziet_steeds_wat_er_van_hem_wordt_gevraagd()
    {
        using var browser = portaal.Browser(Rol.SwvBestuur);
        foreach (var pad in new[] { "/bestuur", "/bestuur/toezicht" })
        {
            var html = await browser.Lees($"{pad}?sorteer=-nummer");
            Assert.Contains("aria-sort=\"descending\"", html, StringComparison.Ordinal);
            Assert.Contains("aria-label=\"Pagina's van onderzoeken\"", WebUtility.HtmlDecode(html), StringComparison.Ordinal);
            var verder = Html.Lees(await browser.Lees($"{pad}?pagina=9")).Tekst;
            Assert.Contains("Deze pagina is er niet.", verder, StringComparison.Ordinal);
            Assert.Contains("Herstelopdrachten met hun wettelijke grondslag", verder, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Een_bericht_dat_is_verwerkt_wordt_niet_nog_eens_aangeboden()
    {
        using var browser = portaal.Browser(Rol.Beheer);
        var html = await browser.Lees("/beheer/berichten?afgehandeld=ja");
        Assert.Contains("AndersGewijzigd", html, StringComparison.Ordinal);
        Assert.DoesNotContain("/beheer/berichten/landelijk/b-0", html, StringComparison.Ordinal);
        Assert.Contains("/beheer/berichten/landelijk/b-1", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Een_lege_uitkomst_zegt_wat_er_zou_staan()
    {
        using var browser = portaal.Browser(Rol.Inspecteur);
        Assert.Contains("Geen onderzoek past bij deze keuze.", await browser.Lees("/inspecteur?zoek=bestaatniet"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/inspecteur/financien?sorteer=drop", "is geen sortering")]
    [InlineData("/inspecteur?jaar=12", "Het jaar ligt tussen 1990 en 2100.")]
    public async Task Een_keuze_die_niet_kan_wordt_uitgelegd(string pad, string uitleg)
    {
        using var browser = portaal.Browser(Rol.Inspecteur);
        using var antwoord = await browser.Haal(pad);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, antwoord.StatusCode);
        Assert.Contains(uitleg, await antwoord.Tekst(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Filters_van_een_indicator_gaan_naar_de_dienst_en_naar_het_bestand()
    {
        using var browser = portaal.Browser();
        var html = await browser.Lees("/indicatoren/swv-eindoordelen?sector=vo");
        Assert.Equal("vo", portaal.Landelijk.LaatsteFilters["sector"]);
        Assert.Contains("href=\"/v1/indicatoren/swv-eindoordelen/csv?sector=vo\"", html, StringComparison.Ordinal);
        Assert.Contains("<option value=\"vo\" selected", html, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", "12 handelingen van 6 accounts.")]
    [InlineData("&wie=INSPECTEUR", "2 handelingen van 2 accounts.")]
    [InlineData("&handeling=zienswijze-gegeven", "1 handeling van 1 account.")]
    [InlineData("&waarop=onderzoek 2026-0a1b", "3 handelingen van 3 accounts.")]
    [InlineData("&wie=leerlingsysteem", "1 handeling van 1 account.")]
    [InlineData("&handeling=bestand-ingelezen&onderdeel=toezicht", "3 handelingen van 1 account.")]
    [InlineData("&waarop=vestigingen-bo", "1 handeling van 1 account.")]
    [InlineData("&waarop=opgeruimd", "1 handeling van 1 account.")]
    [InlineData("&handeling=signaleringswaarden-gewijzigd", "1 handeling van 1 account.")]
    [InlineData("&onderdeel=financien&handeling=bestand-ingelezen", "Geen handeling gevonden.")]
    public async Task Beheer_zoekt_wie_wat_deed_op_account_handeling_onderwerp_en_periode(string keuze, string uitkomst)
    {
        using var browser = portaal.Browser(Rol.Beheer);
        var tekst = Html.Lees(await browser.Lees("/beheer/wie-deed-wat?van=1-11-2026&tot=30-11-2026" + keuze)).Tekst;
        Assert.Contains(uitkomst, tekst, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Een_handeling_bij_een_dossier_dat_beheer_niet_opent_heeft_geen_verwijzing()
    {
        using var browser = portaal.Browser(Rol.Beheer);
        var html = await browser.Lees("/beheer/wie-deed-wat?van=1-11-2026&tot=30-11-2026&onderdeel=toezicht");
        Assert.Contains("Rapport vastgesteld Toezicht onderzoek 2026-0A1B", string.Join(' ', Html.Lees(html).Tekst.Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries)), StringComparison.Ordinal);
        Assert.DoesNotContain("href=\"\"", html, StringComparison.Ordinal);
        Assert.DoesNotContain("href=\"/inspecteur", html, StringComparison.Ordinal);
        Assert.DoesNotContain("2026-0A1B</a>", html, StringComparison.Ordinal);
        Assert.Contains("href=\"/beheer/signaleringswaarden?versie=2\"", await browser.Lees("/beheer/wie-deed-wat?van=1-11-2026&tot=30-11-2026&onderdeel=financien"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Meer_handelingen_dan_in_een_keer_gelezen_worden_vragen_om_een_kleinere_keuze()
    {
        using var browser = portaal.Browser(Rol.Beheer);
        var tekst = Html.Lees(await browser.Lees("/beheer/wie-deed-wat?van=1-1-2026&tot=30-6-2026&onderdeel=toezicht")).Tekst;
        Assert.Contains("2.000 handelingen van 1 account.", tekst, StringComparison.Ordinal);
        Assert.Contains("Er zijn er meer. Van de handelingen van Toezicht staan hier de laatste 2.000.", tekst, StringComparison.Ordinal);
        using var bestand = await browser.Haal("/beheer/wie-deed-wat.csv?van=1-1-2026&tot=30-6-2026&onderdeel=toezicht");
        Assert.Equal(HttpStatusCode.UnprocessableEntity, bestand.StatusCode);
        Assert.Contains("kies een kortere periode", WebUtility.HtmlDecode(await bestand.Tekst()), StringComparison.Ordinal);
    }

    [Fact]
    public void Elke_handeling_die_een_dienst_vastlegt_heeft_woorden()
    {
        var codes = typeof(Handelingsoort).Assembly.GetTypes().SelectMany(type => type.GetFields(BindingFlags.Public | BindingFlags.Static)).Where(veld => veld.FieldType == typeof(Handelingsoort)).Select(veld => ((Handelingsoort)veld.GetValue(null)!).Code).ToList();
        Assert.NotEmpty(codes);
        Assert.All(codes, code => Assert.NotEqual(code, Spoorsoort.InWoorden(code)));
        Assert.Equal(Spoorsoort.Alle.Count, Spoorsoort.Alle.DistinctBy(soort => soort.Code).Count());
        Assert.Equal(Spoorsoort.Alle.Count, Spoorsoort.Alle.DistinctBy(soort => soort.Naam).Count());
    }

    [Fact]
    public async Task Een_zoekvraag_naar_handelingen_die_niet_kan_wordt_uitgelegd()
    {
        using var browser = portaal.Browser(Rol.Beheer);
        foreach (var (keuze, uitleg) in new[] { ("van=morgen", "Dit is geen datum."), ("van=2-11-2026&tot=1-11-2026", "De eerste dag ligt na de laatste."), ("sorteer=drop", "kan niet worden gesorteerd"), ("tot=01-01-0001", "Kies een dag vanaf 1-1-2000."), ("van=31-12-1999", "Kies een dag vanaf 1-1-2000."), ("tot=1-1-2101", "Kies een dag tot en met 31-12-2100."), ("wie=" + new string('a', 81), "Zoek met hoogstens 80 tekens.") })
        {
            foreach (var pad in new[] { "/beheer/wie-deed-wat", "/beheer/wie-deed-wat.csv" })
            {
                using var antwoord = await browser.Haal($"{pad}?{keuze}");
                Assert.Equal(HttpStatusCode.UnprocessableEntity, antwoord.StatusCode);
                Assert.Contains(uitleg, WebUtility.HtmlDecode(await antwoord.Tekst()), StringComparison.Ordinal);
            }
        }
    }

    [Fact]
    public async Task Een_dienst_die_zwijgt_maakt_de_lijst_van_handelingen_zichtbaar_onvolledig_en_er_is_dan_geen_bestand()
    {
        await using var eigen = new Proefportaal();
        await eigen.InitializeAsync();
        eigen.Servers["opp"].Weg = true;
        using var browser = eigen.Browser(Rol.Beheer);
        var tekst = Html.Lees(await browser.Lees("/beheer/wie-deed-wat?van=1-11-2026&tot=30-11-2026")).Tekst;
        Assert.Contains("Deze lijst is niet compleet. Geen antwoord van: Ontwikkelingsperspectieven.", tekst, StringComparison.Ordinal);
        Assert.Contains("vestigingen-bo.csv", tekst, StringComparison.Ordinal);
        using var bestand = await browser.Haal("/beheer/wie-deed-wat.csv?van=1-11-2026&tot=30-11-2026");
        Assert.Equal(HttpStatusCode.ServiceUnavailable, bestand.StatusCode);
    }

    [Fact]
    public async Task Een_thema_toont_elk_cijfer_als_grafiek_en_tabel_onder_een_keuze_in_het_adres()
    {
        using var browser = portaal.Browser(Rol.Ministerie);
        Assert.Contains("href=\"/ministerie/thema/toezicht\"", await browser.Lees("/ministerie"), StringComparison.Ordinal);
        var html = WebUtility.HtmlDecode(await browser.Lees("/ministerie/thema/toezicht?sector=vo"));
        Assert.Equal("vo", portaal.Landelijk.LaatsteFilters["sector"]);
        Assert.Contains("<option value=\"vo\" selected", html, StringComparison.Ordinal);
        Assert.Contains("<figure", html, StringComparison.Ordinal);
        Assert.Contains("id=\"tabel-swv-eindoordelen\"", html, StringComparison.Ordinal);
        Assert.Contains("href=\"/v1/indicatoren/swv-eindoordelen/csv?sector=vo\"", html, StringComparison.Ordinal);
        Assert.Contains("href=\"/indicatoren/swv-eindoordelen?sector=vo\"", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Een_thema_begint_met_zijn_kerncijfers_onder_dezelfde_keuze_en_vouwt_de_rest_dicht()
    {
        using var browser = portaal.Browser(Rol.Ministerie);
        var html = WebUtility.HtmlDecode(await browser.Lees("/ministerie/thema/toezicht"));
        Assert.Contains("Samenwerkingsverbanden met oordeel onvoldoende 11 Voorbeeldgegevens 2 minder dan in 2022. 11 van de 33 samenwerkingsverbanden kregen in 2023 het oordeel onvoldoende (1 op de 3).", Kern(html), StringComparison.Ordinal);
        Assert.Equal(1, html.Split("<details class=\"uitklap\" id=\"cijfer-").Length - 1);
        Assert.DoesNotMatch("<details[^>]*class=\"uitklap\"[^>]*\\sopen", html);
        // What was chosen is in the figure and in its name, and goes along to its page.
        var vo = WebUtility.HtmlDecode(await browser.Lees("/ministerie/thema/toezicht?sector=vo"));
        Assert.Contains("Samenwerkingsverbanden met oordeel onvoldoende (vo) 5 ", Kern(vo), StringComparison.Ordinal);
        Assert.Contains("kerncijfer__naam\"><a class=\"utrecht-link utrecht-link--html-a\" href=\"/indicatoren/swv-eindoordelen?sector=vo\"", vo, StringComparison.Ordinal);
        // Where a figure does not follow the choice its title says what it is about.
        var financien = Kern(WebUtility.HtmlDecode(await browser.Lees("/ministerie/thema/financien")));
        Assert.Contains("Solvabiliteit 2 van schoolbesturen: met een signaal", financien, StringComparison.Ordinal);
        Assert.DoesNotContain("{titel}", financien, StringComparison.Ordinal);

        static string Kern(string html) => string.Join(' ', Html.Lees(html[html.IndexOf("<ul class=\"kerncijfers", StringComparison.Ordinal)..html.IndexOf("<section class=\"blok\"", StringComparison.Ordinal)]).Tekst.Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries));
    }

    [Fact]
    public async Task Wat_opvalt_staat_bij_een_thema_met_wat_erbij_hoort_en_zonder_ranglijst()
    {
        using var browser = portaal.Browser(Rol.Ministerie);
        var tekst = Html.Lees(await browser.Lees("/ministerie/thema/financien")).Tekst;
        Assert.Contains("Voorbeeldstad e.o. , Utrecht: 9,80 ; landelijk 5,60", tekst.Replace("  ", " ", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.Contains("het is geen ranglijst", tekst, StringComparison.Ordinal);
        Assert.DoesNotContain("Zuiderwold", tekst, StringComparison.Ordinal);
        using var onbekend = await browser.Haal("/ministerie/thema/weer");
        Assert.Equal(HttpStatusCode.NotFound, onbekend.StatusCode);
    }

    [Fact]
    public async Task Waar_niets_te_vergelijken_was_zegt_een_thema_niet_dat_er_niemand_opvalt()
    {
        await using var eigen = new Proefportaal();
        await eigen.InitializeAsync();
        using var browser = eigen.Browser(Rol.Ministerie);
        var leeg = Html.Lees(await browser.Lees("/ministerie/thema/toezicht")).Tekst;
        Assert.Contains("Hierover zijn nog geen cijfers per samenwerkingsverband.", leeg, StringComparison.Ordinal);
        Assert.DoesNotContain("valt op.", leeg, StringComparison.Ordinal);

        eigen.Landelijk.MetingWeg = "herstelopdrachten-open";
        var weg = Html.Lees(await browser.Lees("/ministerie/thema/toezicht")).Tekst;
        Assert.DoesNotContain("valt op.", weg, StringComparison.Ordinal);
        Assert.Contains("niet beschikbaar", weg, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task De_startpagina_drukt_Tabel_142a_met_bron_status_en_voorbeeld_in_woorden()
    {
        using var browser = portaal.Browser();
        var tekst = Html.Lees(await browser.Lees("/")).Tekst;
        Assert.Contains("11 van de 33 samenwerkingsverbanden kregen in 2023 het oordeel onvoldoende (1 op de 3).", tekst, StringComparison.Ordinal);
        Assert.Contains("Totaal 2022 1 25 13 39", tekst, StringComparison.Ordinal);
        Assert.Contains("Totaal 2023 0 22 11 33", tekst, StringComparison.Ordinal);
        Assert.Contains("Voorbeeldgegevens", tekst, StringComparison.Ordinal);
        Assert.Contains("Status: voorlopig", tekst, StringComparison.Ordinal);
        Assert.Contains("n = 33 in 2023", tekst, StringComparison.Ordinal);
        Assert.Contains("onderdrukt, kleine groep", Html.Lees(await browser.Lees("/indicatoren/opps")).Tekst, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Iedereen_haalt_de_openbare_oordelen_op_en_leest_waarom_een_rij_opnieuw_verscheen()
    {
        using var browser = portaal.Browser();
        var pagina = await browser.Lees("/data");
        Assert.Contains("Bij het overnemen verwisseld met een ander samenwerkingsverband.", pagina, StringComparison.Ordinal);
        Assert.Contains("href=\"/data/oordelen/OVT.csv\"", pagina, StringComparison.Ordinal);
        using var antwoord = await browser.Haal("/data/oordelen/SCORE.csv?voorbeeld=ja");
        Assert.Equal("20261121_v02_SCORE_SWV_BST_PO_SO_VO_MBO_MET_VOORBEELD.csv", antwoord.Content.Headers.ContentDisposition?.FileName?.Trim('"'));
        Assert.Equal("Peildatum\r\nvoorbeeld\r\n", await antwoord.Tekst());
        Assert.Equal("Peildatum\r\necht\r\n", await browser.Lees("/data/oordelen/SCORE.csv"));
        // One script cannot keep the service busy: whatever else it puts in the address, it is the same file.
        var gevraagd = portaal.Toezicht.Uitgevoerd("SCORE", metVoorbeeld: false);
        Assert.Equal("Peildatum\r\necht\r\n", await browser.Lees("/data/oordelen/score.csv?voorbeeld=nee&keer=2"));
        Assert.Equal(gevraagd, portaal.Toezicht.Uitgevoerd("SCORE", metVoorbeeld: false));
        // After a correction the list names the next issue at once, and the download is that one.
        portaal.Toezicht.Corrigeer();
        Assert.Contains("20261121_v03_SCORE", await browser.Lees("/data"), StringComparison.Ordinal);
        await browser.Lees("/data/oordelen/SCORE.csv");
        Assert.Equal(gevraagd + 1, portaal.Toezicht.Uitgevoerd("SCORE", metVoorbeeld: false));
        using var onbekend = await browser.Haal("/data/oordelen/GEHEIM.csv");
        Assert.Equal(HttpStatusCode.NotFound, onbekend.StatusCode);
        using var inspecteur = portaal.Browser(Rol.Inspecteur);
        Assert.Contains("href=\"/data#oordelen\"", await inspecteur.Lees("/inspecteur"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Een_inspecteur_leest_bij_een_school_voor_vso_of_de_schoolverlaters_hun_niveau_haalden_en_wat_dat_niet_zegt()
    {
        using var browser = portaal.Browser(Rol.Inspecteur);
        var tekst = Html.Lees(await browser.Lees("/inspecteur/resultaten/school/90SO")).Tekst;
        Assert.Contains("Niet overal. Bij 1 van de 2 waren het er in het laatste schooljaar minder dan de norm vraagt. Bij 1 hangt het halen van de norm af van plannen die laat zijn gewijzigd.", tekst, StringComparison.Ordinal);
        Assert.Contains("72,7%", tekst, StringComparison.Ordinal);
        Assert.Contains("de inspectie gaat ervan uit dat het uitzonderingen zijn", tekst, StringComparison.Ordinal);
        Assert.Contains("streefniveaus voor Nederlands en rekenen en wiskunde", tekst, StringComparison.Ordinal);
        var regels = (await browser.Lees("/inspecteur/resultaten/school/90SO/uitstroom.csv")).Split("\r\n", StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal("90SO00;De Zandloper;vso;2024-2025;8;11;0;75;nee;nee;De Staat van het Onderwijs 2024, 1.3.3.;voorbeeld", regels[1]);
        Assert.Equal("90SO00;De Zandloper;so;2023-2024;6;8;2;75;ja;ja;De Staat van het Onderwijs 2024, 1.3.3.;school", regels[2]);
        Assert.Equal(4, regels.Length);
    }

    [Fact]
    public async Task Wie_de_resultaten_beoordeelt_ziet_wat_er_is_berekend()
    {
        using var browser = portaal.Browser(Rol.Inspecteur);
        var html = await browser.Lees($"/inspecteur/onderzoeken/{portaal.Toezicht.BijSchool()}/standaarden/OR1");
        var tekst = Html.Lees(html).Tekst;
        Assert.Contains("bij 1 van 2 haalden er minder dan de norm het niveau uit hun OPP", tekst, StringComparison.Ordinal);
        Assert.Contains("In 2024-2025 haalden 8 van de 11 schoolverlaters van 90SO00 (voortgezet speciaal onderwijs) het niveau uit hun OPP: minder dan de norm van 75%. Voorbeeldgegevens", tekst, StringComparison.Ordinal);
        Assert.Contains("In 2023-2024 haalden 6 van de 8 schoolverlaters van 90SO00 (speciaal onderwijs) het niveau uit hun OPP: genoeg voor de norm van 75%. Van 2 schoolverlaters is het plan in de laatste twee jaar gewijzigd; zonder die wijzigingen is de norm misschien niet gehaald.", tekst, StringComparison.Ordinal);
        // Only the latest of each.
        Assert.DoesNotContain("9 van de 12", tekst, StringComparison.Ordinal);
        Assert.Contains("href=\"/inspecteur/resultaten/school/90SO\"", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Het_antwoord_boven_berekende_oordelen_gaat_over_het_laatste_jaar_in_welke_volgorde_zij_ook_staan()
    {
        using var browser = portaal.Browser(Rol.Inspecteur);
        foreach (var volgorde in new[] { "", "?sorteer=jaar", "?sorteer=-jaar" })
        {
            Assert.Contains("Voor 2024 is dat niet te berekenen.", Html.Lees(await browser.Lees("/inspecteur/resultaten/afdeling/97AA00-havo" + volgorde)).Tekst, StringComparison.Ordinal);
        }

        Assert.True(EerstStaat(await browser.Lees("/inspecteur/resultaten/afdeling/97AA00-havo?sorteer=jaar"), ">2023<", ">2024<"));
        var regels = (await browser.Lees("/inspecteur/resultaten/afdeling/97AA00-havo.csv?sorteer=jaar")).Split("\r\n", StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(["jaar", "2023", "2023", "2023", "2024", "2024", "2024"], regels.Select(regel => Csvregel.Velden(regel)[3]));
    }

    [Fact]
    public async Task Wat_er_eerder_was_berekend_blijft_leesbaar()
    {
        using var browser = portaal.Browser(Rol.Inspecteur);
        Assert.Contains("2023: voldoende, berekend op 14 september 2026 en vervallen op 1 oktober 2026.", Html.Lees(await browser.Lees("/inspecteur/resultaten/afdeling/97AA00-havo")).Tekst, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Vanuit_de_planning_wordt_het_onderzoek_gestart_dat_aan_de_beurt_is()
    {
        using var browser = portaal.Browser(Rol.Inspecteur);
        var html = await browser.Lees("/inspecteur/planning?object=school");
        Assert.Contains("/inspecteur/onderzoeken/nieuw?object=school&amp;code=90AA&amp;onderzoek=nieuwe-school", html, StringComparison.Ordinal);
        Assert.DoesNotContain("Stichting Voorbeeldonderwijs", html, StringComparison.Ordinal);
        Assert.Contains("Nog nooit", await browser.Lees("/inspecteur/planning"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Het_bestand_van_de_werkvoorraad_noemt_bij_wie_een_stap_nu_ligt()
    {
        using var browser = portaal.Browser(Rol.Inspecteur);
        Assert.Contains("nu bij Samenwerkingsverband Proefland", Html.Lees(await browser.Lees("/inspecteur/werkvoorraad")).Tekst, StringComparison.Ordinal);
        var regels = (await browser.Lees("/inspecteur/werkvoorraad.csv")).Split("\r\n", StringSplitOptions.RemoveEmptyEntries);
        Assert.EndsWith(";nu_bij_soort;nu_bij_code;nu_bij_naam", regels[0], StringComparison.Ordinal);
        Assert.EndsWith(";;;", regels[1], StringComparison.Ordinal);
        Assert.EndsWith(";swv;PO9002;Samenwerkingsverband Proefland", regels[^1], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Het_bestand_van_het_risicobeeld_noemt_ook_de_redenen()
    {
        using var browser = portaal.Browser(Rol.Inspecteur);
        Assert.Contains("Herstelopdrachten over hun termijn: 1. De jaarrekening van 2024 geeft een financieel signaal.", await browser.Lees("/inspecteur/risico.csv"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Een_standaard_zonder_oordeel_en_een_gecorrigeerd_wetsartikel_staan_er_zoals_het_is()
    {
        using var browser = portaal.Browser(Rol.Inspecteur);
        var zaak = portaal.Toezicht.BijSchool();
        portaal.Toezicht.Stand(zaak).Oordelen[0].Vooraf = "voldoende";
        foreach (var pagina in new[] { "", "/rapport" })
        {
            var tekst = Html.Lees(await browser.Lees($"/inspecteur/onderzoeken/{zaak}{pagina}")).Tekst;
            Assert.Contains("wordt niet beoordeeld", tekst, StringComparison.Ordinal);
            Assert.Contains("Opgelegd op grond van Wet op de expertisecentra, artikel 12, gecorrigeerd op 20 november 2026", tekst, StringComparison.Ordinal);
        }

        Assert.Contains("0 van 1 standaard beoordeeld", Html.Lees(await browser.Lees($"/inspecteur/onderzoeken/{zaak}")).Tekst, StringComparison.Ordinal);
        Assert.Contains("Vóór dit onderzoek was deze standaard voldoende.", Html.Lees(await browser.Lees($"/inspecteur/onderzoeken/{zaak}/standaarden/OR1")).Tekst, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(true, "dan moet het laatste bewijs opnieuw worden beoordeeld.")]
    [InlineData(false, "dan staat zij weer open en moet het bestuur bewijs indienen.")]
    public async Task Wat_heropenen_van_een_herstelopdracht_doet_hangt_af_van_haar_bewijs(bool metBewijs, string gevolg)
    {
        using var browser = portaal.Browser(Rol.Inspecteur);
        var tekst = Html.Lees(await browser.Lees($"/inspecteur/herstelopdrachten/{portaal.Toezicht.Hersteld(metBewijs)}/correctie")).Tekst;
        Assert.Contains($"Heropent u haar, {gevolg} Is het rapport openbaar, dan telt zij in de landelijke cijfers niet meer als hersteld.", tekst, StringComparison.Ordinal);
        Assert.DoesNotContain("veranderen meteen mee", tekst, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Een_correctie_die_wacht_op_een_tweede_inspecteur_staat_in_de_werkvoorraad_met_de_pagina_waar_die_beslist()
    {
        using var browser = portaal.Browser(Rol.Inspecteur);
        var html = await browser.Lees("/inspecteur/werkvoorraad?van=alle");
        Assert.Contains($"/correctie/{Proefdiensten.ToezichtProefdienst.Voorstel}\"", html, StringComparison.Ordinal);
        Assert.Contains("Tweede inspecteur", Html.Lees(html).Tekst, StringComparison.Ordinal);
        Assert.Contains($"{Proefdiensten.ToezichtProefdienst.Voorstel}-correctie@", await browser.Lees("/inspecteur/werkvoorraad.ics?van=alle"), StringComparison.Ordinal);
    }

    private static bool EerstStaat(string html, string eerst, string laatst)
    {
        var tabel = html[html.IndexOf("<tbody", StringComparison.Ordinal)..];
        return tabel.IndexOf(eerst, StringComparison.Ordinal) < tabel.IndexOf(laatst, StringComparison.Ordinal);
    }
}
