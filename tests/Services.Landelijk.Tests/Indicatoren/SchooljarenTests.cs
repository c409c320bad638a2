using Monitoring.Services.Landelijk.Feiten;
using Monitoring.Services.Landelijk.Indicatoren;

namespace Monitoring.Services.Landelijk.Tests.Indicatoren;

/// <summary>
/// Tries to recover small groups from two schooljaren beside each other: OPP's that began, that were there, that were evaluated and of which
/// the pupil left, and how he did a year later. Every pupil has one course of life; every published number is an equation about how many
/// there are of each.
/// </summary>
public sealed class SchooljarenTests
{
    /// <summary>Every schooljaar of these tests is over.</summary>
    private static readonly DateOnly Slot = new(2030, 1, 1);

    private static readonly string[] Jaren = ["2022-2023", "2023-2024"];
    private static readonly string[] Rijen = [.. Oppgroep.Alle.Select(groep => groep.Code)];
    private static readonly string[] Categorieen = [.. Rijen, "po-totaal", "vo-totaal", "totaal"];
    private static readonly string[] Geevalueerd = ["doel-behaald", "doel-niet"];
    private static readonly Levensloop[] Lopen = [.. Levensloop.Alle()];

    /// <summary>What each series counts, and what it divides by, of one pupil in one schooljaar.</summary>
    private static readonly (string Indicator, string Reeks, Func<Levensloop, int, bool> Teller, Func<Levensloop, int, bool> Noemer)[] Reeksen =
    [
        ("opps", "aantal", (loop, jaar) => loop.Begon(jaar), (loop, jaar) => loop.Begon(jaar)),
        ("opps", "binnen-zes-weken", (loop, jaar) => loop.Begon(jaar) && loop.Staat == OppStatus.VastgesteldOpTijd, (loop, jaar) => loop.Begon(jaar) && loop.Staat != OppStatus.Opgesteld),
        ("opp-evaluatie-eis", "voldoet", (loop, jaar) => loop.Begon(jaar) && loop.Eis == "voldoet", (loop, jaar) => loop.Begon(jaar) && loop.Eis != "nog-niet"),
        ("opp-evaluatie", "geevalueerd", (loop, jaar) => Geevalueerd.Contains(loop.Evaluatie(jaar)), (loop, jaar) => loop.Evaluatie(jaar).Length > 0),
        ("opp-evaluatie", "doelen-behaald", (loop, jaar) => loop.Evaluatie(jaar) == "doel-behaald", (loop, jaar) => Geevalueerd.Contains(loop.Evaluatie(jaar))),
        ("opp-uitstroom", "op-of-boven", (loop, jaar) => loop.Vertrok(jaar) && loop.Einde == "op", (loop, jaar) => loop.Vertrok(jaar)),
        ("opp-bestendiging-een-jaar", "bestendigd", (loop, jaar) => loop.Vertrok(jaar) && loop.NaEenJaar == "bestendigd", (loop, jaar) => loop.Vertrok(jaar) && loop.NaEenJaar != "onbekend"),
    ];

    /// <summary>Groups of pupils that nobody may count while they are small, whether a table has them or not.</summary>
    private static readonly (string Naam, Func<Levensloop, int, bool> Hoort)[] Groepen =
    [
        ("begonnen", (loop, jaar) => loop.Begon(jaar)),
        .. new[] { OppStatus.Opgesteld, OppStatus.VastgesteldTeLaat, OppStatus.VastgesteldOpTijd }.Select(staat => (staat, (Func<Levensloop, int, bool>)((loop, jaar) => loop.Begon(jaar) && loop.Staat == staat))),
        .. new[] { "voldoet", "voldoet-niet", "nog-niet" }.Select(eis => ($"eis {eis}", (Func<Levensloop, int, bool>)((loop, jaar) => loop.Begon(jaar) && loop.Eis == eis))),
        .. new[] { "doel-behaald", "doel-niet", "niet-geevalueerd" }.Select(evaluatie => (evaluatie, (Func<Levensloop, int, bool>)((loop, jaar) => loop.Evaluatie(jaar) == evaluatie))),
        ("zonder evaluatie", (loop, jaar) => loop.WasEr(jaar) && loop.Evaluatie(jaar).Length == 0),
        ("er al eerder", (loop, jaar) => loop.WasEr(jaar) && !loop.Begon(jaar)),
        ("op plan", (loop, jaar) => loop.Vertrok(jaar) && loop.Einde == "op"),
        ("onder plan", (loop, jaar) => loop.Vertrok(jaar) && loop.Einde == "onder"),
        ("anders geëindigd", (loop, jaar) => loop.Eindigde(jaar) && !loop.Vertrok(jaar)),
        .. new[] { "bestendigd", "niet-bestendigd", "onbekend" }.Select(later => (later, (Func<Levensloop, int, bool>)((loop, jaar) => loop.Vertrok(jaar) && loop.NaEenJaar == later))),
    ];

