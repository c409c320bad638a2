using System.Globalization;

namespace Monitoring.Voorbeeldgegevens;

/// <summary>
/// Ontwikkelingsperspectieven of four schooljaren. Keys are chosen so that no run of digits has the length of a burgerservicenummer,
/// also when dashes are left out.
/// </summary>
internal static class Opps
{
    private const int Aantal = 6_000;
    private static readonly DateOnly LaatsteBegin = new(2026, 4, 30);

    // Kind of school and its share in the OPP's, in percent.
    private static readonly (string Soort, int Procent)[] Verdeling = [("bao", 40), ("sbo", 15), ("so", 12), ("vo", 15), ("pro", 7), ("vso", 11)];

    public static Voorbeeldbestand Maak(Scholen scholen)
    {
        var toeval = new Toeval(5);
        var perSoort = scholen.Alle.ToLookup(vestiging => vestiging.Soort, StringComparer.Ordinal);
        var keuze = Verdeling.ToDictionary(deel => deel.Soort, deel => perSoort[deel.Soort].ToList(), StringComparer.Ordinal);
        var eersteTwee = scholen.Bo.Where(vestiging => vestiging.Code is "90AA00" or "90AB00").ToList();
        var tekst = new CsvTekst("\n");
        tekst.Kaal("kenmerk;leerling_sleutel;vestiging;schoolsoort;begin_termijn;opgesteld_op;vastgesteld_op");
        for (var nummer = 1; nummer <= Aantal; nummer++)
        {
            // The schools of the sample users: 60 at 90AA00, 40 at 90AB00.
            var vestiging = nummer <= 100 ? eersteTwee[nummer <= 60 ? 0 : 1] : toeval.Kies(keuze[Soort(toeval.Tot(100))]);
            var jaar = 2022 + (nummer % 4);
            var (begin, opgesteld, vastgesteld) = Data(vestiging.Soort, jaar, toeval);
            tekst.Rij(
                string.Create(CultureInfo.InvariantCulture, $"OPP-{jaar % 100}-{nummer:00000}"),
                string.Create(CultureInfo.InvariantCulture, $"L{nummer:00000}"),
                vestiging.Code,
                vestiging.Soort,
                CsvTekst.Datum(begin),
                CsvTekst.Datum(opgesteld),
                CsvTekst.Datum(vastgesteld));
        }

        return tekst.AlsUtf8("opps.csv");
    }

    private static string Soort(int honderdste)
    {
        var tot = 0;
        return Verdeling.First(deel => (tot += deel.Procent) > honderdste).Soort;
    }

    private static (DateOnly Begin, DateOnly Opgesteld, DateOnly? Vastgesteld) Data(string soort, int jaar, Toeval toeval)
    {
        // Where every pupil has an OPP the term begins at enrolment, mostly in August; elsewhere when the need is established.
        var begin = new DateOnly(jaar, 8, 1).AddDays(soort is "bao" or "vo" || toeval.Kans(20) ? toeval.Tussen(20, 330) : toeval.Tussen(0, 35));
        begin = begin > LaatsteBegin ? LaatsteBegin.AddDays(-toeval.Tot(60)) : begin;
        var opgesteld = begin.AddDays(toeval.Tussen(5, 30));
        var isOpen = toeval.Kans(jaar == 2025 ? 8 : 1);
        var isLaat = toeval.Kans(9);
        DateOnly? vastgesteld = isOpen ? null : isLaat ? begin.AddDays(toeval.Tussen(43, 90)) : opgesteld.AddDays(toeval.Tussen(0, 12));
        return (begin, opgesteld, vastgesteld);
    }
}
