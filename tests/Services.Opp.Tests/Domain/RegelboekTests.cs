using Monitoring.Services.Opp.Domain.Dossiers;
using Monitoring.Services.Opp.Domain.Regels;
using Monitoring.Services.Opp.Tests.Opstelling;

namespace Monitoring.Services.Opp.Tests.Domain;

/// <summary>The cases of the Handboek OPP and of the Evaluatie Wet kwaliteit (v)so, one by one.</summary>
public sealed class RegelboekTests
{
    private static readonly string[] Schoolsoorten = ["bao", "sbo", "so", "vo", "pro", "vso"];

    public static TheoryData<string> Alle => [.. Schoolsoorten];

    [Theory]
    [MemberData(nameof(Alle))]
    public void Een_volledig_OPP_voldoet_in_elke_schoolsoort(string soort)
    {
        var oordeel = Zaak.Beoordeel(soort, "2025-09-01", "2025-10-01", Zaak.Volledig(soort, new(2025, 9, 20)), "2025-11-01");

        Assert.True(oordeel.VoldoetAanWet);
        Assert.DoesNotContain(oordeel.Toetsen, toets => toets.Toets.Uitkomst == Regeluitkomst.VoldoetNiet);
        Assert.Equal((Oorzaak.Evaluatie, (DateOnly?)new DateOnly(2026, 7, 31)), (oordeel.Oorzaken, oordeel.ActieVoor));
    }

    [Theory]
    [MemberData(nameof(Alle))]
    public void Wat_de_school_niet_doorgeeft_is_niet_bekend_en_niet_onwettig(string soort)
    {
        var oordeel = Zaak.Beoordeel(soort, "2025-09-01", "2025-10-01", Dossier.Leeg, "2025-11-01");

        Assert.Null(oordeel.VoldoetAanWet);
        Assert.DoesNotContain(oordeel.Toetsen, toets => toets.IsWet && toets.Toets.Uitkomst == Regeluitkomst.VoldoetNiet);
        Assert.True(oordeel.Oorzaken.HasFlag(Oorzaak.NietDoorgegeven));
    }

    /// <summary>42 days, the day of the beginning is day 0: 1 September 2023 gives 13 October.</summary>
    [Theory]
    [InlineData("2023-10-13", "voldoet", true)]
    [InlineData("2023-10-14", "voldoet-niet", false)]
    public void Zes_weken_zijn_42_dagen(string vastgesteld, string uitkomst, bool voldoet)
    {
        var oordeel = Zaak.Beoordeel("bao", "2023-09-01", vastgesteld, Zaak.Volledig("bao", new(2023, 9, 20)), "2023-11-01");

        Assert.Equal((uitkomst, voldoet), (oordeel.Uitkomst("opp.zes-weken"), oordeel.VoldoetAanWet));
        // What was late stays late: nothing is left to do about it.
        Assert.False(oordeel.Oorzaken.HasFlag(Oorzaak.Vaststelling));
    }

    [Theory]
    [InlineData("bao", true)]
    [InlineData("sbo", true)]
    [InlineData("so", true)]
    [InlineData("vo", false)]
    [InlineData("pro", false)]
    [InlineData("vso", false)]
    public void Regulier_of_speciaal_hoort_bij_bao_sbo_en_so(string soort, bool geldt)
    {
        var dossier = Zaak.Volledig(soort, new(2025, 9, 20));
        dossier = dossier with { Plan = dossier.Plan! with { Vervolgsoort = "ontbreekt" } };

        var oordeel = Zaak.Beoordeel(soort, "2025-09-01", "2025-10-01", dossier, "2025-11-01");

        Assert.Equal(geldt ? "voldoet-niet" : "nvt", oordeel.Uitkomst("opp.regulier-of-speciaal"));
        Assert.Equal(!geldt, oordeel.VoldoetAanWet);
    }

