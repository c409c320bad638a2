using Grpc.Core;
using Microsoft.EntityFrameworkCore;
using Monitoring.Contracts.Gebeurtenissen;
using Monitoring.Contracts.Opp.V1;
using Monitoring.Contracts.Toegang;
using Monitoring.Services.Opp.Domain;
using Monitoring.Services.Opp.Tests.Opstelling;
using Monitoring.Services.Opp.Vestigingen;

namespace Monitoring.Services.Opp.Tests.Overdragen;

/// <summary>What one school hands over is answered by the other, on 15 March 2024. The OPP travels with the pupil (Handboek OPP).</summary>
public sealed class OverdrachtTests(OppServer server) : IClassFixture<OppServer>
{
    private const string Naar = OppServer.AndereSchool + "00";

    private CancellationToken Stop { get; } = TestContext.Current.CancellationToken;

    /// <summary>Six weeks after 1 March 2024 is 12 April.</summary>
    [Fact]
    public async Task Een_overgedragen_OPP_wacht_bij_de_andere_school_tot_die_het_overneemt()
    {
        var (opp, overdracht) = await DraagOver("o-1", "2024-03-01");
        Assert.Equal((OppServer.School + "00", Naar, "o-1", "bao", "2024-03-01", "2024-04-12", "open"), (overdracht.Van, overdracht.Naar, overdracht.Kenmerk, overdracht.Schoolsoort, overdracht.Op, overdracht.Uiterlijk, overdracht.Stand));
        Assert.Contains(overdracht.Feiten, feit => feit is { Naam: "Uitstroombestemming", Waarde: "vmbo theoretisch of havo" });
        Assert.Equal("open", (await Haal(opp)).Overdracht);

        var nieuw = await NeemOver(overdracht, Verzoek("n-1", "bao"));

        Assert.Equal(("n-1", Naar, "opgesteld", "", 1L), (nieuw.Kenmerk, nieuw.Vestiging, nieuw.Status, nieuw.VastgesteldOp, nieuw.Versie));
        var feiten = nieuw.Feiten.Select(feit => feit.Naam).ToList();
        Assert.Superset(new HashSet<string> { "Uitstroombestemming", "Vervolgonderwijs", "Handelingsdeel" }, feiten.ToHashSet());
        // What the school before did is not what this school has to do.
        Assert.DoesNotContain("Overleg", feiten);
        Assert.DoesNotContain("Instemming", feiten);
        Assert.Equal("overgenomen", (await Haal(opp)).Overdracht);
        var beantwoord = await server.Client.HaalOverdrachtAsync(new OverdrachtVraag { OverdrachtId = overdracht.OverdrachtId }, server.AlsAndereSchool, cancellationToken: Stop);
        Assert.Equal(("overgenomen", nieuw.Id, "2024-03-15"), (beantwoord.Stand, beantwoord.OppId, beantwoord.AntwoordOp));
        Assert.Equal("overgenomen", (await server.Client.GeschiedenisAsync(new OppVraag { Id = nieuw.Id }, server.AlsAndereSchool, cancellationToken: Stop)).Versies_[0].Handeling);
        await Weigert.Met(StatusCode.FailedPrecondition, "overdracht.beantwoord", () => NeemOver(beantwoord, Verzoek("n-1b", "bao")));
    }

    /// <summary>From bao to vo the list of bestemmingen is another one, and regulier or speciaal is not asked.</summary>
    [Fact]
    public async Task In_een_andere_sector_gaat_de_bestemming_niet_mee()
    {
        var (_, overdracht) = await DraagOver("o-2", "2024-03-01");

        var nieuw = await NeemOver(overdracht, Verzoek("n-2", "vo"));

        Assert.DoesNotContain(nieuw.Feiten, feit => feit.Naam is "Uitstroombestemming" or "Vervolgonderwijs");
        Assert.Contains(nieuw.Feiten, feit => feit.Naam == "Handelingsdeel");
    }