    [Fact]
    public void Geen_kleine_groep_volgt_uit_de_tabellen_van_twee_schooljaren()
    {
        var (klein, bekend) = (0, 0);
        for (var zaad = 0; zaad < 60; zaad++)
        {
            var land = Land(new Random(zaad));
            var stelsel = new Stelsel(Gepubliceerd(land));
            bekend += stelsel.Rang;
            foreach (var (naam, groep) in Kleine(land))
            {
                klein++;
                Assert.False(stelsel.Geeft(groep), $"zaad {zaad}: {naam} is te berekenen");
            }
        }

        // Neither nothing small nor nothing published: then the test would say nothing.
        Assert.True(klein > 1000 && bekend > 500, $"{klein} kleine groepen, {bekend} bekende vergelijkingen");
    }

    /// <summary>120 OPP's at bao, of which three were only drawn up: for those no evaluation was due, so the number of due ones gives them away.</summary>
    [Fact]
    public void Wie_nog_geen_vastgesteld_OPP_heeft_volgt_niet_uit_de_evaluaties()
    {
        var land = new long[Rijen.Length * Lopen.Length];
        land[Plaats("bao", loop => loop is { Begin: 1, Staat: OppStatus.Opgesteld })] = 3;
        land[Plaats("bao", loop => loop is { Begin: 1, Staat: OppStatus.VastgesteldOpTijd, Tweede: "doel-behaald" })] = 117;
        land[Plaats("so", loop => loop is { Begin: 1, Staat: OppStatus.Opgesteld })] = 30;
        land[Plaats("so", loop => loop is { Begin: 1, Staat: OppStatus.VastgesteldOpTijd, Tweede: "doel-behaald" })] = 200;
        var stelsel = new Stelsel(Gepubliceerd(land));

        Assert.True(stelsel.Geeft(Vergelijking("bao", loop => loop.Begon(1))), "het aantal OPP's van bao hoort er te staan");
        Assert.False(stelsel.Geeft(Vergelijking("bao", loop => loop.Begon(1) && loop.Staat == OppStatus.Opgesteld)));
        Assert.False(stelsel.Geeft(Vergelijking("bao", loop => loop.Evaluatie(1).Length > 0)));
    }

    /// <summary>
    /// OPP's that began 100, 20, 30, 50 and that were there 100, 118, 148, 190: two ended after the first schooljaar and none after the second, so the second is
    /// hidden. The third would give them away all the same: 100 + 20 + 30 - 148 = 2. After the fourth ten have ended since the first, and eight since the third.
    /// </summary>
    [Fact]
    public void Een_verborgen_schooljaar_volgt_niet_uit_dat_ervoor_en_dat_erna()
    {
        string[] jaren = ["2020-2021", "2021-2022", "2022-2023", "2023-2024"];
        (long Begonnen, long Aanwezig)[] opps = [(100, 100), (20, 118), (30, 148), (50, 190)];
        var tellers = jaren.Zip(opps).SelectMany(jaar => new[]
        {
            new Tellerregel(Opptelling.Tijdigheid, jaar.First, "bao", OppStatus.VastgesteldOpTijd, "school", jaar.Second.Begonnen),
            new Tellerregel(Opptelling.Aanwezig, jaar.First, "bao", "", "school", jaar.Second.Aanwezig),
        }).ToArray();

        var punten = Oppregistratie.Stel(new Oppstand(tellers, [], 5, Slot), "po").Reeksen.Single(reeks => reeks.Code == "leerlingen").Punten;

        Assert.Equal([(100m, null), (null, Ontbreekt.Onderdrukt), (null, Ontbreekt.Onderdrukt), (190m, (Ontbreekt?)null)], punten.Select(punt => (punt.Waarde.Waarde, punt.Waarde.Reden)));
    }

