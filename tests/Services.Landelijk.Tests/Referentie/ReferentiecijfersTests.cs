using Monitoring.Contracts.Domein;
using Monitoring.Services.Landelijk.Indicatoren;
using Monitoring.Services.Landelijk.Referentie;

namespace Monitoring.Services.Landelijk.Tests.Referentie;

public sealed class ReferentiecijfersTests
{
    private const string Kop = "id;thema;cijfer;sector;groep;categorie;periodesoort;periode;waarde;eenheid;kwalificatie;in_woorden;polariteit;n;noemer;status;publicatie;regels;let_op\n";

    [Fact]
    public void Alle_24_cellen_van_tabel_1_4_2a_staan_er_met_bron_en_regels()
    {
        var cellen = Referentiecijfers.Bij("staat2024-t142a-");

        Assert.Equal(24, cellen.Count);
        Assert.Equal(24, cellen.Select(cel => cel.Id).Distinct().Count());
        Assert.All(cellen, cel => Assert.Equal(("1548-1562", "exact", "De Staat van het Onderwijs 2024, Tabel 1.4.2a"), (cel.Regels, cel.Kwalificatie, cel.Publicatie)));
        Assert.Equal(72m, cellen.Where(cel => cel.Id.Contains("-swv-totaal-", StringComparison.Ordinal) && cel.Categorie == "Totaal").Sum(cel => cel.Waarde.Waarde));
    }

    [Fact]
    public void Elk_gepubliceerd_cijfer_heeft_een_eigen_id_een_publicatie_en_een_waarde_of_een_reden()
    {
        Assert.Equal(1982, Referentiecijfers.Alle.Select(cijfer => cijfer.Id).Distinct().Count());
        Assert.All(Referentiecijfers.Alle, cijfer => Assert.NotEmpty(cijfer.Publicatie));
        // Four figures are named without a number: they are unknown, never 0.
        Assert.Equal(4, Referentiecijfers.Alle.Count(cijfer => cijfer.Waarde == Cijfer.NietBekend));
        Assert.All(Referentiecijfers.Alle.Where(cijfer => cijfer is { Eenheid: "procent", Waarde.Waarde: not null }), cijfer => Assert.InRange(cijfer.Waarde.Waarde!.Value, -100, 200));
    }

    /// <summary>De Staat van het Onderwijs 2024: 73% in the text on page level of the main report, 72% in the sectorbeeld vo.</summary>
    [Fact]
    public void Wat_elkaar_tegenspreekt_staat_naast_elkaar()
    {
        var verschil = Assert.Single(Referentiecijfers.VerschillenVan("staat2024-opp-voldoet-havo-vwo"));

        Assert.Equal(Referentieverschil.Tegenspraak, verschil.Soort);
        Assert.Equal((73m, 72m), (verschil.Een.Waarde.Waarde, verschil.Ander.Waarde.Waarde));
        Assert.Equal(verschil, Assert.Single(Referentiecijfers.VerschillenVan(verschil.Ander.Id)));
        Assert.Equal((52, 19), (Referentiecijfers.Verschillen.Count(paar => paar.Soort == Referentieverschil.Tegenspraak), Referentiecijfers.Verschillen.Count(paar => paar.Soort == Referentieverschil.NietVergelijkbaar)));
    }

    /// <summary>"een kwart" is not 25,0%: the words are kept and the number says circa.</summary>
    [Fact]
    public void Een_aandeel_in_woorden_houdt_zijn_woorden()
    {
        var inWoorden = Referentiecijfers.Alle.Where(cijfer => cijfer.InWoorden.Length > 0).ToList();

        Assert.Contains(inWoorden, cijfer => cijfer is { InWoorden: "een kwart", Waarde.Waarde: 25 });
        Assert.All(inWoorden, cijfer => Assert.NotEqual("exact", cijfer.Kwalificatie));
    }

    [Theory]
    [InlineData("opp's wettelijke vereisten", "", "sbo", 2)]
    [InlineData("OPP PO-SCHOLEN MINIMAAL", "opp", "po", 5)]
    [InlineData("bestaat niet", "", "", 0)]
    public void Zoeken_kan_op_woorden_thema_en_sector(string tekst, string thema, string sector, int aantal) =>
        Assert.Equal(aantal, Referentiecijfers.Zoek(new Referentievraag(tekst, thema, sector, Verschillen: false)).Count);

    [Fact]
    public void Alleen_wat_verschilt_kan_ook()
    {
        var gevonden = Referentiecijfers.Zoek(new Referentievraag("", "", "", Verschillen: true));

        Assert.NotEmpty(gevonden);
        Assert.All(gevonden, cijfer => Assert.NotEmpty(Referentiecijfers.VerschillenVan(cijfer.Id)));
    }

    [Fact]
    public void Een_onbekend_thema_wordt_geweigerd_met_wat_wel_kan()
    {
        var fout = Assert.Throws<WeigeringException>(() => Referentiecijfers.Zoek(new Referentievraag("", "weer", "", Verschillen: false)));

        Assert.Equal(("filter.waarde-onbekend", "thema"), (fout.Weigering.Code, fout.Weigering.Veld));
        Assert.Contains("herstelopdracht", fout.Weigering.Melding, StringComparison.Ordinal);
    }

    [Fact]
    public void Een_lege_waarde_is_niet_bekend_en_geen_nul()
    {
        var cijfer = Assert.Single(Referentiecijfers.Lees(new StringReader(Kop + "x;opp;Iets;po;;;schooljaar;2022-2023;;procent;circa;een deel;;;;gepubliceerd;Ergens;1-2;\n")));

        Assert.Equal((Cijfer.NietBekend, null), (cijfer.Waarde, cijfer.N));
    }

    [Theory]
    [InlineData("id;waarde\n")]
    [InlineData(Kop + "x;te weinig\n")]
    [InlineData(Kop + "x;opp;Iets;po;;;schooljaar;2022;veel;procent;exact;;;;;gepubliceerd;Ergens;1;\n")]
    [InlineData(Kop + "x;opp;Iets;po;;;schooljaar;2022;1;procent;exact;;;;;gepubliceerd;Ergens;1;geheim\n")]
    public void Een_bestand_in_een_andere_vorm_wordt_geweigerd(string inhoud) =>
        Assert.Throws<FormatException>(() => Referentiecijfers.Lees(new StringReader(inhoud)));
}
