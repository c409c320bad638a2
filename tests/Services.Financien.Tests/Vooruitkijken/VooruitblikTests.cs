using Monitoring.Services.Financien.Domain;
using Monitoring.Services.Financien.Domain.Kengetallen;
using Monitoring.Services.Financien.Domain.Signaleringswaarden;
using Monitoring.Services.Financien.Vooruitkijken;

namespace Monitoring.Services.Financien.Tests.Vooruitkijken;

/// <summary>What the next years hold, when nothing changes.</summary>
public sealed class VooruitblikTests
{
    private static readonly Aannamen Gelijk = new(1, 1, 1, 1);

    [Fact]
    public void Wat_van_het_laatste_jaar_niet_bekend_is_blijft_in_de_volgende_jaren_niet_bekend()
    {
        var reeks = Vooruitblik.Reken(Typ(2024, Posten()), Gelijk);
        Assert.Equal(1 + Vooruitblik.Jaren, reeks.Count);
        Assert.All(reeks, cijfers => Assert.Equal((Uitkomst.NietBekend, null), Bovenmatigheid(cijfers)));
        Assert.All(reeks, cijfers => Assert.Equal(1_000_000, cijfers.Bedrag("TOTB")));
    }

    // 1,000,000 as reported and 9,000,000 deducted, by hand.
    [Fact]
    public void Een_bekende_aftrek_en_een_bekende_last_gaan_mee()
    {
        var aftrek = Typ(2024, Posten(), new Onderdeel(Jaarrekeningdeel.Overheidsbijdragen, "ingevoerd", 0, new Dictionary<string, decimal> { ["3.1.3T"] = 9_000_000 }));
        Assert.All(Vooruitblik.Reken(aftrek, Gelijk), cijfers => Assert.Equal(10_000_000, BrutoBaten.Bereken(cijfers).Uitkomst.Waarde));
        var last = Posten();
        last["4.5"] = 600_000;
        Assert.All(Vooruitblik.Reken(Typ(2024, last), Gelijk), cijfers => Assert.Equal((1_000_000m, 0.6m), (BrutoBaten.Bereken(cijfers).Uitkomst.Waarde, Doorbetalingen.Bereken(cijfers).Uitkomst.Waarde)));
    }

    // Own cost 500,000 without the columns 4.3 and 4.4; one percent more of it is only known with them.
    [Theory]
    [InlineData(1, 1_500_000)]
    [InlineData(1.01, null)]
    public void Een_kolom_die_het_bestand_niet_heeft_telt_niet_als_nul(double eigenLasten, int? vermogen)
    {
        var basis = Bestand(["4.2", "4.3", "4.4", "1.4"], ("3.1", 1_000_000), ("TOTB", 1_000_000), ("4.1", 400_000), ("TOTL", 500_000), ("SALDO", 500_000));
        var aannamen = Gelijk with { Lasten = (decimal)eigenLasten };
        var volgende = Vooruitblik.Reken(basis, aannamen)[1];
        string[] ontbreekt = vermogen is null ? ["4.3", "4.4"] : [];
        Assert.Equal(((decimal?)vermogen, (decimal?)vermogen), (volgende.Bedrag("2.1"), volgende.Bedrag("TVLA")));
        Assert.Equal((null, null, 1_000_000m), (volgende.Bedrag("4.2"), volgende.Bedrag("1.4"), volgende.Bedrag("TOTB")));
        Assert.Equal(vermogen is null ? Uitkomst.NietBekend : Uitkomst.Van(0.5m), Rentabiliteit.Bereken(volgende).Uitkomst);
        Assert.Equal(ontbreekt, Vooruitblik.Ontbreekt(basis, aannamen).Select(post => post.Code));
    }

    [Fact]
    public void Zonder_de_kolom_van_de_rente_is_geen_resultaat_bekend()
    {
        var basis = Bestand(["5"], ("3.1", 1_000_000), ("TOTB", 1_000_000), ("4.1", 400_000), ("TOTL", 400_000), ("SALDO", 600_000));
        Assert.Equal(["5"], Vooruitblik.Ontbreekt(basis, Gelijk).Select(post => post.Code));
        Assert.All(Vooruitblik.Reken(basis, Gelijk).Skip(1), cijfers => Assert.Equal((null, null, 600_000m), (cijfers.Bedrag("RESUL"), cijfers.Bedrag("2.1"), cijfers.Bedrag("SALDO"))));
    }

