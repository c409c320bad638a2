using Grpc.Core;
using Monitoring.Contracts;
using Monitoring.Contracts.Financien.V1;
using Monitoring.Contracts.V1;

namespace Monitoring.Services.Financien.Tests.EigenDossier;

/// <summary>What a samenwerkingsverband adds to its own dossier, on the published accounts of Zuid-Kennemerland (21429).</summary>
public sealed class EigenDossierTests : IAsyncLifetime
{
    private const string Id = "21429/2015/realisatie";

    // Equity 653.797 does not follow from 272.452 and a result of 391.754: 10.409 less.
    private const string Toegelicht = "21428/2015/realisatie";

    private Dienst _dienst = null!;
    private Metadata _eigen = null!;
    private Metadata _amstelronde = null!;

    public async ValueTask InitializeAsync()
    {
        _dienst = await Dienst.Start();
        _eigen = _dienst.SwvBestuur("21429", "PO2702");
        _amstelronde = _dienst.SwvBestuur("21428", "");
        await _dienst.Importeer(Proefbestanden.Drie);
    }

    public ValueTask DisposeAsync() => _dienst.DisposeAsync();

    [Fact]
    public async Task Een_bestuur_licht_een_bevinding_toe_en_neemt_dat_terug()
    {
        var versie = (await _dienst.Bestuursdossier.LichtBevindingToeAsync(Toelichting("Correctie van 2014.", 1), _amstelronde, cancellationToken: Dienst.Einde)).Versie;
        Assert.Equal(2, versie);
        var bevinding = (await Amstelronde2015()).Bevindingen.Single(een => een.Code == "aansluiting-vermogen");
        Assert.Equal("Correctie van 2014.", bevinding.Toelichting);
        Assert.NotEqual("", bevinding.ToegelichtOp);
        Assert.Equal((1, 1, 2L), await Stand());
        // The same files again leave the explanation alone.
        Assert.Equal(11, (await _dienst.Importeer(Proefbestanden.Drie))[^1].Ongewijzigd);
        await _dienst.Bestuursdossier.LichtBevindingToeAsync(Toelichting("", 2), _amstelronde, cancellationToken: Dienst.Einde);
        Assert.Equal((1, 0, 3L), await Stand());

        async Task<(int, int, long)> Stand()
        {
            var stand = (await _dienst.Standen(_dienst.Beheer())).Single(een => een.AggregaatId == Toegelicht);
            return (stand.Bevindingen, stand.BevindingenToegelicht, stand.Versie);
        }
    }

    [Fact]
    public async Task Een_toelichting_hoort_bij_het_bedrag_waarover_zij_ging()
    {
        await _dienst.Bestuursdossier.LichtBevindingToeAsync(Toelichting("Uitgelegd.", 1), _amstelronde, cancellationToken: Dienst.Einde);
        await _dienst.Importeer(Proefbestanden.Met(Proefbestanden.Balans, "653.797;1.815", "653.807;1.805"));
        Assert.Equal("", (await Amstelronde2015()).Bevindingen.Single(een => een.Code == "aansluiting-vermogen").Toelichting);
    }

    [Fact]
    public async Task Toelichten_kan_alleen_op_eigen_werk_met_de_laatste_versie_en_zonder_BSN()
    {
        Assert.Equal(StatusCode.PermissionDenied, (await Weigeren.Van(() => _dienst.Bestuursdossier.LichtBevindingToeAsync(Toelichting("x", 1), _eigen, cancellationToken: Dienst.Einde))).Status);
        Assert.Equal(StatusCode.PermissionDenied, (await Weigeren.Van(() => _dienst.Bestuursdossier.LichtBevindingToeAsync(Toelichting("x", 1), _dienst.SwvBestuur("", "PO2702"), cancellationToken: Dienst.Einde))).Status);
        Assert.Equal((StatusCode.Aborted, "versie.verouderd", ""), await Weigeren.Van(() => _dienst.Bestuursdossier.LichtBevindingToeAsync(Toelichting("x", 9), _amstelronde, cancellationToken: Dienst.Einde)));
        Assert.Equal("bsn.herkend", (await Weigeren.Van(() => _dienst.Bestuursdossier.LichtBevindingToeAsync(Toelichting("leerling 111222333", 1), _amstelronde, cancellationToken: Dienst.Einde))).Code);
        var onbekend = Toelichting("x", 1);
        onbekend.Code = "activa-passiva";
        Assert.Equal("bevinding.onbekend", (await Weigeren.Van(() => _dienst.Bestuursdossier.LichtBevindingToeAsync(onbekend, _amstelronde, cancellationToken: Dienst.Einde))).Code);
    }

    [Fact]
    public async Task Een_afbouwplan_staat_naast_wat_werd_gerealiseerd()
    {
        var plan = new AfbouwplanVerzoek { BevoegdGezag = "21429", Doel = "Meer begeleiding in de klas", Jaren = { Planjaar(2015, "600.000"), Planjaar(2016, "400.000"), Planjaar(2017, "250.000") } };
        Assert.Equal(1, (await _dienst.Bestuursdossier.LegAfbouwplanVastAsync(plan, _eigen, cancellationToken: Dienst.Einde)).Versie);
        // Published equity at the end of 2015: 668.686.
        var stand = (await _dienst.Standen(_dienst.Beheer())).Single(een => een.AggregaatId == Id).Afbouw!;
        Assert.Equal((1, 2015, 2017, 600_000m, 668_686m, "achter"), (stand.Planversie, stand.EersteBoekjaar, stand.LaatsteBoekjaar, stand.BegrootEigenVermogen, stand.GerealiseerdEigenVermogen, stand.Voortgang));
        Assert.Equal("achter", (await Jaar2015()).Afbouw.Voortgang);

        // The inspecteur finds who is above its plan, and who is above the signaleringswaarde (2015: 21428 and 21429) without one.
        Assert.Equal([("21429", "achter")], await Staat("achter"));
        Assert.Equal([("21429", "achter")], await Staat("met-plan"));
        Assert.Contains(("21428", "zonder-plan"), await Staat("zonder-plan"));
        Assert.DoesNotContain(await Staat("zonder-plan"), regel => regel.Nummer == "21429");
        // A new plan begins after the latest account: then there is one, and not yet for this year.
        await _dienst.Bestuursdossier.LegAfbouwplanVastAsync(new AfbouwplanVerzoek { BevoegdGezag = "21428", Doel = "Begeleiding", Jaren = { Planjaar(2016, "300.000") } }, _amstelronde, cancellationToken: Dienst.Einde);
        Assert.DoesNotContain(await Staat("zonder-plan"), regel => regel.Nummer == "21428");
        Assert.Contains(("21428", "andere-jaren"), await Staat("met-plan"));
        Assert.Equal((StatusCode.InvalidArgument, "lijst.afbouw", "afbouw"), await Weigeren.Van(() => _dienst.Client.LijstDossiersAsync(new LijstVraag { Afbouw = "traag" }, _dienst.Inspecteur(), cancellationToken: Dienst.Einde)));

        async Task<IEnumerable<(string Nummer, string Staat)>> Staat(string staat) => (await _dienst.Lijst(new LijstVraag { Boekjaar = 2015, Afbouw = staat }, _dienst.Inspecteur())).Regels.Select(regel => (regel.BevoegdGezag, regel.Afbouw));

        Assert.Equal("versie.verouderd", (await Weigeren.Van(() => _dienst.Bestuursdossier.LegAfbouwplanVastAsync(plan, _eigen, cancellationToken: Dienst.Einde))).Code);
        plan.Versie = 1;
        plan.Jaren[0].EigenVermogen = "668.686";
        Assert.Equal(2, (await _dienst.Bestuursdossier.LegAfbouwplanVastAsync(plan, _eigen, cancellationToken: Dienst.Einde)).Versie);
        var gelezen = await _dienst.Bestuursdossier.GeefAfbouwplanAsync(new DossierVraag { BevoegdGezag = "21429" }, _dienst.Inspecteur(), cancellationToken: Dienst.Einde);
        Assert.Equal(["volgens-plan", "niet-bekend", "niet-bekend"], gelezen.Jaren.Select(jaar => jaar.Voortgang));
        Assert.Equal(1, Assert.Single(gelezen.Eerdere).Versie);
        Assert.Equal(StatusCode.PermissionDenied, (await Weigeren.Van(() => _dienst.Bestuursdossier.GeefAfbouwplanAsync(new DossierVraag { BevoegdGezag = "21429" }, _amstelronde, cancellationToken: Dienst.Einde))).Status);
    }

