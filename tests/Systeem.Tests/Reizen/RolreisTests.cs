using System.Globalization;
using Microsoft.Playwright;
using Monitoring.Browseropstelling;

namespace Monitoring.Systeem.Tests.Reizen;

/// <summary>
/// From sign-in to a result that can be seen, for each role: on the running platform, through the gateway and the issuer, with the mouse,
/// without JavaScript and with the keyboard only. A journey names what it sees by its words, as a visitor does.
/// </summary>
public sealed class RolreisTests(Platformopstelling opstelling, Chromium chromium) : Reis(opstelling, chromium)
{
    private static readonly string OverEenJaar = Dag(365);

    [Theory]
    [MemberData(nameof(Wijzen))]
    public async Task Een_inspecteur_start_een_onderzoek_en_beoordeelt_een_standaard(Wijze wijze)
    {
        var bezoeker = await MeldAan(wijze, "inspecteur-1", "Ilse Verhoeven");
        await bezoeker.Volg("Onderzoeken");
        await Ziet(bezoeker, "Welke onderzoeken vragen uw aandacht?");
        await bezoeker.Volg("Onderzoek starten");
        await Ziet(bezoeker, "Bij wie start u een onderzoek?");
        // One onderzoek of a kind at a time per samenwerkingsverband: each way of working has its own.
        await bezoeker.Kies("Samenwerkingsverband", wijze switch { Wijze.Muis => "PO9004", Wijze.ZonderScripts => "PO9006", _ => "PO9010" });
        await bezoeker.KiesRondje("Specifiek onderzoek");
        await bezoeker.Druk("Onderzoek starten");
        await Meldt(bezoeker, "is gestart");
        await bezoeker.Volg("Beoordelen RPO1");
        await Ziet(bezoeker, "Hoe beoordeelt u RPO1");
        await bezoeker.KiesRondje("Voldoende");
        await bezoeker.Vul("Toelichting", "Gezien op drie scholen.");
        await bezoeker.Druk("Oordeel opslaan");
        await Assertions.Expect(bezoeker.Pagina.GetByRole(AriaRole.Row).Filter(new LocatorFilterOptions { HasText = "Gezien op drie scholen." })).ToContainTextAsync("Voldoende");
        await LegHerstelopdrachtOp(bezoeker);
        await MeldAf(bezoeker);
    }

    [Theory]
    [MemberData(nameof(Wijzen))]
    public async Task Een_bestuur_dient_een_begroting_in_en_ziet_eerst_wat_er_verandert(Wijze wijze)
    {
        // A year of its own for each way of working: what was handed in stays.
        var boekjaar = (TimeProvider.System.GetUtcNow().Year - 1 + (int)wijze).ToString(CultureInfo.InvariantCulture);
        var bezoeker = await MeldAan(wijze, "swv-bestuur-2", "Noor Kamphorst");
        await bezoeker.Volg("Ons dossier");
        await Ziet(bezoeker, "Hoe staat ons samenwerkingsverband ervoor?");
        await bezoeker.Volg("Jaarrekening of begroting invoeren");
        await Ziet(bezoeker, "Wat zegt onze jaarrekening of begroting?");
        await bezoeker.Vul("Boekjaar", boekjaar);
        await bezoeker.Vul("Rijksbijdragen", "5.000.000");
        await bezoeker.Vul("Doorbetalingen aan schoolbesturen", "4.250.000");
        await bezoeker.Druk("Controleren");
        await Assertions.Expect(bezoeker.Pagina.GetByText("Er is nog niets ingediend.").First).ToBeVisibleAsync();
        await bezoeker.Druk("Indienen");
        await Ziet(bezoeker, "Hoe staat ons samenwerkingsverband ervoor?");
        await Meldt(bezoeker, $"De begroting {boekjaar} is ingediend als voorlopig.");
        await MeldAf(bezoeker);
    }

    [Theory]
    [MemberData(nameof(Wijzen))]
    public async Task Een_schoolbestuur_leest_het_rapport_van_de_inspectie(Wijze wijze)
    {
        var bezoeker = await MeldAan(wijze, "schoolbestuur-1", "Hilde Brandsma");
        await bezoeker.Volg("Toezicht");
        await Ziet(bezoeker, "Wat vraagt de inspectie van ons?");
        await bezoeker.Volg("B2022-026");
        await Ziet(bezoeker, "Rapport: vierjaarlijks onderzoek bij");
        await Assertions.Expect(bezoeker.Pagina.GetByRole(AriaRole.Main)).ToContainTextAsync("Het eindoordeel is goed");
        await MeldAf(bezoeker);
    }

    [Theory]
    [MemberData(nameof(Wijzen))]
    public async Task Een_bestuur_leest_hoe_een_kengetal_is_berekend(Wijze wijze)
    {
        var bezoeker = await MeldAan(wijze, "swv-bestuur-1", "Bram Oosterling");
        await bezoeker.Volg("Ons dossier");
        await Ziet(bezoeker, "Hoe staat ons samenwerkingsverband ervoor?");
        await bezoeker.Vouw("Hoe is dit berekend?");
        await Assertions.Expect(bezoeker.Pagina.Locator("details[open]").GetByText("Formule", new LocatorGetByTextOptions { Exact = true })).ToBeVisibleAsync();
        await MeldAf(bezoeker);
    }

