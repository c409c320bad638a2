using Monitoring.Services.Landelijk.Feiten;
using Monitoring.Services.Landelijk.Indicatoren;

namespace Monitoring.Services.Landelijk.Tests.Indicatoren;

/// <summary>
/// Tries to recover small groups from everything that is published. A small count is safe when there is another country, with another
/// value for it, of which exactly the same figures would be published: then no arithmetic whatever can tell the two apart.
/// </summary>
public sealed class TerugrekenTests
{
    /// <summary>Every schooljaar of these tests is over.</summary>
    private static readonly DateOnly Slot = new(2030, 1, 1);

    private static readonly string[] Soorten = ["bao", "sbo", "so", "vo", "pro", "vso"];
    private static readonly string[] Staten = [OppStatus.Opgesteld, OppStatus.VastgesteldTeLaat, OppStatus.VastgesteldOpTijd];
    private static readonly string[] Kolommen = ["aantal", "vastgesteld", "binnen-zes-weken"];
    private static readonly Dictionary<string, int[]> Rijen = new()
    {
        ["bao"] = [0],
        ["sbo"] = [1],
        ["so"] = [2],
        ["vmbo"] = [],
        ["havo-vwo"] = [],
        ["vo"] = [3],
        ["pro"] = [4],
        ["vso"] = [5],
        ["po-totaal"] = [0, 1, 2],
        ["vo-totaal"] = [3, 4, 5],
        ["totaal"] = [0, 1, 2, 3, 4, 5],
    };

    [Fact]
    public void Geen_kleine_groep_is_terug_te_rekenen()
    {
        var (klein, onderdrukt) = (0, 0);
        for (var zaad = 0; zaad < 1000; zaad++)
        {
            var land = Land(new Random(zaad));
            var gepubliceerd = Gepubliceerd(land);
            onderdrukt += (3 * Rijen.Count) - gepubliceerd.Count;
            foreach (var groep in KleineGroepen(land))
            {
                klein++;
                Assert.True(HeeftAnderLand(land, gepubliceerd, groep), $"zaad {zaad}: {groep.Naam} is terug te rekenen");
            }
        }

        Assert.True(klein > 1000 && onderdrukt > 1000, $"{klein} kleine groepen, {onderdrukt} onderdrukte cijfers");
    }

    /// <summary>The control: with only the small cells left out, the attack does succeed.</summary>
    [Fact]
    public void Zonder_medeonderdrukking_lukt_het_terugrekenen_wel()
    {
        var land = new int[6, 3];
        (land[0, 2], land[1, 2], land[2, 2]) = (60, 3, 9);
        var alleenKleineWeg = Alles(land).Where(cijfer => cijfer.Waarde is 0 or >= 5).ToList();

        Assert.False(HeeftAnderLand(land, alleenKleineWeg, KleineGroepen(land).Single(groep => groep.Naam == "sbo aantal")));
        Assert.True(HeeftAnderLand(land, Gepubliceerd(land), KleineGroepen(land).Single(groep => groep.Naam == "sbo aantal")));
    }

    /// <summary>
    /// Who knows the examples could subtract them from a sum: with sixty examples beside three pupils, sixty-three would not be small. So a
    /// country with examples beside it publishes exactly what it does without them, for which the first test holds.
    /// </summary>
    [Fact]
    public void Voorbeelden_naast_echte_groepen_helpen_niet_bij_het_terugrekenen()
    {
        for (var zaad = 0; zaad < 300; zaad++)
        {
            var toeval = new Random(zaad);
            var (land, voorbeelden) = (Land(toeval), Land(toeval));
            if (Tellers(land, "school").Length > 0)
            {
                Assert.True(Gepubliceerd(land).ToHashSet().SetEquals(Gepubliceerd(land, voorbeelden)), $"zaad {zaad}: de voorbeelden veranderen wat er te zien is");
            }
        }
    }

    /// <summary>At the size of the real country little is lost.</summary>
    [Fact]
    public void Grote_groepen_blijven_zichtbaar()
    {
        var land = new int[6, 3];
        foreach (var cel in Enumerable.Range(0, 18))
        {
            land[cel / 3, cel % 3] = 500 + cel;
        }

        Assert.Equal(33, Gepubliceerd(land).Count);
    }

    private static int[,] Land(Random toeval)
    {
        var land = new int[6, 3];
        var grootte = toeval.Next(2, 40);
        foreach (var cel in Enumerable.Range(0, 18))
        {
            land[cel / 3, cel % 3] = toeval.Next(3) switch { 0 => 0, 1 => toeval.Next(5), _ => toeval.Next(grootte) };
        }

        return land;
    }

