using System.Diagnostics;
using MassTransit;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Monitoring.Contracts.Gebeurtenissen;
using Monitoring.Messaging.Inkomend;
using Monitoring.Messaging.Tests.Opstelling;
using Monitoring.Messaging.Uitgaand;
using Monitoring.Testopstelling;

namespace Monitoring.Messaging.Tests;

/// <summary>Contract points 2, 4, 5, 7 and 8: what the relay does, over a real broker.</summary>
[Collection(BrokerCollectie.Naam)]
public sealed class RelayTests(BrokerFixture fixture) : IAsyncLifetime
{
    private Proefomgeving _omgeving = null!;

    public ValueTask InitializeAsync()
    {
        _omgeving = new Proefomgeving(fixture.Broker);
        return ValueTask.CompletedTask;
    }

    public ValueTask DisposeAsync() => _omgeving?.DisposeAsync() ?? ValueTask.CompletedTask;

    [Fact]
    public async Task Wat_op_de_makelaar_staat_is_precies_de_rij_met_haar_id_als_berichtnummer()
    {
        var mee = await _omgeving.Meeluisteren();
        var zender = await _omgeving.Zender();
        await zender.SlaOp(1);
        var rij = await zender.Lees(context => context.Set<OutboxBericht>().AsNoTracking().SingleAsync());

        await zender.Start();
        await Wacht.Tot(async () => await zender.OutboxRijen() == 0);

        var bericht = Assert.Single(await _omgeving.Haal(mee));
        Assert.Equal(rij.BerichtId.ToString(), bericht.BasicProperties.MessageId);
        Assert.Equal(rij.Inhoud, bericht.Body.ToArray());
        Assert.True(bericht.BasicProperties.Persistent);
        // The second one is the broker client's own, for matching returned messages.
        Assert.Equal(["MT-MessageType", "x-dotnet-pub-seq-no"], bericht.BasicProperties.Headers!.Keys.Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task De_gebeurtenissen_van_een_aggregaat_gaan_op_volgorde()
    {
        var mee = await _omgeving.Meeluisteren();
        var zender = await _omgeving.Zender(("RelayGrootte", 64));
        var dossiers = Enumerable.Range(0, 7).Select(_ => new Dossier()).ToList();
        await zender.InContext(async context =>
        {
            context.AddRange(dossiers);
            await context.SaveChangesAsync();
            for (var ronde = 0; ronde < 60; ronde++)
            {
                foreach (var dossier in dossiers.Take((ronde % 7) + 1))
                {
                    dossier.Vestiging = ronde.ToString("00AP00", System.Globalization.CultureInfo.InvariantCulture);
                }

                await context.SaveChangesAsync();
            }
        });

        await zender.Start();
        await Wacht.Tot(async () => await zender.OutboxRijen() == 0);

        var perDossier = (await _omgeving.Haal(mee))
            .Select(bericht => (OppGewijzigd)GebeurtenisJson.Lees(nameof(OppGewijzigd), bericht.Body.Span))
            .ToLookup(gebeurtenis => gebeurtenis.AggregaatId, gebeurtenis => gebeurtenis.Versie);
        Assert.Equal(7, perDossier.Count);
        Assert.All(perDossier, versies => Assert.Equal(Enumerable.Range(1, versies.Count()).Select(versie => (long)versie), versies));
        Assert.Equal(dossiers.Sum(dossier => dossier.Versie), perDossier.Sum(versies => versies.Count()));
    }

    [Fact]
    public async Task Weigert_de_makelaar_een_versie_dan_gaat_de_volgende_haar_niet_voor()
    {
        // A queue that holds one message and refuses the next: refusals come in the midst of an aggregate's versions.
        var krap = await _omgeving.Meeluisteren(new Dictionary<string, object?> { ["x-max-length"] = 1, ["x-overflow"] = "reject-publish" });
        var zender = await _omgeving.Zender(("Pogingen", 100));
        var dossier = new Dossier();
        await zender.InContext(async context =>
        {
            context.Add(dossier);
            await context.SaveChangesAsync();
            for (var ronde = 2; ronde <= 40; ronde++)
            {
                dossier.Vestiging = ronde.ToString("00AP00", System.Globalization.CultureInfo.InvariantCulture);
                await context.SaveChangesAsync();
            }
        });

        await zender.Start();
        var versies = new List<long>();
        using var grens = new CancellationTokenSource(TimeSpan.FromSeconds(30));
        await _omgeving.MetKanaal(async kanaal =>
        {
            while (versies.Count == 0 || versies[^1] != 40)
            {
                if (await kanaal.BasicGetAsync(krap, autoAck: true, grens.Token) is { } bericht)
                {
                    versies.Add(GebeurtenisJson.Lees(nameof(OppGewijzigd), bericht.Body.Span).Versie);
                }
            }
        });

        Assert.Equal(Enumerable.Range(1, 40).Select(versie => (long)versie), versies.Distinct());
        Assert.Equal(versies.Order(), versies);
        Assert.Empty(await zender.Vastgelopen());
    }

    [Fact]
    public async Task Valt_de_relay_tussen_verzenden_en_afboeken_dan_komen_er_herhalingen_en_is_het_effect_enkel()
    {
        var mee = await _omgeving.Meeluisteren();
        var ontvanger = await (await _omgeving.Ontvanger()).Start();
        await _omgeving.OntvangerLuistert();
        var eerste = await _omgeving.Zender();
        eerste.Sabotage.Van = "DELETE FROM \"Outbox\"";
        await eerste.SlaOp(200);
        await eerste.Start();
        await Wacht.Tot(() => Task.FromResult(eerste.Sabotage.Geraakt >= 2));
        await eerste.Stop();
        Assert.Equal(200, await eerste.OutboxRijen());

        var tweede = await (await _omgeving.Zender()).Start();
        await Wacht.Tot(async () => await tweede.OutboxRijen() == 0);
        await Wacht.Tot(async () => await ontvanger.Effecten() >= 200 && await _omgeving.Klaarstaand(_omgeving.Wachtrij) == 0);
        await ontvanger.Stop();

        var verzonden = (await _omgeving.Haal(mee)).Select(bericht => bericht.BasicProperties.MessageId).ToList();
        Assert.Equal(200, verzonden.Distinct().Count());
        Assert.True(verzonden.Count >= 600, $"{verzonden.Count} verzonden: er waren geen herhalingen, dus bewees deze proef niets.");
        Assert.Equal(200, await ontvanger.Effecten());
        Assert.Equal(200, await ontvanger.Lees(context => context.Effecten.Select(effect => effect.AggregaatId).Distinct().CountAsync()));
        Assert.Empty(await ontvanger.Vastgelopen());
    }

    [Fact]
    public async Task Twee_relays_tegelijk_verzenden_geen_rij_twee_keer()
    {
        var mee = await _omgeving.Meeluisteren();
        var een = await _omgeving.Zender(("RelayGrootte", 50), ("PeilMilliseconden", 20));
        var ander = await _omgeving.Zender(("RelayGrootte", 50), ("PeilMilliseconden", 20));
        await een.SlaOp(3000);

        await Task.WhenAll(een.Start(), ander.Start());
        await Task.WhenAll(een.SlaOp(1000), ander.SlaOp(1000));
        await Wacht.Tot(async () => await een.OutboxRijen() == 0);

        var verzonden = (await _omgeving.Haal(mee)).Select(bericht => bericht.BasicProperties.MessageId).ToList();
        Assert.Equal(5000, verzonden.Count);
        Assert.Equal(5000, verzonden.Distinct().Count());
        Assert.Equal(1, await een.Lees(context => context.Set<RelayLease>().CountAsync()));
    }

    [Fact]
    public async Task Stopt_de_houder_van_de_lease_dan_gaat_de_ander_meteen_verder()
    {
        await _omgeving.Meeluisteren();
        var een = await (await _omgeving.Zender(("LeaseSeconden", 600))).Start();
        await een.SlaOp(1);
        await Wacht.Tot(async () => await een.OutboxRijen() == 0);
        var ander = await (await _omgeving.Zender(("LeaseSeconden", 600), ("PeilMilliseconden", 20))).Start();

        await een.Stop();
        await ander.SlaOp(1);

        await Wacht.Tot(async () => await ander.OutboxRijen() == 0);
    }

    [Fact]
    public async Task Valt_de_makelaar_weg_tijdens_een_stroom_dan_komt_alles_na_herstel_een_keer_aan()
    {
        var ontvanger = await (await _omgeving.Ontvanger()).Start();
        await _omgeving.OntvangerLuistert();
        var zender = await (await _omgeving.Zender(("BevestigingSeconden", 5))).Start();
        var stroom = Task.Run(() => zender.SlaOp(8000), TestContext.Current.CancellationToken);
        await Wacht.Tot(async () => await ontvanger.Effecten() > 500);

        Assert.True(ZietMakelaar(ontvanger));
        await Wacht.Tot(() => Task.FromResult(fixture.Broker.Overleeft(_omgeving.Wachtrij) && fixture.Broker.Overleeft($"{_omgeving.Wachtrij}_vervallen")));
        await fixture.Broker.Stop();
        await stroom;
        await Wacht.Tot(() => Task.FromResult(!ZietMakelaar(ontvanger)));
        await Wacht.Tot(() => Task.FromResult(zender.Logboek.Aantal("Publishing of ProefContext is unavailable") > 0));
        Assert.NotEqual(0, await zender.OutboxRijen());
        await fixture.Broker.Start();

        // Both numbers, so that a failure tells on which side it stopped.
        var (wachtend, effecten) = await Wacht.Antwoord(async () => (await zender.OutboxRijen(), await ontvanger.Effecten()), stand => stand is (0, >= 8000), TimeSpan.FromMinutes(3));
        Assert.Equal((0, 8000), (wachtend, effecten));
        await Wacht.Tot(() => Task.FromResult(ZietMakelaar(ontvanger)));
        await ontvanger.Stop();
        Assert.Equal(8000, await ontvanger.Effecten());
        Assert.Equal(8000, await ontvanger.Lees(context => context.Effecten.Select(effect => effect.AggregaatId).Distinct().CountAsync()));
        Assert.Empty(await zender.Vastgelopen());
        Assert.Empty(await ontvanger.Vastgelopen());
        Assert.Equal((1, 1), Meldingen(zender, "Publishing of ProefContext"));
        Assert.Equal((1, 1), Meldingen(ontvanger, $"Queue {_omgeving.Wachtrij}"));
    }

    [Fact]
    public async Task Valt_de_database_van_de_zender_weg_dan_wacht_de_relay_met_een_logregel()
    {
        var mee = await _omgeving.Meeluisteren();
        var zender = await _omgeving.Zender(("PeilMilliseconden", 20));
        zender.Sabotage.Van = "\"RelayLease\"";
        await zender.Start();
        await zender.SlaOp(10);
        await Wacht.Tot(() => Task.FromResult(zender.Sabotage.Geraakt >= 4));

        zender.Sabotage.Van = null;
        await Wacht.Tot(async () => await zender.OutboxRijen() == 0);

        Assert.Equal(10, (await _omgeving.Haal(mee)).Count);
        await Wacht.Tot(() => Task.FromResult(zender.Logboek.Aantal("is back after") == 1));
        Assert.Equal(1, zender.Logboek.Aantal("is unavailable"));
    }

    [Fact]
    public async Task Een_nette_stop_in_een_stroom_verliest_en_herhaalt_niets()
    {
        var mee = await _omgeving.Meeluisteren();
        var eerste = await _omgeving.Zender(("RelayGrootte", 20));
        await eerste.SlaOp(4000);
        await eerste.Start();
        await Wacht.Tot(async () => await eerste.OutboxRijen() is > 0 and < 3900);
        await eerste.Stop();
        Assert.NotEqual(0, await eerste.OutboxRijen());

        var tweede = await (await _omgeving.Zender()).Start();
        await Wacht.Tot(async () => await tweede.OutboxRijen() == 0);

        var verzonden = (await _omgeving.Haal(mee)).Select(bericht => bericht.BasicProperties.MessageId).ToList();
        Assert.Equal(4000, verzonden.Distinct().Count());
        Assert.Equal(4000, verzonden.Count);
    }

    [Fact]
    public async Task Een_gebeurtenis_zonder_wachtrij_blijft_staan_tot_er_een_is()
    {
        // With every binding to it: a broker that was killed in an earlier test may come back with a queue that was deleted shortly before.
        await _omgeving.MetKanaal(kanaal => kanaal.ExchangeDeleteAsync(Proefomgeving.Exchange));
        var zender = await (await _omgeving.Zender()).Start();
        await zender.SlaOp(3);
        await Wacht.Tot(() => Task.FromResult(zender.Logboek.Aantal("A queue for some events") > 0));
        Assert.Equal(3, await zender.OutboxRijen());

        var ontvanger = await (await _omgeving.Ontvanger()).Start();

        await Wacht.Tot(async () => await ontvanger.Effecten() == 3);
        await Wacht.Tot(async () => await zender.OutboxRijen() == 0);
    }

    [Fact]
    public async Task Een_onleesbare_rij_wordt_geparkeerd_en_houdt_de_andere_niet_op()
    {
        var mee = await _omgeving.Meeluisteren();
        var zender = await _omgeving.Zender();
        var kapot = new OutboxBericht { BerichtId = Guid.CreateVersion7(), Type = nameof(OppGewijzigd), AggregaatId = "x", Versie = 1, Inhoud = "{"u8.ToArray(), Aangemaakt = 1, Heraangeboden = true };
        await zender.InContext(async context =>
        {
            context.Add(kapot);
            await context.SaveChangesAsync();
        });
        await zender.SlaOp(5);
        await zender.Start();
        await Wacht.Tot(async () => await zender.OutboxRijen() == 0);

        var geparkeerd = Assert.Single(await zender.Vastgelopen());
        Assert.Equal((kapot.BerichtId, "", nameof(OppGewijzigd)), (geparkeerd.BerichtId!.Value, geparkeerd.Wachtrij, geparkeerd.Type));
        Assert.StartsWith("JsonException", geparkeerd.Reden, StringComparison.Ordinal);
        Assert.Equal(5, (await _omgeving.Haal(mee)).Count);
    }

    [Fact]
    public async Task Een_geparkeerde_uitgaande_rij_gaat_na_herstel_onder_haar_oude_nummer_de_deur_uit()
    {
        var mee = await _omgeving.Meeluisteren();
        var zender = await _omgeving.Zender();
        var goed = GebeurtenisJson.Schrijf(new Dossier().NaarGebeurtenis(DateTimeOffset.UnixEpoch)!);
        var rij = new VastgelopenBericht { Id = Guid.CreateVersion7(), BerichtId = Guid.CreateVersion7(), Type = nameof(OppGewijzigd), Wachtrij = "", Verbruiker = "", Inhoud = goed, Reden = "proef", Pogingen = 1, Tijdstip = 1 };
        await zender.InContext(async context =>
        {
            context.Add(rij);
            await context.SaveChangesAsync();
        });
        await zender.Start();

        var uitkomst = await zender.Heraanbieder.BiedAan(rij.Id, "beheerder", "proef", CancellationToken.None);
        Assert.True(uitkomst.Gelukt);
        await Wacht.Tot(async () => await zender.OutboxRijen() == 0);

        Assert.Equal(rij.BerichtId.ToString(), Assert.Single(await _omgeving.Haal(mee)).BasicProperties.MessageId);
    }

    [Fact]
    public async Task Een_spoor_loopt_van_de_wijziging_door_tot_de_verwerking_zonder_inhoud()
    {
        var spannen = new System.Collections.Concurrent.ConcurrentBag<Activity>();
        using var bron = new ActivitySource("proef");
        using var luisteraar = new ActivityListener
        {
            ShouldListenTo = kandidaat => kandidaat.Name is BerichtenTelemetrie.Naam or "proef",
            Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllDataAndRecorded,
            ActivityStopped = spannen.Add,
        };
        ActivitySource.AddActivityListener(luisteraar);
        await (await _omgeving.Ontvanger()).Start();
        await _omgeving.OntvangerLuistert();
        var zender = await (await _omgeving.Zender()).Start();

        ActivityTraceId spoor;
        using (var wijziging = bron.StartActivity("wijziging"))
        {
            spoor = wijziging!.TraceId;
            await zender.SlaOp(1, "98ZZ76");
        }

        await Wacht.Tot(() => Task.FromResult(spannen.Count(span => span.TraceId == spoor) == 3));
        var verwerking = Assert.Single(spannen, span => span.Kind == ActivityKind.Consumer && span.TraceId == spoor);
        Assert.Equal(Assert.Single(spannen, span => span.Kind == ActivityKind.Producer && span.TraceId == spoor).SpanId, verwerking.ParentSpanId);
        Assert.DoesNotContain(spannen.SelectMany(span => span.TagObjects), tag => Convert.ToString(tag.Value, System.Globalization.CultureInfo.InvariantCulture)!.Contains("98ZZ76", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Van_twintig_houders_die_tegelijk_beginnen_krijgt_er_een_de_lease()
    {
        var zender = await _omgeving.Zender();
        var houders = Enumerable.Range(0, 20).Select(_ => new LeaseHouder(TimeProvider.System, TimeSpan.FromSeconds(30))).ToList();

        var kregen = await Task.WhenAll(houders.Select(houder => Task.Run(() => zender.Lees(context => houder.Neem(context, CancellationToken.None)))));

        Assert.Single(kregen, kreeg => kreeg);
        Assert.Single(houders, houder => houder.IsGeldig);
    }

    /// <summary>What <see cref="BerichtenDienst{TContext}"/> says of the broker.</summary>
    private static bool ZietMakelaar(Proefdienst dienst) => dienst.Diensten.GetRequiredService<IBusControl>().CheckHealth().Status == BusHealthStatus.Healthy;

    private static (int Weg, int Terug) Meldingen(Proefdienst dienst, string waarvan) =>
        (dienst.Logboek.Aantal($"{waarvan} is unavailable"), dienst.Logboek.Aantal($"{waarvan} is back after"));
}
