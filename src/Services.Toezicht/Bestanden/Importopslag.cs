using Microsoft.EntityFrameworkCore;
using Monitoring.Contracts.Domein;
using Monitoring.Services.Toezicht.Data;

namespace Monitoring.Services.Toezicht.Bestanden;

/// <summary>Saves a part of an import.</summary>
internal static class Importopslag
{
    /// <summary>Saves what is tracked and lets go of it.</summary>
    /// <param name="wat">What the import takes in, as a caller reads it: "onderzoeken".</param>
    /// <exception cref="WeigeringException"><c>import.gelijktijdig</c>: another import wrote the same; repeat this one.</exception>
    public static async Task Bewaar(this ToezichtContext database, string wat, ILogger log, CancellationToken annulering)
    {
        try
        {
            await database.SaveChangesAsync(annulering);
        }
        catch (DbUpdateException fout) when (fout.IsGelijktijdig())
        {
            log.LogWarning("Import van {Wat} niet bewaard: een andere import schreef dezelfde", wat);
            throw new WeigeringException("import.gelijktijdig", $"Een andere import schreef dezelfde {wat}. Voer deze import opnieuw uit.", soort: WeigeringSoort.Conflict);
        }

        database.ChangeTracker.Clear();
    }
}
