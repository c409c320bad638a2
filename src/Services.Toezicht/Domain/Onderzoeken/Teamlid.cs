namespace Monitoring.Services.Toezicht.Domain.Onderzoeken;

/// <summary>An inspecteur of the team of an onderzoek: account id, never a name. Stays in this service.</summary>
internal sealed class Teamlid
{
    public const int LengteInspecteur = 100;

    public required string Inspecteur { get; init; }

    /// <summary>Leads the onderzoek; exactly one does.</summary>
    public required bool Projectleider { get; set; }
}
