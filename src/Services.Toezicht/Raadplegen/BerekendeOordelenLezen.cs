using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Monitoring.Contracts.Domein;
using Monitoring.Contracts.Toezicht.V1;
using Monitoring.Contracts.V1;
using Monitoring.Services.Toezicht.Data;
using Monitoring.Services.Toezicht.Domain.Kaders;
using Monitoring.Services.Toezicht.Domain.Objecten;
using Monitoring.Services.Toezicht.Domain.Resultaten;
using BerekendOordeel = Monitoring.Services.Toezicht.Domain.Resultaten.BerekendOordeel;
using EerdereBerekening = Monitoring.Services.Toezicht.Domain.Resultaten.EerdereBerekening;
using Indicatoruitkomst = Monitoring.Services.Toezicht.Domain.Resultaten.Indicatoruitkomst;

namespace Monitoring.Services.Toezicht.Raadplegen;

/// <summary>Berekende oordelen with the figures and the row of the table behind them, and of so and vso the uitstroom beside its norm.</summary>
internal sealed class BerekendeOordelenLezen(ToezichtContext database, UitstroomLezen uitstroom, TimeProvider klok)
{
    private const int MeesteEerdere = 50;

    private static readonly Sortering<Regel> Volgorde = new("-jaar", ("jaar", rij => rij.Oordeel.Jaar), ("naam", rij => rij.Naam), ("uitkomst", rij => rij.Oordeel.Uitkomst));

    /// <exception cref="WeigeringException"><c>resultaat.ander-object</c> for another kind of object; <c>object.onbekend</c>, <c>sorteer.onbekend</c></exception>
    public async Task<BerekendOordeelLijst> Lees(BerekendOordeelVraag vraag, CancellationToken annulering)
    {
        var bladzijde = Bladzijde.Lees(vraag.Pagina);
        var soort = ObjectSoort.Lees(vraag.ObjectSoort, "object_soort");
        if (soort is not (ObjectSoort.School or ObjectSoort.Vestiging or ObjectSoort.Afdeling or ObjectSoort.Bestuur))
        {
            throw new WeigeringException("resultaat.ander-object", "Een oordeel wordt berekend voor een school, vestiging of afdeling. Van een bestuur ziet u die van zijn scholen.", "object_soort");
        }

        var code = ObjectSoort.LeesCode(soort, vraag.ObjectCode, "object_code");
        var id = ObjectVanToezicht.IdVan(soort, code);
        var naam = await database.Objecten.Where(rij => rij.Id == id).Select(rij => rij.Naam).SingleOrDefaultAsync(annulering)
            ?? throw new WeigeringException("object.onbekend", "Dit object van toezicht is niet bekend.", "object_code", WeigeringSoort.NietGevonden);
        var regels = soort == ObjectSoort.Bestuur ? VanBestuur(code) : Regels(database.BerekendeOordelen).Where(rij => rij.Oordeel.ObjectId == id);
        var lijst = new BerekendOordeelLijst
        {
            ObjectNaam = naam,
            Totaal = await regels.CountAsync(annulering),
            Onvoldoende = await regels.CountAsync(rij => rij.Oordeel.Uitkomst == Oordeelwaarde.Onvoldoende, annulering),
            Jaar = await regels.MaxAsync(rij => (int?)rij.Oordeel.Jaar, annulering) ?? 0,
        };
        // Asked for no other order: of a bestuur what asks attention comes first, of a school the latest year.
        var geordend = vraag.Sorteer.Length > 0 ? Volgorde.Pas(regels, vraag.Sorteer) : regels.OrderByDescending(rij => soort == ObjectSoort.Bestuur && rij.Oordeel.Uitkomst == Oordeelwaarde.Onvoldoende);
        var rijen = await geordend.ThenByDescending(rij => rij.Oordeel.Jaar).ThenBy(rij => rij.Naam).ThenBy(rij => rij.Oordeel.ObjectId)
            .Skip(bladzijde.Overslaan).Take(bladzijde.Grootte).ToListAsync(annulering);
        lijst.Oordelen.AddRange(rijen.Select(Van));
        lijst.Uitstroom.AddRange(await Uitstroom(soort, code, annulering));
        lijst.Eerder.AddRange((await database.EerdereBerekeningen.AsNoTracking().Where(rij => rij.ObjectId == id).OrderByDescending(rij => rij.VervallenOp).ThenByDescending(rij => rij.Id).Take(MeesteEerdere).ToListAsync(annulering)).Select(Van));
        return lijst;
    }

