using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Monitoring.Contracts.Domein;
using Monitoring.Contracts.Toegang;
using Monitoring.Contracts.Toezicht.V1;
using Monitoring.Contracts.V1;
using Monitoring.ServiceDefaults.Toegang;
using Monitoring.ServiceDefaults.Vastleggen;
using Monitoring.Services.Toezicht.Data;
using Monitoring.Services.Toezicht.Domain;
using Monitoring.Services.Toezicht.Domain.Objecten;
using Monitoring.Services.Toezicht.HerstelVolgen;
using Monitoring.Services.Toezicht.OnderzoekUitvoeren;
using Monitoring.Services.Toezicht.Plannen;
using Monitoring.Services.Toezicht.Raadplegen;
using Monitoring.Services.Toezicht.Tests.Opstelling;
using Monitoring.Services.Toezicht.Toezichtstatus;
using Monitoring.Services.Toezicht.Werkvoorraden;
using Overname = Monitoring.Services.Toezicht.Domain.Onderzoeken.Overname;
using Onderzoek = Monitoring.Services.Toezicht.Domain.Onderzoeken.Onderzoek;

namespace Monitoring.Services.Toezicht.Tests.Raadplegen;

/// <summary>How the database answers what every inspecteur and bestuur opens: by looking up what is asked for, and a list of all in the order of an index.</summary>
public sealed class QueryplanTests : IAsyncLifetime
{
    /// <summary>Holds only the corrections that wait: a handful, read as a whole.</summary>
    private const string OpenVoorstellen = " USING INDEX IX_Correctievoorstel_EenOpen";

    private readonly Opdrachtenlog _log = new();
    private readonly SqliteConnection _verbinding = new("Data Source=:memory:");
    private SqliteToezichtContext _database = null!;

    public async ValueTask InitializeAsync()
    {
        await _verbinding.OpenAsync(TestContext.Current.CancellationToken);
        _database = new SqliteToezichtContext(new DbContextOptionsBuilder<SqliteToezichtContext>().UseSqlite(_verbinding).AddInterceptors(_log).Options);
        await _database.Database.MigrateAsync(TestContext.Current.CancellationToken);
        // Without figures of its own SQLite does not know which index is the narrow one; a live database keeps them as well.
        var swv = ObjectVanToezicht.Nieuw(ObjectSoort.Swv, "PO9001");
        _database.Objecten.Add(swv);
        var onderzoek = Onderzoek.Start("N1", Guid.NewGuid(), swv, "vierjaarlijks", new DateOnly(2024, 1, 8), null, Herkomst.Inspectie);
        onderzoek.StelTeamSamen(["inspecteur-1"]);
        _database.Onderzoeken.Add(onderzoek);
        // With no member at all there is nothing to look up.
        var vestiging = ObjectVanToezicht.Nieuw(ObjectSoort.Vestiging, "90AA00");
        vestiging.NeemSwvOver("PO9001", Gezag.Van(Gezag.Eigen, voorbeeld: true));
        _database.Objecten.Add(vestiging);
        var (eerder, opvolger) = (ObjectVanToezicht.Nieuw(ObjectSoort.Bestuur, "40004"), ObjectVanToezicht.Nieuw(ObjectSoort.Bestuur, "40003"));
        eerder.Bestaat(null, new DateOnly(2024, 7, 31), opvolger.Id);
        eerder.NeemSchoolsoortOver("", "po", Gezag.Van(Gezag.Eigen, voorbeeld: true));
        _database.Objecten.AddRange(eerder, opvolger);
        _database.Onderzoeken.Add(Onderzoek.Overgenomen(new Overname("N2", "vierjaarlijks", new DateOnly(2023, 1, 9), new DateOnly(2023, 3, 6), new DateOnly(2023, 4, 10), [], "voldoende", "", "Bestand.", HerstelopdrachtenBekend: true, Herkomst.Inspectie), eerder, new DateOnly(2024, 9, 2)));
        await _database.SaveChangesAsync(TestContext.Current.CancellationToken);
        _log.Vragen.Clear();
    }

    public async ValueTask DisposeAsync()
    {
        await _database.DisposeAsync();
        await _verbinding.DisposeAsync();
    }

