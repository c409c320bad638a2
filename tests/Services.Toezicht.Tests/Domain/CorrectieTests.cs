using Monitoring.Contracts.Gebeurtenissen;
using Monitoring.Services.Toezicht.Domain;
using Monitoring.Services.Toezicht.Domain.Objecten;
using Monitoring.Services.Toezicht.Domain.Onderzoeken;

namespace Monitoring.Services.Toezicht.Tests.Domain;

/// <summary>What changes in a report after vaststelling, and for what a second inspecteur is asked.</summary>
public sealed class CorrectieTests
{
    [Fact]
    public void Een_correctie_heeft_een_reden_en_laat_zien_wat_er_stond()
    {
        var onderzoek = Zaak.Vastgesteld();
        Zaak.Geweigerd("tekst.ontbreekt", () => onderzoek.Corrigeer("RPO1", "goed", "", Zaak.Twee, Zaak.Vandaag));
        Zaak.Geweigerd("correctie.zegt-hetzelfde", () => onderzoek.Corrigeer("RPO1", "voldoende", "Vergissing.", Zaak.Twee, Zaak.Vandaag));
        Zaak.Geweigerd("oordeel.buiten-schaal", () => onderzoek.Corrigeer("", "zeer zwak", "Vergissing.", Zaak.Twee, Zaak.Vandaag));
        Zaak.Geweigerd("onderzoek.niet-vastgesteld", () => Zaak.Nieuw().Corrigeer("RPO1", "goed", "Vergissing.", Zaak.Twee, Zaak.Vandaag));
        Assert.Null(onderzoek.Corrigeer("rpo1 ", "goed", "Bij het overnemen verwisseld.", Zaak.Twee, Zaak.Vandaag));
        var voorstel = onderzoek.Corrigeer("", "onvoldoende", "Verwisseld.", Zaak.Twee, Zaak.Vandaag)!;
        Assert.Equal(("voldoende", 1), (onderzoek.Eindoordeel, onderzoek.Correcties.Count));
        Zaak.Geweigerd("vier-ogen.gevraagd", () => voorstel.Bevestig(onderzoek, Zaak.Twee, Zaak.Vandaag));
        voorstel.Bevestig(onderzoek, Zaak.Een, Zaak.Vandaag);
        Zaak.Geweigerd("correctie.afgehandeld", () => voorstel.Bevestig(onderzoek, Zaak.Drie, Zaak.Vandaag));
        Zaak.Geweigerd("correctie.afgehandeld", () => voorstel.WijsAf("Toch niet.", Zaak.Drie, Zaak.Vandaag));
        Assert.Equal([(1, "RPO1", "voldoende", "goed", Zaak.Twee, ""), (2, "", "voldoende", "onvoldoende", Zaak.Twee, Zaak.Een)], onderzoek.Correcties.Select(correctie => (correctie.Nummer, correctie.Standaard, correctie.Was, correctie.Wordt, correctie.Door, correctie.BevestigdDoor)));
        var gebeurtenis = (OnderzoekVastgesteld)onderzoek.NaarGebeurtenis(DateTimeOffset.UnixEpoch)!;
        Assert.Equal(("onvoldoende", 2, new DateOnly(2024, 6, 1)), (gebeurtenis.Eindoordeel, gebeurtenis.Correcties, gebeurtenis.HerstelonderzoekUiterlijk!.Value));
    }

    [Fact]
    public void Een_lopend_herstelonderzoek_neemt_een_correctie_van_het_onderzoek_ervoor_over()
    {
        var eerder = Zaak.Vastgesteld("goed", "onvoldoende", "goed", "goed", "goed", "goed");
        var (lopend, gelezen) = (Herstel(eerder), Herstel(eerder));
        gelezen.VerstuurConcept([], Zaak.Vandaag);
        Assert.False(lopend.NeemCorrectieOver(eerder, Zaak.Vandaag));
        Assert.Null(eerder.Corrigeer("RPO1", "onvoldoende", "Verwisseld.", Zaak.Een, Zaak.Vandaag));

        Assert.True(lopend.NeemCorrectieOver(eerder, Zaak.Vandaag));
        Assert.Equal(("onvoldoende", "onvoldoende", null), (lopend.OordelenVooraf["RPO1"], lopend.Voorstel.Eindoordeel, lopend.Eindoordeel));
        Assert.Equal(["RPO1"], lopend.TeBeoordelen);
        Assert.False(lopend.NeemCorrectieOver(eerder, Zaak.Vandaag));

        // The board is reading: what it was sent stays, and after that it is taken over.
        Assert.False(gelezen.NeemCorrectieOver(eerder, Zaak.Vandaag));
        Assert.Equal(("goed", "voldoende", "zienswijze"), (gelezen.OordelenVooraf["RPO1"], gelezen.Eindoordeel, gelezen.Fase));
        gelezen.GeefZienswijze("", zietAf: true, Zaak.Vandaag);
        Assert.True(gelezen.NeemCorrectieOver(eerder, Zaak.Vandaag));
        Assert.Equal((null, "concept"), (gelezen.Eindoordeel, gelezen.Fase));
    }

