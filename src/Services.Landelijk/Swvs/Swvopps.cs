using Microsoft.EntityFrameworkCore;
using Monitoring.Services.Landelijk.Data;
using Monitoring.Services.Landelijk.Feiten;
using Monitoring.Services.Landelijk.Indicatoren;

namespace Monitoring.Services.Landelijk.Swvs;

/// <summary>OPP's per samenwerkingsverband in one schooljaar, with small groups suppressed against the totals of their sector.</summary>
internal static class Swvopps
{
    /// <summary>Schooljaren that are looked for, up to and including this one.</summary>
    private const int Jaren = 8;

    public static readonly IReadOnlyList<string> Vastgesteld = [OppStatus.Vastgesteld, OppStatus.VastgesteldOpTijd, OppStatus.VastgesteldTeLaat];
    public static readonly IReadOnlyList<string> Beoordeeld = ["voldoet", "voldoet-niet"];

    /// <summary>Schooljaren with OPP's, oldest first.</summary>
    public static async Task<IReadOnlyList<string>> Schooljaren(LandelijkContext context, int generatie, DateOnly vandaag, CancellationToken annulering)
    {
        var mogelijk = Contracts.Domein.Schooljaar.Van(vandaag).Begin;
        var recent = Enumerable.Range(mogelijk - Jaren + 1, Jaren).Select(jaar => new Contracts.Domein.Schooljaar(jaar).ToString()).ToArray();
        var (bekend, _) = Herkomsten.Tellend(await Herkomst(context, generatie, annulering), jaar => jaar.Herkomst);
        return [.. bekend.Select(jaar => jaar.Schooljaar).Distinct().Where(recent.Contains).Order(StringComparer.Ordinal)];
    }

    /// <summary>The last schooljaar that is over, because the running one is young until its first terms are; or else the running one. Empty when there is none.</summary>
    public static string LaatsteHele(IReadOnlyList<string> jaren, DateOnly vandaag)
    {
        var lopend = Contracts.Domein.Schooljaar.Van(vandaag).ToString();
        return jaren.LastOrDefault(jaar => string.CompareOrdinal(jaar, lopend) < 0) ?? (jaren.Count > 0 ? jaren[^1] : "");
    }

    /// <summary>A row for every samenwerkingsverband that is given; and its rows are hidden as a whole when the sector is.</summary>
    public static async Task<IReadOnlyDictionary<string, Telrij>> Lees(LandelijkContext context, int generatie, string schooljaar, IReadOnlyList<Swvkop> swvs, CancellationToken annulering)
    {
        var tijdigheid = Opptelling.SwvTijdigheid(schooljaar);
        var voldoet = Opptelling.SwvVoldoet(schooljaar);
        string[] landelijk = [.. Oppindicatoren.Opps.Tellingen.Union(Oppindicatoren.Voldoet.Tellingen)];
        var tellers = await Tellerlezer.LeesPeriode(context, generatie, [tijdigheid, voldoet, .. landelijk], schooljaar, annulering);
        // Examples count here when they count in the country, whatever the schooljaar, and not otherwise.
        var (tellend, _) = Herkomsten.Tellend(await Herkomst(context, generatie, annulering), jaar => jaar.Herkomst);
        var herkomsten = tellend.Select(jaar => jaar.Herkomst).ToHashSet(StringComparer.Ordinal);
        return Stel([.. tellers.Where(teller => herkomsten.Contains(teller.Herkomst))], tijdigheid, voldoet, swvs);
    }

    /// <summary>Every schooljaar and origin of an OPP: each OPP is in this one count.</summary>
    private static async Task<IReadOnlyList<(string Schooljaar, string Herkomst)>> Herkomst(LandelijkContext context, int generatie, CancellationToken annulering) =>
    [
        .. (await context.Tellers.AsNoTracking().Where(teller => teller.Generatie == generatie && teller.Telling == Opptelling.Tijdigheid)
            .Select(teller => new { teller.Periode, teller.Herkomst }).Distinct().ToListAsync(annulering)).Select(jaar => (jaar.Periode, jaar.Herkomst)),
    ];

