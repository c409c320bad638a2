namespace Monitoring.Voorbeeldgegevens;

/// <summary>All sample files. The same code gives the same bytes on every machine.</summary>
public static class Voorbeeldset
{
    public static IReadOnlyList<Voorbeeldbestand> Maak()
    {
        var land = new Land();
        var scholen = new Scholen(land);
        var opps = Opps.Rijen(scholen);
        return
        [
            .. Swvbestanden.Maak(land),
            .. Schoolbestanden.Maak(scholen),
            .. Jaarrekeningen.Maak(land, scholen),
            Toezichtobjecten.Maak(scholen),
            Onderzoeken.Maak(),
            .. Schoolonderzoeken.Maak(scholen),
            Bestuursonderzoeken.Maak(),
            Onderwijsresultaten.Maak(scholen),
            Opps.Maak(opps),
            Oppwerk.Maak(scholen, opps),
        ];
    }
}
