using System.Globalization;
using Monitoring.Contracts.Gebeurtenissen;
using Monitoring.Services.Landelijk.Tellingen;

namespace Monitoring.Services.Landelijk.Feiten;

/// <summary>The minister was informed that an object is zeer zwak again.</summary>
internal sealed class MinistermeldingFeit : IFeitVan<MinistermeldingFeit, MinisterGeinformeerd>
{
    public static string Naam => Feitnaam.Melding;

    public required int Generatie { get; init; }

    public required string Id { get; init; }

    public required long Versie { get; init; }

    public required long Gewijzigd { get; init; }

    public required string Kolom { get; init; }

    public required DateOnly Datum { get; init; }

    /// <summary>Day on which the report is public: the melding counts from then. Null: from its own day.</summary>
    public DateOnly? OpenbaarOp { get; init; }

    public required string Herkomst { get; init; }

    public static MinistermeldingFeit Van(MinisterGeinformeerd gebeurtenis, int generatie) => new()
    {
        Generatie = generatie,
        Id = gebeurtenis.AggregaatId,
        Versie = gebeurtenis.Versie,
        Gewijzigd = gebeurtenis.Tijdstip.UtcTicks,
        Kolom = Feiten.Kolom.Sector(gebeurtenis.Toezichtsector, ""),
        Datum = gebeurtenis.Datum,
        OpenbaarOp = gebeurtenis.OpenbaarOp,
        Herkomst = gebeurtenis.Herkomst,
    };

    public IEnumerable<Celtelling> Cellen() => [new(new Cel(Toezichttelling.Ministermeldingen, Datum.Year.ToString(CultureInfo.InvariantCulture), Kolom, Openbaarheid.Vanaf("gemeld", OpenbaarOp), Herkomst))];
}
