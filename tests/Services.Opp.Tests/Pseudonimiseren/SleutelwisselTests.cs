using Grpc.Core;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Monitoring.Contracts.Opp.V1;
using Monitoring.Contracts.Toegang;
using Monitoring.ServiceDefaults.Toegang;
using Monitoring.Services.Opp.Data;
using Monitoring.Services.Opp.Domain;
using Monitoring.Services.Opp.Pseudonimiseren;
using Monitoring.Services.Opp.Tests.Opstelling;
using Brin = Monitoring.Contracts.Domein.Brin;

namespace Monitoring.Services.Opp.Tests.Pseudonimiseren;

/// <summary>The secret key is replaced while the register goes on.</summary>
public sealed class SleutelwisselTests(OppServer server) : IClassFixture<OppServer>
{
    // The key of the server, as OppServer sets it, and the next two.
    private static readonly byte[] Eerste = [.. Enumerable.Range(0, 32).Select(getal => (byte)getal)];
    private static readonly byte[] Tweede = [.. Enumerable.Repeat((byte)7, 32)];
    private static readonly byte[] Derde = [.. Enumerable.Repeat((byte)9, 32)];

    private CancellationToken Stop { get; } = TestContext.Current.CancellationToken;

    [Fact]
    public async Task Alles_gaat_in_delen_naar_de_nieuwste_sleutel_zonder_versie_of_gebeurtenis()
    {
        await server.Stuur(Enumerable.Range(1, 7).Select(nummer => Rij.Van($"s-{nummer}", regel: nummer)), server.AlsSchool);
        var (versies, berichten) = (await Versies(), await Berichten());
        var nieuw = new Pseudonimiseerder(Eerste, Tweede);

        // Broken off after the first part, and begun again.
        var eerste = await Deel(nieuw, 3, "");
        Assert.Equal((3, 0, 4), (eerste.Vernieuwd, eerste.Onbekend, eerste.TeGaan));
        var (na, stappen) = ("", new List<int>());
        do
        {
            var deel = await Deel(nieuw, 3, na);
            na = deel.Na;
            stappen.Add(deel.TeGaan);
        }
        while (na.Length > 0);

        Assert.Equal([1, 0], stappen);
        Assert.Equal((versies, berichten), (await Versies(), await Berichten()));
        var opp = await Opp("s-4");
        Assert.Equal(nieuw.SleutelId, opp.SleutelId);
        Assert.Equal(nieuw.Maak(Brin.Lees(OppServer.School), LeerlingSleutel.Lees("leerling-s-4")).Waarde, opp.Pseudoniem);
        Assert.Equal((0, 0, ""), await Deel(nieuw, 3, "") is var niets ? (niets.Vernieuwd, niets.TeGaan, niets.Na) : default);

        // A third key follows on the second; a key that nobody has any more is told, and left.
        Assert.Equal((7, 0), await Deel(new Pseudonimiseerder(Eerste, Tweede, Derde), 100, "") is var derde ? (derde.Vernieuwd, derde.Onbekend) : default);
        Assert.Equal((0, 7, 7), await Deel(new Pseudonimiseerder(Eerste, Tweede), 100, "") is var terug ? (terug.Vernieuwd, terug.Onbekend, terug.TeGaan) : default);
    }

    [Theory]
    [InlineData(0, "")]
    [InlineData(5001, "")]
    [InlineData(1, "geen-id")]
    public async Task Een_deel_dat_niet_kan_wordt_geweigerd(int hoogstens, string na) =>
        await Weigert.Met(StatusCode.InvalidArgument, "pseudoniem.deel-ongeldig", () => server.Client.VernieuwPseudoniemenAsync(new VernieuwVraag { Hoogstens = hoogstens, Na = na }, server.Kop(Rol.Beheer, Scope.LandelijkBeheren), cancellationToken: Stop).ResponseAsync);

    private async Task<Vernieuwstand> Deel(Pseudonimiseerder sleutels, int hoogstens, string na)
    {
        await using var bereik = server.Diensten.CreateAsyncScope();
        return await new Sleutelwissel(bereik.ServiceProvider.GetRequiredService<OppContext>(), sleutels, bereik.ServiceProvider.GetRequiredService<Kalender>()).Vernieuw(new VernieuwVraag { Hoogstens = hoogstens, Na = na }, new Aanroeper("beheer-1", Rol.Beheer, null, null, null), Stop);
    }

    private Task<Ontwikkelingsperspectief> Opp(string kenmerk) => server.UitDatabase(database => database.Opps.AsNoTracking().SingleAsync(opp => opp.Kenmerk == kenmerk, Stop));

    private Task<long> Versies() => server.UitDatabase(database => database.Opps.SumAsync(opp => opp.Versie, Stop));

    private Task<int> Berichten() => server.UitDatabase(database => database.Database.SqlQuery<int>($"SELECT COUNT(*) AS Value FROM Outbox").SingleAsync(Stop));
}
