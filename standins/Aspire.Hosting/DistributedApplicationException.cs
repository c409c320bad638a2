namespace Aspire.Hosting;

/// <summary>The declared application cannot be run as declared.</summary>
public class DistributedApplicationException : Exception
{
    /// <inheritdoc cref="Exception()" />
    public DistributedApplicationException()
    {
    }

    /// <inheritdoc cref="Exception(string)" />
    public DistributedApplicationException(string message)
        : base(message)
    {
    }

    /// <inheritdoc cref="Exception(string, Exception)" />
    public DistributedApplicationException(string message, Exception inner)
        : base(message, inner)
    {
    }
}
