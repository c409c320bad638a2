namespace Monitoring.Voorbeeldgegevens;

/// <summary>The samenwerkingsverbanden with addresses, their boards, and the postcodes that belong to them.</summary>
internal static class Swvbestanden
{
    private const string Adreskop = "ADMINISTRATIENUMMER;SAMENWERKINGSVERBAND;ADRES;POSTCODE;PLAATSNAAM;CORRESPONDENTIEADRES;POSTCODE CORRESPONDENTIEADRES;PLAATSNAAM CORRESPONDENTIEADRES;INTERNET";

    public static IEnumerable<Voorbeeldbestand> Maak(Land land)
    {
        yield return Adressen(land, "PO", "08.-samenwerkingsverbanden-passend-onderwijs-po.csv");
        yield return Adressen(land, "VO", "04.-samenwerkingsverbanden-passend-onderwijs-vo.csv");
        yield return Besturen(land);
        yield return Postcodes(land);
    }

    private static Voorbeeldbestand Adressen(Land land, string sector, string naam)
    {
        var tekst = new CsvTekst("\r\n");
        tekst.Kaal(Adreskop);
        foreach (var (swv, nummer) in land.Samenwerkingsverbanden.Where(swv => swv.Code.StartsWith(sector, StringComparison.Ordinal)).Select((swv, nummer) => (swv, nummer)))
        {
            var plaats = swv.Zetel.Naam.ToUpperInvariant();
            tekst.Rij(swv.Code, swv.Naam, $"Stationsplein {nummer + 1}", $"{swv.Zetel.Pc4} AA", plaats, $"Postbus {nummer + 1}", $"{swv.Zetel.Pc4} ZZ", plaats, "");
        }

        return tekst.AlsWindows1252(naam);
    }

    private static Voorbeeldbestand Besturen(Land land)
    {
        var tekst = new CsvTekst("\r\n");
        tekst.Kaal("ADMINISTRATIENUMMER;SAMENWERKINGSVERBAND;BEVOEGD GEZAG NUMMER;BEVOEGD GEZAG NAAM;PLAATSNAAM");
        foreach (var swv in land.Samenwerkingsverbanden)
        {
            tekst.Rij(swv.Code, swv.Naam, swv.BevoegdGezag, $"Stichting {swv.Naam}", swv.Zetel.Naam.ToUpperInvariant());
        }

        return tekst.AlsWindows1252("10.-besturen-swv-en-passend-onderwijs.csv");
    }

    private static Voorbeeldbestand Postcodes(Land land)
    {
        var tekst = new CsvTekst("\n");
        tekst.Kaal("PC4;gemeente;PO SWV;VO SWV");
        foreach (var plaats in land.Plaatsen)
        {
            for (var volgnummer = 0; volgnummer < 3; volgnummer++)
            {
                tekst.Rij(CsvTekst.Getal(plaats.Pc4 + volgnummer), plaats.Gemeente, plaats.SwvPo, plaats.SwvVo);
            }
        }

        // The real table has three rows like this one.
        tekst.Rij("9998", "Europoort", "Europoort", "Europoort");
        return tekst.AlsUtf8("regio-indeling-pc4-swv.csv");
    }
}
