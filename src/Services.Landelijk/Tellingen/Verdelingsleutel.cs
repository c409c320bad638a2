namespace Monitoring.Services.Landelijk.Tellingen;

/// <summary>The distributions (<see cref="Kengetalverdeling"/>) of all kengetallen of one group of besturen in one boekjaar.</summary>
internal readonly record struct Verdelingsleutel(int Generatie, string Groep, int Boekjaar);
