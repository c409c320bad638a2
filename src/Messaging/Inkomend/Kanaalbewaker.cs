using MassTransit;
using RabbitMQ.Client.Exceptions;

namespace Monitoring.Messaging.Inkomend;

/// <summary>
/// Keeps a lost connection from silencing the receiver for good. When an acknowledgement finds its channel closed, MassTransit 8.4 closes that
/// channel again from inside a delivery, while the close waits for that very delivery; it then never reconnects (MassTransit issue 6001, mended in
/// 8.5). Raised as another type of error the delivery just ends, and the shutdown of the channel itself starts the reconnection.
/// </summary>
internal sealed class Kanaalbewaker : IReceiveObserver
{
    public Task PreReceive(ReceiveContext context) => Task.CompletedTask;

    public Task PostReceive(ReceiveContext context) => Task.CompletedTask;

    public Task PostConsume<T>(ConsumeContext<T> context, TimeSpan duration, string consumerType)
        where T : class => Task.CompletedTask;

    public Task ConsumeFault<T>(ConsumeContext<T> context, TimeSpan duration, string consumerType, Exception exception)
        where T : class => Task.CompletedTask;

    public Task ReceiveFault(ReceiveContext context, Exception exception) => exception is OperationInterruptedException
        ? throw new TransportUnavailableException("The channel closed before the acknowledgement; the broker delivers the message again.", exception)
        : Task.CompletedTask;
}
