using System.Diagnostics;
using MassTransit;
using Microsoft.EntityFrameworkCore;
using Monitoring.Contracts.Gebeurtenissen;
using Monitoring.Messaging.Uitgaand;

namespace Monitoring.Messaging.Inkomend;

/// <summary>
/// Takes batches of one event type from the queue. It ends normally when every message is applied or parked, so that they are acknowledged;
/// it fails only on a stop, and then the broker delivers them again.
/// </summary>
internal sealed class Verbruiker<TContext, TGebeurtenis, TProjectie>(Verwerking<TContext> verwerking, IEnumerable<IVerwerker<TContext>> verwerkers) : IConsumer<Batch<TGebeurtenis>>
    where TContext : DbContext
    where TGebeurtenis : class, IGebeurtenis
    where TProjectie : class, IProjectie<TContext, TGebeurtenis>
{
    private readonly IVerwerker<TContext> _verwerker = verwerkers.OfType<Verwerker<TContext, TGebeurtenis, TProjectie>>().First();

    public async Task Consume(ConsumeContext<Batch<TGebeurtenis>> context)
    {
        var berichten = context.Message.Select(bericht => new OntvangenBericht(
            bericht.MessageId ?? throw new InvalidOperationException("A message without an id passed the entrance check."),
            bericht.Message,
            bericht.ReceiveContext.Body.GetBytes)).ToList();
        using var activiteit = StartActiviteit(context.Message);
        await verwerking.Verwerk(_verwerker, berichten);
    }

    private static Activity? StartActiviteit(Batch<TGebeurtenis> batch)
    {
        if (!Meetpunten.Bron.HasListeners())
        {
            return null;
        }

        // One message continues its own trace; a batch starts one that is linked to all of them.
        var sporen = batch
            .Select(bericht => ActivityContext.TryParse(bericht.Headers.Get<string>(UitgaandBericht.TraceHeader), null, isRemote: true, out var spoor) ? spoor : default)
            .Where(spoor => spoor != default)
            .ToList();
        var activiteit = Meetpunten.Bron.StartActivity(
            ActivityKind.Consumer,
            parentContext: sporen.Count == 1 ? sporen[0] : default,
            links: sporen.Count > 1 ? sporen.Select(spoor => new ActivityLink(spoor)) : null,
            name: $"process {typeof(TGebeurtenis).Name}");
        return activiteit?.SetTag("messaging.batch.message_count", batch.Length);
    }
}
