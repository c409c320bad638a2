using Monitoring.Contracts.Gebeurtenissen;
using Monitoring.Contracts.Toezicht.V1;
using Monitoring.Services.Toezicht.Tests.Opstelling;

namespace Monitoring.Services.Toezicht.Tests.Importeren;

/// <summary>What the public file of the Inspectie says of objects without an eindoordeel that counts, and where it is read back.</summary>
public sealed class ZonderOordeelTests : IAsyncLifetime
{
    private const string Kop = "Peildatum;Sector;OVT;OVTNaam;Elementtype;EindoordeelKwaliteit;Onderzoeksnummer;TypeOnderzoek;VaststellingsdatumEindoordeelKwaliteit;PublicatiedatumEindoordeelKwaliteit;BRIN;Vestiging";
    private const string KopOnderzoeken = "nummer;object_soort;object_code;soort;startdatum;vaststellingsdatum;openbaar_op;oordelen;eindoordeel;herstelopdrachten;herstel_van;afwijkingsreden";

    private Dienst _dienst = null!;

    public async ValueTask InitializeAsync()
    {
        _dienst = await Dienst.Start();
        await _dienst.ImporteerObjecten(("duo.csv", Dienst.Tekst("PROVINCIE;BEVOEGD GEZAG NUMMER;INSTELLINGSCODE;VESTIGINGSCODE;VESTIGINGSNAAM;POSTCODE;PLAATSNAAM;DENOMINATIE", "Zeeland;01234;01AB;01AB00;De Ark;4301 AB;ZIERIKZEE;Openbaar", "Zeeland;01234;01AC;01AC01;De Boot;4301 AB;ZIERIKZEE;Openbaar")));
    }

    public ValueTask DisposeAsync() => _dienst.DisposeAsync();

    [Fact]
    public async Task Wat_de_inspectie_zonder_actueel_oordeel_noemt_staat_zo_op_de_pagina_en_in_het_openbare_bestand_tot_een_latere_vaststelling()
    {
        Assert.Equal((1, 0, 0), (await Onderzoek("A1", "2018-03-01", "voldoende")).Telling);
        var verteld = (await _dienst.Uitgaand()).Count;
        var zonder = Bestand("2022-09-01", Zonder("01AB", "0"));
        Assert.Equal((1, 0, 0), (await _dienst.ImporteerOnderzoeken(zonder)).Telling);
        var oordeel = await Oordeel();
        Assert.Equal(("zonder-actueel-oordeel", "A1", "2018-03-01", "voldoende", false), (oordeel.Waarde, oordeel.Onderzoeknummer, oordeel.Vaststellingsdatum, oordeel.Eindoordeel, oordeel.IsAanname));
        Assert.Equal(("De inspectie noemt dit object zonder actueel oordeel.", "het openbare bestand van de inspectie met oordelen (oordeel_po_so_vo), peildatum 1 september 2022."), (oordeel.Regel, oordeel.Bron));
        Assert.Equal(";zonder-actueel-oordeel;", await Ovt());

        // Reading it again, or an older file, changes nothing; a newer one that says the same only names a later day. None of it is an event.
        var opnieuw = await _dienst.ImporteerOnderzoeken(zonder, Bestand("2020-09-01", Met("01AB", "0", "A2", "2019-03-01", "Voldoende")), Bestand("2021-09-01", Zonder("01AB", "0")));
        Assert.Equal(((1, 0, 0), 2), (opnieuw.Telling, opnieuw.Einde.Ongewijzigd));
        Assert.Equal((0, 1, 0), (await _dienst.ImporteerOnderzoeken(Bestand("2022-10-01", Zonder("01AB", "0")))).Telling);
        Assert.EndsWith("peildatum 1 oktober 2022.", (await Oordeel()).Bron, StringComparison.Ordinal);
        Assert.Equal(";zonder-actueel-oordeel;", await Ovt());
        Assert.Equal("A2/110", (await Oordeel()).Onderzoeknummer);
        Assert.DoesNotContain((await _dienst.Uitgaand()).Skip(verteld), gebeurtenis => gebeurtenis is ObjectVanToezichtGewijzigd);

        await Onderzoek("A3", "2022-10-02", "onvoldoende");
        Assert.Equal(("onvoldoende", "A3", "", ""), ((await Oordeel()).Waarde, (await Oordeel()).Onderzoeknummer, (await Oordeel()).Regel, (await Oordeel()).Bron));
        Assert.Equal(";onvoldoende;2022-10-02", await Ovt());

        // Years later there is none that counts again.
        await _dienst.ImporteerOnderzoeken(Bestand("2024-08-01", Zonder("01AB", "0")));
        Assert.Equal(("zonder-actueel-oordeel", "A3"), ((await Oordeel()).Waarde, (await Oordeel()).Onderzoeknummer));
    }

