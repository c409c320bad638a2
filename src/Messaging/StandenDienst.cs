using Google.Protobuf;
using Grpc.Core;
using Monitoring.Contracts.Gebeurtenissen;
using Monitoring.Contracts.V1;

namespace Monitoring.Messaging;

/// <summary>Streams all states of a service in blocks of 500.</summary>
public sealed class StandenDienst(IStandenBron bron) : Standen.StandenBase
{
    private const int BlokGrootte = 500;

    public override async Task Lees(StandenVraag request, IServerStreamWriter<StandenBlok> responseStream, ServerCallContext context)
    {
        ArgumentNullException.ThrowIfNull(request);
        ArgumentNullException.ThrowIfNull(responseStream);
        ArgumentNullException.ThrowIfNull(context);
        var blok = new StandenBlok();
        var hoogstens = request.Hoogstens > 0 ? request.Hoogstens : int.MaxValue;
        await foreach (var gebeurtenis in bron.Lees(hoogstens, context.CancellationToken).Take(hoogstens))
        {
            blok.Standen.Add(NaarStand(gebeurtenis));
            if (blok.Standen.Count == BlokGrootte)
            {
                await responseStream.WriteAsync(blok, context.CancellationToken);
                blok = new StandenBlok();
            }
        }

        if (blok.Standen.Count > 0)
        {
            await responseStream.WriteAsync(blok, context.CancellationToken);
        }
    }

    private static Stand NaarStand(IGebeurtenis gebeurtenis) => new()
    {
        Type = gebeurtenis.GetType().Name,
        AggregaatId = gebeurtenis.AggregaatId,
        Versie = gebeurtenis.Versie,
        Inhoud = UnsafeByteOperations.UnsafeWrap(GebeurtenisJson.Schrijf(gebeurtenis)),
    };
}
