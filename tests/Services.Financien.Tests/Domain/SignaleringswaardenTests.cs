using Monitoring.Services.Financien.Domain;
using Monitoring.Services.Financien.Domain.Kengetallen;
using Monitoring.Services.Financien.Domain.Signaleringswaarden;

namespace Monitoring.Services.Financien.Tests.Domain;

public sealed class SignaleringswaardenTests
{
    private static readonly Signaleringsset Set = Signaleringsset.Ingebouwd;

    [Theory]
    [InlineData(2011, 1_000_000, 0.5)]
    [InlineData(2015, 1_000_000, 0.75)]
    [InlineData(2020, 1_000_000, 0.75)]
    [InlineData(2021, 2_999_999, 1.5)]
    [InlineData(2021, 3_000_000, 1.0)]
    [InlineData(2021, 12_000_000, 1.0)]
    [InlineData(2021, 12_000_001, 0.75)]
    [InlineData(2021, 25_000_001, 0.75)]
    [InlineData(2022, 25_000_000, 0.75)]
    [InlineData(2022, 25_000_001, 0.5)]
    public void De_liquiditeit_van_een_bestuur_wordt_met_de_waarde_van_jaar_en_grootte_vergeleken(int boekjaar, int baten, double waarde) =>
        Assert.Equal((decimal)waarde, Set.Zoek(Liquiditeit.Code, Signaleringsset.GroepBestuur, boekjaar, _ => baten)?.Waarde);

    [Fact]
    public void Voor_elk_jaar_en_elke_grootte_geldt_ten_hoogste_een_regel()
    {
        decimal[] bedragen = [-1, 0, 2_999_999.99m, 3_000_000, 3_000_001, 11_999_999, 12_000_000, 12_000_001, 24_999_999, 25_000_000, 25_000_001, 900_000_000];
        foreach (var groep in Set.Regels.GroupBy(regel => (regel.Kengetal, regel.Groep)))
        {
            for (var jaar = 2005; jaar <= 2035; jaar++)
            {
                Assert.All(bedragen, bedrag => Assert.InRange(groep.Count(regel => regel.GeldtIn(jaar) && regel.GeldtBij(bedrag)), 0, 1));
                var (vanaf, tot) = groep.Key.Kengetal switch
                {
                    LiquideMiddelen.Code => (2021, int.MaxValue),
                    Rentabiliteit.Code or RentabiliteitMeerjarig.CodeTwee or RentabiliteitMeerjarig.CodeDrie => (2012, 2020),
                    _ => (2012, int.MaxValue),
                };
                Assert.All(bedragen, bedrag => Assert.True(jaar < vanaf || jaar > tot || groep.Any(regel => regel.GeldtIn(jaar) && regel.GeldtBij(bedrag)), $"{groep.Key} {jaar} {bedrag}"));
            }
        }
    }

    [Fact]
    public void Elke_regel_noemt_zijn_bron_en_elke_aanname_haar_reden()
    {
        Assert.All(Set.Regels, regel => Assert.NotEmpty(regel.Bron));
        Assert.All(Set.Regels.Where(regel => regel.Aanname), regel => Assert.NotEmpty(regel.Toelichting));
        Assert.All(Set.Regels, regel => Assert.Equal(1, new[] { regel.Waarde is not null, regel is { Factor: not null, Minimum: not null }, regel.Rekenhulp is not null }.Count(vorm => vorm)));
        Assert.All(Set.Regels, regel => Assert.Equal(regel.HeeftKlasse || regel.Factor is not null, regel.Grondslag.Length > 0));
    }

    [Theory]
    [InlineData(2014)]
    [InlineData(2019)]
    public void Voor_2020_is_elke_waarde_van_een_samenwerkingsverband_een_aanname(int boekjaar) =>
        Assert.All(Set.Regels.Where(regel => regel.Groep == Signaleringsset.GroepSwv && regel.GeldtIn(boekjaar)), regel => Assert.True(regel.Aanname));

    [Fact]
    public void Gelijk_aan_de_waarde_is_geen_signaal_behalve_in_de_oude_regel()
    {
        Assert.False(Solvabiliteit(2015, 0.30m).GeeftSignaal);
        Assert.True(Solvabiliteit(2015, 0.2999m).GeeftSignaal);
        Assert.True(Solvabiliteit(2011, 0.20m).GeeftSignaal);
    }