    [Fact]
    public async Task De_lijst_is_van_de_school_waar_het_heen_ging_en_telt_mee_in_haar_werkvoorraad()
    {
        var (_, overdracht) = await DraagOver("o-3", "2024-02-01");

        var werk = (await server.Client.LijstAsync(new LijstVraag(), server.AlsAndereSchool, cancellationToken: Stop)).Werkvoorraad.Overdrachten;
        var lijst = await server.Client.OverdrachtenAsync(new OverdrachtenVraag { Stand = "te-laat" }, server.AlsAndereSchool, cancellationToken: Stop);

        Assert.Equal("o-3 te-laat 2024-03-14", Assert.Single(lijst.Overdrachten.Where(rij => rij.Kenmerk == "o-3").Select(rij => $"{rij.Kenmerk} {rij.Stand} {rij.Uiterlijk}")));
        Assert.Equal((lijst.Open, lijst.TeLaat), (werk.Open, werk.TeLaat));
        await DraagOver("o-3b", "2024-02-02");
        foreach (var sorteer in new[] { "kenmerk", "van", "naar", "op", "uiterlijk" })
        {
            var (oplopend, aflopend) = (await Kenmerken(sorteer), await Kenmerken("-" + sorteer));
            Assert.Equal(oplopend.Order(StringComparer.Ordinal), aflopend.Order(StringComparer.Ordinal));
            Assert.True(sorteer != "kenmerk" || (oplopend.SequenceEqual(oplopend.Order(StringComparer.Ordinal)) && aflopend.SequenceEqual(aflopend.OrderDescending(StringComparer.Ordinal))), string.Join(' ', oplopend));
            Assert.True(sorteer is not ("op" or "uiterlijk") || (oplopend.IndexOf("o-3") < oplopend.IndexOf("o-3b") && aflopend.IndexOf("o-3b") < aflopend.IndexOf("o-3")), sorteer);
        }

        await Weigert.Met(StatusCode.InvalidArgument, "sorteer.onbekend", () => server.Client.OverdrachtenAsync(new OverdrachtenVraag { Sorteer = "drop" }, server.AlsAndereSchool, cancellationToken: Stop).ResponseAsync);
        Assert.Empty((await server.Client.OverdrachtenAsync(new OverdrachtenVraag(), server.AlsSchool, cancellationToken: Stop)).Overdrachten);
        await Weigert.Met(StatusCode.NotFound, "overdracht.niet-gevonden", () => server.Client.HaalOverdrachtAsync(new OverdrachtVraag { OverdrachtId = overdracht.OverdrachtId }, server.AlsSchool, cancellationToken: Stop).ResponseAsync);
        await Weigert.Met(StatusCode.NotFound, "overdracht.niet-gevonden", () => server.Client.NeemOverAsync(new OvernameVerzoek { OverdrachtId = overdracht.OverdrachtId, Versie = 1, Opp = Rij.Van("n-3") }, server.AlsSchool, cancellationToken: Stop).ResponseAsync);
        await Weigert.Met(StatusCode.NotFound, "overdracht.niet-gevonden", () => server.Client.BeantwoordOverdrachtAsync(new OverdrachtAntwoord { OverdrachtId = overdracht.OverdrachtId, Versie = 1, Antwoord = "niet-hier" }, server.AlsSchool, cancellationToken: Stop).ResponseAsync);
        await Weigert.Met(StatusCode.InvalidArgument, "overdracht.stand-onbekend", () => server.Client.OverdrachtenAsync(new OverdrachtenVraag { Stand = "ooit" }, server.AlsAndereSchool, cancellationToken: Stop).ResponseAsync);

        async Task<List<string>> Kenmerken(string sorteer) => [.. (await server.Client.OverdrachtenAsync(new OverdrachtenVraag { Sorteer = sorteer }, server.AlsAndereSchool, cancellationToken: Stop)).Overdrachten.Select(rij => rij.Kenmerk)];
    }

    [Fact]
    public async Task Een_leerling_die_niet_hier_is_kan_naar_een_andere_school()
    {
        var (opp, overdracht) = await DraagOver("o-4", "2024-03-01");
        await Weigert.Met(StatusCode.FailedPrecondition, "opp.beeindigd", () => Overdragen(opp, 2, "2024-03-02", "02AB00"));
        await Weigert.Met(StatusCode.Aborted, "versie.verouderd", () => Beantwoord(overdracht, "niet-hier", versie: 7));
        await Weigert.Met(StatusCode.InvalidArgument, "overdracht.antwoord-onbekend", () => Beantwoord(overdracht, "overgenomen"));

        Assert.Equal("niet-hier", (await Beantwoord(overdracht, "niet-hier")).Stand);
        Assert.Equal("niet-hier", (await Haal(opp)).Overdracht);
        var opnieuw = await Overdragen(opp, 2, "2024-03-02", "02AB00");

        Assert.Equal(("overgedragen", "2024-03-02"), (opnieuw.Einde, opnieuw.BeeindigdOp));
        Assert.Equal("open", (await Haal(opp)).Overdracht);
        await Weigert.Met(StatusCode.FailedPrecondition, "opp.beeindigd", () => Overdragen(opp, 3, "2024-03-03", "03AB00"));
    }

