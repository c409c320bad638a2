using System.Globalization;
using System.Reflection;
using System.Text;
using Monitoring.Contracts.Domein;
using Monitoring.DuoBestanden.Schemas;
using Monitoring.Voorbeeldgegevens;

namespace Monitoring.DuoBestanden.Tests;

public sealed class VoorbeeldgegevensTests
{
    private static readonly string[] Standaarden = ["RPO1", "RPO2", "RPO3", "BKA1", "BKA2", "BKA3"];
    private static readonly Dictionary<string, byte[]> Gemaakt = Voorbeeldset.Maak().ToDictionary(bestand => bestand.Naam, bestand => bestand.Inhoud, StringComparer.Ordinal);

    private static readonly string Map = Path.GetFullPath(Path.Combine(
        typeof(VoorbeeldgegevensTests).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(gegeven => gegeven.Key == "ProjectFolder").Value ?? "", "..", "..", "data", "voorbeeld"));

    [Fact]
    public void De_bestanden_in_de_map_zijn_precies_wat_het_programma_maakt()
    {
        Assert.Equal(Gemaakt.Keys.Order(StringComparer.Ordinal), Directory.GetFiles(Map, "*.csv").Select(Path.GetFileName).Order(StringComparer.Ordinal));
        Assert.All(Gemaakt, bestand => Assert.True(File.ReadAllBytes(Path.Combine(Map, bestand.Key)).AsSpan().SequenceEqual(bestand.Value), bestand.Key));
        Assert.InRange(Gemaakt.Values.Sum(inhoud => inhoud.Length), 0, 4_000_000);
    }

    [Theory]
    [InlineData("besturen-swv", 152)]
    [InlineData("swv-adressen", 152)]
    [InlineData("pc4-swv", 829)]
    [InlineData("vestigingen-bo", 1_200)]
    [InlineData("vestigingen-vo", 250)]
    [InlineData("leerlingen-bo-met-swv", 1_200)]
    [InlineData("leerlingen-po-cluster", 195)]
    [InlineData("leerlingen-vo", 1_142)]
    [InlineData("leerlingen-swv", 612)]
    [InlineData("jaarrekening-balans", 1_159)]
    [InlineData("jaarrekening-baten-lasten", 1_160)]
    [InlineData("jaarrekening-overheidsbijdragen", 1_160)]
    public void Elk_bestand_in_de_vorm_van_duo_wordt_herkend_en_geheel_gelezen(string schema, int rijen)
    {
        var tabellen = Tabellen(schema);
        Assert.All(tabellen, tabel => Assert.Empty(tabel.Fouten));
        Assert.Equal(rijen, tabellen.Sum(tabel => tabel.Rijen.Count));
    }

    [Fact]
    public void Elke_vestiging_heeft_een_bestuur_een_samenwerkingsverband_en_leerlingen()
    {
        var postcodes = Rijen("pc4-swv").ToDictionary(rij => rij.Tekst(Pc4Swv.Pc4), StringComparer.Ordinal);
        var verbanden = Rijen("besturen-swv").ToDictionary(rij => rij.Swv(BesturenSwv.Code)!, rij => rij.BevoegdGezag(BesturenSwv.BevoegdGezag)!.Waarde);
        Assert.All(verbanden, paar => Assert.Equal((paar.Key.Sector == "po" ? "990" : "991") + paar.Key.Waarde[4..], paar.Value));

        var leerlingenBo = Rijen("leerlingen-bo-met-swv").ToDictionary(rij => rij.Vestiging(LeerlingenBoMetSwv.Brin, LeerlingenBoMetSwv.Vestiging)!);
        Assert.All(Rijen("vestigingen-bo"), rij =>
        {
            var leerlingen = leerlingenBo[rij.Vestiging(VestigingenBo.Brin, VestigingenBo.Vestiging)!];
            Assert.Equal(rij.BevoegdGezag(VestigingenBo.BevoegdGezag), leerlingen.BevoegdGezag(LeerlingenBoMetSwv.BevoegdGezag));
            Assert.Equal(postcodes[rij.Tekst(VestigingenBo.Postcode)[..4]].Tekst(Pc4Swv.Po), leerlingen.Swv(LeerlingenBoMetSwv.Swv)!.Waarde);
            Assert.True(leerlingen.Geheel(LeerlingenBoMetSwv.Totaal) > 0);
        });
        Assert.Equal(77, leerlingenBo.Values.Select(rij => rij.Swv(LeerlingenBoMetSwv.Swv)).Distinct().Count());

        var eerste = leerlingenBo[BrinVestiging.Lees("90AA00")];
        Assert.Equal(("90001", "PO9001"), (eerste.BevoegdGezag(LeerlingenBoMetSwv.BevoegdGezag)!.Waarde, eerste.Swv(LeerlingenBoMetSwv.Swv)!.Waarde));
        Assert.Contains(BrinVestiging.Lees("90AB00"), leerlingenBo.Keys);

        var leerlingenVo = Rijen("leerlingen-vo").ToLookup(rij => rij.Vestiging(LeerlingenVo.Brin, LeerlingenVo.Vestiging)!);
        Assert.All(Rijen("vestigingen-vo"), rij =>
        {
            Assert.StartsWith("VO90", postcodes[rij.Tekst(VestigingenVo.Postcode)[..4]].Tekst(Pc4Swv.Vo), StringComparison.Ordinal);
            Assert.True(leerlingenVo[rij.Vestiging(VestigingenVo.Brin, VestigingenVo.Vestiging)!].Sum(deel => LeerlingenVo.Leerlingen(deel).Waarde) > 0);
        });
        Assert.All(Rijen("leerlingen-po-cluster"), rij => Assert.Contains(rij.Tekst(LeerlingenPoCluster.Postcode)[..4], postcodes.Keys));
    }

