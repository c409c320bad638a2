using MassTransit;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Monitoring.Contracts.Gebeurtenissen;
using Monitoring.Messaging.Inkomend;
using Monitoring.Messaging.Uitgaand;

namespace Monitoring.Messaging;

/// <summary>Registers outbox, relay, inbox and parking of a service.</summary>
public static class BerichtenRegistratie
{
    /// <summary>
    /// Registers everything for one context, with RabbitMQ at <c>ConnectionStrings:messaging</c> and settings from section <c>Berichten</c>.
    /// The context itself is registered elsewhere, with <c>options.AddInterceptors(sp.GetServices&lt;IInterceptor&gt;())</c>.
    /// </summary>
    /// <param name="wachtrij">Name of the service's one queue.</param>
    /// <param name="ontvang">Names the projections; without it the service only publishes.</param>
    /// <exception cref="InvalidOperationException">A second call: one process serves one context. At the start: no connection string.</exception>
    public static IServiceCollection AddBerichten<TContext>(this IServiceCollection services, IConfiguration configuration, string wachtrij, Action<Ontvangst<TContext>>? ontvang = null)
        where TContext : DbContext
    {
        ArgumentNullException.ThrowIfNull(services);
        ArgumentNullException.ThrowIfNull(configuration);
        ArgumentException.ThrowIfNullOrWhiteSpace(wachtrij);
        if (services.Any(dienst => dienst.ServiceType == typeof(RelaySignaal)))
        {
            throw new InvalidOperationException("AddBerichten is called twice: one process serves the outbox of one context.");
        }

        services.AddOptions<BerichtenOpties>().Bind(configuration.GetSection(BerichtenOpties.Sectie)).ValidateDataAnnotations().ValidateOnStart();

        var ontvangst = new Ontvangst<TContext>();
        ontvang?.Invoke(ontvangst);
        var namen = new Wachtrijnaam(wachtrij);

        services.AddMetrics();
        services.TryAddSingleton(TimeProvider.System);
        services.AddSingleton(namen);
        services.AddSingleton(new RelaySignaal(typeof(TContext)));
        services.AddSingleton<IInterceptor, OutboxInterceptor>();
        services.AddSingleton<Meetpunten>();
        services.AddSingleton<Wachtrijbewaker>();
        services.AddSingleton<Bevestigingspoort>();
        services.AddSingleton<DatabaseWacht<TContext>>();
        services.AddSingleton<Parkeerplaats<TContext>>();
        services.AddSingleton<Ontvangsttransactie<TContext>>();
        services.AddSingleton<Verwerking<TContext>>();
        services.AddSingleton<Ingangscontrole<TContext>>();
        services.AddSingleton<Heraanbieder<TContext>>();
        foreach (var regel in ontvangst.Regels)
        {
            regel.Diensten(services);
        }

        // Outages and failures are told once by this part itself; the transport repeats them at every try and for every message under way.
        services.AddLogging(logging => logging
            .AddFilter("MassTransit", LogLevel.Error)
            .AddFilter("MassTransit.SendTransport", LogLevel.None)
            .AddFilter("MassTransit.ReceiveTransport", LogLevel.None));
        services.AddMassTransit(bus => StelBusIn(bus, configuration, namen, ontvangst));
        // After the bus, so that on a stop the relay ends first and can still hear its confirmations.
        services.AddSingleton<Relay<TContext>>();
        services.AddHostedService(diensten => diensten.GetRequiredService<Relay<TContext>>());
        services.AddSingleton<InboxOpruiming<TContext>>();
        services.AddHostedService(diensten => diensten.GetRequiredService<InboxOpruiming<TContext>>());
        return services;
    }

