using Grpc.Core;
using Microsoft.EntityFrameworkCore;
using Monitoring.Services.Opp.Tests.Opstelling;

namespace Monitoring.Services.Opp.Tests.Registreren;

/// <summary>What a registration answers when the database refuses to write. A trigger stands in for the cause.</summary>
public sealed class SchrijffoutTests(OppServer server) : IClassFixture<OppServer>
{
    private const string IetsAnders = "SELECT RAISE(ABORT, 'iets anders')";
    private const string DubbeleSleutel = "INSERT INTO Bezet VALUES (1)";

    [Theory]
    [InlineData(IetsAnders, StatusCode.Internal, "")]
    [InlineData(DubbeleSleutel, StatusCode.Aborted, "versie.verouderd")]
    public async Task Alleen_een_dubbele_sleutel_heet_gelijktijdig(string oorzaak, StatusCode status, string code)
    {
        var opzet = "CREATE TABLE IF NOT EXISTS Bezet (Nummer INTEGER PRIMARY KEY); INSERT OR IGNORE INTO Bezet VALUES (1);"
            + $"CREATE TRIGGER Stuk BEFORE INSERT ON Opp BEGIN {oorzaak}; END;";
        await server.MetDatabase(database => database.Database.ExecuteSqlRawAsync(opzet, TestContext.Current.CancellationToken));
        try
        {
            await Weigert.Met(status, code, () => server.Client.RegistreerAsync(Rij.Van("schrijffout"), server.AlsSchool).ResponseAsync);
        }
        finally
        {
            await server.MetDatabase(database => database.Database.ExecuteSqlRawAsync("DROP TRIGGER Stuk", TestContext.Current.CancellationToken));
        }
    }
}