    [Fact]
    public async Task Vermogen_boven_de_signaleringswaarde_wordt_per_boekjaar_verantwoord_met_of_zonder_plan()
    {
        // 21429 lies 418.686 above (668.686 - 250.000): of 2015 that is computed backwards, the value exists since 2020. 21438 lies below.
        await _dienst.Importeer([.. new[] { Proefbestanden.Balans, Proefbestanden.BatenLasten, Proefbestanden.Overheidsbijdragen }.Select(bestand => Proefbestanden.Met(bestand, "SWV PO Zuid-Kennemerland;2015", "SWV PO Zuid-Kennemerland;2020"))]);
        var ouder = Assert.Single((await Geef()).Jaren, een => een.Boekjaar == 2015);
        Assert.Equal((false, 418_686m), (ouder.Nodig, ouder.Bovenmatig.NaarDecimal()));
        Assert.Contains(("21429", ""), await Lijst("", 2015));
        Assert.Empty(await Lijst("zonder-verantwoording", 2015));
        var jaar = Assert.Single((await Geef()).Jaren, een => een.Boekjaar == 2020);
        Assert.Equal((0, true, false, 418_686m), (jaar.Versie, jaar.Nodig, jaar.MetPlan, jaar.Bovenmatig.NaarDecimal()));
        Assert.Contains(("21429", "ontbreekt"), await Lijst("zonder-verantwoording"));
        var verzoek = new VermogensverantwoordingVerzoek { BevoegdGezag = "21429", Boekjaar = 2020, Vindplaats = "Jaarverslag 2020, bladzijde 41", Verantwoording = "Reserve voor krimp" };
        // Without a plan the board says why.
        Assert.Equal((StatusCode.InvalidArgument, "tekst.ontbreekt", "geen_plan"), await Weiger(verzoek));
        verzoek.GeenPlan = "Het bedrag is in 2021 besteed";
        verzoek.Vindplaats = " ";
        Assert.Equal((StatusCode.InvalidArgument, "tekst.ontbreekt", "vindplaats"), await Weiger(verzoek));
        verzoek.Vindplaats = "Jaarverslag 2020, bladzijde 41";
        Assert.Equal(1, (await _dienst.Bestuursdossier.LegVermogensverantwoordingVastAsync(verzoek, _eigen, cancellationToken: Dienst.Einde)).Versie);
        var gelezen = (await Geef()).Jaren.Single(een => een.Boekjaar == 2020);
        Assert.Equal((1, "Het bedrag is in 2021 besteed", "Reserve voor krimp"), (gelezen.Versie, gelezen.GeenPlan, gelezen.Verantwoording));
        Assert.DoesNotContain(await Lijst("zonder-verantwoording"), regel => regel.Nummer == "21429");
        Assert.Contains(("21429", "gegeven"), await Lijst(""));
        Assert.Contains(("21438", ""), await Lijst("", 2015));
        Assert.Equal("versie.verouderd", (await Weiger(verzoek)).Code);

        // With a plan for the year there is no reason why there is none, and its progress shows.
        await _dienst.Bestuursdossier.LegAfbouwplanVastAsync(new AfbouwplanVerzoek { BevoegdGezag = "21429", Doel = "Begeleiding", Jaren = { Planjaar(2020, "600.000") } }, _eigen, cancellationToken: Dienst.Einde);
        verzoek.Versie = 1;
        Assert.Equal((StatusCode.InvalidArgument, "verantwoording.plan", "geen_plan"), await Weiger(verzoek));
        verzoek.GeenPlan = "";
        await _dienst.Bestuursdossier.LegVermogensverantwoordingVastAsync(verzoek, _eigen, cancellationToken: Dienst.Einde);
        gelezen = (await Geef()).Jaren.Single(een => een.Boekjaar == 2020);
        Assert.Equal((2, true, "achter", ""), (gelezen.Versie, gelezen.MetPlan, gelezen.Voortgang, gelezen.GeenPlan));

        Assert.Equal(StatusCode.PermissionDenied, (await Weigeren.Van(() => _dienst.Bestuursdossier.LegVermogensverantwoordingVastAsync(verzoek, _amstelronde, cancellationToken: Dienst.Einde))).Status);
        // Over a year before that the board may account unasked.
        var vrijwillig = new VermogensverantwoordingVerzoek { BevoegdGezag = "21429", Boekjaar = 2015, Vindplaats = "Bladzijde 3", Verantwoording = "Krimp", GeenPlan = "Besteed" };
        await _dienst.Bestuursdossier.LegVermogensverantwoordingVastAsync(vrijwillig, _eigen, cancellationToken: Dienst.Einde);
        Assert.Contains(("21429", "gegeven"), await Lijst("", 2015));
        verzoek.Boekjaar = 2030;
        Assert.Equal("dossier.niet-gevonden", (await Weiger(verzoek)).Code);

        async Task<Vermogensverantwoordingen> Geef() => await _dienst.Bestuursdossier.GeefVermogensverantwoordingAsync(new DossierVraag { BevoegdGezag = "21429" }, _dienst.Inspecteur(), cancellationToken: Dienst.Einde);

        async Task<IEnumerable<(string Nummer, string Staat)>> Lijst(string afbouw, int boekjaar = 2020) => (await _dienst.Lijst(new LijstVraag { Boekjaar = boekjaar, Afbouw = afbouw }, _dienst.Inspecteur())).Regels.Select(regel => (regel.BevoegdGezag, regel.Verantwoording));

        Task<(StatusCode Status, string Code, string Veld)> Weiger(VermogensverantwoordingVerzoek een) => Weigeren.Van(() => _dienst.Bestuursdossier.LegVermogensverantwoordingVastAsync(een, _eigen, cancellationToken: Dienst.Einde));
    }

