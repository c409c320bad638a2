using System.Globalization;
using Monitoring.Contracts.Domein;

namespace Monitoring.Services.Opp.Bewaren;

/// <summary>How long the register keeps what leads to a pupil after an OPP ended.</summary>
/// <param name="Jaren">Whole schooljaren after that of the end. The Handboek OPP asks that there is a term and names none (docs/decisions/0005).</param>
internal sealed record Bewaartermijn(int Jaren)
{
    public const int Standaard = 5;

    // Bestendiging is asked three years after leaving, which may be a schooljaar after the end: what is erased can no longer be told.
    private const int Minst = 4;
    private const int Meest = 20;

    /// <summary>Reads the setting Opp:BewaarJaren; absent gives <see cref="Standaard"/>.</summary>
    /// <exception cref="InvalidOperationException">It is no whole number from 4 to 20.</exception>
    public static Bewaartermijn Lees(string? tekst) => tekst switch
    {
        null or "" => new Bewaartermijn(Standaard),
        _ when int.TryParse(tekst, NumberStyles.None, CultureInfo.InvariantCulture, out var jaren) && jaren is >= Minst and <= Meest => new Bewaartermijn(jaren),
        _ => throw new InvalidOperationException($"Opp:BewaarJaren is geen heel getal van {Minst} tot en met {Meest}."),
    };

    /// <summary>An OPP that ended before this day is erased. It moves once a year, so that the leavers of one schooljaar go together.</summary>
    public DateOnly Grens(DateOnly vandaag) => new Schooljaar(Schooljaar.Van(vandaag).Begin - Jaren).EersteDag;
}
