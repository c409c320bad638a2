using Microsoft.EntityFrameworkCore;
using Monitoring.Contracts.Domein;
using Monitoring.Contracts.Gebeurtenissen;
using Monitoring.Services.Landelijk.Data;
using Monitoring.Services.Landelijk.Indicatoren;
using Monitoring.Services.Landelijk.Tellingen;

namespace Monitoring.Services.Landelijk.Feiten;

/// <summary>One ontwikkelingsperspectief as the country may count it; nothing in it points at a pupil.</summary>
internal sealed class OppFeit : IFeitVan<OppFeit, OppGewijzigd>
{
    public static string Indicator => Opps.Id;

    public required int Generatie { get; init; }

    public required string Id { get; init; }

    public required long Versie { get; set; }

    public required long Gewijzigd { get; set; }

    public required string Vestiging { get; set; }

    public required string Schoolsoort { get; set; }

    public required string Schooljaar { get; set; }

    public required string Status { get; set; }

    public bool? BinnenZesWeken { get; set; }

    public required string Herkomst { get; set; }

    public static OppFeit Van(OppGewijzigd gebeurtenis, int generatie) => new()
    {
        Generatie = generatie,
        Id = gebeurtenis.AggregaatId,
        Versie = gebeurtenis.Versie,
        Gewijzigd = gebeurtenis.Tijdstip.UtcTicks,
        Vestiging = gebeurtenis.Vestiging,
        Schoolsoort = Contracts.Domein.Schoolsoort.Lees(gebeurtenis.Schoolsoort).Code,
        Schooljaar = gebeurtenis.Schooljaar,
        Status = gebeurtenis.Status is OppStatus.Opgesteld or OppStatus.Vastgesteld
            ? gebeurtenis.Status
            : throw new WeigeringException("opp.status-onbekend", $"'{Kort.Tekst(gebeurtenis.Status)}' is geen status van een OPP. Verwacht: {OppStatus.Opgesteld} of {OppStatus.Vastgesteld}.", "status"),
        BinnenZesWeken = gebeurtenis.BinnenZesWeken,
        Herkomst = gebeurtenis.Herkomst,
    };

    public static async Task<IReadOnlyList<Celtelling>> Hertel(LandelijkContext context, int generatie, CancellationToken annulering)
    {
        var groepen = await context.OppFeiten.AsNoTracking().Where(feit => feit.Generatie == generatie)
            .GroupBy(feit => new { feit.Schooljaar, feit.Schoolsoort, feit.Status, feit.BinnenZesWeken, feit.Herkomst })
            .Select(groep => new { groep.Key, Aantal = groep.LongCount() })
            .ToListAsync(annulering);
        return [.. groepen.Select(groep => new Celtelling(CelVan(groep.Key.Schooljaar, groep.Key.Schoolsoort, groep.Key.Status, groep.Key.BinnenZesWeken, groep.Key.Herkomst), groep.Aantal))];
    }

    public IEnumerable<Cel> Cellen() => [CelVan(Schooljaar, Schoolsoort, Status, BinnenZesWeken, Herkomst)];

    public void NeemOver(OppFeit nieuwer)
    {
        Versie = nieuwer.Versie;
        Gewijzigd = nieuwer.Gewijzigd;
        Vestiging = nieuwer.Vestiging;
        Schoolsoort = nieuwer.Schoolsoort;
        Schooljaar = nieuwer.Schooljaar;
        Status = nieuwer.Status;
        BinnenZesWeken = nieuwer.BinnenZesWeken;
        Herkomst = nieuwer.Herkomst;
    }

    private static Cel CelVan(string schooljaar, string schoolsoort, string status, bool? binnenZesWeken, string herkomst) =>
        new(Opps.Id, schooljaar, schoolsoort, OppStatus.Kenmerk(status, binnenZesWeken), herkomst);
}
