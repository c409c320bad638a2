using Grpc.Core;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using Monitoring.Contracts.Opp.V1;
using Monitoring.Contracts.Toegang;
using Monitoring.Contracts.V1;
using Monitoring.ServiceDefaults.Vastleggen;
using Monitoring.Services.Opp.Bewaren;
using Monitoring.Services.Opp.Data;
using Monitoring.Services.Opp.Domain;
using Monitoring.Services.Opp.Levensloop;
using Monitoring.Services.Opp.Tests.Opstelling;

namespace Monitoring.Services.Opp.Tests;

/// <summary>Beheer sees which account did what with which OPP of the register, and nothing of a pupil.</summary>
public sealed class HandelingenTests : IAsyncLifetime
{
    private readonly OppServer _server = new();

    private CancellationToken Stop { get; } = TestContext.Current.CancellationToken;

    private Metadata Beheer => _server.Kop(Rol.Beheer, Scope.LandelijkBeheren, ("sub", "beheer-1"));

    private Metadata Inspecteur => _server.Kop(Rol.Inspecteur, Scope.OppLezen, ("sub", "inspecteur-1"));

    public ValueTask InitializeAsync() => _server.InitializeAsync();

    public ValueTask DisposeAsync() => _server.DisposeAsync();

    [Fact]
    public async Task Elke_handeling_met_een_OPP_staat_er_met_account_en_vestiging_en_zonder_kenmerk()
    {
        var opp = await _server.Client.RegistreerAsync(Rij.Van("geheim-kenmerk", vastgesteld: "2024-02-20"), _server.AlsSchool, cancellationToken: Stop);
        opp = await _server.Client.HoorLeerlingAsync(new HoorVerzoek { Id = opp.Id, Versie = opp.Versie, Datum = "2024-03-01", Wijze = "gebruikt" }, _server.AlsSchool, cancellationToken: Stop);
        // What is sent twice, and what is refused, is no act.
        await _server.Client.RegistreerAsync(Rij.Van("geheim-kenmerk", vastgesteld: "2024-02-20"), _server.AlsSchool, cancellationToken: Stop);
        await Weigert.Met(StatusCode.Aborted, "versie.verouderd", () => _server.Client.HoorLeerlingAsync(new HoorVerzoek { Id = opp.Id, Versie = 99, Datum = "2024-03-02", Wijze = "gebruikt" }, _server.AlsSchool, cancellationToken: Stop).ResponseAsync);
        await _server.Client.DraagOverAsync(new OverdrachtVerzoek { Id = opp.Id, Versie = opp.Versie, Datum = "2024-03-01", Naar = "01XY00", InzageOudersOp = "2024-02-20" }, _server.AlsSchool, cancellationToken: Stop);
        var overdracht = Assert.Single((await _server.Client.OverdrachtenAsync(new OverdrachtenVraag(), _server.AlsAndereSchool, cancellationToken: Stop)).Overdrachten);
        await _server.Client.HaalOverdrachtAsync(new OverdrachtVraag { OverdrachtId = overdracht.OverdrachtId }, _server.AlsAndereSchool, cancellationToken: Stop);
        await _server.Client.BeantwoordOverdrachtAsync(new OverdrachtAntwoord { OverdrachtId = overdracht.OverdrachtId, Versie = overdracht.Versie, Antwoord = "niet-hier" }, _server.AlsAndereSchool, cancellationToken: Stop);

        var lijst = await _server.Handelingen.LijstAsync(new HandelingenVraag(), Beheer, cancellationToken: Stop);
        Assert.Equal(["overdracht-beantwoord", "overdracht-ingezien", "opp-overgedragen", "opp-leerling-gehoord", "opp-geregistreerd"], lijst.Handelingen.Select(rij => rij.Handeling));
        Assert.All(lijst.Handelingen, rij => Assert.Equal(("OPP van", "00AP00", ""), (rij.Zaak, rij.Kenmerk, rij.Toelichting)));
        Assert.All(lijst.Handelingen, rij => Assert.NotEmpty(rij.Wie));
        // A line stays when the OPP is erased: nothing tells which lines were about one pupil.
        Assert.DoesNotContain("geheim", lijst.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain(opp.Id, lijst.ToString(), StringComparison.Ordinal);
        Assert.Equal(5, (await _server.Handelingen.LijstAsync(new HandelingenVraag { Waarop = "van 00ap00" }, Beheer, cancellationToken: Stop)).Totaal);
    }

    [Fact]
    public async Task Een_levering_van_een_leerlingsysteem_staat_bij_de_imports_en_niet_per_OPP()
    {
        await _server.Stuur([Rij.Van("l-1"), Rij.Van("l-2")], _server.AlsSchool);
        Assert.Empty((await _server.Handelingen.LijstAsync(new HandelingenVraag { Handeling = "opp-geregistreerd" }, Beheer, cancellationToken: Stop)).Handelingen);
        Assert.Equal(2, Assert.Single((await _server.Imports.LijstAsync(new ImportsVraag { Van = "2024-03-15", Tot = "2024-03-15" }, Beheer, cancellationToken: Stop)).Imports).Nieuw);
        Assert.Empty((await _server.Imports.LijstAsync(new ImportsVraag { Van = "2024-03-16" }, Beheer, cancellationToken: Stop)).Imports);
        var wie = Assert.Single((await _server.Imports.LijstAsync(new ImportsVraag(), Beheer, cancellationToken: Stop)).Imports).Door;
        Assert.Single((await _server.Imports.LijstAsync(new ImportsVraag { Wie = wie[1..].ToUpperInvariant() }, Beheer, cancellationToken: Stop)).Imports);
        Assert.Empty((await _server.Imports.LijstAsync(new ImportsVraag { Wie = "%x" }, Beheer, cancellationToken: Stop)).Imports);
        Assert.Empty((await _server.Imports.LijstAsync(new ImportsVraag { Tot = "2024-03-14" }, Beheer, cancellationToken: Stop)).Imports);
    }

    [Fact]
    public async Task Elke_blik_van_de_inspectie_staat_er_met_account_school_en_onderzoek()
    {
        var opp = await _server.Client.RegistreerAsync(Rij.Van("geheim-kenmerk", vastgesteld: "2024-02-20"), _server.AlsSchool, cancellationToken: Stop);
        var inzage = await _server.Client.VraagInzageAsync(new InzageVerzoek { Brin = OppServer.School, Onderzoek = "2024-0147", Reden = "kwaliteitsonderzoek", Dagen = 2 }, Inspecteur, cancellationToken: Stop);
        await _server.Client.InzageOppsAsync(new InzageVraag { InzageId = inzage.Id }, Inspecteur, cancellationToken: Stop);
        await _server.Client.InzageDossierAsync(new InzageVraag { InzageId = inzage.Id, OppId = opp.Id }, Inspecteur, cancellationToken: Stop);

        var lijst = await _server.Handelingen.LijstAsync(new HandelingenVraag { Wie = "inspecteur-1" }, Beheer, cancellationToken: Stop);
        Assert.Equal(
            ["opp-ingezien OPP van 00AP onderzoek 2024-0147", "opps-ingezien school 00AP onderzoek 2024-0147", "inzage-gevraagd school 00AP onderzoek 2024-0147"],
            lijst.Handelingen.Select(rij => $"{rij.Handeling} {rij.Zaak} {rij.Kenmerk} {rij.Toelichting}"));
        Assert.DoesNotContain("geheim", lijst.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Wat_na_de_bewaartermijn_gewist_is_staat_er_per_school_zonder_account_en_zonder_welke()
    {
        _server.Klok.Zet(new DateOnly(2023, 7, 31));
        var oud = Rij.Van("geheim-kenmerk", vastgesteld: "2017-02-20", begin: "2017-02-01");
        (oud.BeeindigdOp, oud.Eindreden) = ("2018-07-31", "doorstroom");
        await _server.Stuur([oud], _server.AlsSchool);
        _server.Klok.Zet(new DateOnly(2024, 3, 15));
        await _server.Diensten.GetRequiredService<Opruimer>().Doe(Stop);
        var regel = Assert.Single((await _server.Handelingen.LijstAsync(new HandelingenVraag { Handeling = "opps-gewist" }, Beheer, cancellationToken: Stop)).Handelingen);
        Assert.Equal(("", "school", "00AP", "1 OPP"), (regel.Wie, regel.Zaak, regel.Kenmerk, regel.Toelichting));
    }

    [Fact]
    public async Task Een_handeling_staat_er_drie_jaar()
    {
        await _server.Client.RegistreerAsync(Rij.Van("k-1", vastgesteld: "2024-02-20"), _server.AlsSchool, cancellationToken: Stop);
        var opruiming = new Handelingenopruiming<OppContext>(_server.Diensten.GetRequiredService<IServiceScopeFactory>(), _server.Klok, NullLogger<Handelingenopruiming<OppContext>>.Instance);
        _server.Klok.Zet(new DateOnly(2027, 3, 14));
        Assert.Equal(0, await opruiming.RuimOp(Stop));
        _server.Klok.Zet(new DateOnly(2027, 3, 16));
        Assert.Equal(1, await opruiming.RuimOp(Stop));
        Assert.Empty((await _server.Handelingen.LijstAsync(new HandelingenVraag(), Beheer, cancellationToken: Stop)).Handelingen);
    }

    [Fact]
    public void Elke_handeling_van_het_register_heeft_een_soort() => Assert.Equal(Enum.GetValues<Handeling>(), Handelingenlog.Soorten.Keys.Order());

    [Fact]
    public async Task Wie_geen_beheer_is_ziet_geen_enkele_handeling()
    {
        foreach (var rol in new[] { Rol.School, Rol.Inspecteur, Rol.Ministerie, Rol.SwvBestuur, Rol.Platform })
        {
            var fout = await Assert.ThrowsAsync<RpcException>(async () => await _server.Handelingen.LijstAsync(new HandelingenVraag(), _server.Kop(rol, $"{Scope.LandelijkBeheren} {Scope.OppLezen} {Scope.OppSchrijven}"), cancellationToken: Stop));
            Assert.Equal(StatusCode.PermissionDenied, fout.StatusCode);
        }
    }
}
