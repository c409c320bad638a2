namespace Microsoft.SqlServer.Server;

/// <summary>A type that is used as a user-defined type does not keep its rules.</summary>
public sealed class InvalidUdtException : SystemException
{
    private InvalidUdtException(string message)
        : base(message)
    {
    }

    /// <summary>Names the type and the reason.</summary>
    public static InvalidUdtException Create(Type udtType, string resourceReason)
    {
        ArgumentNullException.ThrowIfNull(udtType);
        return new InvalidUdtException($"'{udtType.FullName}' is an invalid user-defined type, reason: {resourceReason}.");
    }
}
