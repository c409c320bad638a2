using Grpc.Core;
using Grpc.Core.Interceptors;
using Grpc.Net.Client;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

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
        builder.Services.AddKeyedSingleton(dienst, (diensten, _) => GrpcChannel.ForAddress(Adres(diensten.GetRequiredService<IConfiguration>(), dienst), new GrpcChannelOptions
        {
            MaxReceiveMessageSize = GrpcGrenzen.MaxAntwoord,
            MaxSendMessageSize = GrpcGrenzen.MaxBericht,
            // Between the parts the network is private (loopback, or a mesh that encrypts): tokens may travel in clear text there.
            UnsafeUseInsecureChannelCallCredentials = true,
            HttpHandler = new SocketsHttpHandler { EnableMultipleHttp2Connections = true, PooledConnectionIdleTimeout = TimeSpan.FromMinutes(5) },
        }));
        builder.Services.AddScoped(diensten =>
        {
            var aanroeper = diensten.GetRequiredKeyedService<GrpcChannel>(dienst).Intercept(new AanroepInterceptor(diensten.GetRequiredService<ITokenBron>(), diensten.GetRequiredService<TimeProvider>()));
            return (TClient)Activator.CreateInstance(typeof(TClient), aanroeper)!;
        });
        return builder;
    }

    private static string Adres(IConfiguration instellingen, string dienst) =>
        instellingen[$"services:{dienst}:grpc:0"] ?? throw new InvalidOperationException($"services:{dienst}:grpc:0 ontbreekt: het adres van de dienst {dienst}.");
}
