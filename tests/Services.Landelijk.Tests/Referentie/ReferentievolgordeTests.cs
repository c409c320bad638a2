using Grpc.Core;
using Monitoring.Contracts.V1;
using Monitoring.Services.Landelijk.Tests.Opstelling;
using Proto = Monitoring.Contracts.Landelijk.V1;

namespace Monitoring.Services.Landelijk.Tests.Referentie;

public sealed class ReferentievolgordeTests : IAsyncLifetime
{
    private readonly LandelijkServer _server = new();

    public ValueTask InitializeAsync() => _server.InitializeAsync();

    public ValueTask DisposeAsync() => _server.DisposeAsync();

    [Theory]
    [InlineData("cijfer")]
    [InlineData("periode")]
    [InlineData("n")]
    [InlineData("publicatie")]
    public async Task Gepubliceerde_cijfers_zijn_te_sorteren_over_hun_bladzijden_heen(string kolom)
    {
        var oplopend = await Sleutels(kolom, 1, 500);
        Assert.True(oplopend.Distinct().Count() > 1, "Er valt niets te sorteren.");
        Assert.Equal(oplopend.Order(Comparer<IComparable?>.Default), oplopend);
        var aflopend = await Sleutels("-" + kolom, 1, 500);
        Assert.Equal(aflopend.OrderDescending(Comparer<IComparable?>.Default), aflopend);
        Assert.Equal(oplopend[..4], [.. await Sleutels(kolom, 1, 2), .. await Sleutels(kolom, 2, 2)]);
    }

    [Fact]
    public async Task Een_onbekende_kolom_wordt_geweigerd_en_zonder_keuze_staan_zij_als_in_het_bestand()
    {
        // Percentages and euros stand in one list.
        await Weigert.Met(StatusCode.InvalidArgument, "sorteer.onbekend", () => Sleutels("waarde", 1, 1));
        Assert.Equal(Landelijk.Referentie.Referentiecijfers.Alle.Where(cijfer => cijfer.Thema == "toezicht-eindoordeel").Take(9).Select(cijfer => cijfer.Id), (await Vraag("", 1, 9)).Select(cijfer => cijfer.Id));
    }

    private async Task<IComparable?[]> Sleutels(string sorteer, int pagina, int grootte) => [.. (await Vraag(sorteer, pagina, grootte)).Select(cijfer => Sleutel(cijfer, sorteer.TrimStart('-')))];

    private static IComparable? Sleutel(Proto.Referentie cijfer, string kolom) => kolom switch
    {
        "cijfer" => cijfer.Omschrijving,
        "periode" => cijfer.Periode,
        "publicatie" => cijfer.Publicatie,
        _ => cijfer.HasN ? cijfer.N : null,
    };

    private async Task<IEnumerable<Proto.Referentie>> Vraag(string sorteer, int pagina, int grootte) =>
        (await _server.Client.ZoekReferentiesAsync(new Proto.ReferentieVraag { Thema = "toezicht-eindoordeel", Sorteer = sorteer, Pagina = new Pagina { Nummer = pagina, Grootte = grootte } }, cancellationToken: TestContext.Current.CancellationToken)).Referenties;
}
