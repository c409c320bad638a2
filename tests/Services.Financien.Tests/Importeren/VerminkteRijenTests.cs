using System.Globalization;
using System.Text;
using Monitoring.Contracts.Financien.V1;
using Monitoring.Services.Financien.Domain;
using Monitoring.Services.Financien.Importeren;
using Monitoring.Services.Financien.Invoeren;

namespace Monitoring.Services.Financien.Tests.Importeren;

/// <summary>A hundred thousand damaged rows, a quarter of each kind of file: each is taken in or reported with line, column and reason, and nothing else ever happens. So are the own files of a board.</summary>
public sealed class VerminkteRijenTests
{
    private const int Rijen = 25_000;
    private const int RijenPerBestand = 1_000;
    private const string Koppelingen = "koppelingen.csv";

    private const string Tekens = "0123456789.,-;\"'=+@ \tabcXYZéß€%\u0007\ufeff";

    [Theory]
    [InlineData(Proefbestanden.Balans)]
    [InlineData(Proefbestanden.BatenLasten)]
    [InlineData(Proefbestanden.Overheidsbijdragen)]
    [InlineData(Koppelingen)]
    public void Elke_verminkte_rij_wordt_gelezen_of_gemeld_met_regel_kolom_en_reden(string soort)
    {
        var kans = new Random(20151231);
        var regels = Voorbeeld(soort).Split('\n', StringSplitOptions.RemoveEmptyEntries);
        var (gelezen, afgewezen) = (0, 0);
        for (var bestand = 0; bestand < Rijen / RijenPerBestand; bestand++)
        {
            var tekst = new StringBuilder(regels[0]).Append('\n');
            for (var rij = 0; rij < RijenPerBestand; rij++)
            {
                // Its own number and year, so that no two rows are the same account.
                var cellen = regels[1 + kans.Next(regels.Length - 1)].Split(';');
                cellen[soort == Koppelingen ? 2 : 0] = (10_000 + rij).ToString(CultureInfo.InvariantCulture);
                tekst.Append(Vermink(string.Join(';', cellen), kans)).Append('\n');
            }

            var invoer = Lezer.Lees([new OntvangenBestand(soort, Herkomst.Duo, Encoding.UTF8.GetBytes(tekst.ToString()))]);
            Assert.All(invoer.Afgewezen, afwijzing =>
            {
                Assert.InRange(afwijzing.Regel, 2, RijenPerBestand + 1);
                Assert.NotEmpty(afwijzing.Kolom);
                Assert.NotEmpty(afwijzing.Reden.Code);
                Assert.EndsWith(".", afwijzing.Reden.Melding, StringComparison.Ordinal);
            });
            List<int> gelezenRegels = [.. invoer.Aanleveringen.SelectMany(aanlevering => aanlevering.Onderdelen).Select(onderdeel => onderdeel.Regel), .. invoer.Koppelingen.Select(koppeling => int.Parse(koppeling.Bron.Split("regel ")[1], CultureInfo.InvariantCulture))];
            Assert.All(gelezenRegels, regel => Assert.InRange(regel, 2, RijenPerBestand + 1));
            // Every line is somewhere, once, and none is in both.
            var genoemd = gelezenRegels.Concat(invoer.Afgewezen.Select(afwijzing => afwijzing.Regel)).ToList();
            Assert.Equal(genoemd.Count, genoemd.Distinct().Count());
            Assert.Equal(RijenPerBestand, genoemd.Count);
            gelezen += gelezenRegels.Count;
            afgewezen += invoer.Afgewezen.Count;
            foreach (var aanlevering in invoer.Aanleveringen)
            {
                // What was taken in can be computed, whatever the amounts are.
                var jaarrekening = Jaarrekening.Open(aanlevering);
                jaarrekening.NeemOver(aanlevering, DateTimeOffset.UnixEpoch);
                new Jaarreeks([jaarrekening]).Reken(Bestuursnaslag.Geen, null, Financien.Domain.Signaleringswaarden.Signaleringsset.Ingebouwd, DateTimeOffset.UnixEpoch);
            }
        }

        Assert.Equal(Rijen, gelezen + afgewezen);
        Assert.InRange(gelezen, Rijen / 20, Rijen - (Rijen / 20));
    }

