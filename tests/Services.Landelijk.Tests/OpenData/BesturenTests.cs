using System.Net.Http.Json;
using System.Text.Json;
using Monitoring.Contracts.Gebeurtenissen;
using Monitoring.Services.Landelijk.Tests.Opstelling;

namespace Monitoring.Services.Landelijk.Tests.OpenData;

public sealed class BesturenTests : IAsyncLifetime
{
    private readonly LandelijkServer _server = new();

    private CancellationToken Stop { get; } = TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        await _server.InitializeAsync();
        await _server.PasToe(
            Rekening("41234", 2022, 0.9m, null),
            Rekening("41234", 2023, 0.5m, true),
            Maak.Jaarrekening("41234", 2024, [new KengetalWaarde("liquiditeit", 9m, "", false, 0.75m)], "PO3", "begroting"),
            Maak.Jaarrekening("30001", 2023, [new KengetalWaarde("liquiditeit", null, "niet-bekend", null, null)]) with { SwvCode = "PO0001" },
            Rekening("90001", 2023, 1m, false) with { Herkomst = "voorbeeld" });
    }

    public ValueTask DisposeAsync() => _server.DisposeAsync();

    [Fact]
    public async Task Een_bestuur_heeft_elk_kengetal_over_de_jaren_met_signaal_en_zonder_begroting()
    {
        var beeld = await Haal("/v1/besturen/41234");

        Assert.Equal(("41234", "schoolbesturen"), (Tekst(beeld.GetProperty("bestuur"), "bevoegdGezag"), Tekst(beeld.GetProperty("bestuur"), "groep")));
        var liquiditeit = Assert.Single(beeld.GetProperty("kengetallen").EnumerateArray());
        Assert.Equal(("liquiditeit", "ratio"), (Tekst(liquiditeit, "code"), Tekst(liquiditeit, "eenheid")));
        var waarden = liquiditeit.GetProperty("waarden").EnumerateArray().ToArray();
        Assert.Equal([("2022", 0.9m), ("2023", 0.5m)], waarden.Select(waarde => (Tekst(waarde, "boekjaar"), waarde.GetProperty("cijfer").GetProperty("waarde").GetDecimal())));
        Assert.Equal((JsonValueKind.Null, JsonValueKind.True), (waarden[0].GetProperty("signaal").ValueKind, waarden[1].GetProperty("signaal").ValueKind));
    }

    [Fact]
    public async Task Een_waarde_die_ontbreekt_zegt_waarom() => Assert.Equal("niet-bekend",
        Tekst((await Haal("/v1/besturen/30001")).GetProperty("kengetallen")[0].GetProperty("waarden")[0].GetProperty("cijfer"), "reden"));

    [Fact]
    public async Task Alleen_een_openbaar_oordeel_staat_erbij()
    {
        var morgen = _server.Vandaag.AddDays(1);
        await _server.PasToe(
            Maak.Onderzoek("a", "po", 2023, "voldoende", herkomst: "inspectie"),
            Maak.Onderzoek("b", "po", 2024, "onvoldoende", herkomst: "inspectie") with { OpenbaarOp = morgen },
            Maak.Onderzoek("c", "po", 2022, "goed"));

        Assert.Equal(["voldoende"], (await Haal("/v1/besturen/30001")).GetProperty("onderzoeken").EnumerateArray().Select(onderzoek => Tekst(onderzoek, "eindoordeel")));
    }

    [Fact]
    public async Task De_lijst_komt_in_bladzijden_zonder_voorbeelden_naast_echte_besturen()
    {
        using var antwoord = await _server.Http.GetAsync("/v1/besturen?grootte=1&pagina=2", Stop);

        Assert.Equal("41234", Tekst(Assert.Single((await antwoord.Content.ReadFromJsonAsync<JsonElement>(Stop)).EnumerateArray()), "bevoegdGezag"));
        Assert.Equal("2", Assert.Single(antwoord.Headers.GetValues("Total-Count")));
        using var voorbeeld = await _server.Http.GetAsync("/v1/besturen/90001", Stop);
        Assert.Equal(System.Net.HttpStatusCode.NotFound, voorbeeld.StatusCode);
    }

    /// <summary>As in the dossier of a swv and in the kengetallen of the country.</summary>
    [Fact]
    public async Task Voorbeelden_van_samenwerkingsverbanden_wijken_niet_voor_echte_schoolbesturen()
    {
        await using var server = new LandelijkServer();
        await server.InitializeAsync();
        await server.PasToe(Rekening("41234", 2023, 0.5m, true), Rekening("30001", 2023, 1m, false) with { SwvCode = "PO0001", Groepering = "SWV", Herkomst = "voorbeeld" }, Rekening("90001", 2023, 1m, false) with { Herkomst = "voorbeeld" });

        var besturen = await server.Http.GetFromJsonAsync<JsonElement>("/v1/besturen", Stop);

        // Each says whether it is invented, now that they may stand beside each other.
        Assert.Equal(["30001 voorbeeld", "41234 duo"], besturen.EnumerateArray().Select(bestuur => $"{Tekst(bestuur, "bevoegdGezag")} {Tekst(bestuur, "herkomst")}"));
    }

    private Task<JsonElement> Haal(string pad) => _server.Http.GetFromJsonAsync<JsonElement>(pad, Stop)!;

    private static string? Tekst(JsonElement element, string naam) => element.GetProperty(naam).GetString();

    private static JaarrekeningGewijzigd Rekening(string gezag, int boekjaar, decimal liquiditeit, bool? signaal) =>
        Maak.Jaarrekening(gezag, boekjaar, [new KengetalWaarde("liquiditeit", liquiditeit, "", signaal, signaal is null ? null : 0.75m)], "PO3");
}