    [Theory]
    [InlineData("2022-08-31", "", "zonder-actueel-oordeel")]
    [InlineData("2022-09-01", "", "zonder-actueel-oordeel")]
    [InlineData("2022-09-02", "", "zeer-zwak")]
    // Vastgesteld before the peildatum: the file could name it from the day on which its report became openbaar.
    [InlineData("2022-08-20", "2022-09-01", "zonder-actueel-oordeel")]
    [InlineData("2022-08-20", "2022-09-24", "zeer-zwak")]
    public async Task Wat_op_de_peildatum_al_openbaar_was_telt_niet_meer(string vastgesteld, string openbaarOp, string nu)
    {
        await Onderzoek("A1", vastgesteld, "zeer-zwak", openbaarOp);
        await _dienst.ImporteerOnderzoeken(Bestand("2022-09-01", Zonder("01AB", "0")));
        Assert.Equal(nu, (await Oordeel()).Waarde);
        Assert.Equal(nu == "zeer-zwak" ? $";{nu};{vastgesteld}" : $";{nu};", await Ovt());
        Assert.Equal(nu == "zeer-zwak", (await Signalen()).Contains("school-zeer-zwak"));
    }

    [Fact]
    public async Task In_het_vo_gaat_de_uitspraak_over_de_afdeling()
    {
        await _dienst.ImporteerObjecten(("objecten.csv", Dienst.Tekst("OBJECT_SOORT;OBJECT_CODE;NAAM;SECTOR;BEVOEGD_GEZAG_NUMMER;BEKOSTIGING;GELDIG_VAN;GELDIG_TOT;OPVOLGER", "afdeling;02AB00-havo;Het College, havo;vo;01234;;;;", "afdeling;02AB00-vwo;Het College, vwo;vo;01234;;;;")));
        Assert.Empty((await _dienst.ImporteerOnderzoeken(("onderzoeken.csv", Dienst.Tekst(KopOnderzoeken, "V1;afdeling;02AB00-havo;risico;2022-03-01;2022-03-01;;;zeer-zwak;;;Bestand.")))).Rijen.Select(rij => rij.Reden.Melding));
        Assert.Contains("school-zeer-zwak", await Signalen());
        Assert.Equal((1, 0, 0), (await _dienst.ImporteerOnderzoeken(Bestand("2022-09-01", "PEIL;VO;1003;Het College - havo;ODS;Zonder actueel oordeel;;;;;02AB;0"))).Telling);
        Assert.DoesNotContain("school-zeer-zwak", await Signalen());
        Assert.Equal(";zonder-actueel-oordeel;", await Ovt("02AB00-havo", soort: "afdeling"));
        Assert.Equal(";;", await Ovt("02AB00-vwo", soort: "afdeling"));
    }

    [Fact]
    public async Task Een_rij_die_om_haar_onderzoek_wordt_afgewezen_zegt_nog_wel_dat_er_een_eindoordeel_is()
    {
        // "Zwak" was given until August 2017, "Onbekend" never.
        var uitkomst = await _dienst.ImporteerOnderzoeken(Bestand("2018-09-01", Zonder("01AB", "0"), Met("01AB", "0", "A1", "2018-03-01", "Zwak"), Zonder("01AC", "1"), Met("01AC", "1", "B1", "2018-03-01", "Onbekend")));
        Assert.Equal(["oordeel.buiten-schaal", "oordeel.buiten-schaal"], uitkomst.Rijen.Select(rij => rij.Reden.Code));
        Assert.Equal((2, 0, 2), uitkomst.Telling);
        Assert.Null((await Dossier("01AB00")).ActueelOordeel);
        Assert.Equal("zonder-actueel-oordeel", (await Dossier("01AC01")).ActueelOordeel.Waarde);
    }

