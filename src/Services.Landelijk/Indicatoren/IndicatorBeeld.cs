using System.Text.Json.Serialization;
using Monitoring.Services.Landelijk.Referentie;
using Monitoring.Services.Landelijk.Vrijgeven;

namespace Monitoring.Services.Landelijk.Indicatoren;

/// <summary>An indicator with its figures: what the page, the API and the cache hold. The first fields are those of <see cref="IndicatorKaart"/>.</summary>
/// <param name="Status">definitief when every period with figures is released, deels-definitief when some are, otherwise voorlopig.</param>
/// <param name="BijgewerktOp">Latest change of a fact under it; null when there is none.</param>
/// <param name="Conclusie">One sentence with the number in it.</param>
/// <param name="LaatsteHelePeriode">The last period with figures that is over; empty when there is none.</param>
/// <param name="Filters">As applied, defaults included.</param>
internal sealed record IndicatorBeeld(
    string Id,
    string Thema,
    string Titel,
    string Vraag,
    string Definitie,
    string Teller,
    string Noemer,
    string Formule,
    string Eenheid,
    string PeriodeSoort,
    string Polariteit,
    IReadOnlyList<string> Dimensies,
    string Bron,
    string WettelijkeBasis,
    string Status,
    DateTimeOffset? BijgewerktOp,
    string Conclusie,
    IReadOnlyList<string> Kanttekeningen,
    IReadOnlyList<Reeks> Reeksen,
    IReadOnlyList<Referentiecijfer> Referenties,
    IReadOnlyDictionary<string, string> Filters,
    IReadOnlyList<Filter> MogelijkeFilters,
    IReadOnlyList<Breuk> Breuken,
    IReadOnlyList<VrijgegevenPeriode> Vrijgegeven,
    string LaatsteHelePeriode)
{
    public const string DeelsDefinitief = "deels-definitief";

    /// <summary>The period that the conclusion is about; empty when it is about several, or there are no figures.</summary>
    public string Conclusieperiode { get; init; } = "";

    /// <inheritdoc cref="IndicatorKaart.Onderdrukking"/>
    public IReadOnlyList<Onderdrukkingsregel> Onderdrukking { get; init; } = [];

    /// <inheritdoc cref="IndicatorKaart.NietBeschikbaar"/>
    public IReadOnlyList<OntbrekendeDimensie> NietBeschikbaar { get; init; } = [];

    /// <summary>The filters as one text: "groep=swv kengetal=liquiditeit"; empty when there are none.</summary>
    [JsonIgnore]
    public string Keuzetekst => string.Join(' ', Filters.OrderBy(filter => filter.Key, StringComparer.Ordinal).Select(filter => $"{filter.Key}={filter.Value}"));

    public static IndicatorBeeld Van(IndicatorKaart kaart, string status, DateTimeOffset? bijgewerktOp, Uitslag uitslag, IReadOnlyList<string> kanttekeningen, Keuze keuze, IIndicator indicator, IReadOnlyList<VrijgegevenPeriode> vrijgegeven, DateOnly vandaag) => new(
        kaart.Id,
        kaart.Thema,
        kaart.Titel,
        kaart.Vraag,
        kaart.Definitie,
        kaart.Teller,
        kaart.Noemer,
        kaart.Formule,
        kaart.Eenheid,
        kaart.PeriodeSoort,
        kaart.Polariteit,
        kaart.Dimensies,
        kaart.Bron,
        kaart.WettelijkeBasis,
        status,
        bijgewerktOp,
        uitslag.Conclusie,
        kanttekeningen,
        uitslag.Reeksen,
        uitslag.Referenties,
        keuze.Waarden,
        indicator.Filters,
        indicator.Breuken,
        vrijgegeven,
        uitslag.Reeksen.SelectMany(reeks => reeks.Punten).Where(punt => punt.Waarde.Reden is not Ontbreekt.NietBekend && Periodeslot.IsVoorbij(punt.Periode, vandaag)).Select(punt => punt.Periode).Max(StringComparer.Ordinal) ?? "")
    {
        Onderdrukking = kaart.Onderdrukking,
        NietBeschikbaar = kaart.NietBeschikbaar,
        Conclusieperiode = uitslag.Slotzin is null ? uitslag.Conclusieperiode : "",
    };
}
