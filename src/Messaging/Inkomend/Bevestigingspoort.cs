using System.Runtime.CompilerServices;
using MassTransit;
using MassTransit.RabbitMqTransport;
using RabbitMQ.Client;

namespace Monitoring.Messaging.Inkomend;

/// <summary>
/// Lets acknowledgements through by the handful, with a question and answer to the broker between two handfuls. RabbitMQ.Client 7 keeps 128 frames
/// for a connection; when the connection breaks, whoever waits for a place in that buffer waits for ever, and the client's shutdown waits for him
/// (rabbitmq-dotnet-client issue 1930). An answer proves that the frames before the question have left, so the buffer never fills up. Each
/// connection has a gate of its own: what a broken one never answers holds up nobody on the next.
/// </summary>
internal sealed class Bevestigingspoort : IFilter<ReceiveContext>
{
    // At most a handful let through and not yet written, a handful written, and Publicatie.Tegelijk: together under 128.
    private const int Handvol = 32;
    private const string BestaatAltijd = "amq.fanout";

    private static readonly TimeSpan Antwoordtijd = TimeSpan.FromSeconds(5);

    private readonly ConditionalWeakTable<IConnection, Poort> _poorten = [];

    public async Task Send(ReceiveContext context, IPipe<ReceiveContext> next)
    {
        await next.Send(context);
        if (context.TryGetPayload<ChannelContext>(out var kanaal))
        {
            await _poorten.GetOrCreateValue(kanaal.ConnectionContext.Connection).LaatDoor(kanaal.Channel);
        }
    }

    public void Probe(ProbeContext context) => context.CreateFilterScope("bevestigingspoort");

    /// <summary>The lock of one connection, with what went through since its last answer. It has no handle, so it ends with its connection.</summary>
    private sealed class Poort() : SemaphoreSlim(1)
    {
        private int _doorgelaten;

        public async Task LaatDoor(IChannel kanaal)
        {
            await WaitAsync();
            try
            {
                if (++_doorgelaten >= Handvol && kanaal.IsOpen)
                {
                    // Not by a token: the client cannot cancel a question that waits for a lock which its closing channel disposed of.
                    await kanaal.ExchangeDeclarePassiveAsync(BestaatAltijd).WaitAsync(Antwoordtijd);
                    _doorgelaten = 0;
                }
            }
            finally
            {
                Release();
            }
        }
    }
}
