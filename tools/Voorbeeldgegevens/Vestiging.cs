namespace Monitoring.Voorbeeldgegevens;

/// <summary>An invented vestiging.</summary>
/// <param name="Soort">bao, sbo, so, vso, vo or pro.</param>
/// <param name="Leerlingen">On 1 October.</param>
internal sealed record Vestiging(string Brin, string Nummer, string Soort, string Naam, string Bestuur, Plaats Plaats, int Leerlingen, string Denominatie, string Straat, int Huisnummer)
{
    public string Code => Brin + Nummer;

    /// <summary>In one of the three postcodes of the place.</summary>
    public int Pc4 => Plaats.Pc4 + (Huisnummer % 3);
}
