using MassTransit;
using MassTransit.RabbitMqTransport;

namespace Monitoring.Messaging.Inkomend;

/// <summary>
/// Lets acknowledgements through by the handful, with a question and answer to the broker between two handfuls. RabbitMQ.Client 7 keeps 128 frames
/// for a connection; when the connection breaks, whoever waits for a place in that buffer waits for ever, and the client's shutdown waits for him
/// (rabbitmq-dotnet-client issue 1930). An answer proves that the frames before the question have left, so the buffer never fills up.
/// </summary>
internal sealed class Bevestigingspoort : IFilter<ReceiveContext>, IDisposable
{
    // At most a handful let through and not yet written, a handful written, and Publicatie.Tegelijk: together under 128.
    private const int Handvol = 32;
    private const string BestaatAltijd = "amq.fanout";

    private static readonly TimeSpan Antwoordtijd = TimeSpan.FromSeconds(5);

    private readonly SemaphoreSlim _slot = new(1);
    private int _doorgelaten;

    public async Task Send(ReceiveContext context, IPipe<ReceiveContext> next)
    {
        await next.Send(context);
        await _slot.WaitAsync();
        try
        {
            if (++_doorgelaten >= Handvol && context.TryGetPayload<ChannelContext>(out var kanaal) && kanaal.Channel.IsOpen)
            {
                _doorgelaten = 0;
                using var grens = new CancellationTokenSource(Antwoordtijd);
                await kanaal.Channel.ExchangeDeclarePassiveAsync(BestaatAltijd, grens.Token);
            }
        }
        finally
        {
            _slot.Release();
        }
    }

    public void Dispose() => _slot.Dispose();

    public void Probe(ProbeContext context) => context.CreateFilterScope("bevestigingspoort");
}
