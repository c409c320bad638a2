using System.Text;
using Monitoring.Contracts.Domein;
using static Monitoring.DuoBestanden.Tests.Proefbestand;

namespace Monitoring.DuoBestanden.Tests;

/// <summary>Seeded mutations of good files: nothing may escape as another exception, and every row is either read or reported.</summary>
public sealed class VerminkteRijenTests
{
    private const int RijenPerBestand = 50;
    private static readonly string[] Stukken = ["\"", "\"\"", ";", "\n", "\r", "\r\n", "\0", "-", ",", ".", "é", "\uFFFD", "\uD83D\uDE00", "<", " ", "-1", "nvt", "99999999999999999999", "\t", "'", "=1+1"];

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public void Twintigduizend_verminkte_rijen_geven_alleen_weigeringen_en_rijfouten(int zaad)
    {
        var toeval = new Random(zaad);
        for (var bestand = 0; bestand < 100; bestand++)
        {
            var rijen = Enumerable.Range(0, RijenPerBestand).Select(_ => toeval.Next(4) == 0 ? Balansrij : Vermink(Balansrij, toeval)).ToArray();
            Lees(Codeer(Balanskop + "\n" + string.Join('\n', rijen) + "\n", toeval));
        }
    }

    [Theory]
    [InlineData(5)]
    [InlineData(6)]
    public void Verminkte_koppen_en_bytes_geven_alleen_weigeringen_en_rijfouten(int zaad)
    {
        var toeval = new Random(zaad);
        for (var bestand = 0; bestand < 400; bestand++)
        {
            var inhoud = Codeer(Vermink(Balanskop, toeval) + "\n" + string.Join('\n', Enumerable.Repeat(Balansrij, 5)), toeval);
            for (var slag = toeval.Next(6); slag > 0; slag--)
            {
                inhoud[toeval.Next(inhoud.Length)] = (byte)toeval.Next(256);
            }

            Lees(inhoud);
        }
    }

    private static void Lees(byte[] inhoud)
    {
        DuoTabel tabel;
        try
        {
            tabel = DuoTabel.Lees("verminkt.csv", inhoud);
        }
        catch (WeigeringException weigering)
        {
            Assert.StartsWith("duo.", weigering.Weigering.Code, StringComparison.Ordinal);
            return;
        }

        Assert.All(tabel.Fouten, fout =>
        {
            Assert.True(fout.Regel > tabel.Kopregel);
            Assert.NotEmpty(fout.Kolom);
            Assert.NotEmpty(fout.Reden.Code);
            Assert.NotEmpty(fout.Reden.Melding);
        });
        var regels = tabel.Rijen.Select(rij => rij.Regel).Concat(tabel.Fouten.Select(fout => fout.Regel)).ToList();
        Assert.Equal(regels.Count, regels.Distinct().Count());
        foreach (var rij in tabel.Rijen)
        {
            foreach (var kolom in tabel.Schema.Kolommen)
            {
                Assert.NotNull(rij.Tekst(kolom.Naam));
                if (kolom.Soort == DuoKolomSoort.Bedrag)
                {
                    Assert.Equal(rij.Tekst(kolom.Naam).Length == 0, rij.Bedrag(kolom.Naam) is null);
                }
            }

            Assert.NotNull(rij.BevoegdGezag("BEVOEGD GEZAG NUMMER"));
            Assert.NotNull(rij.Geheel("JAAR"));
        }
    }

    private static string Vermink(string rij, Random toeval)
    {
        var tekst = new StringBuilder(rij);
        for (var slag = toeval.Next(1, 4); slag > 0; slag--)
        {
            var plek = toeval.Next(tekst.Length);
            switch (toeval.Next(3))
            {
                case 0:
                    tekst.Insert(plek, Stukken[toeval.Next(Stukken.Length)]);
                    break;
                case 1:
                    tekst.Remove(plek, Math.Min(toeval.Next(1, 12), tekst.Length - plek)).Append('0');
                    break;
                default:
                    tekst[plek] = (char)toeval.Next(0x20, 0x180);
                    break;
            }
        }

        return tekst.ToString();
    }

    private static byte[] Codeer(string tekst, Random toeval) => toeval.Next(4) switch
    {
        0 => Windows1252.GetBytes(tekst),
        1 => [.. Encoding.UTF8.GetPreamble(), .. Utf8(tekst)],
        2 => [.. Encoding.Unicode.GetPreamble(), .. Encoding.Unicode.GetBytes(tekst)],
        _ => Utf8(tekst),
    };
}
