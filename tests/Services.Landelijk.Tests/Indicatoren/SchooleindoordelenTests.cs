using Monitoring.Contracts.Domein;
using Monitoring.Contracts.Gebeurtenissen;
using Monitoring.Services.Landelijk.Feiten;
using Monitoring.Services.Landelijk.Indicatoren;
using Monitoring.Services.Landelijk.Tests.Opstelling;

namespace Monitoring.Services.Landelijk.Tests.Indicatoren;

/// <summary>The small tables: new schools and Caribisch Nederland.</summary>
public sealed class SchooleindoordelenTests : IDisposable
{
    private static readonly DateOnly Vandaag = new(2024, 6, 1);

    private readonly Geheugendatabase _database = new();

    public void Dispose() => _database.Dispose();

    [Theory]
    [InlineData("nieuwe-school", Toezichttelling.NieuweScholenEindoordelen)]
    [InlineData("caribisch", Toezichttelling.CaribischEindoordelen)]
    public async Task Een_oordeel_telt_vanaf_de_dag_waarop_het_rapport_openbaar_is(string soort, string indicator)
    {
        await Boeking.PasToe(_database.Context,
        [
            Onderzoek("a", soort, "voldoende", null),
            Onderzoek("b", soort, "zeer-zwak", Vandaag),
            Onderzoek("c", soort, "onvoldoende", Vandaag.AddDays(1)),
        ]);

        Assert.Equal((2m, 0m, 1m), (await Aantal(indicator, "totaal"), await Aantal(indicator, "onvoldoende"), await Aantal(indicator, "zeer-zwak")));
        Assert.Equal((3m, 1m, 1m), (await Aantal(indicator, "totaal", Vandaag.AddDays(1)), await Aantal(indicator, "onvoldoende", Vandaag.AddDays(1)), await Aantal(indicator, "zeer-zwak", Vandaag.AddDays(1))));
        Assert.Equal((0m, 1m), (await OpStandaard(soort, Vandaag), await OpStandaard(soort, Vandaag.AddDays(1))));
    }

    [Theory]
    [InlineData("herstel", Toezichttelling.Herstelonderzoeken, "hersteld", "school", 0, 1)]
    [InlineData("risico", Toezichttelling.HerhaaldZeerZwak, "herhaald", Groep.Totaal, 0, 1)]
    // De Staat van het Onderwijs 2024, Tabel 1.3.1a: by vaststelling.
    [InlineData("risico", Toezichttelling.RisicoEindoordelen, "voldoende", Groep.Totaal, 1, 1)]
    public async Task Wat_er_weinig_zijn_telt_vanaf_het_openbare_rapport_en_een_tabel_van_De_Staat_vanaf_de_vaststelling(string soort, string indicator, string reeks, string groep, int ervoor, int vanaf)
    {
        await Boeking.PasToe(_database.Context, [Onderzoek("a", soort, "voldoende", Vandaag.AddDays(1)) with { Herstelresultaat = soort == "herstel" ? "hersteld" : "", OpeenvolgendZeerZwak = 2 }]);

        Assert.Equal((ervoor, vanaf), ((int)await Aantal(indicator, reeks, groep: groep), (int)await Aantal(indicator, reeks, Vandaag.AddDays(1), groep)));
    }

    [Fact]
    public async Task Een_melding_aan_de_minister_telt_vanaf_de_dag_waarop_het_rapport_openbaar_is()
    {
        await Boeking.PasToe(_database.Context, [Melding("van-vroeger", null), Melding("openbaar", Vandaag), Melding("straks", Vandaag.AddDays(1))]);

        Assert.Equal((2m, 3m), (await Aantal(Toezichttelling.Ministermeldingen, "meldingen"), await Aantal(Toezichttelling.Ministermeldingen, "meldingen", Vandaag.AddDays(1))));

        static MinisterGeinformeerd Melding(string id, DateOnly? openbaarOp) =>
            new(id, 1, Maak.Begin, "onderzoek", "2024-0001", "school", "00AP", "De Wilg", "po", 2, new DateOnly(2024, 5, 1), "inspectie") { OpenbaarOp = openbaarOp };
    }

    /// <summary>Inspectie van het Onderwijs: the waardering goed of schools was abolished, it could be given until May 2023.</summary>
    [Theory]
    [InlineData("nieuwe-school", Toezichttelling.NieuweScholenEindoordelen)]
    [InlineData("caribisch", Toezichttelling.CaribischEindoordelen)]
    public async Task Een_school_die_goed_kreeg_staat_in_de_tabel_en_in_het_totaal(string soort, string indicator)
    {
        await Boeking.PasToe(_database.Context, [Onderzoek("a", soort, "goed", null), Onderzoek("b", soort, "zeer-zwak", null)]);

        Assert.Equal((1m, 2m, 50m), (await Aantal(indicator, "goed"), await Aantal(indicator, "totaal"), await Aantal(indicator, "niet-voldoende-aandeel")));
        Assert.Equal([Breuk.Oordeelschaal2017], Indicatorenlijst.Zoek(indicator).Breuken);
    }

    [Fact]
    public void Landelijk_kent_de_soorten_onderzoek_van_toezicht()
    {
        var codes = File.ReadLines(Path.Combine(AppContext.BaseDirectory, "onderzoeksoorten.csv")).Skip(1).Select(regel => regel.Split(';')[0]);

        Assert.Equal(codes.Order(StringComparer.Ordinal), Onderzoeksoorten.Alle.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Een_soort_die_geen_indicator_telt_wordt_geweigerd()
    {
        var opdracht = new HerstelopdrachtGewijzigd("h-1", 1, Maak.Begin, "a", "2023-0001", "", "school", "00AP", "po", "bao", "", "OP2", "", [], "wpo-8", "WPO art. 8", Vandaag, Vandaag, 0, "open", null, "inspectie");

        Assert.Equal("onderzoek.soort-onbekend", Assert.Throws<WeigeringException>(() => OnderzoekFeit.Van(Onderzoek("a", "bliksembezoek", "goed", null), 1)).Weigering.Code);
        Assert.Equal("onderzoek.soort-onbekend", Assert.Throws<WeigeringException>(() => HerstelopdrachtFeit.Van(opdracht, 1)).Weigering.Code);
    }

    private static OnderzoekVastgesteld Onderzoek(string id, string soort, string eindoordeel, DateOnly? openbaarOp) =>
        Maak.Onderzoek(id, "po", 2023, eindoordeel, soort, objectSoort: "school", herkomst: "inspectie") with { OpenbaarOp = openbaarOp, Schoolsoort = "bao", Oordelen = [new OordeelOpStandaard("OP2", eindoordeel == "onvoldoende" ? "onvoldoende" : "voldoende")] };

    private Task<decimal> OpStandaard(string soort, DateOnly vandaag) => Aantal(Standaardoordelen.Id, "onvoldoende", vandaag, "OP2", ("soort", soort), ("groep", Kolom.Bo));

    private async Task<decimal> Aantal(string id, string reeks, DateOnly? vandaag = null, string groep = Groep.Totaal, params (string Naam, string Waarde)[] filters)
    {
        await using var context = _database.Context();
        var indicator = Indicatorenlijst.Zoek(id);
        var uitslag = await indicator.Reken(context, 1, Keuze.Lees(indicator.Filters, filters.ToDictionary(filter => filter.Naam, filter => filter.Waarde)), vandaag ?? Vandaag, TestContext.Current.CancellationToken);
        return uitslag.Reeksen.Single(een => een.Code == reeks).Punten.Where(punt => punt.Categorie == groep).Sum(punt => punt.Waarde.Waarde ?? 0);
    }
}
