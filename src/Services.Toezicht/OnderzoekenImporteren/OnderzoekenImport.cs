using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore;
using Monitoring.Contracts.Domein;
using Monitoring.Contracts.V1;
using Monitoring.DuoBestanden;
using Monitoring.Services.Toezicht.Bestanden;
using Monitoring.Services.Toezicht.Data;
using Monitoring.Services.Toezicht.Domain;
using Monitoring.Services.Toezicht.Domain.Objecten;
using Monitoring.Services.Toezicht.Domain.Onderzoeken;
using Monitoring.Services.Toezicht.OnderzoekUitvoeren;

namespace Monitoring.Services.Toezicht.OnderzoekenImporteren;

/// <summary>
/// Takes in judgements that were vastgesteld elsewhere: the documented CSV, or the Inspectie's oordeel_po_so_vo, which also says of an object that it is
/// zonder actueel oordeel (<see cref="Oordeelpeiling"/>). A nummer that is known and says the same is left alone. Afterwards the onderzoeken of each object in the files are put in their row again, whatever the order of the files, and the minister hears of one of ours that becomes zeer zwak for the second time.
/// </summary>
internal sealed class OnderzoekenImport(ToezichtContext database, Oordeelketens ketens, TimeProvider klok, ILogger<OnderzoekenImport> log)
{
    private const int PerKeer = 200;

    /// <summary>Rows are counted throughout; one without data of an onderzoek counts as ongewijzigd.</summary>
    /// <exception cref="WeigeringException"><c>import.gelijktijdig</c>: another import wrote the same numbers; repeat this one.</exception>
    public async IAsyncEnumerable<ImportVoortgang> Importeer(IReadOnlyList<Bestand> bestanden, [EnumeratorCancellation] CancellationToken annulering)
    {
        var teller = new Teller();
        var tabellen = bestanden.Select(bestand => Lees(bestand, teller)).OfType<(DuoTabel Tabel, string Naam)>().ToList();
        teller.Totaal = tabellen.Sum(bestand => bestand.Tabel.Rijen.Count + bestand.Tabel.Fouten.Count);
        var geraakt = new HashSet<(string Soort, string Code)>();

        foreach (var (tabel, naam) in tabellen)
        {
            foreach (var fout in tabel.Fouten)
            {
                teller.WijsAf(naam, fout);
            }

            teller.Gelezen += tabel.Fouten.Count;
            var metOordeel = Oordeelpeilingen.MetOordeel(tabel);
            foreach (var deel in tabel.Rijen.Chunk(PerKeer))
            {
                await NeemOp(tabel.Schema, deel, metOordeel, naam, teller, geraakt, annulering);
                foreach (var bericht in teller.Stand(klaar: false))
                {
                    yield return bericht;
                }
            }
        }

        foreach (var deel in geraakt.Chunk(PerKeer))
        {
            await LegKetens(deel, annulering);
        }

        log.LogInformation("Onderzoeken geïmporteerd: {Gelezen} rijen, {Nieuw} nieuw, {Afgewezen} afgewezen", teller.Gelezen, teller.Nieuw, teller.Afgewezen);
        foreach (var bericht in teller.Stand(klaar: true))
        {
            yield return bericht;
        }
    }

    /// <summary>The public file is recognised by its own columns; anything else must be the documented CSV.</summary>
    private static (DuoTabel Tabel, string Naam)? Lees(Bestand bestand, Teller teller)
    {
        try
        {
            var begin = System.Text.Encoding.Latin1.GetString(bestand.Inhoud.Span[..Math.Min(bestand.Inhoud.Length, 4096)]);
            var schema = begin.Contains(OordelenPoSoVo.Eindoordeel, StringComparison.OrdinalIgnoreCase) ? OordelenPoSoVo.Schema : OnderzoekenSchema.Schema;
            return (DuoTabel.Lees(bestand.Naam, bestand.Inhoud, schema), bestand.Naam);
        }
        catch (WeigeringException fout)
        {
            teller.WijsAf(bestand.Naam, fout.Weigering);
            return null;
        }
    }

    private async Task NeemOp(DuoSchema schema, DuoRij[] rijen, HashSet<(string ObjectId, DateOnly Peildatum)> metOordeel, string naam, Teller teller, HashSet<(string Soort, string Code)> geraakt, CancellationToken annulering)
    {
        var openbaar = schema == OordelenPoSoVo.Schema;
        var herkomst = Herkomst.IsVoorbeeld(naam) ? Herkomst.Voorbeeld : Herkomst.Inspectie;
        var gelezen = new List<(DuoRij Rij, Ingelezen Ingelezen)>();
        var peilingen = new List<(Oordeelpeiling Peiling, bool ZonderOnderzoek)>();
        var objecten = await Objecten(rijen, openbaar, annulering);
        foreach (var rij in rijen)
        {
            teller.Gelezen++;
            if (openbaar && rij.Tekst(OordelenPoSoVo.Eindoordeel).Length == 0)
            {
                // Whatever it is about: there are no data of an onderzoek.
                teller.Ongewijzigd++;
                continue;
            }

            try
            {
                var bij = Vind(objecten, openbaar ? Onderzoekrij.OordeelObjectId(rij) : Onderzoekrij.ObjectId(rij), openbaar);
                var zonderOnderzoek = openbaar && Onderzoekrij.ZonderActueel(rij);
                if (openbaar && Onderzoekrij.Peiling(rij, bij, herkomst, metOordeel, klok.Vandaag()) is { } peiling)
                {
                    peilingen.Add((peiling, zonderOnderzoek));
                }

                if (!zonderOnderzoek)
                {
                    gelezen.Add((rij, openbaar ? Onderzoekrij.VoerOordeel(rij, bij, herkomst, klok.Vandaag()) : Onderzoekrij.Voer(rij, bij, herkomst, klok.Vandaag())));
                }
            }
            catch (WeigeringException fout)
            {
                teller.WijsAf(naam, rij.Regel, fout.Weigering.Veld, fout.Weigering);
            }
        }

        var omgeslagen = await database.Volg(peilingen, teller, annulering);
        await Schrijf(gelezen, omgeslagen, naam, teller, geraakt, annulering);
    }

