using System.Text;
using Monitoring.Contracts.V1;
using Monitoring.DuoBestanden.Schemas;
using static Monitoring.DuoBestanden.Tests.Proefbestand;

namespace Monitoring.DuoBestanden.Tests;

public sealed class VormvariantenTests
{
    public static TheoryData<string, string, char> Vormen()
    {
        var vormen = new TheoryData<string, string, char>();
        foreach (var codering in new[] { "utf-8", "utf-8-bom", "utf-16le", "utf-16be", "windows-1252" })
        {
            foreach (var regeleinde in new[] { "\n", "\r\n", "\r" })
            {
                foreach (var scheidingsteken in new[] { ';', ',', '\t' })
                {
                    vormen.Add(codering, regeleinde, scheidingsteken);
                }
            }
        }

        return vormen;
    }

    [Theory]
    [MemberData(nameof(Vormen))]
    public void Elke_codering_elk_regeleinde_en_elk_scheidingsteken_geven_dezelfde_rij(string codering, string regeleinde, char scheidingsteken)
    {
        var cellen = new[] { Balanskop, Balansrij }.Select(regel => string.Join(scheidingsteken, regel.Split(';').Select(cel => cel.Contains(scheidingsteken, StringComparison.Ordinal) ? $"\"{cel}\"" : cel)));
        Encoding schrijver = codering switch
        {
            "utf-8" => new UTF8Encoding(false),
            "utf-8-bom" => new UTF8Encoding(true),
            "utf-16le" => new UnicodeEncoding(bigEndian: false, byteOrderMark: true),
            "utf-16be" => new UnicodeEncoding(bigEndian: true, byteOrderMark: true),
            _ => Windows1252,
        };

        // Without a line end at the end of the file, as one of the published files is.
        byte[] inhoud = [.. schrijver.GetPreamble(), .. schrijver.GetBytes(string.Join(regeleinde, cellen))];
        var tabel = DuoTabel.Lees("balans.csv", inhoud);

        Assert.Equal(JaarrekeningBalans.Schema, tabel.Schema);
        Assert.Equal(codering, tabel.Codering);
        Assert.Equal(scheidingsteken, tabel.Scheidingsteken);
        Assert.Empty(tabel.Fouten);
        var rij = Assert.Single(tabel.Rijen);
        Assert.Equal(2, rij.Regel);
        Assert.Equal("Stichting Één", rij.Tekst(JaarrekeningBalans.Naam));
        Assert.Equal(2015, rij.Geheel(JaarrekeningBalans.Jaar));
        Assert.Equal(862_315m, rij.Bedrag("TA"));
        Assert.Null(rij.Bedrag("1.1"));
    }

    [Theory]
    [InlineData("BRIN_NUMMER", "VESTIGINGSNUMMER")]
    [InlineData("BRIN NUMMER", "VESTIGINGSNUMMER ")]
    [InlineData("INSTELLINGSCODE", "VESTIGINGSCODE")]
    [InlineData("BRINNUMMER", "Vestigingscode")]
    [InlineData("brin_nummer", "vestigings_nummer")]
    public void Kolomnamen_van_alle_jaren_zijn_dezelfde_kolom(string brin, string vestiging)
    {
        var tabel = DuoTabel.Lees("x.csv", Utf8($"{brin};{vestiging};SWV;bevoegd-gezag-nummer;Totaal\n00AP;0;PO2817;41646;80\n"), LeerlingenBoMetSwv.Schema);
        Assert.Equal("00AP00", Assert.Single(tabel.Rijen).Vestiging(LeerlingenBoMetSwv.Brin, LeerlingenBoMetSwv.Vestiging)?.Waarde);
    }