    [Fact]
    public async Task Een_boekjaar_waarvan_het_bovenmatige_vermogen_niet_bekend_is_wordt_genoemd()
    {
        // Without the specification of the rijksbijdragen and without 4.5 the gross baten are not known, and so neither is what lies above.
        await _dienst.Bestuursdossier.DienInAsync(Invoer(2021, "realisatie", "voorlopig", ("2.1", "900.000"), ("3.1", "10"), ("4.1", "5")), _eigen, cancellationToken: Dienst.Einde);
        var gegeven = await Geef("21429", _eigen);
        Assert.Contains(2021, gegeven.NietBekend);
        Assert.DoesNotContain(2015, gegeven.NietBekend);
        Assert.DoesNotContain(gegeven.Jaren, jaar => jaar.Boekjaar == 2021);
        var leeg = await Geef("90001", _dienst.SwvBestuur("90001", ""));
        Assert.Equal((0, 0, 0), (leeg.Jaarrekeningen, leeg.NietBekend.Count, leeg.Jaren.Count));

        async Task<Vermogensverantwoordingen> Geef(string nummer, Metadata koppen) => await _dienst.Bestuursdossier.GeefVermogensverantwoordingAsync(new DossierVraag { BevoegdGezag = nummer }, koppen, cancellationToken: Dienst.Einde);
    }

    [Theory]
    [InlineData(2015, "600.000", 2017, "400.000", "afbouwplan.jaren", "jaren")]
    [InlineData(2015, "400.000", 2016, "600.000", "afbouwplan.stijgt", "jaren")]
    [InlineData(2015, "600.000", 2016, "veel", "afbouwplan.bedrag", "vermogen_2016")]
    public async Task Een_onmogelijk_afbouwplan_wordt_geweigerd(int eerste, string van, int tweede, string naar, string code, string veld)
    {
        var plan = new AfbouwplanVerzoek { BevoegdGezag = "21429", Doel = "x", Jaren = { Planjaar(eerste, van), Planjaar(tweede, naar) } };
        Assert.Equal((StatusCode.InvalidArgument, code, veld), await Weigeren.Van(() => _dienst.Bestuursdossier.LegAfbouwplanVastAsync(plan, _eigen, cancellationToken: Dienst.Einde)));
    }

    [Fact]
    public async Task Een_begroting_staat_naast_de_jaarrekening_en_telt_niet_mee_in_de_lijst()
    {
        var invoer = Invoer(2016, "begroting", "voorlopig", ("3.1", "5.000.000"), ("3.5", "100.000"), ("4.1", "700.000"), ("4.5", "4.600.000"));
        var controle = await _dienst.Bestuursdossier.ControleerInvoerAsync(invoer, _eigen, cancellationToken: Dienst.Einde);
        Assert.Equal(-200_000m / 5_100_000m, controle.Jaar.Kengetallen.Single(een => een.Code == "rentabiliteit").Waarde.NaarDecimal());
        Assert.Null(controle.Nu);
        Assert.Empty((await Dossier()).Verwachtingen);

        Assert.Equal(1, (await _dienst.Bestuursdossier.DienInAsync(invoer, _eigen, cancellationToken: Dienst.Einde)).Versie);
        var begroting = Assert.Single((await Dossier()).Verwachtingen);
        Assert.Equal("Het bestuur heeft niet opgegeven hoeveel leerlingen het verwacht.", begroting.Kengetallen.Single(een => een.Code == "batenperleerling").Toelichting);
        Assert.Equal((2016, "begroting", "voorlopig", "swv"), (begroting.Boekjaar, begroting.Soort, begroting.Status, begroting.Herkomst));
        // Totals that were left out are added up.
        Assert.Equal(-200_000m, begroting.Posten.Single(post => post.Post == "RESUL").Waarde.NaarDecimal());
        Assert.Equal(2015, (await _dienst.Lijst(new LijstVraag { Zoek = "21429" }, _dienst.Inspecteur())).Regels.Single().Boekjaar);
        Assert.Equal("versie.verouderd", (await Weigeren.Van(() => _dienst.Bestuursdossier.DienInAsync(invoer, _eigen, cancellationToken: Dienst.Einde))).Code);
    }

    [Fact]
    public async Task Een_definitieve_begroting_herzien_vraagt_een_reden_en_bewaart_wat_er_stond()
    {
        await _dienst.Bestuursdossier.DienInAsync(Invoer(2016, "begroting", "definitief", ("3.1", "100"), ("4.1", "90")), _eigen, cancellationToken: Dienst.Einde);
        var anders = Invoer(2016, "begroting", "definitief", ("3.1", "100"), ("4.1", "95"));
        anders.Versie = 1;
        Assert.True((await _dienst.Bestuursdossier.ControleerInvoerAsync(anders, _eigen, cancellationToken: Dienst.Einde)).RedenNodig);
        Assert.Equal((StatusCode.InvalidArgument, "reden.ontbreekt", "reden"), await Weigeren.Van(() => _dienst.Bestuursdossier.DienInAsync(anders, _eigen, cancellationToken: Dienst.Einde)));
        anders.Reden = "Rekenfout hersteld";
        await _dienst.Bestuursdossier.DienInAsync(anders, _eigen, cancellationToken: Dienst.Einde);
        var jaar = Assert.Single((await Dossier()).Verwachtingen);
        Assert.Equal((1, "Rekenfout hersteld"), (jaar.Herzieningen, jaar.Herzieningsreden));
        var herziening = Assert.Single(jaar.Herzien);
        Assert.Equal((1, "Rekenfout hersteld", "swv", "definitief"), (herziening.Nummer, herziening.Reden, herziening.Herkomst, herziening.Status));
        // Only what differs: 4.1 and the totals that follow from it.
        Assert.Equal([("4.1", 90m, 95m), ("RESUL", 10m, 5m), ("SALDO", 10m, 5m), ("TOTL", 90m, 95m)], herziening.Posten.Select(post => (post.Post, post.Was.NaarDecimal()!.Value, post.Werd.NaarDecimal()!.Value)));
        Assert.Equal(1, _dienst.Tel("SELECT COUNT(*) FROM JaarrekeningVersie WHERE JaarrekeningId = '21429/2016/begroting' AND Nummer = 1 AND OnderdelenJson LIKE '%\"4.1\":90%'"));
    }

    [Fact]
    public async Task Wat_het_bestuur_definitief_instuurde_blijft_terug_te_vinden_als_DUO_publiceert()
    {
        await _dienst.Bestuursdossier.DienInAsync(Invoer(2016, "realisatie", "definitief", ("2.1", "123.456"), ("2.4", "1"), ("3.1", "10"), ("4.1", "5")), _eigen, cancellationToken: Dienst.Einde);
        await _dienst.Importeer(Proefbestanden.Met(Proefbestanden.Balans, "SWV PO Zuid-Kennemerland;2015", "SWV PO Zuid-Kennemerland;2016"));
        Assert.Equal(1, _dienst.Tel("SELECT COUNT(*) FROM JaarrekeningVersie WHERE JaarrekeningId = '21429/2016/realisatie' AND Herkomst = 'swv' AND OnderdelenJson LIKE '%123456%'"));
        var was = (await Dossier()).Jaren[^1].Herzien.Single().Posten.Single(post => post.Post == "2.1");
        Assert.Equal((123_456m, 668_686m), (was.Was.NaarDecimal(), was.Werd.NaarDecimal()));
        Assert.Equal((1, "Nieuwe publicatie van DUO"), ((await Dossier()).Jaren[^1].Herzieningen, (await Dossier()).Jaren[^1].Herzieningsreden));
    }

