using System.Globalization;
using System.Text;
using Monitoring.Services.Financien.Domain;
using Monitoring.Services.Financien.Importeren;

namespace Monitoring.Services.Financien.Tests.Importeren;

/// <summary>A hundred thousand damaged rows, a quarter of each kind of file: each is taken in or reported with line, column and reason, and nothing else ever happens.</summary>
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
                new Jaarreeks([jaarrekening]).Reken([], null, Financien.Domain.Signaleringswaarden.Signaleringsset.Ingebouwd, DateTimeOffset.UnixEpoch);
            }
        }

        Assert.Equal(Rijen, gelezen + afgewezen);
        Assert.InRange(gelezen, Rijen / 20, Rijen - (Rijen / 20));
    }

    private static string Voorbeeld(string soort) => soort == Koppelingen
        ? "ADMINISTRATIENUMMER;SAMENWERKINGSVERBAND;BEVOEGD GEZAG NUMMER\nPO2702;SWV PO Zuid-Kennemerland;21429\nVO2708;Stichting Een;21428\n"
        : Encoding.Latin1.GetString(Proefbestanden.Bestand(soort).Inhoud);

    private static string Vermink(string rij, Random kans)
    {
        var tekst = new StringBuilder(rij);
        for (var keer = kans.Next(1, 4); keer > 0; keer--)
        {
            var plaats = kans.Next(5, tekst.Length);
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
