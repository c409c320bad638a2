namespace Monitoring.Services.Landelijk.Tellingen;

/// <summary>Address of one counter. A fact adds one to each of its cells.</summary>
/// <param name="Indicator">Id of the indicator that reads it.</param>
/// <param name="Periode">Kalenderjaar, boekjaar or schooljaar.</param>
/// <param name="Categorie">First dimension, for example a sector or schoolsoort.</param>
/// <param name="Kenmerk">Second dimension, for example an eindoordeel. Values exclude each other.</param>
/// <param name="Herkomst">duo, inspectie, school or voorbeeld: sample data are counted apart so that a page can say so.</param>
internal readonly record struct Cel(string Indicator, string Periode, string Categorie, string Kenmerk, string Herkomst)
{
    public string Sleutel => $"{Indicator}|{Periode}|{Categorie}|{Kenmerk}|{Herkomst}";
}