    [Fact]
    public async Task Wat_definitief_was_wordt_zonder_reden_ook_niet_voorlopig()
    {
        await _dienst.Bestuursdossier.DienInAsync(Invoer(2016, "begroting", "definitief", ("3.1", "100"), ("4.1", "90")), _eigen, cancellationToken: Dienst.Einde);
        var voorlopig = Invoer(2016, "begroting", "voorlopig", ("3.1", "100"), ("4.1", "90"));
        voorlopig.Versie = 1;
        Assert.True((await _dienst.Bestuursdossier.ControleerInvoerAsync(voorlopig, _eigen, cancellationToken: Dienst.Einde)).RedenNodig);
        Assert.Equal((StatusCode.InvalidArgument, "reden.ontbreekt", "reden"), await Weigeren.Van(() => _dienst.Bestuursdossier.DienInAsync(voorlopig, _eigen, cancellationToken: Dienst.Einde)));
        // A file that does not say the status leaves it as it is, and so asks for a reason too.
        var verslag = await _dienst.Bestuursdossier.DienBestandInAsync(new Invoerbestand { Bestandsnaam = "meerjaren.csv", Inhoud = Google.Protobuf.ByteString.CopyFromUtf8("BOEKJAAR;SOORT;POST;BEDRAG\n2016;begroting;3.1;120\n") }, _eigen, cancellationToken: Dienst.Einde);
        Assert.Equal("reden.ontbreekt", Assert.Single(verslag.Rijen).Reden.Code);
        Assert.Equal(("definitief", 0), ((await Dossier()).Verwachtingen[0].Status, (await Dossier()).Verwachtingen[0].Herzieningen));

        voorlopig.Reden = "De raad van toezicht keurt haar opnieuw";
        await _dienst.Bestuursdossier.DienInAsync(voorlopig, _eigen, cancellationToken: Dienst.Einde);
        var jaar = Assert.Single((await Dossier()).Verwachtingen);
        Assert.Equal(("voorlopig", 1, "definitief"), (jaar.Status, jaar.Herzieningen, Assert.Single(jaar.Herzien).Status));
        Assert.DoesNotContain(jaar.Bevindingen, bevinding => bevinding.Code.Contains("resultaat", StringComparison.Ordinal));

        // Other figures after that are a revision of what was definitief once, whatever the status is in between.
        var anders = Invoer(2016, "begroting", "definitief", ("3.1", "100"), ("4.1", "80"));
        anders.Versie = 2;
        Assert.Equal("reden.ontbreekt", (await Weigeren.Van(() => _dienst.Bestuursdossier.DienInAsync(anders, _eigen, cancellationToken: Dienst.Einde))).Code);
        anders.Reden = "Minder formatie";
        await _dienst.Bestuursdossier.DienInAsync(anders, _eigen, cancellationToken: Dienst.Einde);
        Assert.Equal([("De raad van toezicht keurt haar opnieuw", 0), ("Minder formatie", 4)], (await Dossier()).Verwachtingen[0].Herzien.Select(herziening => (herziening.Reden, herziening.Posten.Count)));
    }

    [Fact]
    public async Task Wat_voorlopig_was_blijft_terug_te_vinden_als_DUO_publiceert_en_is_geen_herziening()
    {
        await _dienst.Bestuursdossier.DienInAsync(Invoer(2016, "realisatie", "voorlopig", ("2.1", "123.456"), ("2.4", "1"), ("3.1", "10"), ("4.1", "5")), _eigen, cancellationToken: Dienst.Einde);
        // Only the balance: what the board said of baten and lasten is not in the file, and stays.
        await _dienst.Importeer(Proefbestanden.Met(Proefbestanden.Balans, "SWV PO Zuid-Kennemerland;2015", "SWV PO Zuid-Kennemerland;2016"));
        var jaar = (await Dossier()).Jaren[^1];
        // What is left of it was voorlopig, and so is the account; who reads it sees that not all of it is DUO's.
        Assert.Equal(("duo-en-swv", "voorlopig", 0), (jaar.Herkomst, jaar.Status, jaar.Herzieningen));
        var stand = (await _dienst.Standen(_dienst.Beheer())).Single(een => een.AggregaatId == "21429/2016/realisatie");
        Assert.Equal(("duo-en-swv", "voorlopig"), (stand.Herkomst, stand.Status));
        var eerder = Assert.Single(jaar.Herzien);
        Assert.Equal(("swv", "voorlopig", ""), (eerder.Herkomst, eerder.Status, eerder.Reden));
        Assert.DoesNotContain(eerder.Posten, post => post.Post == "3.1");
        Assert.Equal((668_686m, 10m), (Post(jaar, "2.1"), Post(jaar, "3.1")));
        // Whether DUO published the rest is not known here.
        Assert.Equal("Van DUO is voor dit jaar geen staat van baten en lasten ingelezen. Hier staat wat het bestuur zelf invoerde.", jaar.Bevindingen.Single(bevinding => bevinding.Code == "baten-lasten-van-bestuur").Melding);
        Assert.DoesNotContain(jaar.Bevindingen, bevinding => bevinding.Code == "balans-van-bestuur");

        // What DUO did not publish the board may give again; what DUO published not.
        var beter = Invoer(2016, "realisatie", "definitief", ("3.1", "12"), ("4.1", "5"));
        (beter.Versie, beter.Reden) = (jaar.Versie, "Tikfout");
        await _dienst.Bestuursdossier.DienInAsync(beter, _eigen, cancellationToken: Dienst.Einde);
        jaar = (await Dossier()).Jaren[^1];
        Assert.Equal(("duo-en-swv", "definitief", 0, 12m), (jaar.Herkomst, jaar.Status, jaar.Herzieningen, Post(jaar, "3.1")));
        var balans = Invoer(2016, "realisatie", "definitief", ("2.1", "1"));
        (balans.Versie, balans.Reden) = (jaar.Versie, "x");
        Assert.Equal("jaarrekening.gepubliceerd", (await Weigeren.Van(() => _dienst.Bestuursdossier.DienInAsync(balans, _eigen, cancellationToken: Dienst.Einde))).Code);

        // And once DUO publishes it, that holds.
        await _dienst.Importeer(Proefbestanden.Met(Proefbestanden.BatenLasten, "SWV PO Zuid-Kennemerland;2015", "SWV PO Zuid-Kennemerland;2016"));
        jaar = (await Dossier()).Jaren[^1];
        Assert.Equal(400_534m, Post(jaar, "3.1"));
        Assert.DoesNotContain(jaar.Bevindingen, bevinding => bevinding.Code == "baten-lasten-van-bestuur");
        // DUO published that part for the first time: nothing of it is revised, and what the board gave stays readable.
        Assert.Equal(("duo", "definitief", 0), (jaar.Herkomst, jaar.Status, jaar.Herzieningen));
        Assert.Contains(jaar.Herzien, eerste => eerste.Posten.Any(post => post.Post == "3.1" && post.Was.NaarDecimal() == 12m));

        static decimal? Post(Jaar van, string code) => van.Posten.Single(post => post.Post == code).Waarde.NaarDecimal();
    }

