using System.Diagnostics;
using System.Globalization;
using Grpc.Core;
using Grpc.Net.Client;
using Monitoring.Contracts.Opp.V1;
using Monitoring.Contracts.Toegang;
using Monitoring.Bench;
using Monitoring.Testopstelling;

// Registers OPP's with all their content by the stream into an empty SQLite file, over gRPC, with rules, outbox and look-ups. Prints rows per
// second and the working set of the service at each 50,000 rows; then the work list of a school with 2,000 OPP's.
// Arguments: number of rows (350000), number of schools (7000), 'broker' to publish to a private RabbitMQ meanwhile.
var rijen = args.Length > 0 ? int.Parse(args[0], CultureInfo.InvariantCulture) : 350_000;
var scholen = args.Length > 1 ? int.Parse(args[1], CultureInfo.InvariantCulture) : 7_000;
const int EigenSchool = 67_599;
const int Meetpunt = 50_000;
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
                if (++ontvangen % Meetpunt == 0)
                {
                    geheugen.Add(dienst.Mebibytes);
                }
            }
        }
    });
    stroom.RequestStream.WriteOptions = new WriteOptions(WriteFlags.BufferHint);
    var rij = new RegistreerVerzoek();
    for (var regel = 0; regel < aantal; regel++)
    {
        var school = eenSchool ? EigenSchool : regel / perSchool;
        Vul(rij, regel);
        rij.Regel = regel;
        rij.Kenmerk = string.Create(CultureInfo.InvariantCulture, $"{voorvoegsel}{regel}x");
        rij.LeerlingSleutel = string.Create(CultureInfo.InvariantCulture, $"leerling{voorvoegsel}{regel}x");
        rij.Vestiging = Brin(school) + "00";
        await stroom.RequestStream.WriteAsync(rij);
    }

    await stroom.RequestStream.CompleteAsync();
    await lezen;
    var seconden = klok.Elapsed.TotalSeconds;
    Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{naam,-12} {aantal,8:n0} rows {seconden,7:n2} s {aantal / seconden,8:n0} rows/s; service {(dienst.Processortijd - processor).TotalSeconds:n1} CPU-s; MiB at each {Meetpunt:n0} rows: {(geheugen.Count > 0 ? string.Join(' ', geheugen) : dienst.Mebibytes)}; database {dienst.DatabaseMebibytes} MiB; {string.Join(", ", tellingen.Select(paar => $"{paar.Key} {paar.Value:n0}"))}"));
}

// Every rule has something to judge: bao and vso in turn, one in three a concept, the others with evaluations, and of those one in four left.
static void Vul(RegistreerVerzoek rij, int regel)
{
    var (isVso, isConcept, isWeg) = (regel % 2 == 1, regel % 3 == 0, regel % 12 >= 9);
    (rij.Schoolsoort, rij.BeginTermijn, rij.OpgesteldOp, rij.VastgesteldOp) = (isVso ? "vso" : "bao", "2023-09-01", "2023-09-20", isConcept ? "" : "2023-10-13");
    (rij.Ondersteuning, rij.Afwijking, rij.BelemmerendeFactoren, rij.BevorderendeFactoren, rij.Handelingsdeel, rij.ExtraOndersteuning) = ("ja", "beschreven", "ja", regel % 10 == 0 ? "nee" : "ja", "ja", isVso ? "ja" : "");
    (rij.Uitstroombestemming, rij.Vervolgsoort, rij.Voorlopig) = (isVso ? "mbo-entree/mbo-2" : "vmbo-tl/havo", isVso ? "" : "regulier", "nee");
    (rij.Uitstroomprofiel, rij.Uitstroomniveau) = isVso ? ("vervolgonderwijs", "5") : ("", "");
    (rij.OverlegOp, rij.Overeenstemming, rij.OudersMetGezag, rij.InstemmingOp) = ("2023-09-22,2023-09-25", "ja", "2", "2023-09-25,2023-09-26");
    (rij.Hoorrecht, rij.GehoordOp) = ("gebruikt", isConcept ? "2023-09-25" : "2023-09-25,2024-06-10,2025-06-12");
    rij.Evaluaties = isConcept ? "" : "2024-06-10 deels,2025-06-12 behaald";
    var isVertrokken = isWeg && !isConcept;
    (rij.BeeindigdOp, rij.Eindreden, rij.UitstroomOp) = isVertrokken ? ("2025-07-10", "schoolverlater", "2025-07-10") : ("", "", "");
    (rij.BereikteBestemming, rij.BereiktNiveau) = isVertrokken ? isVso ? ("mbo-2", "5") : ("havo", "") : ("", "");
}

async Task Lijst()
{
    await Meet("all", new LijstVraag());
    await Meet("late", new LijstVraag { Actie = "te-laat" });
    await Meet("incomplete", new LijstVraag { Oorzaak = "onvolledig" });
}

async Task Meet(string naam, LijstVraag vraag)
{
    var school = Token(uitgever.Token(Rol.School, Scope.OppLezen, (ClaimNaam.Brin, Brin(EigenSchool))));
    vraag.Pagina = new Monitoring.Contracts.V1.Pagina { Grootte = 50 };
    var tijden = new List<double>();
    for (var keer = 0; keer < 500; keer++)
    {
        var klok = Stopwatch.StartNew();
        await client.LijstAsync(vraag, school);
        tijden.Add(klok.Elapsed.TotalMilliseconds);
    }

    var totaal = (await client.LijstAsync(vraag, school)).Totaal;
    tijden.Sort();
    Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"work list of a school with 2,000 OPP's, {naam} ({totaal:n0}), 50 a page, round trip: p50 {tijden[250]:n1} ms, p99 {tijden[495]:n1} ms"));
}

static string Brin(int school) => string.Create(CultureInfo.InvariantCulture, $"{school / 676 % 100:00}{(char)('A' + (school / 26 % 26))}{(char)('A' + (school % 26))}");

static Metadata Token(string token) => new() { { "authorization", "Bearer " + token } };