    [Fact]
    public async Task Wie_het_OPP_zelf_registreerde_zegt_dat_en_maakt_er_geen_tweede()
    {
        var (opp, overdracht) = await DraagOver("o-5", "2024-03-01");
        await server.Stuur([Rij.Van("n-5", Naar)], server.AlsAndereSchool);

        await Weigert.Met(StatusCode.FailedPrecondition, "opp.bestaat-al", () => NeemOver(overdracht, Verzoek("n-5", "bao")));
        Assert.Equal("zelf-geregistreerd", (await Beantwoord(overdracht, "zelf-geregistreerd")).Stand);

        Assert.Equal("zelf-geregistreerd", (await Haal(opp)).Overdracht);
        await Weigert.Met(StatusCode.FailedPrecondition, "opp.beeindigd", () => Overdragen(opp, 2, "2024-03-02", "02AB00"));
    }

    /// <summary>A refused taking over leaves the overdracht open, and a row of another school is never made.</summary>
    [Fact]
    public async Task Een_overname_die_niet_kan_laat_alles_zoals_het_was()
    {
        var (_, overdracht) = await DraagOver("o-6", "2024-03-01");

        await Weigert.Met(StatusCode.PermissionDenied, "toegang.ander-gebied", () => NeemOver(overdracht, Rij.Van("n-6")));
        await Weigert.Met(StatusCode.InvalidArgument, "bsn.herkend", () => NeemOver(overdracht, Verzoek("111222333", "bao")));
        await Weigert.Met(StatusCode.Aborted, "versie.verouderd", () => server.Client.NeemOverAsync(new OvernameVerzoek { OverdrachtId = overdracht.OverdrachtId, Versie = 9, Opp = Verzoek("n-6", "bao") }, server.AlsAndereSchool, cancellationToken: Stop).ResponseAsync);

        Assert.Equal("open", (await server.Client.HaalOverdrachtAsync(new OverdrachtVraag { OverdrachtId = overdracht.OverdrachtId }, server.AlsAndereSchool, cancellationToken: Stop)).Stand);
        Assert.False(await server.UitDatabase(database => database.Opps.AnyAsync(opp => opp.Kenmerk == "n-6", Stop)));
    }

    /// <summary>Dossier that was to be adjusted after the last evaluation (Handboek OPP).</summary>
    [Fact]
    public async Task De_ontvangende_school_ziet_dat_het_OPP_niet_was_bijgewerkt()
    {
        var id = (await server.Stuur([Volledig("o-7")], server.AlsSchool))[0].Id;
        await server.Client.EvalueerAsync(new EvalueerVerzoek { Id = id, Versie = 1, Datum = "2024-02-25", Doelen = "niet", OpKoers = "nee", Besluit = "bijstellen" }, server.AlsSchool, cancellationToken: Stop);
        await Overdragen(id, 2, "2024-03-01", Naar);

        Assert.Contains("Dat is niet gebeurd", (await Ontvangen("o-7")).LetOp, StringComparison.Ordinal);
    }

    /// <summary>Who answered has its own OPP, or nothing to do with this one. The school that handed it over sees who looked.</summary>
    [Theory]
    [InlineData("niet-hier")]
    [InlineData("zelf-geregistreerd")]
    [InlineData("overgenomen")]
    public async Task Na_het_antwoord_ziet_de_andere_school_de_inhoud_niet_meer_en_elke_blik_staat_in_het_logboek(string antwoord)
    {
        var kenmerk = "blik-" + antwoord;
        var (opp, overdracht) = await DraagOver(kenmerk, "2024-03-01");
        Assert.NotEmpty(overdracht.Feiten);

        var gegeven = antwoord == "overgenomen" ? null : await Beantwoord(overdracht, antwoord);
        if (gegeven is null)
        {
            await NeemOver(overdracht, Verzoek("n-" + kenmerk, "bao"));
        }

        var daarna = await server.Client.HaalOverdrachtAsync(new OverdrachtVraag { OverdrachtId = overdracht.OverdrachtId }, server.AlsAndereSchool, cancellationToken: Stop);
        Assert.Equal((antwoord, 0, ""), (daarna.Stand, daarna.Feiten.Count, daarna.LetOp));
        Assert.Empty(gegeven?.Feiten ?? []);
        var regel = Assert.Single((await server.Client.InzagelogboekAsync(new InzagesVraag { Pagina = new Contracts.V1.Pagina { Grootte = 100 } }, server.AlsSchool, cancellationToken: Stop)).Regels, regel => regel.OppId == opp);
        Assert.Equal((OppServer.AndereSchool, kenmerk, "dossier", "", ""), (regel.School, regel.Kenmerk, regel.Wat, regel.Inspecteur, regel.Onderzoek));
        Assert.DoesNotContain((await server.Client.InzagelogboekAsync(new InzagesVraag(), server.AlsAndereSchool, cancellationToken: Stop)).Regels, regel => regel.OppId == opp);
    }