    [Fact]
    public async Task Een_schoolbestuur_dat_aanvult_wat_DUO_niet_publiceert_blijft_een_schoolbestuur()
    {
        var keender = _dienst.SwvBestuur("25351", "");
        var invoer = new InvoerVerzoek { BevoegdGezag = "25351", Boekjaar = 2015, Soort = "realisatie", Status = "definitief", Versie = 1, Posten = { new Postinvoer { Post = "AWG", Bedrag = "10.000.000" }, new Postinvoer { Post = "1.2.1", Bedrag = "1.000.000" } } };
        await _dienst.Bestuursdossier.DienInAsync(invoer, keender, cancellationToken: Dienst.Einde);
        var dossier = await _dienst.Client.HaalDossierAsync(new DossierVraag { BevoegdGezag = "25351" }, keender, cancellationToken: Dienst.Einde);
        Assert.Equal("PO5", dossier.Groepering);
        // DUO's count is of samenwerkingsverbanden: that it is not whole says nothing about a schoolbestuur.
        Assert.Equal("Het bestuur heeft het aantal leerlingen van dit boekjaar niet opgegeven.", dossier.Jaren[^1].Kengetallen.Single(een => een.Code == "batenperleerling").Toelichting);
        // By hand: 0.5 x 10,000,000 x 1.27 + (2,184,669 - 1,000,000) + 0.05 x 16,541,067 = 6,350,000 + 1,184,669 + 827,053.35.
        Assert.Equal(8_361_722.35m, dossier.Jaren[^1].Kengetallen.Single(een => een.Code == "normatiefvermogen").Waarde.NaarDecimal());
        Assert.Equal(11, (await _dienst.Importeer(Proefbestanden.Drie))[^1].Ongewijzigd);

        // An own budget of before says nothing about what DUO published.
        await _dienst.Bestuursdossier.DienInAsync(new InvoerVerzoek { BevoegdGezag = "25351", Boekjaar = 2016, Soort = "begroting", Status = "voorlopig", Posten = { new Postinvoer { Post = "3.1", Bedrag = "1" } } }, keender, cancellationToken: Dienst.Einde);
        Assert.Equal("PO5", (await _dienst.Client.HaalDossierAsync(new DossierVraag { BevoegdGezag = "25351" }, keender, cancellationToken: Dienst.Einde)).Groepering);

        // The first account of a board of which nothing is known: it acts for no samenwerkingsverband.
        var nieuw = _dienst.SwvBestuur("90001", "");
        await _dienst.Bestuursdossier.DienInAsync(new InvoerVerzoek { BevoegdGezag = "90001", Boekjaar = 2020, Soort = "realisatie", Status = "voorlopig", Posten = { new Postinvoer { Post = "2.1", Bedrag = "1" } } }, nieuw, cancellationToken: Dienst.Einde);
        Assert.Equal("", (await _dienst.Client.HaalDossierAsync(new DossierVraag { BevoegdGezag = "90001" }, nieuw, cancellationToken: Dienst.Einde)).Groepering);
    }

    [Fact]
    public async Task Een_eigen_bestand_met_een_deel_van_de_specificatie_geeft_bruto_baten_en_geen_bevinding()
    {
        // Amstelronde 2015: what was passed on was taken off 3.1 (DUO, jaarrekeningen po 2015): 982.519 + 2.854.518 = 3.837.037.
        var invoer = Invoer(2016, "realisatie", "voorlopig", ("3.1", "920.206"), ("3.5", "62.313"), ("3.1.3T", "2.854.518"));
        var jaar = (await _dienst.Bestuursdossier.ControleerInvoerAsync(invoer, _eigen, cancellationToken: Dienst.Einde)).Jaar;
        Assert.Equal(3_837_037m, jaar.Kengetallen.Single(een => een.Code == "brutobaten").Waarde.NaarDecimal());
        Assert.DoesNotContain(jaar.Bevindingen, bevinding => bevinding.Code.StartsWith("rijksbijdragen", StringComparison.Ordinal) || bevinding.Code.StartsWith("overheidsbijdragen", StringComparison.Ordinal));

        // With the total given, what is left out is nil: 500 is not 100 - 20.
        var metTotaal = Invoer(2016, "realisatie", "voorlopig", ("3.1", "500"), ("3.1T", "500"), ("3.1.1", "100"), ("3.1.3T", "20"));
        var gevonden = (await _dienst.Bestuursdossier.ControleerInvoerAsync(metTotaal, _eigen, cancellationToken: Dienst.Einde)).Jaar.Bevindingen.Single(bevinding => bevinding.Code == "rijksbijdragen");
        Assert.Equal(420m, gevonden.Verschil.NaarDecimal());
    }

    [Fact]
    public async Task Wat_DUO_publiceerde_is_aan_te_vullen_maar_niet_te_vervangen()
    {
        var invoer = Invoer(2015, "realisatie", "definitief", ("2.1", "1"));
        invoer.Versie = 1;
        Assert.Equal((StatusCode.FailedPrecondition, "jaarrekening.gepubliceerd", "boekjaar"), await Weigeren.Van(() => _dienst.Bestuursdossier.DienInAsync(invoer, _eigen, cancellationToken: Dienst.Einde)));
    }

    [Fact]
    public async Task Het_aantal_leerlingen_aanvullen_geeft_baten_per_leerling()
    {
        var invoer = Invoer(2015, "realisatie", "definitief", ("LL", "20.000"));
        invoer.Versie = 1;
        await _dienst.Bestuursdossier.DienInAsync(invoer, _eigen, cancellationToken: Dienst.Einde);
        var jaar = await Jaar2015();
        // Gross baten 2015, by hand: 635.865 + 6.364.413 = 7.000.278.
        Assert.Equal(7_000_278m / 20_000, jaar.Kengetallen.Single(een => een.Code == "batenperleerling").Waarde.NaarDecimal());
        Assert.Equal("duo", jaar.Herkomst);
        // DUO's files again do not take it away.
        Assert.Equal(11, (await _dienst.Importeer(Proefbestanden.Drie))[^1].Ongewijzigd);
    }

    [Fact]
    public async Task Wat_een_ander_zelf_opgaf_aan_leerlingen_ziet_een_bestuur_niet()
    {
        var invoer = Invoer(2015, "realisatie", "definitief", ("LL", "20.000"));
        invoer.Versie = 1;
        await _dienst.Bestuursdossier.DienInAsync(invoer, _eigen, cancellationToken: Dienst.Einde);
        // Who asks, of whom: its own, the other one's, and that of the Inspectie.
        Assert.Equal(20_000m, (await Vergelijk("21429", _eigen)).Eigen.Leerlingen.NaarDecimal());
        Assert.Equal(RedenOntbreekt.NietBekend, Zuid(await Vergelijk("21428", _amstelronde)).Leerlingen.Ontbreekt);
        Assert.Equal(20_000m, Zuid(await Vergelijk("21428", _dienst.Inspecteur())).Leerlingen.NaarDecimal());

        // What DUO counts is public.
        await _dienst.Importeer(Proefbestanden.Koppelingen(("PO2702", "Zuid-Kennemerland", "21429")), Proefbestanden.Tekst("swv.csv", "SAMENWERKINGSVERBANDNUMMER;TYPE_PO;PEILJAAR;AANTAL_LEERLINGEN\nPO2702;BO;2015;18000\nPO2702;SBO;2015;1000\nPO2702;SO;2015;0\n"));
        Assert.Equal(19_000m, Zuid(await Vergelijk("21428", _amstelronde)).Leerlingen.NaarDecimal());

        static Groepslid Zuid(Vergelijking vergelijking) => vergelijking.Keuze.Single(lid => lid.BevoegdGezag == "21429");

        async Task<Vergelijking> Vergelijk(string nummer, Metadata koppen) =>
            await _dienst.Bestuursdossier.VergelijkAsync(new BenchmarkVraag { BevoegdGezag = nummer, Boekjaar = 2015 }, koppen, cancellationToken: Dienst.Einde);
    }

