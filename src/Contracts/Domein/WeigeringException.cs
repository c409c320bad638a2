namespace Monitoring.Contracts.Domein;

/// <summary>Carries a <see cref="Weigering"/> from the domain to the edge, where it becomes a status with details.</summary>
public sealed class WeigeringException(Weigering weigering) : Exception(weigering.Melding)
{
    public WeigeringException(string code, string melding, string veld = "", WeigeringSoort soort = WeigeringSoort.OngeldigeInvoer)
        : this(new Weigering(code, melding, veld, soort))
    {
    }

    /// <summary>What was refused and why.</summary>
    public Weigering Weigering { get; } = weigering;
}
