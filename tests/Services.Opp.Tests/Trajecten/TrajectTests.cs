using Grpc.Core;
using Monitoring.Contracts.Domein;
using Monitoring.Contracts.Opp.V1;
using Monitoring.Services.Opp.Domain;
using Monitoring.Services.Opp.Domain.Trajecten;
using Monitoring.Services.Opp.Tests.Opstelling;
using Traject = Monitoring.Services.Opp.Domain.Trajecten.Traject;
using TrajectBericht = Monitoring.Contracts.Opp.V1.Traject;

namespace Monitoring.Services.Opp.Tests.Trajecten;

/// <summary>What runs beside an OPP, on 15 March 2024: terms of the Handboek OPP and De Staat van het Onderwijs 2024, paragraaf 5.4.</summary>
public sealed class TrajectTests(OppServer server) : IClassFixture<OppServer>
{
    private CancellationToken Stop { get; } = TestContext.Current.CancellationToken;

    /// <summary>The Inspectie decides within eight weeks: 56 days after 1 February 2024 is 28 March. That binds the Inspectie, not the school.</summary>
    [Fact]
    public async Task Maatwerk_loopt_van_aanvraag_tot_terugkeer()
    {
        var opp = (await server.Client.RegistreerAsync(Rij.Van("m-1"), server.AlsSchool, cancellationToken: Stop)).Id;
        var traject = await Begin("maatwerk", opp, "", "2024-02-01", ("grond", "psychisch"), ("uren_per_week", "12"), ("tot_en_met", "2024-07-12"), ("zeven_vragen", "5"), ("eerste_deskundige", "psycholoog"), ("tweede_deskundige", "ja"), ("ingroeiplan", "nee"));
        Assert.Equal(("m-1", "open", "", "besluit", "de inspectie", "2024-03-28"), (traject.Kenmerk, traject.Stand, traject.Uiterlijk, traject.Volgende.Code, traject.WachtOp, traject.Verwacht));
        Assert.Equal(["Het OPP beantwoordt 5 van de zeven vragen.", "Een plan om terug te keren ontbreekt."], traject.Gebreken);

        traject = await Zet(traject, "2024-03-01", "ingestemd");
        Assert.Equal(("terugkeer", "2024-07-12", ""), (traject.Volgende.Code, traject.Uiterlijk, traject.WachtOp));
        traject = await Zet(traject, "2024-03-15", "volledig-terug");
        Assert.Equal(("af", "", 3), (traject.Stand, traject.Uiterlijk, traject.Stappen.Count));
        Assert.Null(traject.Volgende);
        await Weigert.Met(StatusCode.FailedPrecondition, "traject.is-af", () => Zet(traject, "2024-03-15", "volledig-terug"));
    }

    [Fact]
    public async Task Een_toelaatbaarheidsverklaring_loopt_af_op_haar_laatste_dag()
    {
        var opp = (await server.Client.RegistreerAsync(Rij.Van("t-1", soort: "so"), server.AlsSchool, cancellationToken: Stop)).Id;
        var bao = (await server.Client.RegistreerAsync(Rij.Van("t-2"), server.AlsSchool, cancellationToken: Stop)).Id;

        var traject = await Begin("tlv", opp, "", "2023-08-01", ("tlv_nummer", "PO2817-00042"), ("geldig_tot", "2024-03-14"));

        Assert.Equal(("te-laat", "2024-03-14"), (traject.Stand, traject.Uiterlijk));
        Assert.Contains("tenzij", traject.Volgende.Uitleg, StringComparison.Ordinal);
        await Weigert.Met(StatusCode.InvalidArgument, "traject.schoolsoort", () => Begin("tlv", bao, "", "2023-08-01", ("tlv_nummer", "PO2817-00042"), ("geldig_tot", "2024-07-31")));
        await Weigert.Met(StatusCode.InvalidArgument, "traject.opp-ontbreekt", () => Begin("tlv", "", "los", "2023-08-01", ("tlv_nummer", "PO2817-00042"), ("geldig_tot", "2024-07-31")));
    }

