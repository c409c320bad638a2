using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Monitoring.Contracts.Gebeurtenissen;
using Monitoring.Messaging;
using Monitoring.Services.Toezicht.Data;
using Monitoring.Services.Toezicht.Domain.Risico;

namespace Monitoring.Services.Toezicht.Signalenvolgen;

/// <summary>Keeps whether each running OPP meets the law and where leavers went, for the risk view.</summary>
internal sealed class OppProjectie : IProjectie<ToezichtContext, OppGewijzigd>
{
    public async Task PasToe(ToezichtContext context, IReadOnlyList<OppGewijzigd> gebeurtenissen, CancellationToken ct)
    {
        var laatste = gebeurtenissen.PerAggregaat();
        var ids = laatste.Select(gebeurtenis => gebeurtenis.AggregaatId).ToList();
        var bekend = await context.Oppbeelden.Where(rij => ids.Contains(rij.Id)).ToDictionaryAsync(rij => rij.Id, StringComparer.Ordinal, ct);
        foreach (var gebeurtenis in laatste)
        {
            if (!bekend.TryGetValue(gebeurtenis.AggregaatId, out var rij))
            {
                context.Oppbeelden.Add(rij = new Oppbeeld { Id = gebeurtenis.AggregaatId });
            }

            if (gebeurtenis.Versie > rij.Versie)
            {
                (rij.Versie, rij.Vestiging, rij.Schoolsoort, rij.Herkomst) = (gebeurtenis.Versie, gebeurtenis.Vestiging, gebeurtenis.Schoolsoort, gebeurtenis.Herkomst);
                rij.VoldoetAanWet = gebeurtenis.Einde.Length == 0 ? gebeurtenis.VoldoetAanWet : null;
                (rij.Uitstroomjaar, rij.OpOfBovenPlan, rij.LaatGewijzigd) = gebeurtenis.Uitstroom is { Schooljaar.Length: > 0 } uitstroom
                    ? (Begin(uitstroom.Schooljaar), OpOfBoven(uitstroom.TovPlan), uitstroom.GewijzigdInLaatsteTweeJaar)
                    : ((int?)null, (bool?)null, false);
            }
        }
    }

    /// <summary>Of "2023-2024" the first year.</summary>
    private static int Begin(string schooljaar) => int.Parse(schooljaar.AsSpan(0, 4), NumberStyles.None, CultureInfo.InvariantCulture);

    private static bool? OpOfBoven(string tovPlan) => tovPlan switch
    {
        "boven" or "op" => true,
        "onder" => false,
        _ => null,
    };
}
