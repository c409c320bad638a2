using Monitoring.Contracts.Gebeurtenissen;
using Monitoring.Services.Landelijk.Data;
using Monitoring.Services.Landelijk.Tellingen;

namespace Monitoring.Services.Landelijk.Feiten;

/// <summary>One jaarrekening with its kengetallen. It is in no counter: a distribution needs the values themselves.</summary>
internal sealed class JaarrekeningFeit : IFeitVan<JaarrekeningFeit, JaarrekeningGewijzigd>
{
    public static string Indicator => Indicatoren.Kengetallen.Id;

    public required int Generatie { get; init; }

    public required string Id { get; init; }

    public required long Versie { get; set; }

    public required long Gewijzigd { get; set; }

    public required string BevoegdGezag { get; set; }

    public required string Naam { get; set; }

    /// <summary>swv or schoolbesturen.</summary>
    public required string Groep { get; set; }

    public required string SwvCode { get; set; }

    public required string Sector { get; set; }

    public required int Boekjaar { get; set; }

    /// <summary>realisatie, begroting or prognose.</summary>
    public required string Soort { get; set; }

    public required string Status { get; set; }

    public required string Herkomst { get; set; }

    public required List<KengetalFeit> Kengetallen { get; init; }

    public static JaarrekeningFeit Van(JaarrekeningGewijzigd gebeurtenis, int generatie)
    {
        var groep = gebeurtenis.Groepering == "SWV" || gebeurtenis.SwvCode.Length > 0 ? KengetalGroep.Swv : KengetalGroep.Schoolbesturen;
        return new JaarrekeningFeit
        {
            Generatie = generatie,
            Id = gebeurtenis.AggregaatId,
            Versie = gebeurtenis.Versie,
            Gewijzigd = gebeurtenis.Tijdstip.UtcTicks,
            BevoegdGezag = gebeurtenis.BevoegdGezag,
            Naam = gebeurtenis.Naam,
            Groep = groep,
            SwvCode = gebeurtenis.SwvCode,
            Sector = gebeurtenis.Sector,
            Boekjaar = gebeurtenis.Boekjaar,
            Soort = gebeurtenis.Soort,
            Status = gebeurtenis.Status,
            Herkomst = gebeurtenis.Herkomst,
            Kengetallen = [.. gebeurtenis.Kengetallen.Select(kengetal => new KengetalFeit
            {
                Generatie = generatie,
                JaarrekeningId = gebeurtenis.AggregaatId,
                Code = kengetal.Code,
                Groep = groep,
                Soort = gebeurtenis.Soort,
                Boekjaar = gebeurtenis.Boekjaar,
                Herkomst = gebeurtenis.Herkomst,
                Waarde = kengetal.Waarde,
                Ontbreekt = kengetal.Ontbreekt,
                Signaal = kengetal.Signaal,
                Grenswaarde = kengetal.Grenswaarde,
            })],
        };
    }

    public static Task<IReadOnlyList<Celtelling>> Hertel(LandelijkContext context, int generatie, CancellationToken annulering) =>
        Task.FromResult<IReadOnlyList<Celtelling>>([]);

    public IEnumerable<Cel> Cellen() => [];

    public void NeemOver(JaarrekeningFeit nieuwer)
    {
        Versie = nieuwer.Versie;
        Gewijzigd = nieuwer.Gewijzigd;
        BevoegdGezag = nieuwer.BevoegdGezag;
        Naam = nieuwer.Naam;
        Groep = nieuwer.Groep;
        SwvCode = nieuwer.SwvCode;
        Sector = nieuwer.Sector;
        Boekjaar = nieuwer.Boekjaar;
        Soort = nieuwer.Soort;
        Status = nieuwer.Status;
        Herkomst = nieuwer.Herkomst;
        Kengetallen.RemoveAll(oud => !nieuwer.Kengetallen.Exists(nieuw => nieuw.Code == oud.Code));
        foreach (var nieuw in nieuwer.Kengetallen)
        {
            if (Kengetallen.Find(oud => oud.Code == nieuw.Code) is { } bestaand)
            {
                bestaand.NeemOver(nieuw);
            }
            else
            {
                Kengetallen.Add(nieuw);
            }
        }
    }
}
