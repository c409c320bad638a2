using Microsoft.EntityFrameworkCore;
using Monitoring.Contracts.Domein;
using Monitoring.Contracts.Toezicht.V1;
using Monitoring.Services.Toezicht.Data;
using Monitoring.Services.Toezicht.Domain;
using Monitoring.Services.Toezicht.Domain.Objecten;
using Monitoring.Services.Toezicht.Domain.Onderzoeken;
using Monitoring.Services.Toezicht.Domain.Planning;
using Planregel = Monitoring.Services.Toezicht.Domain.Planning.Planregel;

namespace Monitoring.Services.Toezicht.Plannen;

/// <summary>Which onderzoek the cycle asks at which object and when, the longest due first. See <see cref="Cyclus"/>.</summary>
internal sealed class PlanningLezen(ToezichtContext database, TimeProvider klok)
{
    private const int Binnenkort = 12;

    /// <summary>What was never done stands before all days.</summary>
    private static readonly Sortering<Planregel> Volgorde = new(
        "uiterlijk",
        ("uiterlijk", regel => regel.Uiterlijk),
        ("naam", regel => regel.Bij.Naam),
        ("code", regel => regel.Bij.Code),
        ("soort", regel => regel.Soort.Code));

    /// <exception cref="WeigeringException"><c>planning.keuze-onbekend</c>, and those of <see cref="Sortering{T}.Pas"/> and <see cref="Zoektekst.Lees"/></exception>
    public async Task<Planning> Lees(PlanningVraag vraag, CancellationToken annulering)
    {
        var bladzijde = Bladzijde.Lees(vraag.Pagina);
        var vandaag = klok.Vandaag();
        var alle = await Regels(vandaag, annulering);
        var woorden = Zoektekst.Lees(vraag.Zoek, "zoek");
        var gekozen = alle.Where(Wanneer(vraag.Wanneer, vandaag)).Where(regel => Past(vraag, regel, woorden));
        var rijen = Volgorde.Pas(gekozen.AsQueryable(), vraag.Sorteer).ThenBy(regel => regel.Bij.Soort).ThenBy(regel => regel.Bij.Code).ToList();
        var getoond = rijen.Skip(bladzijde.Overslaan).Take(bladzijde.Grootte).ToList();
        var lopend = await Lopend([.. getoond.Select(regel => regel.Bij.Code)], annulering);
        return new Planning
        {
            Totaal = rijen.Count,
            TeLaat = alle.Count(regel => regel.TeLaat(vandaag)),
            BinnenEenJaar = alle.Count(regel => !regel.TeLaat(vandaag) && regel.Uiterlijk <= vandaag.AddMonths(Binnenkort)),
            Alle = alle.Count,
            Peildatum = Datum.Schrijf(vandaag),
            Regels =
            {
                getoond.Select(regel =>
                {
                    var loopt = lopend[(ObjectVanToezicht.IdVan(regel.Bij.Soort, regel.Bij.Code), regel.Soort.Code)].FirstOrDefault();
                    return new Contracts.Toezicht.V1.Planregel
                    {
                        ObjectSoort = regel.Bij.Soort,
                        ObjectCode = regel.Bij.Code,
                        ObjectNaam = regel.Bij.Naam,
                        BevoegdGezag = regel.Bij.BevoegdGezag,
                        Herkomst = regel.Bij.Herkomst,
                        Soort = regel.Soort.Code,
                        Laatste = Datum.Schrijf(regel.Laatste),
                        Uiterlijk = Datum.Schrijf(regel.Uiterlijk),
                        Reden = regel.Reden,
                        Bron = regel.Soort.Bron,
                        Aanname = regel.Aanname,
                        TeLaat = regel.TeLaat(vandaag),
                        OnderzoekId = loopt.Nummer is null ? "" : loopt.Id.ToString(),
                        Onderzoeknummer = loopt.Nummer ?? "",
                    };
                }),
            },
        };
    }

    /// <summary>What runs of the cycle at these objects or at a part of them, by the object that it counts for, the lowest number first.</summary>
    private async Task<ILookup<(string Object, string Soort), (Guid Id, string Nummer)>> Lopend(IReadOnlyList<string> codes, CancellationToken annulering)
    {
        var open = await database.Onderzoeken.AsNoTracking()
            .Where(rij => rij.Vaststellingsdatum == null && rij.GestaaktOp == null && Cyclus.Soorten.Contains(rij.Soort) && (codes.Contains(rij.ObjectCode) || codes.Contains(rij.ObjectCode.Substring(0, Brin.Lengte))))
            .Select(rij => new { rij.Id, rij.Nummer, rij.ObjectSoort, rij.ObjectCode, rij.Soort }).OrderBy(rij => rij.Nummer).ToListAsync(annulering);
        return open.ToLookup(rij => (Cyclus.TeltVoor(rij.ObjectSoort, rij.ObjectCode), rij.Soort), rij => (rij.Id, rij.Nummer));
    }

