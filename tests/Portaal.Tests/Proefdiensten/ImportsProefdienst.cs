using Grpc.Core;
using Monitoring.Contracts.V1;

namespace Monitoring.Portaal.Tests.Proefdiensten;

/// <summary>The imports of one service: toezicht has three, opp one of which no words are kept, financien none.</summary>
internal sealed class ImportsProefdienst(string dienst) : Imports.ImportsBase
{
    private static readonly Import[] Toezicht =
    [
        new() { Id = "i-3", Soort = "onderzoeken", Bestanden = { "oordelen-2024.csv" }, Door = "beheer-1", Begonnen = "2026-11-21T14:02:00Z", Bijgewerkt = "2026-11-21T14:02:09Z", Afloop = "geweigerd", Melding = "Een andere import schreef dezelfde onderzoeken. Voer deze import opnieuw uit.", Gelezen = 200 },
        new() { Id = "i-2", Soort = "objecten", Bestanden = { "vestigingen-bo.csv", "pc4-swv.csv" }, Door = "beheer-1", Begonnen = "2026-11-21T13:40:00Z", Bijgewerkt = "2026-11-21T13:41:12Z", Afloop = "klaar", Gelezen = 25_816, Nieuw = 7_402, Gewijzigd = 12, Ongewijzigd = 18_400, Afgewezen = 2 },
        new() { Id = "i-1", Soort = "objecten", Bestanden = { "vestigingen-vo.csv" }, Door = "beheer-1", Begonnen = "2026-11-20T09:00:00Z", Bijgewerkt = "2026-11-20T09:00:30Z", Afloop = "bezig", Gelezen = 1_000, Nieuw = 1_000 },
    ];

    private static readonly Import[] Opp = [new() { Id = "i-9", Soort = "opps", Door = "leerlingsysteem-12ab", Begonnen = "2026-11-21T08:00:00Z", Bijgewerkt = "2026-11-21T08:00:02Z", Afloop = "klaar", Gelezen = 40, Nieuw = 39, Afgewezen = 1 }];

    private Import[] Alle => dienst switch
    {
        "toezicht" => Toezicht,
        "opp" => Opp,
        _ => [],
    };

    public override Task<ImportLijst> Lijst(ImportsVraag request, ServerCallContext context)
    {
        Import[] gekozen = [.. Alle.Where(import => !request.AlleenAandacht || import.Afgewezen > 0 || import.Afloop != "klaar")];
        gekozen = request.Sorteer switch
        {
            "gelezen" => [.. gekozen.OrderBy(import => import.Gelezen)],
            "-gelezen" => [.. gekozen.OrderByDescending(import => import.Gelezen)],
            _ => gekozen,
        };
        return Task.FromResult(new ImportLijst { Totaal = gekozen.Length, Imports = { gekozen } });
    }

    public override Task<ImportVerslag> Haal(ImportVraag request, ServerCallContext context)
    {
        var import = Alle.FirstOrDefault(import => import.Id == request.Id) ?? throw new RpcException(new Status(StatusCode.NotFound, "Deze import staat niet in het logboek."));
        AfgewezenRij[] rijen = import.Id switch
        {
            "i-2" =>
            [
                new() { Bestand = "vestigingen-bo.csv", Regel = 118, Kolom = "VESTIGINGSNUMMER", Reden = new Weigering { Code = "brin.ongeldig", Melding = "'12X' is geen vestiging. Verwacht: vier tekens BRIN en twee cijfers." } },
                new() { Bestand = "pc4-swv.csv", Regel = 0, Reden = new Weigering { Code = "bestand.onbekend", Melding = "Dit bestand heeft niet de kolommen van een bestand dat dit platform kent." } },
            ],
            "i-9" => [new() { Regel = 14, Kolom = "begindatum", Reden = new Weigering { Code = "datum.ongeldig" } }],
            _ => [],
        };
        return Task.FromResult(new ImportVerslag { Import = import, Totaal = rijen.Length, Rijen = { rijen } });
    }
}
