using Microsoft.EntityFrameworkCore.Update;

namespace Monitoring.ServiceDefaults.Database;

/// <summary>Has EF save new rows by <see cref="SqliteInvoegbundel"/>.</summary>
public sealed class SqliteInvoegingen(ModificationCommandBatchFactoryDependencies hulp) : IModificationCommandBatchFactory
{
    public ModificationCommandBatch Create() => new SqliteInvoegbundel(hulp);
}
