using System.Net;
using System.Text;
using Monitoring.Contracts.Toegang;

namespace Monitoring.Portaal.Tests;

/// <summary>What a school hands in, and what others see of it: counts, never a pupil.</summary>
public sealed class SchoolTests(Proefportaal portaal)
{
    private const string Kop = "kenmerk;leerling_sleutel;vestiging;schoolsoort;begin_termijn;opgesteld_op;vastgesteld_op\r\n";

    private CancellationToken Stop { get; } = TestContext.Current.CancellationToken;

    [Fact]
    public async Task Een_bestand_geeft_per_rij_een_antwoord_en_de_afgewezen_rijen_als_bestand()
    {
        using var browser = portaal.Browser(Rol.School);
        var (status, html) = await Lever(browser, Kop + "OPP-A;l-1;90AA00;bao;2026-09-01;2026-09-20;\r\nOPP-FOUT;l-2;90AA00;bao;2026-09-01;2026-09-20;\r\nOPP-KORT;l-3\r\n");

        Assert.Equal(HttpStatusCode.OK, status);
        var tekst = Html.Lees(html).Tekst;
        Assert.Contains("2 rijen zijn afgewezen, 1 OPP is bewaard.", tekst, StringComparison.Ordinal);
        Assert.Contains("Dit kenmerk is niet goed.", tekst, StringComparison.Ordinal);
        Assert.Contains("De rij heeft 2 cellen; de kop heeft er 7.", tekst, StringComparison.Ordinal);

        using var bestand = await browser.Stuur("/school/opps/afgewezen.csv", html, "/school/opps/afgewezen.csv");
        Assert.Equal("text/csv", bestand.Content.Headers.ContentType?.MediaType);
        var regels = (await bestand.Content.ReadAsStringAsync(Stop)).Split("\r\n", StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(3, regels.Length);
        Assert.StartsWith("OPP-FOUT;l-2;90AA00;", regels[1], StringComparison.Ordinal);
        Assert.StartsWith("\"OPP-KORT;l-3\";", regels[2], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", "Kies een bestand dat niet leeg is.")]
    [InlineData("kenmerk;vestiging\r\nOPP-A;90AA00\r\n", "LEERLING SLEUTEL")]
    public async Task Een_bestand_dat_niet_kan_wordt_geweigerd_met_de_reden(string inhoud, string melding)
    {
        using var browser = portaal.Browser(Rol.School);
        var (status, html) = await Lever(browser, inhoud);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, status);
        Assert.Contains(melding, Html.Lees(html).Tekst, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task Inhoud_wordt_doorgegeven_zoals_zij_is_ingevuld()
    {
        using var browser = portaal.Browser(Rol.School);
        using var antwoord = await browser.Verstuur($"/school/opps/{portaal.Opp.TeLaat}/inhoud", "handeling", ("ondersteuning", "ja"), ("uitstroombestemming", "vmbo-tl"), ("tweede_niveau", "havo"), ("handelingsdeel", "nee"));

        Assert.Equal(HttpStatusCode.Redirect, antwoord.StatusCode);
        var inhoud = portaal.Opp.Inhoud!;
        Assert.Equal(("ja", "vmbo-tl/havo", "nee", ""), (inhoud.Ondersteuning, inhoud.Uitstroombestemming, inhoud.Handelingsdeel, inhoud.Afwijking));
    }

    [Fact]
    public async Task De_uitstroom_staat_naast_het_plan_met_en_zonder_late_wijzigingen()
    {
        using var browser = portaal.Browser(Rol.School);
        var tekst = Html.Lees(await browser.Lees("/school/uitstroom")).Tekst;

        // 17 of 22 is 77.3%, without the late change 16 of 22 is 72.7%.
        Assert.Contains("Op of boven het plan: 17 van de 22 (77%). Dat is ten minste 75%.", tekst, StringComparison.Ordinal);
        Assert.Contains("Zonder de wijzigingen van de laatste twee jaar: 16 van de 22 (72%). Dat is minder dan 75%", tekst, StringComparison.Ordinal);
        Assert.Contains("mbo niveau 2, leerroute 6", tekst, StringComparison.Ordinal);
        Assert.Contains("één leerling kan het verschil maken", tekst, StringComparison.Ordinal);
        using var csv = await browser.Haal("/school/uitstroom.csv?schooljaar=2025-2026");
        Assert.Contains("2025-2026;90AA00;vso;school;24;3;14;5;2;ten-minste;22;16;minder;1;4;12;3;2;0;0;0", await csv.Content.ReadAsStringAsync(Stop), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(Rol.SwvBestuur, "/bestuur/opps")]
    [InlineData(Rol.Ministerie, "/ministerie/opps")]
    public async Task Een_onderdrukt_aantal_staat_er_in_woorden_op_de_pagina_en_in_het_bestand(string rol, string pad)
    {
        using var browser = portaal.Browser(rol);
        var tekst = Html.Lees(await browser.Lees(pad)).Tekst;

        Assert.Contains("Bij ten minste 48 OPP's is iets te laat; kleine groepen zijn onderdrukt.", tekst, StringComparison.Ordinal);
        Assert.DoesNotContain("/school/opps/", await browser.Lees(pad), StringComparison.Ordinal);
        using var csv = await browser.Haal(pad + ".csv");
        Assert.Contains(";pro;school;2026-11-22;60;onderdrukt;0;onderdrukt;12;onderdrukt;40;0;onderdrukt;8;9;10", await csv.Content.ReadAsStringAsync(Stop), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Een_traject_wordt_begonnen_en_krijgt_een_volgende_stap()
    {
        using var browser = portaal.Browser(Rol.School);
        const string begin = "/school/trajecten/nieuw?soort=geschil";
        using var leeg = await browser.Verstuur(begin, "begin", ("kenmerk", "G-12"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, leeg.StatusCode);
        using var begonnen = await browser.Verstuur(begin, "begin", ("kenmerk", "G-12"), ("vestiging", "90aa00"), ("schoolsoort", "bao"), ("datum", "1-9-2026"), ("onderwerp", "opp"), ("zitting_op", "2-10-2026"), ("zaaknummer", ""));
        Assert.Equal(HttpStatusCode.Redirect, begonnen.StatusCode);
        var verzoek = portaal.Opp.Begonnen!;
        Assert.Equal(("geschil", "G-12", "2026-09-01", "onderwerp=opp;zitting_op=2026-10-02"), (verzoek.Soort, verzoek.Kenmerk, verzoek.Datum, string.Join(';', verzoek.Velden.OrderBy(veld => veld.Key).Select(veld => $"{veld.Key}={veld.Value}"))));

        Assert.Equal(("90AA00", "bao"), (verzoek.Vestiging, verzoek.Schoolsoort));

        var pad = begonnen.Headers.Location!.ToString();
        Assert.Contains("De laatste dag was 1 november 2026.", Html.Lees(await browser.Lees(pad)).Tekst, StringComparison.Ordinal);
        using var gezet = await browser.Verstuur(pad, "stap", ("datum", "20-11-2026"), ("keuze", "gevolgd"));
        Assert.Equal(HttpStatusCode.Redirect, gezet.StatusCode);
        Assert.Equal((2L, "2026-11-20", "gevolgd"), (portaal.Opp.Gezet!.Versie, portaal.Opp.Gezet.Datum, portaal.Opp.Gezet.Keuze));
    }

    [Fact]
    public async Task Een_rij_die_niet_helemaal_is_overgenomen_zegt_welk_veld_dat_is()
    {
        using var browser = portaal.Browser(Rol.School);
        var tekst = Html.Lees((await Lever(browser, Kop + "OPP-ANDERS;l-1;90AA00;bao;2026-09-01;2026-09-20;\r\n")).Html).Tekst;

        Assert.Contains("Er is niets veranderd. Niet alles in het bestand is overgenomen.", tekst, StringComparison.Ordinal);
        Assert.Contains("instemming_op", tekst, StringComparison.Ordinal);
        Assert.Contains("Dit is bij het OPP zelf vastgelegd.", tekst, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Wat_naast_de_OPPs_een_laatste_dag_heeft_staat_in_de_werkvoorraad_en_in_een_bestand()
    {
        using var browser = portaal.Browser(Rol.School);
        var html = await browser.Lees("/school");
        var tekst = Html.Lees(html).Tekst;
        Assert.Contains("2 trajecten en overdrachten zijn te laat.", tekst, StringComparison.Ordinal);
        // Each list is one step away, with how much is in it, and keeps what was chosen.
        Assert.Contains("href=\"/school/trajecten?stand=open\"", html, StringComparison.Ordinal);
        var laat = await browser.Lees("/school?actie=te-laat");
        Assert.Matches("href=\"/school/trajecten\\?stand=te-laat\"[^>]*>Trajecten \\(1\\)", laat);
        Assert.Matches("href=\"/school/overdrachten\\?stand=te-laat\"[^>]*>Overdrachten \\(1\\)", laat);
        var lijst = await browser.Lees("/school/trajecten?stand=te-laat&soort=geschil");
        Assert.Matches("href=\"/school\\?actie=te-laat\"", lijst);
        Assert.Contains("Geschil bij de geschillencommissie", Html.Lees(lijst).Tekst, StringComparison.Ordinal);
        Assert.Contains("1–1 van 1 trajecten", Html.Lees(lijst).Tekst, StringComparison.Ordinal);
        // Beside what is done stands how much is open elsewhere, and the link leads to that.
        Assert.Matches("href=\"/school\\?actie=open\"[^>]*>OPP's \\([0-9]+\\)", WebUtility.HtmlDecode(await browser.Lees("/school/trajecten?stand=af")));
        Assert.Matches("aria-current=\"page\"[^>]*>Overdrachten \\(1\\)", await browser.Lees("/school/overdrachten"));

        using var trajecten = await browser.Haal("/school/trajecten.csv");
        Assert.Contains("G-12;;;geschil;te-laat;Wat doet het bestuur met het advies?;2026-11-01;2026-09-01;Wat adviseerde de commissie?;2026-10-04;gegrond;", await trajecten.Content.ReadAsStringAsync(Stop), StringComparison.Ordinal);
        using var overdrachten = await browser.Haal("/school/overdrachten.csv");
        Assert.Contains("AB-7;90AB00;bao;90AA00;2026-10-01;2026-11-12;te-laat;", await overdrachten.Content.ReadAsStringAsync(Stop), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Bij_een_OPP_staat_wat_een_traject_vraagt_en_voor_welke_dag()
    {
        using var browser = portaal.Browser(Rol.School);
        var tekst = Html.Lees(await browser.Lees("/school?oorzaak=traject")).Tekst;
        Assert.Contains("uiterlijk 30-11-2026", tekst, StringComparison.Ordinal);
        Assert.DoesNotContain("OPP-2026-008", tekst, StringComparison.Ordinal);
        using var csv = await browser.Haal("/school/opps.csv?oorzaak=traject");
        Assert.Contains(";maatwerk 2026-11-30", await csv.Content.ReadAsStringAsync(Stop), StringComparison.Ordinal);
        var opp = Html.Lees(await browser.Lees($"/school/opps/{portaal.Opp.TeLaat}")).Tekst;
        Assert.Contains("Wat staat er nog open?", opp, StringComparison.Ordinal);
        Assert.Contains("Geschil bij de geschillencommissie Wat doet het bestuur met het advies? uiterlijk 01-11-2026", opp, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Een_overgedragen_OPP_wordt_overgenomen_of_beantwoord()
    {
        using var browser = portaal.Browser(Rol.School);
        const string pad = "/school/overdrachten/0198a1b2-0000-7000-8000-00000000000b";
        Assert.Contains("Dat is niet gebeurd voor de overdracht.", Html.Lees(await browser.Lees(pad)).Tekst, StringComparison.Ordinal);
        using var leeg = await browser.Verstuur(pad, "overnemen", ("kenmerk", "N-1"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, leeg.StatusCode);

        using var overgenomen = await browser.Verstuur(pad, "overnemen", ("kenmerk", "N-1"), ("leerling_sleutel", "l-9"), ("vestiging", "90aa00"), ("schoolsoort", "bao"), ("begin_termijn", "5-10-2026"), ("opgesteld_op", "20-11-2026"));
        Assert.Equal(HttpStatusCode.Redirect, overgenomen.StatusCode);
        var overname = portaal.Opp.Overname!;
        Assert.Equal((1L, "N-1", "90AA00", "2026-10-05", "2026-11-20"), (overname.Versie, overname.Opp.Kenmerk, overname.Opp.Vestiging, overname.Opp.BeginTermijn, overname.Opp.OpgesteldOp));

        using var beantwoord = await browser.Verstuur(pad, "antwoord", ("antwoord", "niet-hier"));
        Assert.Equal((HttpStatusCode.Redirect, "niet-hier"), (beantwoord.StatusCode, portaal.Opp.Antwoord!.Antwoord));
    }

    [Theory]
    [InlineData(Rol.SwvBestuur, "/bestuur")]
    [InlineData(Rol.Ministerie, "/ministerie")]
    public async Task Trajecten_staan_er_voor_een_ander_in_aantallen(string rol, string pad)
    {
        using var browser = portaal.Browser(rol);
        Assert.Contains("Welke trajecten lopen er naast OPP's?", Html.Lees(await browser.Lees(pad + "/opps")).Tekst, StringComparison.Ordinal);
        using var csv = await browser.Haal(pad + "/trajecten.csv");
        Assert.Contains(";maatwerk;school;2026-11-22;40;6;0;onderdrukt", await csv.Content.ReadAsStringAsync(Stop), StringComparison.Ordinal);
    }

    /// <summary>A school without a system that can use the API gets the file from the page.</summary>
    [Fact]
    public async Task Begin_en_einde_voor_ROD_komen_van_de_pagina()
    {
        using var browser = portaal.Browser(Rol.School);
        Assert.Contains("href=\"/school/rod.csv\"", await browser.Lees("/school"), StringComparison.Ordinal);
        using var csv = await browser.Haal("/school/rod.csv");
        Assert.Contains("kenmerk;vestiging;begindatum;einddatum\r\nOPP-2026-002;90AA00;2026-10-09;", await csv.Content.ReadAsStringAsync(Stop), StringComparison.Ordinal);
    }

    /// <summary>The eight weeks bind the inspectie: it gets counts, and the school is not late.</summary>
    [Fact]
    public async Task De_inspectie_ziet_hoeveel_aanvragen_voor_maatwerk_op_haar_wachten()
    {
        using var browser = portaal.Browser(Rol.Inspecteur);
        var tekst = Html.Lees(await browser.Lees("/inspecteur/inzage/maatwerk")).Tekst;
        Assert.Contains("2 aanvragen wachten langer dan acht weken op een besluit, van 5 zonder besluit.", tekst, StringComparison.Ordinal);
        Assert.Contains("90AB00 speciaal onderwijs, voorbeeldgegevens 1 0", tekst, StringComparison.Ordinal);
        using var csv = await browser.Haal("/inspecteur/inzage/maatwerk.csv");
        Assert.Contains("90AA00;vo;school;2026-11-22;5;2", await csv.Content.ReadAsStringAsync(Stop), StringComparison.Ordinal);
    }

    private async Task<(HttpStatusCode Status, string Html)> Lever(HttpClient browser, string inhoud)
    {
        var html = await browser.Lees("/school/opps/bestand");
        using var bestand = new ByteArrayContent(Encoding.UTF8.GetBytes(inhoud));
        using var antwoord = await browser.Stuur("/school/opps/bestand", html, "bestand", "bestand", "opps.csv", bestand);
        return (antwoord.StatusCode, await antwoord.Content.ReadAsStringAsync(Stop));
    }
}
