namespace Monitoring.Services.Landelijk.Indicatoren;

/// <summary>One figure of a series.</summary>
/// <param name="Periode">Kalenderjaar, boekjaar or schooljaar.</param>
/// <param name="Categorie">For instance po, vo or totaal.</param>
/// <param name="N">Size of the group that the figure is about; null when it is suppressed or not known.</param>
/// <param name="Noemer">What it is a part of; not applicable for a figure that is no part of anything.</param>
/// <param name="Herkomst">duo, inspectie, school, voorbeeld or gemengd; empty when there are no facts.</param>
internal sealed record Punt(string Periode, string Categorie, Cijfer Waarde, long? N, Cijfer Noemer, string Herkomst);