    /// <summary>Only a board that does not follow the advice gives a reason.</summary>
    [Fact]
    public async Task Een_advies_van_de_geschillencommissie_vraagt_een_reactie_met_reden()
    {
        var traject = await Begin("geschil", "", "g-1", "2024-01-10", ("onderwerp", "opp"));
        Assert.Equal("", traject.Uiterlijk);
        traject = await Zet(traject, "2024-03-01", "gegrond");
        Assert.Equal("2024-03-29", traject.Uiterlijk);

        await Weigert.Met(StatusCode.InvalidArgument, "traject.veld-ontbreekt", () => Zet(traject, "2024-03-10", "niet-gevolgd"));
        await Weigert.Met(StatusCode.InvalidArgument, "traject.veld-onbekend", () => Zet(traject, "2024-03-10", "gevolgd", ("reden", "veiligheid")));
        await Weigert.Met(StatusCode.InvalidArgument, "traject.dag-te-vroeg", () => Zet(traject, "2024-02-28", "gevolgd"));
        Assert.Equal("af", (await Zet(traject, "2024-03-10", "niet-gevolgd", ("reden", "veiligheid"))).Stand);
    }

    /// <summary>One expert of four is enough for an exam, and 30 minutes is the most (Handboek OPP). A number of a case is text of five digits.</summary>
    [Fact]
    public async Task Een_deskundigenverklaring_geeft_ten_hoogste_dertig_minuten_en_een_zaaknummer_is_tekst()
    {
        await Weigert.Met(StatusCode.InvalidArgument, "traject.getal-ongeldig", () => Verklaring("d-1", "31"));
        Assert.Equal("open", (await Verklaring("d-1", "30")).Stand);

        var geschil = await Begin("geschil", "", "g-2", "2024-01-10", ("onderwerp", "opp"), ("zaaknummer", "39502"));
        Assert.Contains(geschil.Stappen[0].Feiten, feit => feit.Waarde == "39502");

        async Task<TrajectBericht> Verklaring(string kenmerk, string minuten) => await server.Client.BeginTrajectAsync(
            new BeginTrajectVerzoek { Soort = "deskundigenverklaring", Kenmerk = kenmerk, Vestiging = OppServer.School + "00", Schoolsoort = "vo", Datum = "2024-02-01", Velden = { ["deskundige"] = "neuroloog", ["extra_minuten"] = minuten } }, server.AlsSchool, cancellationToken: Stop);
    }

    /// <summary>An exam has other experts than maatwerk, bezwaar against a tlv is no geschil (Handboek OPP), and where every pupil has an OPP there is no support without one.</summary>
    [Theory]
    [InlineData("deskundigenverklaring", "vo", "deskundige", "psychiater", "")]
    [InlineData("deskundigenverklaring", "vo", "deskundige", "huisarts", "traject.keuze-onbekend")]
    [InlineData("deskundigenverklaring", "bao", "deskundige", "psychiater", "traject.schoolsoort")]
    [InlineData("geschil", "bao", "onderwerp", "verwijdering", "")]
    [InlineData("geschil", "bao", "onderwerp", "tlv", "traject.keuze-onbekend")]
    [InlineData("ondersteuning", "vo", "", "", "")]
    [InlineData("ondersteuning", "pro", "", "", "traject.schoolsoort")]
    [InlineData("ondersteuning", "sbo", "", "", "traject.schoolsoort")]
    public void Onderwerp_deskundige_en_schoolsoort_zijn_die_van_de_bron(string soort, string schoolsoort, string veld, string waarde, string geweigerd)
    {
        var plaats = new Trajectplaats(BrinVestiging.Lees("00AP00"), Schoolsoort.Lees(schoolsoort), null, "b-1", Herkomst.School);
        var velden = veld.Length == 0 ? [] : new Dictionary<string, string> { [veld] = waarde };
        Traject Begin() => Traject.Begin(Trajectsoort.Lees(soort, "soort"), plaats, new DateOnly(2024, 2, 1), velden, Zaak.Moment("2024-03-15"));

        Assert.Equal(geweigerd, geweigerd.Length == 0 ? Begin().Brin == "00AP" ? "" : "?" : Assert.Throws<WeigeringException>(Begin).Weigering.Code);
    }

