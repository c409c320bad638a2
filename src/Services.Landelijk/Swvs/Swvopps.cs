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
        var (tellers, _) = Herkomsten.Tellend(await Tellerlezer.Lees(context, generatie, [Opptelling.Tijdigheid], annulering), teller => teller.Herkomst);
        return [.. tellers.Select(teller => teller.Periode).Distinct().Where(recent.Contains).Order(StringComparer.Ordinal)];
    }

    /// <summary>A row for every samenwerkingsverband that is given; and its rows are hidden as a whole when the sector is.</summary>
    public static async Task<IReadOnlyDictionary<string, Telrij>> Lees(LandelijkContext context, int generatie, string schooljaar, IReadOnlyList<Swvkop> swvs, CancellationToken annulering)
    {
        var tijdigheid = Opptelling.SwvTijdigheid(schooljaar);
        var voldoet = Opptelling.SwvVoldoet(schooljaar);
        string[] landelijk = [.. Oppindicatoren.Opps.Tellingen.Union(Oppindicatoren.Voldoet.Tellingen)];
        var alle = await Tellerlezer.Lees(context, generatie, [tijdigheid, voldoet, .. landelijk], annulering);
        // Examples count here when they count in the country, and not otherwise.
        var (tellend, _) = Herkomsten.Tellend(alle, teller => teller.Herkomst);
        return Stel([.. tellend.Where(teller => teller.Periode == schooljaar)], tijdigheid, voldoet, swvs);
    }

    /// <summary>From counters of one schooljaar, of the samenwerkingsverbanden and of the country, to rows with divisions under the names of <see cref="Opptelling"/>.</summary>
    internal static IReadOnlyDictionary<string, Telrij> Stel(IReadOnlyList<Tellerregel> tellers, string tijdigheid, string voldoet, IReadOnlyList<Swvkop> swvs)
    {
        var perSwv = tellers.Where(teller => teller.Telling == tijdigheid || teller.Telling == voldoet).ToLookup(teller => teller.Categorie);
        var land = new[] { Oppindicatoren.Opps, Oppindicatoren.Voldoet }.SelectMany(indicator => indicator.Tabel(tellers)).ToLookup(rij => rij.Categorie);
        var rijen = new Dictionary<string, Telrij>(StringComparer.Ordinal);
        foreach (var sector in swvs.GroupBy(swv => swv.Sector))
        {
            var eigen = sector.Select(swv => Rij(swv.Code, perSwv[swv.Code], tijdigheid, voldoet)).ToArray();
            var subtotaal = Rij(sector.Key, sector.SelectMany(swv => perSwv[swv.Code]), tijdigheid, voldoet);
            Onderdrukking.Pas([(subtotaal, eigen)], Rij(Groep.Totaal, [], tijdigheid, voldoet));
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
