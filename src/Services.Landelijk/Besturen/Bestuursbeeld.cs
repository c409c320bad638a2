using Monitoring.Services.Landelijk.Indicatoren;

namespace Monitoring.Services.Landelijk.Besturen;

/// <summary>What is public of one bestuur: each kengetal through the years, and its judgements.</summary>
internal sealed record Bestuursbeeld(Bestuurskop Bestuur, IReadOnlyList<Bestuursbeeld.Kengetal> Kengetallen, IReadOnlyList<Bestuursbeeld.Onderzoek> Onderzoeken)
{
    /// <param name="Eenheid">ratio, aandeel (a fraction) or euro.</param>
    internal sealed record Kengetal(string Code, string Titel, string Eenheid, string Formule, IReadOnlyList<Waarde> Waarden);

    /// <param name="Signaal">Against the signaleringswaarde of that year: an occasion to look closer, no verdict; null when there is none.</param>
    internal sealed record Waarde(string Boekjaar, Cijfer Cijfer, bool? Signaal, decimal? Signaleringswaarde, string Herkomst);

    internal sealed record Onderzoek(string Nummer, string Soort, DateOnly Vaststellingsdatum, string Eindoordeel, string Herkomst);
}
