using System.Text;
using System.Text.Json;
using Google.Protobuf;
using Microsoft.EntityFrameworkCore;
using Monitoring.Contracts.Domein;
using Monitoring.Contracts.Opp.V1;
using Monitoring.Contracts.Toegang;
using Monitoring.Contracts.V1;
using Monitoring.ServiceDefaults.Importeren;
using Monitoring.ServiceDefaults.Toegang;
using Monitoring.Services.Opp.Data;
using Monitoring.Services.Opp.Raadplegen;

namespace Monitoring.Services.Opp.Registreren;

/// <summary>
/// REST for a school system that has no gRPC: the same rows, the same answers. A body that cannot be read is problem+json with code and
/// field; of an array each row gets its own answer.
/// </summary>
internal static class OppApi
{
    private const int RodPerKeer = 1000;

    private static readonly JsonParser Lezer = new(JsonParser.Settings.Default.WithIgnoreUnknownFields(false));
    private static readonly JsonFormatter Schrijver = new(JsonFormatter.Settings.Default.WithFormatDefaultValues(true).WithPreserveProtoFieldNames(true));

    public static void MapOppApi(this WebApplication app)
    {
        app.MapPost("/v1/opps", Registreer).RequireAuthorization(new ToegangAttribute(Scope.OppSchrijven, Rol.School));
        app.MapGet("/v1/opps/rod.csv", Rod).RequireAuthorization(new ToegangAttribute(Scope.OppLezen, Rol.School));
    }

    /// <summary>An array of at most a thousand rows: 200 with an answer for each, in their order.</summary>
    private static async Task<IResult> Registreer(HttpContext http, Registreerpartij partij, Importlogboek<OppContext> imports)
    {
        var rijen = await Lees(http);
        var aanroeper = Aanroeper.Van(http.User);
        await using var verslag = await imports.Begin("opps", [], aanroeper.Id, http.RequestAborted);
        var uitkomsten = await partij.Verwerk(rijen, aanroeper, http.RequestAborted);
        await verslag.Meld(new ImportVoortgang { Klaar = true }.Met(uitkomsten));
        var antwoord = new RegistreerUitkomsten { Uitkomsten = { uitkomsten.Select(uitkomst => uitkomst.NaarBericht()) } };
        return Results.Text(Schrijver.Format(antwoord), "application/json", Encoding.UTF8);
    }

    private static async Task<List<RegistreerVerzoek>> Lees(HttpContext http)
    {
        try
        {
            using var inhoud = await JsonDocument.ParseAsync(http.Request.Body, cancellationToken: http.RequestAborted);
            if (inhoud.RootElement.ValueKind != JsonValueKind.Array || inhoud.RootElement.GetArrayLength() is 0 or > Registreerpartij.MaxRijen)
            {
                throw new WeigeringException("opp.rijen-ongeldig", $"Verwacht: een JSON-array van 1 tot en met {Registreerpartij.MaxRijen} OPP's.");
            }

            return [.. inhoud.RootElement.EnumerateArray().Select((rij, nummer) => LeesRij(rij, nummer + 1))];
        }
        catch (JsonException)
        {
            throw new WeigeringException("verzoek.onleesbaar", "Het verzoek is geen JSON.");
        }
    }

    /// <summary>Names of fields are those of RegistreerVerzoek. A row without a number of its own gets its place in the array.</summary>
    private static RegistreerVerzoek LeesRij(JsonElement rij, int nummer)
    {
        try
        {
            var verzoek = Lezer.Parse<RegistreerVerzoek>(rij.GetRawText());
            verzoek.Regel = verzoek.Regel == 0 ? nummer : verzoek.Regel;
            return verzoek;
        }
        catch (InvalidProtocolBufferException)
        {
            // What it says may repeat the row: the place is enough.
            throw new WeigeringException("opp.rij-onleesbaar", $"Rij {nummer} heeft een veld dat niet bestaat, of een waarde die geen tekst is.", $"[{nummer - 1}]");
        }
    }

    /// <summary><see cref="Rodlijst"/> as a file, part by part.</summary>
    private static async Task Rod(HttpContext http, Rodlijst rod)
    {
        var opps = rod.Opps(Aanroeper.Van(http.User)).OrderBy(opp => opp.Id);
        http.Response.ContentType = "text/csv; charset=utf-8";
        http.Response.Headers.ContentDisposition = "attachment; filename=\"rod.csv\"";
        await http.Response.WriteAsync("kenmerk;vestiging;begindatum;einddatum\r\n", http.RequestAborted);
        var (na, aantal) = (Guid.Empty, RodPerKeer);
        while (aantal == RodPerKeer)
        {
            var vanaf = na;
            var deel = await opps.Where(opp => opp.Id > vanaf).Take(RodPerKeer).ToListAsync(http.RequestAborted);
            aantal = deel.Count;
            na = deel.Count > 0 ? deel[^1].Id : na;
            foreach (var regel in deel.Select(Rodlijst.Regel))
            {
                await http.Response.WriteAsync($"{regel.Kenmerk};{regel.Vestiging};{regel.Begindatum};{regel.Einddatum}\r\n", http.RequestAborted);
            }
        }
    }
}