    /// <summary>RPO2 is hersteld, the rest is as it was.</summary>
    private static Onderzoek Herstel(Onderzoek eerder)
    {
        var onderzoek = Onderzoek.Start("N2", null, Zaak.Swv(), "herstel", Zaak.Start, eerder, Herkomst.Inspectie);
        foreach (var standaard in onderzoek.Kader.Standaarden)
        {
            onderzoek.Beoordeel(standaard.Code, standaard.Code == "RPO2" ? "voldoende" : "niet-beoordeeld", "", Zaak.Vandaag);
        }

        onderzoek.GeefEindoordeel("voldoende", "", Zaak.Een, Zaak.Vandaag);
        return onderzoek;
    }

    [Fact]
    public void Een_zwaar_eindoordeel_en_een_afwijking_vragen_een_tweede_inspecteur()
    {
        var goed = Zaak.Vastgesteld("goed", "goed", "goed", "goed", "goed", "goed");
        var naarVoldoende = goed.Corrigeer("", "voldoende", "Verwisseld.", Zaak.Een, Zaak.Vandaag);
        Assert.NotNull(naarVoldoende);
        naarVoldoende.Bevestig(goed, Zaak.Twee, Zaak.Vandaag);
        // Back to what the table proposes, and still from a departure.
        Assert.NotNull(goed.Corrigeer("", "goed", "Toch niet.", Zaak.Een, Zaak.Vandaag));
        Assert.NotNull(Zaak.Vastgesteld("onvoldoende", "goed", "goed", "goed", "goed", "goed").Corrigeer("", "voldoende", "Verwisseld.", Zaak.Een, Zaak.Vandaag));
    }

    /// <summary>
    /// Bestuur and swv: one onvoldoende is enough. School: results with another part is zeer zwak, one standaard onvoldoende. Opleiding: on examens that are
    /// onvoldoende a herstelonderzoek follows whatever the eindoordeel is (De Staat van het Onderwijs 2024, sections 1.3.1, 1.4.1 and 1.4.2).
    /// </summary>
    [Theory]
    [InlineData("swv", "", "RPO1", "onvoldoende", true)]
    [InlineData("swv", "", "RPO1", "goed", false)]
    [InlineData("swv", "RPO1", "RPO1", "voldoende", true)]
    [InlineData("swv", "RPO1 RPO2", "RPO1", "voldoende", false)]
    [InlineData("swv", "RPO1", "BKA3", "onvoldoende", false)]
    [InlineData("po", "OR1 OP2", "OP2", "voldoende", true)]
    [InlineData("po", "OR1 OP2 VS1", "OP2", "voldoende", false)]
    [InlineData("po", "OR1", "SKA1", "onvoldoende", true)]
    [InlineData("po", "OP2", "OP3", "onvoldoende", false)]
    [InlineData("opleiding", "BA1", "BA1", "voldoende", true)]
    [InlineData("opleiding", "BA1 OP5", "BA1", "voldoende", true)]
    [InlineData("opleiding", "OP5", "BA1", "onvoldoende", true)]
    [InlineData("opleiding", "OP5 OP2", "OP2", "voldoende", false)]
    public void De_tabellen_bepalen_bij_welke_standaard_een_tweede_inspecteur_nodig_is(string bij, string onvoldoende, string standaard, string wordt, bool gevraagd)
    {
        var onderzoek = Vastgesteld(bij, onvoldoende.Split(' '));
        var (eindoordeel, was) = (onderzoek.Eindoordeel, Oordeel(onderzoek, standaard));
        var voorstel = onderzoek.Corrigeer(standaard, wordt, "Bij het uitwerken verwisseld.", Zaak.Een, Zaak.Vandaag);
        Assert.Equal(gevraagd, voorstel is not null);
        Assert.Equal((gevraagd ? was : wordt, eindoordeel, gevraagd ? 0 : 1), (Oordeel(onderzoek, standaard), onderzoek.Eindoordeel, onderzoek.Correcties.Count));
        if (voorstel is null)
        {
            return;
        }

        Assert.Equal((standaard, was, wordt), (voorstel.Standaard, voorstel.Was, voorstel.Wordt));
        Zaak.Geweigerd("vier-ogen.gevraagd", () => voorstel.Bevestig(onderzoek, Zaak.Een, Zaak.Vandaag));
        voorstel.Bevestig(onderzoek, Zaak.Drie, Zaak.Vandaag);
        Assert.Equal((wordt, eindoordeel, Zaak.Drie), (Oordeel(onderzoek, standaard), onderzoek.Eindoordeel, Assert.Single(onderzoek.Correcties).BevestigdDoor));
    }

