using System.Diagnostics;
using System.Globalization;
using Grpc.Core;
using Monitoring.Contracts.Domein;
using Monitoring.Contracts.Landelijk.V1;
using Monitoring.Contracts.Opp.V1;
using Monitoring.Contracts.Toezicht.V1;
using Monitoring.DraaiendPlatform;
using Monitoring.ServiceDefaults.Weigeringen;
using LandelijkClient = Monitoring.Contracts.Landelijk.V1.Landelijk.LandelijkClient;

namespace Monitoring.Systeem.Tests;

/// <summary>A judgement and an OPP, each from the act to the national picture, and the same case told by its trace.</summary>
public sealed class ReisTests(Platformopstelling opstelling)
{
    private const string Swv = "PO9002";
    private static readonly string[] Standaarden = ["RPO1", "RPO2", "RPO3", "BKA1", "BKA2", "BKA3"];
    private static readonly TimeSpan Hoogstens = TimeSpan.FromMinutes(2);

    private static CancellationToken Annulering => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Een_onderzoek_reist_van_inspecteur_naar_landelijk_beeld_in_een_spoor()
    {
        var toezicht = new Toezicht.ToezichtClient(opstelling.Platform.Kanaal(await new Aanmelder(opstelling.Platform).Token("inspecteur-1", Annulering)));
        var landelijk = new LandelijkClient(opstelling.Platform.Kanaal(null));
        var vandaag = TimeProvider.System.Vandaag();
        var jaar = vandaag.Year.ToString(CultureInfo.InvariantCulture);
        var voor = await Onvoldoendes(landelijk, jaar);

        var start = new StartVerzoek { Sleutel = Guid.NewGuid().ToString(), ObjectSoort = "swv", ObjectCode = Swv, Soort = "vierjaarlijks", Startdatum = Iso(vandaag.AddDays(-30)) };
        var onderzoek = await toezicht.StartOnderzoekAsync(start, cancellationToken: Annulering);
        Assert.Equal(onderzoek.Id, (await toezicht.StartOnderzoekAsync(start, cancellationToken: Annulering)).Id);

        foreach (var standaard in Standaarden)
        {
            onderzoek = await toezicht.BeoordeelStandaardAsync(new OordeelVerzoek { OnderzoekId = onderzoek.Id, Versie = onderzoek.Versie, Standaard = standaard, Oordeel = standaard == "BKA2" ? "onvoldoende" : "voldoende" }, cancellationToken: Annulering);
        }

        await ZonderWetGeenOpdracht(toezicht, onderzoek);
        var gronden = await toezicht.LijstRechtsgrondenAsync(new RechtsgrondVraag { Peildatum = Iso(vandaag) }, cancellationToken: Annulering);
        onderzoek = await toezicht.LegHerstelopdrachtOpAsync(
            new HerstelopdrachtVerzoek { OnderzoekId = onderzoek.Id, Versie = onderzoek.Versie, Standaard = "BKA2", Rechtsgrond = gronden.Rechtsgronden[0].Id, Omschrijving = "Richt het kwaliteitsbeleid in.", Hersteltermijn = Iso(vandaag.AddMonths(9)) },
            cancellationToken: Annulering);
        onderzoek = await toezicht.GeefEindoordeelAsync(new EindoordeelVerzoek { OnderzoekId = onderzoek.Id, Versie = onderzoek.Versie, Eindoordeel = "onvoldoende", Reden = "Het kwaliteitsbeleid ontbreekt." }, cancellationToken: Annulering);

        onderzoek = await toezicht.VerstuurConceptAsync(new VersieVerzoek { OnderzoekId = onderzoek.Id, Versie = onderzoek.Versie }, cancellationToken: Annulering);
        var bestuur = new Toezicht.ToezichtClient(opstelling.Platform.Kanaal(await new Aanmelder(opstelling.Platform).Token("swv-bestuur-2", Annulering)));
        onderzoek = await bestuur.GeefZienswijzeAsync(new ZienswijzeVerzoek { OnderzoekId = onderzoek.Id, Versie = onderzoek.Versie, ZietAf = true }, cancellationToken: Annulering);
        // Onvoldoende: another inspecteur does the vaststelling.
        var collega = new Toezicht.ToezichtClient(opstelling.Platform.Kanaal(await new Aanmelder(opstelling.Platform).Token("inspecteur-2", Annulering)));

        using var bron = new ActivitySource("Systeem.Tests");
        using var luisteraar = new ActivityListener { ShouldListenTo = een => een.Name == "Systeem.Tests", Sample = (ref _) => ActivitySamplingResult.AllDataAndRecorded };
        ActivitySource.AddActivityListener(luisteraar);
        string spoor;
        using (var stap = bron.StartActivity("vaststellen")!)
        {
            spoor = stap.TraceId.ToHexString();
            onderzoek = await collega.StelVastAsync(new Contracts.Toezicht.V1.VaststelVerzoek { OnderzoekId = onderzoek.Id, Versie = onderzoek.Versie, Datum = Iso(vandaag) }, new Metadata { { "traceparent", stap.Id! } }, cancellationToken: Annulering);
        }

        Assert.Equal("vastgesteld", onderzoek.Status);
        Assert.Equal(Iso(vandaag.AddYears(1)), onderzoek.HerstelonderzoekUiterlijk);
        Assert.Equal(voor + 1, await Testopstelling.Wacht.Antwoord(() => Onvoldoendes(landelijk, jaar), aantal => aantal == voor + 1, Hoogstens));

        var nogEens = await Assert.ThrowsAsync<RpcException>(() => toezicht.BeoordeelStandaardAsync(new OordeelVerzoek { OnderzoekId = onderzoek.Id, Versie = onderzoek.Versie, Standaard = "BKA2", Oordeel = "voldoende" }, cancellationToken: Annulering).ResponseAsync);
        Assert.Equal(StatusCode.FailedPrecondition, nogEens.StatusCode);

        string[] onderweg = ["gateway", "toezicht", "landelijk"];
        var gezien = await Testopstelling.Wacht.Antwoord(() => Task.FromResult(opstelling.Sporen.Diensten(spoor)), diensten => onderweg.All(diensten.Contains), Hoogstens);
        Assert.Superset(onderweg.ToHashSet(StringComparer.Ordinal), gezien.ToHashSet(StringComparer.Ordinal));
        // No message body in any trace: the text of the herstelopdracht is nowhere.
        Assert.DoesNotContain(opstelling.Sporen.AlleStappen, stap => stap.Stap.Attributes.Any(kenmerk => kenmerk.Value.StringValue.Contains("kwaliteitsbeleid", StringComparison.OrdinalIgnoreCase)));
    }

