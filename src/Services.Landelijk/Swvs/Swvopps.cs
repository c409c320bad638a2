using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore;
using Monitoring.Services.Landelijk.Data;
using Monitoring.Services.Landelijk.Feiten;
using Monitoring.Services.Landelijk.Indicatoren;
using Monitoring.Services.Landelijk.Vrijgeven;

namespace Monitoring.Services.Landelijk.Swvs;

/// <summary>OPP's per samenwerkingsverband in one schooljaar, with small groups suppressed against the totals of their sector.</summary>
internal static class Swvopps
{
    /// <summary>Schooljaren that are looked for, up to and including this one.</summary>
    private const int AantalJaren = 8;

    /// <summary>The rows of the last edition of a schooljaar, kept as long as what they are made of: neither that nor an edition before it changes.</summary>
    private static readonly ConditionalWeakTable<Grondslag, IReadOnlyDictionary<string, Telrij>> Vastgelegd = [];

    public static readonly IReadOnlyList<string> Vastgesteld = [OppStatus.Vastgesteld, OppStatus.VastgesteldOpTijd, OppStatus.VastgesteldTeLaat];
    public static readonly IReadOnlyList<string> Beoordeeld = ["voldoet", "voldoet-niet"];

    /// <summary>
    /// Schooljaren with OPP's, oldest first, and the origins that count: examples count here when they count in the country, whatever the
    /// schooljaar, and not otherwise.
    /// </summary>
    public static async Task<(IReadOnlyList<string> Schooljaren, IReadOnlyCollection<string> Herkomsten)> Jaren(LandelijkContext context, int generatie, DateOnly vandaag, CancellationToken annulering)
    {
        var mogelijk = Contracts.Domein.Schooljaar.Van(vandaag).Begin;
        var recent = Enumerable.Range(mogelijk - AantalJaren + 1, AantalJaren).Select(jaar => new Contracts.Domein.Schooljaar(jaar).ToString()).ToArray();
        // Each OPP is in this one count.
        var alle = await context.Tellers.AsNoTracking().Where(teller => teller.Generatie == generatie && teller.Telling == Opptelling.Tijdigheid)
            .Select(teller => new { teller.Periode, teller.Herkomst }).Distinct().ToListAsync(annulering);
        var (tellend, _) = Herkomsten.Tellend(alle, jaar => jaar.Herkomst);
        return (
            [.. tellend.Select(jaar => jaar.Periode).Distinct().Where(recent.Contains).Order(StringComparer.Ordinal)],
            [.. tellend.Select(jaar => jaar.Herkomst).Distinct()]);
    }

    /// <summary>The last schooljaar that is over, because the running one is young until its first terms are; or else the running one. Empty when there is none.</summary>
    public static string LaatsteHele(IReadOnlyList<string> jaren, DateOnly vandaag)
    {
        var lopend = Contracts.Domein.Schooljaar.Van(vandaag).ToString();
        return jaren.LastOrDefault(jaar => string.CompareOrdinal(jaar, lopend) < 0) ?? (jaren.Count > 0 ? jaren[^1] : "");
    }

