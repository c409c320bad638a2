using System.Globalization;
using Microsoft.Playwright;
using Monitoring.Contracts.Domein;
using Monitoring.Browseropstelling;
using Monitoring.Contracts.Toezicht.V1;
using Monitoring.DraaiendPlatform;

namespace Monitoring.Systeem.Tests.Reizen;

/// <summary>A board answers a concept report, and the inspecteur tells what came of the answer.</summary>
public sealed class ZienswijzereisTests(Platformopstelling opstelling, Chromium chromium) : Reis(opstelling, chromium)
{
    private const string Zienswijze = "Het aantal thuiszitters is lager dan in het concept staat.";
    private const string Reactie = "Wij hebben het aantal in het rapport verbeterd.";

    [Theory]
    // One onderzoek of a kind at a time: each way of working has a board of its own.
    [InlineData(Wijze.Muis, "swv-bestuur-1", "Bram Oosterling", "swv", "PO9001")]
    [InlineData(Wijze.ZonderScripts, "swv-bestuur-2", "Noor Kamphorst", "swv", "PO9002")]
    [InlineData(Wijze.Toetsenbord, "schoolbestuur-1", "Hilde Brandsma", "bestuur", "90001")]
    public async Task Een_bestuur_geeft_een_zienswijze_en_de_inspecteur_reageert(Wijze wijze, string account, string naam, string soort, string code)
    {
        var nummer = await Conceptrapport(soort, code);
        var bezoeker = await MeldAan(wijze, account, naam);
        await bezoeker.Volg("Toezicht");
        await Ziet(bezoeker, "Wat vraagt de inspectie van ons?");
        await bezoeker.Volg(nummer);
        await Ziet(bezoeker, "Conceptrapport: specifiek onderzoek bij");
        await bezoeker.KiesRondje("Wij geven een zienswijze");
        await bezoeker.Vul("Uw zienswijze", Zienswijze);
        await bezoeker.Druk("Antwoord versturen");
        await Ziet(bezoeker, "Wat vraagt de inspectie van ons?");
        await Meldt(bezoeker, "Uw zienswijze is verstuurd.");
        await MeldAf(bezoeker);

        var inspecteur = await MeldAan(wijze, "inspecteur-1", "Ilse Verhoeven");
        await inspecteur.Volg("Onderzoeken");
        await Ziet(inspecteur, "Welke onderzoeken vragen uw aandacht?");
        await inspecteur.Vul("Zoek op naam of nummer", nummer);
        await inspecteur.Druk("Toon");
        await KomtOp(inspecteur, $"?zoek={nummer}");
        await inspecteur.Volg(nummer);
        await Assertions.Expect(inspecteur.Pagina.GetByText(Zienswijze)).ToBeVisibleAsync();
        await inspecteur.Volg("Reageren op de zienswijze");
        await Ziet(inspecteur, "Wat gaat er naar het bestuur?");
        await inspecteur.Vul("Wat deed u met de zienswijze?", Reactie);
        await inspecteur.Druk("Reactie opslaan");
        await Meldt(inspecteur, "Uw reactie op de zienswijze is opgeslagen.");
        await Assertions.Expect(inspecteur.Pagina.GetByText(Reactie)).ToBeVisibleAsync();
        await MeldAf(inspecteur);
    }

    /// <summary>An onderzoek up to the concept report; the journey of the inspecteur to there is one of <see cref="RolreisTests"/>.</summary>
    /// <returns>Its number.</returns>
    private async Task<string> Conceptrapport(string soort, string code)
    {
        var toezicht = new Toezicht.ToezichtClient(Platform.Kanaal(await new Aanmelder(Platform).Token("inspecteur-1", Annulering)));
        var vandaag = TimeProvider.System.Vandaag().ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        var onderzoek = await toezicht.StartOnderzoekAsync(new StartVerzoek { Sleutel = Guid.NewGuid().ToString(), ObjectSoort = soort, ObjectCode = code, Soort = "specifiek", Startdatum = vandaag }, cancellationToken: Annulering);
        foreach (var standaard in onderzoek.Oordelen.Where(oordeel => oordeel.Beoordeelbaar).Select(oordeel => oordeel.Standaard).ToList())
        {
            onderzoek = await toezicht.BeoordeelStandaardAsync(new OordeelVerzoek { OnderzoekId = onderzoek.Id, Versie = onderzoek.Versie, Standaard = standaard, Oordeel = "voldoende" }, cancellationToken: Annulering);
        }

        onderzoek = await toezicht.GeefEindoordeelAsync(new EindoordeelVerzoek { OnderzoekId = onderzoek.Id, Versie = onderzoek.Versie, Eindoordeel = "voldoende", Reden = "Elke standaard is voldoende." }, cancellationToken: Annulering);
        onderzoek = await toezicht.VerstuurConceptAsync(new VersieVerzoek { OnderzoekId = onderzoek.Id, Versie = onderzoek.Versie }, cancellationToken: Annulering);
        return onderzoek.Nummer;
    }
}
