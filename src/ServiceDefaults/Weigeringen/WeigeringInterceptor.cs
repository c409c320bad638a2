using Grpc.Core;
using Grpc.Core.Interceptors;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;
using Monitoring.Contracts.Domein;
using Monitoring.ServiceDefaults.Database;

namespace Monitoring.ServiceDefaults.Weigeringen;

/// <summary>Turns every failure of a call into a status that says what to do: a refusal with details, a conflict, a database that is too busy, or an internal error without details.</summary>
internal sealed class WeigeringInterceptor(ILogger<WeigeringInterceptor> log) : Interceptor
{
    private static readonly Weigering Gewijzigd = new("versie.verouderd", "Iemand anders heeft dit intussen gewijzigd. Haal de laatste stand op en probeer het opnieuw.", "versie", WeigeringSoort.Conflict);

    public override Task<TResponse> UnaryServerHandler<TRequest, TResponse>(TRequest request, ServerCallContext context, UnaryServerMethod<TRequest, TResponse> continuation) =>
        Bewaakt(() => continuation(request, context), context);

    public override Task<TResponse> ClientStreamingServerHandler<TRequest, TResponse>(IAsyncStreamReader<TRequest> requestStream, ServerCallContext context, ClientStreamingServerMethod<TRequest, TResponse> continuation) =>
        Bewaakt(() => continuation(requestStream, context), context);

    public override Task ServerStreamingServerHandler<TRequest, TResponse>(TRequest request, IServerStreamWriter<TResponse> responseStream, ServerCallContext context, ServerStreamingServerMethod<TRequest, TResponse> continuation) =>
        Bewaakt(async () => { await continuation(request, responseStream, context); return true; }, context);

    public override Task DuplexStreamingServerHandler<TRequest, TResponse>(IAsyncStreamReader<TRequest> requestStream, IServerStreamWriter<TResponse> responseStream, ServerCallContext context, DuplexStreamingServerMethod<TRequest, TResponse> continuation) =>
        Bewaakt(async () => { await continuation(requestStream, responseStream, context); return true; }, context);

    private async Task<T> Bewaakt<T>(Func<Task<T>> aanroep, ServerCallContext context)
    {
        try
        {
            return await aanroep();
        }
        catch (WeigeringException fout)
        {
            log.LogInformation("Refused with {Code} in {Methode}", fout.Weigering.Code, context.Method);
            throw fout.Weigering.NaarRpc();
        }
        catch (DbUpdateConcurrencyException)
        {
            log.LogInformation("Refused with {Code} in {Methode}", Gewijzigd.Code, context.Method);
            throw Gewijzigd.NaarRpc();
        }
        catch (Exception fout) when (fout.IsDruk() && !context.CancellationToken.IsCancellationRequested)
        {
            log.Log(fout.Logniveau(), fout, "The database was too busy for {Methode}", context.Method);
            throw Databasedrukte.Weigering.NaarRpc();
        }
        catch (Exception fout) when (fout is not RpcException && !context.CancellationToken.IsCancellationRequested)
        {
            log.LogError(fout, "Onverwachte fout in {Methode}", context.Method);
            throw new RpcException(new Status(StatusCode.Internal, "Er ging iets mis bij ons. De fout is vastgelegd; probeer het later opnieuw."));
        }
    }
}
