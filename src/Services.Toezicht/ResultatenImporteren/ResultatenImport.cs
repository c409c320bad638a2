using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore;
using Monitoring.Contracts.Domein;
using Monitoring.Contracts.V1;
using Monitoring.DuoBestanden;
using Monitoring.Services.Toezicht.Bestanden;
using Monitoring.Services.Toezicht.Bijwerken;
using Monitoring.Services.Toezicht.Data;
using Monitoring.Services.Toezicht.Domain;
using Monitoring.Services.Toezicht.Domain.Objecten;
using Monitoring.Services.Toezicht.Domain.Resultaten;

namespace Monitoring.Services.Toezicht.ResultatenImporteren;

/// <summary>
/// Takes in onderwijsresultaten, and computes anew each berekend oordeel in which one of them counts, in the same transaction. A row that says
/// what is known already changes nothing; one that says something else replaces it.
/// </summary>
internal sealed class ResultatenImport(ToezichtContext database, Herrekening herrekening, TimeProvider klok, ILogger<ResultatenImport> log)
{
    private const int PerKeer = 500;

    /// <summary>Rows are counted throughout.</summary>
    /// <exception cref="WeigeringException"><c>import.gelijktijdig</c>: another import wrote the same results; repeat this one.</exception>
    public async IAsyncEnumerable<ImportVoortgang> Importeer(IReadOnlyList<Bestand> bestanden, [EnumeratorCancellation] CancellationToken annulering)
    {
        var teller = new Teller();
        var tabellen = bestanden.Select(bestand => Lees(bestand, teller)).OfType<(DuoTabel Tabel, string Naam)>().ToList();
        teller.Totaal = tabellen.Sum(bestand => bestand.Tabel.Rijen.Count + bestand.Tabel.Fouten.Count);
        foreach (var (tabel, naam) in tabellen)
        {
            foreach (var fout in tabel.Fouten)
            {
                teller.WijsAf(naam, fout);
            }

            teller.Gelezen += tabel.Fouten.Count;
            foreach (var deel in tabel.Rijen.Chunk(PerKeer))
            {
                await NeemOp(deel, naam, teller, annulering);
                foreach (var bericht in teller.Stand(klaar: false))
                {
                    yield return bericht;
                }
            }
        }

        log.LogInformation("Onderwijsresultaten geïmporteerd: {Gelezen} rijen, {Nieuw} nieuw, {Gewijzigd} gewijzigd, {Afgewezen} afgewezen", teller.Gelezen, teller.Nieuw, teller.Gewijzigd, teller.Afgewezen);
        foreach (var bericht in teller.Stand(klaar: true))
        {
            yield return bericht;
        }
    }

    private static (DuoTabel Tabel, string Naam)? Lees(Bestand bestand, Teller teller)
    {
        try
        {
            return (DuoTabel.Lees(bestand.Naam, bestand.Inhoud, ResultatenSchema.Schema), bestand.Naam);
        }
        catch (WeigeringException fout)
        {
            teller.WijsAf(bestand.Naam, fout.Weigering);
            return null;
        }
    }

    private async Task NeemOp(DuoRij[] rijen, string naam, Teller teller, CancellationToken annulering)
    {
        var ids = new List<(DuoRij Rij, string Id)>();
        foreach (var rij in rijen)
        {
            teller.Gelezen++;
            Probeer(rij, naam, teller, () => ids.Add((rij, Resultaatrij.ObjectId(rij))));
        }

        var sleutels = ids.Select(paar => paar.Id).Distinct(StringComparer.Ordinal).ToList();
        var objecten = await database.Objecten.AsNoTracking().AsSplitQuery().Where(rij => sleutels.Contains(rij.Id)).ToDictionaryAsync(rij => rij.Id, StringComparer.Ordinal, annulering);
        var bekend = await database.Onderwijsresultaten.Where(rij => sleutels.Contains(rij.ObjectId)).ToDictionaryAsync(rij => (rij.ObjectId, rij.Schooljaar, rij.Indicator), annulering);
        var herkomst = Herkomst.IsVoorbeeld(naam) ? Herkomst.Voorbeeld : Herkomst.Inspectie;
        var (nieuw, gewijzigd) = (0, 0);
        var geraakt = new HashSet<(ObjectVanToezicht Object, int Jaar)>();
        foreach (var (rij, id) in ids)
        {
            Probeer(rij, naam, teller, () =>
            {
                var gelezen = Resultaatrij.Lees(rij, objecten.GetValueOrDefault(id) ?? throw new WeigeringException("object.onbekend", $"{id} is niet bekend. Importeer eerst de objecten van toezicht.", ResultatenSchema.ObjectCode), klok.Vandaag());
                var sleutel = (id, gelezen.Schooljaar, gelezen.Indicator.Code);
                var eerder = bekend.GetValueOrDefault(sleutel);
                // Also what is known already: an import that ran at the same time may have computed without it.
                geraakt.UnionWith(Berekening.Jaren(gelezen.Object.Toezichtsector, gelezen.Schooljaar).Select(jaar => (gelezen.Object, jaar)));
                var resultaat = eerder ?? new Onderwijsresultaat { ObjectId = id, Schooljaar = gelezen.Schooljaar, Indicator = gelezen.Indicator.Code };
                if (!resultaat.NeemOver(gelezen.Indicator, gelezen.Waarde, gelezen.Norm, gelezen.Leerlingen, herkomst))
                {
                    teller.Ongewijzigd++;
                    return;
                }

                if (eerder is null)
                {
                    database.Onderwijsresultaten.Add(bekend[sleutel] = resultaat);
                    nieuw++;
                }
                else
                {
                    gewijzigd++;
                }
            });
        }

        await herrekening.Reken(geraakt, bekend.Values.ToLookup(rij => rij.ObjectId, StringComparer.Ordinal), annulering);
        await database.Bewaar("onderwijsresultaten", log, annulering);
        teller.Nieuw += nieuw;
        teller.Gewijzigd += gewijzigd;
    }

    private static void Probeer(DuoRij rij, string naam, Teller teller, Action act)
    {
        try
        {
            act();
        }
        catch (WeigeringException fout)
        {
            teller.WijsAf(naam, rij.Regel, fout.Weigering.Veld, fout.Weigering);
        }
    }
}
