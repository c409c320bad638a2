using Monitoring.Services.Landelijk.Indicatoren;

namespace Monitoring.Services.Landelijk.Tests.Indicatoren;

public sealed class OppregistratieTests
{
    /// <summary>Every schooljaar of these tests is over.</summary>
    private static readonly DateOnly Slot = new(2030, 1, 1);

    [Fact]
    public void Leerlingen_van_DUO_verdringen_voorbeelden_van_OPPs_niet_en_komen_er_niet_onder()
    {
        var punt = Aandeel([.. Opps("bao", 20, "voorbeeld"), .. Noemers("voorbeeld", 1000), .. Noemers("duo", 50_000)]);

        Assert.Equal((2m, 1000L, "voorbeeld"), (punt.Waarde.Waarde, punt.N, punt.Herkomst));
    }

    [Fact]
    public void Naast_OPPs_van_scholen_tellen_voorbeelden_niet_mee()
    {
        var punt = Aandeel([.. Opps("bao", 20, "voorbeeld"), .. Opps("bao", 50, "school"), .. Noemers("voorbeeld", 1000), .. Noemers("duo", 50_000)]);

        Assert.Equal((0.1m, 50_000L, "school"), (punt.Waarde.Waarde, punt.N, punt.Herkomst));
    }

    /// <summary>The table of OPP's hides sbo, which is small, and bao, from which it would follow. All that are there began in this schooljaar.</summary>
    [Fact]
    public void Wat_de_tabel_van_OPPs_verbergt_staat_ook_hier_niet()
    {
        var punt = Aandeel([.. Opps("bao", 20, "school"), .. Opps("sbo", 3, "school"), .. Opps("so", 30, "school"), .. Noemers("duo", 50_000)]);

        Assert.Equal((Cijfer.Onderdrukt, (long?)null), (punt.Waarde, punt.N));
    }

    /// <summary>Of those present in the second schooljaar, three were there before (43 - 40); and of those of the first, two left (20 + 40 - 58).</summary>
    [Theory]
    [InlineData(43, 0, true)]
    [InlineData(58, 20, true)]
    [InlineData(45, 0, false)]
    [InlineData(54, 20, false)]
    public void Een_kleine_groep_volgt_niet_uit_twee_schooljaren_naast_elkaar(long aanwezig, long eerder, bool onderdrukt)
    {
        Tellerregel[] tellers =
        [
            new("opp-aanwezig", "2023-2024", "bao", "", "school", eerder),
            new("opps", "2024-2025", "bao", "vastgesteld-op-tijd", "school", 40),
            new("opp-aanwezig", "2024-2025", "bao", "", "school", aanwezig),
            .. Noemers("duo", 50_000),
            new("leerlingen", "2024-2025", "po", "", "duo", 50_000),
            new("scholen", "2024-2025", "po", "", "duo", 10),
        ];

        var punt = Oppregistratie.Stel(new Oppstand(tellers, [], 5, Slot), "po").Reeksen.Single(reeks => reeks.Code == "leerlingen").Punten.Single(punt => punt.Periode == "2024-2025");

        Assert.Equal(onderdrukt, punt.Waarde == Cijfer.Onderdrukt);
    }

    [Fact]
    public void De_conclusie_gaat_over_het_laatste_schooljaar_dat_voorbij_is()
    {
        Tellerregel[] eerder = [.. Opps("bao", 20, "school"), .. Noemers("duo", 50_000)];
        Oppstand stand = new([.. eerder, .. eerder.Select(teller => teller with { Periode = "2024-2025", Aantal = 2 * teller.Aantal })], [], 5, new DateOnly(2025, 3, 1));

        Assert.Equal("2023-2024", Oppregistratie.Stel(stand, "po").Conclusieperiode);
        Assert.Equal("2024-2025", Oppregistratie.Stel(stand with { Slot = new DateOnly(2025, 8, 1) }, "po").Conclusieperiode);
    }

    private static Punt Aandeel(Tellerregel[] tellers) => Oppregistratie.Stel(new Oppstand(tellers, [], 5, Slot), "po").Reeksen.Single(reeks => reeks.Code == "leerlingen-aandeel").Punten.Single();

    private static Tellerregel[] Opps(string groep, long aantal, string herkomst) =>
    [
        new("opps", "2023-2024", groep, "vastgesteld-op-tijd", herkomst, aantal),
        new("opp-aanwezig", "2023-2024", groep, "", herkomst, aantal),
        new("scholen-met-opp", "2023-2024", groep == "bao" ? "po" : groep, "", herkomst, 4),
    ];

    private static Tellerregel[] Noemers(string herkomst, long leerlingen) =>
    [
        new("leerlingen", "2023-2024", "po", "", herkomst, leerlingen),
        new("scholen", "2023-2024", "po", "", herkomst, 10),
    ];
}
