namespace Monitoring.Voorbeeldgegevens;

/// <summary>Vestigingen and pupils, in the columns of five DUO files.</summary>
internal static class Schoolbestanden
{
    private const string Gebiedskop = "STRAATNAAM CORRESPONDENTIEADRES;HUISNUMMER-TOEVOEGING CORRESPONDENTIEADRES;POSTCODE CORRESPONDENTIEADRES;PLAATSNAAM CORRESPONDENTIEADRES;NODAAL GEBIED CODE;NODAAL GEBIED NAAM;RPA-GEBIED CODE;RPA-GEBIED NAAM;WGR-GEBIED CODE;WGR-GEBIED NAAM;COROPGEBIED CODE;COROPGEBIED NAAM;ONDERWIJSGEBIED CODE;ONDERWIJSGEBIED NAAM;RMC-REGIO CODE;RMC-REGIO NAAM";
    private const string Telefoon = "          ";
    private static readonly string Geensite = new(' ', 80);
    private static readonly string[] Structuren = ["VBO/MAVO", "VBO/MAVO/HAVO/VWO", "VBO", "HAVO/VWO", "MAVO/HAVO/VWO", "VWO", "VBO/MAVO/HAVO"];

    private static readonly (string Type, string Elementcode, string Opleiding, int EersteJaar, int LaatsteJaar)[] Stromen =
    [
        ("Brugjaar 1-2", "0024", "Ljvb op VWO/HAVO/VMBO-Alle Lw", 1, 2),
        ("HAVO/VWO lj 3", "0300", "HAVO", 3, 3),
        ("HAVO lj 4-5", "0372", "HAVO Prf Ec/Maat", 4, 5),
        ("VWO lj 4-6", "0171", "VWO-ATH Prf Nat/Gezond", 4, 6),
        ("VMBO TL lj 3-4", "0472", "MAVO/Theor Lw-Profiel Economie", 3, 4),
    ];

    public static IEnumerable<Voorbeeldbestand> Maak(Scholen scholen)
    {
        yield return VestigingenBo(scholen);
        yield return VestigingenVo(scholen);
        yield return LeerlingenBo(scholen);
        yield return LeerlingenSpeciaal(scholen);
        yield return LeerlingenVo(scholen);
    }

    private static Voorbeeldbestand VestigingenBo(Scholen scholen)
    {
        var tekst = new CsvTekst("\r\n");
        tekst.Kaal($"PROVINCIE;BEVOEGD GEZAG NUMMER;INSTELLINGSCODE;VESTIGINGSCODE;VESTIGINGSNAAM;STRAATNAAM;HUISNUMMER-TOEVOEGING;POSTCODE;PLAATSNAAM;GEMEENTENUMMER;GEMEENTENAAM;DENOMINATIE;TELEFOONNUMMER;INTERNETADRES;{Gebiedskop};VAKANTIEREGIO");
        foreach (var vestiging in scholen.Bo)
        {
            tekst.Rij([vestiging.Plaats.Provincie, vestiging.Bestuur, vestiging.Brin, vestiging.Code, .. Adres(vestiging), " ", " ", .. Gebieden(vestiging), "Noord"]);
        }

        return tekst.AlsWindows1252("02.-alle-schoolvestigingen-basisonderwijs.csv");
    }

    private static Voorbeeldbestand VestigingenVo(Scholen scholen)
    {
        var tekst = new CsvTekst("\n");
        tekst.Kaal($"PROVINCIE;BEVOEGD GEZAG NUMMER;BRIN NUMMER;VESTIGINGSNUMMER;VESTIGINGSNAAM;STRAATNAAM;HUISNUMMER-TOEVOEGING;POSTCODE;PLAATSNAAM;GEMEENTENUMMER;GEMEENTENAAM;DENOMINATIE;TELEFOONNUMMER;INTERNETADRES;ONDERWIJSSTRUCTUUR;{Gebiedskop}");
        foreach (var vestiging in scholen.Vo)
        {
            var structuur = vestiging.Soort == "pro" ? "PRO" : Structuren[vestiging.Huisnummer % Structuren.Length];
            tekst.Rij([vestiging.Plaats.Provincie, vestiging.Bestuur, vestiging.Brin, vestiging.Code, .. Adres(vestiging), Telefoon, Geensite, structuur, .. Gebieden(vestiging)]);
        }

        return tekst.AlsWindows1252("02.-alle-vestigingen-vo.csv");
    }

