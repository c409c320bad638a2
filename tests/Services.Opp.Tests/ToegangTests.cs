using System.Reflection;
using Grpc.Core;
using Microsoft.AspNetCore.Authorization;
using Monitoring.Contracts.Opp.V1;
using Monitoring.Contracts.Toegang;
using Monitoring.Contracts.V1;
using Monitoring.ServiceDefaults.Toegang;
using Monitoring.Services.Opp.Data;
using Monitoring.Services.Opp.Tests.Opstelling;

namespace Monitoring.Services.Opp.Tests;

public sealed class ToegangTests(OppServer server) : IClassFixture<OppServer>
{
    private CancellationToken Stop { get; } = TestContext.Current.CancellationToken;

    [Fact]
    public void Elke_methode_zegt_wie_haar_mag_aanroepen()
    {
        var methoden = typeof(Ontwikkelingsperspectieven.OntwikkelingsperspectievenBase).GetMethods(BindingFlags.Instance | BindingFlags.Public | BindingFlags.DeclaredOnly);
        Assert.NotEmpty(methoden);
        Assert.All(methoden, methode =>
        {
            var eigen = typeof(OntwikkelingsperspectievenDienst).GetMethod(methode.Name, BindingFlags.Instance | BindingFlags.Public | BindingFlags.DeclaredOnly);
            Assert.NotNull(eigen);
            Assert.True(eigen.GetCustomAttribute<ToegangAttribute>() is not null || eigen.GetCustomAttribute<AllowAnonymousAttribute>() is not null, methode.Name);
        });
    }

    [Fact]
    public async Task Zonder_geldig_token_komt_niemand_binnen()
    {
        foreach (var kop in new[] { [], new Metadata { { "authorization", "Bearer onzin" } }, server.Verlopen(), server.VoorAnder() })
        {
            await Weigert.Met(StatusCode.Unauthenticated, "", () => server.Client.LijstAsync(new LijstVraag(), kop, cancellationToken: Stop).ResponseAsync);
        }
    }

    [Theory]
    [InlineData(Rol.Inspecteur)]
    [InlineData(Rol.SwvBestuur)]
    [InlineData(Rol.Ministerie)]
    [InlineData(Rol.Beheer)]
    [InlineData(Rol.Platform)]
    [InlineData("iemand")]
    public async Task Alleen_een_school_ziet_leerlingen(string rol)
    {
        var kop = server.Kop(rol, Scope.OppLezen + " " + Scope.OppSchrijven, (ClaimNaam.Brin, OppServer.School), (ClaimNaam.Swv, "PO2817"));

        await Weigert.Met(StatusCode.PermissionDenied, "", () => server.Client.LijstAsync(new LijstVraag(), kop, cancellationToken: Stop).ResponseAsync);
        await Weigert.Met(StatusCode.PermissionDenied, "", () => server.Client.HaalAsync(new OppVraag(), kop, cancellationToken: Stop).ResponseAsync);
        await Weigert.Met(StatusCode.PermissionDenied, "", () => server.Client.StelVastAsync(new VaststelVerzoek(), kop, cancellationToken: Stop).ResponseAsync);
    }

    [Fact]
    public async Task Wie_alleen_mag_lezen_registreert_niets()
    {
        var kop = server.Kop(Rol.School, Scope.OppLezen, (ClaimNaam.Brin, OppServer.School));

        await Weigert.Met(StatusCode.PermissionDenied, "", () => server.Client.RegistreerAsync(Rij.Van("lezer"), kop, cancellationToken: Stop).ResponseAsync);
        await Weigert.Met(StatusCode.PermissionDenied, "", () => server.Stuur([Rij.Van("lezer")], kop));
    }

    [Fact]
    public async Task Een_school_merkt_niets_van_OPPs_van_een_andere_school()
    {
        var opp = await server.Client.RegistreerAsync(Rij.Van("eigen"), server.AlsSchool, cancellationToken: Stop);

        await Weigert.Met(StatusCode.NotFound, "opp.niet-gevonden", () => server.Client.HaalAsync(new OppVraag { Id = opp.Id }, server.AlsAndereSchool, cancellationToken: Stop).ResponseAsync);
        await Weigert.Met(StatusCode.NotFound, "opp.niet-gevonden", () => server.Client.StelVastAsync(new VaststelVerzoek { Id = opp.Id, Versie = 1, Datum = "2024-03-01" }, server.AlsAndereSchool, cancellationToken: Stop).ResponseAsync);
        await Weigert.Met(StatusCode.PermissionDenied, "toegang.ander-gebied", () => server.Client.LijstAsync(new LijstVraag { Vestiging = OppServer.School }, server.AlsAndereSchool, cancellationToken: Stop).ResponseAsync);
        await Weigert.Met(StatusCode.PermissionDenied, "toegang.ander-gebied", () => server.Client.LijstAsync(new LijstVraag { Vestiging = OppServer.School + "00" }, server.AlsAndereSchool, cancellationToken: Stop).ResponseAsync);
        await Weigert.Met(StatusCode.PermissionDenied, "toegang.ander-gebied", () => server.Client.TelAsync(new TelVraag { Brin = OppServer.School }, server.AlsAndereSchool, cancellationToken: Stop).ResponseAsync);
        await Weigert.Met(StatusCode.PermissionDenied, "toegang.ander-gebied", () => server.Client.RegistreerAsync(Rij.Van("eigen"), server.AlsAndereSchool, cancellationToken: Stop).ResponseAsync);
        Assert.Equal(0, (await server.Client.LijstAsync(new LijstVraag(), server.AlsAndereSchool, cancellationToken: Stop)).Totaal);
    }

