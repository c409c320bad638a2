namespace Monitoring.Voorbeeldgegevens;

/// <summary>
/// What samenwerkingsverbanden add to their dossiers: pupils, budgets, explanations of planted faults, plans for what lies above the
/// signaleringswaarde, and accountability of what was passed on.
/// </summary>
internal static class Swvdossiers
{
    public const int EersteLeerlingenjaar = 2022;
    private const string Kop = "BEVOEGD GEZAG NUMMER;ONDERDEEL;BOEKJAAR;CODE;BEDRAG;TEKST;RESULTAAT";

    // Boards with a whole dossier: those of the accounts to sign in with, and some beside them to compare with.
    private static readonly string[] Volledig = ["99001", "99002", "99003", "99010", "99023", "99030", "99105", "99112", "99120"];

    private static readonly (string Code, string Vindplaats)[] Elementen =
    [
        ("toezichtkader", "Toezichtkader 2022, paragraaf 3; jaarverslag, bladzijde 38"),
        ("doelen", "Jaarverslag, bladzijde 39: drie doelen met wie waarvoor aanspreekbaar is"),
        ("meerjarenbegroting", "Jaarverslag, bladzijde 41"),
        ("resultaten", "Jaarverslag, bladzijde 42: wat wel en wat niet werkte"),
        ("instrumenten", "Jaarverslag, bladzijde 43: managementrapportages en gesprekken"),
    ];

    private static readonly (string Ontvanger, string Doel, string Resultaat)[] Bestedingen =
    [
        ("Stichting De Ritselhout", "Begeleiding in de klas, basisondersteuning", "Minder verwijzingen dan vorig jaar; de helft van de klassen werkt met een plan"),
        ("Stichting Voortgezet Onderwijs Elzembroek", "Arrangementen voor leerlingen met een OPP", "Van de leerlingen bleef negen op de tien op de eigen school"),
        ("Stichting Speciaal Onderwijs Uiverswijk", "Ambulante begeleiding", ""),
        ("Vereniging Kievitsveen", "Tijdelijke plaatsen", ""),
    ];

    public static Voorbeeldbestand Maak(Land land, IReadOnlyList<Jaarrekening> rekeningen)
    {
        var tekst = new CsvTekst("\n");
        tekst.Kaal(Kop);
        var perBestuur = rekeningen.ToLookup(rekening => rekening.Bestuur.Nummer, StringComparer.Ordinal);
        foreach (var swv in land.Samenwerkingsverbanden)
        {
            var toeval = MaakToeval(swv);
            List<Jaarrekening> jaren = [.. perBestuur[swv.BevoegdGezag].OrderBy(rekening => rekening.Jaar)];
            Leerlingen(tekst, swv, jaren, toeval);
            Plan(tekst, swv, jaren[^1], toeval);
            if (Volledig.Contains(swv.BevoegdGezag, StringComparer.Ordinal))
            {
                Begrotingen(tekst, swv, jaren, toeval);
                Verantwoording(tekst, swv, jaren[^1], toeval);
            }
        }

        Toelichtingen(tekst);
        Resultaatvragen(tekst);
        return tekst.AlsUtf8("dossiers-samenwerkingsverbanden.csv");
    }

    /// <summary>Pupils at the end of the year of an account.</summary>
    public static long Leerlingen(Swv swv, Jaarrekening jaar) => jaar["TOTB"] / PerLeerling(MaakToeval(swv));

    private static Toeval MaakToeval(Swv swv) => new(ulong.Parse(swv.BevoegdGezag, System.Globalization.CultureInfo.InvariantCulture) + 7);

    /// <summary>Some 600 to 900 euro for each pupil: the first that is drawn.</summary>
    private static int PerLeerling(Toeval toeval) => toeval.Tussen(600, 900);

    private static void Leerlingen(CsvTekst tekst, Swv swv, List<Jaarrekening> jaren, Toeval toeval)
    {
        var perLeerling = PerLeerling(toeval);
        foreach (var jaar in jaren.Where(jaar => jaar.Jaar >= EersteLeerlingenjaar))
        {
            tekst.Rij(swv.BevoegdGezag, "realisatie", CsvTekst.Getal(jaar.Jaar), "LL", CsvTekst.Bedrag(jaar["TOTB"] / perLeerling), "", "");
        }
    }