    [Fact]
    public void De_jaarrekeningen_kloppen_op_de_rijen_na_die_in_de_leesmij_staan()
    {
        var balans = Jaren("jaarrekening-balans");
        var baten = Jaren("jaarrekening-baten-lasten");
        var bijdragen = Jaren("jaarrekening-overheidsbijdragen");
        var fouten = new HashSet<(string, int)>();
        foreach (var (sleutel, rij) in baten)
        {
            var klopt = Som(rij, "TOTB") == Som(rij, "3.1", "3.2", "3.3", "3.4", "3.5")
                && Som(rij, "TOTL") == Som(rij, "4.1", "4.2", "4.3", "4.4", "4.5")
                && Som(rij, "SALDO") == Som(rij, "TOTB") - Som(rij, "TOTL")
                && Som(rij, "RESUL") == Som(rij, "SALDO", "5")
                && Som(bijdragen[sleutel], "3.1T") == Som(bijdragen[sleutel], "3.1.1", "3.1.2", "3.1.4") - Som(bijdragen[sleutel], "3.1.3T")
                && Som(bijdragen[sleutel], "3.1T") == Som(rij, "3.1")
                && balans.TryGetValue(sleutel, out var stand)
                && Som(stand, "TVA") == Som(stand, "1.1", "1.2", "1.3")
                && Som(stand, "TVLA") == Som(stand, "1.4", "1.5", "1.6", "1.7")
                && Som(stand, "TA") == Som(stand, "TVA", "TVLA")
                && Som(stand, "TP") == Som(stand, "2.1", "2.2", "2.3", "2.4")
                && Som(stand, "TA") == Som(stand, "TP");
            if (!klopt)
            {
                fouten.Add(sleutel);
            }

            if (balans.TryGetValue(sleutel, out var nu) && balans.TryGetValue((sleutel.Bestuur, sleutel.Jaar - 1), out var vorig))
            {
                Assert.Equal(Som(rij, "RESUL"), Som(nu, "2.1") - Som(vorig, "2.1"));
            }
        }

        var genoemd = File.ReadAllLines(Path.Combine(Map, "LEESMIJ.md"))
            .Select(regel => regel.Split('|', StringSplitOptions.TrimEntries))
            .Where(cellen => cellen.Length > 3 && cellen[1].Length == 5 && cellen[2].Length == 4 && cellen[1].All(char.IsAsciiDigit))
            .Select(cellen => (cellen[1], int.Parse(cellen[2], CultureInfo.InvariantCulture)));
        Assert.Equal(genoemd.Order(), fouten.Order());
    }

    [Fact]
    public void Het_eigen_vermogen_van_de_samenwerkingsverbanden_daalt_en_een_op_de_tien_is_in_2022_weinig_solvabel()
    {
        var balans = Jaren("jaarrekening-balans").Where(paar => paar.Value.Tekst(JaarrekeningBalans.Groepering) == "SWV").ToDictionary();
        var baten = Jaren("jaarrekening-baten-lasten");
        decimal Aandeel(int jaar) => balans.Where(paar => paar.Key.Jaar == jaar).Sum(paar => Som(paar.Value, "2.1")) / balans.Keys.Where(sleutel => sleutel.Jaar == jaar).Sum(sleutel => Som(baten[sleutel], "TOTB"));
        Assert.InRange(Aandeel(2019), 0.045m, 0.055m);
        Assert.InRange(Aandeel(2023), 0.025m, 0.035m);
        Assert.InRange(balans.Count(paar => paar.Key.Jaar == 2022 && Som(paar.Value, "2.1", "2.2") / Som(paar.Value, "TP") < 0.30m), 13, 18);
        Assert.All(balans.Keys, sleutel =>
        {
            Assert.InRange(Som(baten[sleutel], "TOTB"), 2_000_000m, 40_000_000m);
            Assert.True(Som(baten[sleutel], "4.5") > 0);
        });
    }

