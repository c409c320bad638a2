using Monitoring.Contracts.Domein;

namespace Monitoring.Services.Toezicht.Domain.Onderzoeken;

/// <summary>
/// An order to comply with the law, addressed to the bestuur of the object (De Staat van het Onderwijs 2024, L570-572; for a
/// samenwerkingsverband that is its own bestuur, T37).
/// </summary>
internal sealed class Herstelopdracht
{
    public const string Open = "open";

    /// <summary>No source gives a standard term. This bound only catches a mistyped year.</summary>
    public const int LangsteTermijnInJaren = 3;

    public required Guid Id { get; init; }

    public required string Standaard { get; init; }

    /// <summary>Id of a <see cref="Onderzoeken.Rechtsgrond"/>.</summary>
    public required string Rechtsgrond { get; init; }

    public required string Omschrijving { get; init; }

    public required DateOnly Hersteltermijn { get; init; }

    /// <summary>Bevoegd-gezag number of the bestuur that must comply; empty when that number is not known.</summary>
    public required string GerichtAan { get; init; }

    /// <summary>open or hersteld.</summary>
    public required string Status { get; init; }

    /// <exception cref="WeigeringException"><c>hersteltermijn.niet-toekomstig</c> or <c>hersteltermijn.te-lang</c></exception>
    public static DateOnly LeesTermijn(DateOnly termijn, DateOnly opgelegd)
    {
        const string veld = "hersteltermijn";
        if (termijn <= opgelegd)
        {
            throw new WeigeringException("hersteltermijn.niet-toekomstig", $"De hersteltermijn moet na {Datum.Schrijf(opgelegd)} liggen.", veld);
        }

        return termijn <= opgelegd.AddYears(LangsteTermijnInJaren)
            ? termijn
            : throw new WeigeringException("hersteltermijn.te-lang", $"De hersteltermijn ligt meer dan {LangsteTermijnInJaren} jaar na {Datum.Schrijf(opgelegd)}.", veld);
    }
}
