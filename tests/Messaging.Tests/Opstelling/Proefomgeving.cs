using Monitoring.Testopstelling;
using RabbitMQ.Client;

namespace Monitoring.Messaging.Tests.Opstelling;

/// <summary>What one test needs beside its services: names of its own, database files, and a broker that is clean afterwards.</summary>
public sealed class Proefomgeving(PriveBroker broker) : IAsyncDisposable
{
    public const string Exchange = "Monitoring.Contracts.Gebeurtenissen:OppGewijzigd";

    private readonly List<IAsyncDisposable> _diensten = [];
    private readonly List<string> _wachtrijen = [];

    public Databestand Zenderbestand { get; } = new();

    public Databestand Ontvangerbestand { get; } = new();

    public string Wachtrij { get; } = $"proef-{Guid.NewGuid():N}";

    public async Task<Proefdienst> Zender(params (string Naam, object Waarde)[] instellingen) =>
        Bewaar(await Proefdienst.Maak(Zenderbestand, broker.Adres, wachtrij: null, instellingen));

    public async Task<Proefdienst> Ontvanger(params (string Naam, object Waarde)[] instellingen) =>
        Bewaar(await Proefdienst.Maak(Ontvangerbestand, broker.Adres, Wachtrij, instellingen));

    /// <summary>Waits until the receiver's queue exists and takes events.</summary>
    public Task OntvangerLuistert() => Wacht.Tot(async () =>
    {
        await using var verbinding = await broker.Verbind();
        await using var kanaal = await verbinding.CreateChannelAsync();
        try
        {
            return await kanaal.ConsumerCountAsync(Wachtrij) > 0 && await kanaal.ConsumerCountAsync($"{Wachtrij}_vervallen") > 0;
        }
        catch (RabbitMQ.Client.Exceptions.OperationInterruptedException)
        {
            return false;
        }
    });

    /// <summary>Messages in a queue that no consumer holds.</summary>
    public async Task<uint> Klaarstaand(string wachtrij)
    {
        await using var verbinding = await broker.Verbind();
        await using var kanaal = await verbinding.CreateChannelAsync();
        return await kanaal.MessageCountAsync(wachtrij);
    }

    /// <summary>A queue beside the product's own, which keeps a copy of everything published.</summary>
    public Task<string> Meeluisteren() => Meeluisteren(new Dictionary<string, object?>());

    public async Task<string> Meeluisteren(IDictionary<string, object?> eigenschappen)
    {
        var naam = $"mee-{Guid.NewGuid():N}";
        _wachtrijen.Add(naam);
        await MetKanaal(async kanaal =>
        {
            await kanaal.ExchangeDeclareAsync(Exchange, ExchangeType.Fanout, durable: true);
            await kanaal.QueueDeclareAsync(naam, durable: true, exclusive: false, autoDelete: false, eigenschappen);
            await kanaal.QueueBindAsync(naam, Exchange, "");
        });
        return naam;
    }

    /// <summary>Empties such a queue.</summary>
    public async Task<IReadOnlyList<BasicGetResult>> Haal(string wachtrij)
    {
        var berichten = new List<BasicGetResult>();
        await MetKanaal(async kanaal =>
        {
            while (await kanaal.BasicGetAsync(wachtrij, autoAck: true) is { } bericht)
            {
                berichten.Add(bericht);
            }
        });
        return berichten;
    }

    /// <summary>Puts a message into the receiver's queue as a foreign program would.</summary>
    public Task StuurRuw(BasicProperties eigenschappen, byte[] inhoud) => MetKanaal(async kanaal =>
        await kanaal.BasicPublishAsync("", Wachtrij, mandatory: true, eigenschappen, inhoud));

    public async Task MetKanaal(Func<IChannel, Task> werk)
    {
        await using var verbinding = await broker.Verbind();
        await using var kanaal = await verbinding.CreateChannelAsync(new CreateChannelOptions(publisherConfirmationsEnabled: true, publisherConfirmationTrackingEnabled: true));
        await werk(kanaal);
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var dienst in _diensten)
        {
            await dienst.DisposeAsync();
        }

        await broker.Start();
        await MetKanaal(async kanaal =>
        {
            foreach (var wachtrij in _wachtrijen.Append(Wachtrij).Append($"{Wachtrij}_vervallen"))
            {
                await kanaal.QueueDeleteAsync(wachtrij);
                await kanaal.ExchangeDeleteAsync(wachtrij);
            }
        });
        Zenderbestand.Dispose();
        Ontvangerbestand.Dispose();
    }

    private Proefdienst Bewaar(Proefdienst dienst)
    {
        _diensten.Add(dienst);
        return dienst;
    }
}