    [Fact]
    public void Tabel_1_4_2a_volgt_uit_de_onderzoeken()
    {
        var vierjaarlijks = Csv("onderzoeken.csv").Where(rij => rij["soort"] == "vierjaarlijks").ToList();
        int Aantal(string sector, string jaar, string oordeel) =>
            vierjaarlijks.Count(rij => rij["object_code"].StartsWith(sector, StringComparison.Ordinal) && rij["vaststellingsdatum"].StartsWith(jaar, StringComparison.Ordinal) && rij["eindoordeel"] == oordeel);

        // De Staat van het Onderwijs 2024, L1548-1562: po 2022, po 2023, vo 2022, vo 2023.
        Assert.Equal([1, 0, 0, 0], Kolommen("goed"));
        Assert.Equal([12, 12, 13, 10], Kolommen("voldoende"));
        Assert.Equal([5, 6, 8, 5], Kolommen("onvoldoende"));
        Assert.Equal(72, vierjaarlijks.Count);
        Assert.Equal(72, vierjaarlijks.Select(rij => rij["object_code"]).Distinct(StringComparer.Ordinal).Count());
        Assert.Equal(26, vierjaarlijks.Count(rij => rij["eindoordeel"] == "voldoende" && rij["oordelen"].Contains("=goed", StringComparison.Ordinal)));
        Assert.Equal(10, vierjaarlijks.Count(rij => rij["herstelopdrachten"].Contains("RPO", StringComparison.Ordinal)));

        int[] Kolommen(string oordeel) => [Aantal("PO", "2022", oordeel), Aantal("PO", "2023", oordeel), Aantal("VO", "2022", oordeel), Aantal("VO", "2023", oordeel)];
    }

    [Fact]
    public void Elk_onderzoek_is_in_zichzelf_juist_en_elk_herstelonderzoek_volgt_op_een_onvoldoende()
    {
        var onderzoeken = Csv("onderzoeken.csv");
        var swv = Rijen("besturen-swv").Select(rij => rij.Swv(BesturenSwv.Code)!.Waarde).ToHashSet(StringComparer.Ordinal);
        Assert.Equal(onderzoeken.Count, onderzoeken.Select(rij => rij["nummer"]).Distinct(StringComparer.Ordinal).Count());
        Assert.All(onderzoeken, rij =>
        {
            Assert.Contains(rij["object_code"], swv);
            var (start, vaststelling) = (Datum.Lees(rij["startdatum"], "start"), Datum.Lees(rij["vaststellingsdatum"], "vaststelling"));
            Assert.True(start < vaststelling && start.Year == vaststelling.Year);
            var oordelenPer = rij["oordelen"].Split('|').Select(oordeel => oordeel.Split('=')).ToDictionary(delen => delen[0], delen => delen[1]);
            Assert.Equal(Standaarden, oordelenPer.Keys);
            var oordelen = oordelenPer.Values.ToList();
            Assert.Equal(oordelen.Contains("onvoldoende") ? "onvoldoende" : oordelen.TrueForAll(oordeel => oordeel == "goed") ? "goed" : "voldoende", rij["eindoordeel"]);

            var opdrachten = rij["herstelopdrachten"].Split('|', StringSplitOptions.RemoveEmptyEntries).Select(opdracht => opdracht.Split('=')).ToList();
            Assert.True(rij["soort"] == "herstel" || oordelenPer.Where(paar => paar.Value == "onvoldoende").All(paar => opdrachten.Exists(opdracht => opdracht[0] == paar.Key)));
            string[] gronden = rij["object_code"][0] == 'P' ? ["wpo-18a", "wpo-18a-8"] : vaststelling < new DateOnly(2022, 8, 1) ? ["wvo-17a"] : ["wvo2020-2.47"];
            Assert.All(opdrachten, opdracht =>
            {
                Assert.Contains(opdracht[1], gronden);
                Assert.True(rij["soort"] == "specifiek" || vaststelling.AddYears(1) == Datum.Lees(opdracht[2], "termijn"));
            });
        });

        var herstel = onderzoeken.Where(rij => rij["soort"] == "herstel").ToList();
        Assert.Equal((11, 9), (herstel.Count, herstel.Count(rij => rij["eindoordeel"] == "voldoende")));
        Assert.All(herstel, rij =>
        {
            var eerder = onderzoeken.Single(ander => ander["soort"] == "vierjaarlijks" && ander["object_code"] == rij["object_code"]);
            Assert.Equal("onvoldoende", eerder["eindoordeel"]);
            Assert.True(Datum.Lees(rij["startdatum"], "start") >= Datum.Lees(eerder["vaststellingsdatum"], "vaststelling").AddYears(1));
        });
    }

