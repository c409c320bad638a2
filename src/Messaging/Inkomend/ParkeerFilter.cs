using MassTransit;
using Microsoft.EntityFrameworkCore;

namespace Monitoring.Messaging.Inkomend;

/// <summary>Parks everything that comes by, for one fixed reason.</summary>
internal sealed class ParkeerFilter<TContext>(Ingangscontrole<TContext> ingang, string reden) : IFilter<ReceiveContext>
    where TContext : DbContext
{
    public Task Send(ReceiveContext context, IPipe<ReceiveContext> next) => ingang.Parkeer(context, reden);

    public void Probe(ProbeContext context) => context.CreateFilterScope("parkeer");
}
