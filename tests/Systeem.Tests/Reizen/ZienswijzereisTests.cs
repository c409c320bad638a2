using System.Globalization;
using Microsoft.Playwright;
using Monitoring.Contracts.Domein;
using Monitoring.Browseropstelling;
using Monitoring.Contracts.Toezicht.V1;
using Monitoring.DraaiendPlatform;

namespace Monitoring.Systeem.Tests.Reizen;

/// <summary>
/// The end of an onderzoek: the eindoordeel and the concept report, the answer of the board, the vaststelling with its last look, and the
/// herstelopdracht that the board repairs and the inspecteur judges.
/// </summary>
public sealed class ZienswijzereisTests(Platformopstelling opstelling, Chromium chromium) : Reis(opstelling, chromium)
{
    private const string Opdracht = "Zorg dat elke school de basisondersteuning biedt.";
    private const string Zienswijze = "Het aantal thuiszitters is lager dan in het concept staat.";
    private const string Reactie = "Wij hebben het aantal in het rapport verbeterd.";
    private const string Bewijs = "Elke school biedt nu de basisondersteuning. Zie het ondersteuningsplan, bladzijde 12.";

    [Theory]
    // One onderzoek of a kind at a time: each way of working has a board of its own.
    [InlineData(Wijze.Muis, "swv-bestuur-1", "Bram Oosterling", "swv", "PO9001")]
    [InlineData(Wijze.ZonderScripts, "swv-bestuur-2", "Noor Kamphorst", "swv", "PO9002")]
    [InlineData(Wijze.Toetsenbord, "schoolbestuur-1", "Hilde Brandsma", "bestuur", "90001")]
    public async Task Een_onderzoek_gaat_van_concept_over_zienswijze_en_vaststelling_naar_hersteld(Wijze wijze, string account, string naam, string soort, string code)
    {
        var nummer = await Beoordeeld(soort, code);
        var inspecteur = await MeldAan(wijze, "inspecteur-1", "Ilse Verhoeven");
        await Open(inspecteur, nummer);
        await GeefEindoordeel(inspecteur);
        await VerstuurConcept(inspecteur);
        await MeldAf(inspecteur);

        var bestuur = await MeldAan(wijze, account, naam);
        await GeefZienswijze(bestuur, nummer);
        await MeldAf(bestuur);

        // Another inspecteur than the one who gave the eindoordeel, as some eindoordelen ask.
        var collega = await MeldAan(wijze, "inspecteur-2", "Kees Doornbos");
        await Open(collega, nummer);
        await Reageer(collega);
        await StelVast(collega, nummer);
        await MeldAf(collega);

        bestuur = await MeldAan(wijze, account, naam);
        await DienBewijsIn(bestuur);
        await MeldAf(bestuur);

        inspecteur = await MeldAan(wijze, "inspecteur-1", "Ilse Verhoeven");
        await Open(inspecteur, nummer);
        await BeoordeelHerstel(inspecteur);
        await MeldAf(inspecteur);
    }

    private static async Task Open(IBezoeker inspecteur, string nummer)
    {
        await inspecteur.Volg("Onderzoeken");
        await Ziet(inspecteur, "Welke onderzoeken vragen uw aandacht?");
        await inspecteur.Vul("Zoek op naam of nummer", nummer);
        await inspecteur.Druk("Toon");
        await KomtOp(inspecteur, $"?zoek={nummer}");
        await inspecteur.Volg(nummer);
        await Ziet(inspecteur, $"Onderzoek {nummer}");
    }

    private static async Task GeefEindoordeel(IBezoeker inspecteur)
    {
        await inspecteur.Volg("Eindoordeel geven");
        await Ziet(inspecteur, "Welk eindoordeel geeft u?");
        await inspecteur.KiesRondje("Voldoende");
        await inspecteur.Vul("Reden", "Elke standaard is voldoende.");
        await inspecteur.Druk("Eindoordeel opslaan");
        await Meldt(inspecteur, "Het eindoordeel is opgeslagen: voldoende. Stuur nu het conceptrapport aan het bestuur.");
    }

    private static async Task VerstuurConcept(IBezoeker inspecteur)
    {
        await inspecteur.Volg("Conceptrapport versturen");
        await Ziet(inspecteur, "Wat gaat er naar het bestuur?");
        await Leest(inspecteur, "Buiten het bestuur ziet nog niemand iets.", Opdracht);
        await inspecteur.Druk("Conceptrapport versturen");
        await Meldt(inspecteur, "Het conceptrapport is verstuurd. Het bestuur kan reageren tot en met");
    }

    private static async Task GeefZienswijze(IBezoeker bestuur, string nummer)
    {
        await bestuur.Volg("Toezicht");
        await Ziet(bestuur, "Wat vraagt de inspectie van ons?");
        await bestuur.Volg(nummer);
        await Ziet(bestuur, "Conceptrapport: specifiek onderzoek bij");
        await bestuur.KiesRondje("Wij geven een zienswijze");
        await bestuur.Vul("Uw zienswijze", Zienswijze);
        await bestuur.Druk("Antwoord versturen");
        await Ziet(bestuur, "Wat vraagt de inspectie van ons?");
        await Meldt(bestuur, "Uw zienswijze is verstuurd.");
    }

