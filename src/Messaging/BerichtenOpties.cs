using System.ComponentModel.DataAnnotations;

namespace Monitoring.Messaging;

/// <summary>Settings of outbox, relay and inbox: configuration section <c>Berichten</c>. A value out of bounds stops the start.</summary>
public sealed class BerichtenOpties
{
    /// <summary>Name of the configuration section.</summary>
    public const string Sectie = "Berichten";

    /// <summary>Most rows that the relay reads and publishes at a time.</summary>
    [Range(1, 2000)]
    public int RelayGrootte { get; set; } = 500;

    /// <summary>Most messages of one type that are applied in one transaction.</summary>
    [Range(1, 2000)]
    public int OntvangstGrootte { get; set; } = 500;

    /// <summary>How long an incomplete batch waits for more messages, in milliseconds.</summary>
    [Range(1, 5000)]
    public int OntvangstMilliseconden { get; set; } = 20;

    /// <summary>How long the relay lets rows gather after it is woken, in milliseconds: one batch instead of many small ones.</summary>
    [Range(0, 1000)]
    public int VerzamelMilliseconden { get; set; } = 10;

    /// <summary>How often the relay looks for rows of other processes when nothing wakes it, in milliseconds.</summary>
    [Range(20, 60_000)]
    public int PeilMilliseconden { get; set; } = 1000;

    /// <summary>Tries before a single message is parked.</summary>
    [Range(1, 100)]
    public int Pogingen { get; set; } = 5;

    /// <summary>
    /// Validity of the relay's lease in seconds: how long rows wait after a relay died without releasing it. Clocks of replicas may
    /// differ by at most a tenth of it.
    /// </summary>
    [Range(2, 600)]
    public int LeaseSeconden { get; set; } = 30;

    /// <summary>Longest wait for the broker's confirmations of one batch, in seconds; never longer than the lease lasts.</summary>
    [Range(1, 300)]
    public int BevestigingSeconden { get; set; } = 10;

    /// <summary>Days that the inbox remembers a message; a repeat after that is stopped by the aggregate's version only.</summary>
    [Range(1, 3650)]
    public int InboxDagen { get; set; } = 14;

    /// <summary>Redeliveries after which the broker itself sets a message aside, to be parked with that reason.</summary>
    [Range(1, 1000)]
    public int Afleverlimiet { get; set; } = 20;

    /// <summary>
    /// True: an event that reaches no queue stays in the outbox until there is one. False: it counts as published, and a receiver
    /// that comes later must rebuild.
    /// </summary>
    public bool EisOntvanger { get; set; } = true;
}
