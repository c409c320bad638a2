using System.Globalization;

namespace Monitoring.Voorbeeldgegevens;

/// <summary>
/// Invented onderwijsresultaten over four schooljaren of one in three vestigingen of basisscholen and of the afdelingen: about as many schools below a
/// norm as De Staat van het Onderwijs 2024 (section 1.3.3) tells of 1F and 1S/2F. One afdeling lacks a year.
/// </summary>
internal static class Onderwijsresultaten
{
    private const int EersteSchooljaar = 2020;
    private const int Schooljaren = 4;

    // Names as the platform knows them; norm, spread around a level above it, and unit in tenths.
    private static readonly Maat[] Po = [new("referentieniveau-1f", 850, 90, 140), new("referentieniveau-1s-2f", 490, 130, 320)];
    private static readonly Maat[] Vo = [new("onderwijspositie", -50, 120, 330), new("onderbouwsnelheid", 953, 18, 50), new("bovenbouwsucces", 850, 40, 110), new("examencijfer", 62, 3, 8)];

    public static Voorbeeldbestand Maak(Scholen scholen)
    {
        var toeval = new Toeval(9);
        var tekst = new CsvTekst("\n");
        tekst.Kaal("object_soort;object_code;schooljaar;indicator;waarde;norm;leerlingen");
        foreach (var vestiging in scholen.Bo.Where((_, plaats) => plaats % 3 == 0))
        {
            Schrijf(tekst, "vestiging", vestiging.Code, Po, Math.Max(4, vestiging.Leerlingen / 8), ontbreekt: null, toeval);
        }

        var afdelingen = Toezichtobjecten.Afdelingen(scholen).Where(afdeling => !afdeling.Code.EndsWith("-pro", StringComparison.Ordinal)).ToList();
        foreach (var afdeling in afdelingen)
        {
            Schrijf(tekst, "afdeling", afdeling.Code, Vo, toeval.Tussen(40, 160), afdeling == afdelingen[0] ? EersteSchooljaar + 1 : null, toeval);
        }

        return tekst.AlsUtf8("onderwijsresultaten.csv");
    }

    private static void Schrijf(CsvTekst tekst, string soort, string code, Maat[] maten, int leerlingen, int? ontbreekt, Toeval toeval)
    {
        foreach (var maat in maten)
        {
            // What a school is like, and how its years differ.
            var niveau = maat.Norm + maat.Boven + toeval.RondMidden(-maat.Spreiding, maat.Spreiding);
            foreach (var schooljaar in Enumerable.Range(EersteSchooljaar, Schooljaren).Where(jaar => jaar != ontbreekt))
            {
                var waarde = Math.Min(niveau + toeval.Tussen(-maat.Spreiding / 4, maat.Spreiding / 4), maat.Hoogste);
                tekst.Rij(soort, code, string.Create(CultureInfo.InvariantCulture, $"{schooljaar}-{schooljaar + 1}"), maat.Indicator, Tienden(waarde), Tienden(maat.Norm), CsvTekst.Getal(leerlingen + toeval.Tussen(-2, 2)));
            }
        }
    }

    private static string Tienden(int tienden) => string.Create(CultureInfo.InvariantCulture, $"{(tienden < 0 ? "-" : "")}{Math.Abs(tienden) / 10},{Math.Abs(tienden) % 10}");

    /// <param name="Boven">How far the middle school lies above the norm.</param>
    private sealed record Maat(string Indicator, int Norm, int Boven, int Spreiding)
    {
        /// <summary>A percentage is 100 at most, a mark 10.</summary>
        public int Hoogste => Indicator == "examencijfer" ? 100 : 1_000;
    }
}
