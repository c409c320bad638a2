namespace Aspire.Hosting.ApplicationModel;

/// <summary>A database on a SQL Server.</summary>
public class SqlServerDatabaseResource(string name, string databaseName, SqlServerServerResource parent)
    : Resource(name), IResourceWithParent<SqlServerServerResource>, IResourceWithConnectionString
{
    /// <inheritdoc />
    public SqlServerServerResource Parent { get; } = parent;

    /// <summary>The name of the database on the server.</summary>
    public string DatabaseName { get; } = databaseName;

    /// <inheritdoc />
    public ReferenceExpression ConnectionStringExpression => ReferenceExpression.Create($"{Parent};Initial Catalog={DatabaseName}");
}
