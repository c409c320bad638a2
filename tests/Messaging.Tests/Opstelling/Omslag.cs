namespace Monitoring.Messaging.Tests.Opstelling;

/// <summary>An owned part of a dossier.</summary>
public sealed class Omslag
{
    public string Kleur { get; set; } = "blauw";
}
