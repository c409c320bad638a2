using System.Net;
using Monitoring.Contracts.Financien.V1;
using Monitoring.Contracts.Toegang;

namespace Monitoring.Portaal.Tests;

/// <summary>The finances of a samenwerkingsverband: forms without scripts, and what the pages say.</summary>
public sealed class FinancienTests(Proefportaal portaal)
{
    [Fact]
    public async Task Een_bestuur_licht_een_bevinding_toe()
    {
        using var browser = portaal.Browser(Rol.SwvBestuur);
        Assert.Contains("/bestuur/bevindingen/2015/balans-evenwicht", await browser.Lees("/bestuur"), StringComparison.Ordinal);
        using var antwoord = await browser.Verstuur("/bestuur/bevindingen/2015/balans-evenwicht", "toelichten", ("tekst", "Een nabetaling."));
        Assert.Equal(HttpStatusCode.Redirect, antwoord.StatusCode);
        Assert.Contains(portaal.Bestuursdossier.Ontvangen, verzoek => verzoek is ToelichtingVerzoek { Tekst: "Een nabetaling.", Code: "balans-evenwicht" });
        using var onbekend = await browser.GetAsync("/bestuur/bevindingen/2015/bestaat-niet", TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.NotFound, onbekend.StatusCode);
    }