    private async Task Schrijf(List<(DuoRij Rij, Ingelezen Ingelezen)> gelezen, HashSet<string> omgeslagen, string naam, Teller teller, HashSet<(string Soort, string Code)> geraakt, CancellationToken annulering)
    {
        var nummers = gelezen.Select(paar => paar.Ingelezen.Onderzoek.Nummer).ToList();
        var bekend = await database.Onderzoeken.AsNoTracking().AsSplitQuery().Where(rij => nummers.Contains(rij.Nummer)).ToDictionaryAsync(rij => rij.Nummer, StringComparer.Ordinal, annulering);
        var nieuw = 0;
        foreach (var (rij, (onderzoek, opdrachten)) in gelezen)
        {
            if (bekend.TryAdd(onderzoek.Nummer, onderzoek))
            {
                database.Onderzoeken.Add(onderzoek);
                database.Herstelopdrachten.AddRange(opdrachten);
                geraakt.Add((onderzoek.ObjectSoort, onderzoek.ObjectCode));
                nieuw++;
            }
            else if (bekend[onderzoek.Nummer].ZegtHetzelfdeAls(onderzoek))
            {
                // An import that broke off wrote rows and laid no row of judgements: the repetition does.
                geraakt.Add((onderzoek.ObjectSoort, onderzoek.ObjectCode));
                var anders = omgeslagen.Contains(ObjectVanToezicht.IdVan(onderzoek.ObjectSoort, onderzoek.ObjectCode));
                (teller.Gewijzigd, teller.Ongewijzigd) = (teller.Gewijzigd + (anders ? 1 : 0), teller.Ongewijzigd + (anders ? 0 : 1));
            }
            else
            {
                var reden = new Contracts.Domein.Weigering("onderzoek.nummer-bezet", $"Onderzoek {onderzoek.Nummer} bestaat al en zegt iets anders. Wat is vastgesteld, verandert alleen door een correctie.", OnderzoekenSchema.Nummer);
                teller.WijsAf(naam, rij.Regel, reden.Veld, reden);
            }
        }

        await database.Bewaar("onderzoeken", log, annulering);
        // A herstelonderzoek at a successor ends the wait at the object before.
        var genoemd = gelezen.Select(paar => paar.Ingelezen.Onderzoek.HerstelVan).Where(nummer => nummer.Length > 0).ToList();
        var hersteld = genoemd.Count == 0 ? [] : await database.Onderzoeken.Where(rij => genoemd.Contains(rij.Nummer)).Select(rij => new { rij.ObjectSoort, rij.ObjectCode }).ToListAsync(annulering);
        geraakt.UnionWith(hersteld.Select(rij => (rij.ObjectSoort, rij.ObjectCode)));
        teller.Nieuw += nieuw;
    }

    private async Task<Dictionary<string, ObjectVanToezicht>> Objecten(DuoRij[] rijen, bool openbaar, CancellationToken annulering)
    {
        var ids = rijen.Select(rij => Onderzoekrij.ProbeerObjectId(rij, openbaar)).OfType<string>().Distinct(StringComparer.Ordinal).ToList();
        return await database.Objecten.AsNoTracking().AsSplitQuery().Where(rij => ids.Contains(rij.Id)).ToDictionaryAsync(rij => rij.Id, StringComparer.Ordinal, annulering);
    }

    private static ObjectVanToezicht Vind(Dictionary<string, ObjectVanToezicht> objecten, string id, bool openbaar) => objecten.GetValueOrDefault(id)
        ?? throw new WeigeringException("object.onbekend", $"{id} is niet bekend. Importeer eerst de objecten van toezicht.", openbaar ? OordelenPoSoVo.Vestiging : OnderzoekenSchema.ObjectCode);

    private async Task LegKetens((string Soort, string Code)[] objecten, CancellationToken annulering)
    {
        await ketens.NeemBeurten(objecten, annulering);
        var onderzoeken = new List<Onderzoek>();
        foreach (var vanEenSoort in objecten.GroupBy(rij => rij.Soort, rij => rij.Code))
        {
            var (soort, codes) = (vanEenSoort.Key, vanEenSoort.ToList());
            onderzoeken.AddRange(await database.Onderzoeken.AsSplitQuery().Where(rij => rij.ObjectSoort == soort && codes.Contains(rij.ObjectCode) && rij.Vaststellingsdatum != null).ToListAsync(annulering));
        }

        await ketens.Leg(onderzoeken, annulering);
        await database.Bewaar("onderzoeken", log, annulering);
    }
}