    [Fact]
    public async Task De_lijst_begint_met_wat_het_eerst_afloopt_en_is_van_de_school()
    {
        await Begin("ondersteuning", "", "o-laat", "2024-02-01");
        await Begin("ondersteuning", "", "o-straks", "2024-03-01");
        await Begin("wachtplek", "", "w-1", "2024-03-01", ("verblijf", "thuis"));

        var lijst = await server.Client.TrajectenAsync(new TrajectenVraag { Soort = "ondersteuning" }, server.AlsSchool, cancellationToken: Stop);
        Assert.Equal(["o-laat te-laat 2024-03-14", "o-straks open 2024-04-12"], lijst.Trajecten.Select(traject => $"{traject.Kenmerk} {traject.Stand} {traject.Uiterlijk}"));
        Assert.Equal((2, 2, 1), (lijst.Totaal, lijst.Open, lijst.TeLaat));
        Assert.Equal("o-laat", Assert.Single((await server.Client.TrajectenAsync(new TrajectenVraag { Soort = "ondersteuning", Stand = "te-laat" }, server.AlsSchool, cancellationToken: Stop)).Trajecten).Kenmerk);
        Assert.Equal("o-straks", Assert.Single((await server.Client.TrajectenAsync(new TrajectenVraag { Soort = "ondersteuning", Stand = "30-dagen" }, server.AlsSchool, cancellationToken: Stop)).Trajecten).Kenmerk);

        foreach (var (sorteer, eerste) in new[] { ("kenmerk", "o-laat"), ("-kenmerk", "o-straks"), ("uiterlijk", "o-laat"), ("-uiterlijk", "o-straks") })
        {
            // Of one page of the whole list.
            var gesorteerd = await server.Client.TrajectenAsync(new TrajectenVraag { Soort = "ondersteuning", Sorteer = sorteer, Pagina = new Contracts.V1.Pagina { Grootte = 1 } }, server.AlsSchool, cancellationToken: Stop);
            Assert.Equal((eerste, 2), (Assert.Single(gesorteerd.Trajecten).Kenmerk, gesorteerd.Totaal));
        }

        await Weigert.Met(StatusCode.InvalidArgument, "sorteer.onbekend", () => server.Client.TrajectenAsync(new TrajectenVraag { Sorteer = "drop" }, server.AlsSchool, cancellationToken: Stop).ResponseAsync);
        Assert.Empty((await server.Client.TrajectenAsync(new TrajectenVraag(), server.AlsAndereSchool, cancellationToken: Stop)).Trajecten);
        await Weigert.Met(StatusCode.NotFound, "traject.niet-gevonden", () => server.Client.HaalTrajectAsync(new TrajectVraag { TrajectId = lijst.Trajecten[0].Id }, server.AlsAndereSchool, cancellationToken: Stop).ResponseAsync);
        await Weigert.Met(StatusCode.NotFound, "traject.niet-gevonden", () => server.Client.ZetTrajectstapAsync(new TrajectstapVerzoek { TrajectId = lijst.Trajecten[0].Id, Versie = 1, Datum = "2024-03-10", Keuze = "gestopt" }, server.AlsAndereSchool, cancellationToken: Stop).ResponseAsync);
        await Weigert.Met(StatusCode.InvalidArgument, "traject.stand-onbekend", () => server.Client.TrajectenAsync(new TrajectenVraag { Stand = "ooit" }, server.AlsSchool, cancellationToken: Stop).ResponseAsync);
    }