    [Fact]
    public void De_woorden_bij_een_signaal_zijn_een_aanleiding_en_geen_oordeel()
    {
        var signaal = Solvabiliteit(2015, 0.1m);
        Assert.Contains("aanleiding om nader te kijken, geen norm en geen oordeel", signaal.Toelichting, StringComparison.Ordinal);
        Assert.Equal("1", signaal.Versie);
    }

    [Fact]
    public void Een_hogere_liquiditeit_maakt_van_geen_signaal_nooit_een_signaal()
    {
        var kans = new Random(75);
        for (var keer = 0; keer < 1_000; keer++)
        {
            var (jaar, baten, activa, schulden) = (kans.Next(2012, 2026), kans.Next(1, 40_000_000), kans.Next(0, 5_000_000), kans.Next(1, 3_000_000));
            bool Geeft(int vlottend) => Van(Cijfers.Swv(jaar, ("TVLA", vlottend), ("2.4", schulden), ("TOTB", baten)), Liquiditeit.Code)!.GeeftSignaal!.Value;
            Assert.True(Geeft(activa) || !Geeft(activa + kans.Next(1, 1_000_000)));
        }
    }

    [Fact]
    public void De_grootteklasse_volgt_uit_de_totale_baten_zoals_gerapporteerd()
    {
        // From 2017 on, what was passed on is a cost (4.5) and the total is gross: 20 million is large, although 2 million stays.
        var signaal = Van(Cijfers.Swv(2021, ("TVLA", 120), ("2.4", 100), ("TOTB", 20_000_000), ("4.5", 18_000_000)), Liquiditeit.Code);
        Assert.Equal(0.75m, signaal!.Grenswaarde);
        Assert.False(signaal.GeeftSignaal);
        Assert.Contains("totale baten zoals gerapporteerd (TOTB), hier bruto: € 20.000.000.", signaal.Toelichting, StringComparison.Ordinal);
    }

