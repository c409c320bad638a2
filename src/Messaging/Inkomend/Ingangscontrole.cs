using System.Runtime.ExceptionServices;
using MassTransit;
using Microsoft.EntityFrameworkCore;

namespace Monitoring.Messaging.Inkomend;

/// <summary>
/// Stands in front of the consumers. A message without an id or of an unknown type never reaches them, one that cannot be read comes back
/// as an error: each is parked as it is. MassTransit would take a message without a type for every type at once.
/// </summary>
internal sealed class Ingangscontrole<TContext>(Parkeerplaats<TContext> parkeerplaats, DatabaseWacht<TContext> database, IEnumerable<IVerwerker<TContext>> verwerkers)
    : IFilter<ReceiveContext>, IFilter<ExceptionReceiveContext>
    where TContext : DbContext
{
    private readonly Dictionary<string, Type> _bekend = verwerkers
        .Select(verwerker => verwerker.Gebeurtenis)
        .Distinct()
        .ToDictionary(MessageUrn.ForTypeString, type => type, StringComparer.Ordinal);

    public async Task Send(ReceiveContext context, IPipe<ReceiveContext> next)
    {
        var typen = context.GetMessageTypes();
        if (!Array.Exists(typen, _bekend.ContainsKey))
        {
            await Parkeer(context, typen.Length == 0 ? "Het bericht noemt geen soort." : "Deze dienst kent het soort bericht niet.");
        }
        else if (context.TransportHeaders.GetMessageId() is null)
        {
            await Parkeer(context, "Het bericht heeft geen geldig id.");
        }
        else
        {
            await next.Send(context);
        }
    }

    public Task Send(ExceptionReceiveContext context, IPipe<ExceptionReceiveContext> next)
    {
        if (database.Stoppend.IsCancellationRequested)
        {
            // Consumers that are torn down fail in many ways; the message is not to blame and goes back to the queue.
            ExceptionDispatchInfo.Throw(context.Exception);
        }

        return Parkeer(context, Parkeerplaats<TContext>.Reden(context.Exception));
    }

    public void Probe(ProbeContext context) => context.CreateFilterScope("ingangscontrole");

    internal Task Parkeer(ReceiveContext context, string reden)
    {
        var typen = context.GetMessageTypes();
        var bekend = Array.Find(typen, _bekend.ContainsKey);
        var type = bekend is null ? string.Join(';', typen) : _bekend[bekend].Name;
        return parkeerplaats.ParkeerRuw(context.TransportHeaders.GetMessageId(), type, context.Body.GetBytes(), reden);
    }
}
