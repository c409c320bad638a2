using Monitoring.Contracts.Gebeurtenissen;
using Monitoring.Services.Landelijk.Data;
using Monitoring.Services.Landelijk.Tellingen;

namespace Monitoring.Services.Landelijk.Feiten;

/// <summary>An object of supervision: the structure, and the pupil counts that shares are taken of.</summary>
internal sealed class ObjectFeit : IFeitVan<ObjectFeit, ObjectVanToezichtGewijzigd>
{
    public static string? Indicator => null;

    public required int Generatie { get; init; }

    public required string Id { get; init; }

    public required long Versie { get; set; }

    public required long Gewijzigd { get; set; }

    public required string Soort { get; set; }

    public required string Code { get; set; }

    public required string Naam { get; set; }

    public required string Sector { get; set; }

    public required string Schoolsoort { get; set; }

    public required string BevoegdGezag { get; set; }

    public required string SwvCode { get; set; }

    public required string Provincie { get; set; }

    /// <summary>Pupils on the peildatum; null when not known.</summary>
    public int? Leerlingen { get; set; }

    public DateOnly? Peildatum { get; set; }

    public required string Herkomst { get; set; }

    public static ObjectFeit Van(ObjectVanToezichtGewijzigd gebeurtenis, int generatie) => new()
    {
        Generatie = generatie,
        Id = gebeurtenis.AggregaatId,
        Versie = gebeurtenis.Versie,
        Gewijzigd = gebeurtenis.Tijdstip.UtcTicks,
        Soort = gebeurtenis.Soort,
        Code = gebeurtenis.Code,
        Naam = gebeurtenis.Naam,
        Sector = gebeurtenis.Sector,
        Schoolsoort = gebeurtenis.Schoolsoort,
        BevoegdGezag = gebeurtenis.BevoegdGezag,
        SwvCode = gebeurtenis.SwvCode,
        Provincie = gebeurtenis.Provincie,
        Leerlingen = gebeurtenis.Leerlingen,
        Peildatum = gebeurtenis.Peildatum,
        Herkomst = gebeurtenis.Herkomst,
    };

    public static Task<IReadOnlyList<Celtelling>> Hertel(LandelijkContext context, int generatie, CancellationToken annulering) =>
        Task.FromResult<IReadOnlyList<Celtelling>>([]);

    public IEnumerable<Cel> Cellen() => [];

    public void NeemOver(ObjectFeit nieuwer)
    {
        Versie = nieuwer.Versie;
        Gewijzigd = nieuwer.Gewijzigd;
        Soort = nieuwer.Soort;
        Code = nieuwer.Code;
        Naam = nieuwer.Naam;
        Sector = nieuwer.Sector;
        Schoolsoort = nieuwer.Schoolsoort;
        BevoegdGezag = nieuwer.BevoegdGezag;
        SwvCode = nieuwer.SwvCode;
        Provincie = nieuwer.Provincie;
        Leerlingen = nieuwer.Leerlingen;
        Peildatum = nieuwer.Peildatum;
        Herkomst = nieuwer.Herkomst;
    }
}
