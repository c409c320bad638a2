using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using Grpc.Core;
using Monitoring.Contracts.Opp.V1;
using Monitoring.Contracts.V1;
using Monitoring.Services.Opp.Tests.Opstelling;

namespace Monitoring.Services.Opp.Tests.Registreren;

/// <summary>The REST side for simple school systems.</summary>
public sealed class RestTests(OppServer server) : IClassFixture<OppServer>
{
    private const string Goed = """{"kenmerk":"rest-1","leerling_sleutel":"l-1","vestiging":"00AP00","schoolsoort":"bao","begin_termijn":"2024-01-10","opgesteld_op":"2024-01-20","vastgesteld_op":"2024-02-01"}""";

    private CancellationToken Stop { get; } = TestContext.Current.CancellationToken;

    [Fact]
    public async Task Elke_rij_krijgt_een_antwoord_en_een_herhaling_verandert_niets()
    {
        var fout = Goed.Replace("rest-1", "rest 2", StringComparison.Ordinal);

        Assert.Equal(["1 nieuw ", "2 afgewezen opp.kenmerk-ongeldig"], await Uitkomsten($"[{Goed},{fout}]"));
        Assert.Equal(["1 ongewijzigd "], await Uitkomsten($"[{Goed}]"));
    }

    [Theory]
    [InlineData("geen json", "verzoek.onleesbaar")]
    [InlineData("{}", "opp.rijen-ongeldig")]
    [InlineData("[]", "opp.rijen-ongeldig")]
    [InlineData("""[{"naam":"Jan 123456782"}]""", "opp.rij-onleesbaar")]
    public async Task Een_onleesbaar_verzoek_is_een_probleem_met_een_code_en_herhaalt_niets(string inhoud, string code)
    {
        using var antwoord = await Stuur(inhoud, server.AlsSchool);
        var tekst = await antwoord.Content.ReadAsStringAsync(Stop);

        Assert.Equal((HttpStatusCode.BadRequest, "application/problem+json"), (antwoord.StatusCode, antwoord.Content.Headers.ContentType?.MediaType));
        Assert.Equal(code, JsonDocument.Parse(tekst).RootElement.GetProperty("code").GetString());
        Assert.DoesNotContain("123456782", tekst, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Zonder_token_of_als_ander_komt_niemand_binnen()
    {
        using var zonder = await Stuur($"[{Goed}]", []);
        using var beheer = await Stuur($"[{Goed}]", server.AlsBeheer);

        Assert.Equal((HttpStatusCode.Unauthorized, HttpStatusCode.Forbidden), (zonder.StatusCode, beheer.StatusCode));
        using var vreemd = await Stuur($"[{Goed}]", server.AlsAndereSchool);
        Assert.Contains("toegang.ander-gebied", await vreemd.Content.ReadAsStringAsync(Stop), StringComparison.Ordinal);
    }

    /// <summary>ROD: begin and end only, bao and vo only; a missing end is normal.</summary>
    [Fact]
    public async Task Het_ROD_bestand_heeft_alleen_begin_en_einde_van_bao_en_vo()
    {
        var klaar = Rij.Van("rod-a", vastgesteld: "2024-02-20");
        (klaar.BeeindigdOp, klaar.Eindreden) = ("2024-03-01", "ondersteuning-niet-meer-nodig");
        await server.Stuur([klaar, Rij.Van("rod-b", vastgesteld: "2024-02-21", soort: "vo"), Rij.Van("rod-c", vastgesteld: "2024-02-20", soort: "pro"), Rij.Van("rod-d")], server.AlsSchool);

        using var antwoord = await Haal("/v1/opps/rod.csv", server.AlsSchool);
        var regels = (await antwoord.Content.ReadAsStringAsync(Stop)).Split("\r\n", StringSplitOptions.RemoveEmptyEntries);

        Assert.Equal("kenmerk;vestiging;begindatum;einddatum", regels[0]);
        Assert.Equal(["rod-a;00AP00;2024-02-20;2024-03-01", "rod-b;00AP00;2024-02-21;"], regels.Where(regel => regel.StartsWith("rod-", StringComparison.Ordinal)).Order(StringComparer.Ordinal));
        var lijst = await server.Client.LijstRodAsync(new RodVraag(), server.AlsSchool, cancellationToken: Stop);
        Assert.Equal(regels.Skip(1), lijst.Regels.Select(regel => $"{regel.Kenmerk};{regel.Vestiging};{regel.Begindatum};{regel.Einddatum}"));
        Assert.Equal(lijst.Regels.Count, lijst.Totaal);
        // Part by part: each once, in the same order.
        var delen = new List<Rodregel>();
        for (var (na, deel) = ("", lijst); deel.Regels.Count > 0; na = deel.LaatsteId)
        {
            deel = await server.Client.LijstRodAsync(new RodVraag { NaId = na, Pagina = new Pagina { Grootte = 1 } }, server.AlsSchool, cancellationToken: Stop);
            delen.AddRange(deel.Regels);
        }

        Assert.Equal(lijst.Regels, delen);
        Assert.Empty((await server.Client.LijstRodAsync(new RodVraag(), server.AlsAndereSchool, cancellationToken: Stop)).Regels);
    }

    private async Task<List<string>> Uitkomsten(string inhoud)
    {
        using var antwoord = await Stuur(inhoud, server.AlsSchool);
        Assert.Equal(HttpStatusCode.OK, antwoord.StatusCode);
        using var json = JsonDocument.Parse(await antwoord.Content.ReadAsStringAsync(Stop));
        return [.. json.RootElement.GetProperty("uitkomsten").EnumerateArray().Select(rij => $"{rij.GetProperty("regel").GetInt32()} {rij.GetProperty("uitkomst").GetString()} {(rij.TryGetProperty("reden", out var reden) && reden.ValueKind == JsonValueKind.Object ? reden.GetProperty("code").GetString() : "")}")];
    }

    private async Task<HttpResponseMessage> Stuur(string inhoud, Metadata alswie)
    {
        using var http = Client(alswie);
        using var tekst = new StringContent(inhoud, Encoding.UTF8, "application/json");
        return await http.PostAsync(new Uri(server.Rest, "/v1/opps"), tekst, Stop);
    }

    private async Task<HttpResponseMessage> Haal(string pad, Metadata alswie)
    {
        using var http = Client(alswie);
        return await http.GetAsync(new Uri(server.Rest, pad), Stop);
    }

    private static HttpClient Client(Metadata alswie)
    {
        var http = new HttpClient();
        if (alswie.GetValue("authorization") is { } kop)
        {
            http.DefaultRequestHeaders.Authorization = AuthenticationHeaderValue.Parse(kop);
        }

        return http;
    }
}
