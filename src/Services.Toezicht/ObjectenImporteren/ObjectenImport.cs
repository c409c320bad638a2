using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore;
using Monitoring.Contracts.Domein;
using Monitoring.Contracts.V1;
using Monitoring.DuoBestanden;
using Monitoring.DuoBestanden.Schemas;
using Monitoring.Services.Toezicht.Bestanden;
using Monitoring.Services.Toezicht.Data;
using Monitoring.Services.Toezicht.Domain;

namespace Monitoring.Services.Toezicht.ObjectenImporteren;

/// <summary>
/// Takes in objects of supervision from DUO's files, in any order and any number of times: each file is recognised by its content, a file
/// or row that is no good is reported and the rest goes on, and what does not change is not written.
/// </summary>
internal sealed class ObjectenImport(ToezichtContext database, TimeProvider klok, ILogger<ObjectenImport> log)
{
    private const int PerKeer = 1000;

    private static readonly Dictionary<DuoSchema, Action<Inlezing>> Inlezers = new()
    {
        [SwvAdressen.Schema] = SwvTabellen.LeesAdressen,
        [BesturenSwv.Schema] = SwvTabellen.LeesBesturen,
        [Pc4Swv.Schema] = SwvTabellen.LeesPostcodes,
        [VestigingenBo.Schema] = Vestigingentabellen.LeesBo,
        [VestigingenVo.Schema] = Vestigingentabellen.LeesVo,
        [LeerlingenBoMetSwv.Schema] = Leerlingentabellen.LeesBoMetSwv,
        [LeerlingenPoCluster.Schema] = Leerlingentabellen.LeesPoCluster,
        [LeerlingenVo.Schema] = Leerlingentabellen.LeesVo,
        [ObjectenVanToezicht.Schema] = Objectentabel.Lees,
    };

    /// <summary>Rows are counted as gelezen and afgewezen, objects as nieuw, gewijzigd and ongewijzigd.</summary>
    /// <exception cref="WeigeringException"><c>import.gelijktijdig</c>: another import wrote the same objects; repeat this one.</exception>
    public async IAsyncEnumerable<ImportVoortgang> Importeer(IReadOnlyList<Bestand> bestanden, [EnumeratorCancellation] CancellationToken annulering)
    {
        var teller = new Teller();
        var tabellen = bestanden.Select(bestand => Lees(bestand, teller)).OfType<(DuoTabel Tabel, string Naam)>().ToList();
        teller.Totaal = tabellen.Sum(bestand => bestand.Tabel.Rijen.Count + bestand.Tabel.Fouten.Count);

        var register = new Objectenregister(await database.Objecten.AsNoTracking().AsSplitQuery().ToListAsync(annulering), await database.Postcodegebieden.AsNoTracking().ToListAsync(annulering), await database.Aansluitingen.AsNoTracking().ToListAsync(annulering));
        foreach (var (tabel, naam) in tabellen)
        {
            NeemOp(tabel, naam, register, teller);
            foreach (var bericht in teller.Stand(klaar: false))
            {
                yield return bericht;
            }
        }

        register.LeidAf(klok.Vandaag());
        teller.Ongewijzigd = register.Ongewijzigd;
        await BewaarPostcodes(register.Postcodes, annulering);
        await BewaarAansluitingen(register.Aansluitingen, annulering);
        foreach (var deel in register.Nieuw.Chunk(PerKeer))
        {
            database.Objecten.AddRange(deel);
            await database.Bewaar("objecten", log, annulering);
            teller.Nieuw += deel.Length;
            yield return teller.Stand(klaar: false).Single();
        }

        foreach (var deel in register.Gewijzigd.Chunk(PerKeer))
        {
            database.Objecten.UpdateRange(deel);
            await database.Bewaar("objecten", log, annulering);
            teller.Gewijzigd += deel.Length;
            yield return teller.Stand(klaar: false).Single();
        }

        log.LogInformation("Objecten geïmporteerd: {Bestanden} bestanden, {Gelezen} rijen, {Nieuw} nieuw, {Gewijzigd} gewijzigd, {Afgewezen} afgewezen", bestanden.Count, teller.Gelezen, teller.Nieuw, teller.Gewijzigd, teller.Afgewezen);
        foreach (var bericht in teller.Stand(klaar: true))
        {
            yield return bericht;
        }
    }

    private static (DuoTabel Tabel, string Naam)? Lees(Bestand bestand, Teller teller)
    {
        try
        {
            var tabel = DuoTabel.Lees(bestand.Naam, bestand.Inhoud);
            return Inlezers.ContainsKey(tabel.Schema)
                ? (tabel, bestand.Naam)
                : throw new WeigeringException("objecten.ander-bestand", $"Dit bestand gaat over {tabel.Schema.Omschrijving}, niet over objecten van toezicht.");
        }
        catch (WeigeringException fout)
        {
            teller.WijsAf(bestand.Naam, fout.Weigering);
            return null;
        }
    }

    private static void NeemOp(DuoTabel tabel, string naam, Objectenregister register, Teller teller)
    {
        var inlezing = new Inlezing(tabel, register, Herkomst.IsVoorbeeld(naam));
        Inlezers[tabel.Schema](inlezing);
        foreach (var fout in tabel.Fouten.Concat(inlezing.Fouten).OrderBy(fout => fout.Regel))
        {
            teller.WijsAf(naam, fout);
        }

        teller.Gelezen += tabel.Rijen.Count + tabel.Fouten.Count;
    }

    private async Task BewaarPostcodes(Postcoderegister postcodes, CancellationToken annulering)
    {
        database.Postcodegebieden.AddRange(postcodes.Nieuw);
        database.Postcodegebieden.UpdateRange(postcodes.Gewijzigd);
        await database.Bewaar("objecten", log, annulering);
    }

    private async Task BewaarAansluitingen(Aansluitingenregister aansluitingen, CancellationToken annulering)
    {
        foreach (var deel in aansluitingen.Nieuw.Chunk(PerKeer))
        {
            database.Aansluitingen.AddRange(deel);
            await database.Bewaar("objecten", log, annulering);
        }

        foreach (var deel in aansluitingen.Gewijzigd.Chunk(PerKeer))
        {
            database.Aansluitingen.UpdateRange(deel);
            await database.Bewaar("objecten", log, annulering);
        }
    }
}
