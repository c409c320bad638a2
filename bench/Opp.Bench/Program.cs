using System.Diagnostics;
using System.Globalization;
using Grpc.Core;
using Grpc.Net.Client;
using Monitoring.Contracts.Opp.V1;
using Monitoring.Contracts.Toegang;
using Monitoring.Bench;
using Monitoring.Testopstelling;

// Registers OPP's by the stream into an empty SQLite file, over gRPC, with rules, outbox and look-ups, and prints rows per second.
// Arguments: number of rows (350000), number of schools (7000), 'broker' to publish to a private RabbitMQ meanwhile.
var rijen = args.Length > 0 ? int.Parse(args[0], CultureInfo.InvariantCulture) : 350_000;
var scholen = args.Length > 1 ? int.Parse(args[1], CultureInfo.InvariantCulture) : 7_000;
const int EigenSchool = 67_599;
var metBroker = args.Contains("broker");

await using var uitgever = await TestUitgever.Start();
await using var broker = new PriveBroker();
if (metBroker)
{
    await broker.Start();
}

await using var dienst = new Dienst("Monitoring.Services.Opp", uitgever.Issuer, broker.Adres);
await dienst.Start();
using var kanaal = GrpcChannel.ForAddress(dienst.Adres);
var client = new Ontwikkelingsperspectieven.OntwikkelingsperspectievenClient(kanaal);
var beheer = Token(uitgever.Token(Rol.Beheer, Scope.OppSchrijven));

await Stroom("warm up", 20_000, "w");
await Stroom("new", rijen, "a");
await Stroom("same again", rijen, "a");
await Stroom("one school", 2_000, "s", eenSchool: true);
await Lijst();
return;

async Task Stroom(string naam, int aantal, string voorvoegsel, bool eenSchool = false)
{
    var perSchool = Math.Max(1, aantal / scholen);
    var klok = Stopwatch.StartNew();
    var processor = dienst.Processortijd;
    var tellingen = new Dictionary<string, int>();
    var geheugen = new List<long>();
    using var stroom = client.RegistreerStroom(beheer);
    var lezen = Task.Run(async () =>
    {
        var ontvangen = 0;
        await foreach (var blok in stroom.ResponseStream.ReadAllAsync())
        {
            foreach (var uitkomst in blok.Uitkomsten)
            {
                tellingen[uitkomst.Uitkomst] = tellingen.GetValueOrDefault(uitkomst.Uitkomst) + 1;
                if (++ontvangen % Math.Max(1, aantal / 8) == 0)
                {
                    geheugen.Add(dienst.Mebibytes);
                }
            }
        }
    });
    stroom.RequestStream.WriteOptions = new WriteOptions(WriteFlags.BufferHint);
    // Every rule has something to judge.
    var rij = new RegistreerVerzoek
    {
        Schoolsoort = "bao",
        BeginTermijn = "2023-09-01",
        OpgesteldOp = "2023-09-20",
        Ondersteuning = "ja",
        Afwijking = "geen",
        BelemmerendeFactoren = "ja",
        BevorderendeFactoren = "ja",
        Uitstroombestemming = "vmbo-tl/havo",
        Vervolgsoort = "regulier",
        Handelingsdeel = "ja",
        OverlegOp = "2023-09-25",
        OudersMetGezag = "2",
        InstemmingOp = "2023-09-25,2023-09-26",
        Hoorrecht = "gebruikt",
        GehoordOp = "2023-09-25",
    };
    for (var regel = 0; regel < aantal; regel++)
    {
        var school = eenSchool ? EigenSchool : regel / perSchool;
        rij.Regel = regel;
        rij.Kenmerk = string.Create(CultureInfo.InvariantCulture, $"{voorvoegsel}{regel}x");
        rij.LeerlingSleutel = string.Create(CultureInfo.InvariantCulture, $"leerling{voorvoegsel}{regel}x");
        rij.Vestiging = Brin(school) + "00";
        rij.VastgesteldOp = regel % 3 == 0 ? "" : "2023-10-13";
        await stroom.RequestStream.WriteAsync(rij);
    }

    await stroom.RequestStream.CompleteAsync();
    await lezen;
    var seconden = klok.Elapsed.TotalSeconds;
    Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{naam,-12} {aantal,8:n0} rows {seconden,7:n2} s {aantal / seconden,8:n0} rows/s; service {(dienst.Processortijd - processor).TotalSeconds:n1} CPU-s; MiB {string.Join(' ', geheugen)}; database {dienst.DatabaseMebibytes} MiB; {string.Join(", ", tellingen.Select(paar => $"{paar.Key} {paar.Value:n0}"))}"));
}

async Task Lijst()
{
    var school = Token(uitgever.Token(Rol.School, Scope.OppLezen, (ClaimNaam.Brin, Brin(EigenSchool))));
    var vraag = new LijstVraag { Pagina = new Monitoring.Contracts.V1.Pagina { Grootte = 50 } };
    var tijden = new List<double>();
    for (var keer = 0; keer < 500; keer++)
    {
        var klok = Stopwatch.StartNew();
        await client.LijstAsync(vraag, school);
        tijden.Add(klok.Elapsed.TotalMilliseconds);
    }

    var totaal = (await client.LijstAsync(vraag, school)).Totaal;
    tijden.Sort();
    Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"work list of a school with {totaal:n0} OPP's, 50 a page, round trip: p50 {tijden[250]:n1} ms, p99 {tijden[495]:n1} ms"));
}

static string Brin(int school) => string.Create(CultureInfo.InvariantCulture, $"{school / 676 % 100:00}{(char)('A' + (school / 26 % 26))}{(char)('A' + (school % 26))}");

static Metadata Token(string token) => new() { { "authorization", "Bearer " + token } };
