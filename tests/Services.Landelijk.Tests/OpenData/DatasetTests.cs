using System.IO.Compression;
using System.Text;
using System.Text.Json;
using Grpc.Core;
using Monitoring.Contracts.Domein;
using Monitoring.Contracts.Gebeurtenissen;
using Monitoring.Contracts.Toegang;
using Monitoring.Services.Landelijk.Indicatoren;
using Monitoring.Services.Landelijk.Tests.Opstelling;
using Proto = Monitoring.Contracts.Landelijk.V1;

namespace Monitoring.Services.Landelijk.Tests.OpenData;

/// <summary>What statistical packages read: the zip with everything, and JSON-stat 2.0 (json-stat.org/full).</summary>
public sealed class DatasetTests : IAsyncLifetime
{
    private readonly LandelijkServer _server = new();

    private CancellationToken Stop { get; } = TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        await _server.InitializeAsync();
        await _server.PasToe(
        [
            .. Maak.Tabel142A(),
            Maak.Onderzoek("steekproef", "po", 2023, "voldoende", "steekproef", objectSoort: "school") with { Schoolsoort = "bao", Oordelen = [new OordeelOpStandaard("OP2", "voldoende")] },
            .. Enumerable.Range(0, 60).Select(nummer => Maak.Opp($"bao-{nummer}", binnen: nummer % 3 > 0)),
            .. Enumerable.Range(0, 3).Select(nummer => Maak.Opp($"sbo-{nummer}", schoolsoort: "sbo", schooljaar: "2022-2023")),
            Maak.Jaarrekening("21428", 2014, [new KengetalWaarde("liquiditeit", 2.5m, "", false, 0.75m)]),
            Maak.Jaarrekening("21428", 2015, [new KengetalWaarde("liquiditeit", 0.5m, "", true, 0.75m)]),
        ]);
    }

    public ValueTask DisposeAsync() => _server.DisposeAsync();

    [Fact]
    public async Task De_zip_heeft_van_elke_indicator_elke_keuze_en_het_codeboek_legt_elk_bestand_uit()
    {
        using var zip = new ZipArchive(new MemoryStream(await _server.Http.GetByteArrayAsync("/v1/dataset", Stop)));

        var verwacht = Indicatorenlijst.Alle.Sum(indicator => indicator.Filters.Aggregate(1, (aantal, filter) => aantal * filter.Waarden.Count));
        var bestanden = zip.Entries.Where(bestand => bestand.FullName.StartsWith("cijfers/", StringComparison.Ordinal)).ToDictionary(bestand => bestand.Name);
        Assert.Equal(verwacht, bestanden.Count);
        var codeboek = Rijen(zip.GetEntry("codeboek.csv")!);
        Assert.Equal(Indicatorenlijst.Alle.Select(indicator => indicator.Naam).Order(StringComparer.Ordinal), codeboek.Select(rij => rij["indicator"]).Distinct().Order(StringComparer.Ordinal));
        Assert.All(codeboek, rij => Assert.True(rij["definitie"].Length > 0 && rij["bron"].Length > 0 && rij["formule"].Length > 0 && rij["reeks"].Length > 0, rij["bestand"]));
        var uitgelegd = codeboek.Select(rij => (rij["bestand"], rij["indicator"], rij["reeks"])).ToHashSet();
        foreach (var bestand in bestanden.Values)
        {
            Assert.All(Rijen(bestand), rij => Assert.Contains((Path.GetFileNameWithoutExtension(bestand.Name), rij["indicator"], rij["reeks"]), uitgelegd));
        }

        // Every column and every category that occurs is explained.
        var kolommen = Rijen(zip.GetEntry("kolommen.csv")!);
        Assert.All(kolommen, rij => Assert.NotEmpty(rij["uitleg"]));
        Assert.Equal(Rijen(bestanden["opps_alle.csv"])[0].Keys, kolommen.Where(rij => rij["bestand"] == "cijfers/").Select(rij => rij["kolom"]));
        Assert.Equal(Rijen(zip.GetEntry("referentiecijfers.csv")!)[0].Keys, kolommen.Where(rij => rij["bestand"] == "referentiecijfers.csv").Select(rij => rij["kolom"]));
        var categorieen = Rijen(zip.GetEntry("categorieen.csv")!).ToDictionary(rij => rij["categorie"], rij => rij["uitleg"]);
        Assert.Equal(bestanden.Values.SelectMany(Rijen).Select(rij => rij["categorie"]).Distinct().Order(StringComparer.Ordinal), categorieen.Keys.Order(StringComparer.Ordinal));
        Assert.Equal(("Primair onderwijs: bao, sbo en so samen", "Voortgezet onderwijs, afdeling havo of vwo", "Samenwerkingsverbanden po in Utrecht", "Standaard OP2: Zicht op ontwikkeling en begeleiding"), (categorieen["po-totaal"], categorieen["havo-vwo"], categorieen["po Utrecht"], categorieen["OP2"]));
        // Only what is a standaard may be called one.
        Assert.All(categorieen.Where(paar => paar.Value.StartsWith("Standaard ", StringComparison.Ordinal)), paar => Assert.Matches("^[A-Z]{2,3}[0-9]$", paar.Key));
        // How small groups are hidden, where there are any to hide.
        Assert.All(codeboek, rij => Assert.Equal(rij["thema"] == "opp", rij["onderdrukking"].Contains("aantallen onder 5", StringComparison.Ordinal)));
        Assert.Contains("groep=swv kengetal=liquiditeit", codeboek.Where(rij => rij["bestand"] == "kengetallen_liquiditeit_swv").Select(rij => rij["keuze"]));

        Assert.Equal("0,5", Rijen(bestanden["kengetallen_liquiditeit_swv.csv"]).Single(rij => (rij["reeks"], rij["periode"]) == ("mediaan", "2015"))["waarde"]);
        Assert.Contains("sbo", Rijen(bestanden["opps_po.csv"]).Where(rij => rij["toelichting"].StartsWith("onderdrukt", StringComparison.Ordinal)).Select(rij => rij["categorie"]));
        Assert.NotEmpty(Rijen(zip.GetEntry("referentiecijfers.csv")!));
        Assert.NotNull(zip.GetEntry("LEESMIJ.txt"));
    }

    /// <summary>What is hidden on the page is hidden here: PO0003 has three OPP's, and goes with the next smallest.</summary>
    [Fact]
    public async Task De_zip_heeft_elk_samenwerkingsverband_en_bestuur_en_elke_uitgave_met_uitleg_van_elke_kolom()
    {
        var schooljaar = new Schooljaar(Schooljaar.Van(_server.Vandaag).Begin - 1).ToString();
        (string Swv, string Vestiging, int Opps)[] swvs = [("PO0001", "01AA00", 60), ("PO0002", "02AA00", 40), ("PO0003", "03AA00", 3)];
        await _server.PasToe([.. swvs.SelectMany(swv => new[] { Maak.Swv(swv.Swv), Maak.Object(swv.Vestiging) with { SwvCode = swv.Swv, Herkomst = "duo" } })]);
        await _server.PasToe([.. swvs.SelectMany(swv => Enumerable.Range(0, swv.Opps), (swv, nummer) => Maak.Opp($"{swv.Swv}-{nummer}", schooljaar: schooljaar) with { Vestiging = swv.Vestiging })]);
        await _server.PasToe(Maak.Onderzoek("echt", "po", 2023, "onvoldoende", herkomst: "inspectie") with { ObjectCode = "PO0001" });
        foreach (var reden in new[] { "", "Een correctie." })
        {
            var voorstel = await _server.Client.StelVrijgaveVoorAsync(new Proto.VrijgaveVoorstel { Indicator = "kengetallen", Periode = "2014", Toelichting = "Alles is verwerkt.", Reden = reden }, Ministerie("een"), cancellationToken: Stop);
            await _server.Client.KeurVrijgaveGoedAsync(new Proto.VrijgaveBesluit { Id = voorstel.Id, Versie = voorstel.Versie }, Ministerie("ander"), cancellationToken: Stop);
        }

        using var zip = new ZipArchive(new MemoryStream(await _server.Http.GetByteArrayAsync("/v1/dataset", Stop)));

        var dossiers = Rijen(zip.GetEntry("samenwerkingsverbanden.csv")!).Where(rij => rij["cijfer"] == "opps").ToDictionary(rij => rij["swv_code"]);
        Assert.Equal(["60", "", ""], swvs.Select(swv => dossiers[swv.Swv]["waarde"]));
        Assert.All(["PO0002", "PO0003"], swv => Assert.StartsWith("onderdrukt", dossiers[swv]["toelichting"], StringComparison.Ordinal));
        Assert.Equal(("PO0001", "onvoldoende"), Rijen(zip.GetEntry("samenwerkingsverbanden_onderzoeken.csv")!).Select(rij => (rij["code"], rij["eindoordeel"])).Single());
        Assert.Equal(("21428", "0,5", "ja"), Rijen(zip.GetEntry("besturen.csv")!).Where(rij => rij["boekjaar"] == "2015").Select(rij => (rij["bevoegd_gezag"], rij["waarde"], rij["signaal"])).Single());
        var uitgaven = Rijen(zip.GetEntry("vrijgaven.csv")!);
        Assert.Equal([("2", "Een correctie."), ("1", "")], uitgaven.Select(rij => (rij["uitgave"], rij["reden"])));
        foreach (var uitgave in uitgaven)
        {
            Assert.Contains(Rijen(zip.GetEntry(uitgave["bestand"])!), rij => (rij["keuze"], rij["reeks"], rij["waarde"]) == ("groep=swv kengetal=liquiditeit", "mediaan", "2,5"));
        }

        var kolommen = Rijen(zip.GetEntry("kolommen.csv")!).ToLookup(rij => rij["bestand"], rij => rij["kolom"]);
        foreach (var bestand in zip.Entries.Where(bestand => bestand.Name.EndsWith(".csv", StringComparison.Ordinal) && bestand.Name is not ("codeboek.csv" or "kolommen.csv" or "categorieen.csv")))
        {
            using var lezer = new StreamReader(bestand.Open(), Encoding.UTF8);
            var naam = bestand.FullName.Contains('/', StringComparison.Ordinal) ? bestand.FullName[..(bestand.FullName.IndexOf('/', StringComparison.Ordinal) + 1)] : bestand.FullName;
            Assert.Equal(kolommen[naam], Velden((await lezer.ReadLineAsync(Stop))!));
        }

        Metadata Ministerie(string wie) => _server.Kop(Rol.Ministerie, Scope.LandelijkSchrijven, wie);
    }

    /// <summary>More than the dossier names: Tabel 1.4.2a has 36 of po, here all at one samenwerkingsverband and all invented.</summary>
    [Fact]
    public async Task De_zip_heeft_elk_openbaar_onderzoek_en_zegt_wat_verzonnen_is()
    {
        await _server.PasToe(Maak.Swv("PO0001"));
        using var antwoord = await _server.Http.GetAsync("/v1/dataset", HttpCompletionOption.ResponseHeadersRead, Stop);
        var lengte = antwoord.Content.Headers.ContentLength;
        var inhoud = await antwoord.Content.ReadAsByteArrayAsync(Stop);

        using var zip = new ZipArchive(new MemoryStream(inhoud));
        var onderzoeken = Rijen(zip.GetEntry("samenwerkingsverbanden_onderzoeken.csv")!);
        Assert.Equal(36, onderzoeken.Count);
        Assert.All(onderzoeken, rij => Assert.Equal(("PO0001", "voorbeeld"), (rij["code"], rij["herkomst"])));
        // A reader who has the head knows how much comes, and the same figures are the same bytes.
        Assert.Equal(inhoud.Length, lengte);
        Assert.Equal(inhoud, await _server.Http.GetByteArrayAsync("/v1/dataset", Stop));
    }

    [Fact]
    public async Task Json_stat_van_elke_indicator_heeft_zoveel_waarden_als_zijn_dimensies_groot_zijn()
    {
        foreach (var indicator in Indicatorenlijst.Alle)
        {
            var set = JsonElement.Parse(await _server.Http.GetStringAsync($"/v1/indicatoren/{indicator.Naam}/json-stat", Stop));

            Assert.Equal(("2.0", "dataset"), (set.GetProperty("version").GetString(), set.GetProperty("class").GetString()));
            var ids = set.GetProperty("id").EnumerateArray().Select(id => id.GetString()!).ToList();
            var groottes = set.GetProperty("size").EnumerateArray().Select(grootte => grootte.GetInt32()).ToList();
            Assert.Equal(ids, set.GetProperty("dimension").EnumerateObject().Select(dimensie => dimensie.Name));
            Assert.Equal(groottes, ids.Select(id => set.GetProperty("dimension").GetProperty(id).GetProperty("category").GetProperty("index").GetArrayLength()));
            var waarden = set.GetProperty("value").EnumerateArray().ToList();
            Assert.Equal(groottes.Aggregate(1, (product, grootte) => product * grootte), waarden.Count);
            // A status is owed by each cell without a value, and by no other.
            Assert.Equal(waarden.Index().Where(cel => cel.Item.ValueKind == JsonValueKind.Null).Select(cel => cel.Index), set.GetProperty("status").EnumerateObject().Select(status => int.Parse(status.Name, System.Globalization.CultureInfo.InvariantCulture)));
            Assert.All(set.GetProperty("role").EnumerateObject().SelectMany(rol => rol.Value.EnumerateArray()), dimensie => Assert.Contains(dimensie.GetString()!, ids));
        }
    }

    /// <summary>The place of a value follows from the indices: the last dimension runs fastest.</summary>
    [Fact]
    public async Task Een_waarde_in_json_stat_staat_op_de_plaats_van_haar_periode_categorie_en_reeks()
    {
        var set = JsonElement.Parse(await _server.Http.GetStringAsync("/v1/indicatoren/opps/json-stat", Stop));

        Assert.Equal(60m, Cel(set, "2023-2024", "bao", "aantal").Waarde);
        Assert.Equal((40m, ""), Cel(set, "2023-2024", "bao", "binnen-zes-weken"));
        Assert.Equal((null, "c"), Cel(set, "2022-2023", "sbo", "aantal"));
    }

    private static (decimal? Waarde, string Status) Cel(JsonElement set, params string[] codes)
    {
        var plaats = 0;
        foreach (var (nummer, dimensie) in set.GetProperty("id").EnumerateArray().Select(id => id.GetString()!).Index())
        {
            var index = set.GetProperty("dimension").GetProperty(dimensie).GetProperty("category").GetProperty("index").EnumerateArray().Select(code => code.GetString()!).ToList();
            plaats = (plaats * index.Count) + index.IndexOf(codes[nummer]);
        }

        var waarde = set.GetProperty("value")[plaats];
        return (
            waarde.ValueKind == JsonValueKind.Null ? null : waarde.GetDecimal(),
            set.GetProperty("status").TryGetProperty(plaats.ToString(System.Globalization.CultureInfo.InvariantCulture), out var status) ? status.GetString()! : "");
    }

    /// <summary>Rows by the names in the head; fields in quotes may hold the separator.</summary>
    private static List<Dictionary<string, string>> Rijen(ZipArchiveEntry bestand)
    {
        using var lezer = new StreamReader(bestand.Open(), Encoding.UTF8);
        var rijen = lezer.ReadToEnd().Split("\r\n", StringSplitOptions.RemoveEmptyEntries).Select(Velden).ToList();
        return [.. rijen.Skip(1).Select(velden => rijen[0].Zip(velden).ToDictionary(paar => paar.First, paar => paar.Second))];
    }

    private static List<string> Velden(string regel)
    {
        var (velden, veld, binnen) = (new List<string>(), new StringBuilder(), false);
        foreach (var teken in regel)
        {
            switch (teken)
            {
                case '"':
                    binnen = !binnen;
                    break;
                case ';' when !binnen:
                    velden.Add(veld.ToString());
                    veld.Clear();
                    break;
                default:
                    veld.Append(teken);
                    break;
            }
        }

        velden.Add(veld.ToString());
        return velden;
    }
}