    private static void StelBusIn<TContext>(IBusRegistrationConfigurator bus, IConfiguration configuration, Wachtrijnaam namen, Ontvangst<TContext> ontvangst)
        where TContext : DbContext
    {
        bus.DisableUsageTelemetry();
        foreach (var regel in ontvangst.Regels)
        {
            regel.Verbruiker(bus);
        }

        bus.UsingRabbitMq((context, rabbit) =>
        {
            var opties = context.GetRequiredService<IOptions<BerichtenOpties>>().Value;
            rabbit.Host(Makelaar(configuration));
            rabbit.ClearSerialization();
            rabbit.UseRawJsonSerializer(RawSerializerOptions.Default, isDefault: true);
            rabbit.ConnectReceiveObserver(new Kanaalbewaker());
            // Only the event's own exchange: nobody listens to "any event".
            rabbit.Publish<IGebeurtenis>(soort => soort.Exclude = true);
            if (ontvangst.Regels.Count > 0)
            {
                rabbit.ReceiveEndpoint(namen.Naam, eindpunt => StelWachtrijIn(eindpunt, context, namen, ontvangst, opties));
                rabbit.ReceiveEndpoint(namen.Vervallen, eindpunt => StelVervallenIn(eindpunt, context.GetRequiredService<Ingangscontrole<TContext>>(), context.GetRequiredService<Bevestigingspoort>()));
            }
        });
    }

    // Read when the bus is made, not before: a migration step needs no broker.
    private static Uri Makelaar(IConfiguration configuration) => configuration.GetConnectionString("messaging") is { Length: > 0 } tekst
        ? new Uri(tekst)
        : throw new InvalidOperationException("ConnectionStrings:messaging is missing: the AMQP address of the broker.");

    private static void StelWachtrijIn<TContext>(IRabbitMqReceiveEndpointConfigurator eindpunt, IBusRegistrationContext context, Wachtrijnaam namen, Ontvangst<TContext> ontvangst, BerichtenOpties opties)
        where TContext : DbContext
    {
        eindpunt.SetQuorumQueue();
        // The limit is the broker's default from version 4 on, after which it would drop the message: here it goes to a queue, and surely
        // (at-least-once, which asks for reject-publish).
        eindpunt.SetQueueArgument("x-delivery-limit", opties.Afleverlimiet);
        eindpunt.SetQueueArgument("x-dead-letter-exchange", namen.Vervallen);
        eindpunt.SetQueueArgument("x-dead-letter-strategy", "at-least-once");
        eindpunt.SetQueueArgument("x-overflow", "reject-publish");
        eindpunt.PublishFaults = false;
        // One batch under way and the next one gathering, for each type.
        eindpunt.PrefetchCount = Math.Min(ushort.MaxValue, 2 * opties.OntvangstGrootte * ontvangst.Regels.Count);

        eindpunt.ConnectReceiveEndpointObserver(context.GetRequiredService<Wachtrijbewaker>());
        var ingang = context.GetRequiredService<Ingangscontrole<TContext>>();
        eindpunt.ConfigureReceive(pijp =>
        {
            pijp.UseFilter(context.GetRequiredService<Bevestigingspoort>());
            pijp.UseFilter(ingang);
        });
        eindpunt.ConfigureError(pijp => pijp.UseFilter(ingang));
        eindpunt.ConfigureDeadLetter(pijp => pijp.UseFilter(new ParkeerFilter<TContext>(ingang, "Geen verwerking nam het bericht aan.")));
        foreach (var regel in ontvangst.Regels)
        {
            regel.Eindpunt(eindpunt, context, opties);
        }
    }

    private static void StelVervallenIn<TContext>(IRabbitMqReceiveEndpointConfigurator eindpunt, Ingangscontrole<TContext> ingang, Bevestigingspoort poort)
        where TContext : DbContext
    {
        eindpunt.SetQuorumQueue();
        eindpunt.ConfigureConsumeTopology = false;
        eindpunt.PublishFaults = false;
        eindpunt.ConfigureReceive(pijp =>
        {
            pijp.UseFilter(poort);
            pijp.UseFilter(new ParkeerFilter<TContext>(ingang, "De berichtenmakelaar heeft het bericht te vaak opnieuw moeten afleveren."));
        });
        eindpunt.ConfigureError(pijp => pijp.UseFilter(ingang));
    }
}