    [Theory]
    [InlineData("realisatie", "definitief", 2013, "2.1", "1", "invoer.boekjaar", "boekjaar")]
    [InlineData("winst", "definitief", 2016, "2.1", "1", "invoer.soort", "soort")]
    [InlineData("begroting", "klaar", 2016, "2.1", "1", "invoer.status", "status")]
    [InlineData("begroting", "voorlopig", 2016, "9.9", "1", "invoer.post-onbekend", "post_9.9")]
    [InlineData("begroting", "voorlopig", 2016, "2.1", "1.2.3", "invoer.geen-bedrag", "post_2.1")]
    [InlineData("begroting", "voorlopig", 2016, "2.1", "", "invoer.leeg", "")]
    public async Task Wat_niet_te_lezen_is_wordt_geweigerd_bij_het_veld(string soort, string status, int boekjaar, string post, string bedrag, string code, string veld) =>
        Assert.Equal((StatusCode.InvalidArgument, code, veld), await Weigeren.Van(() => _dienst.Bestuursdossier.ControleerInvoerAsync(Invoer(boekjaar, soort, status, (post, bedrag)), _eigen, cancellationToken: Dienst.Einde)));

    [Fact]
    public async Task Een_eigen_bestand_meldt_elke_rij_die_niet_kan()
    {
        var bestand = new Invoerbestand { Bestandsnaam = "C:\\begroting.csv", Inhoud = Google.Protobuf.ByteString.CopyFromUtf8("Post;Bedrag\n3.1;5.000.000\n9.9;1\n4.1;veel\n3.1;2\n2.1;\n4.5;-1.234,56\n") };
        var gelezen = await _dienst.Bestuursdossier.LeesInvoerbestandAsync(bestand, _eigen, cancellationToken: Dienst.Einde);
        Assert.Equal([("3.1", "5.000.000"), ("4.5", "-1.234,56")], gelezen.Posten.Select(post => (post.Post, post.Bedrag)));
        Assert.Equal(
            [(3, "Post", "invoer.post-onbekend"), (4, "Bedrag", "duo.geen-bedrag"), (5, "Post", "import.dubbele-rij"), (6, "Bedrag", "invoer.leeg")],
            gelezen.Rijen.Select(rij => (rij.Regel, rij.Kolom, rij.Reden.Code)));
        Assert.All(gelezen.Rijen, rij => Assert.Equal("begroting.csv", rij.Bestand));
    }

    [Fact]
    public async Task Een_bestand_met_meer_jaren_geeft_elke_rij_haar_eigen_antwoord()
    {
        const string Begin = "BOEKJAAR;SOORT;STATUS;POST;BEDRAG\n2016;begroting;definitief;3.1;5.000.000\n2016;begroting;definitief;4.1;700.000\n2017;prognose;;3.1;5.100.000\n";
        // First to look: the same answers, and nothing is saved.
        Assert.Equal(["nieuw", "nieuw", "nieuw", "afgewezen"], (await Dien($"{Begin}2018;prognose;;9.9;1\n", alleenKijken: true)).Rijen.Select(rij => rij.Uitkomst));
        Assert.Empty((await Dossier()).Verwachtingen);
        var verslag = await Dien($"{Begin}2018;prognose;;9.9;1\n2018;prognose;;3.1;2\n2013;realisatie;;3.1;2\n");
        Assert.Equal(
            [(2, "nieuw", ""), (3, "nieuw", ""), (4, "nieuw", ""), (5, "afgewezen", "invoer.post-onbekend"), (6, "niet-ingediend", ""), (7, "afgewezen", "invoer.boekjaar")],
            verslag.Rijen.Select(rij => (rij.Regel, rij.Uitkomst, rij.Reden?.Code ?? "")));
        Assert.Equal(["POST", "BOEKJAAR"], verslag.Rijen.Where(rij => rij.Reden is not null).Select(rij => rij.Kolom));
        Assert.Equal([(2016, "begroting", "definitief"), (2017, "prognose", "voorlopig")], (await Dossier()).Verwachtingen.Select(jaar => (jaar.Boekjaar, jaar.Soort, jaar.Status)));

        // The same again changes nothing; another amount of a year that was definitief asks a reason.
        Assert.All((await Dien(Begin, alleenKijken: true)).Rijen, rij => Assert.Equal("ongewijzigd", rij.Uitkomst));
        Assert.All((await Dien(Begin)).Rijen, rij => Assert.Equal("ongewijzigd", rij.Uitkomst));
        Assert.Equal(["reden.ontbreekt", "reden.ontbreekt"], (await Dien(Begin.Replace("700.000", "710.000", StringComparison.Ordinal), alleenKijken: true)).Rijen.Take(2).Select(rij => rij.Reden.Code));
        Assert.Equal("reden.ontbreekt", (await Dien(Begin.Replace("700.000", "710.000", StringComparison.Ordinal))).Rijen[0].Reden.Code);
        // With a row that cannot be read, nothing is taken in: it may belong to any year.
        Assert.Equal(["niet-ingediend", "niet-ingediend", "niet-ingediend", "afgewezen"], (await Dien(Begin + "2017;prognose;;4.1;veel\n")).Rijen.Select(rij => rij.Uitkomst));

        async Task<Invoerverslag> Dien(string inhoud, bool alleenKijken = false) => await _dienst.Bestuursdossier.DienBestandInAsync(new Invoerbestand { Bestandsnaam = "meerjaren.csv", AlleenKijken = alleenKijken, Inhoud = Google.Protobuf.ByteString.CopyFromUtf8(inhoud) }, _eigen, cancellationToken: Dienst.Einde);
    }

    [Fact]
    public async Task Een_jaar_dat_na_het_kijken_is_gewijzigd_wordt_geweigerd_tenzij_het_al_zo_staat()
    {
        const string Kop = "BOEKJAAR;SOORT;POST;BEDRAG\n";
        var bestand = new Invoerbestand { Bestandsnaam = "meerjaren.csv", AlleenKijken = true, Inhoud = Google.Protobuf.ByteString.CopyFromUtf8($"{Kop}2016;begroting;3.1;100\n2017;prognose;3.1;110\n") };
        bestand.Bekeken.AddRange((await Dien(bestand)).Bekeken);
        Assert.Equal([(2016, "begroting", 0L), (2017, "prognose", 0L)], bestand.Bekeken.Select(jaar => (jaar.Boekjaar, jaar.Soort, jaar.Versie)));
        // A colleague hands in one of the two in between.
        await _dienst.Bestuursdossier.DienInAsync(Invoer(2016, "begroting", "voorlopig", ("3.1", "999")), _eigen, cancellationToken: Dienst.Einde);
        bestand.AlleenKijken = false;
        var verslag = await Dien(bestand);
        Assert.Equal([("afgewezen", "versie.verouderd"), ("nieuw", "")], verslag.Rijen.Select(rij => (rij.Uitkomst, rij.Reden?.Code ?? "")));
        Assert.Equal(999m, (await Dossier()).Verwachtingen.Single(jaar => jaar.Boekjaar == 2016).Posten.Single(post => post.Post == "3.1").Waarde.NaarDecimal());
        // The same again: what stands there already is no conflict.
        Assert.Equal(["afgewezen", "ongewijzigd"], (await Dien(bestand)).Rijen.Select(rij => rij.Uitkomst));
        // After a new look it can be handed in.
        bestand.AlleenKijken = true;
        var (gezien, nogEens) = (await Dien(bestand), bestand.Clone());
        nogEens.Bekeken.Clear();
        nogEens.Bekeken.AddRange(gezien.Bekeken);
        nogEens.AlleenKijken = false;
        Assert.Equal(["gewijzigd", "ongewijzigd"], (await Dien(nogEens)).Rijen.Select(rij => rij.Uitkomst));

        async Task<Invoerverslag> Dien(Invoerbestand wat) => await _dienst.Bestuursdossier.DienBestandInAsync(wat, _eigen, cancellationToken: Dienst.Einde);
    }

