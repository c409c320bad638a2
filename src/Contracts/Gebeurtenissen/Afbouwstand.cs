namespace Monitoring.Contracts.Gebeurtenissen;

/// <summary>How the reduction of mogelijk bovenmatig eigen vermogen stands in one boekjaar, against the plan that the bevoegd gezag made itself.</summary>
/// <param name="Planversie">Version of the plan, from 1.</param>
/// <param name="EersteBoekjaar">First boekjaar of the plan.</param>
/// <param name="LaatsteBoekjaar">Boekjaar in which the plan ends.</param>
/// <param name="BegrootEigenVermogen">Equity at the end of this boekjaar according to the plan, euro.</param>
/// <param name="GerealiseerdEigenVermogen">Equity at the end of this boekjaar according to the account, euro; null when the account does not say.</param>
/// <param name="Voortgang">volgens-plan (the equity is at or below what the plan says), achter (it is above), or niet-bekend. A state, not a verdict.</param>
public sealed record Afbouwstand(int Planversie, int EersteBoekjaar, int LaatsteBoekjaar, decimal BegrootEigenVermogen, decimal? GerealiseerdEigenVermogen, string Voortgang);
