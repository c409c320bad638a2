using System.Reflection;
using Grpc.Core;
using Microsoft.AspNetCore.Authorization;
using Monitoring.Contracts.Financien.V1;
using Monitoring.Contracts.Toegang;
using Monitoring.ServiceDefaults.Toegang;

namespace Monitoring.Services.Financien.Tests;

public sealed class ToegangTests
{
    [Theory]
    [InlineData(typeof(FinancienDienst), "Financien")]
    [InlineData(typeof(BestuursdossierDienst), "Bestuursdossier")]
    [InlineData(typeof(NaslagDienst), "Naslag")]
    public void Elke_methode_zegt_wie_haar_mag_aanroepen(Type dienst, string naam)
    {
        var methoden = dienst.GetMethods(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly);
        var beloofd = FinancienReflection.Descriptor.Services.Single(een => een.Name == naam).Methods;
        Assert.Equal(beloofd.Select(methode => methode.Name).Order(), methoden.Select(methode => methode.Name).Order());
        // Nothing of this service is for everybody.
        Assert.All(methoden, methode => Assert.NotNull(methode.GetCustomAttribute<ToegangAttribute>()));
        Assert.All(methoden, methode => Assert.Null(methode.GetCustomAttribute<AllowAnonymousAttribute>()));
    }

    [Fact]
    public async Task Zonder_token_of_met_een_verkeerd_token_komt_niemand_binnen()
    {
        await using var dienst = await Dienst.Start();
        await Geweigerd(StatusCode.Unauthenticated, dienst, []);
        await Geweigerd(StatusCode.PermissionDenied, dienst, dienst.Als(Rol.School, Scope.FinancienLezen));
        await Geweigerd(StatusCode.PermissionDenied, dienst, dienst.Als(Rol.Inspecteur, Scope.ToezichtLezen));
    }

    [Fact]
    public async Task Alleen_beheer_importeert()
    {
        await using var dienst = await Dienst.Start();
        var fout = await Assert.ThrowsAsync<RpcException>(() => dienst.Importeer(dienst.Als(Rol.SwvBestuur, $"{Scope.FinancienLezen} {Scope.FinancienSchrijven}"), Proefbestanden.Drie));
        Assert.Equal(StatusCode.PermissionDenied, fout.StatusCode);
        Assert.Equal(0, dienst.Tel("SELECT COUNT(*) FROM Jaarrekening"));
    }

    [Fact]
    public async Task Standen_en_berichten_zijn_alleen_voor_platform_en_beheer()
    {
        await using var dienst = await Dienst.Start();
        Assert.Empty(await dienst.Standen(dienst.Als(Rol.Platform, Scope.StandenLezen)));
        Assert.Equal(0, (await dienst.Berichten(dienst.Beheer())).Wachtend);
        Assert.Equal(StatusCode.PermissionDenied, (await Assert.ThrowsAsync<RpcException>(() => dienst.Standen(dienst.Inspecteur()))).StatusCode);
        Assert.Equal(StatusCode.PermissionDenied, (await Assert.ThrowsAsync<RpcException>(() => dienst.Berichten(dienst.Inspecteur()))).StatusCode);
    }

    private static async Task Geweigerd(StatusCode verwacht, Dienst dienst, Metadata koppen)
    {
        var fout = await Assert.ThrowsAsync<RpcException>(() => dienst.Lijst(new LijstVraag(), koppen));
        Assert.Equal(verwacht, fout.StatusCode);
    }
}
