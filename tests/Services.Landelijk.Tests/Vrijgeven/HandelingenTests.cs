using Grpc.Core;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Monitoring.Contracts.Toegang;
using Monitoring.Contracts.V1;
using Monitoring.Services.Landelijk.Data;
using Monitoring.Services.Landelijk.Tests.Opstelling;
using Proto = Monitoring.Contracts.Landelijk.V1;

namespace Monitoring.Services.Landelijk.Tests.Vrijgeven;

/// <summary>Who proposed, approved and withdrew a release, and who built the figures anew: for beheer.</summary>
public sealed class HandelingenTests : IAsyncLifetime
{
    private readonly LandelijkServer _server = new();

    private CancellationToken Stop { get; } = TestContext.Current.CancellationToken;

    private Metadata Een => _server.Kop(Rol.Ministerie, Scope.LandelijkSchrijven, "ministerie-1");

    private Metadata Ander => _server.Kop(Rol.Ministerie, Scope.LandelijkSchrijven, "ministerie-2");

    public async ValueTask InitializeAsync()
    {
        await _server.InitializeAsync();
        await _server.PasToe([.. Maak.Tabel142A()]);
    }

    public ValueTask DisposeAsync() => _server.DisposeAsync();

    [Fact]
    public async Task Elk_besluit_over_een_vrijgave_staat_er_met_wie_het_nam_en_niet_waarom()
    {
        var eerste = await StelVoor("swv-eindoordelen", "");
        await _server.Client.TrekVrijgaveInAsync(new Proto.VrijgaveBesluit { Id = eerste.Id, Versie = eerste.Versie, Reden = "Er ontbreekt er een." }, Ander, cancellationToken: Stop);
        var tweede = await StelVoor("swv-eindoordelen", "");
        await Weigert.Met(StatusCode.FailedPrecondition, "vrijgave.eigen-voorstel", () => _server.Client.KeurVrijgaveGoedAsync(new Proto.VrijgaveBesluit { Id = tweede.Id, Versie = tweede.Versie }, Een, cancellationToken: Stop).ResponseAsync);
        await _server.Client.KeurVrijgaveGoedAsync(new Proto.VrijgaveBesluit { Id = tweede.Id, Versie = tweede.Versie }, Ander, cancellationToken: Stop);
        await _server.BouwOpnieuw(Stop);

        var lijst = await _server.Handelingen.LijstAsync(new HandelingenVraag(), _server.AlsBeheer, cancellationToken: Stop);
        Assert.Equal(
            [
                "cijfers-herbouwd  de landelijke cijfers ",
                "vrijgave-goedgekeurd ministerie-2 vrijgave swv-eindoordelen 2023, uitgave 1 ",
                "vrijgave-voorgesteld ministerie-1 vrijgave swv-eindoordelen 2023, uitgave 1 ",
                "vrijgave-ingetrokken ministerie-2 vrijgave swv-eindoordelen 2023, uitgave 1 ",
                "vrijgave-voorgesteld ministerie-1 vrijgave swv-eindoordelen 2023, uitgave 1 ",
            ],
            lijst.Handelingen.Select(rij => $"{rij.Handeling} {(rij.Handeling == "cijfers-herbouwd" ? "" : rij.Wie)} {rij.Zaak} {rij.Kenmerk} {rij.Toelichting}"));
        Assert.Equal(5, lijst.Totaal);
    }

    [Fact]
    public async Task Een_opbouw_die_niet_begint_staat_er_niet()
    {
        await using var bereik = _server.Dienst<IServiceScopeFactory>().CreateAsyncScope();
        await bereik.ServiceProvider.GetRequiredService<LandelijkContext>().Generatiestanden.ExecuteUpdateAsync(rij => rij.SetProperty(stand => stand.Nieuw, 99).SetProperty(stand => stand.BouwVerlooptOp, long.MaxValue), Stop);
        await Weigert.Met(StatusCode.FailedPrecondition, "landelijk.herbouw-loopt", () => _server.BouwOpnieuw(Stop));
        Assert.Empty((await _server.Handelingen.LijstAsync(new HandelingenVraag(), _server.AlsBeheer, cancellationToken: Stop)).Handelingen);
    }

    [Fact]
    public async Task Wie_geen_beheer_is_ziet_geen_enkele_handeling()
    {
        foreach (var rol in new[] { Rol.Ministerie, Rol.Inspecteur, Rol.SwvBestuur, Rol.School, Rol.Platform })
        {
            var fout = await Assert.ThrowsAsync<RpcException>(async () => await _server.Handelingen.LijstAsync(new HandelingenVraag(), _server.Kop(rol, $"{Scope.LandelijkBeheren} {Scope.LandelijkSchrijven}"), cancellationToken: Stop));
            Assert.Equal(StatusCode.PermissionDenied, fout.StatusCode);
        }
    }

    private async Task<Proto.Vrijgave> StelVoor(string indicator, string reden) => await _server.Client.StelVrijgaveVoorAsync(new Proto.VrijgaveVoorstel { Indicator = indicator, Periode = "2023", Toelichting = "Alle onderzoeken van 2023.", Reden = reden }, Een, cancellationToken: Stop);
}