    [Fact]
    public async Task Een_besluit_over_aangepast_financieel_toezicht_komt_aan_bij_het_object_en_in_het_risicobeeld()
    {
        var kanaal = opstelling.Platform.Kanaal(await new Aanmelder(opstelling.Platform).Token("inspecteur-1", Annulering));
        var (dossiers, toezicht, vandaag) = (new Contracts.Financien.V1.Bestuursdossier.BestuursdossierClient(kanaal), new Toezicht.ToezichtClient(kanaal), Iso(TimeProvider.System.Vandaag()));
        var swv = (await toezicht.ZoekObjectenAsync(new ObjectVraag { Soort = "swv", Zoek = Swv }, cancellationToken: Annulering)).Objecten.Single(rij => rij.Code == Swv);
        await dossiers.BesluitToezichtAsync(new Contracts.Financien.V1.ToezichtVerzoek { BevoegdGezag = swv.BevoegdGezag, Vanaf = vandaag, Reden = "Zorgen over de continuïteit." }, cancellationToken: Annulering);

        Assert.Equal(["aangepast-financieel"], await Testopstelling.Wacht.Antwoord(Soorten, soorten => soorten.Count > 0, Hoogstens));
        Assert.Contains((await toezicht.GeefRisicobeeldAsync(new RisicoVraag { ObjectSoort = "swv", Pagina = new Contracts.V1.Pagina { Nummer = 1, Grootte = 200 } }, cancellationToken: Annulering)).Regels, regel => regel.ObjectCode == Swv && regel.Signalen.Contains("aangepast-toezicht"));

        async Task<IReadOnlyList<string>> Soorten() =>
            [.. (await toezicht.HaalObjectAsync(new ObjectVerwijzing { Soort = "swv", Code = Swv }, cancellationToken: Annulering)).Object.Toezichtperioden.Select(periode => periode.Soort)];
    }

