using Microsoft.EntityFrameworkCore;
using Monitoring.Contracts.Domein;
using Monitoring.Contracts.Toezicht.V1;
using Monitoring.Services.Toezicht.Data;
using Monitoring.Services.Toezicht.Domain;
using Monitoring.Services.Toezicht.Domain.Objecten;

namespace Monitoring.Services.Toezicht.Raadplegen;

/// <summary>Finds objects of supervision by name, place or code. They are public: DUO publishes them.</summary>
internal sealed class ObjectenZoeken(ToezichtContext database, TimeProvider klok)
{
    /// <param name="vanInspectie">True when the caller is an inspecteur.</param>
    public async Task<ObjectLijst> Zoek(ObjectVraag vraag, bool vanInspectie, CancellationToken annulering)
    {
        var bladzijde = Bladzijde.Lees(vraag.Pagina);
        var objecten = database.Objecten.AsNoTracking().AsSplitQuery();
        if (vraag.Soort.Length > 0)
        {
            var soort = ObjectSoort.Lees(vraag.Soort, "soort");
            objecten = objecten.Where(rij => rij.Soort == soort);
        }

        if (vraag.Peildatum.Length > 0)
        {
            var dag = Datum.Lees(vraag.Peildatum, "peildatum");
            objecten = objecten.Where(rij => (rij.GeldigVan == null || rij.GeldigVan <= dag) && (rij.GeldigTot == null || rij.GeldigTot >= dag));
        }

        if (vraag.SwvCode.Length > 0)
        {
            var swv = SwvCode.Lees(vraag.SwvCode, "swv_code").Waarde;
            objecten = objecten.Where(rij => rij.SwvCode == swv);
        }

        foreach (var woord in Zoektekst.Lees(vraag.Zoek, "zoek"))
        {
            objecten = objecten.Where(rij => rij.Zoektekst.Contains(woord));
        }

        var lijst = new ObjectLijst { Totaal = await objecten.CountAsync(annulering) };
        var rijen = await objecten.OrderBy(rij => rij.Naam).ThenBy(rij => rij.Code).Skip(bladzijde.Overslaan).Take(bladzijde.Grootte).ToListAsync(annulering);
        lijst.Objecten.AddRange(rijen.Select(rij => Antwoord.Van(rij, vanInspectie, klok.Vandaag())));
        return lijst;
    }
}
