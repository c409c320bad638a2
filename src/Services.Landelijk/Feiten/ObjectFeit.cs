using Monitoring.Contracts.Domein;
using Monitoring.Contracts.Gebeurtenissen;
using Monitoring.Services.Landelijk.Data;
using Monitoring.Services.Landelijk.Projecties;
using Monitoring.Services.Landelijk.Tellingen;

namespace Monitoring.Services.Landelijk.Feiten;

/// <summary>An object of supervision: the structure, and the pupil counts that shares are taken of.</summary>
internal sealed class ObjectFeit : IFeitVan<ObjectFeit, ObjectVanToezichtGewijzigd>
{
    public static string Naam => Feitnaam.Object;

    public required int Generatie { get; init; }

    public required string Id { get; init; }

    public required long Versie { get; init; }

    public required long Gewijzigd { get; init; }

    public required string Soort { get; init; }

    public required string Code { get; init; }

    public required string Objectnaam { get; init; }

    public required string Sector { get; init; }

    public required string Schoolsoort { get; init; }

    public required string BevoegdGezag { get; init; }

    public required string SwvCode { get; init; }

    public required string Plaats { get; init; }

    public required string Provincie { get; init; }

    public required string Herkomst { get; init; }

    /// <summary>Pupils per schooljaar.</summary>
    public required List<LeerlingtellingFeit> Tellingen { get; init; }

    public static ObjectFeit Van(ObjectVanToezichtGewijzigd gebeurtenis, int generatie) => new()
    {
        Generatie = generatie,
        Id = gebeurtenis.AggregaatId,
        Versie = gebeurtenis.Versie,
        Gewijzigd = gebeurtenis.Tijdstip.UtcTicks,
        Soort = gebeurtenis.Soort,
        Code = gebeurtenis.Code,
        Objectnaam = gebeurtenis.Naam,
        Sector = gebeurtenis.Sector,
        Schoolsoort = gebeurtenis.Schoolsoort,
        BevoegdGezag = gebeurtenis.BevoegdGezag,
        SwvCode = gebeurtenis.SwvCode,
        Plaats = gebeurtenis.Plaats,
        Provincie = gebeurtenis.Provincie,
        Herkomst = gebeurtenis.Herkomst,
        Tellingen = [.. Peilingen(gebeurtenis).Select(peiling => new LeerlingtellingFeit
        {
            Generatie = generatie,
            ObjectId = gebeurtenis.AggregaatId,
            Schooljaar = Schooljaar.Van(peiling.Peildatum).ToString(),
            Leerlingen = peiling.Leerlingen,
        }).DistinctBy(telling => telling.Schooljaar)],
    };

    public static IEnumerable<object> Onderdelen(ObjectFeit feit) => feit.Tellingen;

    /// <summary>Id of a vestiging.</summary>
    public static string Vestiging(string code) => $"vestiging/{code}";

    /// <summary>Id of a samenwerkingsverband.</summary>
    public static string Swv(string code) => $"swv/{code}";

    /// <inheritdoc cref="Oppverhuizing"/>
    public static Task Verplaats(LandelijkContext context, IReadOnlyList<(ObjectFeit? Oud, ObjectFeit Nieuw)> stappen, Tellerverschillen verschillen, CancellationToken annulering) =>
        Oppverhuizing.Volg(context, stappen, verschillen, annulering);

    /// <summary>Only vestigingen are counted: schools and besturen hold the same pupils again.</summary>
    public IEnumerable<Celtelling> Cellen()
    {
        if (Soort != "vestiging")
        {
            yield break;
        }

        var groep = Registratiegroep.Van(Schoolsoort);
        foreach (var telling in Tellingen.Where(telling => telling.Leerlingen > 0))
        {
            yield return new Celtelling(new Cel(Noemertelling.Leerlingen, telling.Schooljaar, groep, "", Herkomst), telling.Leerlingen);
            yield return new Celtelling(new Cel(Schooltelling.VestigingenPerSchool, telling.Schooljaar, groep, Code[..Brin.Lengte], Herkomst));
        }
    }

    /// <summary>Latest first: of two countings in one schooljaar the later one holds.</summary>
    private static IEnumerable<Leerlingtelling> Peilingen(ObjectVanToezichtGewijzigd gebeurtenis) =>
        gebeurtenis.Leerlingtellingen.Concat(gebeurtenis is { Leerlingen: { } leerlingen, Peildatum: { } peildatum } ? [new Leerlingtelling(peildatum, leerlingen)] : [])
            .OrderByDescending(peiling => peiling.Peildatum);
}