    /// <summary>Handed over to the wrong school: it is gone there, and the OPP runs on.</summary>
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Een_overdracht_bij_vergissing_is_terug_te_nemen(bool nietHier)
    {
        var (opp, overdracht) = await DraagOver("terug-" + nietHier, "2024-03-01");
        if (nietHier)
        {
            await Beantwoord(overdracht, "niet-hier");
        }

        await Weigert.Met(StatusCode.Aborted, "versie.verouderd", () => NeemTerug(opp, 1));
        var terug = await NeemTerug(opp, 2);

        Assert.Equal(("", "", 3L), (terug.Einde, terug.BeeindigdOp, terug.Versie));
        Assert.Equal("", (await Haal(opp)).Overdracht);
        Assert.Equal(["teruggenomen", "overgedragen", "geregistreerd"], (await server.Client.GeschiedenisAsync(new OppVraag { Id = opp }, server.AlsSchool, cancellationToken: Stop)).Versies_.Select(versie => versie.Handeling));
        if (!nietHier)
        {
            await Weigert.Met(StatusCode.NotFound, "overdracht.niet-gevonden", () => NeemOver(overdracht, Verzoek("n-terug", "bao")));
        }

        await Weigert.Met(StatusCode.FailedPrecondition, "opp.niet-overgedragen", () => NeemTerug(opp, 3));
        // It ends as any other: an answer of before does not open it again.
        await server.Client.SluitAfAsync(new AfsluitVerzoek { Id = opp, Versie = 3, Datum = "2024-03-02", Reden = "overig" }, server.AlsSchool, cancellationToken: Stop);
        await Weigert.Met(StatusCode.FailedPrecondition, "opp.beeindigd", () => Overdragen(opp, 4, "2024-03-03", Naar));
    }

    [Theory]
    [InlineData("zelf-geregistreerd")]
    [InlineData("overgenomen")]
    public async Task Een_beantwoorde_overdracht_is_niet_terug_te_nemen(string antwoord)
    {
        var (opp, overdracht) = await DraagOver("blijft-" + antwoord, "2024-03-01");
        if (antwoord == "overgenomen")
        {
            await NeemOver(overdracht, Verzoek("n-blijft", "bao"));
        }
        else
        {
            await Beantwoord(overdracht, antwoord);
        }

        await Weigert.Met(StatusCode.FailedPrecondition, "overdracht.beantwoord", () => NeemTerug(opp, 2));
        Assert.Equal("overgedragen", (await Haal(opp)).Einde);
    }

    private async Task<Contracts.Opp.V1.Opp> NeemTerug(string id, long versie) =>
        await server.Client.NeemOverdrachtTerugAsync(new TerugneemVerzoek { Id = id, Versie = versie }, server.AlsSchool, cancellationToken: Stop);

    /// <summary>90AA is a school of the sample data.</summary>
    [Fact]
    public async Task Overnemen_vraagt_wat_registreren_vraagt_en_voorbeelden_blijven_bij_voorbeelden()
    {
        await server.MetDatabase(async database =>
        {
            await new SchoolVestigingProjectie().PasToe(database, [Vestiging("00AP00"), Vestiging(Naar), Vestiging("02AB00"), Vestiging("03AB00"), Vestiging("90AA00") with { Herkomst = "voorbeeld" }], Stop);
            await database.SaveChangesAsync(Stop);
        });
        var (opp, overdracht) = await DraagOver("o-8", "2024-03-01");

        await Weigert.Met(StatusCode.InvalidArgument, "vestiging.onbekend", () => NeemOver(overdracht, Rij.Van("n-8", OppServer.AndereSchool + "77", begin: "2024-03-01")));
        var vastgesteld = Verzoek("n-8", "bao");
        vastgesteld.VastgesteldOp = "2024-03-10";
        await Weigert.Met(StatusCode.InvalidArgument, "overdracht.al-vastgesteld", () => NeemOver(overdracht, vastgesteld));

        // Neither way, and not for one that was under way before its school was known to be invented.
        var voorbeeldschool = server.Kop(Rol.School, Scope.OppLezen + " " + Scope.OppSchrijven, (ClaimNaam.Brin, "90AA"));
        var voorbeeld = Volledig("o-9");
        voorbeeld.Vestiging = "90AA00";
        var verzoek = new OverdrachtVerzoek { Id = (await server.Stuur([voorbeeld], voorbeeldschool))[0].Id, Versie = 1, Datum = "2024-03-01", Naar = Naar, InzageOudersOp = "2024-01-25" };
        await Weigert.Met(StatusCode.InvalidArgument, "overdracht.andere-herkomst", () => server.Client.DraagOverAsync(verzoek, voorbeeldschool, cancellationToken: Stop).ResponseAsync);
        var echt = (await server.Stuur([Volledig("o-10")], server.AlsSchool))[0].Id;
        await Weigert.Met(StatusCode.InvalidArgument, "overdracht.andere-herkomst", () => Overdragen(echt, 1, "2024-03-01", "90AA00"));
        await server.MetDatabase(database => database.Opps.Where(bron => bron.Id == Guid.Parse(opp)).ExecuteUpdateAsync(bron => bron.SetProperty(rij => rij.Herkomst, Herkomst.Voorbeeld), Stop));
        await Weigert.Met(StatusCode.InvalidArgument, "overdracht.andere-herkomst", () => NeemOver(overdracht, Verzoek("n-8", "bao")));
        Assert.False(await server.UitDatabase(database => database.Opps.AnyAsync(nieuw => nieuw.Kenmerk == "n-8", Stop)));
    }

