using Microsoft.EntityFrameworkCore;
using Monitoring.Contracts.Domein;
using Monitoring.Contracts.Gebeurtenissen;
using Monitoring.Messaging;
using Monitoring.Services.Opp.Data;

namespace Monitoring.Services.Opp.Vestigingen;

/// <summary>Keeps the own copy of vestigingen up to date. Other objects of supervision pass by.</summary>
internal sealed class SchoolVestigingProjectie : IProjectie<OppContext, ObjectVanToezichtGewijzigd>
{
    public async Task PasToe(OppContext context, IReadOnlyList<ObjectVanToezichtGewijzigd> gebeurtenissen, CancellationToken ct)
    {
        var vestigingen = gebeurtenissen.Where(gebeurtenis => gebeurtenis.Soort == "vestiging").ToList();
        var codes = vestigingen.Select(gebeurtenis => gebeurtenis.Code).Distinct().ToList();
        var bekend = await context.Vestigingen.Where(vestiging => EF.Parameter(codes).Contains(vestiging.Code)).ToDictionaryAsync(vestiging => vestiging.Code, ct);
        foreach (var gebeurtenis in vestigingen)
        {
            if (!bekend.TryGetValue(gebeurtenis.Code, out var vestiging))
            {
                vestiging = new SchoolVestiging { Code = gebeurtenis.Code, Brin = BrinVestiging.Lees(gebeurtenis.Code).Brin.Waarde, SwvCode = gebeurtenis.SwvCode, BevoegdGezag = gebeurtenis.BevoegdGezag, Voorbeeld = IsVoorbeeld(gebeurtenis), Versie = gebeurtenis.Versie };
                bekend.Add(gebeurtenis.Code, vestiging);
                context.Vestigingen.Add(vestiging);
            }
            else if (gebeurtenis.Versie > vestiging.Versie)
            {
                (vestiging.SwvCode, vestiging.BevoegdGezag, vestiging.Voorbeeld, vestiging.Versie) = (gebeurtenis.SwvCode, gebeurtenis.BevoegdGezag, IsVoorbeeld(gebeurtenis), gebeurtenis.Versie);
            }
        }
    }

    private static bool IsVoorbeeld(ObjectVanToezichtGewijzigd gebeurtenis) => gebeurtenis.Herkomst == "voorbeeld";
}
