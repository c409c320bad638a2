using Monitoring.Services.Toezicht.Domain;
using Monitoring.Services.Toezicht.Domain.Kaders;
using Monitoring.Services.Toezicht.Domain.Onderzoeken;

namespace Monitoring.Services.Toezicht.Tests.Domain;

/// <summary>De Staat van het Onderwijs 2024, section 1.3.1: when a school, afdeling or opleiding is zeer zwak.</summary>
public sealed class BeslisregelTests
{
    private static readonly DateOnly Voor = new(2024, 3, 1);
    private static readonly DateOnly Na = new(2025, 9, 1);

    [Theory]
    [InlineData("po", "", "voldoende", false)]
    [InlineData("po", "OP2", "onvoldoende", true)]
    [InlineData("po", "OR1", "onvoldoende", true)]
    [InlineData("po", "OR1,OP3", "zeer-zwak", true)]
    [InlineData("vo", "OR1,SKA2", "zeer-zwak", true)]
    [InlineData("vo", "OP2,OP3,SKA1,SKA2,SKA3", "onvoldoende", true)]
    [InlineData("so", "OR1,OP3", "onvoldoende", true)]
    [InlineData("so", "OR1,SKA3", "onvoldoende", true)]
    [InlineData("so", "SKA2,OP2", "zeer-zwak", true)]
    public void Lage_resultaten_alleen_zijn_niet_zeer_zwak_en_in_het_vso_telt_de_kwaliteitszorg(string sector, string onvoldoende, string verwacht, bool aanname)
    {
        var voorstel = Voorstel("school", sector, onvoldoende, Voor);
        Assert.Equal(verwacht, voorstel.Eindoordeel);
        Assert.Equal(aanname || verwacht == "voldoende", voorstel.IsAanname);
        Assert.All(onvoldoende.Split(',', StringSplitOptions.RemoveEmptyEntries).Where(_ => verwacht == "zeer-zwak"), standaard => Assert.Contains(standaard, voorstel.Toelichting, StringComparison.Ordinal));
    }

    [Fact]
    public void Zonder_beoordeelbare_resultaten_telt_ook_in_po_de_kwaliteitszorg()
    {
        var oordelen = Oordelen("school", "po", "SKA1,OP2", Voor);
        oordelen["OR1"] = Oordeelwaarde.NietBeoordeeld;
        Assert.Equal("zeer-zwak", Kader.Op("school", "po", Voor).StelVoor(oordelen, resultatenBekeken: true).Eindoordeel);
        Assert.Equal((null, "Niet beoordeeld: OR1. Zonder deze standaarden zeggen de beslisregels niets over het geheel."), Uitkomst(Kader.Op("school", "po", Voor).StelVoor(oordelen, resultatenBekeken: false)));

        static (string?, string) Uitkomst(Voorstel voorstel) => (voorstel.Eindoordeel, voorstel.Toelichting);
    }

    [Theory]
    [InlineData("OR1", "onvoldoende")]
    [InlineData("OR1,OP1", "onvoldoende")]
    [InlineData("OR1,BA1", "onvoldoende")]
    [InlineData("OR1,OP1,BA1", "zeer-zwak")]
    [InlineData("OR1,OP5", "zeer-zwak")]
    [InlineData("OR1,VS1", "zeer-zwak")]
    [InlineData("OP1,BA1,OP5,VS1", "onvoldoende")]
    public void Een_mbo_opleiding_is_zeer_zwak_als_ook_het_studiesucces_tekortschiet(string onvoldoende, string verwacht) =>
        Assert.Equal(verwacht, Voorstel("opleiding", "mbo", onvoldoende, Voor).Eindoordeel);

    [Fact]
    public void Basisvaardigheden_telt_pas_mee_vanaf_augustus_2025()
    {
        var voor = Kader.Op("school", "po", new DateOnly(2025, 7, 31)).Standaarden[0];
        var na = Kader.Op("school", "po", new DateOnly(2025, 8, 1)).Standaarden[0];
        Assert.Equal(("OP0", false, false), (voor.Code, voor.Beoordeelbaar, voor.WeegtMee));
        Assert.Equal(("OP0", true, true), (na.Code, na.Beoordeelbaar, na.WeegtMee));
        Zaak.Geweigerd("standaard.niet-beoordeelbaar", () => Kader.Op("school", "po", Voor).LeesOordeel(voor, "onvoldoende", "oordeel"));
        Assert.Equal("onvoldoende", Voorstel("school", "po", "OP0", Na).Eindoordeel);
        Assert.DoesNotContain(Kader.Op("school", "po", new DateOnly(2023, 7, 31)).Standaarden, standaard => standaard.Code == "OP0");
    }

    [Fact]
    public void Wat_als_Basisvaardigheden_had_meegeteld_verandert_de_oude_zaak_niet()
    {
        var onderzoek = Onderzoek.Start("N1", null, Zaak.School("po"), "risico", Voor, null, Herkomst.Inspectie);
        foreach (var standaard in onderzoek.Kader.Standaarden.Where(standaard => standaard.Beoordeelbaar))
        {
            onderzoek.Beoordeel(standaard.Code, "voldoende", "", Voor);
        }

        Assert.Equal("voldoende", onderzoek.Voorstel.Eindoordeel);
        Assert.Equal("Nog 1 van 8 standaarden te beoordelen.", onderzoek.VoorstelVolgens(Kader.Op("school", "po", Na)).Toelichting);
        Assert.Equal("voldoende", onderzoek.Voorstel.Eindoordeel);
    }

    private static Voorstel Voorstel(string soort, string sector, string onvoldoende, DateOnly dag) => Kader.Op(soort, sector, dag).StelVoor(Oordelen(soort, sector, onvoldoende, dag), resultatenBekeken: true);

    private static Dictionary<string, string> Oordelen(string soort, string sector, string onvoldoende, DateOnly dag) => Kader.Op(soort, sector, dag).Standaarden
        .Where(standaard => standaard.Beoordeelbaar)
        .ToDictionary(standaard => standaard.Code, standaard => onvoldoende.Split(',').Contains(standaard.Code, StringComparer.Ordinal) ? "onvoldoende" : "voldoende", StringComparer.Ordinal);
}
