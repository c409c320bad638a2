using Grpc.Core;
using Monitoring.Standins.Tests.Proef;

namespace Monitoring.Standins.Tests;

internal sealed class Proefservice(Wachtkamer wachtkamer) : Proefdienst.ProefdienstBase
{
    public const string Weigering = "Vóór 1 februari € 0";
    public static readonly byte[] Bytes = [0, 1, 254, 255];

    public override Task<Begroeting> Groet(Naam request, ServerCallContext context)
        => Task.FromResult(new Begroeting
        {
            Tekst = $"Dag {request.Naam_}",
            Afzender = context.RequestHeaders.GetValue("x-afzender") ?? string.Empty,
            Codering = context.GetHttpContext().Request.Headers["grpc-encoding"].ToString(),
        });

    public override async Task Tel(Getal request, IServerStreamWriter<Getal> responseStream, ServerCallContext context)
    {
        for (var waarde = 1; waarde <= request.Waarde; waarde++)
        {
            await responseStream.WriteAsync(new Getal { Waarde = waarde }, context.CancellationToken);
        }
    }

    public override async Task<Totaal> Som(IAsyncStreamReader<Getal> requestStream, ServerCallContext context)
    {
        var totaal = new Totaal();
        await foreach (var getal in requestStream.ReadAllAsync(context.CancellationToken))
        {
            totaal.Som += getal.Waarde;
            totaal.Aantal++;
        }

        return totaal;
    }

    public override async Task Kaats(
        IAsyncStreamReader<Tekst> requestStream, IServerStreamWriter<Tekst> responseStream, ServerCallContext context)
    {
        while (await requestStream.MoveNext(context.CancellationToken))
        {
            await responseStream.WriteAsync(requestStream.Current);
        }
    }

    public override async Task<Begroeting> Wacht(Wachtnummer request, ServerCallContext context)
    {
        wachtkamer.Meld(request.Nummer, Stap.Begonnen);
        await using var opgave = context.CancellationToken.Register(() => wachtkamer.Meld(request.Nummer, Stap.Opgegeven));
        await wachtkamer.Bereikt(request.Nummer, Stap.Opgegeven);
        throw new RpcException(Status.DefaultCancelled);
    }

    public override async Task<Wachtnummer> Bereikt(Wachtvraag request, ServerCallContext context)
    {
        await wachtkamer.Bereikt(request.Nummer, request.Stap).WaitAsync(context.CancellationToken);
        return new Wachtnummer { Nummer = request.Nummer };
    }

    public override Task<Begroeting> Weiger(Naam request, ServerCallContext context)
        => throw new RpcException(
            new Status(StatusCode.FailedPrecondition, Weigering),
            new Metadata { { "reden", "te laat" }, { "bewijs-bin", Bytes } });
}
