using Microsoft.EntityFrameworkCore;
using Monitoring.Contracts.Gebeurtenissen;
using Monitoring.Messaging.Tests.Opstelling;
using Monitoring.Messaging.Uitgaand;

namespace Monitoring.Messaging.Tests;

/// <summary>Contract point 1: a change and its event commit together or not at all. No broker is needed: the host is not started.</summary>
public sealed class OutboxTests : IAsyncLifetime
{
    private readonly Databestand _bestand = new();
    private Proefdienst _dienst = null!;

    public async ValueTask InitializeAsync() => _dienst = await Proefdienst.Maak(_bestand, "amqp://127.0.0.1:1", wachtrij: null);

    public async ValueTask DisposeAsync()
    {
        await _dienst.DisposeAsync();
        _bestand.Dispose();
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Een_wijziging_en_haar_gebeurtenis_staan_er_samen(bool synchroon)
    {
        var dossier = new Dossier();
        await _dienst.InContext(async context =>
        {
            context.Add(dossier);
            await Bewaar(context, synchroon);
            dossier.Vestiging = "00BC00";
            await Bewaar(context, synchroon);
        });

        var rijen = await Rijen();
        Assert.Equal([1, 2], rijen.Select(rij => rij.Versie));
        Assert.All(rijen, rij => Assert.Equal((dossier.Id.ToString(), nameof(OppGewijzigd)), (rij.AggregaatId, rij.Type)));
        var laatste = Assert.IsType<OppGewijzigd>(GebeurtenisJson.Lees(rijen[1].Type, rijen[1].Inhoud));
        Assert.Equal((2, "00BC00"), (laatste.Versie, laatste.Vestiging));
        Assert.Equal(2, await _dienst.Lees(context => context.Dossiers.Select(rij => rij.Versie).SingleAsync()));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Een_teruggedraaide_transactie_laat_toestand_noch_gebeurtenis_na(bool synchroon)
    {
        await _dienst.InContext(async context =>
        {
            await using var transactie = await context.Database.BeginTransactionAsync();
            context.Add(new Dossier());
            await Bewaar(context, synchroon);
            Assert.Equal(1, await context.Set<OutboxBericht>().CountAsync());
            await transactie.RollbackAsync();
        });

        Assert.Empty(await Rijen());
        Assert.Equal(0, await _dienst.Lees(context => context.Dossiers.CountAsync()));
    }

    [Fact]
    public async Task Een_bevestigde_transactie_bewaart_beide_en_wekt_de_relay_pas_daarna()
    {
        var signaal = (RelaySignaal)_dienst.Diensten.GetService(typeof(RelaySignaal))!;
        await _dienst.InContext(async context =>
        {
            await using var transactie = await context.Database.BeginTransactionAsync();
            context.Add(new Dossier());
            await context.SaveChangesAsync();
            Assert.False(await signaal.Wacht(TimeSpan.Zero, TimeProvider.System, TestContext.Current.CancellationToken));
            await transactie.CommitAsync();
            Assert.True(await signaal.Wacht(TimeSpan.Zero, TimeProvider.System, TestContext.Current.CancellationToken));
        });

        Assert.Single(await Rijen());
    }

    [Fact]
    public async Task Opnieuw_opslaan_na_een_mislukking_geeft_een_gebeurtenis_en_dezelfde_versie()
    {
        var dossier = new Dossier();
        await _dienst.InContext(async context =>
        {
            context.Add(dossier);
            _dienst.Sabotage.Van = "INSERT INTO \"Outbox\"";
            await Assert.ThrowsAsync<DbUpdateException>(() => Bewaar(context, synchroon: false));
            await Assert.ThrowsAsync<DbUpdateException>(() => Bewaar(context, synchroon: false));
            Assert.Equal(0, await _dienst.Lees(ander => ander.Dossiers.CountAsync()));
            _dienst.Sabotage.Van = null;
            await context.SaveChangesAsync();
        });

        Assert.Equal(1, Assert.Single(await Rijen()).Versie);
        Assert.Equal(1, dossier.Versie);
    }

    [Fact]
    public async Task Van_twee_gelijktijdige_wijzigingen_wint_er_een_en_de_ander_publiceert_niets()
    {
        var dossier = new Dossier();
        await _dienst.InContext(async context =>
        {
            context.Add(dossier);
            await context.SaveChangesAsync();
        });

        await _dienst.InContext(async eerste =>
        {
            var hier = await eerste.Dossiers.SingleAsync();
            await _dienst.InContext(async tweede =>
            {
                (await tweede.Dossiers.SingleAsync()).Vestiging = "00BC00";
                await tweede.SaveChangesAsync();
            });
            hier.Vestiging = "00CD00";
            await Assert.ThrowsAsync<DbUpdateConcurrencyException>(() => Bewaar(eerste, synchroon: false));
        });

        Assert.Equal([1, 2], (await Rijen()).Select(rij => rij.Versie));
        Assert.Equal("00BC00", await _dienst.Lees(context => context.Dossiers.Select(rij => rij.Vestiging).SingleAsync()));
    }

    [Fact]
    public async Task Een_concept_krijgt_een_versie_maar_geen_gebeurtenis()
    {
        await _dienst.InContext(async context =>
        {
            var dossier = new Dossier { Concept = true };
            context.Add(dossier);
            await context.SaveChangesAsync();
            Assert.Equal(1, dossier.Versie);
            Assert.Equal(0, await context.Set<OutboxBericht>().CountAsync());
            dossier.Concept = false;
            await context.SaveChangesAsync();
        });

        Assert.Equal(2, Assert.Single(await Rijen()).Versie);
    }

    [Fact]
    public async Task Opslaan_zonder_wijziging_publiceert_niets()
    {
        await _dienst.InContext(async context =>
        {
            context.Add(new Dossier());
            await context.SaveChangesAsync();
            await context.SaveChangesAsync();
        });

        Assert.Single(await Rijen());
    }

    [Fact]
    public async Task Een_aggregaat_kan_niet_worden_verwijderd()
    {
        await _dienst.InContext(async context =>
        {
            var dossier = new Dossier();
            context.Add(dossier);
            await context.SaveChangesAsync();
            context.Remove(dossier);
            await Assert.ThrowsAsync<InvalidOperationException>(() => Bewaar(context, synchroon: false));
        });

        Assert.Equal(1, await _dienst.Lees(context => context.Dossiers.CountAsync()));
    }

    [Theory]
    [InlineData("kind toegevoegd")]
    [InlineData("kind gewijzigd")]
    [InlineData("kind verwijderd")]
    [InlineData("kleinkind gewijzigd")]
    [InlineData("eigen deel gewijzigd")]
    [InlineData("eigen deel vervangen")]
    public async Task Een_wijziging_binnen_het_aggregaat_is_een_wijziging_van_het_aggregaat(string wijziging)
    {
        await _dienst.InContext(async context =>
        {
            context.Add(new Dossier { Regels = { new Regel { Tekst = "een", Bijlagen = { new Bijlage { Naam = "a" } } } } });
            await context.SaveChangesAsync();
        });
        await _dienst.InContext(async context =>
        {
            var dossier = await context.Dossiers.Include(rij => rij.Regels).ThenInclude(regel => regel.Bijlagen).SingleAsync();
            switch (wijziging)
            {
                case "kind toegevoegd":
                    dossier.Regels.Add(new Regel { Tekst = "twee" });
                    break;
                case "kind gewijzigd":
                    dossier.Regels[0].Tekst = "anders";
                    break;
                case "kind verwijderd":
                    dossier.Regels.Clear();
                    break;
                case "kleinkind gewijzigd":
                    dossier.Regels[0].Bijlagen[0].Naam = "b";
                    break;
                case "eigen deel gewijzigd":
                    dossier.Omslag.Kleur = "rood";
                    break;
                default:
                    dossier.Omslag = new Omslag { Kleur = "groen" };
                    break;
            }

            await context.SaveChangesAsync();
        });

        Assert.Equal([1, 2], (await Rijen()).Select(rij => rij.Versie));
    }

    [Fact]
    public async Task Een_kind_zonder_zijn_geladen_wortel_wijzigen_wordt_geweigerd()
    {
        await _dienst.InContext(async context =>
        {
            context.Add(new Dossier { Regels = { new Regel { Tekst = "een" } } });
            await context.SaveChangesAsync();
        });
        await _dienst.InContext(async context =>
        {
            (await context.Set<Regel>().SingleAsync()).Tekst = "buitenom";
            await Assert.ThrowsAsync<InvalidOperationException>(() => Bewaar(context, synchroon: false));
        });

        Assert.Single(await Rijen());
    }

    [Fact]
    public async Task Een_context_zonder_outbox_faalt_met_een_duidelijke_melding()
    {
        var interceptor = new OutboxInterceptor(TimeProvider.System, []);
        await using var context = new ContextZonderOutbox(new DbContextOptionsBuilder<ContextZonderOutbox>().UseSqlite(_bestand.Verbinding).AddInterceptors(interceptor).Options);
        context.Add(new Dossier());

        var fout = await Assert.ThrowsAsync<InvalidOperationException>(() => Bewaar(context, synchroon: false));

        Assert.Contains("VoegBerichtenToe", fout.Message, StringComparison.Ordinal);
    }

    private static async Task Bewaar(DbContext context, bool synchroon)
    {
        if (synchroon)
        {
#pragma warning disable CA1849, MA0042 // The synchronous way is what this test is about.
            context.SaveChanges();
#pragma warning restore CA1849, MA0042
        }
        else
        {
            await context.SaveChangesAsync();
        }
    }

    private Task<List<OutboxBericht>> Rijen() => _dienst.Lees(context => context.Set<OutboxBericht>().AsNoTracking().OrderBy(rij => rij.Volgnummer).ToListAsync());

    private sealed class ContextZonderOutbox(DbContextOptions<ContextZonderOutbox> options) : DbContext(options)
    {
        protected override void OnModelCreating(ModelBuilder modelBuilder) => modelBuilder.Entity<Dossier>(dossier =>
        {
            dossier.OwnsOne(rij => rij.Omslag);
            dossier.Ignore(rij => rij.Regels);
        });
    }
}
