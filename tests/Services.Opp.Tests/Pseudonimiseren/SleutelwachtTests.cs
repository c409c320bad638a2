using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.FileProviders;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging.Abstractions;
using Monitoring.Services.Opp.Data;
using Monitoring.Services.Opp.Domain;
using Monitoring.Services.Opp.Pseudonimiseren;
using Monitoring.Services.Opp.Tests.Opstelling;

namespace Monitoring.Services.Opp.Tests.Pseudonimiseren;

/// <summary>A service that lacks a key would refuse every correction; one that has yet to move pseudonyms to the newest does its work.</summary>
public sealed class SleutelwachtTests(OppServer server) : IClassFixture<OppServer>
{
    // The key of the server, as OppServer sets it, and another.
    private static readonly byte[] Eerste = [.. Enumerable.Range(0, 32).Select(getal => (byte)getal)];
    private static readonly byte[] Tweede = [.. Enumerable.Repeat((byte)7, 32)];

    private CancellationToken Stop { get; } = TestContext.Current.CancellationToken;

    [Fact]
    public async Task Buiten_de_ontwikkeling_start_de_dienst_niet_zonder_de_sleutels_van_zijn_register()
    {
        await Wacht("Production", Tweede).StartAsync(Stop);
        await server.Stuur([Rij.Van("w-1")], server.AlsSchool);

        await Wacht("Production", Eerste).StartAsync(Stop);
        await Wacht("Production", Eerste, Tweede).StartAsync(Stop);
        var fout = await Assert.ThrowsAsync<InvalidOperationException>(() => Wacht("Production", Tweede).StartAsync(Stop));
        Assert.Contains(new Pseudonimiseerder(Eerste).SleutelId, fout.Message, StringComparison.Ordinal);
        await Wacht("Development", Tweede).StartAsync(Stop);

        // A replica that had the next key already wrote beside this one: what it wrote waits, the service does its work.
        await server.Stuur([Rij.Van("w-2")], server.AlsSchool);
        await using (var bereik = server.Diensten.CreateAsyncScope())
        {
            await bereik.ServiceProvider.GetRequiredService<OppContext>().Opps.Where(opp => opp.Kenmerk == "w-2").ExecuteUpdateAsync(rij => rij.SetProperty(opp => opp.SleutelId, "volgende"), Stop);
        }

        await Wacht("Production", Eerste).StartAsync(Stop);
        await Assert.ThrowsAsync<InvalidOperationException>(() => Wacht("Production", Tweede).StartAsync(Stop));
        Assert.Single(server.Diensten.GetServices<IHostedService>().OfType<Sleutelwacht>());
    }

    private Sleutelwacht Wacht(string omgeving, params byte[][] sleutels) =>
        new(server.Diensten.GetRequiredService<IServiceScopeFactory>(), new Pseudonimiseerder(sleutels), new Omgeving { EnvironmentName = omgeving }, NullLogger<Sleutelwacht>.Instance);

    private sealed class Omgeving : IHostEnvironment
    {
        public string EnvironmentName { get; set; } = "";

        public string ApplicationName { get; set; } = "";

        public string ContentRootPath { get; set; } = "";

        public IFileProvider ContentRootFileProvider { get; set; } = new NullFileProvider();
    }
}