    /// <summary>Windows of the work list, counted from 15 March 2024: the fourteenth day is 29 March, the thirtieth 14 April.</summary>
    [Fact]
    public async Task Een_traject_telt_mee_in_de_werkvoorraad_tot_het_af_is()
    {
        var voor = await Stand();
        await Begin("wachtplek", "", "v-14", "2024-03-01", ("verblijf", "school"), ("verwacht_op", "2024-03-29"));
        await Begin("wachtplek", "", "v-30", "2024-03-01", ("verblijf", "school"), ("verwacht_op", "2024-03-30"));
        await Begin("wachtplek", "", "v-later", "2024-03-01", ("verblijf", "school"), ("verwacht_op", "2024-04-15"));
        var af = await Begin("wachtplek", "", "v-laat", "2024-03-01", ("verblijf", "school"), ("verwacht_op", "2024-03-14"));

        var na = await Stand();
        Assert.Equal((voor.Open + 4, voor.TeLaat + 1, voor.Binnen14Dagen + 1, voor.Binnen30Dagen + 1), (na.Open, na.TeLaat, na.Binnen14Dagen, na.Binnen30Dagen));
        Assert.Contains("v-14", await Kenmerken("14-dagen"));
        Assert.DoesNotContain("v-14", await Kenmerken("30-dagen"));
        Assert.Contains("v-30", await Kenmerken("30-dagen"));
        await Zet(af, "2024-03-15", "geplaatst");
        Assert.Equal((voor.Open + 3, voor.TeLaat), (await Stand() is var nu ? (nu.Open, nu.TeLaat) : default));

        async Task<Termijntelling> Stand() => (await server.Client.LijstAsync(new LijstVraag(), server.AlsSchool, cancellationToken: Stop)).Werkvoorraad.Trajecten;

        async Task<IEnumerable<string>> Kenmerken(string stand) => (await server.Client.TrajectenAsync(new TrajectenVraag { Stand = stand }, server.AlsSchool, cancellationToken: Stop)).Trajecten.Select(traject => traject.Kenmerk);
    }

    [Fact]
    public async Task De_trajecten_van_een_OPP_zijn_apart_te_vragen()
    {
        var opp = (await server.Client.RegistreerAsync(Rij.Van("p-1"), server.AlsSchool, cancellationToken: Stop)).Id;
        await Begin("wachtplek", opp, "", "2024-03-01", ("verblijf", "thuis"));

        var traject = Assert.Single((await server.Client.TrajectenAsync(new TrajectenVraag { OppId = opp }, server.AlsSchool, cancellationToken: Stop)).Trajecten);

        Assert.Equal(("p-1", opp, OppServer.School + "00", "bao"), (traject.Kenmerk, traject.OppId, traject.Vestiging, traject.Schoolsoort));
        await Weigert.Met(StatusCode.NotFound, "opp.niet-gevonden", () => server.Client.TrajectenAsync(new TrajectenVraag { OppId = opp }, server.AlsAndereSchool, cancellationToken: Stop).ResponseAsync);
    }

    [Fact]
    public async Task Zonder_OPP_hoort_een_traject_bij_een_vestiging_van_de_school()
    {
        await Weigert.Met(StatusCode.InvalidArgument, "vestiging.ongeldig", () => Wacht("", "bao"));
        await Weigert.Met(StatusCode.PermissionDenied, "toegang.ander-gebied", () => Wacht(OppServer.AndereSchool + "00", "bao"));
        await Weigert.Met(StatusCode.InvalidArgument, "schoolsoort.onbekend", () => Wacht(OppServer.School + "00", ""));

        async Task Wacht(string vestiging, string schoolsoort) => await server.Client.BeginTrajectAsync(
            new BeginTrajectVerzoek { Soort = "wachtplek", Kenmerk = "z-1", Vestiging = vestiging, Schoolsoort = schoolsoort, Datum = "2024-03-01", Velden = { ["verblijf"] = "school" } }, server.AlsSchool, cancellationToken: Stop);
    }

