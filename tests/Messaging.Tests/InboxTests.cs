using System.Text;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Monitoring.Contracts.Domein;
using Monitoring.Contracts.Gebeurtenissen;
using Monitoring.Messaging.Inkomend;
using Monitoring.Messaging.Tests.Opstelling;
using Monitoring.Testopstelling;
using RabbitMQ.Client;

namespace Monitoring.Messaging.Tests;

/// <summary>Contract points 3 and 6: what the receiving side does, over a real broker.</summary>
[Collection(BrokerCollectie.Naam)]
public sealed class InboxTests(BrokerFixture fixture) : IAsyncLifetime
{
    private const string Urn = "urn:message:Monitoring.Contracts.Gebeurtenissen:OppGewijzigd";

    private Proefomgeving _omgeving = null!;

    public ValueTask InitializeAsync()
    {
        _omgeving = new Proefomgeving(fixture.Broker);
        return ValueTask.CompletedTask;
    }

    public ValueTask DisposeAsync() => _omgeving?.DisposeAsync() ?? ValueTask.CompletedTask;

    [Fact]
    public async Task Hetzelfde_bericht_tien_keer_heeft_een_effect()
    {
        var ontvanger = await LuisterendeOntvanger();
        var id = Guid.CreateVersion7();
        for (var keer = 0; keer < 10; keer++)
        {
            await _omgeving.StuurRuw(Kop(id), Gebeurtenis("00AP00"));
        }

        var laatste = Guid.CreateVersion7();
        await _omgeving.StuurRuw(Kop(laatste), Gebeurtenis("00BC00"));
        await Wacht.Tot(async () => await ontvanger.Lees(context => context.Set<InboxBericht>().AnyAsync(rij => rij.BerichtId == laatste)));
        await ontvanger.Stop();

        Assert.Equal(2, await ontvanger.Effecten());
        Assert.Empty(await ontvanger.Vastgelopen());
        Assert.Equal(0u, await _omgeving.Klaarstaand(_omgeving.Wachtrij));
    }

    [Fact]
    public async Task Mislukt_het_vastleggen_van_de_inbox_dan_is_er_ook_geen_effect()
    {
        var ontvanger = await LuisterendeOntvanger();
        ontvanger.Sabotage.Van = "INSERT INTO \"Inbox\"";
        await _omgeving.StuurRuw(Kop(Guid.CreateVersion7()), Gebeurtenis("00AP00"));
        await Wacht.Tot(() => Task.FromResult(ontvanger.Sabotage.Geraakt >= 2));
        Assert.Equal(0, await ontvanger.Effecten());

        ontvanger.Sabotage.Van = null;

        await Wacht.Tot(async () => await ontvanger.Effecten() == 1);
    }

