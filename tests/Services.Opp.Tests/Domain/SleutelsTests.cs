using Monitoring.Contracts.Domein;
using Monitoring.Services.Opp.Domain;

namespace Monitoring.Services.Opp.Tests.Domain;

public sealed class SleutelsTests
{
    /// <summary>Numbers that pass the 11-proef, as the Rijksdienst voor Identiteitsgegevens publishes for testing, in the forms people type them.</summary>
    [Theory]
    [InlineData("123456782")]
    [InlineData("111222333")]
    [InlineData("123-456-782")]
    [InlineData("123.456.782")]
    [InlineData("bsn123456782")]
    [InlineData("LL_123456782_a")]
    [InlineData("10000008")]
    [InlineData("2023-123456782")]
    [InlineData("123456782-2024")]
    // Padded with zeros, as an export of a fixed width does.
    [InlineData("0123456782")]
    [InlineData("000123456782")]
    // An onderwijsnummer: begins with 10, and the 11-proef leaves 5.
    [InlineData("101234564")]
    [InlineData("LL-101234576")]
    public void Een_burgerservicenummer_is_geen_kenmerk_en_geen_sleutel_van_een_leerling(string nummer)
    {
        foreach (var fout in new[] { Assert.Throws<WeigeringException>(() => Kenmerk.Lees(nummer)), Assert.Throws<WeigeringException>(() => LeerlingSleutel.Lees(nummer)) })
        {
            Assert.Equal("bsn.herkend", fout.Weigering.Code);
            Assert.DoesNotContain(nummer, fout.Message, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("123456789")]
    [InlineData("1234567820")]
    [InlineData("000000000")]
    [InlineData("2023001")]
    // Leaves 5, but does not begin with 10; and begins with 10, but leaves 4.
    [InlineData("123456788")]
    [InlineData("101234565")]
    [InlineData("0123456789")]
    [InlineData("opp_2024-007")]
    [InlineData("A")]
    [InlineData("aaaaaaaaaabbbbbbbbbbccccccccccdddddddddd")]
    public void Een_eigen_kenmerk_wordt_aanvaard(string kenmerk) => Assert.Equal(kenmerk, Kenmerk.Lees(kenmerk).Waarde);

    [Theory]
    [InlineData("")]
    [InlineData("met spatie")]
    [InlineData("Jan/Piet")]
    [InlineData("café")]
    [InlineData("a\nb")]
    [InlineData("aaaaaaaaaabbbbbbbbbbccccccccccdddddddddde")]
    public void Een_kenmerk_van_een_andere_vorm_wordt_geweigerd_zonder_het_te_herhalen(string kenmerk)
    {
        var weigering = Assert.Throws<WeigeringException>(() => Kenmerk.Lees(kenmerk)).Weigering;

        Assert.Equal(("opp.kenmerk-ongeldig", "kenmerk"), (weigering.Code, weigering.Veld));
        Assert.True(kenmerk.Length == 0 || !weigering.Melding.Contains(kenmerk, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("a\tb")]
    public void Een_lege_of_onleesbare_sleutel_van_een_leerling_wordt_geweigerd(string sleutel) =>
        Assert.Equal("opp.leerling-sleutel-ongeldig", Assert.Throws<WeigeringException>(() => LeerlingSleutel.Lees(sleutel)).Weigering.Code);

    [Fact]
    public void Een_sleutel_van_meer_dan_honderd_tekens_wordt_geweigerd() =>
        Assert.Equal("opp.leerling-sleutel-ongeldig", Assert.Throws<WeigeringException>(() => LeerlingSleutel.Lees(new string('x', 101))).Weigering.Code);
}