    private static string[] Adres(Vestiging vestiging) =>
    [
        vestiging.Naam, vestiging.Straat, CsvTekst.Getal(vestiging.Huisnummer), $"{vestiging.Pc4} AB", vestiging.Plaats.Naam.ToUpperInvariant(), Gemeentenummer(vestiging).PadLeft(4, '0'),
        vestiging.Plaats.Gemeente.ToUpperInvariant(), vestiging.Denominatie,
    ];

    // The regions of DUO are real places; the sample leaves them empty.
    private static string[] Gebieden(Vestiging vestiging) =>
        [vestiging.Straat, CsvTekst.Getal(vestiging.Huisnummer), $"{vestiging.Pc4} AB", vestiging.Plaats.Naam.ToUpperInvariant(), .. Enumerable.Repeat("", 12)];

    private static string Gemeentenummer(Vestiging vestiging) => CsvTekst.Getal(9_000 + (vestiging.Plaats.Nummer / 2));

    private static Voorbeeldbestand LeerlingenBo(Scholen scholen)
    {
        var tekst = new CsvTekst("\n");
        tekst.Kaal("WPO (BAO);Peildatum:;1-10-2023;Bijgewerkt tot:;15-10-2023;;;Actieve inschrijvingen;;;;;;;waarvan bekostigd;;;;;;;waarvan niet bekostigd;;;;;;");
        tekst.Kaal("BRIN_NUMMER;VESTIGINGSNUMMER;NAAM_INSTELLING;GEMEENTENAAM;PROVINCIE;SWV;BEVOEGD_GEZAG_NUMMER;TOTAAL;TOTAAL_JONGER_8;TOTAAL_8_EO;TOTAAL_GEW00;TOTAAL_GEW03;TOTAAL_GEW12;TOTAAL_NOAT;TOTAAL_BEKOSTIGD;BEK_JONGER_8;BEK_8_EO;BEK_GEW00;BEK_GEW03;BEK_GEW12;BEK_NOAT;TOTAAL_NIET_BEKOSTIGD;NIETBEK_JONGER_8;NIETBEK_8_EO;NIETBEK_GEW00;NIETBEK_GEW03;NIETBEK_GEW12;NIETBEK_NOAT");
        foreach (var vestiging in scholen.Bo)
        {
            var jonger = vestiging.Leerlingen * 48 / 100;
            string[] telling = [CsvTekst.Getal(vestiging.Leerlingen), CsvTekst.Getal(jonger), CsvTekst.Getal(vestiging.Leerlingen - jonger), CsvTekst.Getal(vestiging.Leerlingen), "0", "0", "0"];

            // As in the real file: the vestigingsnummer has lost its zero.
            tekst.Rij([vestiging.Brin, vestiging.Nummer.TrimStart('0') is { Length: > 0 } nummer ? nummer : "0", vestiging.Naam, vestiging.Plaats.Gemeente.ToUpperInvariant(), vestiging.Plaats.Provincie, vestiging.Plaats.SwvPo, vestiging.Bestuur, .. telling, .. telling, .. Enumerable.Repeat("0", 7)]);
        }

        return tekst.AlsWindows1252("02.leerlingen-bo-in-bron-2023-2024.csv");
    }

