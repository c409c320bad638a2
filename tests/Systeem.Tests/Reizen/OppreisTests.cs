using Microsoft.Playwright;
using Monitoring.Browseropstelling;

namespace Monitoring.Systeem.Tests.Reizen;

/// <summary>An OPP from its registration at one school to its end at the next: vastgesteld, evaluated, handed over, taken over and closed.</summary>
public sealed class OppreisTests(Platformopstelling opstelling, Chromium chromium) : Reis(opstelling, chromium)
{
    private static readonly string Vandaag = Dag(0);

    [Theory]
    [MemberData(nameof(Wijzen))]
    public async Task Een_school_registreert_evalueert_en_draagt_over_en_de_andere_school_sluit_af(Wijze wijze)
    {
        var kenmerk = "OPP-reis-" + wijze;
        var school = await MeldAan(wijze, "school-1", "Tessa Wijnveld");
        await Registreer(school, kenmerk, "L-" + wijze);
        await StelVast(school);
        await Evalueer(school);
        await DraagOver(school, "90AB00");
        await Assertions.Expect(school.Pagina.GetByRole(AriaRole.Main)).ToContainTextAsync("De andere school heeft het OPP nog niet overgenomen.");
        var adres = school.Pagina.Url;
        await MeldAf(school);

        var andere = await MeldAan(wijze, "school-2", "Yusuf Harderink");
        var eigen = "OPP-overgenomen-" + wijze;
        await NeemOver(andere, kenmerk, eigen, "M-" + wijze);
        await StelVast(andere);
        await SluitAf(andere);
        await Assertions.Expect(andere.Pagina.Locator(".conclusie")).ToContainTextAsync("Dit OPP is op");
        await Assertions.Expect(andere.Pagina.GetByRole(AriaRole.Link, new PageGetByRoleOptions { Name = "Evaluatie vastleggen" })).ToHaveCountAsync(0);
        await MeldAf(andere);

        school = await MeldAan(wijze, "school-1", "Tessa Wijnveld");
        await school.Pagina.GotoAsync(adres);
        await Ziet(school, kenmerk);
        await Assertions.Expect(school.Pagina.GetByRole(AriaRole.Main)).ToContainTextAsync("De andere school heeft het OPP overgenomen.");
        await MeldAf(school);
    }

    private static async Task Registreer(IBezoeker bezoeker, string kenmerk, string leerling)
    {
        await bezoeker.Volg("Onze OPP's");
        await Ziet(bezoeker, "Welke OPP's vragen nu aandacht?");
        await bezoeker.Volg("OPP registreren");
        await Ziet(bezoeker, "Welk OPP wilt u registreren?");
        await bezoeker.Vul("Kenmerk van het OPP", kenmerk);
        await bezoeker.Vul("Leerlingnummer in uw administratie", leerling);
        await bezoeker.Kies("Schoolsoort", "Basisonderwijs");
        await bezoeker.Vul("Begin van de zes weken", Vandaag);
        await bezoeker.Vul("Opgesteld op", Vandaag);
        await bezoeker.Druk("OPP registreren");
        await Meldt(bezoeker, "is geregistreerd");
        await Ziet(bezoeker, kenmerk);
    }

    private static async Task StelVast(IBezoeker bezoeker)
    {
        await bezoeker.Volg("OPP vaststellen");
        await Ziet(bezoeker, "Wanneer is het OPP vastgesteld?");
        await bezoeker.Vul("Vastgesteld op", Vandaag);
        await bezoeker.Druk("OPP vaststellen");
        await Meldt(bezoeker, "is vastgesteld");
    }

    private static async Task Evalueer(IBezoeker bezoeker)
    {
        await bezoeker.Volg("Evaluatie vastleggen");
        await Ziet(bezoeker, "Wat kwam er uit de evaluatie?");
        await bezoeker.Vul("Datum van de evaluatie", Vandaag);
        await bezoeker.KiesRondje("Deels behaald");
        await bezoeker.Druk("Evaluatie vastleggen");
        await Meldt(bezoeker, "De evaluatie van OPP");
    }

    /// <summary>Once without the confirmation: the form says what is missing and keeps what was typed.</summary>
    private static async Task DraagOver(IBezoeker bezoeker, string vestiging)
    {
        await bezoeker.Volg("OPP overdragen");
        await Ziet(bezoeker, "Naar welke school gaat het OPP?");
        await Assertions.Expect(bezoeker.Pagina.GetByRole(AriaRole.Main)).ToContainTextAsync("Het OPP eindigt bij uw school.");
        await bezoeker.Vul("Overgedragen op", Vandaag);
        await bezoeker.Vul("Naar vestiging", vestiging);
        await bezoeker.Vul("Inzage door ouders op", Vandaag);
        await bezoeker.Druk("OPP overdragen");
        await Assertions.Expect(bezoeker.Pagina.GetByRole(AriaRole.Main)).ToContainTextAsync("Bevestig dat u weet wat er daarna niet meer kan.");
        await Assertions.Expect(bezoeker.Pagina.GetByLabel("Naar vestiging")).ToHaveValueAsync(vestiging);
        await bezoeker.Vink("Ik weet wat er daarna niet meer kan");
        await bezoeker.Druk("OPP overdragen");
        await Meldt(bezoeker, "is overgedragen");
    }

    private static async Task NeemOver(IBezoeker bezoeker, string kenmerk, string eigen, string leerling)
    {
        await bezoeker.Volg("Onze OPP's");
        await Ziet(bezoeker, "Welke OPP's vragen nu aandacht?");
        await bezoeker.Volg("Overdrachten");
        await Ziet(bezoeker, "Welke OPP's komen van een andere school?");
        await bezoeker.Volg(kenmerk);
        await Ziet(bezoeker, "over van 90AA00?");
        await bezoeker.Vul("Kenmerk bij uw school", eigen);
        await bezoeker.Vul("Leerlingnummer in uw administratie", leerling);
        await bezoeker.Kies("Schoolsoort", "Basisonderwijs");
        await bezoeker.Vul("Begin van de zes weken", Vandaag);
        await bezoeker.Vul("Opgesteld op", Vandaag);
        await bezoeker.Druk("OPP overnemen");
        await Meldt(bezoeker, "is overgenomen. Het is een concept bij uw school.");
        await Ziet(bezoeker, eigen);
    }

    private static async Task SluitAf(IBezoeker bezoeker)
    {
        await bezoeker.Volg("OPP afsluiten");
        await Ziet(bezoeker, "Waarom eindigt het OPP?");
        await bezoeker.Vul("Afgesloten op", Vandaag);
        await bezoeker.Kies("Reden", "Doorstroom naar vervolgonderwijs");
        await bezoeker.KiesRondje("Nee");
        await bezoeker.Vink("Ik weet wat er daarna niet meer kan");
        await bezoeker.Druk("OPP afsluiten");
        await Meldt(bezoeker, "is afgesloten");
    }
}
