using System.Security.Cryptography;

namespace Aspire.Hosting.ApplicationModel;

/// <summary>A random value of letters and digits, from the system's cryptographic source.</summary>
public sealed class GenerateParameterDefault : ParameterDefault
{
    /// <summary>The number of characters; 22 give 130 bits.</summary>
    public int MinLength { get; set; } = 22;

    /// <inheritdoc />
    public override string GetDefaultValue() =>
        RandomNumberGenerator.GetString("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789", MinLength);
}