    [Fact]
    public async Task Een_giftig_bericht_parkeert_na_vijf_pogingen_en_de_andere_worden_verwerkt()
    {
        var ontvanger = await _omgeving.Ontvanger();
        ontvanger.Gedrag.Gif = "66XX66";
        await ontvanger.Start();
        await _omgeving.OntvangerLuistert();
        var zender = await (await _omgeving.Zender()).Start();
        await zender.InContext(async context =>
        {
            context.AddRange(Enumerable.Range(0, 100).Select(nummer => new Dossier { Vestiging = nummer == 42 ? "66XX66" : "00AP00" }));
            await context.SaveChangesAsync();
        });

        await Wacht.Tot(async () => await ontvanger.Effecten() == 99 && (await ontvanger.Vastgelopen()).Count == 1);

        var geparkeerd = Assert.Single(await ontvanger.Vastgelopen());
        Assert.Equal((5, _omgeving.Wachtrij, nameof(EffectProjectie), nameof(OppGewijzigd)), (geparkeerd.Pogingen, geparkeerd.Wachtrij, geparkeerd.Verbruiker, geparkeerd.Type));
        Assert.Equal("InvalidOperationException: Dit bericht kan niet worden verwerkt.", geparkeerd.Reden);
        Assert.Equal("66XX66", ((OppGewijzigd)GebeurtenisJson.Lees(geparkeerd.Type, geparkeerd.Inhoud)).Vestiging);
        Assert.DoesNotContain(ontvanger.Logboek.Regels, regel => regel.Tekst.Contains("66XX66", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Opnieuw_aanbieden_loopt_langs_dezelfde_weg_en_elke_poging_staat_in_het_logboek_van_beheer()
    {
        var ontvanger = await _omgeving.Ontvanger(("Pogingen", 2));
        ontvanger.Gedrag.Gif = "66XX66";
        await ontvanger.Start();
        await _omgeving.OntvangerLuistert();
        await _omgeving.StuurRuw(Kop(Guid.CreateVersion7()), Gebeurtenis("66XX66"));
        await Wacht.Tot(async () => (await ontvanger.Vastgelopen()).Count == 1);
        var id = (await ontvanger.Vastgelopen())[0].Id;

        var teVroeg = await ontvanger.Heraanbieder.BiedAan(id, "jansen", "Nog eens proberen.", CancellationToken.None);
        Assert.False(teVroeg.Gelukt);
        Assert.Equal(0, await ontvanger.Effecten());
        Assert.False(Assert.Single(await ontvanger.Vastgelopen()).Afgehandeld);

        ontvanger.Gedrag.Gif = null;
        Assert.Equal(new HeraanbiedUitkomst(true, "Verwerkt."), await ontvanger.Heraanbieder.BiedAan(id, "de vries", "Fout is hersteld.", CancellationToken.None));
        Assert.Equal(1, await ontvanger.Effecten());
        Assert.Equal(1, await ontvanger.Lees(context => context.Set<InboxBericht>().CountAsync()));
        var na = Assert.Single(await ontvanger.Vastgelopen());
        Assert.Equal((true, "de vries", "Fout is hersteld.", "Verwerkt."), (na.Afgehandeld, na.OpnieuwDoor, na.OpnieuwReden, na.OpnieuwUitkomst));
        var audit = await ontvanger.Lees(context => context.Set<Heraanbieding>().OrderBy(rij => rij.Op).ToListAsync());
        Assert.Equal([("jansen", false), ("de vries", true)], audit.Select(rij => (rij.Door, rij.Gelukt)));

        var weigering = await Assert.ThrowsAsync<WeigeringException>(() => ontvanger.Heraanbieder.BiedAan(id, "de vries", "Nogmaals.", CancellationToken.None));
        Assert.Equal(WeigeringSoort.VerbodenOvergang, weigering.Weigering.Soort);
        Assert.Equal(1, await ontvanger.Effecten());
    }

    [Fact]
    public async Task Van_twee_gelijktijdige_heraanbiedingen_slaagt_er_een()
    {
        var ontvanger = await _omgeving.Ontvanger();
        var id = Guid.CreateVersion7();
        await ontvanger.InContext(async context =>
        {
            context.Add(new VastgelopenBericht { Id = id, BerichtId = Guid.CreateVersion7(), Type = nameof(OppGewijzigd), Wachtrij = _omgeving.Wachtrij, Verbruiker = nameof(EffectProjectie), Inhoud = Gebeurtenis("00AP00"), Reden = "proef", Pogingen = 5, Tijdstip = 1 });
            await context.SaveChangesAsync();
        });

        var pogingen = await Task.WhenAll(Enumerable.Range(0, 4).Select(async _ =>
        {
            try
            {
                return (await ontvanger.Heraanbieder.BiedAan(id, "jansen", "proef", CancellationToken.None)).Gelukt;
            }
            catch (WeigeringException)
            {
                return false;
            }
        }));

        Assert.Single(pogingen, gelukt => gelukt);
        Assert.Equal(1, await ontvanger.Effecten());
    }

    [Theory]
    [InlineData("geen JSON", Urn, "{ dit is geen json", true)]
    [InlineData("andere vorm", Urn, "[1,2,3]", true)]
    [InlineData("verkeerd getal", Urn, """{"aggregaatId":"a","versie":"veel"}""", true)]
    [InlineData("onbekende soort", "urn:message:Iets:Anders", "{}", true)]
    [InlineData("zonder soort", null, "{}", true)]
    [InlineData("zonder id", Urn, "{}", false)]
    [InlineData("leeg", Urn, "", true)]
    [InlineData("leeg object", Urn, "{}", true)]
    [InlineData("zonder versie", Urn, """{"aggregaatId":"a"}""", true)]
    public async Task Een_bericht_dat_niet_te_lezen_is_wordt_geparkeerd_zoals_het_kwam(string geval, string? soort, string inhoud, bool metId)
    {
        Assert.NotEmpty(geval);
        var ontvanger = await LuisterendeOntvanger();
        var kop = Kop(Guid.CreateVersion7());
        kop.MessageId = metId ? kop.MessageId : null;
        kop.Headers = soort is null ? null : new Dictionary<string, object?> { ["MT-MessageType"] = soort };
        await _omgeving.StuurRuw(kop, Encoding.UTF8.GetBytes(inhoud));

        await Wacht.Tot(async () => (await ontvanger.Vastgelopen()).Count == 1);

        var geparkeerd = Assert.Single(await ontvanger.Vastgelopen());
        Assert.Equal(inhoud, Encoding.UTF8.GetString(geparkeerd.Inhoud));
        Assert.NotEmpty(geparkeerd.Reden);
        Assert.Equal(0, await ontvanger.Effecten());
        await ontvanger.Stop();
        Assert.Equal(0u, await _omgeving.Klaarstaand(_omgeving.Wachtrij));
    }

    [Fact]
    public async Task Een_vergrendelde_database_parkeert_niets_en_na_vrijgave_wordt_alles_verwerkt()
    {
        _omgeving.Ontvangerbestand.Slotwacht = 1;
        var ontvanger = await LuisterendeOntvanger(("Pogingen", 1));
        await using (var slot = new SqliteConnection(_omgeving.Ontvangerbestand.Verbinding))
        {
            await slot.OpenAsync(TestContext.Current.CancellationToken);
            await using var transactie = await slot.BeginTransactionAsync(TestContext.Current.CancellationToken);
            // One by itself, whose only try must not be spent on the lock; and then a batch.
            await _omgeving.StuurRuw(Kop(Guid.CreateVersion7()), Gebeurtenis("00AP00"));
            await Wacht.Tot(() => Task.FromResult(ontvanger.Logboek.Aantal("The database of ProefContext is unavailable") > 0));
            for (var nummer = 1; nummer < 50; nummer++)
            {
                await _omgeving.StuurRuw(Kop(Guid.CreateVersion7()), Gebeurtenis("00AP00"));
            }

            Assert.Empty(await ontvanger.Vastgelopen());
            await transactie.RollbackAsync(TestContext.Current.CancellationToken);
        }

        await Wacht.Tot(async () => await ontvanger.Effecten() == 50);
        Assert.Empty(await ontvanger.Vastgelopen());
        Assert.Equal(1, ontvanger.Logboek.Aantal("The database of ProefContext is unavailable"));
        Assert.Equal(1, ontvanger.Logboek.Aantal("The database of ProefContext is back after"));
    }

    [Fact]
    public async Task Wat_de_makelaar_te_vaak_afleverde_wordt_geparkeerd_en_verdwijnt_niet()
    {
        var ontvanger = await _omgeving.Ontvanger(("Afleverlimiet", 2));
        await ontvanger.Start();
        await _omgeving.OntvangerLuistert();
        await ontvanger.Stop();
        var id = Guid.CreateVersion7();
        await _omgeving.StuurRuw(Kop(id), Gebeurtenis("00AP00"));
        await _omgeving.MetKanaal(async kanaal =>
        {
            // A consumer that keeps giving the message back, as one that crashes on it would.
            await Wacht.Tot(async () =>
            {
                if (await kanaal.BasicGetAsync(_omgeving.Wachtrij, autoAck: false) is { } bericht)
                {
                    await kanaal.BasicNackAsync(bericht.DeliveryTag, multiple: false, requeue: true);
                }

                return await kanaal.MessageCountAsync($"{_omgeving.Wachtrij}_vervallen") == 1;
            });
        });

        var opnieuw = await (await _omgeving.Ontvanger(("Afleverlimiet", 2))).Start();

        await Wacht.Tot(async () => (await opnieuw.Vastgelopen()).Count == 1);
        var geparkeerd = Assert.Single(await opnieuw.Vastgelopen());
        Assert.Equal((id, nameof(OppGewijzigd)), (geparkeerd.BerichtId!.Value, geparkeerd.Type));
        Assert.True((await opnieuw.Heraanbieder.BiedAan(geparkeerd.Id, "jansen", "Oorzaak weg.", CancellationToken.None)).Gelukt);
        Assert.Equal(1, await opnieuw.Effecten());
    }

    [Fact]
    public async Task Een_stop_midden_in_de_ontvangst_verliest_niets_en_verdubbelt_niets()
    {
        var zender = await _omgeving.Zender();
        await zender.SlaOp(5000);
        var eerste = await LuisterendeOntvanger(("OntvangstGrootte", 20));
        await zender.Start();
        await Wacht.Tot(async () => await eerste.Effecten() is > 100 and < 4500);
        await eerste.Stop();
        var tussenstand = await eerste.Effecten();
        Assert.InRange(tussenstand, 100, 4999);

        var tweede = await (await _omgeving.Ontvanger()).Start();
        await Wacht.Tot(async () => await zender.OutboxRijen() == 0 && await tweede.Effecten() >= 5000);
        await tweede.Stop();

        Assert.Equal(5000, await tweede.Effecten());
        Assert.Equal(5000, await tweede.Lees(context => context.Effecten.Select(effect => effect.AggregaatId).Distinct().CountAsync()));
        Assert.Empty(await tweede.Vastgelopen());
    }

    [Fact]
    public async Task De_inbox_vergeet_wat_ouder_is_dan_de_bewaartermijn()
    {
        var ontvanger = await _omgeving.Ontvanger(("InboxDagen", 14));
        var nu = DateTimeOffset.UtcNow;
        await ontvanger.InContext(async context =>
        {
            context.AddRange(new[] { 400, 15, 14.1, 13.9, 0 }.Select(dagen => new InboxBericht { BerichtId = Guid.CreateVersion7(), Verbruiker = "proef", Verwerkt = nu.AddDays(-dagen).UtcTicks }));
            await context.SaveChangesAsync();
        });

        Assert.Equal(3, await ontvanger.Opruiming.RuimOp(CancellationToken.None));
        Assert.Equal(2, await ontvanger.Lees(context => context.Set<InboxBericht>().CountAsync()));
    }

    private static BasicProperties Kop(Guid id) => new()
    {
        MessageId = id.ToString(),
        ContentType = "application/json",
        Persistent = true,
        Headers = new Dictionary<string, object?> { ["MT-MessageType"] = Urn },
    };

    private static byte[] Gebeurtenis(string vestiging) =>
        GebeurtenisJson.Schrijf(new OppGewijzigd(Guid.CreateVersion7().ToString(), 1, DateTimeOffset.UnixEpoch, vestiging, "so", "po", "2026-2027", "opgesteld", null, "voorbeeld"));

    private async Task<Proefdienst> LuisterendeOntvanger(params (string Naam, object Waarde)[] instellingen)
    {
        var ontvanger = await (await _omgeving.Ontvanger(instellingen)).Start();
        await _omgeving.OntvangerLuistert();
        return ontvanger;
    }
}