    [Theory]
    [InlineData("")]
    [InlineData("te-laat")]
    [InlineData("binnenkort")]
    public async Task De_werkvoorraad_van_iedereen_komt_uit_indexen_in_hun_volgorde(string wanneer)
    {
        await new WerkvoorraadLezen(_database, new OpvolgingLezen(_database, TimeProvider.System), TimeProvider.System).Lees(new WerkvraagVerzoek { Van = "alle", Wanneer = wanneer }, Inspecteur, TestContext.Current.CancellationToken);
        var plannen = await Plannen();
        Assert.NotEmpty(plannen);
        Assert.All(plannen.Where(plan => !plan.Plan.Contains(OpenVoorstellen, StringComparison.Ordinal)), plan => Assert.DoesNotContain("USE TEMP B-TREE", plan.Plan, StringComparison.Ordinal));
        Assert.Empty(plannen.SelectMany(plan => Doorlopen(plan.Plan)));
    }

    [Theory]
    [InlineData("mijn werkvoorraad")]
    [InlineData("de werkvoorraad van een bestuur")]
    [InlineData("de werkvoorraad van een bestuur met een voorganger")]
    [InlineData("de onderzoeken van een bestuur met een voorganger")]
    [InlineData("de herstelopdrachten van een bestuur met een voorganger")]
    [InlineData("een object met een voorganger")]
    [InlineData("de herstelopdrachten van een object met een voorganger")]
    [InlineData("een zaak")]
    [InlineData("de onderzoeken in bewerking")]
    [InlineData("de herstelopdrachten van een onderzoek")]
    [InlineData("de leden van een samenwerkingsverband")]
    [InlineData("de schoolverlaters van een vestiging")]
    public async Task Wie_naar_een_deel_vraagt_laat_de_rest_ongelezen(string wat)
    {
        var stop = TestContext.Current.CancellationToken;
        var id = await _database.Onderzoeken.Where(rij => rij.Nummer == "N1").Select(rij => rij.Id).SingleAsync(stop);
        _log.Vragen.Clear();
        Task gelezen = wat switch
        {
            "mijn werkvoorraad" => new WerkvoorraadLezen(_database, new OpvolgingLezen(_database, TimeProvider.System), TimeProvider.System).Lees(new WerkvraagVerzoek(), Inspecteur, stop),
            "de werkvoorraad van een bestuur" => new WerkvoorraadLezen(_database, new OpvolgingLezen(_database, TimeProvider.System), TimeProvider.System).Lees(new WerkvraagVerzoek(), Bestuur, stop),
            "de werkvoorraad van een bestuur met een voorganger" => new WerkvoorraadLezen(_database, new OpvolgingLezen(_database, TimeProvider.System), TimeProvider.System).Lees(new WerkvraagVerzoek(), Opvolger, stop),
            "de onderzoeken van een bestuur met een voorganger" => Onderzoeken.Zoek(new OnderzoekenVraag(), Opvolger, stop),
            "de herstelopdrachten van een bestuur met een voorganger" => new HerstelopdrachtenZoeken(_database, new OpvolgingLezen(_database, TimeProvider.System)).Zoek(new HerstelopdrachtenVraag(), Opvolger, stop),
            "een object met een voorganger" => new ObjectenZoeken(_database, new FinancieelToezichtLezen(_database), new OpvolgingLezen(_database, TimeProvider.System), TimeProvider.System).Haal(new ObjectVerwijzing { Soort = "bestuur", Code = "40003" }, stop),
            "de herstelopdrachten van een object met een voorganger" => new HerstelopdrachtenZoeken(_database, new OpvolgingLezen(_database, TimeProvider.System)).Zoek(new HerstelopdrachtenVraag { ObjectSoort = "bestuur", ObjectCode = "40003", AlleenOpen = true }, Inspecteur, stop),
            "een zaak" => Onderzoeken.Haal(id.ToString(), Inspecteur, stop),
            "de onderzoeken in bewerking" => Onderzoeken.Zoek(new OnderzoekenVraag { Status = "concept" }, Inspecteur, stop),
            "de herstelopdrachten van een onderzoek" => new HerstelopdrachtenZoeken(_database, new OpvolgingLezen(_database, TimeProvider.System)).Zoek(new HerstelopdrachtenVraag { OnderzoekId = id.ToString() }, Inspecteur, stop),
            "de leden van een samenwerkingsverband" => new ObjectenZoeken(_database, new FinancieelToezichtLezen(_database), new OpvolgingLezen(_database, TimeProvider.System), TimeProvider.System).Zoek(new ObjectVraag { Soort = "vestiging", SwvCode = "PO9001" }, vanInspectie: true, stop),
            "de schoolverlaters van een vestiging" => new UitstroomLezen(_database, TimeProvider.System).Lees(rij => rij.Vestiging == "90AA00", stop),
            _ => throw new ArgumentOutOfRangeException(nameof(wat)),
        };
        await gelezen;
        var plannen = await Plannen();
        Assert.NotEmpty(plannen);
        Assert.Empty(plannen.SelectMany(plan => Doorlopen(plan.Plan)));
    }