    [Fact]
    public void Zonder_doorbetalingen_als_last_noemt_de_grootteklasse_de_baten_niet_bruto()
    {
        // An account in the older model: 2 million reported, 20 million gross.
        var signaal = Van(Cijfers.Swv(2021, ("TVLA", 120), ("2.4", 100), ("TOTB", 2_000_000), ("3.1.3T", 18_000_000)), Liquiditeit.Code);
        Assert.Equal(1.5m, signaal!.Grenswaarde);
        Assert.True(signaal.GeeftSignaal);
        Assert.Contains("totale baten zoals gerapporteerd (TOTB): € 2.000.000.", signaal.Toelichting, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(2012, -101, true)]
    [InlineData(2020, -101, true)]
    [InlineData(2020, -100, false)]
    public void Tot_jaarrekening_2021_gaf_een_verlies_van_meer_dan_tien_procent_bij_een_schoolbestuur_een_signaal(int boekjaar, int resultaat, bool geeft)
    {
        // Van Ree Accountants, 21 januari 2022: old values 0% over three years, -5% over two, -10% over one; 'n.v.t.' from jaarrekening 2021 on.
        var signaal = Van(Cijfers.Bestuur(boekjaar, ("RESUL", resultaat), ("TOTB", 1_000)), Rentabiliteit.Code)!;
        Assert.Equal((-0.10m, geeft, true), (signaal.Grenswaarde, signaal.GeeftSignaal, signaal.Aanname));
        Assert.Null(Van(Cijfers.Bestuur(2021, ("RESUL", resultaat), ("TOTB", 1_000)), Rentabiliteit.Code));
        Assert.Null(Van(Cijfers.Swv(boekjaar, ("RESUL", resultaat), ("TOTB", 1_000)), Rentabiliteit.Code));
    }

    [Fact]
    public void De_rentabiliteit_over_twee_en_drie_jaar_heeft_haar_eigen_waarde()
    {
        var derde = Cijfers.Na(Cijfers.Na(Cijfers.Bestuur(2013, ("RESUL", 59), ("TOTB", 1_000)), Cijfers.Bestuur(2014, ("RESUL", 0), ("TOTB", 1_000))), Cijfers.Bestuur(2015, ("RESUL", -60), ("TOTB", 1_000)));
        Assert.Equal((-0.05m, false), (Van(derde, RentabiliteitMeerjarig.CodeTwee)!.Grenswaarde, Van(derde, RentabiliteitMeerjarig.CodeTwee)!.GeeftSignaal));
        Assert.Equal((0m, true), (Van(derde, RentabiliteitMeerjarig.CodeDrie)!.Grenswaarde, Van(derde, RentabiliteitMeerjarig.CodeDrie)!.GeeftSignaal));
    }

    /// <summary>With every other post as it is, a figure that only gets better never brings a signal: in any year, for a swv and for a school board.</summary>
    [Theory]
    [InlineData("liquiditeit", "TVLA", true)]
    [InlineData("solvabiliteit2", "2.1", true)]
    [InlineData("rentabiliteit", "RESUL", true)]
    [InlineData("rentabiliteit2", "RESUL", true)]
    [InlineData("rentabiliteit3", "RESUL", true)]
    [InlineData("liquidemiddelen", "1.7", true)]
    [InlineData("bovenmatig", "2.1", false)]
    public void Een_signaal_is_eentonig_in_zijn_invoer(string kengetal, string post, bool meerIsBeter)
    {
        var kans = new Random(2011);
        var omslagen = 0;
        foreach (var (swv, boekjaar) in from swv in new[] { true, false } from jaar in Enumerable.Range(2011, 14) select (swv, jaar))
        {
            for (var keer = 0; keer < 20; keer++)
            {
                (string, decimal)[] vast = [.. new (string, decimal)[] { ("2.4", kans.Next(1, 2_000_000)), ("TP", 4_000_000), ("TOTB", kans.Next(1, 40_000_000)), ("4.5", 0), ("AWG", kans.Next(1_000_000)), ("1.2", kans.Next(1_000_000)), ("1.2.1", 0) }.Where(een => een.Item1 != post)];
                var signalen = Enumerable.Range(0, 60).Select(_ => (decimal)kans.Next(-2_000_000, 8_000_000)).Order()
                    .Select(bedrag => Van(NaTweeJaren(swv ? Cijfers.Swv(boekjaar, [.. vast, (post, bedrag)]) : Cijfers.Bestuur(boekjaar, [.. vast, (post, bedrag)])), kengetal)?.GeeftSignaal).ToList();
                var wissels = signalen.Zip(signalen.Skip(1)).Where(paar => paar.First != paar.Second).ToList();
                Assert.True(wissels.Count <= 1, $"{kengetal} {boekjaar}: {string.Join(' ', signalen)}");
                Assert.All(wissels, paar => Assert.Equal((meerIsBeter, !meerIsBeter), (paar.First, paar.Second)));
                omslagen += wissels.Count;
            }
        }

        Assert.NotEqual(0, omslagen);

        static Jaarcijfers NaTweeJaren(Jaarcijfers cijfers)
        {
            Jaarcijfers Eerder(int jaren) => cijfers.IsSwv ? Cijfers.Swv(cijfers.Boekjaar - jaren, ("TOTB", 1_000_000), ("4.5", 0)) : Cijfers.Bestuur(cijfers.Boekjaar - jaren, ("TOTB", 1_000_000), ("4.5", 0));
            return Cijfers.Na(Cijfers.Na(Eerder(2), Eerder(1)), cijfers);
        }
    }

    [Fact]
    public void Een_waarde_zonder_vergelijking_is_wat_anders_dan_geen_waarde()
    {
        // Liquiditeit without short-term debts cannot be computed, but 1.5 holds for a small board; without baten even the class is not known.
        var zonderSchulden = Van(Cijfers.Bestuur(2021, ("TVLA", 100), ("TOTB", 1_000_000)), Liquiditeit.Code)!;
        Assert.Equal((1.5m, null), (zonderSchulden.Grenswaarde, zonderSchulden.GeeftSignaal));
        var zonderBaten = Jaarbeeld.Maak(Cijfers.Maak("PO3", 2021, [Jaarrekeningdeel.Balans], ("TVLA", 100), ("2.4", 50)), Set);
        Assert.Equal((null, null), (zonderBaten.Kengetallen[0].Signaal!.Grenswaarde, zonderBaten.Kengetallen[0].Signaal!.GeeftSignaal));
        // On the wire nothing was compared.
        Assert.Equal((null, null, "", false), Waarde(zonderBaten.NaarWaarden()[0]));

        static (bool?, decimal?, string, bool) Waarde(Contracts.Gebeurtenissen.KengetalWaarde waarde) => (waarde.Signaal, waarde.Grenswaarde, waarde.Vergelijking, waarde.Aanname);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Dat_het_hele_vermogen_publiek_is_is_een_aanname(bool gesplitst)
    {
        // Value of a swv is certain from boekjaar 2020 on; the public files do not split the equity (docs/decisions/0005).
        var cijfers = gesplitst ? Cijfers.Swv(2021, ("2.1", 500_000), ("TOTB", 1_000_000), ("4.5", 0), ("2.1.1", 500_000)) : Cijfers.Swv(2021, ("2.1", 500_000), ("TOTB", 1_000_000), ("4.5", 0));
        Assert.Equal(!gesplitst, Van(cijfers, Bovenmatig.Code)!.Aanname);
        Assert.Equal(gesplitst ? ["2.1", "2.1.3", "2.1.5", "brutobaten", "5.1"] : ["2.1", "brutobaten", "5.1"], Jaarbeeld.Maak(cijfers, Set).Kengetallen.Single(een => een.Kengetal.Code == Bovenmatig.Code).Kengetal.Invoer.Select(invoer => invoer.Post));
    }

    [Fact]
    public void Van_de_waarde_voor_schoolbesturen_staat_erbij_wat_er_is_aangenomen()
    {
        var kengetal = Jaarbeeld.Maak(Cijfers.Bestuur(2021, ("AWG", 1_000_000), ("1.2", 500_000), ("1.2.1", 300_000), ("TOTB", 1_000_000), ("2.1", 2_000_000)), Set).Kengetallen.Single(een => een.Kengetal.Code == Bovenmatig.Code);
        Assert.Equal(2_000_000m - 635_000m - 200_000m - 300_000m, kengetal.Kengetal.Uitkomst.Waarde);
        Assert.Contains("financiële baten (5.1) zijn niet apart opgegeven", kengetal.Kengetal.Toelichting, StringComparison.Ordinal);
        Assert.Contains("gebouwen én terreinen", kengetal.Kengetal.Toelichting, StringComparison.Ordinal);
        Assert.Contains("onder € 3.000.000 vast € 300.000", kengetal.Kengetal.Formule, StringComparison.Ordinal);
        Assert.Contains("logaritmisch, volgens VGS lineair", kengetal.Signaal!.Toelichting, StringComparison.Ordinal);
        Assert.True(kengetal.Signaal.Aanname);
    }

    [Fact]
    public void De_tabel_zoals_geleverd_heeft_geen_gat_en_geen_sprong() => Assert.Empty(Klassecontrole.Opmerkingen(Set));

    [Fact]
    public void De_buffer_van_een_schoolbestuur_loopt_zonder_sprong_op()
    {
        // Rekenhulp signaleringswaarde 1.1.1: 300,000 below 3 million is 0.10 x 3 million; from 12 million on 0.05.
        var hulp = Set.Regels.First(regel => regel.Rekenhulp is not null).Rekenhulp!;
        Assert.All([hulp.GrensKlein, hulp.GrensGroot], grens => Assert.InRange(hulp.Risicobuffer(grens)!.Value - hulp.Risicobuffer(grens - 1)!.Value, 0, 1));
        Assert.Equal([0.10m, 0.075m, 0.05m], new[] { 3_000_000m, 6_000_000m, 12_000_000m }.Select(baten => Math.Round(hulp.Factor(baten), 12)));
        var metSprong = Set with { Regels = [.. Set.Regels.Select(regel => regel.Rekenhulp is { } een ? regel with { Rekenhulp = een with { VasteBuffer = 100_000 } } : regel)] };
        Assert.Contains("springt bij € 3.000.000 baten van € 100.000 naar € 300.000.", Klassecontrole.Opmerkingen(metSprong)[0], StringComparison.Ordinal);
    }

    [Fact]
    public void Geen_toelichting_noemt_de_gerapporteerde_baten_netto() =>
        Assert.All(Set.Regels, regel => Assert.DoesNotContain("netto", regel.Toelichting, StringComparison.OrdinalIgnoreCase));

    private static Signaal Solvabiliteit(int boekjaar, decimal waarde) => Van(Cijfers.Bestuur(boekjaar, ("2.1", waarde * 10_000), ("TP", 10_000)), Solvabiliteit2.Code)!;

    private static Signaal? Van(Jaarcijfers cijfers, string kengetal) => Jaarbeeld.Maak(cijfers, Set).Kengetallen.Single(beoordeeld => beoordeeld.Kengetal.Code == kengetal).Signaal;

    [Fact]
    public void Een_tabel_die_een_vorige_versie_van_de_dienst_bewaarde_blijft_leesbaar()
    {
        var bewaard = Signaleringsset.Ingebouwd.NaarJson().Replace("{\"kengetal\":", "{\"inEuro\":true,\"kengetal\":", StringComparison.Ordinal);
        Assert.Contains("inEuro", bewaard, StringComparison.Ordinal);
        Assert.Equal(Signaleringsset.Ingebouwd.Regels, Signaleringsset.Lees(bewaard).Regels);
    }
}
