using System.Net;
using Monitoring.Contracts.Toegang;
using Monitoring.Portaal.Tests.Proefdiensten;

namespace Monitoring.Portaal.Tests;

/// <summary>Forms without scripts: sent, refused with the values kept, in conflict, or not ours.</summary>
public sealed class FormulierTests(Proefportaal portaal)
{
    private CancellationToken Stop { get; } = TestContext.Current.CancellationToken;

    [Fact]
    public async Task Een_inspecteur_doorloopt_een_onderzoek_van_start_tot_vaststelling()
    {
        using var browser = portaal.Browser(Rol.Inspecteur);
        using var gestart = await browser.Verstuur("/inspecteur/onderzoeken/nieuw", "starten", ("object_code", "PO9002"), ("soort", "vierjaarlijks"), ("startdatum", "21-11-2026"));
        Assert.Equal(HttpStatusCode.Redirect, gestart.StatusCode);
        var onderzoek = gestart.Headers.Location!.ToString();
        Assert.Contains("is gestart. Beoordeel nu de standaarden.", await browser.Lees(onderzoek), StringComparison.Ordinal);
        // Shown once.
        Assert.DoesNotContain("is gestart. Beoordeel nu", await browser.Lees(onderzoek), StringComparison.Ordinal);

        foreach (var standaard in new[] { "RPO1", "RPO2", "RPO3", "BKA1", "BKA2", "BKA3" })
        {
            using var beoordeeld = await browser.Verstuur($"{onderzoek}/standaarden/{standaard}", "standaard", ("oordeel", standaard == "RPO1" ? "onvoldoende" : "voldoende"), ("toelichting", "Gezien op 3 scholen."));
            Assert.Equal(HttpStatusCode.Redirect, beoordeeld.StatusCode);
        }

        using var opgelegd = await browser.Verstuur($"{onderzoek}/herstelopdracht", "herstelopdracht", ("standaard", "RPO1"), ("rechtsgrond", "wpo-18a-2"), ("omschrijving", "Zorg voor voorzieningen in de hele regio."), ("hersteltermijn", "1-6-2027"));
        Assert.Equal(HttpStatusCode.Redirect, opgelegd.StatusCode);
        using var eindoordeel = await browser.Verstuur($"{onderzoek}/eindoordeel", "eindoordeel", ("eindoordeel", "onvoldoende"), ("reden", ""));
        Assert.Equal(HttpStatusCode.Redirect, eindoordeel.StatusCode);
        using var verstuurd = await browser.Verstuur($"{onderzoek}/conceptrapport", "concept");
        Assert.Equal(HttpStatusCode.Redirect, verstuurd.StatusCode);
        Assert.Contains("Tot dan verandert er niets.", await browser.Lees($"{onderzoek}/vaststellen"), StringComparison.Ordinal);

        using (var bestuur = portaal.Browser(Rol.SwvBestuur))
        {
            using var antwoord = await bestuur.Verstuur($"/bestuur/toezicht/onderzoeken/{onderzoek.Split('/')[^1]}", "zienswijze", ("keuze", "reageren"), ("tekst", "Het jaartal klopt niet."));
            Assert.Equal(HttpStatusCode.Redirect, antwoord.StatusCode);
        }

        Assert.Contains("Het jaartal klopt niet.", await browser.Lees(onderzoek), StringComparison.Ordinal);
        using var reactie = await browser.Verstuur($"{onderzoek}/conceptrapport", "reactie", ("reactie", "Het jaartal is verbeterd."));
        Assert.Equal(HttpStatusCode.Redirect, reactie.StatusCode);

        var laatsteBlik = await browser.Lees($"{onderzoek}/vaststellen");
        Assert.Contains("Vaststellen kan niet ongedaan worden gemaakt.", laatsteBlik, StringComparison.Ordinal);
        Assert.Contains("artikel 18a, lid 2", laatsteBlik, StringComparison.Ordinal);
        Assert.Contains("<blockquote><p>Het jaartal klopt niet.</p></blockquote>", laatsteBlik, StringComparison.Ordinal);
        Assert.Contains("Reactie van de inspectie: Het jaartal is verbeterd.", laatsteBlik, StringComparison.Ordinal);
        Assert.Contains("wordt openbaar op 4 januari 2027 als u vandaag vaststelt", laatsteBlik, StringComparison.Ordinal);
        using var vastgesteld = await browser.Stuur($"{onderzoek}/vaststellen", laatsteBlik, "vaststellen", ("datum", "30-11-2026"));
        Assert.Equal(HttpStatusCode.Redirect, vastgesteld.StatusCode);

        var stand = portaal.Toezicht.Stand(onderzoek.Split('/')[^1]);
        Assert.Equal(("vastgesteld", "2026-11-30", "onvoldoende"), (stand.Status, stand.Vaststellingsdatum, stand.Eindoordeel));
        Assert.Equal("2027-06-01", Assert.Single(stand.Herstelopdrachten).Hersteltermijn);
        Assert.DoesNotContain("Herstelopdracht opleggen", await browser.Lees(onderzoek), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Zoeken_in_de_wetsartikelen_laat_staan_wat_al_is_ingevuld_en_slaat_niets_op()
    {
        var id = portaal.Toezicht.NieuwConcept("2026-0951");
        var adres = $"/inspecteur/onderzoeken/{id}/herstelopdracht";
        using var browser = portaal.Browser(Rol.Inspecteur);
        (string, string)[] getypt = [("standaard", "RPO2"), ("rechtsgrond", "wpo-18a-2"), ("omschrijving", "Dek het gebied & meld het."), ("hersteltermijn", "1-6-2027")];
        using var gezocht = await browser.Verstuur(adres, "herstelopdracht", [.. getypt, ("wet", "ondersteuningsplan"), ("zoek", "ja")]);
        Assert.Equal(HttpStatusCode.OK, gezocht.StatusCode);
        var html = await gezocht.Tekst();
        Assert.Contains("1 artikel past bij uw zoekwoord.", html, StringComparison.Ordinal);
        Assert.Contains("value=\"wpo-18a-6\"", html, StringComparison.Ordinal);
        // Chosen before, and no match: it stays chosen.
        Assert.Contains("value=\"wpo-18a-2\" selected", html, StringComparison.Ordinal);
        Assert.Contains("value=\"RPO2\" selected", html, StringComparison.Ordinal);
        Assert.Contains(">Dek het gebied &amp; meld het.</textarea>", html, StringComparison.Ordinal);
        Assert.Contains("value=\"1-6-2027\"", html, StringComparison.Ordinal);
        Assert.Contains("value=\"ondersteuningsplan\"", html, StringComparison.Ordinal);
        Assert.Empty(portaal.Toezicht.Stand(id).Herstelopdrachten);

        using var opgelegd = await browser.Stuur(adres, html, "herstelopdracht", [.. getypt, ("wet", "ondersteuningsplan"), ("rechtsgrond", "wpo-18a-6")]);
        Assert.Equal(HttpStatusCode.Redirect, opgelegd.StatusCode);
        Assert.Equal("wpo-18a-6", Assert.Single(portaal.Toezicht.Stand(id).Herstelopdrachten).Rechtsgrond);
    }

    [Fact]
    public async Task Een_inspecteur_besluit_en_beeindigt_aangepast_toezicht_bij_een_object()
    {
        using var browser = portaal.Browser(Rol.Inspecteur);
        const string adres = "/inspecteur/objecten/school/90AA/toezicht";
        using var leeg = await browser.Verstuur(adres, "stellen", ("datum", ""), ("reden", " "));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, leeg.StatusCode);
        Assert.Contains("href=\"#reden\">Vul de reden in.", await leeg.Tekst(), StringComparison.Ordinal);
        using var gesteld = await browser.Verstuur(adres, "stellen", ("datum", "1-9-2026"), ("reden", "Zorgen over de veiligheid."));
        Assert.Equal(HttpStatusCode.Redirect, gesteld.StatusCode);
        Assert.Contains("Zorgen over de veiligheid.", await browser.Lees("/inspecteur/objecten/school/90AA"), StringComparison.Ordinal);
        using var einde = await browser.Verstuur(adres, "einde", ("datum", "1-10-2026"), ("reden", "Op orde."));
        Assert.Equal(HttpStatusCode.Redirect, einde.StatusCode);
        Assert.Contains("Er is geen besluit over aangepast toezicht.", await browser.Lees("/inspecteur/objecten/school/90AA"), StringComparison.Ordinal);
        // What was decided at the finances is shown with the way to it.
        Assert.Contains("/inspecteur/financien/99001/toezicht", await browser.Lees("/inspecteur/objecten/swv/PO9001"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Een_inspecteur_start_bij_een_school_legt_vast_wat_hij_zag_en_staakt()
    {
        using var browser = portaal.Browser(Rol.Inspecteur);
        const string zoeken = "/inspecteur/onderzoeken/nieuw?van=school&naam=proef";
        Assert.Contains("/inspecteur/onderzoeken/nieuw?object=school&amp;code=90AA", await browser.Lees(zoeken), StringComparison.Ordinal);
        const string kiezen = "/inspecteur/onderzoeken/nieuw?object=school&code=90AA";
        Assert.Contains("Steekproefonderzoek", await browser.Lees(kiezen), StringComparison.Ordinal);
        using var gestart = await browser.Verstuur(kiezen, "starten", ("soort", "risico"), ("startdatum", "21-11-2026"));
        Assert.Equal(HttpStatusCode.Redirect, gestart.StatusCode);
        var onderzoek = gestart.Headers.Location!.ToString();
        var id = onderzoek.Split('/')[^1];
        Assert.Equal(("school", "90AA", "risico"), (portaal.Toezicht.Stand(id).Object.Soort, portaal.Toezicht.Stand(id).Object.Code, portaal.Toezicht.Stand(id).Soort));

        await Gaat("team", "team", ("team", "inspecteur-2\r\n inspecteur-1"));
        Assert.Equal(["inspecteur-2", "inspecteur-1"], portaal.Toezicht.Stand(id).Team);
        using var geenGetal = await browser.Verstuur($"{onderzoek}/bezoek", "bezoek", ("datum", "20-11-2026"), ("lessen", "vier"), ("op_basiskwaliteit", "3"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, geenGetal.StatusCode);
        Assert.Contains("href=\"#lessen\">Vul een heel getal in", await geenGetal.Tekst(), StringComparison.Ordinal);
        await Gaat("bezoek", "bezoek", ("datum", "20-11-2026"), ("lessen", "4"), ("op_basiskwaliteit", "3"));
        Assert.Contains("3 van 4 lessen op basiskwaliteit", await browser.Lees(onderzoek), StringComparison.Ordinal);
        await Gaat("standaarden/RPO1/aanbeveling", "aanbeveling", ("tekst", "Praat met ouders."));
        await Gaat("standaarden/RPO1/bevinding", "bevinding", ("tekst", "Verwisseld met een andere school."), ("wet", "ja"));
        var bevinding = Assert.Single(portaal.Toezicht.Stand(id).Bevindingen).Id;
        await Gaat($"bevindingen/{bevinding}/intrekken", "intrekken");
        Assert.Empty(portaal.Toezicht.Stand(id).Bevindingen);
        await Gaat($"bezoeken/{Assert.Single(portaal.Toezicht.Stand(id).Bezoeken).Id}/intrekken", "intrekken");
        await Gaat($"aanbevelingen/{Assert.Single(portaal.Toezicht.Stand(id).Aanbevelingen).Id}/intrekken", "intrekken");
        Assert.Equal((0, 0), (portaal.Toezicht.Stand(id).Bezoeken.Count, portaal.Toezicht.Stand(id).Aanbevelingen.Count));
        await Gaat("herstelopdracht", "herstelopdracht", ("standaard", "RPO1"), ("rechtsgrond", "wpo-18a-2"), ("omschrijving", "Dek het gebied."), ("hersteltermijn", "1-6-2027"));
        await Gaat($"herstelopdrachten/{portaal.Toezicht.Stand(id).Herstelopdrachten[0].Id}/intrekken", "intrekken");
        Assert.Empty(portaal.Toezicht.Stand(id).Herstelopdrachten);

        using var zonderReden = await browser.Verstuur($"{onderzoek}/staken", "staken", ("reden", " "));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, zonderReden.StatusCode);
        await Gaat("staken", "staken", ("reden", "Bij de verkeerde school begonnen."));
        var slot = await browser.Lees(onderzoek);
        Assert.Contains("Dit onderzoek is gestaakt op 21 november 2026. Reden: Bij de verkeerde school begonnen.", slot, StringComparison.Ordinal);
        Assert.DoesNotContain($"{onderzoek}/bezoek", slot, StringComparison.Ordinal);
        Assert.Contains("verandert niet meer", await browser.Lees($"{onderzoek}/team"), StringComparison.Ordinal);

        async Task Gaat(string pad, string formulier, params (string, string)[] velden)
        {
            using var antwoord = await browser.Verstuur($"{onderzoek}/{pad}", formulier, velden);
            Assert.Equal(HttpStatusCode.Redirect, antwoord.StatusCode);
        }
    }

    [Fact]
    public async Task Een_correctie_van_een_zwaar_eindoordeel_gaat_naar_een_collega()
    {
        using var browser = portaal.Browser(Rol.Inspecteur);
        var onderzoek = $"/inspecteur/onderzoeken/{portaal.Toezicht.Gecorrigeerd}";
        using var voorgelegd = await browser.Verstuur($"{onderzoek}/correctie", "correctie", ("standaard", ""), ("oordeel", "voldoende"), ("reden", "Verwisseld."));
        Assert.Equal(HttpStatusCode.Redirect, voorgelegd.StatusCode);
        Assert.Contains("Uw correctie wacht op een collega.", await browser.Lees(onderzoek), StringComparison.Ordinal);
        var voorstel = portaal.Toezicht.Stand(portaal.Toezicht.Gecorrigeerd).Correctievoorstellen[0].Id;

        using var zelf = await browser.Verstuur($"{onderzoek}/correctie/{voorstel}", "besluit", ("besluit", "bevestigen"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, zelf.StatusCode);
        Assert.Contains("U stelde deze correctie zelf voor.", await zelf.Tekst(), StringComparison.Ordinal);
        using var zonderReden = await browser.Verstuur($"{onderzoek}/correctie/{voorstel}", "besluit", ("besluit", "afwijzen"), ("toelichting", " "));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, zonderReden.StatusCode);
        using var afgewezen = await browser.Verstuur($"{onderzoek}/correctie/{voorstel}", "besluit", ("besluit", "afwijzen"), ("toelichting", "Het rapport klopt."));
        Assert.Equal(HttpStatusCode.Redirect, afgewezen.StatusCode);
        Assert.Contains("Het rapport klopt.", await browser.Lees(onderzoek), StringComparison.Ordinal);
        Assert.Contains("Over deze correctie is al besloten.", await browser.Lees($"{onderzoek}/correctie/{voorstel}"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Een_bestuur_krijgt_bericht_op_eigen_adressen_en_zegt_ze_op()
    {
        using var browser = portaal.Browser(Rol.SwvBestuur);
        using var fout = await browser.Verstuur("/bestuur/meldingen", "abonneren", ("soort", "e-mail"), ("adres", "geen adres"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, fout.StatusCode);
        Assert.Contains("Dit is geen e-mailadres.", await fout.Content.ReadAsStringAsync(Stop), StringComparison.Ordinal);

        using var email = await browser.Verstuur("/bestuur/meldingen", "abonneren", ("soort", "e-mail"), ("adres", "bureau@swv.example"));
        Assert.Equal(HttpStatusCode.Redirect, email.StatusCode);
        Assert.Contains("Het adres is toegevoegd.", await browser.Lees("/bestuur/meldingen"), StringComparison.Ordinal);

        // The key is shown once, in the answer itself.
        using var webhook = await browser.Verstuur("/bestuur/meldingen", "abonneren", ("soort", "webhook"), ("adres", "https://systeem.swv.example/x"));
        Assert.Equal(HttpStatusCode.OK, webhook.StatusCode);
        Assert.Contains("c2xldXRlbA==", await webhook.Content.ReadAsStringAsync(Stop), StringComparison.Ordinal);
        Assert.DoesNotContain("c2xldXRlbA==", await browser.Lees("/bestuur/meldingen"), StringComparison.Ordinal);

        using var op = await browser.Verstuur("/bestuur/meldingen", "opzeggen-a-2");
        Assert.Equal(HttpStatusCode.Redirect, op.StatusCode);
        Assert.Equal("a-2", portaal.Landelijk.LaatstOpgezegd);
    }

    [Fact]
    public async Task Na_een_fusie_leest_het_bestuur_van_voorheen_wie_nu_handelt_en_krijgt_het_geen_formulier()
    {
        using var browser = portaal.Browser(Rol.SwvBestuur);
        var opdracht = await browser.Lees($"/bestuur/toezicht/herstelopdrachten/{ToezichtProefdienst.Overgegaan}");
        Assert.Contains("Deze herstelopdracht is overgegaan naar Bestuur Drie (bestuur 40003).", Html.Lees(opdracht).Tekst, StringComparison.Ordinal);
        Assert.DoesNotContain("Aan de inspectie sturen", opdracht, StringComparison.Ordinal);

        var id = portaal.Toezicht.NieuwBijBestuur("2026-0960");
        var pad = $"/bestuur/toezicht/onderzoeken/{id}";
        var gevraagd = await browser.Lees(pad);
        Assert.Contains("Antwoord versturen", gevraagd, StringComparison.Ordinal);
        Assert.DoesNotContain("overgegaan", gevraagd, StringComparison.Ordinal);
        portaal.Toezicht.GaOver(id);
        var over = await browser.Lees(pad);
        Assert.Contains("Dit onderzoek is overgegaan naar Bestuur Drie (bestuur 40003). Dat bestuur antwoordt op het rapport, tot en met 29 november 2026.", Html.Lees(over).Tekst, StringComparison.Ordinal);
        Assert.DoesNotContain("Antwoord versturen", over, StringComparison.Ordinal);
        Assert.DoesNotContain("Op dit concept hoeft u niet meer te antwoorden", over, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Wie_verstuurt_terwijl_het_overgaat_leest_dat_het_niet_aankwam_en_wordt_niets_meer_gevraagd()
    {
        using var browser = portaal.Browser(Rol.SwvBestuur);
        // The page of one that did not go over, sent as that of the one that did meanwhile.
        var formulier = await browser.Lees("/bestuur/toezicht/herstelopdrachten/gaat-over");
        Assert.Contains("Laat zien dat het hersteld is", formulier, StringComparison.Ordinal);
        using var bewijs = await browser.Stuur($"/bestuur/toezicht/herstelopdrachten/{ToezichtProefdienst.Overgegaan}", formulier, "bewijs", ("tekst", "Zie bladzijde twaalf."));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, bewijs.StatusCode);
        var opdracht = await bewijs.Tekst();
        Assert.Contains(">Zie bladzijde twaalf.</textarea>", opdracht, StringComparison.Ordinal);
        Assert.Contains("Uw bewijs is niet verstuurd Kopieer wat u wilt bewaren.", Html.Lees(opdracht).Tekst, StringComparison.Ordinal);
        Assert.DoesNotContain("Laat zien dat het hersteld is", opdracht, StringComparison.Ordinal);
        Assert.DoesNotContain("Aan de inspectie sturen", opdracht, StringComparison.Ordinal);

        var id = portaal.Toezicht.NieuwBijBestuur("2026-0961");
        var pad = $"/bestuur/toezicht/onderzoeken/{id}";
        formulier = await browser.Lees(pad);
        portaal.Toezicht.GaOver(id);
        using var antwoord = await browser.Stuur(pad, formulier, "zienswijze", ("keuze", "reageren"), ("tekst", "Het jaartal klopt niet."));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, antwoord.StatusCode);
        var rapport = await antwoord.Tekst();
        Assert.Contains(">Het jaartal klopt niet.</textarea>", rapport, StringComparison.Ordinal);
        Assert.Contains("Uw antwoord is niet verstuurd Van u wordt nu geen antwoord gevraagd. Kopieer wat u wilt bewaren.", Html.Lees(rapport).Tekst, StringComparison.Ordinal);
        Assert.DoesNotContain("Antwoord versturen", rapport, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Een_inspecteur_ziet_bij_de_opvolger_wat_er_nog_loopt_en_waar_dat_vandaan_komt()
    {
        using var browser = portaal.Browser(Rol.Inspecteur);
        var html = await browser.Lees("/inspecteur/objecten/swv/PO9002");
        var pagina = Html.Lees(html).Tekst;
        Assert.Contains("Herstelonderzoek doen, onderzoek 2023-0101 Van Samenwerkingsverband Oud, opgegaan per 1 augustus 2026. Uiterlijk 1 februari 2027", pagina, StringComparison.Ordinal);
        Assert.Contains("Zonder actueel oordeel", pagina, StringComparison.Ordinal);
        Assert.Contains("vastgesteld op 1 maart 2016: toen zwak.", pagina, StringComparison.Ordinal);
        Assert.Matches(@"Zonder actueel oordeel(</\w+>)* <a [^>]*>Onderzoek 2016-0012</a>, vastgesteld", html);
        Assert.Contains("Een oordeel van vóór het kader telt niet meer. Aanname. Bron: Proef.", pagina, StringComparison.Ordinal);
        Assert.DoesNotContain("onderzoeken van voorgangers", await browser.Lees("/inspecteur/objecten/swv/PO9001"), StringComparison.Ordinal);
        // The Inspectie can say it of a school of which no eindoordeel is known: then there is no onderzoek to go to.
        var school = Html.Lees(await browser.Lees("/inspecteur/objecten/school/90AA")).Tekst;
        Assert.Contains("Wat is het oordeel nu? Zonder actueel oordeel De inspectie noemt dit object zonder actueel oordeel. Bron: proefbestand.", school, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Een_bestuur_stuurt_bewijs_en_krijgt_zijn_termijnen_in_de_agenda()
    {
        using var browser = portaal.Browser(Rol.SwvBestuur);
        using var leeg = await browser.Verstuur("/bestuur/toezicht/herstelopdrachten/1", "bewijs", ("tekst", " "));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, leeg.StatusCode);
        using var gestuurd = await browser.Verstuur("/bestuur/toezicht/herstelopdrachten/1", "bewijs", ("tekst", "Zie het nieuwe plan op onze site."));
        Assert.Equal(HttpStatusCode.Redirect, gestuurd.StatusCode);
        Assert.Equal("Zie het nieuwe plan op onze site.", portaal.Toezicht.Bewijs);

        var agenda = await browser.Lees("/bestuur/toezicht.ics");
        Assert.StartsWith("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n", agenda, StringComparison.Ordinal);
        Assert.Contains("DTSTART;VALUE=DATE:20270201\r\n", agenda, StringComparison.Ordinal);
        Assert.Equal(3, agenda.Split("BEGIN:VEVENT").Length - 1);
        Assert.All(agenda.Split("\r\n"), regel => Assert.True(System.Text.Encoding.UTF8.GetByteCount(regel) <= 75));
    }

    [Fact]
    public async Task Tweemaal_versturen_start_een_onderzoek()
    {
        using var browser = portaal.Browser(Rol.Inspecteur);
        const string pad = "/inspecteur/onderzoeken/nieuw";
        var html = await browser.Lees(pad);
        (string, string)[] velden = [("object_code", "PO9001"), ("soort", "specifiek"), ("startdatum", "21-11-2026")];
        using var eerste = await browser.Stuur(pad, html, "starten", velden);
        using var tweede = await browser.Stuur(pad, html, "starten", velden);
        Assert.Equal(eerste.Headers.Location, tweede.Headers.Location);
    }

    [Fact]
    public async Task Lege_velden_staan_bovenaan_en_bij_het_veld_en_wat_is_ingevuld_blijft()
    {
        using var browser = portaal.Browser(Rol.School);
        using var antwoord = await browser.Verstuur("/school/opps/nieuw", "registreren", ("kenmerk", "OPP <7>"), ("vestiging", "90AA00"));
        var html = await antwoord.Tekst();
        Assert.Equal(HttpStatusCode.UnprocessableEntity, antwoord.StatusCode);
        Assert.Contains("Nog niet opgeslagen", html, StringComparison.Ordinal);
        Assert.Contains("href=\"#leerling_sleutel\">Vul het leerlingnummer uit uw administratie in.</a>", html, StringComparison.Ordinal);
        Assert.Contains("id=\"leerling_sleutel-fout\"", html, StringComparison.Ordinal);
        Assert.Contains("aria-invalid=\"true\"", html, StringComparison.Ordinal);
        Assert.Contains("value=\"OPP &lt;7&gt;\"", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Een_BSN_wordt_geweigerd_met_de_reden_bij_het_veld()
    {
        using var browser = portaal.Browser(Rol.School);
        using var antwoord = await browser.Verstuur("/school/opps/nieuw", "registreren", ("kenmerk", "OPP-9"), ("leerling_sleutel", "111222333"), ("vestiging", "90AA00"), ("schoolsoort", "bao"), ("begin_termijn", "1-11-2026"), ("opgesteld_op", "5-11-2026"));
        var html = await antwoord.Tekst();
        Assert.Equal(HttpStatusCode.UnprocessableEntity, antwoord.StatusCode);
        Assert.Contains("href=\"#leerling_sleutel\">Dit lijkt op een BSN.", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Een_school_registreert_een_OPP_en_stelt_het_vast()
    {
        using var browser = portaal.Browser(Rol.School);
        using var antwoord = await browser.Verstuur("/school/opps/nieuw", "registreren", ("kenmerk", "OPP-2026-900"), ("leerling_sleutel", "L-900"), ("vestiging", "90aa00"), ("schoolsoort", "bao"), ("begin_termijn", "17-11-2026"), ("opgesteld_op", "2026-11-20"));
        Assert.Equal(HttpStatusCode.Redirect, antwoord.StatusCode);
        var pad = antwoord.Headers.Location!.ToString();
        Assert.Contains("OPP OPP-2026-900 is geregistreerd.", await browser.Lees(pad), StringComparison.Ordinal);
        using var vastgesteld = await browser.Verstuur(pad + "/vaststellen", "handeling", ("datum", "21-11-2026"));
        Assert.Equal(HttpStatusCode.Redirect, vastgesteld.StatusCode);
        var html = await browser.Lees(pad);
        Assert.Contains("OPP OPP-2026-900 is vastgesteld.", html, StringComparison.Ordinal);
        Assert.DoesNotContain(pad + "/vaststellen", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Een_OPP_afsluiten_vraagt_eerst_om_een_bevestiging()
    {
        using var browser = portaal.Browser(Rol.School);
        using var nieuw = await browser.Verstuur("/school/opps/nieuw", "registreren", ("kenmerk", "OPP-2026-901"), ("leerling_sleutel", "L-901"), ("vestiging", "90AA00"), ("schoolsoort", "bao"), ("begin_termijn", "17-11-2026"), ("opgesteld_op", "2026-11-20"));
        var pad = nieuw.Headers.Location!.ToString();
        (string, string)[] invoer = [("datum", "21-11-2026"), ("reden", "andere-school"), ("vrijwillig_voortgezet", "nee")];

        using var zonder = await browser.Verstuur(pad + "/afsluiten", "handeling", invoer);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, zonder.StatusCode);
        Assert.Contains("Bevestig dat u weet wat er daarna niet meer kan.", await zonder.Content.ReadAsStringAsync(Stop), StringComparison.Ordinal);

        using var met = await browser.Verstuur(pad + "/afsluiten", "handeling", [.. invoer, ("bevestiging", "ja")]);
        Assert.Equal(HttpStatusCode.Redirect, met.StatusCode);
        var html = await browser.Lees(pad);
        Assert.Contains("is afgesloten.", html, StringComparison.Ordinal);
        Assert.DoesNotContain("Eindigt het OPP?", html, StringComparison.Ordinal);
        Assert.Contains("Dit kan nu niet bij dit OPP.", await browser.Lees(pad + "/overleg"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Een_overdracht_bij_vergissing_wordt_met_een_bevestiging_teruggenomen()
    {
        using var browser = portaal.Browser(Rol.School);
        using var nieuw = await browser.Verstuur("/school/opps/nieuw", "registreren", ("kenmerk", "OPP-2026-902"), ("leerling_sleutel", "L-902"), ("vestiging", "90AA00"), ("schoolsoort", "bao"), ("begin_termijn", "17-11-2026"), ("opgesteld_op", "2026-11-20"));
        var pad = nieuw.Headers.Location!.ToString();
        Assert.DoesNotContain(pad + "/terugnemen", await browser.Lees(pad), StringComparison.Ordinal);
        using var vast = await browser.Verstuur(pad + "/vaststellen", "handeling", ("datum", "20-11-2026"));
        using var weg = await browser.Verstuur(pad + "/overdragen", "handeling", ("datum", "21-11-2026"), ("naar", "90AB00"), ("inzage_ouders_op", "20-11-2026"), ("bevestiging", "ja"));
        Assert.Equal(HttpStatusCode.Redirect, weg.StatusCode);
        Assert.Contains("Klopt de overdracht niet?", await browser.Lees(pad), StringComparison.Ordinal);

        using var zonder = await browser.Verstuur(pad + "/terugnemen", "handeling");
        Assert.Equal(HttpStatusCode.UnprocessableEntity, zonder.StatusCode);
        using var met = await browser.Verstuur(pad + "/terugnemen", "handeling", ("bevestiging", "ja"));
        Assert.Equal(HttpStatusCode.Redirect, met.StatusCode);
        var html = await browser.Lees(pad);
        Assert.Contains("is teruggenomen. Het OPP loopt weer bij uw school.", html, StringComparison.Ordinal);
        Assert.Contains("Eindigt het OPP?", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Wat_op_kenmerk_wordt_gezocht_staat_in_geen_enkel_adres()
    {
        using var browser = portaal.Browser(Rol.School);
        using var gevonden = await browser.Verstuur("/school", "zoeken", ("zoek", "OPP-2026-003"));
        var html = await gevonden.Content.ReadAsStringAsync(Stop);

        Assert.Equal(HttpStatusCode.OK, gevonden.StatusCode);
        Assert.Contains("1 OPP gevonden.", html, StringComparison.Ordinal);
        Assert.DoesNotContain("zoek=", html, StringComparison.Ordinal);
        // In the address it does nothing: 25 of the 30 OPP's stand on the first page.
        Assert.Contains("OPP-2026-030", await browser.Lees("/school?zoek=OPP-2026-003&sorteer=-kenmerk"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Wie_te_laat_is_ziet_wat_een_ander_deed_en_houdt_zijn_invoer()
    {
        var id = portaal.Toezicht.NieuwConcept("2026-0900");
        var pad = $"/inspecteur/onderzoeken/{id}/standaarden/RPO2";
        using var browser = portaal.Browser(Rol.Inspecteur);
        using var ander = portaal.Browser(Rol.Inspecteur);
        var mijnPagina = await browser.Lees(pad);
        using var eerder = await ander.Verstuur(pad, "standaard", ("oordeel", "goed"), ("toelichting", "Van een collega"));
        Assert.Equal(HttpStatusCode.Redirect, eerder.StatusCode);

        using var antwoord = await browser.Stuur(pad, mijnPagina, "standaard", ("oordeel", "voldoende"), ("toelichting", "Van mij"));
        var html = await antwoord.Tekst();
        Assert.Equal(HttpStatusCode.Conflict, antwoord.StatusCode);
        Assert.Contains("Iemand anders heeft dit intussen gewijzigd.", html, StringComparison.Ordinal);
        Assert.Contains("Van een collega", html, StringComparison.Ordinal);
        Assert.Contains(">Van mij</textarea>", html, StringComparison.Ordinal);

        // Sent again with open eyes, it counts.
        using var nogmaals = await browser.Stuur(pad, html, "standaard", ("oordeel", "voldoende"), ("toelichting", "Van mij"));
        Assert.Equal(HttpStatusCode.Redirect, nogmaals.StatusCode);
        Assert.Equal("voldoende", portaal.Toezicht.Stand(id).Oordelen.Single(oordeel => oordeel.Standaard == "RPO2").Oordeel);
    }

    [Fact]
    public async Task Een_formulier_zonder_bewijs_van_herkomst_doet_niets()
    {
        var id = portaal.Toezicht.NieuwConcept("2026-0901");
        using var browser = portaal.Browser(Rol.Inspecteur);
        using var bericht = new FormUrlEncodedContent(new Dictionary<string, string> { ["_handler"] = "standaard", ["oordeel"] = "goed", ["versie"] = "1" });
        using var antwoord = await browser.PostAsync($"/inspecteur/onderzoeken/{id}/standaarden/RPO1", bericht, TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.BadRequest, antwoord.StatusCode);
        Assert.Contains("Dit formulier is verlopen", await antwoord.Tekst(), StringComparison.Ordinal);
        Assert.Equal(1, portaal.Toezicht.Stand(id).Versie);
    }

    [Fact]
    public async Task Wie_vaststelt_of_het_concept_verstuurt_leest_alles_wat_het_bestuur_leest()
    {
        using var browser = portaal.Browser(Rol.Inspecteur);
        var onderzoek = $"/inspecteur/onderzoeken/{portaal.Toezicht.Gereed}";
        var rapport = Kern(await browser.Lees($"{onderzoek}/rapport"));
        foreach (var deel in new[] { "De besteding van de middelen is niet per jaar te volgen.", "Bespreek de cijfers ook met ouders.", "6 lessen van de 8", "Wij missen het oordeel over de doelmatigheid.", "Dat oordeel staat er nu in.", "artikel 18a, lid 6" })
        {
            Assert.Contains(deel, rapport, StringComparison.Ordinal);
        }

        Assert.Contains(rapport, Html.Lees(await browser.Lees($"{onderzoek}/vaststellen")).Tekst, StringComparison.Ordinal);
        Assert.Contains(rapport, Html.Lees(await browser.Lees($"{onderzoek}/conceptrapport")).Tekst, StringComparison.Ordinal);

        // From its first sentence to the end of the page.
        static string Kern(string html)
        {
            var tekst = Html.Lees(html).Tekst;
            return tekst[tekst.IndexOf("Het eindoordeel is", StringComparison.Ordinal)..tekst.IndexOf("Deze monitor laat zien", StringComparison.Ordinal)].Trim();
        }
    }

    [Fact]
    public async Task Wie_na_het_einde_van_de_sessie_verstuurt_houdt_zijn_invoer_en_verstuurt_die_na_het_aanmelden()
    {
        var id = portaal.Toezicht.NieuwConcept("2026-0902");
        var pad = $"/inspecteur/onderzoeken/{id}/standaarden/RPO2";
        using var browser = portaal.Browser(Rol.Inspecteur);
        var pagina = await browser.Lees(pad);
        var sessie = browser.DefaultRequestHeaders.Authorization;
        browser.DefaultRequestHeaders.Authorization = null;
        browser.DefaultRequestHeaders.Add("Sec-Fetch-Site", "same-origin");

        using var zonder = await browser.Stuur(pad, pagina, "standaard", ("oordeel", "voldoende"), ("toelichting", "Een uur <b>werk</b>."));
        var html = await zonder.Tekst();
        Assert.Equal(HttpStatusCode.Unauthorized, zonder.StatusCode);
        Assert.Contains("no-store", zonder.Headers.CacheControl?.ToString(), StringComparison.Ordinal);
        Assert.Contains("href=\"/aanmelden?terug=%2F\" target=\"_blank\"", html, StringComparison.Ordinal);
        Assert.Contains(">Een uur &lt;b&gt;werk&lt;/b&gt;.</textarea>", html, StringComparison.Ordinal);
        Assert.Equal(1, portaal.Toezicht.Stand(id).Versie);

        browser.DefaultRequestHeaders.Authorization = sessie;
        using var opnieuw = await browser.Stuur(pad, html, "standaard", ("oordeel", "voldoende"), ("toelichting", "Een uur <b>werk</b>."));
        Assert.Equal(HttpStatusCode.Redirect, opnieuw.StatusCode);
        Assert.Equal("Een uur <b>werk</b>.", portaal.Toezicht.Stand(id).Oordelen.Single(oordeel => oordeel.Standaard == "RPO2").Toelichting);
    }

    [Theory]
    [InlineData("Sec-Fetch-Site", "cross-site", false)]
    [InlineData("Sec-Fetch-Site", "same-site", false)]
    [InlineData("Origin", "https://elders.example", false)]
    [InlineData("Origin", "null", false)]
    [InlineData("X-Niets", "niets", false)]
    [InlineData("Origin", "http://{eigen}", true)]
    public async Task Alleen_wat_van_een_eigen_pagina_kwam_komt_als_eigen_invoer_in_beeld(string kop, string waarde, bool komt)
    {
        using var browser = portaal.Browser();
        browser.DefaultRequestHeaders.Add(kop, waarde.Replace("{eigen}", browser.BaseAddress!.Authority, StringComparison.Ordinal));
        using var bericht = new FormUrlEncodedContent(new Dictionary<string, string> { ["tekst"] = "Van hier of elders" });
        using var antwoord = await browser.PostAsync("/bestuur/afbouwplan", bericht, TestContext.Current.CancellationToken);
        Assert.Equal(komt ? HttpStatusCode.Unauthorized : HttpStatusCode.Redirect, antwoord.StatusCode);
        Assert.Equal(komt ? null : "/aanmelden?terug=%2Fbestuur%2Fafbouwplan", antwoord.Headers.Location?.ToString());
        Assert.Equal(komt, (await antwoord.Tekst()).Contains("Van hier of elders", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Beheer_ziet_wat_voor_bericht_het_aanbiedt_en_komt_terug_bij_dezelfde_keuze()
    {
        using var browser = portaal.Browser(Rol.Beheer);
        var lijst = await browser.Lees("/beheer/berichten?onderdeel=landelijk&afgehandeld=ja&sorteer=-type");
        const string Bericht = "/beheer/berichten/landelijk/b-2?onderdeel=landelijk&afgehandeld=ja&sorteer=-type";
        Assert.Contains(Bericht, System.Net.WebUtility.HtmlDecode(lijst), StringComparison.Ordinal);
        var tekst = Html.Lees(await browser.Lees(Bericht)).Tekst;
        foreach (var deel in new[] { "OppGewijzigd", "landelijk.opp", "De database gaf geen antwoord.", "Pogingen 5", "De dienst verwerkt het bericht meteen." })
        {
            Assert.Contains(deel, tekst, StringComparison.Ordinal);
        }

        using var antwoord = await browser.Verstuur(Bericht, "opnieuw", ("reden", "Database is terug"));
        Assert.EndsWith("/beheer/berichten?onderdeel=landelijk&afgehandeld=ja&sorteer=-type", antwoord.Headers.Location!.ToString(), StringComparison.Ordinal);

        Assert.DoesNotContain("formname", await browser.Lees("/beheer/berichten/landelijk/b-0"), StringComparison.Ordinal);
        Assert.Contains("Dit bericht is al verwerkt.", await browser.Lees("/beheer/berichten/landelijk/b-0"), StringComparison.Ordinal);
        foreach (var onbekend in new[] { "/beheer/berichten/landelijk/b-77", "/beheer/berichten/onbekend/b-1" })
        {
            using var niet = await browser.Haal(onbekend);
            Assert.Equal(HttpStatusCode.NotFound, niet.StatusCode);
        }
    }

    [Fact]
    public async Task Beheer_biedt_een_vastgelopen_bericht_opnieuw_aan_met_een_reden()
    {
        using var browser = portaal.Browser(Rol.Beheer);
        using var zonder = await browser.Verstuur("/beheer/berichten/landelijk/b-1", "opnieuw", ("reden", " "));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, zonder.StatusCode);
        using var antwoord = await browser.Verstuur("/beheer/berichten/landelijk/b-1", "opnieuw", ("reden", "Fout in de bron hersteld"));
        Assert.Equal(HttpStatusCode.Redirect, antwoord.StatusCode);
        Assert.EndsWith("/beheer/berichten?onderdeel=landelijk", antwoord.Headers.Location!.ToString(), StringComparison.Ordinal);
        Assert.Contains(("b-1", "Fout in de bron hersteld"), portaal.LandelijkeBerichten.Opnieuw);
    }

    [Fact]
    public async Task Beheer_bouwt_het_landelijk_beeld_opnieuw_op_en_leest_hoeveel()
    {
        using var browser = portaal.Browser(Rol.Beheer);
        using var antwoord = await browser.Verstuur("/beheer", "opbouwen");
        Assert.Equal(HttpStatusCode.Redirect, antwoord.StatusCode);
        Assert.Contains("12.345 feiten, 120 tellers", await browser.Lees("/beheer"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Beheer_bouwt_de_signalen_van_het_risicobeeld_opnieuw_op()
    {
        using var browser = portaal.Browser(Rol.Beheer);
        var vooraf = portaal.Toezicht.Signaalherbouwen;
        using var antwoord = await browser.Verstuur("/beheer", "signalen");
        Assert.Equal((HttpStatusCode.Redirect, vooraf + 1), (antwoord.StatusCode, portaal.Toezicht.Signaalherbouwen));
        Assert.Contains("De signalen in het risicobeeld zijn opnieuw opgebouwd: 12.345 jaarrekeningen en OPP", await browser.Lees("/beheer"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Beheer_leest_in_het_logboek_wie_wat_waarom_opnieuw_aanbood()
    {
        using var browser = portaal.Browser(Rol.Beheer);
        var tekst = Html.Lees(await browser.Lees("/beheer/logboek?onderdeel=landelijk&uitkomst=mislukt")).Tekst;
        Assert.Contains("Nog een keer proberen.", tekst, StringComparison.Ordinal);
        Assert.DoesNotContain("De database was vol", tekst, StringComparison.Ordinal);
        var regels = (await browser.Lees("/beheer/logboek.csv?onderdeel=landelijk")).Split("\r\n", StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(3, regels.Length);
        Assert.Equal("2026-11-21T14:02:00Z;beheer-1;OppGewijzigd;b-9;De database was vol en is opgeruimd.;ja;Verwerkt.", regels[1]);
    }

    [Fact]
    public async Task Beheer_leest_wat_er_niet_is_ingelezen_en_waarom()
    {
        using var browser = portaal.Browser(Rol.Beheer);
        Assert.Contains("25.816", Html.Lees(await browser.Lees("/beheer/imports?onderdeel=toezicht&aandacht=ja")).Tekst, StringComparison.Ordinal);
        Assert.Contains("2 rijen zijn niet ingelezen.", Html.Lees(await browser.Lees("/beheer/imports/toezicht/i-2")).Tekst, StringComparison.Ordinal);
        var regels = (await browser.Lees("/beheer/imports/toezicht/i-2.csv")).Split("\r\n", StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal("pc4-swv.csv;0;;bestand.onbekend;Dit bestand heeft niet de kolommen van een bestand dat dit platform kent.", regels[2]);
        Assert.Contains("Wat er stond, ziet alleen de school.", Html.Lees(await browser.Lees("/beheer/imports/opp/i-9")).Tekst, StringComparison.Ordinal);
    }

    [Fact]
    public async Task De_voortgang_van_het_opbouwen_komt_regel_voor_regel_en_alleen_met_bewijs_van_herkomst()
    {
        using var browser = portaal.Browser(Rol.Beheer);
        var bewijs = System.Text.RegularExpressions.Regex.Match(await browser.Lees("/beheer"), "name=\"__RequestVerificationToken\" value=\"([^\"]+)\"", System.Text.RegularExpressions.RegexOptions.None, TimeSpan.FromSeconds(1)).Groups[1].Value;
        using var goed = new FormUrlEncodedContent([new("__RequestVerificationToken", bewijs)]);
        using var antwoord = await browser.PostAsync("/beheer/opbouwen", goed, TestContext.Current.CancellationToken);
        Assert.Equal("Bezig met toezicht: 72 feiten gelezen.\nHet landelijk beeld is opnieuw opgebouwd: 12.345 feiten, 120 tellers.\n", await antwoord.Tekst());

        using var signalen = await browser.PostAsync("/beheer/signalen-opbouwen", goed, TestContext.Current.CancellationToken);
        Assert.Equal("Bezig met financien: 402 jaarrekeningen en OPP's gelezen.\nDe signalen in het risicobeeld zijn opnieuw opgebouwd: 12.345 jaarrekeningen en OPP's gelezen.\n", await signalen.Tekst());

        var herbouwd = portaal.Landelijk.Herbouwen;
        using var slecht = new FormUrlEncodedContent([new("iets", "Zonder bewijs")]);
        using var geweigerd = await browser.PostAsync("/beheer/opbouwen", slecht, TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.BadRequest, geweigerd.StatusCode);
        Assert.Equal(herbouwd, portaal.Landelijk.Herbouwen);
    }
}
