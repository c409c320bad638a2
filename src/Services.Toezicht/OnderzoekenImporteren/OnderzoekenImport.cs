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
using Weigering = Monitoring.Contracts.Domein.Weigering;

namespace Monitoring.Services.Toezicht.OnderzoekenImporteren;

/// <summary>Takes in finished onderzoeken, through the same acts as those that are done here. A nummer that is known and says the same is left alone.</summary>
internal sealed class OnderzoekenImport(ToezichtContext database, TimeProvider klok, ILogger<OnderzoekenImport> log)
{
    private const int PerKeer = 200;

    /// <summary>Rows are counted throughout.</summary>
    /// <exception cref="WeigeringException"><c>import.gelijktijdig</c>: another import wrote the same numbers; repeat this one.</exception>
    public async IAsyncEnumerable<ImportVoortgang> Importeer(IReadOnlyList<Bestand> bestanden, [EnumeratorCancellation] CancellationToken annulering)
    {
        var teller = new Teller();
        var tabellen = bestanden.Select(bestand => Lees(bestand, teller)).OfType<(DuoTabel Tabel, string Naam)>().ToList();
        teller.Totaal = tabellen.Sum(bestand => bestand.Tabel.Rijen.Count + bestand.Tabel.Fouten.Count);
        var swv = await database.Objecten.AsNoTracking().Where(rij => rij.Soort == ObjectSoort.Swv).ToDictionaryAsync(rij => rij.Code, StringComparer.Ordinal, annulering);

        foreach (var (tabel, naam) in tabellen)
        {
            var herkomst = Herkomst.IsVoorbeeld(naam) ? Herkomst.Voorbeeld : Herkomst.Inspectie;
            foreach (var fout in tabel.Fouten)
            {
                teller.WijsAf(naam, fout);
            }

            teller.Gelezen += tabel.Fouten.Count;
            foreach (var deel in tabel.Rijen.Chunk(PerKeer))
            {
                await NeemOp(deel, rij => Onderzoekrij.Voer(rij, Vind(swv, rij), herkomst, klok.Vandaag()), (rij, reden) => teller.WijsAf(naam, rij.Regel, reden.Veld, reden), teller, annulering);
                foreach (var bericht in teller.Stand(klaar: false))
                {
                    yield return bericht;
                }
            }
        }

        log.LogInformation("Onderzoeken geïmporteerd: {Gelezen} rijen, {Nieuw} nieuw, {Afgewezen} afgewezen", teller.Gelezen, teller.Nieuw, teller.Afgewezen);
        foreach (var bericht in teller.Stand(klaar: true))
        {
            yield return bericht;
        }
    }

    private static (DuoTabel Tabel, string Naam)? Lees(Bestand bestand, Teller teller)
    {
        try
        {
            return (DuoTabel.Lees(bestand.Naam, bestand.Inhoud, OnderzoekenSchema.Schema), bestand.Naam);
        }
        catch (WeigeringException fout)
        {
            teller.WijsAf(bestand.Naam, fout.Weigering);
            return null;
        }
    }

    private static ObjectVanToezicht Vind(Dictionary<string, ObjectVanToezicht> swv, DuoRij rij)
    {
        var code = SwvCode.Lees(rij.Tekst(OnderzoekenSchema.ObjectCode), OnderzoekenSchema.ObjectCode);
        return swv.GetValueOrDefault(code.Waarde)
            ?? throw new WeigeringException("object.onbekend", $"Het samenwerkingsverband {code} is niet bekend. Importeer eerst de objecten van toezicht.", OnderzoekenSchema.ObjectCode);
    }

    private async Task NeemOp(DuoRij[] rijen, Func<DuoRij, Onderzoek> voer, Action<DuoRij, Weigering> wijsAf, Teller teller, CancellationToken annulering)
    {
        var nummers = rijen.Select(rij => Onderzoek.NormaliseerNummer(rij.Tekst(OnderzoekenSchema.Nummer))).ToList();
        var bekend = await database.Onderzoeken.AsNoTracking().Where(rij => nummers.Contains(rij.Nummer)).ToDictionaryAsync(rij => rij.Nummer, StringComparer.Ordinal, annulering);
        var nieuw = 0;
        foreach (var rij in rijen)
        {
            teller.Gelezen++;
            try
            {
                var onderzoek = voer(rij);
                if (bekend.TryAdd(onderzoek.Nummer, onderzoek))
                {
                    database.Onderzoeken.Add(onderzoek);
                    nieuw++;
                }
                else if (bekend[onderzoek.Nummer].ZegtHetzelfdeAls(onderzoek))
                {
                    teller.Ongewijzigd++;
                }
                else
                {
                    throw new WeigeringException("onderzoek.nummer-bezet", $"Onderzoek {onderzoek.Nummer} bestaat al en zegt iets anders. Wat is vastgesteld, verandert niet.", OnderzoekenSchema.Nummer);
                }
            }
            catch (WeigeringException fout)
            {
                wijsAf(rij, fout.Weigering);
            }
        }

        await Bewaar(annulering);
        teller.Nieuw += nieuw;
    }

    private async Task Bewaar(CancellationToken annulering)
    {
        try
        {
            await database.SaveChangesAsync(annulering);
        }
        catch (DbUpdateException fout) when (fout.IsGelijktijdig())
        {
            log.LogWarning("Onderzoeken niet bewaard: een andere import schreef dezelfde");
            throw new WeigeringException("import.gelijktijdig", "Een andere import schreef dezelfde onderzoeken. Voer deze import opnieuw uit.", soort: WeigeringSoort.Conflict);
        }

        database.ChangeTracker.Clear();
    }
}
