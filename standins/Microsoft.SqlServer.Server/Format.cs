namespace Microsoft.SqlServer.Server;

/// <summary>How a user-defined type is laid out on disk.</summary>
public enum Format
{
    /// <summary>Not told.</summary>
    Unknown = 0,

    /// <summary>By the server, field by field.</summary>
    Native = 1,

    /// <summary>By the type itself, see <see cref="IBinarySerialize"/>.</summary>
    UserDefined = 2,
}