    private static bool Past(PlanningVraag vraag, Planregel regel, IReadOnlyList<string> woorden) =>
        (vraag.Soort.Length == 0 || regel.Soort.Code == vraag.Soort) && (vraag.ObjectSoort.Length == 0 || regel.Bij.Soort == vraag.ObjectSoort)
            && (woorden.Count == 0 || Staan(woorden, Zoektekst.Normaliseer($"{regel.Bij.Code} {regel.Bij.Naam}")));

    private static bool Staan(IReadOnlyList<string> woorden, string tekst) => woorden.All(woord => tekst.Contains(woord, StringComparison.Ordinal));

    private static Func<Planregel, bool> Wanneer(string wanneer, DateOnly vandaag) => wanneer switch
    {
        "" => _ => true,
        "te-laat" => regel => regel.TeLaat(vandaag),
        "binnen-een-jaar" => regel => !regel.TeLaat(vandaag) && regel.Uiterlijk <= vandaag.AddMonths(Binnenkort),
        "later" => regel => regel.Uiterlijk > vandaag.AddMonths(Binnenkort),
        _ => throw new WeigeringException("planning.keuze-onbekend", $"'{Kort.Tekst(wanneer)}' kan hier niet. Wel: te-laat, binnen-een-jaar, later.", "wanneer"),
    };

    private async Task<IReadOnlyList<Planregel>> Regels(DateOnly vandaag, CancellationToken annulering)
    {
        var gedaan = await database.Onderzoeken.Where(rij => rij.Vaststellingsdatum != null && Cyclus.Soorten.Contains(rij.Soort))
            .GroupBy(rij => new { rij.ObjectSoort, rij.ObjectCode, rij.Soort }).Select(groep => new { groep.Key.ObjectSoort, groep.Key.ObjectCode, groep.Key.Soort, Laatste = groep.Max(rij => rij.Vaststellingsdatum) }).ToListAsync(annulering);
        var perObject = gedaan.GroupBy(rij => Cyclus.TeltVoor(rij.ObjectSoort, rij.ObjectCode), StringComparer.Ordinal)
            .ToDictionary(groep => groep.Key, groep => (IReadOnlyDictionary<string, DateOnly>)groep.GroupBy(rij => rij.Soort, StringComparer.Ordinal).ToDictionary(rijen => rijen.Key, rijen => rijen.Max(rij => rij.Laatste!.Value), StringComparer.Ordinal), StringComparer.Ordinal);
        var caribisch = gedaan.Where(rij => rij.Soort == OnderzoekSoort.Caribisch).Select(rij => Cyclus.TeltVoor(rij.ObjectSoort, rij.ObjectCode)).Distinct(StringComparer.Ordinal).ToList();
        var vanSwv = await BesturenVanSwv(annulering);
        var nieuwSinds = vandaag.AddMonths(-Cyclus.NieuwInMaanden);
        var objecten = await database.Objecten.AsNoTracking()
            .Where(rij => (rij.GeldigTot == null || rij.GeldigTot >= vandaag)
                && ((rij.Soort == ObjectSoort.Bestuur && !vanSwv.Contains(rij.Code)) || rij.Soort == ObjectSoort.Swv || (rij.Soort == ObjectSoort.School && (rij.BegonOp >= nieuwSinds || Cyclus.CaribischNederland.Contains(rij.Provincie) || caribisch.Contains(rij.Id)))))
            .Select(rij => new { rij.Id, rij.Soort, rij.Code, rij.Naam, rij.BevoegdGezag, rij.Provincie, rij.BegonOp, rij.Herkomst }).ToListAsync(annulering);
        return
        [
            .. objecten.Select(rij => new Planobject(rij.Soort, rij.Code, rij.Naam, rij.BevoegdGezag, rij.Provincie, rij.BegonOp, rij.Herkomst, perObject.GetValueOrDefault(rij.Id) ?? new Dictionary<string, DateOnly>()))
                .SelectMany(bij => Cyclus.Van(bij, vandaag)),
        ];
    }

    /// <summary>Numbers of besturen that only run a samenwerkingsverband: its own line in the planning is theirs.</summary>
    private async Task<List<string>> BesturenVanSwv(CancellationToken annulering)
    {
        var nummers = await database.Objecten.Where(rij => rij.Soort == ObjectSoort.Swv && rij.BevoegdGezag != "").Select(rij => rij.BevoegdGezag).Distinct().ToListAsync(annulering);
        var ookVanScholen = await database.Objecten.Where(rij => rij.Soort != ObjectSoort.Swv && rij.Soort != ObjectSoort.Bestuur && nummers.Contains(rij.BevoegdGezag)).Select(rij => rij.BevoegdGezag).Distinct().ToListAsync(annulering);
        return [.. nummers.Except(ookVanScholen, StringComparer.Ordinal)];
    }
}