    private async Task<IEnumerable<Contracts.Toezicht.V1.Uitstroomnorm>> Uitstroom(string soort, string code, CancellationToken annulering)
    {
        if (soort == ObjectSoort.Afdeling)
        {
            return [];
        }

        var vandaag = klok.Vandaag();
        var vestigingen = await database.Objecten.AsNoTracking().Where(rij => rij.Soort == ObjectSoort.Vestiging
                && (soort == ObjectSoort.Bestuur ? rij.BevoegdGezag == code && (rij.GeldigTot == null || rij.GeldigTot >= vandaag) : rij.Code.StartsWith(code)))
            .Select(rij => new { rij.Code, rij.Naam }).ToDictionaryAsync(rij => rij.Code, rij => rij.Naam, StringComparer.Ordinal, annulering);
        var codes = vestigingen.Keys.ToList();
        var tellingen = await uitstroom.Lees(rij => codes.Contains(rij.Vestiging), annulering);
        return (soort == ObjectSoort.Bestuur ? uitstroom.Laatste(tellingen).OrderBy(telling => telling.Haalt) : tellingen.AsEnumerable()).Select(telling => Van(telling, vestigingen[telling.Vestiging]));
    }

    /// <summary>The latest of each object that this bestuur has now: what the risk view counts.</summary>
    private IQueryable<Regel> VanBestuur(string bestuur)
    {
        var vandaag = klok.Vandaag();
        return Regels(database.BerekendeOordelen.Laatste()).Where(rij => rij.BevoegdGezag == bestuur && (rij.GeldigTot == null || rij.GeldigTot >= vandaag));
    }

    private IQueryable<Regel> Regels(IQueryable<BerekendOordeel> oordelen) => oordelen.AsNoTracking().Join(
        database.Objecten, oordeel => oordeel.ObjectId, bij => bij.Id, (oordeel, bij) => new Regel { Oordeel = oordeel, Soort = bij.Soort, Code = bij.Code, Naam = bij.Naam, Sector = bij.Sector, BevoegdGezag = bij.BevoegdGezag, GeldigTot = bij.GeldigTot });

    private static Contracts.Toezicht.V1.BerekendOordeel Van(Regel rij) => new()
    {
        ObjectSoort = rij.Soort,
        ObjectCode = rij.Code,
        ObjectNaam = rij.Naam,
        Jaar = rij.Oordeel.Jaar,
        Schooljaren = { Berekening.Venster(rij.Sector, rij.Oordeel.Jaar).Select(begin => new Schooljaar(begin).ToString()) },
        Uitkomst = rij.Oordeel.Uitkomst,
        Toelichting = rij.Oordeel.Berekening.Toelichting,
        IsAanname = rij.Oordeel.Berekening.IsAanname,
        Bron = rij.Oordeel.Berekening.Bron,
        Indicatoren = { rij.Oordeel.Berekening.Indicatoren.Select(Van) },
        BerekendOp = Datum.Schrijf(rij.Oordeel.BerekendOp),
        Herkomst = rij.Oordeel.Herkomst,
    };

    private static Contracts.Toezicht.V1.Uitstroomnorm Van(Uitstroomtelling telling, string naam) => new()
    {
        Vestiging = telling.Vestiging,
        VestigingNaam = naam,
        Schoolsoort = telling.Schoolsoort,
        Schooljaar = new Schooljaar(telling.Schooljaar).ToString(),
        OpOfBoven = telling.OpOfBoven,
        Vergeleken = telling.Vergeleken,
        LaatGewijzigd = telling.LaatGewijzigd,
        HangtAfVanLateWijzigingen = telling.HangtAfVanLateWijzigingen,
        Norm = telling.Norm.Procent,
        Haalt = telling.Haalt,
        Bron = telling.Norm.Bron,
        Herkomst = telling.Herkomst,
    };

    private static Contracts.Toezicht.V1.EerdereBerekening Van(EerdereBerekening eerder) => new()
    {
        Jaar = eerder.Jaar,
        Uitkomst = eerder.Berekening.Uitkomst,
        Toelichting = eerder.Berekening.Toelichting,
        BerekendOp = Datum.Schrijf(eerder.BerekendOp),
        VervallenOp = Datum.Schrijf(eerder.VervallenOp),
        Herkomst = eerder.Herkomst,
    };

    private static Contracts.Toezicht.V1.Indicatoruitkomst Van(Indicatoruitkomst uitkomst) => new()
    {
        Code = uitkomst.Code,
        Naam = uitkomst.Naam,
        Waarde = Getal(uitkomst.Waarde),
        Norm = Getal(uitkomst.Norm),
        Leerlingen = uitkomst.Leerlingen,
        Haalt = uitkomst.Haalt switch { true => "ja", false => "nee", null => "" },
    };

    private static Getal Getal(decimal? waarde) => waarde is { } bekend ? new Getal { Decimaal = bekend.ToString(CultureInfo.InvariantCulture) } : new Getal { Ontbreekt = RedenOntbreekt.NietBekend };

    /// <summary>A berekend oordeel with the object as it is known now.</summary>
    private sealed class Regel
    {
        public required BerekendOordeel Oordeel { get; init; }

        public required string Soort { get; init; }

        public required string Code { get; init; }

        public required string Naam { get; init; }

        public required string Sector { get; init; }

        public required string BevoegdGezag { get; init; }

        public required DateOnly? GeldigTot { get; init; }
    }
}