    /// <summary>From counters of one schooljaar, of the samenwerkingsverbanden and of the country, to rows with divisions under the names of <see cref="Opptelling"/>.</summary>
    internal static IReadOnlyDictionary<string, Telrij> Stel(IReadOnlyList<Tellerregel> tellers, string tijdigheid, string voldoet, IReadOnlyList<Swvkop> swvs)
    {
        var perSwv = tellers.Where(teller => teller.Telling == tijdigheid || teller.Telling == voldoet).ToLookup(teller => teller.Categorie);
        var land = new[] { Oppindicatoren.Opps, Oppindicatoren.Voldoet }.SelectMany(indicator => indicator.Tabel(tellers)).ToLookup(rij => rij.Categorie);
        var rijen = new Dictionary<string, Telrij>(StringComparer.Ordinal);
        foreach (var sector in swvs.GroupBy(swv => swv.Sector))
        {
            var eigen = sector.Select(swv => Rij(swv.Code, perSwv[swv.Code], tijdigheid, voldoet)).ToArray();
            // The sector as the national tables have it. What is left of it beside the list, OPP's of vestigingen whose samenwerkingsverband is
            // not known, stands nowhere, but whoever subtracts knows it: so it is a group like the others.
            var subtotaal = Rij(sector.Key, tellers.Where(teller => Oppgroep.CodesVan(sector.Key).Contains(teller.Categorie)), Opptelling.Tijdigheid, Opptelling.Voldoet);
            Onderdrukking.Pas([(subtotaal, [.. eigen, Rest(subtotaal, eigen)])], Rij(Groep.Totaal, [], tijdigheid, voldoet));
            // The total of the sector stands in other tables as well. When it is hidden in one of them, all of its parts are hidden here; and
            // when this table would need it hidden, all of its parts are hidden instead.
            Telrij[] totalen = [subtotaal, .. land[Oppindicator.Subtotaal(sector.Key)]];
            foreach (var rij in eigen)
            {
                if (totalen.Any(totaal => totaal.IsVerborgen))
                {
                    rij.Verberg();
                }
                else if (totalen.Any(totaal => totaal.IsVerdelingVerborgen))
                {
                    rij.VerbergVerdeling();
                }

                rijen[rij.Categorie] = rij;
            }
        }

        return rijen;
    }

    private static Telrij Rest(Telrij geheel, IReadOnlyList<Telrij> delen) => new(
        "",
        geheel.N - delen.Sum(deel => deel.N),
        delen.Append(geheel).SelectMany(rij => rij.Delen).Select(deel => (deel.Telling, deel.Kenmerk)).Distinct().GroupBy(deel => deel.Telling, deel => deel.Kenmerk)
            .ToDictionary(telling => telling.Key, IReadOnlyDictionary<string, long> (telling) => telling.ToDictionary(kenmerk => kenmerk, kenmerk => geheel.Aantal(telling.Key, kenmerk) - delen.Sum(deel => deel.Aantal(telling.Key, kenmerk)))),
        "");

    private static Telrij Rij(string categorie, IEnumerable<Tellerregel> tellers, string tijdigheid, string voldoet)
    {
        var eigen = tellers.ToLookup(teller => teller.Telling);
        return new Telrij(
            categorie,
            eigen[tijdigheid].Sum(teller => teller.Aantal),
            new Dictionary<string, IReadOnlyDictionary<string, long>> { [Opptelling.Tijdigheid] = Delen(eigen[tijdigheid]), [Opptelling.Voldoet] = Delen(eigen[voldoet]) },
            Herkomsten.Samen(eigen.SelectMany(groep => groep).Select(teller => teller.Herkomst)));
    }

    private static IReadOnlyDictionary<string, long> Delen(IEnumerable<Tellerregel> tellers) => tellers.GroupBy(teller => teller.Kenmerk).ToDictionary(deel => deel.Key, deel => deel.Sum(teller => teller.Aantal));
}