    [Fact]
    public void Een_voorlopige_dubbele_bestemming_van_een_kleuter_is_genoeg()
    {
        var dossier = Zaak.Volledig("bao", new(2025, 9, 20)) with { Plan = new Uitstroomplan("vmbo-kb/vmbo-tl", "regulier", true, null, null) };

        var oordeel = Zaak.Beoordeel("bao", "2025-09-01", "2025-10-01", dossier, "2025-11-01");

        Assert.True(oordeel.VoldoetAanWet);
        Assert.Contains("vmbo kaderberoepsgericht of vmbo theoretisch (voorlopig)", oordeel.Van("opp.uitstroombestemming").Uitleg, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(true, true, "voldoet")]
    [InlineData(true, false, "voldoet-niet")]
    [InlineData(false, true, "voldoet-niet")]
    [InlineData(false, null, "voldoet-niet")]
    [InlineData(true, null, "nog-niet")]
    [InlineData(null, null, "nog-niet")]
    public void De_onderbouwing_heeft_beide_soorten_factoren(bool? belemmerend, bool? bevorderend, string uitkomst) =>
        Assert.Equal(uitkomst, Zaak.Beoordeel("so", "2025-09-01", "2025-10-01", Zaak.Volledig("so", new(2025, 9, 20)) with { BelemmerendeFactoren = belemmerend, BevorderendeFactoren = bevorderend }, "2025-11-01").Uitkomst("opp.onderbouwing"));

    /// <summary>De Staat van het Onderwijs 2024, 5.3: in sbo, so, pro and vso the handelingsdeel is conditional, elsewhere it is why there is an OPP.</summary>
    [Theory]
    [InlineData("bao", false, "voldoet-niet")]
    [InlineData("vo", false, "voldoet-niet")]
    [InlineData("sbo", false, "nvt")]
    [InlineData("so", false, "nvt")]
    [InlineData("pro", false, "nvt")]
    [InlineData("vso", false, "nvt")]
    [InlineData("so", true, "voldoet-niet")]
    [InlineData("pro", null, "nog-niet")]
    public void Een_handelingsdeel_moet_als_er_meer_is_dan_het_basisaanbod(string soort, bool? extra, string uitkomst)
    {
        var oordeel = Zaak.Beoordeel(soort, "2025-09-01", "2025-10-01", Zaak.Volledig(soort, new(2025, 9, 20)) with { Handelingsdeel = false, ExtraOndersteuning = extra, Instemmingen = [] }, "2025-11-01");

        Assert.Equal(uitkomst, oordeel.Uitkomst("opp.handelingsdeel"));
        Assert.Equal("nvt", oordeel.Uitkomst("opp.instemming"));
    }

    [Theory]
    [InlineData(2, "1 akkoord", "voldoet-niet")]
    [InlineData(2, "1 akkoord,2 akkoord", "voldoet")]
    [InlineData(2, "1 akkoord,2 nee", "voldoet-niet")]
    [InlineData(1, "1 akkoord", "voldoet")]
    [InlineData(null, "1 akkoord", "nog-niet")]
    [InlineData(null, "1 nee", "voldoet-niet")]
    [InlineData(null, "", "nog-niet")]
    public void Elke_ouder_met_gezag_stemt_in(int? ouders, string gezegd, string uitkomst)
    {
        var instemmingen = gezegd.Split(',', StringSplitOptions.RemoveEmptyEntries).Select(deel => new Instemming(deel[0] - '0', new(2025, 9, 25), deel.EndsWith("akkoord", StringComparison.Ordinal), 1));

        Assert.Equal(uitkomst, Zaak.Beoordeel("bao", "2025-09-01", "2025-10-01", Zaak.Volledig("bao", new(2025, 9, 20)) with { OudersMetGezag = ouders, Instemmingen = [.. instemmingen] }, "2025-11-01").Uitkomst("opp.instemming"));
    }

    [Fact]
    public void Een_leerling_die_zelf_beslist_vervangt_de_ouders()
    {
        var dossier = Zaak.Volledig("vso", new(2025, 9, 20)) with { LeerlingBeslist = true, OudersMetGezag = null };

        Assert.Equal("voldoet-niet", Zaak.Beoordeel("vso", "2025-09-01", "2025-10-01", dossier, "2025-11-01").Uitkomst("opp.instemming"));
        Assert.Equal("voldoet", Zaak.Beoordeel("vso", "2025-09-01", "2025-10-01", dossier with { Instemmingen = [new Instemming(Instemming.Leerling, new(2025, 9, 20), true, 1)] }, "2025-11-01").Uitkomst("opp.instemming"));
    }

    /// <summary>In force since 1 January 2025; before that day no OPP is flagged. Silence after an offer complies.</summary>
    [Theory]
    [InlineData("2024-12-31", "", "nvt")]
    [InlineData("2024-12-31", "niet-aangeboden", "nvt")]
    [InlineData("2025-01-01", "aangeboden", "voldoet")]
    [InlineData("2025-01-01", "gebruikt", "voldoet")]
    [InlineData("2025-01-01", "niet-aangeboden", "voldoet-niet")]
    [InlineData("2025-01-01", "", "nog-niet")]
    public void Het_hoorrecht_geldt_vanaf_2025_en_is_een_gelegenheid(string vastgesteld, string wijze, string uitkomst)
    {
        var dossier = Zaak.Volledig("so", new(2024, 12, 10)) with { Hoormomenten = wijze.Length == 0 ? [] : [new Hoormoment(new(2024, 12, 12), wijze)] };

        Assert.Equal(uitkomst, Zaak.Beoordeel("so", "2024-12-01", vastgesteld, dossier, "2025-02-01").Uitkomst("opp.hoorrecht"));
    }

    /// <summary>Handboek OPP: the pupil takes part in drawing up, changing and evaluating. What was said before the evaluation before does not count for this one.</summary>
    [Theory]
    [InlineData("2024-12-31", "", "nvt")]
    [InlineData("2025-06-10", "", "nog-niet")]
    [InlineData("2025-06-10", "2025-06-10 aangeboden", "voldoet")]
    [InlineData("2025-06-10", "2025-03-02 gebruikt", "voldoet")]
    [InlineData("2025-06-10", "2025-03-01 gebruikt", "nog-niet")]
    [InlineData("2025-06-10", "2025-06-11 gebruikt", "nog-niet")]
    [InlineData("2025-06-10", "2025-06-01 niet-aangeboden", "voldoet-niet")]
    public void Bij_de_evaluatie_is_de_leerling_betrokken(string evaluatie, string gehoord, string uitkomst)
    {
        var volledig = Zaak.Volledig("so", new(2024, 9, 20));
        var dossier = volledig with
        {
            Evaluaties = [.. new[] { Zaak.Dag("2025-03-01"), Zaak.Dag(evaluatie) }.Order().Where(dag => dag <= Zaak.Dag(evaluatie)).Select(dag => new Evaluatie(dag, "deels", true, null))],
            Hoormomenten = [.. volledig.Hoormomenten, .. gehoord.Length == 0 ? [] : new[] { new Hoormoment(Zaak.Dag(gehoord[..10]), gehoord[11..]) }],
        };

        Assert.Equal(uitkomst, Zaak.Beoordeel("so", "2024-09-01", "2024-10-01", dossier, "2025-07-01").Uitkomst("opp.hoorrecht-evaluatie"));
    }

    [Fact]
    public void Zonder_evaluatie_is_er_niets_te_horen() =>
        Assert.Equal("nvt", Zaak.Beoordeel("so", "2025-09-01", "2025-10-01", Zaak.Volledig("so", new(2025, 9, 20)), "2025-11-01").Uitkomst("opp.hoorrecht-evaluatie"));

    /// <summary>Changed a rule? Raise <see cref="Regelboek.Versie"/>, so that every OPP is judged anew, and write the new fingerprint here.</summary>
    [Fact]
    public void Een_gewijzigd_regelboek_heeft_een_hogere_versie()
    {
        var tekst = string.Join('\n', Regelboek.Alle.SelectMany(regel => regel.Rechtsgronden.Select(grond => $"{regel.Id} {regel.Oorzaak} {grond.Kracht} {string.Join(' ', grond.Schoolsoorten)} {grond.Vanaf:O} {grond.TotEnMet:O}")));

        Assert.Equal((2, "04e3ee684418"), (Regelboek.Versie, Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(System.Text.Encoding.UTF8.GetBytes(tekst)))[..12]));
    }

