using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Monitoring.Services.Opp.Domain;

namespace Monitoring.Services.Opp.Tests;

public sealed class OpzetTests
{
    [Theory]
    [InlineData("Production", "")]
    [InlineData("Production", "geen base64!")]
    [InlineData("Production", "AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHg==")]
    [InlineData("Development", "AAEC")]
    public void Zonder_goede_geheime_sleutel_start_de_dienst_niet(string omgeving, string sleutel)
    {
        var fout = Assert.Throws<InvalidOperationException>(() => Bouw(omgeving, sleutel));

        Assert.True(sleutel.Length == 0 || !fout.Message.Contains(sleutel, StringComparison.Ordinal));
    }

    [Fact]
    public void Alleen_bij_ontwikkelen_mag_de_sleutel_ontbreken()
    {
        Assert.NotEqual(Bouw("Development", ""), Bouw("Development", ""));
        Assert.Equal("caf9c625", Bouw("Production", "AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8="));
    }

    private static string Bouw(string omgeving, string sleutel)
    {
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions { EnvironmentName = omgeving });
        builder.Configuration.AddInMemoryCollection([KeyValuePair.Create<string, string?>("Opp:PseudoniemSleutel", sleutel)]);
        builder.AddPseudoniemen();
        using var diensten = builder.Services.BuildServiceProvider();
        return diensten.GetRequiredService<Pseudonimiseerder>().SleutelId;
    }
}