    [Fact]
    public async Task Een_schoolsysteem_registreert_en_de_school_stelt_vast()
    {
        var token = await opstelling.Platform.Token("schoolsysteem-90AA", "Schoolsysteem", Annulering, "opp:lezen", "opp:schrijven");
        var opps = new Ontwikkelingsperspectieven.OntwikkelingsperspectievenClient(opstelling.Platform.Kanaal(token));
        var verzoek = new RegistreerVerzoek { Kenmerk = "OPP-reis-1", LeerlingSleutel = "L-reis-1", Vestiging = "90AA00", Schoolsoort = "bao", BeginTermijn = "2025-09-01", OpgesteldOp = "2025-09-20" };
        var opp = await opps.RegistreerAsync(verzoek, cancellationToken: Annulering);
        // WPO art. 40a: zes weken, dus 42 dagen na 1 september 2025.
        Assert.Equal("2025-10-13", opp.UitersteDatum);
        Assert.Equal(opp.Id, (await opps.RegistreerAsync(verzoek, cancellationToken: Annulering)).Id);

        var vastgesteld = await opps.StelVastAsync(new Contracts.Opp.V1.VaststelVerzoek { Id = opp.Id, Versie = opp.Versie, Datum = "2025-10-14" }, cancellationToken: Annulering);
        Assert.Equal("te-laat-vastgesteld", vastgesteld.Termijn);

        var verouderd = await Assert.ThrowsAsync<RpcException>(() => opps.StelVastAsync(new Contracts.Opp.V1.VaststelVerzoek { Id = opp.Id, Versie = opp.Versie, Datum = "2025-10-13" }, cancellationToken: Annulering).ResponseAsync);
        Assert.Contains(verouderd.StatusCode, new[] { StatusCode.Aborted, StatusCode.FailedPrecondition });
    }

    [Fact]
    public async Task Feiten_en_tellers_zijn_gelijk_aan_de_diensten_en_na_herbouw_nog_steeds()
    {
        var beheer = new LandelijkClient(opstelling.Platform.Kanaal(await opstelling.Platform.Token("beheer-cli", "Beheer", Annulering, "landelijk:beheren")));
        await Gelijk(beheer);
        using (var herbouw = beheer.BouwOpnieuw(new OpnieuwVraag(), cancellationToken: Annulering))
        {
            var laatste = new OpnieuwVoortgang();
            await foreach (var stap in herbouw.ResponseStream.ReadAllAsync(Annulering))
            {
                laatste = stap;
            }

            Assert.True(laatste.Klaar);
            Assert.True(laatste.Feiten > 1000);
        }

        await Gelijk(beheer);
    }

    private static async Task Gelijk(LandelijkClient beheer)
    {
        var verschil = await Testopstelling.Wacht.Antwoord(
            () => beheer.VergelijkAsync(new VergelijkVraag(), cancellationToken: Annulering).ResponseAsync,
            // Other tests register meanwhile: what is still on its way is no difference, but does not count yet.
            antwoord => antwoord is { VerschilFeiten: 0, VerschilTellers: 0 } && antwoord.FeitenDienst == antwoord.FeitenLandelijk,
            Hoogstens);
        Assert.Equal(0, verschil.VerschilFeiten);
        Assert.Equal(0, verschil.VerschilTellers);
        Assert.True(verschil.FeitenDienst > 1000);
        Assert.Equal(verschil.FeitenDienst, verschil.FeitenLandelijk);
    }

    private static async Task ZonderWetGeenOpdracht(Toezicht.ToezichtClient toezicht, Onderzoek onderzoek)
    {
        var fout = await Assert.ThrowsAsync<RpcException>(() => toezicht.LegHerstelopdrachtOpAsync(
            new HerstelopdrachtVerzoek { OnderzoekId = onderzoek.Id, Versie = onderzoek.Versie, Standaard = "BKA2", Omschrijving = "x", Hersteltermijn = Iso(TimeProvider.System.Vandaag().AddMonths(6)) },
            cancellationToken: Annulering).ResponseAsync);
        Assert.Equal(StatusCode.InvalidArgument, fout.StatusCode);
        Assert.Equal("rechtsgrond", WeigeringDetails.Lees(fout)!.Veld);
    }

    private static async Task<decimal> Onvoldoendes(LandelijkClient landelijk, string jaar) =>
        LandelijkBeeldTests.Waarde(await landelijk.HaalIndicatorAsync(new IndicatorVraag { Id = "swv-eindoordelen" }, cancellationToken: Annulering), "onvoldoende", "po", jaar) ?? 0;

    private static string Iso(DateOnly dag) => dag.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