    private static ObjectVanToezichtGewijzigd Vestiging(string code) =>
        new($"vestiging/{code}", 1, DateTimeOffset.UnixEpoch, "vestiging", code, "School", "po", "bao", "12345", "PO2817", "Utrecht", "Utrecht", 100, null, "duo");

    private async Task<(string Opp, Overdracht Overdracht)> DraagOver(string kenmerk, string op)
    {
        var id = (await server.Stuur([Volledig(kenmerk)], server.AlsSchool))[0].Id;
        await Overdragen(id, 1, op, Naar);
        return (id, await Ontvangen(kenmerk));
    }

    private async Task<Overdracht> Ontvangen(string kenmerk)
    {
        var lijst = await server.Client.OverdrachtenAsync(new OverdrachtenVraag { Pagina = new Contracts.V1.Pagina { Grootte = 100 } }, server.AlsAndereSchool, cancellationToken: Stop);
        var id = lijst.Overdrachten.Single(overdracht => overdracht.Kenmerk == kenmerk).OverdrachtId;
        return await server.Client.HaalOverdrachtAsync(new OverdrachtVraag { OverdrachtId = id }, server.AlsAndereSchool, cancellationToken: Stop);
    }

    private static RegistreerVerzoek Volledig(string kenmerk)
    {
        var rij = Rij.Van(kenmerk, vastgesteld: "2024-01-20", begin: "2024-01-08");
        (rij.Ondersteuning, rij.Afwijking, rij.BelemmerendeFactoren, rij.BevorderendeFactoren, rij.Uitstroombestemming, rij.Vervolgsoort, rij.Handelingsdeel) = ("ja", "geen", "ja", "ja", "vmbo-tl/havo", "regulier", "ja");
        (rij.OverlegOp, rij.Overeenstemming, rij.OudersMetGezag, rij.InstemmingOp) = ("2024-01-15", "ja", "1", "2024-01-15");
        return rij;
    }

    private static RegistreerVerzoek Verzoek(string kenmerk, string soort) => Rij.Van(kenmerk, Naar, begin: "2024-03-01", soort: soort);

    private async Task<Contracts.Opp.V1.Opp> Overdragen(string id, long versie, string op, string naar) =>
        await server.Client.DraagOverAsync(new OverdrachtVerzoek { Id = id, Versie = versie, Datum = op, Naar = naar, InzageOudersOp = "2024-01-25" }, server.AlsSchool, cancellationToken: Stop);

    private async Task<Contracts.Opp.V1.Opp> NeemOver(Overdracht overdracht, RegistreerVerzoek opp) =>
        await server.Client.NeemOverAsync(new OvernameVerzoek { OverdrachtId = overdracht.OverdrachtId, Versie = overdracht.Versie, Opp = opp }, server.AlsAndereSchool, cancellationToken: Stop);

    private async Task<Overdracht> Beantwoord(Overdracht overdracht, string antwoord, long? versie = null) =>
        await server.Client.BeantwoordOverdrachtAsync(new OverdrachtAntwoord { OverdrachtId = overdracht.OverdrachtId, Versie = versie ?? overdracht.Versie, Antwoord = antwoord }, server.AlsAndereSchool, cancellationToken: Stop);

    private async Task<Contracts.Opp.V1.Opp> Haal(string id) => await server.Client.HaalAsync(new OppVraag { Id = id }, server.AlsSchool, cancellationToken: Stop);
}