    [Fact]
    public async Task Mijn_werkvoorraad_begint_bij_mijn_zaken()
    {
        await new WerkvoorraadLezen(_database, new OpvolgingLezen(_database, TimeProvider.System), TimeProvider.System).Lees(new WerkvraagVerzoek(), Inspecteur, TestContext.Current.CancellationToken);
        Assert.Contains(await Plannen(), plan => plan.Plan.Contains("IX_Teamlid_Inspecteur", StringComparison.Ordinal));
    }

    /// <summary>A word can stand anywhere in a name, so all names are read; but nothing beside them.</summary>
    [Theory]
    [InlineData("")]
    [InlineData("vastgesteld")]
    public async Task Wie_een_naam_zoekt_leest_alleen_namen(string status)
    {
        await Onderzoeken.Zoek(new OnderzoekenVraag { Zoek = "stichting twee", Status = status }, Inspecteur, TestContext.Current.CancellationToken);
        var gezocht = (await Plannen()).Where(plan => plan.Sql.Contains("instr", StringComparison.Ordinal)).ToList();
        Assert.Equal(2, gezocht.Count);
        Assert.All(gezocht, plan => Assert.Matches("^(SCAN|SEARCH) o USING COVERING INDEX IX_Onderzoek_(Fase_)?Startdatum_Nummer_Id_Zoektekst[^\n]*$", plan.Plan));
    }

    [Fact]
    public async Task De_planning_leest_van_onderzoeken_alleen_een_index()
    {
        await new PlanningLezen(_database, TimeProvider.System).Lees(new PlanningVraag(), TestContext.Current.CancellationToken);
        var plannen = (await Plannen()).Where(plan => plan.Sql.Contains("FROM \"Onderzoek\"", StringComparison.Ordinal)).ToList();
        Assert.Equal(2, plannen.Count);
        Assert.Contains(plannen, plan => plan.Plan.Contains(" USING COVERING INDEX IX_Onderzoek_Soort_ObjectSoort_ObjectCode_Vaststellingsdatum", StringComparison.Ordinal));
        Assert.DoesNotContain(plannen.SelectMany(plan => Doorlopen(plan.Plan)), regel => !regel.Contains("IX_Onderzoek_EenOpen", StringComparison.Ordinal));
    }

    /// <summary>Only how many there are and which stand on this page is read from all of them, and both from an index alone.</summary>
    [Fact]
    public async Task De_lijst_van_alle_onderzoeken_komt_uit_een_index_in_haar_volgorde()
    {
        await Onderzoeken.Zoek(new OnderzoekenVraag(), Inspecteur, TestContext.Current.CancellationToken);
        var plannen = await Plannen();
        Assert.Equal(2, plannen.SelectMany(plan => Doorlopen(plan.Plan)).Count());
        Assert.All(plannen.SelectMany(plan => Doorlopen(plan.Plan)), regel => Assert.Contains(" USING COVERING INDEX ", regel, StringComparison.Ordinal));
        Assert.Contains(plannen, plan => plan.Plan == "SCAN o USING COVERING INDEX IX_Onderzoek_Startdatum_Nummer_Id_Zoektekst");
    }

