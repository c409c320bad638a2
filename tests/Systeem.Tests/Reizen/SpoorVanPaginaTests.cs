using System.Globalization;
using Microsoft.Playwright;
using Monitoring.Contracts.Domein;
using Monitoring.Browseropstelling;

namespace Monitoring.Systeem.Tests.Reizen;

/// <summary>One trace tells the whole story: what somebody sent on a page, and how it became a figure.</summary>
public sealed class SpoorVanPaginaTests(Platformopstelling opstelling, Chromium chromium)
{
    private static readonly TimeSpan Hoogstens = TimeSpan.FromMinutes(3);
    private static readonly string[] Onderweg = ["gateway", "portaal", "opp", "landelijk"];

    [Fact]
    public async Task Een_OPP_reist_van_de_pagina_tot_het_landelijk_beeld_in_een_spoor()
    {
        Assert.SkipUnless(Chromium.IsGeinstalleerd, Chromium.NietGeinstalleerd);
        var pagina = await chromium.Open(opstelling.Platform.Web, scripts: false);
        await pagina.GotoAsync("/aanmelden?terug=/school/opps/nieuw");
        var school = new MetMuis(pagina);
        await school.Druk("school-2");
        var vandaag = TimeProvider.System.Vandaag().ToString("d-M-yyyy", CultureInfo.InvariantCulture);
        await school.Vul("Kenmerk van het OPP", "OPP-spoor-1");
        await school.Vul("Leerlingnummer in uw administratie", "L-spoor-1");
        await school.Kies("Schoolsoort", "Basisonderwijs");
        await school.Vul("Begin van de zes weken", vandaag);
        await school.Vul("Opgesteld op", vandaag);
        await school.Druk("OPP registreren");
        await Assertions.Expect(pagina.GetByRole(AriaRole.Status)).ToContainTextAsync("is geregistreerd");
        await pagina.Context.CloseAsync();

        // The gateway's own span of that form: nothing but the platform chose its trace.
        var sporen = await Testopstelling.Wacht.Antwoord(
            () => Task.FromResult(opstelling.Sporen.Van(stap => Kenmerk(stap, "http.request.method") == "POST" && Kenmerk(stap, "url.path") == "/school/opps/nieuw")),
            gevonden => gevonden.Any(spoor => Onderweg.All(opstelling.Sporen.Diensten(spoor).Contains)),
            Hoogstens);
        // Journeys of others may have sent the same form meanwhile, each with a trace of its own.
        Assert.NotEmpty(sporen);
        var spoor = sporen.FirstOrDefault(een => Onderweg.All(opstelling.Sporen.Diensten(een).Contains)) ?? sporen.First();
        Assert.Superset(Onderweg.ToHashSet(StringComparer.Ordinal), opstelling.Sporen.Diensten(spoor).ToHashSet(StringComparer.Ordinal));

        // Probes of health are left out of the traces.
        Assert.Empty(opstelling.Sporen.Van(stap => Kenmerk(stap, "url.path") == "/health"));

        // What was typed stands in no step of it.
        Assert.DoesNotContain(opstelling.Sporen.Stappen(spoor), stap => stap.Stap.Attributes.Any(kenmerk => kenmerk.Value.StringValue.Contains("spoor-1", StringComparison.Ordinal)));
    }

    private static string Kenmerk(Spoor.Span stap, string naam) => stap.Attributes.FirstOrDefault(kenmerk => kenmerk.Key == naam)?.Value.StringValue ?? "";
}
