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

    [Fact]
    public void Eerdere_sleutels_staan_van_oud_naar_nieuw()
    {
        var (een, twee, drie) = (Base64(1), Base64(2), Base64(3));

        var goed = Bouw("Production", drie, een, twee);
        Assert.NotEqual(goed, Bouw("Production", drie, twee, een));
        Assert.NotEqual(goed, Bouw("Production", drie));
        Assert.Throws<InvalidOperationException>(() => Bouw("Production", drie, "geen base64!"));
        // With ten and more the order is that of numbers, not of text.
        Assert.NotEqual(Bouw("Production", drie, [.. Enumerable.Range(10, 11).Select(Base64)]), Bouw("Production", drie, [Base64(10), Base64(20), .. Enumerable.Range(11, 9).Select(Base64)]));

        static string Base64(int getal) => Convert.ToBase64String([.. Enumerable.Repeat((byte)getal, 32)]);
    }

    private static string Bouw(string omgeving, string sleutel, params string[] eerdere)
    {
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions { EnvironmentName = omgeving });
        builder.Configuration.AddInMemoryCollection([KeyValuePair.Create<string, string?>("Opp:PseudoniemSleutel", sleutel), .. eerdere.Select((eerder, plaats) => KeyValuePair.Create<string, string?>($"Opp:EerdereSleutels:{plaats}", eerder))]);
        builder.AddPseudoniemen();
        using var diensten = builder.Services.BuildServiceProvider();
        return diensten.GetRequiredService<Pseudonimiseerder>().SleutelId;
    }
}