    [Fact]
    public void Post_wordt_op_zijn_code_herkend_ook_als_de_omschrijving_anders_of_verminkt_is()
    {
        var kop = Balanskop.Replace("1.2 - MATERIËLE VASTE ACTIVA", "1.2 MATERIÃ‹LE VASTE ACTIVA", StringComparison.Ordinal).Replace("TA - TOTAAL ACTIVA", "ta - totaal der activa", StringComparison.Ordinal);
        var rij = Assert.Single(DuoTabel.Lees("x.csv", Utf8(kop + "\n" + Balansrij), JaarrekeningBalans.Schema).Rijen);
        Assert.Equal(1_409m, rij.Bedrag("1.2"));
        Assert.Equal(862_315m, rij.Bedrag("TA"));
    }

    [Fact]
    public void Post_3_1_2_is_niet_post_3_1_2_1_al_heten_ze_gelijk()
    {
        var rij = Assert.Single(DuoTabel.Lees("x.csv", Utf8("BEVOEGD GEZAG NUMMER;JAAR;3.1.1 - RIJKSBIJDRAGEN OCW/EZ;3.1.2.1 - OVERIGE SUBSIDIES OCW/EZ;3.1T - RIJKSBIJDRAGEN\n99001;2015;10;20;30\n")).Rijen);
        Assert.Null(rij.Bedrag("3.1.2"));
        Assert.Equal(30m, rij.Bedrag("3.1T"));
    }

    [Fact]
    public void Post_4_5_doorbetalingen_van_latere_jaren_wordt_gelezen_en_mag_ontbreken()
    {
        const string Kop = "BEVOEGD GEZAG NUMMER;JAAR;3.1 - RIJKSBIJDRAGEN;4.1 - PERSONEELSLASTEN;SALDO - SALDO BATEN EN LASTEN;TOTB - TOTAAL BATEN;TOTL - TOTAAL LASTEN";
        var zonder = Assert.Single(DuoTabel.Lees("x.csv", Utf8(Kop + "\n99001;2015;1;2;3;4;5\n"), JaarrekeningBatenLasten.Schema).Rijen);
        Assert.Null(zonder.Bedrag("4.5"));
        var met = Assert.Single(DuoTabel.Lees("x.csv", Utf8(Kop + ";4.5 Doorbetalingen aan schoolbesturen\n99001;2022;1;2;3;4;5;1.200.000\n"), JaarrekeningBatenLasten.Schema).Rijen);
        Assert.Equal(1_200_000m, met.Bedrag("4.5"));
    }

    [Fact]
    public void Banner_voor_de_kop_wordt_overgeslagen_en_geeft_de_peildatum()
    {
        var tabel = DuoTabel.Lees("x.csv", Utf8("WPO (BAO);Peildatum:;1-10-2016;Bijgewerkt tot:;15-10-2016;;;Actieve inschrijvingen\n\nBRIN_NUMMER;VESTIGINGSNUMMER;SWV;BEVOEGD_GEZAG_NUMMER;TOTAAL\n00AR;7;PO3102;41797;135\n"));
        Assert.Equal(LeerlingenBoMetSwv.Schema, tabel.Schema);
        Assert.Equal(new DateOnly(2016, 10, 1), tabel.Peildatum);
        Assert.Equal(3, tabel.Kopregel);
        Assert.Equal(4, Assert.Single(tabel.Rijen).Regel);
    }

    [Fact]
    public void Dubbele_aanhalingstekens_regeleinden_in_een_cel_en_opvulspaties_zijn_geen_inhoud()
    {
        const string Inhoud = "BRIN_NUMMER;VESTIGINGSNUMMER;NAAM_INSTELLING;SWV;BEVOEGD_GEZAG_NUMMER;TOTAAL\r\n"
            + "00AR;0;\"BS \"\"De Maasparel\"\"\";PO3102;41797;135\r\n"
            + "00AS;00;  \"Twee\r\nregels; één cel\"  ;PO3102;41797;  12\r\n"
            + "00AT;00AT01;BS \"De Zon\"                                        ;PO-31-02; 1797;7\r\n";
        var tabel = DuoTabel.Lees("x.csv", Utf8(Inhoud), LeerlingenBoMetSwv.Schema);

        Assert.Empty(tabel.Fouten);
        Assert.Equal(["BS \"De Maasparel\"", "Twee\r\nregels; één cel", "BS \"De Zon\""], tabel.Rijen.Select(rij => rij.Tekst(LeerlingenBoMetSwv.Naam)));
        Assert.Equal([2, 3, 5], tabel.Rijen.Select(rij => rij.Regel));
        Assert.Equal(["00AR00", "00AS00", "00AT01"], tabel.Rijen.Select(rij => rij.Vestiging(LeerlingenBoMetSwv.Brin, LeerlingenBoMetSwv.Vestiging)?.Waarde));
        Assert.Equal("01797", tabel.Rijen[2].BevoegdGezag(LeerlingenBoMetSwv.BevoegdGezag)?.Waarde);
        Assert.Equal("PO3102", tabel.Rijen[2].Swv(LeerlingenBoMetSwv.Swv)?.Waarde);
    }

