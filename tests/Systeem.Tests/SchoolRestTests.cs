using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;

namespace Monitoring.Systeem.Tests;

/// <summary>A simple school system without gRPC: REST through the gateway, on the running platform.</summary>
public sealed class SchoolRestTests(Platformopstelling opstelling)
{
    private CancellationToken Stop { get; } = TestContext.Current.CancellationToken;

    [Fact]
    public async Task Een_schoolsysteem_stuurt_OPPs_als_json_en_haalt_het_ROD_bestand_op()
    {
        using var http = new HttpClient { BaseAddress = opstelling.Platform.Web };
        using (var zonder = await http.PostAsync("/v1/opps", Json("[]"), Stop))
        {
            Assert.Equal(HttpStatusCode.Unauthorized, zonder.StatusCode);
        }

        http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", await opstelling.Platform.Token("schoolsysteem-90AA", "Schoolsysteem", Stop, "opp:lezen", "opp:schrijven"));
        var rijen = $"[{Rij("REST-1", "90AA00")},{Rij("REST-2", "90AB00")},{Rij("123456782", "90AA00")}]";

        Assert.Equal(["nieuw ", "afgewezen toegang.ander-gebied", "afgewezen bsn.herkend"], await Uitkomsten(http, rijen));
        Assert.Equal("ongewijzigd ", (await Uitkomsten(http, rijen))[0]);
        var rod = await http.GetStringAsync("/v1/opps/rod.csv", Stop);
        Assert.Contains("REST-1;90AA00;2025-10-01;\r\n", rod, StringComparison.Ordinal);
        Assert.DoesNotContain("90AB00", rod, StringComparison.Ordinal);
    }

    private static string Rij(string kenmerk, string vestiging) =>
        $$"""{"kenmerk":"{{kenmerk}}","leerling_sleutel":"rest-{{kenmerk}}-x","vestiging":"{{vestiging}}","schoolsoort":"bao","begin_termijn":"2025-09-01","opgesteld_op":"2025-09-10","vastgesteld_op":"2025-10-01"}""";

    private async Task<List<string>> Uitkomsten(HttpClient http, string rijen)
    {
        using var antwoord = await http.PostAsync("/v1/opps", Json(rijen), Stop);
        Assert.Equal(HttpStatusCode.OK, antwoord.StatusCode);
        using var json = JsonDocument.Parse(await antwoord.Content.ReadAsStringAsync(Stop));
        return [.. json.RootElement.GetProperty("uitkomsten").EnumerateArray().Select(rij => $"{rij.GetProperty("uitkomst").GetString()} {(rij.TryGetProperty("reden", out var reden) && reden.ValueKind == JsonValueKind.Object ? reden.GetProperty("code").GetString() : "")}")];
    }

    private static StringContent Json(string tekst) => new(tekst, Encoding.UTF8, "application/json");
}
