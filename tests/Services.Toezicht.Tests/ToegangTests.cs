using System.Reflection;
using Grpc.Core;
using Microsoft.AspNetCore.Authorization;
using Monitoring.Contracts.Toegang;
using Monitoring.Contracts.Toezicht.V1;
using Monitoring.Contracts.V1;
using Monitoring.ServiceDefaults.Toegang;
using Monitoring.Services.Toezicht.Tests.Opstelling;

namespace Monitoring.Services.Toezicht.Tests;

public sealed class ToegangTests
{
    private static readonly string[] Schrijvend = 
    [
        "ImporteerObjecten", "ImporteerOnderzoeken", "ImporteerResultaten", "StelOnderToezicht", "BeeindigToezicht", "StartOnderzoek", "StelTeamSamen", "LegBezoekVast", "LegBevindingVast", "TrekBezoekIn", "TrekAanbevelingIn", "TrekBevindingIn", "BeveelAan", "BeoordeelStandaard",
        "LegHerstelopdrachtOp", "TrekHerstelopdrachtIn", "GeefEindoordeel", "VerstuurConcept", "GeefZienswijze", "BeantwoordZienswijze", "StelVast", "StaakOnderzoek", "Corrigeer", "BeslisCorrectie", "HerbouwSignalen", "DienBewijsIn", "BeoordeelHerstel", "VerlengHersteltermijn", "CorrigeerHerstelopdracht",
    ];

    [Fact]
    public void Elke_methode_zegt_wie_haar_mag_aanroepen()
    {
        var methoden = typeof(ToezichtDienst).GetMethods(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly);
        Assert.Equal(Contracts.Toezicht.V1.Toezicht.Descriptor.Methods.Select(methode => methode.Name).Order(), methoden.Select(methode => methode.Name).Order());
        Assert.All(methoden, methode => Assert.True(methode.GetCustomAttribute<ToegangAttribute>() is not null || methode.GetCustomAttribute<AllowAnonymousAttribute>() is not null));
        Assert.Equal(Schrijvend.Order(), methoden.Where(methode => methode.GetCustomAttribute<ToegangAttribute>()?.Scope == Scope.ToezichtSchrijven).Select(methode => methode.Name).Order());
    }

    [Fact]
    public async Task Zonder_token_of_zonder_scope_komt_niemand_binnen()
    {
        await using var dienst = await Dienst.Start();
        await Dienst.Geweigerd(StatusCode.Unauthenticated, "", () => dienst.HaalOnderzoek(new OnderzoekVraag()));
        await Dienst.Geweigerd(StatusCode.PermissionDenied, "", () => dienst.HaalOnderzoek(new OnderzoekVraag(), dienst.Als(Rol.Inspecteur, Scope.FinancienLezen)));
        // Who supervises what is open data.
        Assert.NotNull(await dienst.ZoekObjecten(new ObjectVraag()));
        await Dienst.Geweigerd(StatusCode.PermissionDenied, "", () => dienst.StartOnderzoek(new StartVerzoek(), dienst.Als(Rol.Inspecteur, Scope.ToezichtLezen)));
        await Dienst.Geweigerd(StatusCode.PermissionDenied, "", () => dienst.HaalOnderzoek(new OnderzoekVraag(), dienst.Als(Rol.School, Scope.ToezichtLezen)));
    }

    [Fact]
    public async Task Een_inspecteur_oordeelt_en_beheer_importeert_en_niet_andersom()
    {
        await using var dienst = await Dienst.StartMetSwv();
        await Dienst.Geweigerd(StatusCode.PermissionDenied, "", () => dienst.StartOnderzoek(new StartVerzoek(), dienst.Beheer));
        await Dienst.Geweigerd(StatusCode.PermissionDenied, "", () => Dienst.Importeer(dienst.Client.ImporteerObjecten(dienst.Inspecteur)));
        await Dienst.Geweigerd(StatusCode.PermissionDenied, "", () => Dienst.Importeer(dienst.Client.ImporteerOnderzoeken(dienst.Inspecteur)));
        await Dienst.Geweigerd(StatusCode.PermissionDenied, "", () => Dienst.Importeer(dienst.Client.ImporteerResultaten(dienst.Inspecteur)));
        await Dienst.Geweigerd(StatusCode.PermissionDenied, "", async () => await dienst.Client.LijstBerekendeOordelenAsync(new BerekendOordeelVraag { ObjectSoort = "school", ObjectCode = "00AP" }, dienst.SwvBestuur("PO9001")));
    }

    [Fact]
    public async Task Een_bestuur_antwoordt_en_een_inspecteur_oordeelt_en_niet_andersom()
    {
        await using var dienst = await Dienst.StartMetSwv();
        await Dienst.Geweigerd(StatusCode.PermissionDenied, "", async () => await dienst.Client.GeefZienswijzeAsync(new ZienswijzeVerzoek(), dienst.Inspecteur));
        await Dienst.Geweigerd(StatusCode.PermissionDenied, "", async () => await dienst.Client.DienBewijsInAsync(new BewijsVerzoek(), dienst.Inspecteur));
        await Dienst.Geweigerd(StatusCode.PermissionDenied, "", async () => await dienst.Client.BeoordeelHerstelAsync(new HerstelbeoordelingVerzoek(), dienst.SwvBestuur("PO9001")));
        await Dienst.Geweigerd(StatusCode.PermissionDenied, "", async () => await dienst.Client.StelVastAsync(new VaststelVerzoek(), dienst.SwvBestuur("PO9001")));
    }

    [Fact]
    public async Task Alleen_beheer_bouwt_de_signalen_opnieuw()
    {
        await using var dienst = await Dienst.Start();
        await Dienst.Geweigerd(StatusCode.PermissionDenied, "", async () =>
        {
            using var stroom = dienst.Client.HerbouwSignalen(new HerbouwSignalenVerzoek(), dienst.Inspecteur);
            await stroom.ResponseStream.MoveNext(TestContext.Current.CancellationToken);
        });
    }

    [Fact]
    public async Task Standen_en_berichten_zijn_alleen_voor_platform_en_beheer()
    {
        await using var dienst = await Dienst.Start();
        Assert.Equal(0, (await dienst.GeefStand(new BerichtenVraag(), dienst.Beheer)).Wachtend);
        await Dienst.Geweigerd(StatusCode.PermissionDenied, "", () => dienst.GeefStand(new BerichtenVraag(), dienst.Inspecteur));
        await Dienst.Geweigerd(StatusCode.PermissionDenied, "", async () =>
        {
            using var stroom = dienst.Standen.Lees(new StandenVraag(), dienst.Inspecteur);
            await stroom.ResponseStream.MoveNext(TestContext.Current.CancellationToken);
        });
    }
}