    [Theory]
    [InlineData("traject.getal-ongeldig", "uren_per_week", "41")]
    [InlineData("traject.keuze-onbekend", "eerste_deskundige", "neuroloog")]
    [InlineData("traject.keuze-onbekend", "grond", "hoogbegaafd")]
    [InlineData("traject.veld-ontbreekt", "tweede_deskundige", " ")]
    [InlineData("traject.einde-te-vroeg", "tot_en_met", "2024-02-01")]
    [InlineData("traject.te-lang", "tot_en_met", "2026-02-02")]
    [InlineData("bsn.herkend", "uren_per_week", "123456782")]
    [InlineData("traject.veld-onbekend", "iets", "12")]
    public async Task Wat_niet_kan_wordt_geweigerd(string code, string veld, string waarde)
    {
        var opp = (await server.Client.RegistreerAsync(Rij.Van("f-1"), server.AlsSchool, cancellationToken: Stop)).Id;
        var velden = new Dictionary<string, string> { ["grond"] = "lichamelijk", ["uren_per_week"] = "12", ["tot_en_met"] = "2026-02-01", ["zeven_vragen"] = "7", ["eerste_deskundige"] = "psycholoog", ["tweede_deskundige"] = "ja", ["ingroeiplan"] = "ja", [veld] = waarde };

        await Weigert.Met(StatusCode.InvalidArgument, code, () => Begin("maatwerk", opp, "", "2024-02-01", [.. velden.Select(paar => (paar.Key, paar.Value))]));
    }

    [Fact]
    public async Task Tweemaal_versturen_begint_niet_tweemaal_en_een_oude_versie_verandert_niets()
    {
        var traject = await Begin("wachtplek", "", "w-2", "2024-03-01", ("verblijf", "school"));
        await Weigert.Met(StatusCode.FailedPrecondition, "traject.bestaat-al", () => Begin("wachtplek", "", "w-2", "2024-03-01", ("verblijf", "school")));

        await Zet(traject, "2024-03-10", "geplaatst");
        await Weigert.Met(StatusCode.Aborted, "versie.verouderd", () => Zet(traject, "2024-03-10", "geplaatst"));
    }

    /// <summary>The table is data: each outcome leads to a step that exists, and each kind can come to an end.</summary>
    [Fact]
    public void Elke_uitkomst_leidt_naar_een_stap_of_naar_het_einde() => Assert.All(Trajectsoort.Alle, soort =>
    {
        Assert.Empty(soort.Stappen[0].Keuzes);
        Assert.Equal(soort.Stappen.Count, soort.Stappen.Select(stap => stap.Code).Distinct().Count());
        Assert.All(soort.Stappen.Skip(1), stap => Assert.Contains(stap.Keuzes, keuze => keuze.Volgende.Length == 0));
        Assert.All(soort.Stappen.SelectMany(stap => stap.Keuzes).Where(keuze => keuze.Volgende.Length > 0), keuze => Assert.Contains(soort.Stappen, stap => stap.Code == keuze.Volgende));
        Assert.All(soort.Stappen.SelectMany(stap => stap.Velden), veld => Assert.Equal(veld.Soort == Veldsoort.Code, veld.Keuzes.Count > 0));
    });

    private async Task<TrajectBericht> Begin(string soort, string opp, string kenmerk, string datum, params (string Naam, string Waarde)[] velden) =>
        await server.Client.BeginTrajectAsync(new BeginTrajectVerzoek { Soort = soort, OppId = opp, Kenmerk = kenmerk, Vestiging = OppServer.School + "00", Schoolsoort = "bao", Datum = datum, Velden = { velden.ToDictionary(veld => veld.Naam, veld => veld.Waarde) } }, server.AlsSchool, cancellationToken: Stop);

    private async Task<TrajectBericht> Zet(TrajectBericht traject, string datum, string keuze, params (string Naam, string Waarde)[] velden) =>
        await server.Client.ZetTrajectstapAsync(new TrajectstapVerzoek { TrajectId = traject.Id, Versie = traject.Versie, Datum = datum, Keuze = keuze, Velden = { velden.ToDictionary(veld => veld.Naam, veld => veld.Waarde) } }, server.AlsSchool, cancellationToken: Stop);
}
