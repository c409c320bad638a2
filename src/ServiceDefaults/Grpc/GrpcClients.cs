using Grpc.Core;
using Grpc.Core.Interceptors;
using Grpc.Net.Client;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Monitoring.ServiceDefaults.Grpc;

/// <summary>
/// gRPC clients by name of the service: the address is services:{dienst}:grpc:0, as the app host or the cluster sets it. One channel per
/// service; each unary call gets a deadline; the token comes from <see cref="ITokenBron"/>.
/// </summary>
public static class GrpcClients
{
    public static WebApplicationBuilder AddGrpcClient<TClient>(this WebApplicationBuilder builder, string dienst)
        where TClient : ClientBase<TClient>
    {
        builder.AddKanaal(dienst);
        builder.Services.AddScoped(diensten => Client<TClient>(diensten, dienst));
        return builder;
    }

    /// <summary>A client of an interface that several services offer: asked for with the name of the service as key.</summary>
    public static WebApplicationBuilder AddKeyedGrpcClient<TClient>(this WebApplicationBuilder builder, string dienst)
        where TClient : ClientBase<TClient>
    {
        builder.AddKanaal(dienst);
        builder.Services.AddKeyedScoped(dienst, (diensten, _) => Client<TClient>(diensten, dienst));
        return builder;
    }

    private static void AddKanaal(this WebApplicationBuilder builder, string dienst) =>
        builder.Services.TryAddKeyedSingleton(dienst, (diensten, _) => GrpcChannel.ForAddress(Adres(diensten.GetRequiredService<IConfiguration>(), dienst), new GrpcChannelOptions
        {
            MaxReceiveMessageSize = GrpcGrenzen.MaxAntwoord,
            MaxSendMessageSize = GrpcGrenzen.MaxBericht,
            // Between the parts the network is private (loopback, or a mesh that encrypts): tokens may travel in clear text there.
            UnsafeUseInsecureChannelCallCredentials = true,
            HttpHandler = new SocketsHttpHandler { EnableMultipleHttp2Connections = true, PooledConnectionIdleTimeout = TimeSpan.FromMinutes(5) },
        }));

    private static TClient Client<TClient>(IServiceProvider diensten, string dienst)
        where TClient : ClientBase<TClient>
    {
        var aanroeper = diensten.GetRequiredKeyedService<GrpcChannel>(dienst).Intercept(new AanroepInterceptor(diensten.GetRequiredService<ITokenBron>(), diensten.GetRequiredService<TimeProvider>()));
        return (TClient)Activator.CreateInstance(typeof(TClient), aanroeper)!;
    }

    private static string Adres(IConfiguration instellingen, string dienst) =>
        instellingen[$"services:{dienst}:grpc:0"] ?? throw new InvalidOperationException($"services:{dienst}:grpc:0 ontbreekt: het adres van de dienst {dienst}.");
}
