using System.Data.Common;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;
using Microsoft.EntityFrameworkCore.Update;

namespace Monitoring.ServiceDefaults.Database;

/// <summary>
/// New rows of one table, with one statement that is prepared once and run for each row; EF would write and prepare its text anew for every
/// row. Whatever is not a plain insert is left to EF. Interceptors of commands do not see these inserts.
/// </summary>
internal sealed class SqliteInvoegbundel(ModificationCommandBatchFactoryDependencies hulp) : SingularModificationCommandBatch(hulp)
{
    private const int MeesteRijen = 250;

    private readonly List<IReadOnlyModificationCommand> _rijen = [];

    public override IReadOnlyList<IReadOnlyModificationCommand> ModificationCommands => _rijen.Count > 0 ? _rijen : base.ModificationCommands;

    public override bool RequiresTransaction => _rijen.Count > 0 ? _rijen.Count > 1 : base.RequiresTransaction;

    public override bool TryAddCommand(IReadOnlyModificationCommand modificationCommand)
    {
        if (_rijen.Count == 0 && (base.ModificationCommands.Count > 0 || !IsInvoeging(modificationCommand)))
        {
            return base.TryAddCommand(modificationCommand);
        }

        if (_rijen.Count == MeesteRijen || (_rijen.Count > 0 && !IsGelijkvormig(_rijen[0], modificationCommand)))
        {
            return false;
        }

        _rijen.Add(modificationCommand);
        return true;
    }

    public override void Execute(IRelationalConnection connection)
    {
        if (_rijen.Count == 0)
        {
            base.Execute(connection);
            return;
        }

        VoegToe(connection, CancellationToken.None);
    }

    /// <summary>SQLite works on the calling thread, whatever is asked: there is nothing to await.</summary>
    public override Task ExecuteAsync(IRelationalConnection connection, CancellationToken cancellationToken = default)
    {
        if (_rijen.Count == 0)
        {
            return base.ExecuteAsync(connection, cancellationToken);
        }

        VoegToe(connection, cancellationToken);
        return Task.CompletedTask;
    }

    private void VoegToe(IRelationalConnection verbinding, CancellationToken ct)
    {
        using var opdracht = Opdracht(verbinding);
        foreach (var rij in _rijen)
        {
            ct.ThrowIfCancellationRequested();
            try
            {
                VoegToe(opdracht, rij);
            }
            catch (Exception fout) when (fout is not OperationCanceledException)
            {
                throw new DbUpdateException($"A row could not be added to table {rij.TableName}.", fout, rij.Entries);
            }
        }
    }

    /// <summary>The statement and its parameters, as EF makes them for the first row.</summary>
    private DbCommand Opdracht(IRelationalConnection verbinding)
    {
        var tekst = new StringBuilder();
        UpdateSqlGenerator.AppendInsertOperation(tekst, _rijen[0], 0);
        var opdracht = verbinding.DbConnection.CreateCommand();
        opdracht.CommandText = tekst.ToString();
        opdracht.CommandTimeout = verbinding.CommandTimeout ?? opdracht.CommandTimeout;
        opdracht.Transaction = verbinding.CurrentTransaction?.GetDbTransaction();
        foreach (var kolom in _rijen[0].ColumnModifications.Where(kolom => kolom.IsWrite))
        {
            opdracht.Parameters.Add(kolom.TypeMapping!.CreateParameter(opdracht, Dependencies.SqlGenerationHelper.GenerateParameterName(kolom.ParameterName!), kolom.Value, kolom.IsNullable));
        }

        return opdracht;
    }

    private static void VoegToe(DbCommand opdracht, IReadOnlyModificationCommand rij)
    {
        var nummer = 0;
        IColumnModification? gegeven = null;
        foreach (var kolom in rij.ColumnModifications)
        {
            if (kolom.IsRead)
            {
                gegeven = kolom;
            }
            else
            {
                opdracht.Parameters[nummer++].Value = Waarde(kolom);
            }
        }

        if (gegeven is null)
        {
            opdracht.ExecuteNonQuery();
        }
        else
        {
            gegeven.Value = opdracht.ExecuteScalar();
        }
    }

    private static object Waarde(IColumnModification kolom) =>
        (kolom.TypeMapping!.Converter is { } omzetting ? omzetting.ConvertToProvider(kolom.Value) : kolom.Value) ?? DBNull.Value;

    /// <summary>Each value is sent as it is; at most one, a whole number, is given by the database.</summary>
    private static bool IsInvoeging(IReadOnlyModificationCommand rij) =>
        rij is { EntityState: EntityState.Added, StoreStoredProcedure: null }
        && rij.ColumnModifications.All(kolom => kolom.IsRead != kolom.IsWrite && kolom is { JsonPath: null, TypeMapping: not null } && (kolom.IsRead || kolom.UseCurrentValueParameter))
        && rij.ColumnModifications.Count(kolom => kolom.IsRead) <= 1
        && rij.ColumnModifications.Where(kolom => kolom.IsRead).All(kolom => kolom.Property?.ClrType == typeof(long));

    private static bool IsGelijkvormig(IReadOnlyModificationCommand eerste, IReadOnlyModificationCommand rij)
    {
        var (verwacht, kolommen) = (eerste.ColumnModifications, rij.ColumnModifications);
        if (rij.EntityState != EntityState.Added || rij.TableName != eerste.TableName || kolommen.Count != verwacht.Count)
        {
            return false;
        }

        for (var plaats = 0; plaats < kolommen.Count; plaats++)
        {
            if (kolommen[plaats].ColumnName != verwacht[plaats].ColumnName || kolommen[plaats].IsWrite != verwacht[plaats].IsWrite)
            {
                return false;
            }
        }

        return true;
    }
}
