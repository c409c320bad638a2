using Microsoft.EntityFrameworkCore.Update;

namespace Monitoring.Services.Opp.Data;

/// <summary>Has EF save new rows by <see cref="SqliteInvoegbundel"/>.</summary>
internal sealed class SqliteInvoegingen(ModificationCommandBatchFactoryDependencies hulp) : IModificationCommandBatchFactory
{
    public ModificationCommandBatch Create() => new SqliteInvoegbundel(hulp);
}
