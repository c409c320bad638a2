namespace Microsoft.SqlServer.Server;

/// <summary>Marks a type as a user-defined type of the database.</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct, AllowMultiple = false, Inherited = true)]
public sealed class SqlUserDefinedTypeAttribute(Format format) : Attribute
{
    /// <summary>The layout.</summary>
    public Format Format { get; } = format;

    /// <summary>The largest size in bytes; -1 means up to 2 GB.</summary>
    public int MaxByteSize { get; set; }

    /// <summary>Whether every value has the same size.</summary>
    public bool IsFixedLength { get; set; }

    /// <summary>Whether values sort as their bytes do.</summary>
    public bool IsByteOrdered { get; set; }

    /// <summary>The method that checks values, if any.</summary>
    public string? ValidationMethodName { get; set; }

    /// <summary>The name of the type in the database.</summary>
    public string? Name { get; set; }
}
