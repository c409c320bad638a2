using System.Globalization;
using Monitoring.Contracts.Gebeurtenissen;
using Monitoring.Services.Landelijk.Tellingen;

namespace Monitoring.Services.Landelijk.Feiten;

/// <summary>One jaarrekening with its kengetallen. How those are distributed is kept apart (<see cref="Tellingen.Kengetalverdeling"/>).</summary>
internal sealed class JaarrekeningFeit : IFeitVan<JaarrekeningFeit, JaarrekeningGewijzigd>
{
    public const string Realisatie = "realisatie";

    public static string Naam => Feitnaam.Jaarrekening;

    public required int Generatie { get; init; }

    public required string Id { get; init; }

    public required long Versie { get; init; }

    public required long Gewijzigd { get; init; }

    public required string BevoegdGezag { get; init; }

    public required string Bestuursnaam { get; init; }

    /// <summary>swv or schoolbesturen.</summary>
    public required string Groep { get; init; }

    public required string SwvCode { get; init; }

    public required string Sector { get; init; }

    public required int Boekjaar { get; init; }

    /// <summary>realisatie, begroting or prognose.</summary>
    public required string Soort { get; init; }

    public required string Status { get; init; }

    public required string Herkomst { get; init; }

    /// <summary>Number of kengetallen with a signal.</summary>
    public required int Signalen { get; init; }

    /// <summary>volgens-plan, achter or niet-bekend; empty when there is no plan.</summary>
    public required string Afbouwvoortgang { get; init; }

    public decimal? AfbouwBegroot { get; init; }

    public decimal? AfbouwGerealiseerd { get; init; }

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
            Bestuursnaam = gebeurtenis.Naam,
            Groep = groep,
            SwvCode = gebeurtenis.SwvCode,
            Sector = gebeurtenis.Sector,
            Boekjaar = gebeurtenis.Boekjaar,
            Soort = gebeurtenis.Soort,
            Status = gebeurtenis.Status,
            Herkomst = gebeurtenis.Herkomst,
            Signalen = gebeurtenis.Kengetallen.Count(kengetal => kengetal.Signaal is true),
            Afbouwvoortgang = gebeurtenis.Afbouw?.Voortgang ?? "",
            AfbouwBegroot = gebeurtenis.Afbouw?.BegrootEigenVermogen,
            AfbouwGerealiseerd = gebeurtenis.Afbouw?.GerealiseerdEigenVermogen,
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

    public static IEnumerable<object> Onderdelen(JaarrekeningFeit feit) => feit.Kengetallen;

    public static IEnumerable<Verdelingsleutel> Verdelingen(JaarrekeningFeit feit) => feit.Soort == Realisatie ? [new Verdelingsleutel(feit.Generatie, feit.Groep, feit.Boekjaar)] : [];

    /// <summary>Only what happened counts: a begroting or prognose never goes into a figure.</summary>
    public IEnumerable<Celtelling> Cellen()
    {
        if (Soort != Realisatie)
        {
            yield break;
        }

        var boekjaar = Boekjaar.ToString(CultureInfo.InvariantCulture);
        if (Kengetallen.Exists(kengetal => kengetal.Signaal is not null))
        {
            yield return new Celtelling(new Cel(Financientelling.Signalen, boekjaar, Groep, Signalen > 0 ? "signaal" : "geen-signaal", Herkomst));
        }

        if (Afbouwvoortgang.Length > 0)
        {
            yield return new Celtelling(new Cel(Financientelling.Afbouw, boekjaar, Sector, Afbouwvoortgang, Herkomst));
        }
    }
}