    [Theory]
    [InlineData("POST;BEDRAG", "")]
    [InlineData("BOEKJAAR;SOORT;STATUS;POST;BEDRAG", "2016;begroting;definitief;")]
    public void Elke_verminkte_rij_van_een_eigen_bestand_wordt_gelezen_of_gemeld(string kop, string begin)
    {
        var kans = new Random(20161231);
        var (gelezen, afgewezen) = (0, 0);
        // Every post once, so that what is refused is refused for its damage.
        for (var bestand = 0; bestand < Rijen / Posttabel.Alle.Count; bestand++)
        {
            var tekst = new StringBuilder(kop).Append('\n');
            foreach (var post in Posttabel.Alle)
            {
                tekst.Append(Vermink($"{begin}{post.Code};{kans.Next(-1_000_000, 9_000_000)}", kans)).Append('\n');
            }

            var invoer = new Invoerbestand { Bestandsnaam = "eigen.csv", Inhoud = Google.Protobuf.ByteString.CopyFromUtf8(tekst.ToString()) };
            var (goed, fout) = kop.StartsWith(Meerjarenschema.Boekjaar, StringComparison.Ordinal) ? Meerjaren(invoer) : EenJaar(invoer);
            Assert.All(fout, regel => Assert.InRange(regel, 2, Posttabel.Alle.Count + 1));
            Assert.Equal(fout.Count, fout.Distinct().Count());
            Assert.Equal(Posttabel.Alle.Count, goed + fout.Count);
            gelezen += goed;
            afgewezen += fout.Count;
        }

        Assert.InRange(gelezen, Rijen / 20, Rijen - (Rijen / 20));
        Assert.InRange(afgewezen, Rijen / 20, Rijen - (Rijen / 20));
    }

    private static (int Goed, List<int> Fout) EenJaar(Invoerbestand invoer)
    {
        var gelezen = LeesInvoerbestand.Voer(invoer);
        Assert.All(gelezen.Rijen, rij => Assert.True(rij.Kolom.Length > 0 && rij.Reden.Code.Length > 0 && rij.Reden.Melding.EndsWith('.')));
        return (gelezen.Posten.Count, [.. gelezen.Rijen.Select(rij => rij.Regel)]);
    }

    private static (int Goed, List<int> Fout) Meerjaren(Invoerbestand invoer)
    {
        var tabel = LeesInvoerbestand.LeesTabel(invoer, Meerjarenschema.Schema);
        Assert.All(tabel.Fouten, fout => Assert.True(fout.Kolom.Length > 0 && fout.Reden.Code.Length > 0 && fout.Reden.Melding.EndsWith('.')));
        return (tabel.Rijen.Count, [.. tabel.Fouten.Select(fout => fout.Regel)]);
    }

    private static string Voorbeeld(string soort) => soort == Koppelingen
        ? "ADMINISTRATIENUMMER;SAMENWERKINGSVERBAND;BEVOEGD GEZAG NUMMER\nPO2702;SWV PO Zuid-Kennemerland;21429\nVO2708;Stichting Een;21428\n"
        : Encoding.Latin1.GetString(Proefbestanden.Bestand(soort).Inhoud);

    private static string Vermink(string rij, Random kans)
    {
        var tekst = new StringBuilder(rij);
        for (var keer = kans.Next(1, 4); keer > 0; keer--)
        {
            var plaats = kans.Next(tekst.Length);
            switch (kans.Next(3))
            {
                case 0:
                    tekst[plaats] = Tekens[kans.Next(Tekens.Length)];
                    break;
                case 1:
                    tekst.Remove(plaats, Math.Min(kans.Next(1, 4), tekst.Length - plaats));
                    break;
                default:
                    tekst.Insert(plaats, Tekens[kans.Next(Tekens.Length)]);
                    break;
            }
        }

        return tekst.ToString();
    }
}
