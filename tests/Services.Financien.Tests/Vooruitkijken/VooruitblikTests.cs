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