    private static async Task Reageer(IBezoeker inspecteur)
    {
        await Assertions.Expect(inspecteur.Pagina.GetByText(Zienswijze)).ToBeVisibleAsync();
        await inspecteur.Volg("Reageren op de zienswijze");
        await Ziet(inspecteur, "Wat gaat er naar het bestuur?");
        await inspecteur.Vul("Wat deed u met de zienswijze?", Reactie);
        await inspecteur.Druk("Reactie opslaan");
        await Meldt(inspecteur, "Uw reactie op de zienswijze is opgeslagen.");
        await Assertions.Expect(inspecteur.Pagina.GetByText(Reactie)).ToBeVisibleAsync();
    }

    /// <summary>The last look tells what cannot be undone, who sees what and when, and the whole of what is vastgesteld.</summary>
    private static async Task StelVast(IBezoeker inspecteur, string nummer)
    {
        await inspecteur.Volg("Naar vaststellen");
        await Ziet(inspecteur, "Wilt u dit onderzoek vaststellen?");
        await Leest(inspecteur, "Vaststellen kan niet ongedaan worden gemaakt.", "Het rapport zelf wordt openbaar op", "De herstelopdrachten gaan in.", "Dit stelt u vast", Opdracht, Zienswijze, Reactie);
        await inspecteur.Druk("Onderzoek vaststellen");
        await Meldt(inspecteur, $"Onderzoek {nummer} is vastgesteld op");
        await Leest(inspecteur, "Openbaar op", "Rapport om te lezen of af te drukken");
        await Assertions.Expect(inspecteur.Pagina.GetByRole(AriaRole.Link, new PageGetByRoleOptions { Name = "Herstelopdracht opleggen" })).ToHaveCountAsync(0);
    }

    private static async Task DienBewijsIn(IBezoeker bestuur)
    {
        await bestuur.Volg("Toezicht");
        await Ziet(bestuur, "Wat vraagt de inspectie van ons?");
        await bestuur.Volg(Opdracht);
        await Ziet(bestuur, "Wat moeten wij herstellen?");
        await bestuur.Vul("Wat hebt u gedaan, en waar is dat te zien?", Bewijs);
        await bestuur.Druk("Aan de inspectie sturen");
        await Meldt(bestuur, "Uw bewijs is bij de inspectie.");
    }

    private static async Task BeoordeelHerstel(IBezoeker inspecteur)
    {
        await inspecteur.Volg(Opdracht);
        await Ziet(inspecteur, "Is deze herstelopdracht hersteld?");
        await Leest(inspecteur, Bewijs);
        await inspecteur.KiesRondje("Ja, hersteld");
        await inspecteur.Vul("Toelichting", "Gezien op vijf scholen.");
        await inspecteur.Druk("Oordeel over het herstel opslaan");
        await Meldt(inspecteur, "De herstelopdracht is hersteld.");
        await Assertions.Expect(inspecteur.Pagina.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "Oordeel over het herstel opslaan" })).ToHaveCountAsync(0);
    }

    private static async Task Leest(IBezoeker bezoeker, params string[] teksten)
    {
        foreach (var tekst in teksten)
        {
            await Assertions.Expect(bezoeker.Pagina.GetByRole(AriaRole.Main)).ToContainTextAsync(tekst);
        }
    }

    /// <summary>An onderzoek with every standaard judged and one herstelopdracht; the journey of the inspecteur to there is one of <see cref="RolreisTests"/>.</summary>
    /// <returns>Its number.</returns>
    private async Task<string> Beoordeeld(string soort, string code)
    {
        var toezicht = new Toezicht.ToezichtClient(Platform.Kanaal(await new Aanmelder(Platform).Token("inspecteur-1", Annulering)));
        var vandaag = TimeProvider.System.Vandaag();
        var onderzoek = await toezicht.StartOnderzoekAsync(new StartVerzoek { Sleutel = Guid.NewGuid().ToString(), ObjectSoort = soort, ObjectCode = code, Soort = "specifiek", Startdatum = Iso(vandaag) }, cancellationToken: Annulering);
        var standaarden = onderzoek.Oordelen.Where(oordeel => oordeel.Beoordeelbaar).Select(oordeel => oordeel.Standaard).ToList();
        foreach (var standaard in standaarden)
        {
            onderzoek = await toezicht.BeoordeelStandaardAsync(new OordeelVerzoek { OnderzoekId = onderzoek.Id, Versie = onderzoek.Versie, Standaard = standaard, Oordeel = "voldoende" }, cancellationToken: Annulering);
        }

        var gronden = await toezicht.LijstRechtsgrondenAsync(new RechtsgrondVraag { Peildatum = Iso(vandaag) }, cancellationToken: Annulering);
        onderzoek = await toezicht.LegHerstelopdrachtOpAsync(
            new HerstelopdrachtVerzoek { OnderzoekId = onderzoek.Id, Versie = onderzoek.Versie, Standaard = standaarden[0], Rechtsgrond = gronden.Rechtsgronden[0].Id, Omschrijving = Opdracht, Hersteltermijn = Iso(vandaag.AddMonths(9)) },
            cancellationToken: Annulering);
        return onderzoek.Nummer;
    }

    private static string Iso(DateOnly dag) => dag.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