    [Fact]
    public async Task Een_bestand_dat_opnieuw_is_uitgegeven_gaat_voor_en_het_verslag_telt_wat_anders_werd()
    {
        var eerst = Bestand("2022-09-01", Met("01AB", "0", "A1", "2018-03-01", "Voldoende"));
        await _dienst.ImporteerOnderzoeken(eerst);
        var opnieuw = Bestand("2022-09-01", Zonder("01AB", "0"));
        Assert.Equal((0, 1, 0), (await _dienst.ImporteerOnderzoeken(opnieuw)).Telling);
        Assert.Equal("zonder-actueel-oordeel", (await Oordeel()).Waarde);
        Assert.Equal(((0, 0, 0), 1), await Geteld(opnieuw));

        // The row of the judgement is known; what the file says of the object is not.
        Assert.Equal(((0, 1, 0), 0), await Geteld(eerst));
        Assert.Equal("voldoende", (await Oordeel()).Waarde);
        Assert.Equal(((0, 0, 0), 1), await Geteld(eerst));

        async Task<((int, int, int), int)> Geteld((string, byte[]) bestand) => await _dienst.ImporteerOnderzoeken(bestand) is var uitkomst ? (uitkomst.Telling, uitkomst.Einde.Ongewijzigd) : default;
    }

