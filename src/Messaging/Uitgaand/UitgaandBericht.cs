using System.Diagnostics;
using System.Net.Mime;
using MassTransit;

namespace Monitoring.Messaging.Uitgaand;

/// <summary>
/// Sends an outbox row as it is: its bytes are the body, its id the message id. The headers are the few that a receiver needs, without
/// the host details that MassTransit adds by itself.
/// </summary>
internal sealed class UitgaandBericht(OutboxBericht rij, Type type, bool eisOntvanger, Activity? activiteit) : IPipe<PublishContext>, IMessageSerializer
{
    public const string TraceHeader = "traceparent";

    private static readonly ContentType Json = new("application/json");

    public ContentType ContentType => Json;

    public Task Send(PublishContext context)
    {
        context.MessageId = rij.BerichtId;
        context.Serializer = this;
        context.ContentType = Json;
        context.Mandatory = eisOntvanger;
        context.Headers.Set(MessageHeaders.MessageType, MessageUrn.ForTypeString(type));
        if ((activiteit?.Id ?? rij.TraceParent) is { } trace)
        {
            context.Headers.Set(TraceHeader, trace);
        }

        return Task.CompletedTask;
    }

    public MessageBody GetMessageBody<T>(SendContext<T> context)
        where T : class => new BytesMessageBody(rij.Inhoud);

    public void Probe(ProbeContext context)
    {
        // Nothing to show: a probe describes static pipes and this one lives as long as one message.
    }
}
