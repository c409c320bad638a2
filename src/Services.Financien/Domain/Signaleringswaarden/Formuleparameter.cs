namespace Monitoring.Services.Financien.Domain.Signaleringswaarden;

/// <summary>A number in the formula of mogelijk bovenmatig vermogen that beheer may change.</summary>
/// <param name="Code">Name on the wire.</param>
/// <param name="Minst">Least value that means anything.</param>
/// <param name="Meest">Greatest.</param>
/// <param name="Geef">The value in a row.</param>
/// <param name="Zet">The row with another value.</param>
internal sealed record Formuleparameter(
    string Code,
    string Naam,
    decimal Minst,
    decimal Meest,
    Func<Signaleringswaarde, decimal?> Geef,
    Func<Signaleringswaarde, decimal, Signaleringswaarde> Zet);