    /// <summary>The control: with every series of every row published, the same attack finds what they count.</summary>
    [Fact]
    public void Zonder_onderdrukking_vindt_dezelfde_aanval_de_kleine_groepen_van_de_tabellen()
    {
        var stelsel = new Stelsel(Categorieen.SelectMany(_ => Reeksen, (categorie, reeks) => (categorie, reeks)).SelectMany(_ => new[] { 0, 1 }, (cel, jaar) => Vergelijking(cel.categorie, loop => cel.reeks.Teller(loop, jaar))));

        Assert.True(stelsel.Geeft(Vergelijking("sbo", loop => loop.Begon(0))));
        Assert.True(stelsel.Geeft(Vergelijking("sbo", loop => loop.Evaluatie(1) == "doel-behaald")));
    }

    private static long[] Land(Random toeval)
    {
        var land = new long[Rijen.Length * Lopen.Length];
        var (grootte, dichtheid) = (toeval.Next(3, 60), toeval.Next(2, 12));
        foreach (var rij in Enumerable.Range(0, Rijen.Length).Where(_ => toeval.Next(3) > 0))
        {
            foreach (var loop in Enumerable.Range(0, Lopen.Length).Where(_ => toeval.Next(dichtheid) == 0))
            {
                land[(rij * Lopen.Length) + loop] = toeval.Next(3) == 0 ? toeval.Next(1, 5) : toeval.Next(grootte);
            }
        }

        return land;
    }

    /// <summary>What every reader sees.</summary>
    private static IEnumerable<long[]> Gepubliceerd(long[] land)
    {
        var tellers = Tellers(land).ToArray();
        foreach (var indicator in Reeksen.GroupBy(reeks => reeks.Indicator))
        {
            var uitslag = ((Oppindicator)Oppindicatoren.Alle.Single(een => een.Naam == indicator.Key)).Stel(new Oppstand(tellers, [], 5, Slot), "alle", perProvincie: false);
            foreach (var (_, code, teller, noemer) in indicator)
            {
                // A denominator of zero is a number too; only what is suppressed is not there.
                foreach (var punt in uitslag.Reeksen.Single(reeks => reeks.Code == code).Punten.Where(punt => punt.Waarde.Reden is not Ontbreekt.Onderdrukt))
                {
                    var jaar = Array.IndexOf(Jaren, punt.Periode);
                    yield return Vergelijking(punt.Categorie, loop => teller(loop, jaar));
                    yield return Vergelijking(punt.Categorie, loop => noemer(loop, jaar));
                }
            }
        }

        foreach (var punt in Oppregistratie.Stel(new Oppstand(tellers, [], 5, Slot), "alle").Reeksen.Single(reeks => reeks.Code == "leerlingen").Punten.Where(punt => punt.Waarde.Reden is null))
        {
            var jaar = Array.IndexOf(Jaren, punt.Periode);
            yield return Vergelijking([.. Rijen.Where(rij => Registratiegroep.Van(rij) == punt.Categorie)], loop => loop.WasEr(jaar));
        }
    }

    private static IEnumerable<Tellerregel> Tellers(long[] land)
    {
        foreach (var (plaats, aantal) in land.Index().Where(cel => cel.Item > 0))
        {
            var (rij, loop) = (Rijen[plaats / Lopen.Length], Lopen[plaats % Lopen.Length]);
            foreach (var (telling, jaar, kenmerk) in loop.Tellingen())
            {
                yield return new Tellerregel(telling, Jaren[jaar], rij, kenmerk, "school", aantal);
            }
        }
    }

    private static IEnumerable<(string Naam, long[] Vergelijking)> Kleine(long[] land) =>
        from categorie in Categorieen
        from groep in Groepen
        from jaar in new[] { 0, 1 }
        let vergelijking = Vergelijking(categorie, loop => groep.Hoort(loop, jaar))
        where Onderdrukkingsregel.IsKlein(vergelijking.Zip(land, (factor, aantal) => factor * aantal).Sum(), 5)
        select ($"{categorie} {groep.Naam} {Jaren[jaar]}", vergelijking);

