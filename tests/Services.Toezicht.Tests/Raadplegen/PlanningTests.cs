using Grpc.Core;
using Monitoring.Contracts.Toezicht.V1;
using Monitoring.Services.Toezicht.Domain.Planning;
using Monitoring.Services.Toezicht.Tests.Opstelling;

namespace Monitoring.Services.Toezicht.Tests.Raadplegen;

/// <summary>Which onderzoek is due when by the cycle.</summary>
public sealed class PlanningTests
{
    private static readonly DateOnly Vandaag = new(2024, 9, 2);

    [Theory]
    [InlineData("bestuur", "vierjaarlijks", "2020-09-01", "vierjaarlijks", "2024-09-01", true)]
    [InlineData("swv", "vierjaarlijks", "2020-09-02", "vierjaarlijks", "2024-09-02", false)]
    // A school in Caribisch Nederland every two years, whether a file names the provincie or it was visited as such before.
    [InlineData("school", "caribisch", "2022-09-02", "caribisch", "2024-09-02", false)]
    public void De_termijn_loopt_vanaf_de_vorige_vaststelling(string objectSoort, string soort, string laatste, string verwacht, string uiterlijk, bool teLaat)
    {
        var regel = Assert.Single(Cyclus.Van(Bij(objectSoort, laatste: (soort, Dag(laatste))), Vandaag));
        Assert.Equal((verwacht, Dag(uiterlijk), teLaat), (regel.Soort.Code, regel.Uiterlijk, regel.TeLaat(Vandaag)));
        Assert.NotEmpty(regel.Aanname);
        Assert.StartsWith("De Staat van het Onderwijs 2024, 1.", regel.Soort.Bron, StringComparison.Ordinal);
    }

    [Fact]
    public void Waarvan_niets_bekend_is_is_het_langst_aan_de_beurt_en_een_school_volgt_haar_bestuur()
    {
        Assert.Equal((null, true), Assert.Single(Cyclus.Van(Bij("bestuur"), Vandaag).Select(regel => (regel.Uiterlijk, regel.TeLaat(Vandaag)))));
        Assert.Empty(Cyclus.Van(Bij("school"), Vandaag));
        Assert.Empty(Cyclus.Van(Bij("vestiging", begonOp: Vandaag), Vandaag));
        Assert.Equal("caribisch", Assert.Single(Cyclus.Van(Bij("school", provincie: "Bonaire"), Vandaag)).Soort.Code);
    }

    [Theory]
    [InlineData("2023-09-02", null, "2024-09-02")]
    // Visited in that year; a visit of before, under the same code, was about another beginning.
    [InlineData("2023-09-02", "2024-03-01", null)]
    [InlineData("2023-09-02", "2019-03-01", "2024-09-02")]
    // Two years on it is no new school.
    [InlineData("2022-09-02", null, "2023-09-02")]
    [InlineData("2022-09-01", null, null)]
    public void Een_nieuwe_school_wordt_in_haar_eerste_jaar_bezocht(string begin, string? bezocht, string? uiterlijk)
    {
        var regels = Cyclus.Van(Bij("school", begonOp: Dag(begin), laatste: bezocht is null ? null : ("nieuwe-school", Dag(bezocht))), Vandaag).ToList();
        Assert.Equal(uiterlijk is null ? [] : new DateOnly?[] { Dag(uiterlijk) }, regels.Select(regel => regel.Uiterlijk));
        Assert.All(regels, regel => Assert.Equal(("nieuwe-school", ""), (regel.Soort.Code, regel.Aanname)));
    }

