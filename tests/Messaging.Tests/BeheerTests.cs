using System.Security.Claims;
using Grpc.Core;
using Grpc.Net.Client;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Monitoring.Contracts.Gebeurtenissen;
using Monitoring.Contracts.V1;
using Monitoring.Messaging.Tests.Opstelling;
using Heraanbieding = Monitoring.Messaging.Inkomend.Heraanbieding;

namespace Monitoring.Messaging.Tests;

/// <summary>The two gRPC services, called over a real connection. The broker's address leads nowhere: they must work without it.</summary>
public sealed class BeheerTests : IAsyncLifetime
{
    private readonly Databestand _bestand = new();
    private WebApplication _app = null!;
    private GrpcChannel _kanaal = null!;
    private string? _gebruiker = "jansen";

    public async ValueTask InitializeAsync()
    {
        var bouwer = WebApplication.CreateSlimBuilder();
        bouwer.Logging.ClearProviders();
        bouwer.Configuration["ConnectionStrings:messaging"] = "amqp://127.0.0.1:1";
        bouwer.WebHost.ConfigureKestrel(kestrel => kestrel.Listen(System.Net.IPAddress.Loopback, 0, luister => luister.Protocols = HttpProtocols.Http2));
        bouwer.Services.AddGrpc();
        bouwer.Services
            .AddSingleton<Gedrag>()
            .AddSingleton<IStandenBron, TelBron>()
            .AddDbContext<ProefContext>((diensten, opties) => opties.UseSqlite(_bestand.Verbinding).AddInterceptors(diensten.GetServices<IInterceptor>()))
            .AddBerichten<ProefContext>(bouwer.Configuration, "proef", ontvangst => ontvangst.Verwerk<OppGewijzigd, EffectProjectie>());
        _app = bouwer.Build();
        _app.Use((context, volgende) =>
        {
            context.User = new ClaimsPrincipal(new ClaimsIdentity(_gebruiker is null ? [] : [new Claim("sub", _gebruiker)], "proef"));
            return volgende(context);
        });
        _app.MapGrpcService<BerichtenDienst<ProefContext>>();
        _app.MapGrpcService<StandenDienst>();
        await InContext(context => context.Database.EnsureCreatedAsync());
        await _app.StartAsync();
        _kanaal = GrpcChannel.ForAddress(_app.Urls.First());
    }

    public async ValueTask DisposeAsync()
    {
        _kanaal.Dispose();
        await _app.DisposeAsync();
        _bestand.Dispose();
    }

    [Fact]
    public async Task De_stand_telt_wachtende_en_vastgelopen_berichten()
    {
        await Parkeer("00AP00");
        await InContext(async context =>
        {
            context.AddRange(new Dossier(), new Dossier(), new Dossier());
            await context.SaveChangesAsync();
        });

        var stand = await Client.GeefStandAsync(new BerichtenVraag(), cancellationToken: TestContext.Current.CancellationToken);

        Assert.Equal((3, 1), (stand.Wachtend, stand.Vastgelopen));
        // Nothing listens at the address of the broker.
        Assert.False(stand.MakelaarBereikbaar);
        Assert.InRange(stand.OudsteSeconden, 0, 60);
    }

    [Fact]
    public async Task Een_vastgelopen_bericht_wordt_opnieuw_aangeboden_op_naam_van_wie_het_vroeg()
    {
        var id = await Parkeer("00AP00");
        Assert.Equal(id.ToString(), Assert.Single((await Lijst(ookAfgehandeld: false)).Berichten).Id);

        var antwoord = await Client.BiedOpnieuwAanAsync(new OpnieuwVraag { Id = id.ToString(), Reden = " Oorzaak weg. " }, cancellationToken: TestContext.Current.CancellationToken);

        Assert.True(antwoord.Gelukt, antwoord.Melding);
        Assert.Equal(0, (await Lijst(ookAfgehandeld: false)).Totaal);
        Assert.True(Assert.Single((await Client.LijstVastgelopenAsync(new VastgelopenVraag { Id = id.ToString() }, cancellationToken: TestContext.Current.CancellationToken)).Berichten).Afgehandeld);
        Assert.Empty((await Client.LijstVastgelopenAsync(new VastgelopenVraag { Id = "geen-id" }, cancellationToken: TestContext.Current.CancellationToken)).Berichten);
        var bericht = Assert.Single((await Lijst(ookAfgehandeld: true)).Berichten);
        Assert.Equal("jansen", bericht.OpnieuwDoor);
        Assert.True(DateTimeOffset.TryParse(bericht.OpnieuwOp, System.Globalization.CultureInfo.InvariantCulture, out _));
        await InContext(async context =>
        {
            Assert.Equal(1, await context.Effecten.CountAsync());
            Assert.Equal(("jansen", "Oorzaak weg."), await context.Set<Heraanbieding>().Select(rij => new ValueTuple<string, string>(rij.Door, rij.Reden)).SingleAsync());
        });
    }

