namespace Monitoring.Services.Landelijk.Tellingen;

/// <summary>Address of one counter. A fact adds to each of its cells.</summary>
/// <param name="Telling">Name of the count that it belongs to; an indicator reads one or more counts.</param>
/// <param name="Periode">Kalenderjaar, boekjaar, schooljaar or onderzoeksperiode.</param>
/// <param name="Categorie">First dimension, for example a sector, schoolsoort or samenwerkingsverband.</param>
/// <param name="Kenmerk">Second dimension, for example an eindoordeel.</param>
/// <param name="Herkomst">duo, inspectie, school or voorbeeld: sample data are counted apart so that a page can say so.</param>
internal readonly record struct Cel(string Telling, string Periode, string Categorie, string Kenmerk, string Herkomst)
{
    public string Sleutel => $"{Telling}|{Periode}|{Categorie}|{Kenmerk}|{Herkomst}";
}