    [Fact]
    public async Task Opeenvolgende_realisaties_in_een_bestand_zitten_elkaar_niet_in_de_weg()
    {
        Assert.Equal(["nieuw", "nieuw", "nieuw", "nieuw"], (await Dien(Bestand(100, 90, 200, 150))).Rijen.Select(rij => rij.Uitkomst));
        var bestand = Bestand(110, 80, 210, 160);
        bestand.AlleenKijken = true;
        bestand.Bekeken.AddRange((await Dien(bestand)).Bekeken);
        bestand.AlleenKijken = false;

        // Rentabiliteit over two years of 2017 counts 2016 as well.
        Assert.Equal(["gewijzigd", "gewijzigd", "gewijzigd", "gewijzigd"], (await Dien(bestand)).Rijen.Select(rij => rij.Uitkomst));

        static Invoerbestand Bestand(int baten, int lasten, int batenLater, int lastenLater) => new()
        {
            Bestandsnaam = "meerjaren.csv",
            Inhoud = Google.Protobuf.ByteString.CopyFromUtf8($"BOEKJAAR;SOORT;REDEN;POST;BEDRAG\n2016;realisatie;correctie;3.1;{baten}\n2016;realisatie;correctie;4.1;{lasten}\n2017;realisatie;correctie;3.1;{batenLater}\n2017;realisatie;correctie;4.1;{lastenLater}\n"),
        };

        async Task<Invoerverslag> Dien(Invoerbestand wat) => await _dienst.Bestuursdossier.DienBestandInAsync(wat, _eigen, cancellationToken: Dienst.Einde);
    }

    [Fact]
    public async Task De_verantwoording_van_doelmatigheid_bewaart_elementen_en_bestedingen()
    {
        var verzoek = new DoelmatigheidVerzoek
        {
            BevoegdGezag = "21429",
            Boekjaar = 2015,
            Elementen = { new Element { Code = "doelen", Vindplaats = "Jaarverslag, bladzijde 12" } },
            Patronen = { new Patroon { Code = "alleen-accountant", Herkend = true } },
            Bestedingen = { new Besteding { Ontvanger = "Stichting Een", Bedrag = "45.000", Doel = "Begeleiding" } },
        };
        Assert.Equal(1, (await _dienst.Bestuursdossier.LegDoelmatigheidVastAsync(verzoek, _eigen, cancellationToken: Dienst.Einde)).Versie);
        var gelezen = await _dienst.Bestuursdossier.GeefDoelmatigheidAsync(new DoelmatigheidVraag { BevoegdGezag = "21429", Boekjaar = 2015 }, _dienst.Inspecteur(), cancellationToken: Dienst.Einde);
        Assert.Equal((5, 3), (gelezen.Elementen.Count, gelezen.Patronen.Count));
        Assert.Equal("Jaarverslag, bladzijde 12", gelezen.Elementen.Single(een => een.Code == "doelen").Vindplaats);
        Assert.Equal(("Stichting Een", "45000", "Begeleiding"), (gelezen.Bestedingen[0].Ontvanger, gelezen.Bestedingen[0].Bedrag, gelezen.Bestedingen[0].Doel));
        Assert.Empty(gelezen.Vragen);
        // Costs of 2015, by hand: 1.140.303 in the account and 6.364.413 passed on inside 3.1.
        Assert.Equal(7_504_716m, gelezen.Uitgaven.Single(een => een.Naam == "Alle lasten").Bedrag.NaarDecimal());
        Assert.Equal(1_140_303m, gelezen.Uitgaven.Single(een => een.Naam == "Eigen lasten samen").Bedrag.NaarDecimal());
        Assert.Contains(2015, gelezen.Boekjaren);
        Assert.StartsWith("Het bestuur heeft het aantal leerlingen van dit boekjaar niet opgegeven, en er is geen volledige telling van DUO", gelezen.LeerlingenBron, StringComparison.Ordinal);
        Assert.Equal(6_364_413m / 7_504_716m, gelezen.Uitgaven[0].Aandeel.NaarDecimal());
        verzoek.Versie = 1;
        verzoek.Bestedingen[0].Bedrag = "45.000,125";
        Assert.Equal((StatusCode.InvalidArgument, "doelmatigheid.bedrag", "bedrag_0"), await Weigeren.Van(() => _dienst.Bestuursdossier.LegDoelmatigheidVastAsync(verzoek, _eigen, cancellationToken: Dienst.Einde)));
    }

    [Fact]
    public async Task Een_scenario_zonder_verandering_telt_elk_jaar_hetzelfde_resultaat_bij_het_vermogen()
    {
        var scenario = await _dienst.Bestuursdossier.RekenScenarioAsync(new ScenarioVraag { BevoegdGezag = "21429" }, _eigen, cancellationToken: Dienst.Einde);
        Assert.Equal(6, scenario.Jaren.Count);
        decimal Post(int jaar, string code) => scenario.Jaren.Single(een => een.Boekjaar == jaar).Posten.Single(post => post.Post == code).Waarde.NaarDecimal()!.Value;
        // Result of 2015: -499.944; equity 668.686.
        Assert.Equal(668_686m - 499_944m, Post(2016, "2.1"));
        Assert.Equal(668_686m - (5 * 499_944m), Post(2020, "2.1"));
        Assert.Equal(5, scenario.Aannamen.Count);
        // What was passed on is a deduction in this account: the gross baten stay 635.865 + 6.364.413.
        Assert.Equal(7_000_278m, scenario.Jaren.Single(een => een.Boekjaar == 2020).Kengetallen.Single(een => een.Code == "brutobaten").Waarde.NaarDecimal());
        var meer = await _dienst.Bestuursdossier.RekenScenarioAsync(new ScenarioVraag { BevoegdGezag = "21429", Leerlingen = "10" }, _eigen, cancellationToken: Dienst.Einde);
        Assert.Equal(400_534m * 1.1m, meer.Jaren.Single(een => een.Boekjaar == 2016).Posten.Single(post => post.Post == "3.1").Waarde.NaarDecimal());
        Assert.Equal(("scenario.percentage", "tarieven"), await Weiger(new ScenarioVraag { BevoegdGezag = "21429", Tarieven = "40" }));

        async Task<(string, string)> Weiger(ScenarioVraag vraag)
        {
            var (_, code, veld) = await Weigeren.Van(() => _dienst.Bestuursdossier.RekenScenarioAsync(vraag, _eigen, cancellationToken: Dienst.Einde));
            return (code, veld);
        }
    }

