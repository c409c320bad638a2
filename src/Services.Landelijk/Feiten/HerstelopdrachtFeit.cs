using Monitoring.Contracts.Gebeurtenissen;
using Monitoring.Services.Landelijk.Tellingen;

namespace Monitoring.Services.Landelijk.Feiten;

/// <summary>A herstelopdracht that is in force, and what became of it.</summary>
internal sealed class HerstelopdrachtFeit : IFeitVan<HerstelopdrachtFeit, HerstelopdrachtGewijzigd>
{
    public const string Hersteld = "hersteld";

    public static string Naam => Feitnaam.Herstelopdracht;

    public required int Generatie { get; init; }

    public required string Id { get; init; }

    public required long Versie { get; init; }

    public required long Gewijzigd { get; init; }

    public required string Onderzoek { get; init; }

    /// <summary>Kind of that onderzoek.</summary>
    public required string Onderzoeksoort { get; init; }

    public required string ObjectSoort { get; init; }

    public required string ObjectCode { get; init; }

    /// <summary>swv, po, vo, (v)so or mbo.</summary>
    public required string Kolom { get; init; }

    public required string Standaard { get; init; }

    public required string Aanhaling { get; init; }

    public required DateOnly OpgelegdOp { get; init; }

    /// <summary>Kalenderjaar of <see cref="OpgelegdOp"/>.</summary>
    public required int Jaar { get; init; }

    /// <summary>Until this day the case may not be recognised: no indicator counts it. Null: public.</summary>
    public DateOnly? OpenbaarOp { get; init; }

    public required DateOnly Hersteltermijn { get; init; }

    public required string Status { get; init; }

    public DateOnly? HersteldOp { get; init; }

    /// <summary>Days from imposition to recovery; null when that day is not known.</summary>
    public int? Herstelduur { get; init; }

    public required string Herkomst { get; init; }

    public static HerstelopdrachtFeit Van(HerstelopdrachtGewijzigd gebeurtenis, int generatie) => new()
    {
        Generatie = generatie,
        Id = gebeurtenis.AggregaatId,
        Versie = gebeurtenis.Versie,
        Gewijzigd = gebeurtenis.Tijdstip.UtcTicks,
        Onderzoek = gebeurtenis.Onderzoek,
        Onderzoeksoort = Onderzoeksoorten.Lees(gebeurtenis.Onderzoeksoort),
        ObjectSoort = gebeurtenis.ObjectSoort,
        ObjectCode = gebeurtenis.ObjectCode,
        Kolom = gebeurtenis.ObjectSoort == "swv" ? "swv" : Feiten.Kolom.Sector(gebeurtenis.Toezichtsector, ""),
        Standaard = gebeurtenis.Standaard,
        Aanhaling = gebeurtenis.Aanhaling,
        OpgelegdOp = gebeurtenis.OpgelegdOp,
        Jaar = gebeurtenis.OpgelegdOp.Year,
        OpenbaarOp = gebeurtenis.OpenbaarOp,
        Hersteltermijn = gebeurtenis.Hersteltermijn,
        Status = gebeurtenis.Status,
        HersteldOp = gebeurtenis.HersteldOp,
        Herstelduur = gebeurtenis.HersteldOp is { } dag ? dag.DayNumber - gebeurtenis.OpgelegdOp.DayNumber : null,
        Herkomst = gebeurtenis.Herkomst,
    };

    /// <summary>None: what is asked of herstelopdrachten is read from the facts.</summary>
    public IEnumerable<Celtelling> Cellen() => [];
}