    [Theory]
    [MemberData(nameof(Wijzen))]
    public async Task Het_ministerie_volgt_een_cijfer_tot_de_tabel_van_een_sector(Wijze wijze)
    {
        var bezoeker = await MeldAan(wijze, "ministerie-1", "");
        await bezoeker.Volg("Overzicht");
        await Ziet(bezoeker, "Wat laten de landelijke cijfers zien?");
        await bezoeker.Volg("Welk eindoordeel kregen samenwerkingsverbanden bij het vierjaarlijks onderzoek");
        await Ziet(bezoeker, "Welk eindoordeel kregen samenwerkingsverbanden bij het vierjaarlijks onderzoek");
        await bezoeker.Kies("Sector", "Voortgezet");
        await bezoeker.Druk("Toon");
        await Assertions.Expect(bezoeker.Pagina).ToHaveURLAsync(new System.Text.RegularExpressions.Regex("sector=vo", System.Text.RegularExpressions.RegexOptions.None, TimeSpan.FromSeconds(1)));
        // Tabel 1.4.2a of De Staat van het Onderwijs 2024, vo in 2023: 10 voldoende, 5 onvoldoende.
        var rij = bezoeker.Pagina.GetByRole(AriaRole.Row).Filter(new LocatorFilterOptions { Has = bezoeker.Pagina.GetByText("2023", new PageGetByTextOptions { Exact = true }) }).First;
        await Assertions.Expect(rij).ToContainTextAsync("10");
        await Assertions.Expect(rij).ToContainTextAsync("5");
        await MeldAf(bezoeker);
    }

    [Theory]
    [MemberData(nameof(Wijzen))]
    public async Task Beheer_vergelijkt_het_landelijk_beeld_met_de_bron(Wijze wijze)
    {
        var bezoeker = await MeldAan(wijze, "beheer-1", "");
        await bezoeker.Volg("Beheer");
        await Ziet(bezoeker, "Werkt alles zoals het moet?");
        await bezoeker.Druk("Vergelijken");
        await Assertions.Expect(bezoeker.Pagina.GetByText("Feiten bij de diensten")).ToBeVisibleAsync(new LocatorAssertionsToBeVisibleOptions { Timeout = 60_000 });
        await MeldAf(bezoeker);
    }

    [Theory]
    [MemberData(nameof(Wijzen))]
    public async Task Wie_niet_is_aangemeld_zoekt_een_cijfer_en_vindt_de_tabel(Wijze wijze)
    {
        var bezoeker = await Open(wijze);
        // A page with one search only: the start page also finds a samenwerkingsverband.
        await bezoeker.Pagina.GotoAsync("/over-de-cijfers");
        await bezoeker.Vul("Zoekwoorden", "oordeel samenwerkingsverbanden");
        await bezoeker.Druk("Zoek");
        await Ziet(bezoeker, "Wat vonden wij bij");
        await bezoeker.Volg("Welk eindoordeel kregen samenwerkingsverbanden bij het vierjaarlijks onderzoek");
        await Assertions.Expect(bezoeker.Pagina.GetByRole(AriaRole.Table).First).ToContainTextAsync("Onvoldoende");
        await bezoeker.Pagina.Context.CloseAsync();
    }

    [Theory]
    [MemberData(nameof(Wijzen))]
    public async Task Wie_niet_is_aangemeld_vindt_een_samenwerkingsverband_op_postcode(Wijze wijze)
    {
        var bezoeker = await Open(wijze);
        // 1000 lies in PO9001, and in VO9001 for the vo.
        await bezoeker.Vul("Vind een samenwerkingsverband", "1000");
        await bezoeker.Druk("Vind");
        await Ziet(bezoeker, "Welk samenwerkingsverband zoekt u?");
        await bezoeker.Volg("PO Vlindelloo e.o.");
        await Ziet(bezoeker, "Hoe staat");
        await Assertions.Expect(bezoeker.Pagina.GetByRole(AriaRole.Main)).ToContainTextAsync("PO9001");
        await bezoeker.Pagina.Context.CloseAsync();
    }

    /// <summary>From the page of an onderzoek, with a search for the article of law while the form is half filled in.</summary>
    private static async Task LegHerstelopdrachtOp(IBezoeker bezoeker)
    {
        await bezoeker.Volg("Herstelopdracht opleggen");
        await Ziet(bezoeker, "Welke herstelopdracht legt u op?");
        await bezoeker.Kies("Bij welke standaard", "RPO1");
        await bezoeker.Vul("Zoek in de wetsartikelen", "18a");
        await bezoeker.Druk("Zoek artikel");
        await Assertions.Expect(bezoeker.Pagina.GetByRole(AriaRole.Status)).ToContainTextAsync("bij uw zoekwoord");
        await Assertions.Expect(bezoeker.Pagina.GetByLabel("Bij welke standaard")).ToHaveValueAsync("RPO1");
        await bezoeker.Kies("Wettelijke grondslag", "Wet");
        await bezoeker.Vul("Wat moet het bestuur doen?", "Zorg voor voorzieningen in de hele regio.");
        await bezoeker.Vul("Hersteld uiterlijk", OverEenJaar);
        await bezoeker.Druk("Herstelopdracht opslaan");
        await Meldt(bezoeker, "De herstelopdracht bij RPO1 is opgeslagen.");
        await Assertions.Expect(bezoeker.Pagina.GetByRole(AriaRole.Row).Filter(new LocatorFilterOptions { HasText = "Zorg voor voorzieningen in de hele regio." })).ToContainTextAsync("artikel 18a");
    }
}
