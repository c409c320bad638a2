using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Monitoring.Contracts.Gebeurtenissen;
using Monitoring.Services.Landelijk.Data;
using Monitoring.Services.Landelijk.Indicatoren;
using Monitoring.Services.Landelijk.Tellingen;

namespace Monitoring.Services.Landelijk.Feiten;

/// <summary>A vastgesteld onderzoek.</summary>
internal sealed class OnderzoekFeit : IFeitVan<OnderzoekFeit, OnderzoekVastgesteld>
{
    public static string Indicator => SwvEindoordelen.Id;

    public required int Generatie { get; init; }

    public required string Id { get; init; }

    public required long Versie { get; set; }

    public required long Gewijzigd { get; set; }

    public required string Nummer { get; set; }

    public required string Soort { get; set; }

    public required string ObjectSoort { get; set; }

    public required string ObjectCode { get; set; }

    public required string Sector { get; set; }

    public required DateOnly Vaststellingsdatum { get; set; }

    /// <summary>Kalenderjaar of vaststelling.</summary>
    public required int Jaar { get; set; }

    public required string Eindoordeel { get; set; }

    public required int Herstelopdrachten { get; set; }

    public required string Herkomst { get; set; }

    public static OnderzoekFeit Van(OnderzoekVastgesteld gebeurtenis, int generatie) => new()
    {
        Generatie = generatie,
        Id = gebeurtenis.AggregaatId,
        Versie = gebeurtenis.Versie,
        Gewijzigd = gebeurtenis.Tijdstip.UtcTicks,
        Nummer = gebeurtenis.Nummer,
        Soort = gebeurtenis.Soort,
        ObjectSoort = gebeurtenis.ObjectSoort,
        ObjectCode = gebeurtenis.ObjectCode,
        Sector = gebeurtenis.Sector,
        Vaststellingsdatum = gebeurtenis.Vaststellingsdatum,
        Jaar = gebeurtenis.Vaststellingsdatum.Year,
        Eindoordeel = gebeurtenis.Eindoordeel,
        Herstelopdrachten = gebeurtenis.Herstelopdrachten.Count,
        Herkomst = gebeurtenis.Herkomst,
    };

    public static async Task<IReadOnlyList<Celtelling>> Hertel(LandelijkContext context, int generatie, CancellationToken annulering)
    {
        var groepen = await context.OnderzoekFeiten.AsNoTracking().Where(feit => feit.Generatie == generatie)
            .GroupBy(feit => new { feit.Soort, feit.ObjectSoort, feit.Sector, feit.Jaar, feit.Eindoordeel, feit.Herkomst })
            .Select(groep => new { groep.Key, Aantal = groep.LongCount() })
            .ToListAsync(annulering);
        return [.. groepen.SelectMany(groep => CellenVan(groep.Key.Soort, groep.Key.ObjectSoort, groep.Key.Sector, groep.Key.Jaar, groep.Key.Eindoordeel, groep.Key.Herkomst), (groep, cel) => new Celtelling(cel, groep.Aantal))];
    }

    public IEnumerable<Cel> Cellen() => CellenVan(Soort, ObjectSoort, Sector, Jaar, Eindoordeel, Herkomst);

    public void NeemOver(OnderzoekFeit nieuwer)
    {
        Versie = nieuwer.Versie;
        Gewijzigd = nieuwer.Gewijzigd;
        Nummer = nieuwer.Nummer;
        Soort = nieuwer.Soort;
        ObjectSoort = nieuwer.ObjectSoort;
        ObjectCode = nieuwer.ObjectCode;
        Sector = nieuwer.Sector;
        Vaststellingsdatum = nieuwer.Vaststellingsdatum;
        Jaar = nieuwer.Jaar;
        Eindoordeel = nieuwer.Eindoordeel;
        Herstelopdrachten = nieuwer.Herstelopdrachten;
        Herkomst = nieuwer.Herkomst;
    }

    // De Staat van het Onderwijs 2024, Tabel 1.4.2a counts vierjaarlijkse onderzoeken only: a herstelonderzoek is a judgement of its own
    // and never replaces or joins the first one.
    private static IEnumerable<Cel> CellenVan(string soort, string objectSoort, string sector, int jaar, string eindoordeel, string herkomst) =>
        soort == "vierjaarlijks" && objectSoort == "swv"
            ? [new Cel(SwvEindoordelen.Id, jaar.ToString(CultureInfo.InvariantCulture), sector, eindoordeel, herkomst)]
            : [];
}
