using System.Text;
using System.Text.RegularExpressions;
using Microsoft.Playwright;
using Monitoring.Contracts.Toegang;
using Monitoring.Contracts.V1;

namespace Monitoring.Portaal.Tests.Schermen;

/// <summary>What pages look like after something happened: errors in a form, somebody who was first, a service that is away, the outcome of a file.</summary>
internal static partial class Standen
{
    private const string Getypt = "Gezien op drie scholen en in gesprek met ouders.";

    /// <summary>Name, role, and how a visitor gets there. A state may take a service away: each has a portal of its own.</summary>
    public static readonly (string Naam, string Rol, Func<Proefportaal, IPage, Task> Bereik)[] Alle =
    [
        ("stand-formulier-met-fouten", Rol.School, (_, pagina) => MetFouten(pagina)),
        ("stand-ander-was-eerder", Rol.Inspecteur, (portaal, pagina) => Beoordeel(portaal, pagina, id => portaal.Toezicht.Collega(id), "Dit veranderde sinds u deze pagina opende")),
        ("stand-zelf-eerder", Rol.Inspecteur, (portaal, pagina) => Beoordeel(portaal, pagina, id => portaal.Toezicht.Collega(id, door: "proef-" + Rol.Inspecteur), "U hebt dit zelf al gewijzigd")),
        ("stand-intussen-gestaakt", Rol.Inspecteur, (portaal, pagina) => Beoordeel(portaal, pagina, id => portaal.Toezicht.Collega(id, staakt: true), "Uw invoer is niet opgeslagen en kan hier nu niet meer worden opgeslagen.")),
        ("stand-invoer-na-storing", Rol.Inspecteur, (portaal, pagina) => Beoordeel(portaal, pagina, _ => portaal.Servers["toezicht"].Weg = true, "Uw invoer is niet opgeslagen")),
        ("stand-concept-gelezen", Rol.Inspecteur, ConceptGelezen),
        ("stand-wetsartikel-gezocht", Rol.Inspecteur, WetsartikelGezocht),
        ("stand-pagina-weg", Rol.Inspecteur, (portaal, pagina) => Weg(portaal, pagina, "toezicht", $"/inspecteur/onderzoeken/{portaal.Toezicht.Concept}")),
        ("stand-fout-bij-ons", Rol.SwvBestuur, (portaal, pagina) => FoutBijOns(portaal, pagina)),
        ("stand-lijst-weg", Rol.Inspecteur, (portaal, pagina) => Weg(portaal, pagina, "toezicht", "/inspecteur")),
        ("stand-landelijk-weg", "", (portaal, pagina) => Weg(portaal, pagina, "landelijk", "/")),
        ("stand-opp-bestand-uitslag", Rol.School, (_, pagina) => Lever(pagina, "/school/opps/bestand", "Bestand aanleveren", "kenmerk;leerling_sleutel;vestiging;schoolsoort;begin_termijn;opgesteld_op;vastgesteld_op\r\nOPP-A;l-1;90AA00;bao;2026-09-01;2026-09-10;\r\nOPP-FOUT;l-2;90AA00;bao;2026-09-01;2026-09-10;\r\nOPP-KORT;l-3\r\n")),
        ("stand-meerjaren-uitslag", Rol.SwvBestuur, (_, pagina) => Lever(pagina, "/bestuur/invoeren/meer-jaren", "Controleren", "BOEKJAAR;SOORT;POST;BEDRAG\n2027;begroting;3.1;5.000.000\n2028;prognose;9.9;1\n")),
        ("stand-invoer-gecontroleerd", Rol.SwvBestuur, (_, pagina) => Controleer(pagina)),
        ("stand-opp-ander-was-eerder", Rol.School, (portaal, pagina) => Overleg(portaal, pagina, sluitAf: false, "Dit veranderde sinds u deze pagina opende")),
        ("stand-opp-intussen-afgesloten", Rol.School, (portaal, pagina) => Overleg(portaal, pagina, sluitAf: true, "Uw invoer is niet opgeslagen en kan hier nu niet meer worden opgeslagen.")),
        ("stand-trajectstap-al-gezet", Rol.School, (portaal, pagina) => Trajectstap(portaal, pagina)),
        ("stand-sessie-verlopen", Rol.Inspecteur, SessieVerlopen),
        ("stand-formulier-verlopen", Rol.Inspecteur, FormulierVerlopen),
        ("stand-grafiek-verkend", "", (_, pagina) => Verken(pagina)),
        ("stand-thema-open", Rol.Ministerie, (_, pagina) => ThemaOpen(pagina)),
        ("stand-signalen-opgebouwd", Rol.Beheer, (_, pagina) => BouwSignalen(pagina)),
        ("stand-berichten-blijven-liggen", Rol.Beheer, BlijvenLiggen),
        ("stand-school-leeg", Rol.School, (portaal, pagina) => Leeg(portaal, pagina, "/school")),
        ("stand-trajecten-leeg", Rol.School, (portaal, pagina) => Leeg(portaal, pagina, "/school/trajecten")),
        ("stand-overdrachten-leeg", Rol.School, (portaal, pagina) => Leeg(portaal, pagina, "/school/overdrachten")),
        ("stand-school-inzage-leeg", Rol.School, (portaal, pagina) => Leeg(portaal, pagina, "/school/inzage")),
        ("stand-inzages-leeg", Rol.Inspecteur, (portaal, pagina) => Leeg(portaal, pagina, "/inspecteur/inzage")),
        ("stand-werkvoorraad-leeg", Rol.Inspecteur, (portaal, pagina) => Leeg(portaal, pagina, "/inspecteur/werkvoorraad")),
        ("stand-opgeslagen", Rol.Inspecteur, (portaal, pagina) => Opgeslagen(portaal, pagina)),
    ];