    [Fact]
    public async Task De_lijst_staat_in_de_volgorde_die_wordt_gevraagd_en_zegt_wat_is_verwerkt()
    {
        var goed = await Parkeer("00AP00");
        await Parkeer("00AP00", "Andersoortig");
        await Client.BiedOpnieuwAanAsync(new OpnieuwVraag { Id = goed.ToString(), Reden = "Oorzaak weg." }, cancellationToken: TestContext.Current.CancellationToken);

        foreach (var (sorteer, verwacht) in new[] { ("type", new[] { ("Andersoortig", false), (nameof(OppGewijzigd), true) }), ("-type", [(nameof(OppGewijzigd), true), ("Andersoortig", false)]) })
        {
            var lijst = await Client.LijstVastgelopenAsync(new VastgelopenVraag { OokAfgehandeld = true, Sorteer = sorteer }, cancellationToken: TestContext.Current.CancellationToken);
            Assert.Equal(verwacht, lijst.Berichten.Select(bericht => (bericht.Type, bericht.Afgehandeld)));
        }

        await Assert.ThrowsAsync<RpcException>(async () => await Client.LijstVastgelopenAsync(new VastgelopenVraag { Sorteer = "inhoud" }, cancellationToken: TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task Elke_poging_staat_in_het_logboek_de_laatste_bovenaan()
    {
        var goed = await Parkeer("00AP00");
        var slecht = await Parkeer("00AP00", "SoortDieNiemandKent");
        foreach (var (id, reden) in new[] { (slecht, "Eerst dit."), (goed, "Oorzaak weg.") })
        {
            await Client.BiedOpnieuwAanAsync(new OpnieuwVraag { Id = id.ToString(), Reden = reden }, cancellationToken: TestContext.Current.CancellationToken);
        }

        var alle = await Logboek(new HeraanbiedingenVraag());
        Assert.Equal([("Oorzaak weg.", true), ("Eerst dit.", false)], alle.Heraanbiedingen.Select(regel => (regel.Reden, regel.Gelukt)));
        Assert.All(alle.Heraanbiedingen, regel => Assert.Equal("jansen", regel.Door));
        Assert.Equal(2, (await Logboek(new HeraanbiedingenVraag { Wie = "JANS", Van = alle.Heraanbiedingen[0].Op[..10] })).Totaal);
        Assert.Equal(0, (await Logboek(new HeraanbiedingenVraag { Wie = "jans_n%" })).Totaal);
        Assert.Equal(0, (await Logboek(new HeraanbiedingenVraag { Tot = "2000-01-01" })).Totaal);
        foreach (var sorteer in new[] { "op", "uitkomst" })
        {
            Assert.Equal(["Eerst dit.", "Oorzaak weg."], (await Logboek(new HeraanbiedingenVraag { Sorteer = sorteer })).Heraanbiedingen.Select(regel => regel.Reden));
            Assert.Equal(["Oorzaak weg.", "Eerst dit."], (await Logboek(new HeraanbiedingenVraag { Sorteer = "-" + sorteer })).Heraanbiedingen.Select(regel => regel.Reden));
        }

        Assert.Equal(2, (await Logboek(new HeraanbiedingenVraag { Sorteer = "-type" })).Heraanbiedingen.Count);
        await Assert.ThrowsAsync<RpcException>(() => Logboek(new HeraanbiedingenVraag { Sorteer = "drop" }));
        Assert.Equal("Eerst dit.", Assert.Single((await Logboek(new HeraanbiedingenVraag { Uitkomst = "mislukt" })).Heraanbiedingen).Reden);
        Assert.Equal(goed.ToString(), Assert.Single((await Logboek(new HeraanbiedingenVraag { Zoek = "Oorzaak" })).Heraanbiedingen).VastgelopenId);
        Assert.Equal(0, (await Logboek(new HeraanbiedingenVraag { Zoek = "bestaat niet" })).Totaal);
        await Assert.ThrowsAsync<RpcException>(() => Logboek(new HeraanbiedingenVraag { Uitkomst = "misschien" }));
    }

    [Theory]
    [InlineData("geen reden")]
    [InlineData("geen gebruiker")]
    [InlineData("geen id")]
    [InlineData("onbekend id")]
    public async Task Zonder_reden_gebruiker_of_bestaand_bericht_gebeurt_er_niets(string geval)
    {
        var id = await Parkeer("00AP00");
        _gebruiker = geval == "geen gebruiker" ? null : _gebruiker;
        var vraag = new OpnieuwVraag
        {
            Id = geval switch { "geen id" => "x", "onbekend id" => Guid.NewGuid().ToString(), _ => id.ToString() },
            Reden = geval == "geen reden" ? " " : "proef",
        };

        await Assert.ThrowsAsync<RpcException>(async () => await Client.BiedOpnieuwAanAsync(vraag, cancellationToken: TestContext.Current.CancellationToken));

        await InContext(async context =>
        {
            Assert.Equal(0, await context.Effecten.CountAsync());
            Assert.Equal(0, await context.Set<Heraanbieding>().CountAsync());
        });
    }

    [Fact]
    public async Task De_standen_komen_in_blokken_van_vijfhonderd_en_compleet()
    {
        using var stroom = new Standen.StandenClient(_kanaal).Lees(new StandenVraag(), cancellationToken: TestContext.Current.CancellationToken);
        var blokken = await stroom.ResponseStream.ReadAllAsync(TestContext.Current.CancellationToken).ToListAsync(TestContext.Current.CancellationToken);

        Assert.Equal([500, 500, 234], blokken.Select(blok => blok.Standen.Count));
        var standen = blokken.SelectMany(blok => blok.Standen).ToList();
        Assert.Equal(1234, standen.Select(stand => stand.AggregaatId).Distinct().Count());
        Assert.All(standen, stand => Assert.Equal(stand.AggregaatId, GebeurtenisJson.Lees(stand.Type, stand.Inhoud.Span).AggregaatId));
    }

    private Berichten.BerichtenClient Client => new(_kanaal);

    private async Task<VastgelopenLijst> Lijst(bool ookAfgehandeld) =>
        await Client.LijstVastgelopenAsync(new VastgelopenVraag { OokAfgehandeld = ookAfgehandeld }, cancellationToken: TestContext.Current.CancellationToken);

    private async Task<HeraanbiedingLijst> Logboek(HeraanbiedingenVraag vraag) => await Client.LijstHeraanbiedingenAsync(vraag, cancellationToken: TestContext.Current.CancellationToken);

    private async Task<Guid> Parkeer(string vestiging, string type = nameof(OppGewijzigd))
    {
        var id = Guid.CreateVersion7();
        var inhoud = GebeurtenisJson.Schrijf(new OppGewijzigd("a", 1, DateTimeOffset.UnixEpoch, vestiging, "so", "po", "2026-2027", "opgesteld", null, "voorbeeld"));
        await InContext(async context =>
        {
            context.Add(new Inkomend.VastgelopenBericht { Id = id, BerichtId = Guid.CreateVersion7(), Type = type, Wachtrij = "proef", Verbruiker = nameof(EffectProjectie), Inhoud = inhoud, Reden = "proef", Pogingen = 5, Tijdstip = 1 });
            await context.SaveChangesAsync();
        });
        return id;
    }

    private async Task InContext(Func<ProefContext, Task> werk)
    {
        await using var scope = _app.Services.CreateAsyncScope();
        await werk(scope.ServiceProvider.GetRequiredService<ProefContext>());
    }

    private sealed class TelBron : IStandenBron
    {
        public IAsyncEnumerable<IGebeurtenis> Lees(int hoogstens, CancellationToken ct) => Enumerable.Range(0, 1234)
            .Select(IGebeurtenis (nummer) => new OppGewijzigd($"dossier {nummer}", 1, DateTimeOffset.UnixEpoch, "00AP00", "so", "po", "2026-2027", "opgesteld", null, "voorbeeld"))
            .ToAsyncEnumerable();
    }
}
