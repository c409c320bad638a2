using System.Globalization;
using Monitoring.Services.Financien.Domain.Kengetallen;

namespace Monitoring.Services.Financien.Domain;

/// <summary>
/// The pupils that a figure is divided by: those that DUO counted on 1 October of the boekjaar where the count is whole, otherwise what the bestuur
/// gives with its account. Which of the two it is, is always said.
/// </summary>
/// <param name="Aantal">Null when neither is known.</param>
/// <param name="Invoer">The number with its origin, as input of a figure.</param>
/// <param name="Toelichting">What a reader must know about the number.</param>
internal sealed record Leerlingen(decimal? Aantal, Invoer Invoer, string Toelichting)
{
    /// <summary>Code of the count as input; what the bestuur gives is post LL.</summary>
    public const string Telling = "LL-DUO";

    /// <summary>Code of the number that the bestuur gives.</summary>
    public const string Opgave = "LL";

    private const string VolgensBestuur = "Leerlingen op 1 oktober, volgens het bestuur";

    // {0}: the day of the count.
    private static readonly Dictionary<GeenTelling, (string Invoer, string Bekend, string Onbekend)> ZonderTelling = new()
    {
        [GeenTelling.NietVolledig] = (
            VolgensBestuur,
            "Met het aantal dat het bestuur zelf opgeeft: er is geen volledige telling van DUO op {0} ingelezen.",
            "Het bestuur heeft het aantal leerlingen van dit boekjaar niet opgegeven, en er is geen volledige telling van DUO op {0} ingelezen."),
        [GeenTelling.Schoolbestuur] = (
            VolgensBestuur,
            "Met het aantal dat het bestuur zelf opgeeft.",
            "Het bestuur heeft het aantal leerlingen van dit boekjaar niet opgegeven."),
        [GeenTelling.Verwachting] = (
            "Leerlingen die het bestuur verwacht",
            "Met het aantal leerlingen dat het bestuur verwacht.",
            "Het bestuur heeft niet opgegeven hoeveel leerlingen het verwacht."),
        [GeenTelling.Scenario] = (
            "Leerlingen in dit scenario",
            "Met het aantal leerlingen van het laatste boekjaar en de aanname over leerlingen in dit scenario.",
            "Het aantal leerlingen van het laatste boekjaar is niet bekend."),
    };

    public static Leerlingen Van(Jaarcijfers cijfers)
    {
        var dag = string.Create(CultureInfo.InvariantCulture, $"1 oktober {cijfers.Boekjaar}");
        if (cijfers.GeteldeLeerlingen is { } geteld)
        {
            return new Leerlingen(geteld, new Invoer(Telling, $"Leerlingen op {dag}, geteld door DUO", Uitkomst.Van(geteld), Eenheid.Aantal), $"Met de telling van DUO op {dag}{(cijfers.Gegeven(Opgave) is { } eigen && eigen != geteld ? $"; het bestuur geeft zelf {NederlandsBedrag.Getal(eigen)} leerlingen op" : "")}.");
        }

        var zonder = ZonderTelling[cijfers.ZonderTelling];
        return new Leerlingen(
            cijfers.Bedrag(Opgave),
            Invoer.Van(cijfers, Opgave) with { Naam = zonder.Invoer },
            string.Format(CultureInfo.InvariantCulture, cijfers.Gegeven(Opgave) is null ? zonder.Onbekend : zonder.Bekend, dag));
    }
}