    [Fact]
    public void De_ontwikkelingsperspectieven_horen_bij_bestaande_vestigingen_en_lijken_nergens_op_een_bsn()
    {
        var vestigingen = Rijen("vestigingen-bo").Select(rij => rij.Vestiging(VestigingenBo.Brin, VestigingenBo.Vestiging)!)
            .Concat(Rijen("vestigingen-vo").Select(rij => rij.Vestiging(VestigingenVo.Brin, VestigingenVo.Vestiging)!))
            .Concat(Rijen("leerlingen-po-cluster").Select(rij => rij.Vestiging(LeerlingenPoCluster.Brin, LeerlingenPoCluster.Vestiging)!))
            .Select(vestiging => vestiging.Waarde).ToHashSet(StringComparer.Ordinal);
        var opps = Csv("opps.csv");
        Assert.Equal(6_000, opps.Count);
        Assert.Equal(opps.Count, opps.Select(rij => rij["kenmerk"]).Distinct(StringComparer.Ordinal).Count());
        Assert.Equal(Schoolsoort.Alle.Select(soort => soort.Code).Order(StringComparer.Ordinal), opps.Select(rij => rij["schoolsoort"]).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal));
        Assert.InRange(opps.Count(rij => rij["vestiging"] == "90AA00"), 60, 75);
        Assert.All(opps, rij =>
        {
            Assert.Contains(rij["vestiging"], vestigingen);
            Assert.False(Burgerservicenummer.Herkend(rij["kenmerk"]) || Burgerservicenummer.Herkend(rij["leerling_sleutel"]));
            Assert.InRange(rij["leerling_sleutel"].Count(char.IsAsciiDigit), 1, 7);
            Assert.InRange(rij["kenmerk"].Count(char.IsAsciiDigit), 1, 7);
            var (begin, opgesteld) = (Datum.Lees(rij["begin_termijn"], "begin"), Datum.Lees(rij["opgesteld_op"], "opgesteld"));
            Assert.InRange(Schooljaar.Van(begin).Begin, 2022, 2025);
            Assert.True(begin <= opgesteld && opgesteld <= (Datum.LeesOptioneel(rij["vastgesteld_op"], "vastgesteld") ?? opgesteld));
        });
        Assert.Equal([2022, 2023, 2024, 2025], opps.Select(rij => Schooljaar.Van(Datum.Lees(rij["begin_termijn"], "begin")).Begin).Distinct().Order());
        Assert.InRange(opps.Count(rij => rij["vastgesteld_op"].Length == 0), 60, 300);
        Assert.InRange(opps.Count(rij => Datum.LeesOptioneel(rij["vastgesteld_op"], "vastgesteld") is { } dag && dag > Datum.Lees(rij["begin_termijn"], "begin").AddDays(42)), 300, 900);
    }

    private static List<DuoTabel> Tabellen(string schema) =>
        [.. Gemaakt.Where(bestand => DuoHerkenning.Herken(bestand.Value)?.Code == schema).Select(bestand => DuoTabel.Lees(bestand.Key, bestand.Value))];

    private static List<DuoRij> Rijen(string schema) => [.. Tabellen(schema).SelectMany(tabel => tabel.Rijen)];

    private static Dictionary<(string Bestuur, int Jaar), DuoRij> Jaren(string schema) =>
        Rijen(schema).ToDictionary(rij => (rij.BevoegdGezag(JaarrekeningBalans.BevoegdGezag)!.Waarde, rij.Geheel(JaarrekeningBalans.Jaar) ?? 0));

    private static decimal Som(DuoRij rij, params string[] posten) => posten.Sum(post => rij.Bedrag(post) ?? 0);

    private static List<Dictionary<string, string>> Csv(string naam)
    {
        var regels = Encoding.UTF8.GetString(Gemaakt[naam]).Split('\n', StringSplitOptions.RemoveEmptyEntries);
        var koppen = regels[0].Split(';');
        return [.. regels.Skip(1).Select(regel => koppen.Zip(regel.Split(';')).ToDictionary(cel => cel.First, cel => cel.Second, StringComparer.Ordinal))];
    }
}
