using System.Diagnostics;
using System.Globalization;
using Google.Protobuf;
using Grpc.Core;
using Grpc.Net.Client;
using Monitoring.Contracts.Toegang;
using Monitoring.Contracts.V1;
using Monitoring.Bench;
using Monitoring.Testopstelling;
using Client = Monitoring.Contracts.Financien.V1.Financien.FinancienClient;

// Imports annual accounts over gRPC into an empty SQLite file: read, merged, validated, computed, compared, saved with their events. Then the
// same files again. Argument: a folder with the three files of DUO (balans, baten-lasten, overheidsbijdragen). No broker: events wait in the outbox.
const int DeelGrootte = 64 * 1024;
const int Keren = 3;
if (args.Length == 0)
{
    Console.Error.WriteLine("Name the folder that holds DUO's files of annual accounts.");
    return 1;
}

var bestanden = Directory.GetFiles(args[0], "*jaarrekening*.csv").Order(StringComparer.Ordinal).Select(pad => (Naam: Path.GetFileName(pad), Inhoud: File.ReadAllBytes(pad))).ToArray();
await using var uitgever = await TestUitgever.Start();
for (var keer = 1; keer <= Keren; keer++)
{
    // A new process each time: the first import of a freshly started service is what a user waits for.
    await using var dienst = new Dienst("Monitoring.Services.Financien", uitgever.Issuer, "amqp://guest:guest@127.0.0.1:1");
    await dienst.Start();
    using var kanaal = GrpcChannel.ForAddress(dienst.Adres);
    var client = new Client(kanaal);
    await Importeer("empty", client, dienst);
    await Importeer("same again", client, dienst);
}

return 0;

async Task Importeer(string naam, Client client, Dienst dienst)
{
    var koppen = new Metadata { { "authorization", "Bearer " + uitgever.Token(Rol.Beheer, Scope.FinancienSchrijven) } };
    var processor = dienst.Processortijd;
    var klok = Stopwatch.StartNew();
    using var stroom = client.ImporteerJaarrekeningen(koppen);
    foreach (var (bestand, inhoud) in bestanden)
    {
        for (var plaats = 0; plaats < inhoud.Length; plaats += DeelGrootte)
        {
            await stroom.RequestStream.WriteAsync(new BestandDeel { Bestandsnaam = bestand, Inhoud = ByteString.CopyFrom(inhoud, plaats, Math.Min(DeelGrootte, inhoud.Length - plaats)) });
        }
    }

    await stroom.RequestStream.CompleteAsync();
    var laatste = new ImportVoortgang();
    await foreach (var voortgang in stroom.ResponseStream.ReadAllAsync())
    {
        laatste = voortgang;
    }

    var seconden = klok.Elapsed.TotalSeconds;
    Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{naam,-10} {laatste.Totaal,6:n0} accounts {seconden,6:n2} s {laatste.Totaal / seconden,7:n0}/s; service {(dienst.Processortijd - processor).TotalSeconds:n1} CPU-s, {dienst.Mebibytes} MiB; database {dienst.DatabaseMebibytes} MiB; new {laatste.Nieuw:n0}, changed {laatste.Gewijzigd:n0}, unchanged {laatste.Ongewijzigd:n0}, with findings {laatste.MetBevinding:n0}"));
}