    [Theory]
    [InlineData("2025-10-01", "voldoet")]
    [InlineData("2025-10-02", "voldoet-niet")]
    public void Het_overleg_gaat_aan_de_vaststelling_vooraf(string overleg, string uitkomst) =>
        Assert.Equal(uitkomst, Zaak.Beoordeel("vo", "2025-09-01", "2025-10-01", Zaak.Volledig("vo", Zaak.Dag(overleg)), "2025-11-01").Uitkomst("opp.overleg"));

    [Fact]
    public void Na_een_bijstelling_is_alles_opnieuw_nodig()
    {
        var eerst = Zaak.Volledig("so", new(2025, 9, 20));
        var bijgesteld = eerst with { HandelingsdeelVersie = 2, Bijstellingen = [new Bijstelling(2, new(2026, 2, 1), "evaluatie", null, null, true)] };
        var opnieuw = bijgesteld with
        {
            Overleggen = [.. eerst.Overleggen, new Overleg(new(2026, 1, 20), [], true, null)],
            Hoormomenten = [.. eerst.Hoormomenten, new Hoormoment(new(2026, 1, 20), "aangeboden")],
            Instemmingen = [.. eerst.Instemmingen, new Instemming(1, new(2026, 1, 25), true, 2)],
        };

        Assert.All(new[] { "opp.overleg", "opp.hoorrecht", "opp.instemming" }, regel => Assert.Equal("voldoet-niet", Beoordeel(bijgesteld).Uitkomst(regel)));
        Assert.True(Beoordeel(opnieuw).VoldoetAanWet);

        static Beoordeling Beoordeel(Dossier dossier) => Zaak.Beoordeel("so", "2025-09-01", "2025-10-01", dossier, "2026-03-01");
    }

