namespace Monitoring.Messaging.Inkomend;

/// <summary>Result of a redrive, with a Dutch sentence for the page that asked for it.</summary>
internal sealed record HeraanbiedUitkomst(bool Gelukt, string Melding);
