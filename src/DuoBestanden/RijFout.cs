using Monitoring.Contracts.Domein;

namespace Monitoring.DuoBestanden;

/// <summary>A row that could not be taken in. The other rows of the file go on.</summary>
/// <param name="Regel">Line in the file on which the row begins; the first line is 1.</param>
/// <param name="Kolom">Header as it stands in the file.</param>
/// <param name="Waarde">The cell, shortened to 40 characters.</param>
/// <param name="Reden">
/// Code and Dutch sentence: <c>duo.aantal-cellen</c>, <c>duo.aanhalingsteken</c>, <c>duo.onleesbaar-teken</c>, <c>duo.geen-bedrag</c>, <c>duo.geen-aantal</c>,
/// <c>duo.geen-jaar</c>, <c>duo.geen-datum</c>, <c>duo.cel-leeg</c>, <c>bevoegd-gezag.ongeldig</c>, <c>brin.ongeldig</c>, <c>swv-code.ongeldig</c>, <c>vestiging.ongeldig</c>.
/// </param>
public sealed record RijFout(int Regel, string Kolom, string Waarde, Weigering Reden)
{
    /// <summary>The line of the file as it stands there, so that it can be given back to be corrected.</summary>
    public string Brontekst { get; init; } = "";
}