    /// <summary>June and the September fifteen months later are two schooljaren, and fine.</summary>
    [Theory]
    [InlineData("", "2024-06-30", "nog-niet")]
    [InlineData("", "2024-08-01", "voldoet-niet")]
    [InlineData("2024-06-10", "2024-08-01", "nog-niet")]
    [InlineData("2024-06-10,2025-07-31", "2025-07-31", "voldoet")]
    [InlineData("2024-06-10", "2025-08-01", "voldoet-niet")]
    [InlineData("2024-06-10,2025-09-10", "2025-09-10", "voldoet")]
    public void Een_evaluatie_is_per_schooljaar(string evaluaties, string vandaag, string uitkomst)
    {
        var dossier = Zaak.Volledig("vso", new(2023, 9, 20)) with { Evaluaties = [.. evaluaties.Split(',', StringSplitOptions.RemoveEmptyEntries).Select(dag => new Evaluatie(Zaak.Dag(dag), "behaald", true, null))] };

        Assert.Equal(uitkomst, Zaak.Beoordeel("vso", "2023-09-01", "2023-10-01", dossier, vandaag).Uitkomst(Evaluatieregel.Id));
    }

    [Theory]
    [InlineData("2024-04-30", "2024-2025,2023-2024")]
    [InlineData("2024-05-01", "2024-2025")]
    public void Wie_kort_voor_de_zomer_begint_evalueert_pas_het_volgende_schooljaar(string vastgesteld, string jaren)
    {
        var oordeel = Zaak.Beoordeel("bao", "2024-04-01", vastgesteld, Zaak.Volledig("bao", new(2024, 4, 20)), "2024-10-01");

        Assert.Equal(jaren.Split(',').Reverse(), Evaluatieregel.Jaren(oordeel.Stuk).Select(jaar => jaar.Schooljaar.ToString()));
    }

    [Fact]
    public void Een_OPP_dat_voor_de_zomer_eindigde_mist_geen_evaluatie()
    {
        var dossier = Zaak.Volledig("bao", new(2023, 9, 20)) with { Einde = new Einde(new(2024, 7, 30), "ondersteuning-niet-meer-nodig", "", null, false) };

        var oordeel = Regelboek.Beoordeel(new Toetsstuk(Contracts.Domein.Schoolsoort.Lees("bao"), new(2023, 9, 1), new(2023, 10, 1), dossier, new(2024, 7, 30)));

        Assert.True(oordeel.VoldoetAanWet);
        Assert.Equal((Oorzaak.Geen, null, null), (oordeel.Oorzaken, oordeel.ActieVoor, oordeel.HerbeoordeelOp));
    }

    /// <summary>Article 40a asks the instemming of whoever decides: parents, and the pupil from the day on which he does.</summary>
    [Fact]
    public void Een_concept_wordt_opnieuw_beoordeeld_op_de_dag_dat_de_leerling_beslist()
    {
        var dossier = Zaak.Volledig("vo", new(2025, 9, 20)) with { LeerlingBeslist = true, LeerlingBeslistVanaf = new(2025, 9, 28) };
        var concept = Regelboek.Beoordeel(new Toetsstuk(Contracts.Domein.Schoolsoort.Lees("vo"), new(2025, 9, 1), null, dossier, new(2025, 9, 22)));
        Assert.Equal(new DateOnly(2025, 9, 28), concept.HerbeoordeelOp);
        Assert.Equal("voldoet", concept.Uitkomst("opp.instemming"));

        var later = Regelboek.Beoordeel(new Toetsstuk(Contracts.Domein.Schoolsoort.Lees("vo"), new(2025, 9, 1), null, dossier, new(2025, 9, 28)));
        Assert.NotEqual("voldoet", later.Uitkomst("opp.instemming"));
        Assert.Equal(new DateOnly(2025, 10, 14), later.HerbeoordeelOp);
    }

