using System.Globalization;
using Grpc.Core;
using Grpc.Net.Client;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.Logging;
using Monitoring.Contracts.Landelijk.V1;
using Monitoring.ServiceDefaults.Weigeringen;
using Monitoring.Testopstelling;

namespace Monitoring.ServiceDefaults.Tests;

/// <summary>What a refused call leaves in the log of a service, however much its operator asks to see.</summary>
public sealed class WeigeringLogTests
{
    private const string Invoer = "geheim-van-de-aanroeper";

    [Theory]
    [InlineData("Logging:LogLevel:Default")]
    [InlineData("Logging:LogLevel:Grpc")]
    [InlineData("Logging:LogLevel:Grpc.AspNetCore.Server")]
    public async Task Een_weigering_staat_met_haar_code_in_het_log_en_zonder_inhoud(string instelling)
    {
        using var log = new Logopvang();
        await using var dienst = await Start(log, instelling);
        using var kanaal = GrpcChannel.ForAddress(dienst.Urls.Single());

        var fout = await Assert.ThrowsAsync<RpcException>(() => new Landelijk.LandelijkClient(kanaal).HaalIndicatorAsync(new IndicatorVraag { Id = Invoer }, cancellationToken: TestContext.Current.CancellationToken).ResponseAsync);

        // The caller reads the whole message; the log has the code only.
        Assert.Equal($"'{Invoer}' is geen indicator.", WeigeringDetails.Lees(fout)!.Melding);
        Assert.Contains(log.Regels, regel => regel.Tekst.Contains(Weigerdienst.Code, StringComparison.Ordinal) && regel.Tekst.Contains("HaalIndicator", StringComparison.Ordinal));
        Assert.DoesNotContain(log.Regels, regel => regel.Tekst.Contains(Invoer, StringComparison.Ordinal));
    }

    private static async Task<WebApplication> Start(Logopvang log, string instelling)
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { EnvironmentName = "Development" });
        builder.Configuration["GRPC_PORT"] = VrijePoort.Kies(1)[0].ToString(CultureInfo.InvariantCulture);
        builder.Configuration["Authenticatie:Issuer"] = "http://localhost";
        builder.Configuration[instelling] = "Trace";
        builder.AddServiceDefaults().AddGrpcDiensten();
        builder.Logging.AddProvider(log);
        var dienst = builder.Build();
        dienst.UseServiceDefaults();
        dienst.MapGrpcService<Weigerdienst>();
        await dienst.StartAsync(TestContext.Current.CancellationToken);
        return dienst;
    }
}
