using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Monitoring.Messaging.Uitgaand;

/// <summary>
/// A change in a child is a change of its aggregate: EF marks only the child, so the root is marked here. A child is an owned entity, or
/// one that a required, cascading navigation of its principal points at.
/// </summary>
internal static class AggregaatGrens
{
    public static void MarkeerWortelsVanKinderen(DbContext context)
    {
        var wortels = context.ChangeTracker.Entries<AggregaatRoot>().ToList();
        if (wortels.Count > 0 && wortels.TrueForAll(wortel => wortel.State != EntityState.Unchanged))
        {
            // Each root at hand is published anyway: the ordinary case of a bulk import.
            return;
        }

        Dictionary<(IEntityType Soort, string Sleutel), EntityEntry>? perSleutel = null;
        foreach (var kind in context.ChangeTracker.Entries().ToList())
        {
            if (kind.State is EntityState.Unchanged or EntityState.Detached || kind.Entity is AggregaatRoot || Ouderrelatie(kind.Metadata) is null)
            {
                continue;
            }

            perSleutel ??= PerSleutel(context);
            MarkeerWortel(kind, perSleutel);
        }
    }

    private static Dictionary<(IEntityType Soort, string Sleutel), EntityEntry> PerSleutel(DbContext context)
    {
        var gevonden = new Dictionary<(IEntityType Soort, string Sleutel), EntityEntry>();
        foreach (var entry in context.ChangeTracker.Entries())
        {
            // An owned part that is replaced stands twice under one key; both lead to the same parent.
            gevonden[(entry.Metadata.GetRootType(), Sleutel(entry, entry.Metadata.FindPrimaryKey()!.Properties))] = entry;
        }

        return gevonden;
    }

    private static void MarkeerWortel(EntityEntry kind, Dictionary<(IEntityType Soort, string Sleutel), EntityEntry> perSleutel)
    {
        var entry = kind;
        while (Ouderrelatie(entry.Metadata) is { } relatie)
        {
            if (!perSleutel.TryGetValue((relatie.PrincipalEntityType.GetRootType(), Sleutel(entry, relatie.Properties)), out var ouder))
            {
                throw new InvalidOperationException($"{kind.Metadata.ShortName()} was changed without its {relatie.PrincipalEntityType.ShortName()}: load the whole aggregate, or its change is not published.");
            }

            entry = ouder;
            if (entry.Entity is AggregaatRoot)
            {
                if (entry.State == EntityState.Unchanged)
                {
                    entry.Property(nameof(AggregaatRoot.Versie)).IsModified = true;
                }

                return;
            }
        }
    }

    /// <summary>The relation that leads from a child towards a root; null when the entity belongs to no aggregate.</summary>
    private static IForeignKey? Ouderrelatie(IEntityType soort) => typeof(AggregaatRoot).IsAssignableFrom(soort.ClrType)
        ? null
        : soort.GetForeignKeys().FirstOrDefault(relatie =>
            (relatie.IsOwnership || (relatie is { IsRequired: true, DeleteBehavior: DeleteBehavior.Cascade } && relatie.PrincipalToDependent is not null))
            && (typeof(AggregaatRoot).IsAssignableFrom(relatie.PrincipalEntityType.ClrType) || Ouderrelatie(relatie.PrincipalEntityType) is not null));

    /// <summary>Of a removed child the foreign key may be empty already; its original value still names the parent.</summary>
    private static string Sleutel(EntityEntry entry, IReadOnlyList<IProperty> eigenschappen) => string.Join('|', eigenschappen.Select(eigenschap =>
    {
        var waarde = entry.Property(eigenschap.Name);
        return Convert.ToString(entry.State == EntityState.Deleted ? waarde.OriginalValue : waarde.CurrentValue, CultureInfo.InvariantCulture);
    }));
}
