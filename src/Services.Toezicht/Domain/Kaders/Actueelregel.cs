using System.Globalization;
using Monitoring.Services.Toezicht.Domain.Naslag;
using Monitoring.Services.Toezicht.Domain.Objecten;

namespace Monitoring.Services.Toezicht.Domain.Kaders;

/// <summary>
/// Why an object is <see cref="Oordeelwaarde.ZonderActueel"/>: the Inspectie says so in her public file, or its last eindoordeel is one that no longer
/// counts. The onderzoek keeps what it said.
/// </summary>
/// <param name="Kadersoort">Of a rule of the table.</param>
/// <param name="Eindoordeel">The one that no longer counts, by a rule of the table.</param>
/// <param name="Omschrijving">The rule, as a Dutch sentence.</param>
internal sealed record Actueelregel(string Kadersoort, string Eindoordeel, string Omschrijving, bool IsAanname, string Bron)
{
    public static readonly IReadOnlyList<Actueelregel> Alle =
        [.. Naslagtabel.Lees("actuele-oordelen.csv").Select(rij => new Actueelregel(rij["kader"], rij["eindoordeel"], rij["omschrijving"], rij["herkomst"] == "aanname", rij["bron"]))];

    private static readonly CultureInfo Nederlands = CultureInfo.GetCultureInfo("nl-NL");

    /// <summary>What an object is judged now; empty when nothing is known of it.</summary>
    public static string Waarde(string objectSoort, Laatsteoordeel? laatste, Oordeelpeiling? peiling) => Tegen(objectSoort, laatste, peiling) is null ? laatste?.Eindoordeel ?? "" : Oordeelwaarde.ZonderActueel;

    /// <summary>Why the object has no eindoordeel that counts; null when it has one, or when nothing is known of it.</summary>
    /// <param name="peiling">What the public file of the Inspectie says of it; it goes before the table.</param>
    public static Actueelregel? Tegen(string objectSoort, Laatsteoordeel? laatste, Oordeelpeiling? peiling) => peiling is not null && peiling.Overstemt(laatste)
        ? Van(peiling)
        : Alle.FirstOrDefault(regel => regel.Kadersoort == Kaders.Kadersoort.Van(objectSoort) && regel.Eindoordeel == laatste?.Eindoordeel);

    private static Actueelregel Van(Oordeelpeiling peiling)
    {
        var verzonnen = peiling.Herkomst == Herkomst.Voorbeeld;
        return new Actueelregel(
            "",
            "",
            verzonnen ? "In een verzonnen bestand staat dit object als zonder actueel oordeel." : "De inspectie noemt dit object zonder actueel oordeel.",
            IsAanname: false,
            string.Create(Nederlands, $"{(verzonnen ? "een verzonnen voorbeeld van het" : "het")} openbare bestand van de inspectie met oordelen (oordeel_po_so_vo), peildatum {peiling.Peildatum:d MMMM yyyy}."));
    }
}