    /// <summary>A row for every samenwerkingsverband that is given; and its rows are hidden as a whole when the sector is.</summary>
    /// <param name="herkomsten">The origins that count (<see cref="Jaren"/>).</param>
    /// <param name="swvs">All of a sector, or of both: what is hidden of one depends on the others.</param>
    /// <param name="nu">From its moment a released schooljaar is as it was released, like the national tables beside it.</param>
    public static async Task<IReadOnlyDictionary<string, Telrij>> Lees(LandelijkContext context, int generatie, string schooljaar, IReadOnlyCollection<string> herkomsten, IReadOnlyList<Swvkop> swvs, DateTimeOffset nu, CancellationToken annulering)
    {
        var (tijdigheid, voldoet) = (Opptelling.SwvTijdigheid(schooljaar), Opptelling.SwvVoldoet(schooljaar));
        var isVoorbeeld = herkomsten.All(herkomst => herkomst == Herkomsten.Voorbeeld);
        if ((await Grondslagen.Openbaar(context, schooljaar, nu, annulering)).Where(editie => editie.IsVoorbeeld == isVoorbeeld).ToList() is [.., var vrijgegeven] edities)
        {
            var vastgelegd = Vastgelegd.GetValue(vrijgegeven, _ => Stel(Oppjaar.Laatste(edities)!, tijdigheid, voldoet, vrijgegeven.Swvs));
            // Who came later had no OPP's then.
            return swvs.ToDictionary(swv => swv.Code, swv => vastgelegd.GetValueOrDefault(swv.Code) ?? Sectordeling.Rij(swv.Code, [], tijdigheid, voldoet, vrijgegeven.Grens, null));
        }

        var codes = swvs.Select(swv => swv.Code).ToArray();
        var tellers = await Tellerlezer.LeesPeriode(
            context,
            generatie,
            [tijdigheid, voldoet, .. Provincieopps.Tellingen, .. Sectordeling.Landelijk],
            schooljaar,
            teller => (teller.Telling != tijdigheid && teller.Telling != voldoet) || EF.Parameter(codes).Contains(teller.Categorie),
            annulering);
        return Stel(new Oppjaar([.. tellers.Where(teller => herkomsten.Contains(teller.Herkomst))], Onderdrukkingsregel.Op(Contracts.Domein.Nederland.Dag(nu)).Grens), tijdigheid, voldoet, swvs);
    }

    /// <summary>
    /// From counters of one schooljaar, of the samenwerkingsverbanden, the provincies and the country, to rows with divisions under the names of
    /// <see cref="Opptelling"/>. A provincie is the sum of its samenwerkingsverbanden, so what it shows may not give away one that is hidden.
    /// </summary>
    internal static IReadOnlyDictionary<string, Telrij> Stel(Oppjaar jaar, string tijdigheid, string voldoet, IReadOnlyList<Swvkop> swvs)
    {
        // Of what is released again, those of now as they were in the edition before.
        var vorige = jaar.Vorige is { } toen ? Stel(toen, tijdigheid, voldoet, [.. toen.Swvs.Where(swv => swvs.Any(ander => ander.Sector == swv.Sector))]) : new Dictionary<string, Telrij>();
        var perSwv = jaar.Tellers.Where(teller => teller.Telling == tijdigheid || teller.Telling == voldoet).ToLookup(teller => teller.Categorie);
        var deling = new Sectordeling(jaar);
        var rijen = new Dictionary<string, Telrij>(StringComparer.Ordinal);
        foreach (var sector in swvs.GroupBy(swv => swv.Sector))
        {
            var eigen = sector.Select(swv => (Rij: Sectordeling.Rij(swv.Code, perSwv[swv.Code], tijdigheid, voldoet, jaar.Grens, vorige.GetValueOrDefault(swv.Code)), Provincie: Provincies.Lees(swv.Provincie))).ToArray();
            var rest = deling.Rest(sector.Key, [.. eigen.Select(swv => swv.Rij)]);
            var (provincies, zonder) = Provincieopps.Stel(sector.Key, deling);
            Onderdrukking.PasOnder([.. eigen.Append((Rij: rest, Provincie: "")).GroupBy(swv => swv.Provincie, swv => swv.Rij)
                .Select(tak => (tak.Key.Length > 0 ? provincies[tak.Key] : zonder, (IReadOnlyList<Telrij>)[.. tak]))]);
            // Then against the total of the sector: as a rule that asks for nothing more.
            deling.Pas(sector.Key, [.. eigen.Select(swv => swv.Rij), rest]);
            foreach (var (rij, _) in eigen)
            {
                rijen[rij.Categorie] = rij;
            }
        }

        return rijen;
    }
}