    [Fact]
    public async Task De_lijst_zet_wat_het_langst_moet_voorop_en_laat_kiezen_sorteren_en_bladeren()
    {
        await using var dienst = await Dienst.StartMetSwv();
        await dienst.ImporteerObjecten(("objecten.csv", Dienst.Tekst(
            "OBJECT_SOORT;OBJECT_CODE;NAAM;SECTOR;BEVOEGD_GEZAG_NUMMER;BEKOSTIGING;GELDIG_VAN;GELDIG_TOT;OPVOLGER",
            "school;00AP;Nieuwe School;po;40001;;2024-08-01;;", "school;00AQ;Oude School;po;40001;;1990-08-01;;", "school;00AR;School van een swv;po;99003;;1990-08-01;;", "swv;PO9005;Opgeheven;po;;;2014-08-01;2020-07-31;")));
        await dienst.VastgesteldOnderzoek("PO9001");
        var lopend = await dienst.StartOnderzoek("PO9002");

        var planning = await Lees(new PlanningVraag());
        // Of a bestuur that only runs a samenwerkingsverband there is one line, not two; 99003 runs a school as well.
        Assert.Equal(["40001", "99003", "PO9002", "VO9001", "00AP", "PO9001"], planning.Regels.Select(regel => regel.ObjectCode));
        Assert.Equal((6, 4, 1, 6), (planning.Totaal, planning.TeLaat, planning.BinnenEenJaar, planning.Alle));
        Assert.Equal((lopend.Nummer, lopend.Id), planning.Regels.Where(regel => regel.ObjectCode == "PO9002").Select(regel => (regel.Onderzoeknummer, regel.OnderzoekId)).Single());
        Assert.Equal(("nieuwe-school", "2025-08-01"), planning.Regels.Where(regel => regel.ObjectCode == "00AP").Select(regel => (regel.Soort, regel.Uiterlijk)).Single());
        Assert.Equal("2028-09-02", planning.Regels[^1].Uiterlijk);

        Assert.Equal(["VO9001", "PO9002", "PO9001"], (await Lees(new PlanningVraag { ObjectSoort = "swv", Sorteer = "-code" })).Regels.Select(regel => regel.ObjectCode));
        Assert.Equal(["00AP"], (await Lees(new PlanningVraag { Zoek = "nieuwe" })).Regels.Select(regel => regel.ObjectCode));
        Assert.Equal(["PO9001"], (await Lees(new PlanningVraag { Wanneer = "later" })).Regels.Select(regel => regel.ObjectCode));
        var tweede = await Lees(new PlanningVraag { Pagina = new Contracts.V1.Pagina { Nummer = 2, Grootte = 3 } });
        Assert.Equal((6, "VO9001"), (tweede.Totaal, tweede.Regels[0].ObjectCode));
        await Dienst.Geweigerd(StatusCode.InvalidArgument, "planning.keuze-onbekend", () => Lees(new PlanningVraag { Wanneer = "ooit" }));
        await Dienst.Geweigerd(StatusCode.InvalidArgument, "sorteer.onbekend", () => Lees(new PlanningVraag { Sorteer = "kleur" }));

        async Task<Planning> Lees(PlanningVraag vraag) => await dienst.Client.GeefPlanningAsync(vraag, dienst.Inspecteur, cancellationToken: TestContext.Current.CancellationToken);
    }

    [Fact]
    public async Task Een_onderzoek_bij_een_vestiging_telt_voor_haar_school()
    {
        await using var dienst = await Dienst.Start();
        Assert.Empty((await dienst.ImporteerObjecten(("objecten.csv", Dienst.Tekst(
            "OBJECT_SOORT;OBJECT_CODE;NAAM;SECTOR;BEVOEGD_GEZAG_NUMMER;BEKOSTIGING;GELDIG_VAN;GELDIG_TOT;OPVOLGER",
            "school;00AP;Nieuw;po;40001;;2023-09-01;;", "vestiging;00AP00;Nieuw;po;40001;;2023-09-01;;", "school;00AQ;Op Saba;po;40001;;1990-08-01;;", "vestiging;00AQ00;Op Saba;po;40001;;1990-08-01;;")))).Rijen);
        Assert.Equal("00AP", Assert.Single((await Scholen()).Regels).ObjectCode);
        Assert.Empty((await dienst.ImporteerOnderzoeken(("onderzoeken.csv", Dienst.Tekst(
            "nummer;object_soort;object_code;soort;startdatum;vaststellingsdatum;openbaar_op;oordelen;eindoordeel;herstelopdrachten;herstel_van;afwijkingsreden",
            "N1;vestiging;00AP00;nieuwe-school;2024-01-08;2024-02-12;2024-03-18;;voldoende;;;", "C1;vestiging;00AQ00;caribisch;2022-01-10;2022-02-14;2022-03-21;;voldoende;;;", "C2;school;00AQ;caribisch;2020-01-13;2020-02-10;2020-03-16;;voldoende;;;")))).Rijen);
        var lopend = await dienst.StartOnderzoek(new StartVerzoek { Sleutel = Guid.NewGuid().ToString(), ObjectSoort = "vestiging", ObjectCode = "00AQ00", Soort = "caribisch", Startdatum = "2024-08-20" }, dienst.Inspecteur);

        var regel = Assert.Single((await Scholen()).Regels);
        Assert.Equal(("00AQ", "caribisch", "2022-02-14", "2024-02-14", lopend.Nummer), (regel.ObjectCode, regel.Soort, regel.Laatste, regel.Uiterlijk, regel.Onderzoeknummer));

        async Task<Planning> Scholen() => await dienst.Client.GeefPlanningAsync(new PlanningVraag { ObjectSoort = "school" }, dienst.Inspecteur, cancellationToken: TestContext.Current.CancellationToken);
    }

    private static DateOnly Dag(string dag) => DateOnly.ParseExact(dag, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);

    private static Planobject Bij(string soort, string provincie = "", DateOnly? begonOp = null, (string Soort, DateOnly Dag)? laatste = null) =>
        new(soort, "X", "Een", "", provincie, begonOp, "duo", laatste is { } rij ? new Dictionary<string, DateOnly> { [rij.Soort] = rij.Dag } : new Dictionary<string, DateOnly>());
}
