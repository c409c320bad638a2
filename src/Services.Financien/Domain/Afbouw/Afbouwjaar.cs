namespace Monitoring.Services.Financien.Domain.Afbouw;

/// <summary>One year of a plan.</summary>
/// <param name="EigenVermogen">Equity at the end of the year, euro.</param>
/// <param name="Maatregel">What is done with the money, in words; may be empty.</param>
internal sealed record Afbouwjaar(int Boekjaar, decimal EigenVermogen, string Maatregel);