    [Fact]
    public async Task Een_waarde_waarmee_niets_is_vergeleken_is_iets_anders_dan_geen_waarde()
    {
        using var browser = portaal.Browser(Rol.SwvBestuur);
        var html = WebUtility.HtmlDecode(await browser.Lees("/bestuur"));
        Assert.Contains("Niet vergeleken met de signaleringswaarde: het kengetal is niet te berekenen.", html, StringComparison.Ordinal);
        Assert.DoesNotContain("geen signaleringswaarde voor dit jaar.", html[html.IndexOf("kengetal-liquidemiddelen", StringComparison.Ordinal)..html.IndexOf("kengetal-rentabiliteit", StringComparison.Ordinal)], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(0, "", "", "Er staat hier nog geen jaarrekening.")]
    [InlineData(2, "", "2020,2021", "Of het vermogen boven de signaleringswaarde ligt, is niet te zeggen. Van 2020, 2021 is het niet bekend.")]
    [InlineData(3, "", "2021", "Van geen boekjaar waarvan het bekend is, ligt het vermogen boven de signaleringswaarde. Van 2021 is het niet bekend.")]
    [InlineData(3, "", "", "Van geen boekjaar ligt het vermogen boven de signaleringswaarde. Er is niets te verantwoorden.")]
    [InlineData(3, "2015", "2014", "De signaleringswaarde bestaat sinds boekjaar 2020. Over eerdere jaren hoeft u niets te verantwoorden; het mag wel. Van 2014 is het niet bekend.")]
    [InlineData(3, "2015,2022", "", "Van 2022 is er nog geen verantwoording.")]
    public void Wat_niet_bekend_is_heet_niet_onder_de_signaleringswaarde(int jaarrekeningen, string boven, string nietBekend, string antwoord)
    {
        static IEnumerable<int> Jaren(string jaren) => jaren.Split(',', StringSplitOptions.RemoveEmptyEntries).Select(jaar => int.Parse(jaar, System.Globalization.CultureInfo.InvariantCulture));
        var alle = new Vermogensverantwoordingen { Jaarrekeningen = jaarrekeningen, NietBekend = { Jaren(nietBekend) }, Jaren = { Jaren(boven).Select(jaar => new Vermogensverantwoording { Boekjaar = jaar, Nodig = jaar >= 2020 }) } };
        Assert.Equal(antwoord, Onderdelen.Vermogensantwoord.Van(alle));
    }

    [Fact]
    public async Task Een_bestuur_verantwoordt_zijn_vermogen_ook_zonder_afbouwplan()
    {
        using var browser = portaal.Browser(Rol.SwvBestuur);
        var html = WebUtility.HtmlDecode(await browser.Lees("/bestuur/vermogen"));
        Assert.Contains("Van 2021 is er nog geen verantwoording. Van 2018 is het niet bekend.", html, StringComparison.Ordinal);
        Assert.Contains("Geen afbouwplan, omdat: Het bedrag is al besteed", html, StringComparison.Ordinal);
        // Over a year before the signaleringswaarde existed nothing is missing.
        Assert.Contains("Niet gevraagd", html, StringComparison.Ordinal);
        Assert.Equal(2, html.Split(">Ontbreekt<").Length);
        using var zonderReden = await browser.Verstuur("/bestuur/vermogen", "vermogen", ("vindplaats", "Bladzijde 41"), ("verantwoording", "Voor krimp"), ("geen_plan", ""));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, zonderReden.StatusCode);
        Assert.Contains("Vul in waarom er geen afbouwplan is.", await zonderReden.Tekst(), StringComparison.Ordinal);
        using var goed = await browser.Verstuur("/bestuur/vermogen", "vermogen", ("vindplaats", "Bladzijde 41"), ("verantwoording", "Voor krimp"), ("geen_plan", "Al besteed"));
        Assert.Equal(HttpStatusCode.Redirect, goed.StatusCode);
        var verzoek = portaal.Bestuursdossier.Ontvangen.OfType<VermogensverantwoordingVerzoek>().Last();
        Assert.Equal((2021, 0, "Al besteed"), (verzoek.Boekjaar, verzoek.Versie, verzoek.GeenPlan));
        // The inspecteur sees the same, without the way to fill it in.
        var inspecteur = WebUtility.HtmlDecode(await portaal.Browser(Rol.Inspecteur).Lees("/inspecteur/financien/99001"));
        Assert.Contains("Verantwoording van het vermogen", inspecteur, StringComparison.Ordinal);
        Assert.DoesNotContain("/bestuur/vermogen", inspecteur, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Een_afbouwplan_staat_naast_de_werkelijkheid_en_is_bij_te_stellen()
    {
        using var browser = portaal.Browser(Rol.SwvBestuur);
        var html = await browser.Lees("/bestuur/afbouwplan");
        Assert.Contains("Eind 2015 was het eigen vermogen €\u00a0653.797. Het plan was €\u00a0600.000: boven het plan.", WebUtility.HtmlDecode(html), StringComparison.Ordinal);
        using var fout = await browser.Stuur("/bestuur/afbouwplan", html, "afbouwplan", ("doel", "Begeleiding"), ("vermogen_2015", "veel"), ("maatregel_2015", "Niets"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, fout.StatusCode);
        var terug = await fout.Tekst();
        Assert.Contains("href=\"#vermogen_2015\">'veel' is geen bedrag.", WebUtility.HtmlDecode(terug), StringComparison.Ordinal);
        Assert.Contains("value=\"Niets\"", terug, StringComparison.Ordinal);
        using var goed = await browser.Stuur("/bestuur/afbouwplan", html, "afbouwplan", ("doel", "Begeleiding"), ("vermogen_2015", "600.000"), ("vermogen_2016", "500.000"));
        Assert.Equal(HttpStatusCode.Redirect, goed.StatusCode);
        var verzoek = portaal.Bestuursdossier.Ontvangen.OfType<AfbouwplanVerzoek>().Last();
        Assert.Equal((2, "99001"), (verzoek.Versie, verzoek.BevoegdGezag));
        Assert.Equal([(2015, "600.000"), (2016, "500.000")], verzoek.Jaren.Select(jaar => (jaar.Boekjaar, jaar.EigenVermogen)));
        // A plan can begin later and end later than the one that stands; a measure without an amount is not dropped.
        using var later = await browser.Stuur("/bestuur/afbouwplan", html, "afbouwplan", ("doel", "Begeleiding"), ("vermogen_2015", ""), ("maatregel_2015", ""), ("vermogen_2016", "500.000"), ("vermogen_2022", "400.000"));
        Assert.Equal([2016, 2022], portaal.Bestuursdossier.Ontvangen.OfType<AfbouwplanVerzoek>().Last().Jaren.Select(jaar => jaar.Boekjaar));
        using var half = await browser.Stuur("/bestuur/afbouwplan", html, "afbouwplan", ("doel", "Begeleiding"), ("vermogen_2015", "600.000"), ("maatregel_2017", "Minder staf"));
        Assert.Contains("href=\"#vermogen_2017\">Vul bij de maatregel van 2017 ook het eigen vermogen in.", WebUtility.HtmlDecode(await half.Tekst()), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Invoeren_laat_eerst_zien_wat_er_verandert_en_dient_daarna_in()
    {
        using var browser = portaal.Browser(Rol.SwvBestuur);
        using var leeg = await browser.Verstuur("/bestuur/invoeren", "invoeren", ("boekjaar", ""));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, leeg.StatusCode);
        (string, string)[] velden = [("boekjaar", "2027"), ("soort", "begroting"), ("status", "voorlopig"), ("post_3.1", "5.000.000"), ("reden", "")];
        using var controle = await browser.Verstuur("/bestuur/invoeren", "invoeren", [.. velden, ("stap", "controleren")]);
        Assert.Equal(HttpStatusCode.OK, controle.StatusCode);
        var html = await controle.Tekst();
        Assert.Contains("Er is nog niets ingediend.", html, StringComparison.Ordinal);
        Assert.Contains("Liquide middelen (1.7) is negatief.", html, StringComparison.Ordinal);
        Assert.Contains("value=\"5.000.000\"", html, StringComparison.Ordinal);
        Assert.DoesNotContain(portaal.Bestuursdossier.Ontvangen, verzoek => verzoek is InvoerVerzoek { Boekjaar: 2027 });
        Assert.Contains("Waarom herziet u deze cijfers?</label>", html, StringComparison.Ordinal);

        // Another amount than the one that was looked at is looked at first.
        using var stiekem = await browser.Stuur("/bestuur/invoeren", html, "invoeren", [.. velden.Where(veld => veld.Item1 != "post_3.1"), ("post_3.1", "6.000.000"), ("stap", "indienen")]);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, stiekem.StatusCode);
        Assert.Contains("Er is iets gewijzigd nadat u controleerde.", await stiekem.Tekst(), StringComparison.Ordinal);
        Assert.DoesNotContain(portaal.Bestuursdossier.Ontvangen, verzoek => verzoek is InvoerVerzoek { Boekjaar: 2027 });

        using var ingediend = await browser.Stuur("/bestuur/invoeren", html, "invoeren", [.. velden, ("stap", "indienen")]);
        Assert.Equal(HttpStatusCode.Redirect, ingediend.StatusCode);
        var verzoek = portaal.Bestuursdossier.Ontvangen.OfType<InvoerVerzoek>().Single(een => een.Boekjaar == 2027);
        // The version that the preview showed.
        Assert.Equal((4L, "begroting", "3.1", "5.000.000"), (verzoek.Versie, verzoek.Soort, Assert.Single(verzoek.Posten).Post, verzoek.Posten[0].Bedrag));
    }

    [Fact]
    public async Task Een_post_uit_een_bestand_die_het_formulier_niet_vraagt_gaat_mee()
    {
        using var browser = portaal.Browser(Rol.SwvBestuur);
        using var bestand = new StringContent("POST;BEDRAG\n3.1;5.000.000\n3.1.3T;2.854.518\n");
        using var gekozen = await browser.Stuur("/bestuur/invoeren", await browser.Lees("/bestuur/invoeren"), "invoeren", "bestand", "posten.csv", bestand, ("boekjaar", "2028"), ("soort", "begroting"), ("status", "voorlopig"), ("stap", "controleren"));
        var html = await gekozen.Tekst();
        Assert.Contains("Inkomensoverdrachten, totaal (3.1.3T)", WebUtility.HtmlDecode(html), StringComparison.Ordinal);
        using var ingediend = await browser.Stuur("/bestuur/invoeren", html, "invoeren", ("boekjaar", "2028"), ("soort", "begroting"), ("status", "voorlopig"), ("post_3.1", "5.000.000"), ("post_3.1.3T", "2.854.518"), ("stap", "indienen"));
        Assert.Equal(HttpStatusCode.Redirect, ingediend.StatusCode);
        Assert.Equal(["3.1", "3.1.3T"], portaal.Bestuursdossier.Ontvangen.OfType<InvoerVerzoek>().Single(een => een.Boekjaar == 2028).Posten.Select(post => post.Post));
    }

    [Fact]
    public async Task Van_een_bestand_met_meer_jaren_hoort_een_bestuur_wat_er_met_elke_rij_is_gebeurd()
    {
        using var browser = portaal.Browser(Rol.SwvBestuur);
        using var zonder = await browser.Verstuur("/bestuur/invoeren/meer-jaren", "meerjaren");
        Assert.Equal(HttpStatusCode.UnprocessableEntity, zonder.StatusCode);
        Assert.Contains("Kies een bestand.", await zonder.Tekst(), StringComparison.Ordinal);
        using var bestand = new StringContent("BOEKJAAR;SOORT;POST;BEDRAG\n2027;begroting;3.1;5.000.000\n2028;prognose;9.9;1\n");
        using var verslag = await browser.Stuur("/bestuur/invoeren/meer-jaren", await browser.Lees("/bestuur/invoeren/meer-jaren"), "meerjaren", "bestand", "bestand.csv", bestand);
        Assert.Equal(HttpStatusCode.OK, verslag.StatusCode);
        var html = WebUtility.HtmlDecode(await verslag.Tekst());
        Assert.Contains("1 jaar kan worden ingediend, 1 jaar niet. Er is nog niets ingediend.", html, StringComparison.Ordinal);
        Assert.Contains("Prognose 2028: kan niet worden ingediend", html, StringComparison.Ordinal);
        Assert.Contains("'9.9' is geen post van de jaarrekening.", html, StringComparison.Ordinal);
        var bekeken = portaal.Bestuursdossier.Ontvangen.OfType<Invoerbestand>().Last();
        Assert.True(bekeken is { Bestandsnaam: "bestand.csv", AlleenKijken: true, Inhoud.Length: > 0 });

        using var gedaan = await browser.Stuur("/bestuur/invoeren/meer-jaren", html, "meerjaren", ("stap", "indienen"));
        var einde = WebUtility.HtmlDecode(await gedaan.Tekst());
        Assert.Contains("1 jaar staat in uw dossier, 1 jaar niet.", einde, StringComparison.Ordinal);
        Assert.Contains("Begroting 2027: ingediend", einde, StringComparison.Ordinal);
        // What is handed in is what was looked at.
        Assert.True(portaal.Bestuursdossier.Ontvangen.OfType<Invoerbestand>().Last() is { Bestandsnaam: "bestand.csv", AlleenKijken: false } ingediend && ingediend.Inhoud == bekeken.Inhoud);
        // And it names the accounts as they were then, so that a change in between is noticed.
        Assert.Empty(bekeken.Bekeken);
        Assert.Equal([(2027, "begroting", 4L), (2028, "prognose", 0L)], portaal.Bestuursdossier.Ontvangen.OfType<Invoerbestand>().Last().Bekeken.Select(jaar => (jaar.Boekjaar, jaar.Soort, jaar.Versie)));
    }

    [Fact]
    public async Task Een_bestand_met_meer_jaren_gaat_niet_verloren_als_het_indienen_mislukt()
    {
        using var browser = portaal.Browser(Rol.SwvBestuur);
        using var bestand = new StringContent("BOEKJAAR;SOORT;POST;BEDRAG\n2027;begroting;3.1;5.000.000\n");
        using var verslag = await browser.Stuur("/bestuur/invoeren/meer-jaren", await browser.Lees("/bestuur/invoeren/meer-jaren"), "meerjaren", "bestand", "storing.csv", bestand);
        using var mislukt = await browser.Stuur("/bestuur/invoeren/meer-jaren", await verslag.Tekst(), "meerjaren", ("stap", "indienen"));
        Assert.Equal(HttpStatusCode.ServiceUnavailable, mislukt.StatusCode);
        var html = WebUtility.HtmlDecode(await mislukt.Tekst());
        Assert.Contains("Uw bestand staat nog klaar.", html, StringComparison.Ordinal);
        Assert.Contains("value=\"indienen\"", html, StringComparison.Ordinal);
        // Once more, without choosing the file again: the same content and the same versions.
        using var nogEens = await browser.Stuur("/bestuur/invoeren/meer-jaren", html, "meerjaren", ("stap", "indienen"));
        var keren = portaal.Bestuursdossier.Ontvangen.OfType<Invoerbestand>().Where(een => een is { Bestandsnaam: "storing.csv", AlleenKijken: false }).ToList();
        Assert.Equal(2, keren.Count);
        Assert.Equal(keren[0], keren[1]);
        Assert.Equal(2, keren[1].Bekeken.Count);
    }

    [Fact]
    public async Task Een_inspecteur_ziet_de_bevindingen_met_hun_toelichting_en_kiest_wat_nog_openstaat()
    {
        using var browser = portaal.Browser(Rol.Inspecteur);
        var html = WebUtility.HtmlDecode(await browser.Lees("/inspecteur/financien/bevindingen"));
        Assert.Contains("2 jaarrekeningen hebben een bevinding. Het vaakst: activa en passiva verschillen.", html, StringComparison.Ordinal);
        Assert.Contains("Een nabetaling na sluiting.", html, StringComparison.Ordinal);
        Assert.DoesNotContain("Een nabetaling na sluiting.", await browser.Lees("/inspecteur/financien/bevindingen?open=ja"), StringComparison.Ordinal);
        var csv = await browser.Lees("/inspecteur/financien/bevindingen.csv?bevinding=balans-ontbreekt");
        Assert.Contains("balans-ontbreekt", csv, StringComparison.Ordinal);
        Assert.DoesNotContain("activa-passiva", csv, StringComparison.Ordinal);
        using var bestuur = portaal.Browser(Rol.SwvBestuur);
        using var geweigerd = await bestuur.GetAsync("/inspecteur/financien/bevindingen", TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.Forbidden, geweigerd.StatusCode);
    }

    [Fact]
    public async Task De_verantwoording_bewaart_wat_er_stond()
    {
        using var browser = portaal.Browser(Rol.SwvBestuur);
        var html = await browser.Lees("/bestuur/doelmatigheid");
        Assert.Contains("ging 84,0% van ons geld naar schoolbesturen", html, StringComparison.Ordinal);
        // The same count as on the page of the questions: it is told in one place.
        Assert.Contains("Wij stelden 2 vragen naar resultaten en kregen 1 antwoord.", html, StringComparison.Ordinal);
        using var antwoord = await browser.Verstuur("/bestuur/doelmatigheid", "doelmatigheid", ("element_doelen", "Bladzijde 14"), ("ontvanger_0", "Stichting Een"), ("bedrag_0", "45.000"), ("doel_0", "Begeleiding"));
        Assert.Equal(HttpStatusCode.Redirect, antwoord.StatusCode);
        // Told once, on whatever page comes next.
        Assert.Contains("De verantwoording is opgeslagen.", await browser.Lees("/begrippen"), StringComparison.Ordinal);
        Assert.DoesNotContain("De verantwoording is opgeslagen.", await browser.Lees("/bestuur/doelmatigheid"), StringComparison.Ordinal);
        var verzoek = portaal.Bestuursdossier.Ontvangen.OfType<DoelmatigheidVerzoek>().Last();
        Assert.Equal(("45.000", 2015, 1), (Assert.Single(verzoek.Bestedingen).Bedrag, verzoek.Boekjaar, verzoek.Versie));
        Assert.Equal("Bladzijde 14", verzoek.Elementen.Single(element => element.Code == "doelen").Vindplaats);
    }

    [Fact]
    public async Task Een_bestuur_vraagt_naar_resultaten_en_beantwoordt_wat_het_gevraagd_is()
    {
        using var browser = portaal.Browser(Rol.SwvBestuur);
        Assert.Contains("Wij stelden 2 vragen en kregen 1 antwoord. 1 vraag wacht op ons antwoord.", await browser.Lees("/bestuur/resultaten"), StringComparison.Ordinal);
        using var gevraagd = await browser.Verstuur("/bestuur/resultaten", "vragen", ("gevraagd_aan", "98001"), ("boekjaar", "2015"), ("bedrag", "45.000"), ("doel", "Begeleiding"));
        Assert.Equal(HttpStatusCode.Redirect, gevraagd.StatusCode);
        Assert.Contains(portaal.Bestuursdossier.Ontvangen, verzoek => verzoek is ResultaatVerzoek { GevraagdAan: "98001", Boekjaar: 2015, Bedrag: "45.000", Doel: "Begeleiding" });
        using var onbekend = await browser.Verstuur("/bestuur/resultaten", "vragen", ("gevraagd_aan", "12345"), ("boekjaar", "2015"), ("bedrag", "45.000"), ("doel", "Begeleiding"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, onbekend.StatusCode);
        Assert.Contains("href=\"#gevraagd_aan\"", await onbekend.Tekst(), StringComparison.Ordinal);

        using var antwoord = await browser.Verstuur("/bestuur/resultaten/99002/7", "antwoord", ("antwoord", "Het hielp."));
        Assert.Equal(HttpStatusCode.Redirect, antwoord.StatusCode);
        Assert.Contains(portaal.Bestuursdossier.Ontvangen, verzoek => verzoek is ResultaatAntwoord { Vrager: "99002", Nummer: 7, Versie: 1, Antwoord: "Het hielp." });
        using var ander = await browser.Verstuur("/bestuur/resultaten/99002/9", "antwoord", ("antwoord", "conflict"));
        Assert.Equal(HttpStatusCode.Conflict, ander.StatusCode);
        // What stands there now, and what stood there before, beside what the visitor typed.
        var conflict = WebUtility.HtmlDecode(await ander.Tekst());
        Assert.Contains("Een collega was eerder.", conflict, StringComparison.Ordinal);
        Assert.Contains("Het eerste antwoord.", conflict, StringComparison.Ordinal);
        Assert.Contains(">conflict</textarea>", conflict, StringComparison.Ordinal);
        using var gelijk = await browser.Verstuur("/bestuur/resultaten/99002/9", "antwoord", ("antwoord", "Een collega was eerder."));
        Assert.Equal(HttpStatusCode.Redirect, gelijk.StatusCode);
        using var leeg = await browser.Verstuur("/bestuur/resultaten/99002/7", "antwoord", ("antwoord", ""));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, leeg.StatusCode);
        using var vreemd = await browser.GetAsync("/bestuur/resultaten/99002/8", TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.NotFound, vreemd.StatusCode);
    }

    [Fact]
    public async Task Een_inspecteur_ziet_waar_het_geld_heen_ging_en_wat_een_swv_ernaar_vroeg()
    {
        using var browser = portaal.Browser(Rol.Inspecteur);
        Assert.Contains("/inspecteur/financien/99001/doelmatigheid", await browser.Lees("/inspecteur/financien/99001"), StringComparison.Ordinal);
        var html = WebUtility.HtmlDecode(await browser.Lees("/inspecteur/financien/99001/doelmatigheid"));
        Assert.Contains("In 2015 ging 84,0% van het geld naar schoolbesturen. Volgens het bestuur staat 1 van de vijf onderdelen van de verantwoording in het jaarverslag. Het stelde 2 vragen naar resultaten en kreeg 1 antwoord.", html, StringComparison.Ordinal);
        Assert.Contains("Per leerling: Met de telling van DUO op 1 oktober 2015.", html, StringComparison.Ordinal);
        Assert.Contains("staat er niet", html, StringComparison.Ordinal);
        Assert.DoesNotContain("/bestuur/resultaten/", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Vergelijken_en_vooruitkijken_zeggen_het_antwoord_in_een_zin()
    {
        using var browser = portaal.Browser(Rol.SwvBestuur);
        Assert.Contains("in het hoogste of laagste kwart: liquiditeit (current ratio).", await browser.Lees("/bestuur/vergelijken"), StringComparison.Ordinal);
        Assert.Contains("Vergelijkbaar is: aantal leerlingen; aandeel (v)so.", await browser.Lees("/bestuur/vergelijken?leerlingen=gelijk&speciaal=gelijk"), StringComparison.Ordinal);
        Assert.Contains("die u zelf koos", await browser.Lees("/bestuur/vergelijken?met=98001&met=98002"), StringComparison.Ordinal);
        Assert.Contains("van €\u00a0653.797 in 2015 naar €\u00a0453.797 in 2020.", WebUtility.HtmlDecode(await browser.Lees("/bestuur/vooruitblik")), StringComparison.Ordinal);
        using var fout = await browser.GetAsync("/bestuur/vooruitblik?leerlingen=veel", TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, fout.StatusCode);
        Assert.Contains("href=\"#leerlingen\"", await fout.Tekst(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Een_inspecteur_legt_aangepast_toezicht_vast_en_beeindigt_het()
    {
        using var browser = portaal.Browser(Rol.Inspecteur);
        using var zonder = await browser.Verstuur("/inspecteur/financien/99002/toezicht", "besluit", ("vanaf", "1-8-2026"), ("reden", " "));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, zonder.StatusCode);
        using var besluit = await browser.Verstuur("/inspecteur/financien/99002/toezicht", "besluit", ("vanaf", "1-8-2026"), ("reden", "Zorgen"));
        Assert.Equal(HttpStatusCode.Redirect, besluit.StatusCode);
        Assert.Contains(portaal.Bestuursdossier.Ontvangen, verzoek => verzoek is ToezichtVerzoek { Vanaf: "2026-08-01", Reden: "Zorgen", BevoegdGezag: "99002" });
        // A form that comes back for a missed field is still about the decision that the visitor saw.
        var gezien = (await browser.Lees("/inspecteur/financien/99001/toezicht")).Replace("name=\"nummer\" value=\"1\"", "name=\"nummer\" value=\"7\"", StringComparison.Ordinal).Replace("name=\"versie\" value=\"1\"", "name=\"versie\" value=\"3\"", StringComparison.Ordinal);
        using var onvolledig = await browser.Stuur("/inspecteur/financien/99001/toezicht", gezien, "einde", ("tot_en_met", "1-9-2026"), ("reden_einde", " "));
        var terug = await onvolledig.Tekst();
        Assert.Contains("name=\"nummer\" value=\"7\"", terug, StringComparison.Ordinal);
        Assert.Contains("name=\"versie\" value=\"3\"", terug, StringComparison.Ordinal);
        using var einde = await browser.Verstuur("/inspecteur/financien/99001/toezicht", "einde", ("tot_en_met", "1-9-2026"), ("reden_einde", "Hersteld"));
        Assert.Equal(HttpStatusCode.Redirect, einde.StatusCode);
        Assert.Contains(portaal.Bestuursdossier.Ontvangen, verzoek => verzoek is EindeToezichtVerzoek { Nummer: 1, Versie: 1, TotEnMet: "2026-09-01" });
    }

    [Fact]
    public async Task Beheer_wijzigt_een_signaleringswaarde_en_een_koppeling()
    {
        using var browser = portaal.Browser(Rol.Beheer);
        Assert.Contains("Versie 2 geldt nu.", await browser.Lees("/beheer/signaleringswaarden"), StringComparison.Ordinal);
        var terug = WebUtility.HtmlDecode(await browser.Lees("/beheer/signaleringswaarden?versie=2&met=1&boekjaar=2014"));
        Assert.Contains("In boekjaar 2014: 1 signaal erbij, 0 signalen minder. Bij 1 van de 1.113 besturen verandert er iets.", terug, StringComparison.Ordinal);
        Assert.Contains("Erbij: Stichting Een", terug, StringComparison.Ordinal);
        Assert.Contains(portaal.Naslag.Ontvangen, verzoek => verzoek is VersieVraag { Versie: 1, Met: 2, Boekjaar: 2014 });
        using var proef = await browser.Verstuur("/beheer/signaleringswaarden/1", "waarde", ("waarde", "1,25"), ("stap", "proberen"));
        Assert.Equal(HttpStatusCode.OK, proef.StatusCode);
        Assert.Contains("Er is nog niets opgeslagen.", await proef.Tekst(), StringComparison.Ordinal);
        using var zonder = await browser.Verstuur("/beheer/signaleringswaarden/1", "waarde", ("stap", "proberen-verwijderen"));
        Assert.Equal(HttpStatusCode.OK, zonder.StatusCode);
        Assert.Contains("Als u deze waarde verwijdert. Er is nog niets opgeslagen.", await zonder.Tekst(), StringComparison.Ordinal);
        // What is no year is not the same as no year.
        using var geenJaar = await browser.Verstuur("/beheer/signaleringswaarden/1", "waarde", ("waarde", "1,25"), ("boekjaar", "straks"), ("tot_en_met_boekjaar", "24"), ("stap", "proberen"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, geenJaar.StatusCode);
        var onleesbaar = WebUtility.HtmlDecode(await geenJaar.Tekst());
        Assert.Contains("href=\"#boekjaar\">'straks' is geen boekjaar.", onleesbaar, StringComparison.Ordinal);
        Assert.Contains("href=\"#tot_en_met_boekjaar\">'24' is geen boekjaar.", onleesbaar, StringComparison.Ordinal);
        Assert.Equal([false, true], portaal.Naslag.Ontvangen.OfType<WijzigSignaleringVerzoek>().Select(verzoek => verzoek.Verwijder));
        using var zonderReden = await browser.Verstuur("/beheer/signaleringswaarden/1", "waarde", ("waarde", "1,25"), ("reden", ""));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, zonderReden.StatusCode);
        using var gewijzigd = await browser.Verstuur("/beheer/signaleringswaarden/1", "waarde", ("waarde", "1,25"), ("grondslag", "totalebaten"), ("bovengrens", "3.000.000"), ("bovengrens_telt", "nee"), ("van_boekjaar", "2021"), ("vergelijking", "onder"), ("bron", "Inspectie"), ("reden", "Nieuw besluit"));
        Assert.Equal(HttpStatusCode.Redirect, gewijzigd.StatusCode);
        Assert.Contains(portaal.Naslag.Ontvangen, verzoek => verzoek is WijzigSignaleringVerzoek { Nummer: 1, Versie: 2, Waarde: "1,25", VanBoekjaar: 2021 });
        Assert.Contains("value=\"3.000.000\"", await browser.Lees("/beheer/signaleringswaarden/1"), StringComparison.Ordinal);
        Assert.Contains(portaal.Naslag.Ontvangen, verzoek => verzoek is WijzigSignaleringVerzoek { Waarde: "1,25", Grootte: { Grondslag: "totalebaten", Bovengrens: "3.000.000", BovengrensTelt: false } });
        using var formule = await browser.Verstuur("/beheer/signaleringswaarden/2", "waarde", ("factor", "0,04"), ("minimum", "250.000"), ("vergelijking", "boven"), ("boekjaar", "2014"), ("stap", "proberen"));
        Assert.Equal(HttpStatusCode.OK, formule.StatusCode);
        var geprobeerd = portaal.Naslag.Ontvangen.OfType<WijzigSignaleringVerzoek>().Last();
        Assert.Equal((2, 2014, "boven"), (geprobeerd.Nummer, geprobeerd.Boekjaar, geprobeerd.Vergelijking));
        Assert.Equal([("factor", "0,04"), ("minimum", "250.000")], geprobeerd.Parameters.Select(parameter => (parameter.Code, parameter.Waarde)));
        using var nieuweFormule = await browser.Verstuur("/beheer/signaleringswaarden/0?formule=swv", "waarde", ("van_boekjaar", "2030"), ("bron", "Besluit"), ("reden", "Nieuw besluit"));
        Assert.Equal(HttpStatusCode.Redirect, nieuweFormule.StatusCode);
        Assert.Contains(portaal.Naslag.Ontvangen, verzoek => verzoek is WijzigSignaleringVerzoek { Nummer: 0, Kengetal: "bovenmatig", Groep: "swv", VanBoekjaar: 2030, Parameters.Count: 2 });

        using var gelegd = await browser.Verstuur("/beheer/koppelingen", "leggen", ("bevoegd_gezag", "99002"), ("swv_code", "PO9002"), ("naam", ""));
        Assert.Equal(HttpStatusCode.Redirect, gelegd.StatusCode);
        using var weg = await browser.Verstuur("/beheer/koppelingen", "weg-99001-PO9001");
        Assert.Equal(HttpStatusCode.Redirect, weg.StatusCode);
        using var voorstel = await browser.Verstuur("/beheer/koppelingen", "voorstel-99003");
        Assert.Equal(HttpStatusCode.Redirect, voorstel.StatusCode);
        Assert.Equal(["PO9002", "PO9001", "PO2302"], portaal.Naslag.Ontvangen.OfType<KoppelingVerzoek>().Select(verzoek => verzoek.SwvCode));
    }
}