    [Fact]
    public async Task Wie_voor_wie_doorgaat_wordt_in_een_aanroep_een_keer_opgezocht_en_bij_elke_beurt_opnieuw()
    {
        var stop = TestContext.Current.CancellationToken;
        var id = await _database.Onderzoeken.Where(rij => rij.Nummer == "N1").Select(rij => rij.Id).SingleAsync(stop);
        var opvolgingen = new OpvolgingLezen(_database, TimeProvider.System);
        _log.Vragen.Clear();
        await new OnderzoekenZoeken(_database, new FinancieelToezichtLezen(_database), opvolgingen, TimeProvider.System).Haal(id.ToString(), Inspecteur, stop);
        Assert.Single(_log.Vragen, vraag => vraag.Sql.Contains("\"Opvolger\" >", StringComparison.Ordinal));

        var opgegaan = await _database.Objecten.SingleAsync(rij => rij.Code == "90AA00", stop);
        opgegaan.Bestaat(null, new DateOnly(2024, 7, 31), "swv/PO9001");
        await _database.SaveChangesAsync(stop);
        Assert.Equal(["bestuur/40004"], (await opvolgingen.Lees(stop)).Opgegaan);
        await new Oordeelketens(_database, opvolgingen, TimeProvider.System).NeemBeurten([("swv", "PO9001")], stop);
        Assert.Equal(["bestuur/40004", "vestiging/90AA00"], (await opvolgingen.Lees(stop)).Opgegaan.Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("", "", "", "IX_Handelingsregel_Op (Op>? AND Op<?)")]
    [InlineData("inspecteur", "", "", "IX_Handelingsregel_Op (Op>? AND Op<?)")]
    [InlineData("", "", "onderzoek N1", "IX_Handelingsregel_Op (Op>? AND Op<?)")]
    [InlineData("", "rapport-vastgesteld", "", "IX_Handelingsregel_Code_Op (Code=? AND Op>? AND Op<?)")]
    public async Task Wie_handelingen_zoekt_leest_de_laatste_uit_een_index_en_stopt_bij_genoeg(string wie, string handeling, string waarop, string index)
    {
        await _database.Set<Handelingsregel>().Kies(new HandelingenVraag { Van = "2024-09-01", Tot = "2024-09-30", Wie = wie, Handeling = handeling, Waarop = waarop }).Take(500).ToListAsync(TestContext.Current.CancellationToken);
        Assert.Equal($"SEARCH h USING INDEX {index}", Assert.Single(await Plannen()).Plan);
    }

    private static Aanroeper Inspecteur => new("inspecteur-1", Rol.Inspecteur, null, null, null);

    private OnderzoekenZoeken Onderzoeken => new(_database, new FinancieelToezichtLezen(_database), new OpvolgingLezen(_database, TimeProvider.System), TimeProvider.System);

    /// <summary>Of a bestuur into which another one went over.</summary>
    private static Aanroeper Opvolger => new("bestuur-2", Rol.SwvBestuur, null, BevoegdGezagNummer.Lees("40003"), null);

    private static Aanroeper Bestuur => new("swv-bestuur-1", Rol.SwvBestuur, SwvCode.Lees("PO9001"), BevoegdGezagNummer.Lees("40001"), null);

    /// <summary>Tables and indexes that are read from begin to end. What a part of the query made before is neither, nor is a list that the question brought along.</summary>
    private static IEnumerable<string> Doorlopen(string plan)
    {
        var regels = plan.Split('\n');
        var tussenstand = regels.Where(regel => regel.StartsWith("CO-ROUTINE ", StringComparison.Ordinal) || regel.StartsWith("MATERIALIZE ", StringComparison.Ordinal)).Select(regel => $"SCAN {regel.Split(' ')[1]}").Append("SCAN CONSTANT ROW").ToList();
        return regels.Where(regel => regel.StartsWith("SCAN ", StringComparison.Ordinal) && !regel.EndsWith(OpenVoorstellen, StringComparison.Ordinal) && !regel.Contains(" VIRTUAL TABLE ", StringComparison.Ordinal) && !tussenstand.Contains(regel));
    }

    private async Task<IReadOnlyList<(string Sql, string Plan)>> Plannen()
    {
        var plannen = new List<(string, string)>();
        foreach (var (sql, parameters) in _log.Vragen)
        {
            await using var vraag = _verbinding.CreateCommand();
            vraag.CommandText = "EXPLAIN QUERY PLAN " + sql;
            foreach (var (naam, waarde) in parameters)
            {
                vraag.Parameters.AddWithValue(naam, waarde ?? DBNull.Value);
            }

            await using var lezer = await vraag.ExecuteReaderAsync(TestContext.Current.CancellationToken);
            var regels = new List<string>();
            while (await lezer.ReadAsync(TestContext.Current.CancellationToken))
            {
                regels.Add(lezer.GetString(3));
            }

            plannen.Add((sql, string.Join('\n', regels)));
        }

        return plannen;
    }
}