    [Fact]
    public async Task Een_object_waarvan_nooit_een_eindoordeel_bekend_werd_kan_ook_zonder_actueel_oordeel_zijn()
    {
        await _dienst.ImporteerOnderzoeken(Bestand("2022-09-01", Zonder("01AB", "0"), "2022-09-01;PO;1002;De Boot;CLR;Geen oordeel;B1;Stelselonderzoek;2022-03-01;2022-04-05;01AC;1"));
        var oordeel = await Oordeel();
        Assert.Equal(("zonder-actueel-oordeel", "", "", ""), (oordeel.Waarde, oordeel.OnderzoekId, oordeel.Vaststellingsdatum, oordeel.Eindoordeel));
        Assert.Equal((";zonder-actueel-oordeel;", ";;"), (await Ovt(), await Ovt("01AC01")));
        // "Geen oordeel" says nothing of what counts.
        Assert.Null((await Dossier("01AC01")).ActueelOordeel);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Een_eindoordeel_in_hetzelfde_of_een_later_bestand_gaat_voor_in_welke_volgorde_ze_ook_komen(bool omgekeerd)
    {
        // The so and the vso of one vestiging have a row each.
        string[] rijen = [Zonder("01AB", "0"), Met("01AB", "0", "A1", "2018-03-01", "Voldoende")];
        await _dienst.ImporteerOnderzoeken(Bestand("2022-09-01", omgekeerd ? [.. rijen.Reverse()] : rijen));
        Assert.Equal(("voldoende", ";voldoende;2018-03-01"), ((await Oordeel()).Waarde, await Ovt()));

        // It was vastgesteld before the peildatum of the first file, and published after it.
        (string, byte[])[] bestanden = [Bestand("2022-09-01", Zonder("01AC", "1")), Bestand("2022-10-01", Met("01AC", "1", "B1", "2022-08-29", "Voldoende"))];
        await _dienst.ImporteerOnderzoeken(omgekeerd ? [.. bestanden.Reverse()] : bestanden);
        Assert.Equal(("voldoende", ";voldoende;2022-08-29"), ((await Dossier("01AC01")).ActueelOordeel.Waarde, await Ovt("01AC01")));
    }

    [Fact]
    public async Task Een_verzonnen_bestand_zegt_niets_van_een_echt_oordeel_en_wijkt_voor_een_echt_bestand()
    {
        await Onderzoek("A1", "2018-03-01", "voldoende");
        var verzonnen = Bestand("2023-09-01", Zonder("01AB", "0"), Zonder("01AC", "1"));
        await _dienst.ImporteerOnderzoeken(("voorbeeld/oordelen.csv", verzonnen.Inhoud));
        Assert.Equal(("voldoende", ";voldoende;2018-03-01"), ((await Oordeel()).Waarde, await Ovt()));
        Assert.StartsWith("een verzonnen voorbeeld van het openbare bestand", (await Dossier("01AC01")).ActueelOordeel.Bron, StringComparison.Ordinal);
        Assert.Equal((";;", ";zonder-actueel-oordeel;"), (await Ovt("01AC01"), await Ovt("01AC01", metVoorbeeld: true)));

        await _dienst.ImporteerOnderzoeken(Bestand("2022-09-01", Zonder("01AB", "0")));
        Assert.EndsWith("peildatum 1 september 2022.", (await Oordeel()).Bron, StringComparison.Ordinal);
        Assert.Equal((0, 0, 0), (await _dienst.ImporteerOnderzoeken(("voorbeeld/oordelen.csv", verzonnen.Inhoud))).Telling);
        Assert.Equal(";zonder-actueel-oordeel;", await Ovt());
    }

    [Fact]
    public async Task Een_rij_die_niet_te_plaatsen_is_wordt_afgewezen_en_de_andere_tellen()
    {
        var uitkomst = await _dienst.ImporteerOnderzoeken(Bestand("2022-09-01", Zonder("01AB", "0"), Zonder("99ZZ", "0"), "2022-09-01;VO;1003;Het College;ODS;Zonder actueel oordeel;;;;;01AC;1", "2031-09-01;PO;1004;De Boot;CLR;Zonder actueel oordeel;;;;;01AC;1", ";PO;1005;De Boot;CLR;Zonder actueel oordeel;;;;;01AC;1"));
        Assert.Equal([("duo.cel-leeg", "Peildatum", 6), ("object.onbekend", "Vestiging", 3), ("afdeling.onbekend", "OVTNaam", 4), ("peildatum.in-toekomst", "Peildatum", 5)], uitkomst.Rijen.Select(rij => (rij.Reden.Code, rij.Kolom, rij.Regel)));
        Assert.Equal((1, 0, 4), uitkomst.Telling);
        Assert.Null((await Dossier("01AC01")).ActueelOordeel);
    }

    [Fact]
    public async Task In_het_risicobeeld_telt_een_school_zonder_actueel_oordeel_niet_als_zeer_zwak()
    {
        await Onderzoek("A1", "2022-03-01", "zeer-zwak");
        Assert.Contains("school-zeer-zwak", await Signalen());
        // Invented data do not take a real signal away.
        await _dienst.ImporteerOnderzoeken(("voorbeeld/oordelen.csv", Bestand("2023-09-01", Zonder("01AB", "0")).Inhoud));
        Assert.Contains("school-zeer-zwak", await Signalen());
        await _dienst.ImporteerOnderzoeken(Bestand("2022-03-01", Zonder("01AB", "0")));
        Assert.DoesNotContain("school-zeer-zwak", await Signalen());
        await Onderzoek("A2", "2023-03-01", "zeer-zwak");
        Assert.Contains("school-zeer-zwak", await Signalen());
    }

    private static (string Naam, byte[] Inhoud) Bestand(string peildatum, params string[] rijen) => ($"oordelen-{peildatum}.csv", Dienst.Tekst([Kop, .. rijen.Select(rij => rij.Replace("PEIL", peildatum, StringComparison.Ordinal))]));

    private static string Zonder(string brin, string vestiging) => $"PEIL;PO;10{vestiging};De School;CLR;Zonder actueel oordeel;;;;;{brin};{vestiging}";

    private static string Met(string brin, string vestiging, string nummer, string vastgesteld, string oordeel) => $"PEIL;PO;11{vestiging};De School;CLR;{oordeel};{nummer};Specifiek onderzoek;{vastgesteld};;{brin};{vestiging}";

    private Task<Uitkomst> Onderzoek(string nummer, string vastgesteld, string oordeel, string openbaarOp = "") => _dienst.ImporteerOnderzoeken(("onderzoeken.csv", Dienst.Tekst(KopOnderzoeken, $"{nummer};vestiging;01AB00;risico;{vastgesteld};{vastgesteld};{openbaarOp};;{oordeel};;;Bestand.")));

    private async Task<IEnumerable<string>> Signalen() => (await _dienst.Client.GeefRisicobeeldAsync(new RisicoVraag { ObjectSoort = "bestuur" }, _dienst.Inspecteur, cancellationToken: TestContext.Current.CancellationToken)).Regels.Single(regel => regel.ObjectCode == "01234").Signalen;

    private async Task<ActueelOordeel> Oordeel() => (await Dossier("01AB00")).ActueelOordeel;

    private async Task<ObjectDossier> Dossier(string code) => await _dienst.Client.HaalObjectAsync(new ObjectVerwijzing { Soort = "vestiging", Code = code }, _dienst.Inspecteur, cancellationToken: TestContext.Current.CancellationToken);

    /// <summary>Its last two cells in OVT.</summary>
    private async Task<string> Ovt(string code = "01AB00", bool metVoorbeeld = false, string soort = "vestiging")
    {
        using var stroom = _dienst.Client.ExporteerOpenData(new ExportVraag { Bestand = "OVT", MetVoorbeeld = metVoorbeeld }, cancellationToken: TestContext.Current.CancellationToken);
        Assert.True(await stroom.ResponseStream.MoveNext(TestContext.Current.CancellationToken));
        return stroom.ResponseStream.Current.Inhoud.ToStringUtf8().Split("\r\n").Single(regel => regel.StartsWith($"{soort};{code};", StringComparison.Ordinal)).Split(";duo")[1];
    }
}
