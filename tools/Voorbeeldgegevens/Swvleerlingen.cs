namespace Monitoring.Voorbeeldgegevens;

/// <summary>
/// Pupils per samenwerkingsverband and kind of education. Of a samenwerkingsverband vo only those in vso, as in the file of DUO; all its
/// pupils stand in its account.
/// </summary>
internal static class Swvleerlingen
{
    public static Voorbeeldbestand Maak(Land land, IReadOnlyList<Jaarrekening> rekeningen)
    {
        var tekst = new CsvTekst("\n");
        tekst.Kaal("SAMENWERKINGSVERBANDNUMMER;TYPE_PO;PEILJAAR;AANTAL_LEERLINGEN");
        var perBestuur = rekeningen.ToLookup(rekening => rekening.Bestuur.Nummer, StringComparer.Ordinal);
        foreach (var swv in land.Samenwerkingsverbanden)
        {
            var toeval = new Toeval(ulong.Parse(swv.BevoegdGezag, System.Globalization.CultureInfo.InvariantCulture) + 13);
            // In thousandths of all pupils.
            var (sbo, so, vso) = (toeval.Tussen(15, 32), toeval.Tussen(9, 28), toeval.Tussen(22, 58));
            foreach (var jaar in perBestuur[swv.BevoegdGezag].Where(jaar => jaar.Jaar >= Swvdossiers.EersteLeerlingenjaar).OrderBy(jaar => jaar.Jaar))
            {
                var alle = Swvdossiers.Leerlingen(swv, jaar);
                void Rij(string soort, long aantal) => tekst.Rij(swv.Code, soort, CsvTekst.Getal(jaar.Jaar), CsvTekst.Getal((int)aantal));
                if (swv.Code.StartsWith("VO", StringComparison.Ordinal))
                {
                    Rij("VSO", alle * vso / 1_000);
                    continue;
                }

                var (inSbo, inSo) = (alle * sbo / 1_000, alle * so / 1_000);
                Rij("BO", alle - inSbo - inSo);
                Rij("SBO", inSbo);
                Rij("SO", inSo);
            }
        }

        return tekst.AlsUtf8("swv-totaal-2022-2023.csv");
    }
}