    [Fact]
    public async Task Een_schoolaccount_zonder_school_ziet_niets() =>
        await Weigert.Met(StatusCode.PermissionDenied, "toegang.ander-gebied", () => server.Client.LijstAsync(new LijstVraag(), server.Kop(Rol.School, Scope.OppLezen), cancellationToken: Stop).ResponseAsync);

    [Fact]
    public async Task Te_groot_te_laat_en_een_vreemd_id_krijgen_een_duidelijk_antwoord()
    {
        await Weigert.Met(StatusCode.ResourceExhausted, "", () => server.Client.RegistreerAsync(Rij.Van(new string('x', 2_000_000)), server.AlsSchool, cancellationToken: Stop).ResponseAsync);
        await Weigert.Met(StatusCode.DeadlineExceeded, "", () => server.Client.LijstAsync(new LijstVraag(), server.AlsSchool, DateTime.UtcNow.AddSeconds(-1), Stop).ResponseAsync);
        await Weigert.Met(StatusCode.InvalidArgument, "opp.id-ongeldig", () => server.Client.HaalAsync(new OppVraag { Id = "../1" }, server.AlsSchool, cancellationToken: Stop).ResponseAsync);
        await Weigert.Met(StatusCode.InvalidArgument, "bsn.herkend", () => server.Client.HaalAsync(new OppVraag { Id = "123456782" }, server.AlsSchool, cancellationToken: Stop).ResponseAsync);
        await Weigert.Met(StatusCode.InvalidArgument, "bsn.herkend", () => server.Client.LijstAsync(new LijstVraag { Zoek = "123456782" }, server.AlsSchool, cancellationToken: Stop).ResponseAsync);
        await Weigert.Met(StatusCode.InvalidArgument, "bsn.herkend", () => server.Client.LijstAsync(new LijstVraag { Vestiging = "123456782" }, server.AlsSchool, cancellationToken: Stop).ResponseAsync);
        await Weigert.Met(StatusCode.InvalidArgument, "bsn.herkend", () => server.Client.TelAsync(new TelVraag { Schooljaar = "123456782" }, server.AlsSchool, cancellationToken: Stop).ResponseAsync);
        await Weigert.Met(StatusCode.NotFound, "opp.niet-gevonden", () => server.Client.HaalAsync(new OppVraag { Id = Guid.Empty.ToString() }, server.AlsSchool, cancellationToken: Stop).ResponseAsync);
    }

    [Fact]
    public async Task Standen_en_berichten_zijn_voor_het_platform_en_beheer()
    {
        await server.Stuur([Rij.Van("stand-1"), Rij.Van("stand-2")], server.AlsSchool);
        var standen = new List<Stand>();
        using (var stroom = server.Standen.Lees(new StandenVraag(), server.Kop(Rol.Platform, Scope.StandenLezen), cancellationToken: Stop))
        {
            await foreach (var blok in stroom.ResponseStream.ReadAllAsync(Stop))
            {
                standen.AddRange(blok.Standen);
            }
        }

        Assert.True(standen.Count >= 2);
        Assert.All(standen, stand => Assert.Equal(("OppGewijzigd", 1L), (stand.Type, stand.Versie)));
        var alsBeheer = server.Kop(Rol.Beheer, Scope.LandelijkBeheren);
        Assert.Equal(standen.Count, (await server.Berichten.GeefStandAsync(new BerichtenVraag(), alsBeheer, cancellationToken: Stop)).Wachtend);

        await server.MetDatabase(async database =>
        {
            foreach (var perKeer in new[] { 1, 2, standen.Count, 5000 })
            {
                var ids = new List<string>();
                await foreach (var stand in new OppStanden(database) { PerKeer = perKeer }.Lees(int.MaxValue, Stop))
                {
                    ids.Add(stand.AggregaatId);
                }

                Assert.Equal((standen.Count, standen.Count), (ids.Count, ids.Distinct().Count()));
            }
        });

        using var geweigerd = server.Standen.Lees(new StandenVraag(), server.Kop(Rol.Inspecteur, Scope.StandenLezen), cancellationToken: Stop);
        await Weigert.Met(StatusCode.PermissionDenied, "", () => geweigerd.ResponseStream.MoveNext(Stop));
        await Weigert.Met(StatusCode.PermissionDenied, "", () => server.Berichten.GeefStandAsync(new BerichtenVraag(), server.AlsSchool, cancellationToken: Stop).ResponseAsync);
    }
}