    /// <summary>A plan from the last year on, down to the signaleringswaarde of that year in three years, for most boards that lie above it.</summary>
    private static void Plan(CsvTekst tekst, Swv swv, Jaarrekening laatste, Toeval toeval)
    {
        var grens = Math.Max(250_000, laatste["TOTB"] * 35 / 1_000);
        var boven = laatste["2.1"] - grens;
        if (boven <= 0 || (!toeval.Kans(70) && !Volledig.Contains(swv.BevoegdGezag, StringComparer.Ordinal)))
        {
            return;
        }

        void Rij(string onderdeel, int jaar, string bedrag, string woorden) => tekst.Rij(swv.BevoegdGezag, onderdeel, CsvTekst.Getal(jaar), "plan", bedrag, woorden, "");
        Rij("afbouwdoel", laatste.Jaar, "", "Het vermogen boven de signaleringswaarde inzetten voor begeleiding in de klas");
        Rij("afbouwverantwoording", laatste.Jaar, "", $"Jaarverslag {CsvTekst.Getal(laatste.Jaar)}, bladzijde {CsvTekst.Getal(toeval.Tussen(22, 48))}");
        // Half of the plans is ahead of what came of it, half behind.
        Rij("afbouwjaar", laatste.Jaar, CsvTekst.Bedrag(laatste["2.1"] + (boven * (toeval.Kans(50) ? 5 : -5) / 100)), "Extra begeleiding in twintig klassen");
        Rij("afbouwjaar", laatste.Jaar + 1, CsvTekst.Bedrag(grens + (boven * 6 / 10)), "Plusklassen en een team voor jonge kinderen");
        Rij("afbouwjaar", laatste.Jaar + 2, CsvTekst.Bedrag(grens + (boven * 3 / 10)), "Scholing van intern begeleiders");
        Rij("afbouwjaar", laatste.Jaar + 3, CsvTekst.Bedrag(grens), "");
    }

    /// <summary>Budgets of the last two years, lower than what came of it, as boards tend to; and a budget and two forecasts ahead.</summary>
    private static void Begrotingen(CsvTekst tekst, Swv swv, List<Jaarrekening> jaren, Toeval toeval)
    {
        foreach (var jaar in jaren.TakeLast(2))
        {
            Jaar(tekst, swv, "begroting", jaar.Jaar, jaar, toeval.Tussen(955, 990));
        }

        var laatste = jaren[^1];
        Jaar(tekst, swv, "begroting", laatste.Jaar + 1, laatste, toeval.Tussen(1_005, 1_030));
        Jaar(tekst, swv, "prognose", laatste.Jaar + 2, laatste, toeval.Tussen(1_015, 1_045));
        Jaar(tekst, swv, "prognose", laatste.Jaar + 3, laatste, toeval.Tussen(1_020, 1_055));
    }

    /// <param name="duizendsten">Income and cost against those of the base year; a hundredth more is spent than comes in.</param>
    private static void Jaar(CsvTekst tekst, Swv swv, string soort, int boekjaar, Jaarrekening basis, int duizendsten)
    {
        foreach (var post in new[] { "3.1", "3.2", "3.5", "4.1", "4.2", "4.3", "4.4", "4.5" })
        {
            var factor = post.StartsWith('4') ? duizendsten + 10 : duizendsten;
            tekst.Rij(swv.BevoegdGezag, soort, CsvTekst.Getal(boekjaar), post, CsvTekst.Bedrag(basis[post] * factor / 1_000), "", "");
        }
    }

    private static void Verantwoording(CsvTekst tekst, Swv swv, Jaarrekening laatste, Toeval toeval)
    {
        var jaar = CsvTekst.Getal(laatste.Jaar);
        var aanwezig = toeval.Tussen(3, 5);
        foreach (var (code, vindplaats) in Elementen.Take(aanwezig))
        {
            tekst.Rij(swv.BevoegdGezag, "element", jaar, code, "", vindplaats, "");
        }

        if (aanwezig < Elementen.Length)
        {
            tekst.Rij(swv.BevoegdGezag, "patroon", jaar, toeval.Kans(50) ? "alleen-dat" : "alleen-incidenteel", "", "", "");
        }

        foreach (var (ontvanger, doel, resultaat) in Bestedingen)
        {
            tekst.Rij(swv.BevoegdGezag, "besteding", jaar, ontvanger, CsvTekst.Bedrag(laatste["4.5"] * toeval.Tussen(40, 160) / 1_000), doel, resultaat);
        }
    }

    /// <summary>What two samenwerkingsverbanden asked the boards to sign in with and another one: most was answered, some not.</summary>
    private static void Resultaatvragen(CsvTekst tekst)
    {
        void Rij(string swv, string bestuur, string bedrag, string doel, string antwoord) => tekst.Rij(swv, "resultaatvraag", "2023", bestuur, bedrag, doel, antwoord);
        Rij("99001", "90001", "185.000", "Begeleiding in de klas op zes scholen", "Vijf van de zes scholen werken met een groepsplan. Er gingen vier leerlingen minder naar het sbo dan in 2022.");
        Rij("99001", "90001", "62.500", "Tijdelijke plusklas", "");
        Rij("99001", "90002", "120.000", "Arrangementen voor leerlingen met een OPP", "");
        Rij("99002", "90001", "40.000", "Scholing van intern begeleiders", "");
    }

    /// <summary>Of the faults that <see cref="Jaarrekeningen"/> plants in samenwerkingsverbanden, one is explained and one half.</summary>
    private static void Toelichtingen(CsvTekst tekst)
    {
        tekst.Rij("99023", "toelichting", "2022", "totaal-lasten", "", "De terugbetaling van een school is na het sluiten van de boeken geboekt. In 2023 is dat rechtgezet.", "");
        tekst.Rij("99105", "toelichting", "2021", "totaal-passiva", "", "Een voorziening van € 12.450 is niet overgenomen in het bestand. De jaarrekening zelf klopt.", "");
    }
}