    [Fact]
    public async Task Een_bestuur_hoort_waar_naar_gevraagd_wordt_en_antwoordt()
    {
        var vraag = new ResultaatVerzoek { BevoegdGezag = "21429", GevraagdAan = "21428", Boekjaar = 2015, Bedrag = "45.000", Doel = "Begeleiding in de klas" };
        await _dienst.Bestuursdossier.VraagResultatenAsync(vraag, _eigen, cancellationToken: Dienst.Einde);
        // Sent twice, it is asked once.
        await _dienst.Bestuursdossier.VraagResultatenAsync(vraag, _eigen, cancellationToken: Dienst.Einde);
        var gekregen = Assert.Single((await Vragen("21428", _amstelronde)).Gekregen);
        Assert.Equal(("21429", "SWV PO Zuid-Kennemerland", 1, 45_000m, ""), (gekregen.Vrager, gekregen.VragerNaam, gekregen.Nummer, gekregen.Bedrag.NaarDecimal(), gekregen.AntwoordOp));

        var antwoord = new ResultaatAntwoord { Vrager = "21429", Nummer = 1, Versie = 1, Antwoord = "Twee klassen meer met een groepsplan." };
        Assert.Equal("resultaatvraag.onbekend", (await Weigeren.Van(() => _dienst.Bestuursdossier.BeantwoordResultaatvraagAsync(antwoord, _eigen, cancellationToken: Dienst.Einde))).Code);
        Assert.Equal(2, (await _dienst.Bestuursdossier.BeantwoordResultaatvraagAsync(antwoord, _amstelronde, cancellationToken: Dienst.Einde)).Versie);
        // Sent twice, it is answered once; another answer asks for the version that holds, and the former one stays.
        Assert.Equal(2, (await _dienst.Bestuursdossier.BeantwoordResultaatvraagAsync(antwoord, _amstelronde, cancellationToken: Dienst.Einde)).Versie);
        antwoord.Antwoord = "Drie klassen meer.";
        Assert.Equal("versie.verouderd", (await Weigeren.Van(() => _dienst.Bestuursdossier.BeantwoordResultaatvraagAsync(antwoord, _amstelronde, cancellationToken: Dienst.Einde))).Code);
        antwoord.Versie = 2;
        Assert.Equal(3, (await _dienst.Bestuursdossier.BeantwoordResultaatvraagAsync(antwoord, _amstelronde, cancellationToken: Dienst.Einde)).Versie);
        var gesteld = Assert.Single((await Vragen("21429", _eigen)).Gesteld);
        Assert.Equal(("Drie klassen meer.", "Twee klassen meer met een groepsplan."), (gesteld.Antwoord, Assert.Single(gesteld.Eerdere).Antwoord));
        Assert.NotEqual("", gesteld.AntwoordOp);
        // The accountability of that year tells the same; an inspecteur reads it there.
        var verantwoord = await _dienst.Bestuursdossier.GeefDoelmatigheidAsync(new DoelmatigheidVraag { BevoegdGezag = "21429", Boekjaar = 2015 }, _dienst.Inspecteur(), cancellationToken: Dienst.Einde);
        Assert.Equal(gesteld, Assert.Single(verantwoord.Vragen));
        Assert.Empty((await _dienst.Bestuursdossier.GeefDoelmatigheidAsync(new DoelmatigheidVraag { BevoegdGezag = "21429", Boekjaar = 2014 }, _dienst.Inspecteur(), cancellationToken: Dienst.Einde)).Vragen);
        Assert.Equal(StatusCode.PermissionDenied, (await Assert.ThrowsAsync<RpcException>(async () => await _dienst.Bestuursdossier.LijstResultaatvragenAsync(new DossierVraag { BevoegdGezag = "21429" }, _dienst.Inspecteur(), cancellationToken: Dienst.Einde))).StatusCode);
        Assert.Equal(StatusCode.PermissionDenied, (await Weigeren.Van(() => _dienst.Bestuursdossier.LijstResultaatvragenAsync(new DossierVraag { BevoegdGezag = "21429" }, _amstelronde, cancellationToken: Dienst.Einde))).Status);

        async Task<Resultaatvragen> Vragen(string nummer, Metadata koppen) => await _dienst.Bestuursdossier.LijstResultaatvragenAsync(new DossierVraag { BevoegdGezag = nummer }, koppen, cancellationToken: Dienst.Einde);
    }

    [Theory]
    [InlineData("21429", 2015, "1", "x", "resultaatvraag.bestuur", "gevraagd_aan")]
    [InlineData("12345", 2015, "1", "x", "resultaatvraag.bestuur", "gevraagd_aan")]
    [InlineData("veel", 2015, "1", "x", "bevoegd-gezag.ongeldig", "gevraagd_aan")]
    [InlineData("21428", 2013, "1", "x", "resultaatvraag.boekjaar", "boekjaar")]
    [InlineData("21428", 2015, "0", "x", "resultaatvraag.bedrag", "bedrag")]
    [InlineData("21428", 2015, "veel", "x", "resultaatvraag.bedrag", "bedrag")]
    [InlineData("21428", 2015, "45.000,125", "x", "resultaatvraag.bedrag", "bedrag")]
    [InlineData("21428", 2015, "1", " ", "tekst.ontbreekt", "doel")]
    public async Task Een_vraag_naar_resultaten_die_niet_kan_wordt_geweigerd_bij_het_veld(string bestuur, int boekjaar, string bedrag, string doel, string code, string veld)
    {
        var vraag = new ResultaatVerzoek { BevoegdGezag = "21429", GevraagdAan = bestuur, Boekjaar = boekjaar, Bedrag = bedrag, Doel = doel };
        Assert.Equal((StatusCode.InvalidArgument, code, veld), await Weigeren.Van(() => _dienst.Bestuursdossier.VraagResultatenAsync(vraag, _eigen, cancellationToken: Dienst.Einde)));
    }

    private static Afbouwjaar Planjaar(int boekjaar, string vermogen) => new() { Boekjaar = boekjaar, EigenVermogen = vermogen };

    private static ToelichtingVerzoek Toelichting(string tekst, long versie) => new() { JaarrekeningId = Toegelicht, Versie = versie, Code = "aansluiting-vermogen", Tekst = tekst };

    private static InvoerVerzoek Invoer(int boekjaar, string soort, string status, params (string Post, string Bedrag)[] posten) => new()
    {
        BevoegdGezag = "21429",
        Boekjaar = boekjaar,
        Soort = soort,
        Status = status,
        Posten = { posten.Select(post => new Postinvoer { Post = post.Post, Bedrag = post.Bedrag }) },
    };

    private Task<Dossier> Dossier() => _dienst.HaalDossier(new DossierVraag { BevoegdGezag = "21429" }, _eigen);

    private async Task<Jaar> Amstelronde2015() => (await _dienst.HaalDossier(new DossierVraag { BevoegdGezag = "21428" }, _amstelronde)).Jaren.Single(jaar => jaar.Boekjaar == 2015);

    private async Task<Jaar> Jaar2015() => (await Dossier()).Jaren.Single(jaar => jaar.Boekjaar == 2015);
}
