using MassTransit;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Monitoring.Contracts.Gebeurtenissen;
using Monitoring.Messaging.Inkomend;

namespace Monitoring.Messaging;

/// <summary>Collects which projections of a service process which events.</summary>
public sealed class Ontvangst<TContext>
    where TContext : DbContext
{
    private readonly List<OntvangstRegel> _regels = [];

    internal IReadOnlyList<OntvangstRegel> Regels => _regels;

    /// <summary>Lets a projection process every event of a type. It is registered as a scoped service.</summary>
    public Ontvangst<TContext> Verwerk<TGebeurtenis, TProjectie>()
        where TGebeurtenis : class, IGebeurtenis
        where TProjectie : class, IProjectie<TContext, TGebeurtenis>
    {
        _regels.Add(new OntvangstRegel(
            typeof(TGebeurtenis),
            typeof(TProjectie),
            services =>
            {
                services.AddScoped<TProjectie>();
                services.AddSingleton<IVerwerker<TContext>, Verwerker<TContext, TGebeurtenis, TProjectie>>();
            },
            bus => bus.AddConsumer<Verbruiker<TContext, TGebeurtenis, TProjectie>>(),
            (eindpunt, context, opties) => eindpunt.ConfigureConsumer<Verbruiker<TContext, TGebeurtenis, TProjectie>>(context, verbruiker => verbruiker.Options<BatchOptions>(batch => batch
                .SetMessageLimit(opties.OntvangstGrootte)
                .SetTimeLimit(TimeSpan.FromMilliseconds(opties.OntvangstMilliseconden))
                .SetConcurrencyLimit(1)))));
        return this;
    }

    internal sealed record OntvangstRegel(
        Type Gebeurtenis,
        Type Projectie,
        Action<IServiceCollection> Diensten,
        Action<IBusRegistrationConfigurator> Verbruiker,
        Action<IReceiveEndpointConfigurator, IBusRegistrationContext, BerichtenOpties> Eindpunt);
}