    private static async Task ThemaOpen(IPage pagina)
    {
        await pagina.GotoAsync("/ministerie/thema/financien");
        foreach (var vraag in await pagina.Locator(".uitklap > summary").AllAsync())
        {
            await vraag.ClickAsync();
        }

        await Ziet(pagina, "het is geen ranglijst");
    }

    private static async Task MetFouten(IPage pagina)
    {
        await pagina.GotoAsync("/school/opps/nieuw");
        await pagina.GetByLabel("Kenmerk van het OPP").FillAsync("OPP-3");
        await pagina.EvaluateAsync("() => document.querySelector('form[data-bewaken]').setAttribute('novalidate', '')");
        await pagina.GetByRole(AriaRole.Button, new() { Name = "OPP registreren" }).ClickAsync();
        await Ziet(pagina, "Nog niet opgeslagen");
    }

    private static async Task Beoordeel(Proefportaal portaal, IPage pagina, Action<string> intussen, string daarna)
    {
        var id = await TypOordeel(portaal, pagina);
        intussen(id);
        await SlaOp(pagina, daarna);
    }

    /// <returns>Id of the onderzoek.</returns>
    private static async Task<string> TypOordeel(Proefportaal portaal, IPage pagina)
    {
        var id = portaal.Toezicht.NieuwConcept("2026-0960");
        await pagina.GotoAsync($"/inspecteur/onderzoeken/{id}/standaarden/RPO3");
        await pagina.GetByLabel("Voldoende", new() { Exact = true }).CheckAsync();
        await pagina.GetByLabel("Toelichting").FillAsync(Getypt);
        return id;
    }

    private static async Task SlaOp(IPage pagina, string daarna)
    {
        await pagina.GetByRole(AriaRole.Button, new() { Name = "Oordeel opslaan" }).ClickAsync();
        await Ziet(pagina, daarna);
    }

    private static async Task Overleg(Proefportaal portaal, IPage pagina, bool sluitAf, string daarna)
    {
        var id = portaal.Opp.Nieuw("OPP-2026-960");
        await pagina.GotoAsync($"/school/opps/{id}/overleg");
        await pagina.GetByLabel("Datum van het overleg").FillAsync("20-11-2026");
        await pagina.GetByLabel("Nee", new() { Exact = true }).CheckAsync();
        portaal.Opp.Collega(id, sluitAf);
        await pagina.GetByRole(AriaRole.Button, new() { Name = "Overleg vastleggen" }).ClickAsync();
        await Ziet(pagina, daarna);
    }

    private static async Task Trajectstap(Proefportaal portaal, IPage pagina)
    {
        var id = portaal.Opp.NieuwGeschil();
        await pagina.GotoAsync($"/school/trajecten/{id}");
        await pagina.GetByLabel("Schriftelijk gemeld op").FillAsync("20-11-2026");
        await pagina.GetByLabel("Het bestuur volgt het advies", new() { Exact = true }).CheckAsync();
        portaal.Opp.CollegaZet(id);
        await pagina.GetByRole(AriaRole.Button, new() { Name = "Stap vastleggen" }).ClickAsync();
        await Ziet(pagina, "Deze stap is intussen al vastgelegd.");
    }

    private static async Task SessieVerlopen(Proefportaal portaal, IPage pagina)
    {
        await TypOordeel(portaal, pagina);
        await pagina.Context.SetExtraHTTPHeadersAsync([]);
        await SlaOp(pagina, "U bent niet meer aangemeld");
        await Assertions.Expect(pagina.GetByLabel("Toelichting")).ToHaveValueAsync(Getypt);
    }

    private static async Task FormulierVerlopen(Proefportaal portaal, IPage pagina)
    {
        await TypOordeel(portaal, pagina);
        await pagina.EvaluateAsync("() => document.querySelector('form[data-bewaken] [name=__RequestVerificationToken]').remove()");
        await SlaOp(pagina, "Dit formulier is verlopen");
    }