    [Fact]
    public void Onderdrukt_aantal_is_geen_getal_en_nvt_en_leeg_zijn_iets_anders()
    {
        var tabel = DuoTabel.Lees("x.csv", Utf8("BRIN_NUMMER;VESTIGINGSNUMMER;SWV;BEVOEGD_GEZAG_NUMMER;TOTAAL\n00AR;0;PO3102;41797;-1\n00AR;1;PO3102;41797;nvt\n00AR;2;PO3102;41797;\n00AR;3;PO0001;41797;1.204\n00AR;4;PO3102;41797;0\n"));
        var aantallen = tabel.Rijen.Select(rij => rij.Aantal(LeerlingenBoMetSwv.Totaal)).ToList();
        Assert.Equal(
            [DuoAantal.Onderdrukt, DuoAantal.NietVanToepassing, DuoAantal.NietBekend, DuoAantal.Van(1_204), DuoAantal.Van(0)],
            aantallen);
        Assert.Equal(RedenOntbreekt.Onderdrukt, aantallen[0].Ontbreekt);
        Assert.Null(tabel.Rijen[0].Geheel(LeerlingenBoMetSwv.Totaal));
        Assert.Equal("PO0001", tabel.Rijen[3].Swv(LeerlingenBoMetSwv.Swv)?.Waarde);
    }

    [Fact]
    public void Gekrulde_aanhalingstekens_van_windows_1252_blijven_heel()
    {
        byte[] inhoud = [.. Utf8("BRIN_NUMMER;VESTIGINGSNUMMER;NAAM_INSTELLING;SWV;BEVOEGD_GEZAG_NUMMER;TOTAAL\n00AR;0;"), 0x91, .. Utf8("t Nest"), 0x92, .. Utf8(";PO3102;41797;9\n")];
        var tabel = DuoTabel.Lees("x.csv", inhoud);
        Assert.Equal("windows-1252", tabel.Codering);
        Assert.Equal("\u2018t Nest\u2019", Assert.Single(tabel.Rijen).Tekst(LeerlingenBoMetSwv.Naam));
    }

    [Fact]
    public void Europoort_in_de_postcodetabel_is_een_rij_zonder_swv_code()
    {
        var tabel = DuoTabel.Lees("x.csv", Utf8("PC4;gemeente;PO SWV;VO SWV\n1011;Amsterdam;PO2707;VO2708\n3197;Rotterdam;Europoort;Europoort\n"));
        Assert.Equal(Pc4Swv.Schema, tabel.Schema);
        Assert.Equal("Europoort", tabel.Rijen[1].Tekst(Pc4Swv.Po));
        Assert.Equal(("PO2707", "VO2708"), (tabel.Rijen[0].Tekst(Pc4Swv.Po), tabel.Rijen[0].Tekst(Pc4Swv.Vo)));
    }

    [Fact]
    public void Lege_regels_en_lege_cellen_achteraan_zijn_geen_fout()
    {
        var tabel = DuoTabel.Lees("x.csv", Balans(Balansrij + ";;", "", new string(';', 18), Balansrij));
        Assert.Empty(tabel.Fouten);
        Assert.Equal([2, 5], tabel.Rijen.Select(rij => rij.Regel));
    }
}
