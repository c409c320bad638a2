using Monitoring.Contracts.Domein;
using Monitoring.Contracts.Gebeurtenissen;
using Monitoring.Services.Opp.Domain;

namespace Monitoring.Services.Opp.Tests.Domain;

public sealed class OntwikkelingsperspectiefTests
{
    private static readonly Moment Nu = new(new DateTimeOffset(2024, 3, 15, 12, 0, 0, TimeSpan.Zero), new DateOnly(2024, 3, 15));
    private static readonly Pseudonimiseerder Pseudoniemen = new([.. Enumerable.Range(0, 32).Select(getal => (byte)getal)]);

    [Theory]
    [InlineData("2014-07-31", "2014-09-01", "", "opp.begin-te-vroeg", "begin_termijn")]
    [InlineData("2024-03-16", "2024-03-15", "", "opp.datum-in-toekomst", "begin_termijn")]
    [InlineData("2024-03-01", "2024-03-16", "", "opp.datum-in-toekomst", "opgesteld_op")]
    [InlineData("2024-03-01", "2024-03-02", "2024-03-16", "opp.datum-in-toekomst", "vastgesteld_op")]
    [InlineData("2024-03-01", "2024-03-05", "2024-03-04", "opp.vastgesteld-voor-opgesteld", "vastgesteld_op")]
    public void Datums_die_niet_samen_waar_kunnen_zijn_worden_geweigerd(string begin, string opgesteld, string vastgesteld, string code, string veld)
    {
        var weigering = Assert.Throws<WeigeringException>(() => Registratie(begin: begin, opgesteld: opgesteld, vastgesteld: vastgesteld)).Weigering;

        Assert.Equal((code, veld), (weigering.Code, weigering.Veld));
    }

    [Fact]
    public void Vandaag_en_de_eerste_dag_van_passend_onderwijs_mogen()
    {
        Registratie(begin: "2014-08-01", opgesteld: "2024-03-15", vastgesteld: "2024-03-15");
    }

    [Fact]
    public void Dezelfde_inhoud_zegt_niets_nieuws()
    {
        var opp = Ontwikkelingsperspectief.Registreer(Registratie(), Nu);

        Assert.False(opp.Corrigeer(Registratie(), Nu));
    }

    [Theory]
    [InlineData("00AP01", "bao", "2024-02-01", "2024-02-10", "")]
    [InlineData("00AP00", "sbo", "2024-02-01", "2024-02-10", "")]
    [InlineData("00AP00", "bao", "2024-01-01", "2024-02-10", "")]
    [InlineData("00AP00", "bao", "2024-02-01", "2024-02-11", "")]
    [InlineData("00AP00", "bao", "2024-02-01", "2024-02-10", "2024-03-01")]
    public void Elk_ander_gegeven_is_een_correctie(string vestiging, string soort, string begin, string opgesteld, string vastgesteld)
    {
        var opp = Ontwikkelingsperspectief.Registreer(Registratie(), Nu);

        Assert.True(opp.Corrigeer(Registratie(vestiging, soort, begin, opgesteld, vastgesteld), Nu));
        Assert.Equal((vestiging, soort, Datum.Lees(begin, "").AddDays(42)), (opp.Vestiging, opp.Schoolsoort, opp.UitersteDatum));
    }

    [Fact]
    public void Een_vaststelling_kan_worden_verbeterd_maar_niet_vervallen()
    {
        var opp = Ontwikkelingsperspectief.Registreer(Registratie(vastgesteld: "2024-03-14"), Nu);
        Assert.True(opp.BinnenZesWeken);

        Assert.Equal("opp.vaststelling-ontbreekt", Assert.Throws<WeigeringException>(() => opp.Corrigeer(Registratie(), Nu)).Weigering.Code);
        Assert.Equal((OppStatus.Vastgesteld, new DateOnly(2024, 3, 14)), (opp.Status, opp.VastgesteldOp));

        Assert.True(opp.Corrigeer(Registratie(vastgesteld: "2024-03-15"), Nu));
        Assert.False(opp.BinnenZesWeken);
    }

    [Fact]
    public void Voorbeeldgegevens_vervangen_niet_wat_een_school_stuurde_maar_andersom_wel()
    {
        var vanSchool = Ontwikkelingsperspectief.Registreer(Registratie(), Nu);
        Assert.Equal("opp.geen-voorbeeld-over-school", Assert.Throws<WeigeringException>(() => vanSchool.Corrigeer(Registratie(herkomst: Herkomst.Voorbeeld), Nu)).Weigering.Code);

        var voorbeeld = Ontwikkelingsperspectief.Registreer(Registratie(herkomst: Herkomst.Voorbeeld), Nu);
        Assert.True(voorbeeld.Corrigeer(Registratie(), Nu));
        Assert.Equal(Herkomst.School, voorbeeld.Herkomst);
    }