    private static async Task Verken(IPage pagina)
    {
        await pagina.GotoAsync("/");
        await pagina.GetByRole(AriaRole.Button, new() { Name = "Verken interactief" }).First.ClickAsync();
        await Assertions.Expect(pagina.Locator(".grafiek__interactief canvas")).ToHaveCountAsync(1);
    }

    /// <summary>What would be here, where nothing is yet.</summary>
    private static async Task Leeg(Proefportaal portaal, IPage pagina, string pad)
    {
        portaal.Opp.IsLeeg = true;
        portaal.Toezicht.HeeftGeenWerk = true;
        await pagina.GotoAsync(pad);
        await Assertions.Expect(pagina.Locator("main")).ToContainTextAsync(Leegte());
    }

    private static async Task BouwSignalen(IPage pagina)
    {
        await pagina.GotoAsync("/beheer");
        await pagina.GetByRole(AriaRole.Button, new() { Name = "Signalen opbouwen" }).ClickAsync();
        await Assertions.Expect(pagina.GetByRole(AriaRole.Status)).ToHaveTextAsync("De signalen in het risicobeeld zijn opnieuw opgebouwd: 12.345 jaarrekeningen en OPP's gelezen.");
    }

    private static async Task BlijvenLiggen(Proefportaal portaal, IPage pagina)
    {
        portaal.LandelijkeBerichten.Stand = new BerichtenStand { Wachtend = 10_000, OudsteSeconden = 3 * 3600, MakelaarBereikbaar = false };
        await pagina.GotoAsync("/beheer");
        await Ziet(pagina, "Nee. Landelijk beeld bereikt de berichtenmakelaar niet");
    }

    private static async Task Opgeslagen(Proefportaal portaal, IPage pagina)
    {
        await Beoordeel(portaal, pagina, _ => { }, Getypt);
        await Assertions.Expect(pagina.GetByRole(AriaRole.Status).First).ToBeVisibleAsync();
    }

    private static async Task ConceptGelezen(Proefportaal portaal, IPage pagina)
    {
        var id = portaal.Toezicht.NieuwBijBestuur("2026-0961", "Het jaartal klopt niet.");
        await pagina.GotoAsync($"/inspecteur/onderzoeken/{id}/standaarden/RPO2/aanbeveling");
        await Ziet(pagina, "dan trekt u het concept van");
    }

    private static async Task WetsartikelGezocht(Proefportaal portaal, IPage pagina)
    {
        await pagina.GotoAsync($"/inspecteur/onderzoeken/{portaal.Toezicht.Concept}/herstelopdracht");
        await pagina.GetByLabel("Wat moet het bestuur doen?").FillAsync(Getypt);
        await pagina.GetByLabel("Zoek in de wetsartikelen").FillAsync("ondersteuningsplan");
        await pagina.GetByRole(AriaRole.Button, new() { Name = "Zoek artikel" }).ClickAsync();
        await Ziet(pagina, "past bij uw zoekwoord");
    }

    private static async Task Weg(Proefportaal portaal, IPage pagina, string dienst, string pad)
    {
        portaal.Servers[dienst].Weg = true;
        await pagina.GotoAsync(pad);
    }

    private static async Task FoutBijOns(Proefportaal portaal, IPage pagina)
    {
        portaal.Bestuursdossier.PlanIsOnleesbaar = true;
        await pagina.GotoAsync("/bestuur/afbouwplan");
        await Ziet(pagina, "Er ging iets mis bij ons");
    }

    private static async Task Lever(IPage pagina, string pad, string knop, string inhoud)
    {
        await pagina.GotoAsync(pad);
        await pagina.Locator("#bestand").SetInputFilesAsync(new FilePayload { Name = "bestand.csv", MimeType = "text/csv", Buffer = Encoding.UTF8.GetBytes(inhoud) });
        await pagina.GetByRole(AriaRole.Button, new() { Name = knop, Exact = true }).ClickAsync();
        await Assertions.Expect(pagina.GetByRole(AriaRole.Table).First).ToBeVisibleAsync();
    }

    private static async Task Controleer(IPage pagina)
    {
        await pagina.GotoAsync("/bestuur/invoeren");
        await pagina.GetByLabel("Boekjaar").FillAsync("2027");
        await pagina.Locator("#post_3\\.1").FillAsync("5.000.000");
        await pagina.GetByRole(AriaRole.Button, new() { Name = "Controleren", Exact = true }).ClickAsync();
        await Assertions.Expect(pagina.GetByRole(AriaRole.Button, new() { Name = "Indienen", Exact = true })).ToBeVisibleAsync();
    }

    [GeneratedRegex("nog geen|Nog geen|nog niets|Er loopt niets|geen open werk|Niemand buiten uw school keek", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Leegte();

    private static Task Ziet(IPage pagina, string tekst) => Assertions.Expect(pagina.GetByText(tekst).First).ToBeVisibleAsync();
}
