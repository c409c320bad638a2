using Grpc.Core;
using Monitoring.Contracts.Gebeurtenissen;
using Monitoring.Contracts.V1;
using Monitoring.Services.Toezicht.Raadplegen;
using Monitoring.Services.Toezicht.Tests.Opstelling;

namespace Monitoring.Services.Toezicht.Tests.Raadplegen;

public sealed class StandenTests
{
    [Fact]
    public async Task De_standen_zeggen_hetzelfde_als_de_laatste_gebeurtenissen()
    {
        await using var dienst = await Dienst.StartMetSwv();
        var concept = await dienst.BeoordeelAlles(await dienst.StartOnderzoek());
        concept = await dienst.LegHerstelopdrachtOp(new Contracts.Toezicht.V1.HerstelopdrachtVerzoek { OnderzoekId = concept.Id, Versie = concept.Versie, Standaard = "RPO1", Rechtsgrond = "wpo-18a-2", Omschrijving = "Herstel.", Hersteltermijn = "2025-06-01" }, dienst.Inspecteur);
        concept = await dienst.GeefEindoordeel(new Contracts.Toezicht.V1.EindoordeelVerzoek { OnderzoekId = concept.Id, Versie = concept.Versie, Eindoordeel = "voldoende" }, dienst.Inspecteur);
        await dienst.StelVast(await dienst.Gehoord(concept));
        await dienst.StartOnderzoek("PO9002");
        var standen = new List<IGebeurtenis>();
        using var stroom = dienst.Standen.Lees(new StandenVraag(), dienst.Beheer, cancellationToken: TestContext.Current.CancellationToken);
        await foreach (var blok in stroom.ResponseStream.ReadAllAsync(TestContext.Current.CancellationToken))
        {
            standen.AddRange(blok.Standen.Select(stand => GebeurtenisJson.Lees(stand.Type, stand.Inhoud.Span)));
        }

        var laatste = (await dienst.Uitgaand()).GroupBy(gebeurtenis => (gebeurtenis.GetType(), gebeurtenis.AggregaatId)).Select(groep => groep.MaxBy(gebeurtenis => gebeurtenis.Versie)!);
        // The moment of the change included: a standing that is read later is not newer.
        Assert.Equal(laatste.Select(AlsTekst).Order(StringComparer.Ordinal), standen.Select(AlsTekst).Order(StringComparer.Ordinal));
        Assert.Single(standen.OfType<OnderzoekVastgesteld>());
        Assert.Single(standen.OfType<HerstelopdrachtGewijzigd>());
    }

    [Fact]
    public async Task De_standen_komen_in_delen_en_toch_elk_een_keer()
    {
        await using var dienst = await Dienst.StartMetSwv();
        foreach (var swv in new[] { "PO9001", "PO9002", "VO9001" })
        {
            await dienst.VastgesteldOnderzoek(swv);
        }

        await dienst.MetDatabase(async database =>
        {
            foreach (var perKeer in new[] { 1, 2, 3, 4, 6, 5000 })
            {
                var ids = new List<string>();
                await foreach (var stand in new ToezichtStanden(database) { PerKeer = perKeer }.Lees(int.MaxValue, TestContext.Current.CancellationToken))
                {
                    ids.Add(stand.AggregaatId);
                }

                // Three samenwerkingsverbanden, their three besturen and three onderzoeken.
                Assert.Equal((9, 9), (ids.Count, ids.Distinct().Count()));
            }
        });
    }

    private static string AlsTekst(IGebeurtenis gebeurtenis) => System.Text.Encoding.UTF8.GetString(GebeurtenisJson.Schrijf(gebeurtenis));
}