    private static Voorbeeldbestand LeerlingenSpeciaal(Scholen scholen)
    {
        var tekst = new CsvTekst("\n");
        tekst.Kaal($"PEILDATUM;BRIN_NUMMER;VESTIGINGSNUMMER;INSTELLINGSNAAM_VESTIGING;POSTCODE_VESTIGING;PLAATSNAAM;GEMEENTENUMMER;GEMEENTENAAM;PROVINCIE;SOORT_PO;CLUSTER;DENOMINATIE_VESTIGING;BEVOEGD_GEZAG_NUMMER;LEEFTIJD_JONGER;{string.Join(';', Enumerable.Range(4, 21).Select(leeftijd => $"LEEFTIJD_{CsvTekst.Getal(leeftijd)}"))};LEEFTIJD_OUDER;TOTAAL");
        foreach (var vestiging in scholen.Sbo.Concat(scholen.So).Concat(scholen.Vso))
        {
            var (eerste, laatste) = vestiging.Soort == "vso" ? (12, 18) : vestiging.Soort == "sbo" ? (6, 12) : (5, 12);
            var cluster = vestiging.Soort == "sbo" ? "nvt" : (vestiging.Huisnummer % 12) switch { 0 => "  1", 1 => "  2", _ => "3/4" };
            tekst.Rij(
            [
                "20231001", vestiging.Brin, vestiging.Nummer, vestiging.Naam, $"{vestiging.Pc4}AB", vestiging.Plaats.Naam.ToUpperInvariant(), Gemeentenummer(vestiging).PadLeft(4), vestiging.Plaats.Gemeente, vestiging.Plaats.Provincie,
                char.ToUpperInvariant(vestiging.Soort[0]) + vestiging.Soort[1..], cluster, vestiging.Denominatie, vestiging.Bestuur, "0",
                .. Enumerable.Range(4, 21).Select(leeftijd => CsvTekst.Getal(Deel(vestiging.Leerlingen, leeftijd - eerste, laatste - eerste + 1))), "0", CsvTekst.Getal(vestiging.Leerlingen),
            ]);
        }

        return tekst.AlsWindows1252("01.-leerlingen-po-soort-po,-cluster,-leeftijd-2023-2024.csv");
    }

    private static Voorbeeldbestand LeerlingenVo(Scholen scholen)
    {
        var tekst = new CsvTekst("\n");
        tekst.Kaal($"BRIN NUMMER;VESTIGINGSNUMMER;INSTELLINGSNAAM VESTIGING;PLAATSNAAM VESTIGING;PROVINCIE VESTIGING;ONDERWIJSTYPE VO EN LEER- OF VERBLIJFSJAAR;VMBO SECTOR;AFDELING;ELEMENTCODE;OPLEIDINGSNAAM;{string.Join(';', Enumerable.Range(1, 6).Select(jaar => $"LEER- OF VERBLIJFSJAAR {CsvTekst.Getal(jaar)} - MAN;LEER- OF VERBLIJFSJAAR {CsvTekst.Getal(jaar)} - VROUW"))}");
        foreach (var vestiging in scholen.Vo)
        {
            var stromen = vestiging.Soort == "pro" ? [("Praktijkonderwijs", "0090", "Praktijkonderwijs", 1, 5)] : Stromen;
            for (var nummer = 0; nummer < stromen.Length; nummer++)
            {
                var (type, elementcode, opleiding, eerste, laatste) = stromen[nummer];
                var leerlingen = Deel(vestiging.Leerlingen, nummer, stromen.Length);
                var cellen = Enumerable.Range(2, 12).Select(half => CsvTekst.Getal(Deel(leerlingen, half - (eerste * 2), (laatste - eerste + 1) * 2)));
                tekst.Rij([vestiging.Brin, vestiging.Nummer, vestiging.Naam, vestiging.Plaats.Naam.ToUpperInvariant(), vestiging.Plaats.Provincie, type, "N.v.t.", "N.v.t.", elementcode, opleiding, .. cellen]);
            }
        }

        return tekst.AlsWindows1252("01.-leerlingen-vo-per-vestiging-naar-onderwijstype-2023.csv");
    }

    /// <summary>The n-th of so many parts that add up to the whole; 0 outside.</summary>
    private static int Deel(int geheel, int deel, int delen) => deel < 0 || deel >= delen ? 0 : (geheel * (deel + 1) / delen) - (geheel * deel / delen);
}
