using System.Diagnostics;
using System.Diagnostics.Metrics;
using Monitoring.Messaging.Uitgaand;

namespace Monitoring.Messaging;

/// <summary>Counters, gauges and spans of outbox and inbox. Tags hold types and queue names only.</summary>
internal sealed class Meetpunten
{
    public static readonly ActivitySource Bron = new(BerichtenTelemetrie.Naam);

    private readonly Counter<long> _gepubliceerd;
    private readonly Counter<long> _toegepast;
    private readonly Counter<long> _herhaald;
    private readonly Counter<long> _vastgelopen;
    private long _wachtend;
    private double _oudsteSeconden;

    public Meetpunten(IMeterFactory meters)
    {
        var meter = meters.Create(BerichtenTelemetrie.Naam);
        _gepubliceerd = meter.CreateCounter<long>("berichten.gepubliceerd", "{bericht}", "Events confirmed by the broker");
        _toegepast = meter.CreateCounter<long>("berichten.toegepast", "{bericht}", "Events applied and committed");
        _herhaald = meter.CreateCounter<long>("berichten.herhaald", "{bericht}", "Deliveries that the inbox knew already");
        _vastgelopen = meter.CreateCounter<long>("berichten.vastgelopen", "{bericht}", "Messages parked");
        meter.CreateObservableGauge("berichten.outbox.wachtend", () => Volatile.Read(ref _wachtend), "{bericht}", "Rows in the outbox");
        meter.CreateObservableGauge("berichten.outbox.oudste", () => Volatile.Read(ref _oudsteSeconden), "s", "Age of the oldest row in the outbox");
    }

    public void Gepubliceerd(int aantal) => _gepubliceerd.Add(aantal);

    public void Toegepast(string verbruiker, int aantal, int herhaald)
    {
        var naam = new KeyValuePair<string, object?>("verbruiker", verbruiker);
        _toegepast.Add(aantal, naam);
        if (herhaald > 0)
        {
            _herhaald.Add(herhaald, naam);
        }
    }

    public void Vastgelopen(string type) => _vastgelopen.Add(1, new KeyValuePair<string, object?>("type", type));

    public void Outbox(OutboxStand stand)
    {
        Volatile.Write(ref _wachtend, stand.Wachtend);
        Volatile.Write(ref _oudsteSeconden, stand.Oudste.TotalSeconds);
    }
}
