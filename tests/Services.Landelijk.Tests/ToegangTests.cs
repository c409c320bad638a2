using System.Reflection;
using Grpc.Core;
using Microsoft.AspNetCore.Authorization;
using Monitoring.Contracts.Toegang;
using Monitoring.Contracts.V1;
using Monitoring.ServiceDefaults.Toegang;
using Monitoring.Services.Landelijk.Diensten;
using Monitoring.Services.Landelijk.Indicatoren;
using Monitoring.Services.Landelijk.Tests.Opstelling;
using Proto = Monitoring.Contracts.Landelijk.V1;

namespace Monitoring.Services.Landelijk.Tests;

public sealed class ToegangTests(LandelijkServer server) : IClassFixture<LandelijkServer>
{
    private CancellationToken Stop { get; } = TestContext.Current.CancellationToken;

    [Fact]
    public void Elke_methode_zegt_wie_haar_mag_aanroepen()
    {
        var methoden = typeof(Proto.Landelijk.LandelijkBase).GetMethods(BindingFlags.Instance | BindingFlags.Public | BindingFlags.DeclaredOnly);
        Assert.NotEmpty(methoden);
        Assert.All(methoden, methode =>
        {
            var eigen = typeof(LandelijkDienst).GetMethod(methode.Name, BindingFlags.Instance | BindingFlags.Public | BindingFlags.DeclaredOnly);
            Assert.NotNull(eigen);
            Assert.True(eigen.GetCustomAttribute<ToegangAttribute>() is not null || eigen.GetCustomAttribute<AllowAnonymousAttribute>() is not null, methode.Name);
        });
    }

    [Fact]
    public async Task Indicatoren_zijn_voor_iedereen()
    {
        var lijst = await server.Client.LijstIndicatorenAsync(new Proto.IndicatorenVraag(), cancellationToken: Stop);

        Assert.Superset(new HashSet<string> { "swv-eindoordelen", "kengetallen", "opps" }, lijst.Indicatoren.Select(indicator => indicator.Id).ToHashSet());
        Assert.Equal(Indicatorenlijst.Alle.Select(indicator => indicator.Naam), lijst.Indicatoren.Select(indicator => indicator.Id));
        Assert.All(lijst.Indicatoren, indicator => Assert.All(
            new[] { indicator.Titel, indicator.Vraag, indicator.Definitie, indicator.Formule, indicator.Eenheid, indicator.PeriodeSoort, indicator.Bron, indicator.WettelijkeBasis, indicator.Conclusie },
            Assert.NotEmpty));
        Assert.All(lijst.Indicatoren, indicator => Assert.Equal("voorlopig", indicator.Status));
    }

    [Fact]
    public async Task Een_onbekende_indicator_of_filterwaarde_noemt_wat_er_wel_is()
    {
        var melding = await Weigert.Met(StatusCode.NotFound, "indicator.onbekend", () => server.Client.HaalIndicatorAsync(new Proto.IndicatorVraag { Id = "uitstroom" }, cancellationToken: Stop).ResponseAsync);
        Assert.StartsWith("Er is geen indicator 'uitstroom'. Mogelijk: swv-eindoordelen, ", melding, StringComparison.Ordinal);
        await Weigert.Met(StatusCode.InvalidArgument, "filter.waarde-onbekend", () => server.Client.HaalIndicatorAsync(new Proto.IndicatorVraag { Id = "opps", Filters = { ["sector"] = "mbo" } }, cancellationToken: Stop).ResponseAsync);
    }

    [Theory]
    [InlineData(Rol.Inspecteur, Scope.LandelijkBeheren)]
    [InlineData(Rol.Ministerie, Scope.LandelijkBeheren)]
    [InlineData(Rol.Platform, Scope.LandelijkBeheren)]
    [InlineData(Rol.Beheer, Scope.LandelijkLezen)]
    public async Task Herbouwen_en_vergelijken_is_alleen_voor_beheer(string rol, string scopes)
    {
        var kop = server.Kop(rol, scopes);

        await Weigert.Met(StatusCode.PermissionDenied, "", () => server.Client.VergelijkAsync(new Proto.VergelijkVraag(), kop, cancellationToken: Stop).ResponseAsync);
        await Weigert.Met(StatusCode.PermissionDenied, "", () => server.Berichten.GeefStandAsync(new BerichtenVraag(), kop, cancellationToken: Stop).ResponseAsync);
        using var stroom = server.Client.BouwOpnieuw(new Proto.OpnieuwVraag(), kop, cancellationToken: Stop);
        await Weigert.Met(StatusCode.PermissionDenied, "", () => stroom.ResponseStream.MoveNext(Stop));
    }

    [Fact]
    public async Task Zonder_token_geen_beheer() =>
        await Weigert.Met(StatusCode.Unauthenticated, "", () => server.Client.VergelijkAsync(new Proto.VergelijkVraag(), cancellationToken: Stop).ResponseAsync);

    [Fact]
    public async Task Beheer_ziet_de_stand_van_de_berichten() =>
        Assert.Equal(0, (await server.Berichten.GeefStandAsync(new BerichtenVraag(), server.AlsBeheer, cancellationToken: Stop)).Vastgelopen);
}