    [Fact]
    public void Wat_een_ouder_zei_telt_niet_meer_zodra_de_leerling_beslist()
    {
        var volledig = Zaak.Volledig("vo", new(2025, 9, 20));
        var dossier = volledig with { LeerlingBeslist = true, LeerlingBeslistVanaf = new(2025, 9, 25), Instemmingen = [new Instemming(1, new(2025, 9, 20), false, volledig.HandelingsdeelVersie)] };
        var oordeel = Zaak.Beoordeel("vo", "2025-09-01", "2025-10-01", dossier, "2025-11-01");
        var (isLeerling, gezegd) = Overlegregels.WieBeslist(oordeel.Stuk);
        Assert.True(isLeerling);
        Assert.Empty(gezegd);
    }

    /// <summary>Geschillencommissie 107087 and 107619: no open en reëel overleg after only one conversation without agreement.</summary>
    [Theory]
    [InlineData(1, false, "voldoet-niet")]
    [InlineData(2, false, "voldoet")]
    [InlineData(1, true, "voldoet")]
    public void Een_overleg_zonder_overeenstemming_is_een_signaal_en_telt_niet_als_onwettig(int aantal, bool overeenstemming, string uitkomst)
    {
        var dossier = Zaak.Volledig("bao", new(2025, 9, 20)) with { Overleggen = [.. Enumerable.Range(0, aantal).Select(dag => new Overleg(new DateOnly(2025, 9, 18).AddDays(dag), [], overeenstemming, null))] };

        var oordeel = Zaak.Beoordeel("bao", "2025-09-01", "2025-10-01", dossier, "2025-11-01");

        Assert.Equal((uitkomst, true), (oordeel.Uitkomst("opp.open-overleg"), oordeel.VoldoetAanWet));
    }

    [Fact]
    public void Een_concept_binnen_de_termijn_is_nog_niet_te_beoordelen_en_daarna_onwettig()
    {
        Assert.Null(Zaak.Beoordeel("so", "2025-09-01", "", Zaak.Volledig("so", new(2025, 9, 20)), "2025-10-13").VoldoetAanWet);
        var teLaat = Zaak.Beoordeel("so", "2025-09-01", "", Zaak.Volledig("so", new(2025, 9, 20)), "2025-10-14");
        Assert.False(teLaat.VoldoetAanWet);
        Assert.Equal((Oorzaak.Vaststelling, (DateOnly?)new DateOnly(2025, 10, 13)), (teLaat.Oorzaken, teLaat.ActieVoor));
    }

    [Fact]
    public void Elke_regel_heeft_een_eigen_id_een_bron_en_geen_gat_in_de_tijd()
    {
        Assert.Equal(Regelboek.Alle.Count, Regelboek.Alle.Select(regel => regel.Id).Distinct().Count());
        Assert.All(Regelboek.Alle, regel =>
        {
            Assert.All(regel.Rechtsgronden, grond => Assert.True(grond.Bron.Length > 0 && grond.Artikel.Length > 0));
            foreach (var soort in Schoolsoorten)
            {
                var gronden = regel.Rechtsgronden.Where(grond => grond.Schoolsoorten.Contains(soort)).OrderBy(grond => grond.Vanaf).ToList();
                Assert.All(gronden.Zip(gronden.Skip(1)), paar => Assert.Equal(paar.First.TotEnMet!.Value.AddDays(1), paar.Second.Vanaf));
                Assert.True(gronden.Count == 0 || gronden[^1].TotEnMet is null);
            }
        });
        // No rule asks for a label or a diagnosis (Handboek OPP: never required).
        Assert.DoesNotContain(Regelboek.Alle, regel => regel.Titel.Contains("diagnose", StringComparison.OrdinalIgnoreCase) || regel.Titel.Contains("label", StringComparison.OrdinalIgnoreCase));
    }
}
