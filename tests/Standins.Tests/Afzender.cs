using Grpc.Core;
using Grpc.Core.Interceptors;

namespace Monitoring.Standins.Tests;

/// <summary>At the client: signs unary calls, and keeps the order in which interceptors were passed.</summary>
internal sealed class Afzender(string naam, ICollection<string> volgorde) : Interceptor
{
    public override AsyncUnaryCall<TResponse> AsyncUnaryCall<TRequest, TResponse>(
        TRequest request,
        ClientInterceptorContext<TRequest, TResponse> context,
        AsyncUnaryCallContinuation<TRequest, TResponse> continuation)
    {
        volgorde.Add(naam);
        var headers = new Metadata { { "x-afzender", naam } };
        return continuation(
            request,
            new ClientInterceptorContext<TRequest, TResponse>(context.Method, context.Host, context.Options.WithHeaders(headers)));
    }
}
