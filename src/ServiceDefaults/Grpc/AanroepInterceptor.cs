using Grpc.Core;
using Grpc.Core.Interceptors;

namespace Monitoring.ServiceDefaults.Grpc;

/// <summary>Adds the token to every outgoing call and a deadline to a unary call that has none.</summary>
internal sealed class AanroepInterceptor(ITokenBron tokens, TimeProvider klok) : Interceptor
{
    public override AsyncUnaryCall<TResponse> AsyncUnaryCall<TRequest, TResponse>(TRequest request, ClientInterceptorContext<TRequest, TResponse> context, AsyncUnaryCallContinuation<TRequest, TResponse> continuation)
    {
        var opties = context.Options.Deadline is null ? context.Options.WithDeadline((klok.GetUtcNow() + GrpcGrenzen.StandaardDeadline).UtcDateTime) : context.Options;
        return continuation(request, Met(context, opties));
    }

    public override AsyncServerStreamingCall<TResponse> AsyncServerStreamingCall<TRequest, TResponse>(TRequest request, ClientInterceptorContext<TRequest, TResponse> context, AsyncServerStreamingCallContinuation<TRequest, TResponse> continuation) =>
        continuation(request, Met(context, context.Options));

    public override AsyncClientStreamingCall<TRequest, TResponse> AsyncClientStreamingCall<TRequest, TResponse>(ClientInterceptorContext<TRequest, TResponse> context, AsyncClientStreamingCallContinuation<TRequest, TResponse> continuation) =>
        continuation(Met(context, context.Options));

    public override AsyncDuplexStreamingCall<TRequest, TResponse> AsyncDuplexStreamingCall<TRequest, TResponse>(ClientInterceptorContext<TRequest, TResponse> context, AsyncDuplexStreamingCallContinuation<TRequest, TResponse> continuation) =>
        continuation(Met(context, context.Options));

    private ClientInterceptorContext<TRequest, TResponse> Met<TRequest, TResponse>(ClientInterceptorContext<TRequest, TResponse> context, CallOptions opties)
        where TRequest : class
        where TResponse : class
    {
        var metToken = CallCredentials.FromInterceptor(async (aanroep, koppen) =>
        {
            if (await tokens.HaalToken(aanroep.CancellationToken) is { } token)
            {
                koppen.Add("authorization", "Bearer " + token);
            }
        });
        return new ClientInterceptorContext<TRequest, TResponse>(context.Method, context.Host, opties.WithCredentials(metToken));
    }
}
