using System.Text;

namespace Monitoring.DuoBestanden.Tests;

/// <summary>What comes back to be corrected holds every rejected row, and can be sent as it is.</summary>
public sealed class AfgewezenBestandTests
{
    private const string Kop = "kenmerk;leerling_sleutel;vestiging;schoolsoort;begin_termijn;opgesteld_op;vastgesteld_op\r\n";

    [Fact]
    public void Ook_een_rij_die_niet_te_lezen_was_staat_erin()
    {
        var tabel = Lees(Kop + "a;l1;00AP00;bao;2024-02-01;2024-02-01;\r\nb;l2;te weinig\r\nc;l3;00AP00;bao;2024-02-01;2024-02-01;\r\n");

        var regels = AfgewezenBestand.Maak(tabel, new Dictionary<int, string> { [4] = "Zo niet; \"echt\"" }).Split("\r\n", StringSplitOptions.RemoveEmptyEntries);

        Assert.Equal(3, regels.Length);
        Assert.EndsWith(";reden", regels[0], StringComparison.Ordinal);
        Assert.StartsWith("\"b;l2;te weinig\";", regels[1], StringComparison.Ordinal);
        Assert.EndsWith("De rij heeft 3 cellen; de kop heeft er 7.\"", regels[1], StringComparison.Ordinal);
        Assert.StartsWith("c;l3;00AP00;", regels[2], StringComparison.Ordinal);
        Assert.EndsWith(";\"Zo niet; \"\"echt\"\"\"", regels[2], StringComparison.Ordinal);
    }

    /// <summary>A spreadsheet would run "-12" as a formula, so it goes out as text; it comes back as it was.</summary>
    [Theory]
    [InlineData("-12")]
    [InlineData("=1+1")]
    [InlineData("'t Hoge")]
    public void Een_kenmerk_komt_terug_zoals_het_was(string kenmerk)
    {
        var heen = AfgewezenBestand.Maak(Lees($"{Kop}{kenmerk};l1;00AP00;bao;2024-02-01;2024-02-01;\r\n"), new Dictionary<int, string> { [2] = "Fout." });

        var terug = Lees(heen);

        Assert.Empty(terug.Fouten);
        Assert.Equal(kenmerk, OppBestand.Verzoek(Assert.Single(terug.Rijen)).Kenmerk);
        Assert.DoesNotContain(";=1", ";" + heen.Replace("\n", ";", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    [Fact]
    public void Zonder_afgewezen_rijen_is_er_geen_bestand() =>
        Assert.Equal("", AfgewezenBestand.Maak(Lees(Kop + "a;l1;00AP00;bao;2024-02-01;2024-02-01;\r\n"), new Dictionary<int, string>()));

    private static DuoTabel Lees(string tekst) => DuoTabel.Lees("opps.csv", Encoding.UTF8.GetBytes(tekst), OppBestand.Schema);
}
