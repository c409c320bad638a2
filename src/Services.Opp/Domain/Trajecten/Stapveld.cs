using System.Globalization;
using Monitoring.Contracts.Domein;

namespace Monitoring.Services.Opp.Domain.Trajecten;

/// <summary>A field of a step.</summary>
/// <param name="Naam">As in a refusal.</param>
/// <param name="Label">The question, in Dutch.</param>
/// <param name="BijKeuze">Only asked with this outcome of the step; empty: always.</param>
internal sealed record Stapveld(string Naam, string Label, Veldsoort Soort, bool Verplicht = true, string BijKeuze = "")
{
    public int Minst { get; init; }

    public int Meest { get; init; }

    public IReadOnlyList<(string Code, string Naam)> Keuzes { get; init; } = [];

    /// <summary>Reads what was filled in, in the form in which it is kept; null when it was left out and may be.</summary>
    /// <exception cref="WeigeringException"><c>traject.veld-ontbreekt</c>, or the code of a value that is not well formed.</exception>
    public string? Lees(string? tekst)
    {
        if (string.IsNullOrWhiteSpace(tekst))
        {
            return Verplicht ? throw new WeigeringException("traject.veld-ontbreekt", $"Vul in: {Label}", Naam) : null;
        }

        return Veld.Lees(tekst.Trim(), Naam, (waarde, _) => Soort switch
        {
            Veldsoort.Datum => Datum.Schrijf(Datum.Lees(waarde, Naam)),
            Veldsoort.Getal => Getal(waarde),
            Veldsoort.Code => Keuzes.Any(keuze => keuze.Code == waarde) ? waarde! : throw Onbekend(),
            _ => Kenmerk.Lees(waarde, Naam).Waarde,
        });
    }

    /// <summary>What is kept, as it reads.</summary>
    public string Toon(string waarde) => Soort switch
    {
        Veldsoort.Datum => Regels.Dagtekst.Voluit(Datum.Lees(waarde, Naam)),
        Veldsoort.Code => Keuzes.First(keuze => keuze.Code == waarde).Naam,
        _ => waarde,
    };

    private string Getal(string? tekst) => int.TryParse(tekst, NumberStyles.None, CultureInfo.InvariantCulture, out var getal) && getal >= Minst && getal <= Meest
        ? getal.ToString(CultureInfo.InvariantCulture)
        : throw new WeigeringException("traject.getal-ongeldig", $"Vul een heel getal in van {Minst} tot en met {Meest}.", Naam);

    private WeigeringException Onbekend() => new("traject.keuze-onbekend", $"Deze waarde staat niet in de lijst. Verwacht: {string.Join(", ", Keuzes.Select(keuze => keuze.Code))}.", Naam);
}
