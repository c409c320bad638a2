using Monitoring.Contracts.Domein;
using Monitoring.Services.Opp.Domain;

namespace Monitoring.Services.Opp.Tests.Domain;

public sealed class PseudoniemTests
{
    private readonly Pseudonimiseerder _maker = new([.. Enumerable.Range(0, 32).Select(getal => (byte)getal)]);

    [Fact]
    public void Is_de_HMAC_SHA256_van_BRIN_en_sleutel()
    {
        var pseudoniem = _maker.Maak(Brin.Lees("00AP"), LeerlingSleutel.Lees("leerling-7"));

        // Computed with Python's hmac module.
        Assert.Equal("f75dc5df1db9fa8738449dd9fd6d7e9351b6445bcbda385cb3f0ceffa6758890", Convert.ToHexStringLower(pseudoniem.Waarde));
        Assert.Equal("caf9c625", pseudoniem.SleutelId);
    }

    [Fact]
    public void Dezelfde_sleutel_op_een_andere_school_is_een_andere_leerling() =>
        Assert.NotEqual(_maker.Maak(Brin.Lees("00AP"), LeerlingSleutel.Lees("7")).Waarde, _maker.Maak(Brin.Lees("01XY"), LeerlingSleutel.Lees("7")).Waarde);

    [Fact]
    public void Een_andere_geheime_sleutel_is_te_herkennen() =>
        Assert.NotEqual(_maker.SleutelId, new Pseudonimiseerder(new byte[32]).SleutelId);

    [Fact]
    public void Een_korte_geheime_sleutel_wordt_niet_aanvaard() =>
        Assert.Throws<ArgumentException>(() => new Pseudonimiseerder(new byte[31]));

    [Fact]
    public void Tekst_van_sleutel_en_pseudoniem_verraadt_niets()
    {
        var sleutel = LeerlingSleutel.Lees("jansen");

        Assert.DoesNotContain("jansen", sleutel.ToString(), StringComparison.Ordinal);
        Assert.Equal("(verborgen)", _maker.Maak(Brin.Lees("00AP"), sleutel).ToString());
    }

    /// <summary>Computed with Python's hmac module: the second key over the pseudonym of the first.</summary>
    [Fact]
    public void Een_nieuwe_sleutel_gaat_over_het_pseudoniem_van_de_vorige()
    {
        var eerder = _maker.Maak(Brin.Lees("00AP"), LeerlingSleutel.Lees("leerling-7"));
        var maker = new Pseudonimiseerder([.. Enumerable.Range(0, 32).Select(getal => (byte)getal)], new byte[32]);

        var nu = maker.Maak(Brin.Lees("00AP"), LeerlingSleutel.Lees("leerling-7"));

        Assert.Equal("6a4876b621682e19dd25d3b9c9e77348c3cb9b8ddf7942517c5823e10516764a", Convert.ToHexStringLower(nu.Waarde));
        Assert.Equal(nu.Waarde, maker.Vernieuw(eerder.SleutelId, eerder.Waarde)?.Waarde);
        Assert.True(nu.IsGelijkAan(eerder.SleutelId, eerder.Waarde));
        Assert.Null(maker.Vernieuw("onbekend", eerder.Waarde));
        // A chain that begins with another key is another chain.
        Assert.NotEqual(maker.SleutelId, new Pseudonimiseerder(new byte[32]).SleutelId);
    }

    [Fact]
    public void Een_sleutel_staat_er_maar_een_keer_in() =>
        Assert.Throws<ArgumentException>(() => new Pseudonimiseerder(new byte[32], new byte[32]));
}