    [Fact]
    public void Zonder_de_sleutel_van_het_pseudoniem_wordt_niets_verbeterd()
    {
        var opp = Ontwikkelingsperspectief.Registreer(Registratie(), Nu);
        var (sleutelId, pseudoniem) = (opp.SleutelId, opp.Pseudoniem);

        var weigering = Assert.Throws<WeigeringException>(() => opp.Corrigeer(Registratie(vastgesteld: "2024-03-14", pseudoniemen: new Pseudonimiseerder(new byte[32])), Nu)).Weigering;

        Assert.Equal(("opp.sleutel-onbekend", WeigeringSoort.Conflict), (weigering.Code, weigering.Soort));
        Assert.Equal((sleutelId, pseudoniem, OppStatus.Opgesteld), (opp.SleutelId, opp.Pseudoniem, opp.Status));
    }

    [Fact]
    public void Vaststellen_kan_een_keer_op_de_versie_die_men_zag()
    {
        var opp = Ontwikkelingsperspectief.Registreer(Registratie(), Nu);

        Assert.Equal("versie.verouderd", Weigering(() => opp.StelVast(opp.Versie + 1, Nu.Vandaag, Nu)));
        Assert.Equal("opp.vastgesteld-voor-opgesteld", Weigering(() => opp.StelVast(opp.Versie, new DateOnly(2024, 2, 9), Nu)));
        Assert.Equal("opp.datum-in-toekomst", Weigering(() => opp.StelVast(opp.Versie, new DateOnly(2024, 3, 16), Nu)));
        Assert.Equal(OppStatus.Opgesteld, opp.Status);

        opp.StelVast(opp.Versie, new DateOnly(2024, 3, 14), Nu);
        Assert.Equal((OppStatus.Vastgesteld, true), (opp.Status, opp.BinnenZesWeken));
        Assert.Equal("opp.al-vastgesteld", Weigering(() => opp.StelVast(opp.Versie, new DateOnly(2024, 3, 14), Nu)));
    }

    /// <summary>Promise 4: an event holds nothing of a pupil, and no day that points at one.</summary>
    [Fact]
    public void De_gebeurtenis_wijst_geen_leerling_aan()
    {
        var opp = Ontwikkelingsperspectief.Registreer(Registratie(vastgesteld: "2024-03-14"), Nu);

        var tekst = System.Text.Encoding.UTF8.GetString(GebeurtenisJson.Schrijf(opp.NaarGebeurtenis(new DateTimeOffset(2030, 1, 1, 0, 0, 0, TimeSpan.Zero))));

        Assert.Contains("\"schooljaar\":\"2023-2024\"", tekst, StringComparison.Ordinal);
        Assert.Contains("\"binnenZesWeken\":true", tekst, StringComparison.Ordinal);
        string[] geheim = ["k-1", "leerling", Convert.ToHexString(opp.Pseudoniem), Convert.ToBase64String(opp.Pseudoniem), opp.SleutelId, "2024-02-01", "2024-02-10", "2024-03-14", "2024-03-15", "2024-03"];
        Assert.All(geheim, deel => Assert.DoesNotContain(deel, tekst, StringComparison.OrdinalIgnoreCase));
    }

    private static string Weigering(Action act) => Assert.Throws<WeigeringException>(act).Weigering.Code;

    private static Registratie Registratie(string vestiging = "00AP00", string soort = "bao", string begin = "2024-02-01", string opgesteld = "2024-02-10", string vastgesteld = "", Herkomst herkomst = Herkomst.School, Pseudonimiseerder? pseudoniemen = null) => new(
        Kenmerk.Lees("k-1"),
        (pseudoniemen ?? Pseudoniemen).Maak(Brin.Lees(vestiging[..4]), LeerlingSleutel.Lees("leerling-1")),
        BrinVestiging.Lees(vestiging),
        Schoolsoort.Lees(soort),
        Datum.Lees(begin, ""),
        Datum.Lees(opgesteld, ""),
        Datum.LeesOptioneel(vastgesteld, ""),
        herkomst,
        Nu.Vandaag);
}