    [Fact]
    public void Na_een_correctie_van_een_standaard_is_te_zien_wat_de_beslisregels_nu_voorstellen()
    {
        var onderzoek = Vastgesteld("opleiding", "BA1");
        Assert.Null(onderzoek.VoorstelNaCorrectie);
        Assert.NotNull(onderzoek.HerstelonderzoekUiterlijk);
        onderzoek.Corrigeer("BA1", "voldoende", "Verwisseld.", Zaak.Een, Zaak.Vandaag)!.Bevestig(onderzoek, Zaak.Twee, Zaak.Vandaag);
        Assert.Equal(("onvoldoende", "onvoldoende", "voldoende", null), (onderzoek.Eindoordeel, onderzoek.VoorgesteldEindoordeel, onderzoek.VoorstelNaCorrectie!.Eindoordeel, onderzoek.HerstelonderzoekUiterlijk));
    }

    [Fact]
    public void Een_correctie_die_is_ingehaald_wordt_niet_bevestigd()
    {
        var onderzoek = Zaak.Vastgesteld();
        var (eerste, tweede) = (onderzoek.Corrigeer("", "onvoldoende", "Verwisseld.", Zaak.Een, Zaak.Vandaag)!, onderzoek.Corrigeer("", "goed", "Verwisseld.", Zaak.Een, Zaak.Vandaag)!);
        tweede.Bevestig(onderzoek, Zaak.Twee, Zaak.Vandaag);
        Zaak.Geweigerd("correctie.achterhaald", () => eerste.Bevestig(onderzoek, Zaak.Twee, Zaak.Vandaag));
        Zaak.Geweigerd("tekst.ontbreekt", () => eerste.WijsAf("", Zaak.Een, Zaak.Vandaag));
        eerste.WijsAf("Ingehaald.", Zaak.Een, Zaak.Vandaag);
        Assert.Equal(("goed", 1, Zaak.Vandaag), (onderzoek.Eindoordeel, onderzoek.Correcties.Count, eerste.AfgehandeldOp));

        var standaard = onderzoek.Corrigeer("RPO1", "onvoldoende", "Verwisseld.", Zaak.Een, Zaak.Vandaag)!;
        onderzoek.Corrigeer("RPO1", "goed", "Verwisseld.", Zaak.Twee, Zaak.Vandaag);
        Zaak.Geweigerd("correctie.achterhaald", () => standaard.Bevestig(onderzoek, Zaak.Twee, Zaak.Vandaag));
    }

    private static string Oordeel(Onderzoek onderzoek, string standaard) => onderzoek.Oordelen.Single(rij => rij.Standaard == standaard).Oordeel;

    /// <summary>With the eindoordeel that the table proposes: these standaarden onvoldoende, the others voldoende.</summary>
    private static Onderzoek Vastgesteld(string bij, params string[] onvoldoende)
    {
        var (doel, soort) = bij switch
        {
            "swv" => (Zaak.Swv(), "vierjaarlijks"),
            "opleiding" => (Opleiding(), "risico"),
            _ => (Zaak.School(bij), "risico"),
        };
        var onderzoek = Onderzoek.Start("N3", null, doel, soort, Zaak.Start, null, Herkomst.Inspectie);
        foreach (var standaard in onderzoek.Kader.Standaarden.Where(standaard => standaard.Beoordeelbaar))
        {
            onderzoek.Beoordeel(standaard.Code, onvoldoende.Contains(standaard.Code) ? "onvoldoende" : "voldoende", "", Zaak.Vandaag);
        }

        onderzoek.GeefEindoordeel(onderzoek.Voorstel.Eindoordeel, "", Zaak.Een, Zaak.Vandaag);
        onderzoek.VerstuurConcept([], Zaak.Vandaag);
        onderzoek.GeefZienswijze("", zietAf: true, Zaak.Vandaag);
        onderzoek.StelVast(Zaak.Vandaag, Zaak.Twee, [], Zaak.Vandaag);
        return onderzoek;
    }

    private static ObjectVanToezicht Opleiding()
    {
        var opleiding = ObjectVanToezicht.Nieuw(ObjectSoort.Opleiding, "00AP-25180");
        opleiding.NeemSchoolsoortOver("", "mbo", Gezag.Van(Gezag.Eigen, voorbeeld: false));
        return opleiding;
    }
}
