using Google.Protobuf;
using Microsoft.EntityFrameworkCore;
using Monitoring.Contracts.Opp.V1;
using Monitoring.Services.Opp.Tests.Opstelling;

namespace Monitoring.Services.Opp.Tests;

/// <summary>Keeps the table 'act -> events' of the documentation true.</summary>
public sealed class GebeurtenissenTests(OppServer server) : IClassFixture<OppServer>
{
    private CancellationToken Stop { get; } = TestContext.Current.CancellationToken;

    [Fact]
    public async Task De_tabel_noemt_elke_handeling_en_haar_gebeurtenissen()
    {
        var gezien = new SortedDictionary<string, string>(StringComparer.Ordinal);

        var opp = await Doe("Registreer", async () => await server.Client.RegistreerAsync(Rij.Van("g-1"), server.AlsSchool, cancellationToken: Stop));
        var tweede = await Doe("RegistreerStroom", async () => Assert.Single(await server.Stuur([Rij.Van("g-2")], server.AlsSchool)));
        await Doe("GeefInhoudDoor", async () => await server.Client.GeefInhoudDoorAsync(new InhoudVerzoek { Id = tweede.Id, Versie = 1, Ondersteuning = "ja" }, server.AlsSchool, cancellationToken: Stop));
        string id = opp.Id;
        await Doe("LegOverlegVast", async () => await server.Client.LegOverlegVastAsync(new OverlegVerzoek { Id = id, Versie = 1, Datum = "2024-02-20", Deelnemers = { "ouder" }, Overeenstemming = "ja" }, server.AlsSchool, cancellationToken: Stop));
        await Doe("HoorLeerling", async () => await server.Client.HoorLeerlingAsync(new HoorVerzoek { Id = id, Versie = 2, Datum = "2024-02-20", Wijze = "gebruikt" }, server.AlsSchool, cancellationToken: Stop));
        await Doe("LegInstemmingVast", async () => await server.Client.LegInstemmingVastAsync(new InstemmingVerzoek { Id = id, Versie = 3, Datum = "2024-02-20", Ouder = 1, Akkoord = "ja", OudersMetGezag = "1" }, server.AlsSchool, cancellationToken: Stop));
        await Doe("StelVast", async () => await server.Client.StelVastAsync(new VaststelVerzoek { Id = id, Versie = 4, Datum = "2024-03-01" }, server.AlsSchool, cancellationToken: Stop));
        await Doe("Evalueer", async () => await server.Client.EvalueerAsync(new EvalueerVerzoek { Id = id, Versie = 5, Datum = "2024-03-10", Doelen = "deels", OpKoers = "ja" }, server.AlsSchool, cancellationToken: Stop));
        await Doe("StelBij", async () => await server.Client.StelBijAsync(new BijstelVerzoek { Id = id, Versie = 6, Datum = "2024-03-11", Reden = "evaluatie", Uitstroombestemming = "havo", NieuwHandelingsdeel = "nee" }, server.AlsSchool, cancellationToken: Stop));
        await Doe("SluitAf", async () => await server.Client.SluitAfAsync(new AfsluitVerzoek { Id = id, Versie = 7, Datum = "2024-03-12", Reden = "doorstroom" }, server.AlsSchool, cancellationToken: Stop));
        await Doe("MeldUitstroom", async () => await server.Client.MeldUitstroomAsync(new UitstroomVerzoek { Id = id, Versie = 8, Datum = "2024-03-12", Bestemming = "havo" }, server.AlsSchool, cancellationToken: Stop));
        server.Klok.Zet(new DateOnly(2025, 3, 12));
        await Doe("MeldBestendiging", async () => await server.Client.MeldBestendigingAsync(new BestendigingVerzoek { Id = id, Versie = 9, NaEenJaar = "bestendigd" }, server.AlsSchool, cancellationToken: Stop));
        var ander = (await server.Stuur([Rij.Van("g-3", vastgesteld: "2024-03-01")], server.AlsSchool))[0].Id;
        await Doe("DraagOver", async () => await server.Client.DraagOverAsync(new OverdrachtVerzoek { Id = ander, Versie = 1, Datum = "2024-03-12", Naar = "01XY00", InzageOudersOp = "2024-03-05" }, server.AlsSchool, cancellationToken: Stop));

        await Doe("NeemOverdrachtTerug", async () => await server.Client.NeemOverdrachtTerugAsync(new TerugneemVerzoek { Id = ander, Versie = 2 }, server.AlsSchool, cancellationToken: Stop));
        await server.Client.DraagOverAsync(new OverdrachtVerzoek { Id = ander, Versie = 3, Datum = "2024-03-12", Naar = "01XY00", InzageOudersOp = "2024-03-05" }, server.AlsSchool, cancellationToken: Stop);

        var overdracht = Assert.Single((await server.Client.OverdrachtenAsync(new OverdrachtenVraag(), server.AlsAndereSchool, cancellationToken: Stop)).Overdrachten);
        await Doe("NeemOver", async () => await server.Client.NeemOverAsync(new OvernameVerzoek { OverdrachtId = overdracht.OverdrachtId, Versie = 1, Opp = Rij.Van("g-3", OppServer.AndereSchool + "00") }, server.AlsAndereSchool, cancellationToken: Stop));
        var terug = (await server.Stuur([Rij.Van("g-4", vastgesteld: "2024-03-01")], server.AlsSchool))[0].Id;
        await server.Client.DraagOverAsync(new OverdrachtVerzoek { Id = terug, Versie = 1, Datum = "2024-03-12", Naar = "01XY00", InzageOudersOp = "2024-03-05" }, server.AlsSchool, cancellationToken: Stop);
        await server.Stuur([Rij.Van("g-5", vastgesteld: "2024-03-01")], server.AlsBeheer);
        await Doe("LaadVoorbeelden", async () => await server.Client.LaadVoorbeeldenAsync(new Voorbeelden { Overdrachten = { new Voorbeeldoverdracht { Vestiging = OppServer.School + "00", Kenmerk = "g-5", Datum = "2024-03-12", Naar = "01XY00", InzageOudersOp = "2024-03-05" } } }, server.AlsBeheer, cancellationToken: Stop));

        var vooraf = await Types();
        var open = Assert.Single((await server.Client.OverdrachtenAsync(new OverdrachtenVraag(), server.AlsAndereSchool, cancellationToken: Stop)).Overdrachten, rij => rij.Kenmerk == "g-4");
        await server.Client.BeantwoordOverdrachtAsync(new OverdrachtAntwoord { OverdrachtId = open.OverdrachtId, Versie = 1, Antwoord = "niet-hier" }, server.AlsAndereSchool, cancellationToken: Stop);
        var traject = await server.Client.BeginTrajectAsync(new BeginTrajectVerzoek { Soort = "wachtplek", Kenmerk = "g-w", Vestiging = OppServer.School + "00", Schoolsoort = "bao", Datum = "2024-03-01", Velden = { ["verblijf"] = "school" } }, server.AlsSchool, cancellationToken: Stop);
        await server.Client.ZetTrajectstapAsync(new TrajectstapVerzoek { TrajectId = traject.Id, Versie = 1, Datum = "2024-03-02", Keuze = "geplaatst" }, server.AlsSchool, cancellationToken: Stop);
        Assert.Equal(vooraf, await Types());
        Assert.Equal(Tabel(), gezien);

        await server.Stuur([Rij.Van("g-2"), Rij.Van("met spatie")], server.AlsSchool);
        Assert.Equal(vooraf, await Types());

        async Task<T> Doe<T>(string naam, Func<Task<T>> handeling)
            where T : IMessage
        {
            var aantal = (await Types()).Count;
            var antwoord = await handeling();
            gezien[naam] = Assert.Single((await Types()).Skip(aantal));
            return antwoord;
        }
    }

    private Task<List<string>> Types() => server.UitDatabase(database => database.Database.SqlQuery<string>($"SELECT Type AS Value FROM Outbox ORDER BY Volgnummer").ToListAsync(Stop));

    /// <summary>The rows under the heading Opp: act and events.</summary>
    private static SortedDictionary<string, string> Tabel()
    {
        var map = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(map.FullName, "docs", "gebeurtenissen.md")))
        {
            map = map.Parent ?? throw new InvalidOperationException("docs/gebeurtenissen.md was not found.");
        }

        var regels = File.ReadAllLines(Path.Combine(map.FullName, "docs", "gebeurtenissen.md")).SkipWhile(regel => regel != "## Opp").Skip(1).TakeWhile(regel => !regel.StartsWith("## ", StringComparison.Ordinal));
        return new SortedDictionary<string, string>(
            regels.Where(regel => regel.StartsWith("| `", StringComparison.Ordinal)).Select(regel => regel.Split('|', StringSplitOptions.TrimEntries)).ToDictionary(cellen => cellen[1].Trim('`'), cellen => cellen[2].Trim('`')),
            StringComparer.Ordinal);
    }
}
