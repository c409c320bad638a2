using Monitoring.Contracts.Gebeurtenissen;
using Monitoring.Services.Landelijk.Feiten;

namespace Monitoring.Services.Landelijk.Tests.Projecties;

/// <summary>What Landelijk keeps of what is published.</summary>
public sealed class FeitsoortenTests
{
    public static TheoryData<string> Gepubliceerd =>
        [.. typeof(IGebeurtenis).Assembly.GetTypes().Where(soort => soort is { IsAbstract: false } && soort.IsAssignableTo(typeof(IGebeurtenis))).Select(soort => soort.Name)];

    [Theory]
    [MemberData(nameof(Gepubliceerd))]
    public void Elke_soort_gebeurtenis_wordt_een_feit_of_is_met_naam_voor_anderen(string soort) =>
        Assert.True(Feitsoorten.Alle.Any(feit => feit.Gebeurtenis == soort) != Feitsoorten.VoorAnderen.Contains(soort), $"{soort} staat in geen van beide lijsten, of in allebei.");

    [Fact]
    public void Een_soort_die_niemand_noemde_houdt_de_herbouw_op_en_valt_niet_stil_weg()
    {
        var onbekend = new Onbekend();
        Assert.True(Feitsoorten.Bewaart(onbekend));
        Assert.Throws<InvalidOperationException>(() => Feitsoorten.Van(onbekend));
    }

    private sealed record Onbekend : IGebeurtenis
    {
        public string AggregaatId => "x";

        public long Versie => 1;

        public DateTimeOffset Tijdstip => DateTimeOffset.UnixEpoch;
    }
}