    private static int Plaats(string rij, Predicate<Levensloop> welke) => (Array.IndexOf(Rijen, rij) * Lopen.Length) + Array.FindIndex(Lopen, welke);

    private static long[] Vergelijking(string categorie, Predicate<Levensloop> hoort) =>
        Vergelijking([.. Oppgroep.Alle.Where(groep => categorie == "totaal" || categorie == groep.Code || categorie == $"{groep.Sector}-totaal").Select(groep => groep.Code)], hoort);

    private static long[] Vergelijking(string[] rijen, Predicate<Levensloop> hoort) => [.. Rijen.SelectMany(_ => Lopen, (rij, loop) => rijen.Contains(rij) && hoort(loop) ? 1L : 0L)];

    /// <summary>What happened to a pupil and his OPP in two schooljaren, 0 and 1.</summary>
    /// <param name="Eerste">Of the evaluation in schooljaar 0; empty when none was due.</param>
    /// <param name="Einde">In schooljaar 0: op or onder plan, beeindigd (the OPP, not the stay at the school), or empty when it went on.</param>
    private sealed record Levensloop(int Begin, string Staat, string Eerste, string Tweede, string Einde, string NaEenJaar)
    {
        public string Eis => (Eerste, Tweede) switch
        {
            ("", "") => "nog-niet",
            ("niet-geevalueerd", _) or (_, "niet-geevalueerd") => "voldoet-niet",
            _ => "voldoet",
        };

        public static IEnumerable<Levensloop> Alle()
        {
            foreach (var (staat, evaluatie) in new[] { (OppStatus.Opgesteld, ""), (OppStatus.VastgesteldTeLaat, "") }.Concat(new[] { OppStatus.VastgesteldTeLaat, OppStatus.VastgesteldOpTijd }.SelectMany(_ => new[] { "doel-behaald", "doel-niet", "niet-geevalueerd" }, (staat, evaluatie) => (staat, evaluatie))))
            {
                yield return new Levensloop(1, staat, "", evaluatie, "", "");
                yield return new Levensloop(0, staat, evaluatie, "", "beeindigd", "");
                foreach (var (einde, later) in new[] { ("op", "bestendigd"), ("op", "niet-bestendigd"), ("op", "onbekend"), ("onder", "bestendigd"), ("onder", "niet-bestendigd") })
                {
                    yield return new Levensloop(0, staat, evaluatie, "", einde, later);
                }

                foreach (var tweede in staat == OppStatus.Opgesteld ? [""] : new[] { "doel-behaald", "niet-geevalueerd" })
                {
                    yield return new Levensloop(0, staat, evaluatie, tweede, "", "");
                }
            }
        }

        public bool Begon(int jaar) => Begin == jaar;

        public bool WasEr(int jaar) => Begin == jaar || (Begin < jaar && Einde.Length == 0);

        public bool Eindigde(int jaar) => jaar == 0 && Einde.Length > 0;

        public bool Vertrok(int jaar) => Eindigde(jaar) && Einde != "beeindigd";

        public string Evaluatie(int jaar) => jaar == 0 ? Eerste : Tweede;

        public IEnumerable<(string Telling, int Jaar, string Kenmerk)> Tellingen()
        {
            yield return (Opptelling.Tijdigheid, Begin, Staat);
            yield return (Opptelling.Regel("opp.zes-weken"), Begin, Staat switch { OppStatus.VastgesteldOpTijd => "voldoet", OppStatus.VastgesteldTeLaat => "voldoet-niet", _ => "nog-niet" });
            yield return (Opptelling.Regel("opp.evaluatie"), Begin, Eis);
            foreach (var jaar in new[] { 0, 1 }.Where(WasEr))
            {
                yield return (Opptelling.Aanwezig, jaar, "");
                if (Evaluatie(jaar) is { Length: > 0 } evaluatie)
                {
                    yield return (Opptelling.Evaluatie, jaar, evaluatie);
                }

                if (Vertrok(jaar))
                {
                    yield return (Opptelling.Uitstroom, jaar, Einde);
                    yield return (Opptelling.NaEenJaar, jaar, NaEenJaar);
                    yield return (Opptelling.NaDrieJaar, jaar, "onbekend");
                }
            }
        }
    }
}
