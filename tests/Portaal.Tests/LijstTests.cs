using System.Net;
using System.Text;
using Monitoring.Contracts.Toegang;

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
        Assert.Equal("99061;\"'=Stichting \"\"Rekenkundig\"\"\";PO3;;2015;4,8591;0,7131;niet van toepassing;1;0;definitief;duo;nee;", regels[1]);
    }

    [Theory]
    [InlineData("", "/samenwerkingsverbanden", "/samenwerkingsverbanden.csv", "swv_code;naam;")]
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
        Assert.All(regels, regel => Assert.Equal(regels[0].Count(teken => teken == ';'), regel.Count(teken => teken == ';')));

        using var school = portaal.Browser(Rol.School);
        using var voorSchool = await school.Haal(bestand);
        Assert.Equal(rol.Length == 0 ? HttpStatusCode.OK : HttpStatusCode.Forbidden, voorSchool.StatusCode);
    }

    [Theory]
    [InlineData("", "/samenwerkingsverbanden?zoek=PO", "plaats", "PO9001", "PO9002")]
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