    [Fact]
    public void Een_hogere_afdracht_is_niet_te_rekenen_als_de_aftrek_in_de_rijksbijdragen_niet_bekend_is()
    {
        var basis = Typ(2024, Posten());
        Assert.Equal(["3.1.3T"], Vooruitblik.Ontbreekt(basis, Gelijk).Select(post => post.Code));
        Assert.Null(Vooruitblik.Reken(basis, Gelijk with { Afdracht = 1.02m })[1].Bedrag("TOTB"));
    }

    [Fact]
    public void De_leerlingen_van_een_scenario_zijn_aangenomen_en_niet_opgegeven()
    {
        var opgave = Typ(2024, Posten(), new Onderdeel(Jaarrekeningdeel.Aanvullend, "ingevoerd", 0, new Dictionary<string, decimal> { ["LL"] = 10_000 }));
        var reeks = Vooruitblik.Reken(opgave, Gelijk with { Leerlingen = 1.1m }).Select(Leerlingen.Van).ToList();
        Assert.Equal((10_000m, "Leerlingen op 1 oktober, volgens het bestuur"), (reeks[0].Aantal, reeks[0].Invoer.Naam));
        Assert.Equal((11_000m, "Leerlingen in dit scenario", "Met het aantal leerlingen van het laatste boekjaar en de aanname over leerlingen in dit scenario."), (reeks[1].Aantal, reeks[1].Invoer.Naam, reeks[1].Toelichting));
        Assert.Equal("Het aantal leerlingen van het laatste boekjaar is niet bekend.", Leerlingen.Van(Vooruitblik.Reken(Typ(2024, Posten()), Gelijk)[1]).Toelichting);
    }

    private static Jaarcijfers Bestand(string[] zonderKolom, params (string Code, decimal Bedrag)[] posten) => new(
        "PO1",
        2015,
        [
            new Onderdeel(Jaarrekeningdeel.Balans, "balans.csv", 2, new Dictionary<string, decimal> { ["2.1"] = 1_000_000, ["1.7"] = 1_000_000, ["TVLA"] = 1_000_000, ["TA"] = 1_000_000, ["TP"] = 1_000_000 }) { Ontbrekend = zonderKolom },
            new Onderdeel(Jaarrekeningdeel.BatenLasten, "baten.csv", 2, posten.ToDictionary(post => post.Code, post => post.Bedrag)) { Ontbrekend = zonderKolom },
            new Onderdeel(Jaarrekeningdeel.Overheidsbijdragen, "rijk.csv", 2, new Dictionary<string, decimal>()),
        ]);

    private static (Uitkomst Uitkomst, bool? GeeftSignaal) Bovenmatigheid(Jaarcijfers cijfers)
    {
        var beoordeeld = Jaarbeeld.Maak(cijfers, Signaleringsset.Ingebouwd).Kengetallen.Single(een => een.Kengetal.Code == Bovenmatig.Code);
        return (beoordeeld.Kengetal.Uitkomst, beoordeeld.Signaal?.GeeftSignaal);
    }

    private static Dictionary<string, decimal> Posten() => new(StringComparer.Ordinal) { ["3.1"] = 1_000_000, ["TOTB"] = 1_000_000, ["4.1"] = 400_000 };

    /// <summary>As a samenwerkingsverband typed it: a post 4.5 that it left out is not known.</summary>
    private static Jaarcijfers Typ(int boekjaar, Dictionary<string, decimal> posten, params Onderdeel[] meer) => new(
        Jaarrekening.GroeperingSwv,
        boekjaar,
        [
            new Onderdeel(Jaarrekeningdeel.Balans, "ingevoerd", 0, new Dictionary<string, decimal> { ["2.1"] = 900_000, ["1.7"] = 900_000 }),
            new Onderdeel(Jaarrekeningdeel.BatenLasten, "ingevoerd", 0, posten) { Ontbrekend = posten.ContainsKey("4.5") ? [] : ["4.5"] },
            .. meer,
        ]);
}