    /// <summary>All figures that any reader can get: every filter together.</summary>
    private static List<Cel> Gepubliceerd(int[,] land, int[,]? voorbeelden = null)
    {
        Tellerregel[] tellers = [.. Tellers(land, "school"), .. voorbeelden is null ? [] : Tellers(voorbeelden, "voorbeeld")];
        if (tellers.Length == 0)
        {
            return Alles(land);
        }

        var cijfers = new HashSet<Cel>();
        foreach (var punt in new[] { "alle", "po", "vo" }.SelectMany(sector => Oppindicatoren.Opps.Stel(new Oppstand(tellers, [], 5, Slot), sector, perProvincie: false).Reeksen, (_, reeks) => reeks).SelectMany(reeks => reeks.Punten, (reeks, punt) => (Reeks: reeks, Punt: punt)))
        {
            var kolom = Array.IndexOf(Kolommen, punt.Reeks.Code);
            if (kolom >= 0 && punt.Punt.Waarde.Waarde is { } waarde)
            {
                cijfers.Add(new Cel(punt.Punt.Categorie, kolom, (int)waarde));
            }

            // Denominator and n give a figure away as well as the value does.
            if (kolom > 0 && punt.Punt.Noemer.Waarde is { } noemer)
            {
                cijfers.Add(new Cel(punt.Punt.Categorie, kolom - 1, (int)noemer));
            }

            if (kolom >= 0 && punt.Punt.N is { } n)
            {
                cijfers.Add(new Cel(punt.Punt.Categorie, Math.Max(0, kolom - 1), (int)n));
            }
        }

        return [.. cijfers];
    }

    private static Tellerregel[] Tellers(int[,] land, string herkomst) =>
        [.. Enumerable.Range(0, 18).Where(cel => land[cel / 3, cel % 3] > 0).Select(cel => new Tellerregel("opps", "2023-2024", Soorten[cel / 3], Staten[cel % 3], herkomst, land[cel / 3, cel % 3]))];

    private static List<Cel> Alles(int[,] land) =>
        [.. Rijen.SelectMany(gebied => Enumerable.Range(0, 3), (gebied, kolom) => new Cel(gebied.Key, kolom, Som(land, gebied.Value, kolom)))];

    /// <summary>A column counts its own state and the narrower ones: opgesteld, te laat, op tijd.</summary>
    private static int Som(int[,] land, int[] rijen, int kolom)
    {
        var som = 0;
        foreach (var rij in rijen)
        {
            for (var staat = kolom; staat < 3; staat++)
            {
                som += land[rij, staat];
            }
        }

        return som;
    }

    /// <summary>Every count of one to four: of a schoolsoort, a combination within a sector, a sector or the country; of a column or of the difference between two.</summary>
    private static IEnumerable<Groep> KleineGroepen(int[,] land)
    {
        var verzamelingen = Enumerable.Range(1, 7).Select(bits => Enumerable.Range(0, 3).Where(rij => (bits & (1 << rij)) != 0).ToArray()).ToList();
        foreach (var rijen in verzamelingen.Concat(verzamelingen.Select(rijen => rijen.Select(rij => rij + 3).ToArray())).Append([0, 1, 2, 3, 4, 5]))
        {
            var naam = string.Join('+', rijen.Select(rij => Soorten[rij]));
            (string Naam, Func<int[,], int> Meet)[] maten =
            [
                .. Kolommen.Select((kolom, nummer) => (kolom, (Func<int[,], int>)(l => Som(l, rijen, nummer)))),
                ("opgesteld", l => Som(l, rijen, 0) - Som(l, rijen, 1)),
                ("te laat", l => Som(l, rijen, 1) - Som(l, rijen, 2)),
            ];
            foreach (var maat in maten.Where(maat => maat.Meet(land) is > 0 and < 5))
            {
                yield return new Groep($"{naam} {maat.Naam}", maat.Meet);
            }
        }
    }

    /// <summary>Looks among countries that differ by one pupil, by two pupils who change places, or at last by any two moves.</summary>
    private static bool HeeftAnderLand(int[,] land, List<Cel> gepubliceerd, Groep groep)
    {
        var waar = groep.Meet(land);
        return Buren(land).Concat(Ruilingen(land)).Concat(Buren(land).SelectMany(Buren)).Any(ander => groep.Meet(ander) != waar && Past(ander, gepubliceerd));
    }

    private static bool Past(int[,] land, List<Cel> gepubliceerd) =>
        gepubliceerd.TrueForAll(cijfer => Som(land, Rijen[cijfer.Gebied], cijfer.Kolom) == cijfer.Waarde);

    /// <summary>In one group a pupil goes from one state to another, in another group one goes back.</summary>
    private static IEnumerable<int[,]> Ruilingen(int[,] land)
    {
        for (var keuze = 0; keuze < 6 * 6 * 3 * 3; keuze++)
        {
            var (hier, daar, van, naar) = (keuze / 54, keuze / 9 % 6, keuze / 3 % 3, keuze % 3);
            if (hier != daar && van != naar && land[hier, van] > 0 && land[daar, naar] > 0)
            {
                var ander = (int[,])land.Clone();
                (ander[hier, van], ander[hier, naar], ander[daar, naar], ander[daar, van]) = (land[hier, van] - 1, land[hier, naar] + 1, land[daar, naar] - 1, land[daar, van] + 1);
                yield return ander;
            }
        }
    }

    /// <summary>One pupil more, less, or in another cell.</summary>
    private static IEnumerable<int[,]> Buren(int[,] land)
    {
        for (var van = -1; van < 18; van++)
        {
            for (var naar = -1; naar < 18; naar++)
            {
                if (van == naar || (van >= 0 && land[van / 3, van % 3] == 0))
                {
                    continue;
                }

                var ander = (int[,])land.Clone();
                if (van >= 0)
                {
                    ander[van / 3, van % 3]--;
                }

                if (naar >= 0)
                {
                    ander[naar / 3, naar % 3]++;
                }

                yield return ander;
            }
        }
    }

    private sealed record Cel(string Gebied, int Kolom, int Waarde);

    private sealed record Groep(string Naam, Func<int[,], int> Meet);
}
