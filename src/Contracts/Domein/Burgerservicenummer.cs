namespace Monitoring.Contracts.Domein;

/// <summary>
/// Recognises text that looks like a burgerservicenummer, so that it can be refused (the platform never holds one): digits written
/// together or in the groups that people use, also inside a longer text, that pass the 11-proef
/// 9A+8B+7C+6D+5E+4F+3G+2H-I = 0 (mod 11). Eight digits count as nine with a lost zero, more than nine as nine with zeros before them. The
/// other form of a persoonsgebonden nummer, the onderwijsnummer, begins with 10 and leaves 5.
/// </summary>
public static class Burgerservicenummer
{
    private const int Lengte = 9;
    private const int RestOnderwijsnummer = 5;

    // 123456782, 12345678, 123.456.782, 1234.56.782, 12 345 678. Other groupings are dates and file numbers ("2023-00017").
    private static readonly string[] Schrijfwijzen = ["9", "8", "333", "423", "233"];

    /// <summary>True when some run of digits in the text could be a burgerservicenummer.</summary>
    public static bool Herkend(string? tekst)
    {
        var cijfers = new List<int>();
        var groepen = new List<int>();
        var vorige = '\0';
        foreach (var teken in (tekst ?? "") + '\n')
        {
            if (char.IsDigit(teken))
            {
                if (!char.IsDigit(vorige))
                {
                    groepen.Add(0);
                }

                cijfers.Add((int)char.GetNumericValue(teken));
                groepen[^1]++;
            }
            else if (teken is not ('.' or ' ' or '-' or '_' or '/') || !char.IsDigit(vorige))
            {
                if (IsNummer(cijfers, groepen))
                {
                    return true;
                }

                cijfers.Clear();
                groepen.Clear();
            }

            vorige = teken;
        }

        return false;
    }

    /// <summary>Refuses with <c>bsn.herkend</c> when the text looks like a burgerservicenummer. The message does not repeat it.</summary>
    public static void Weiger(string? tekst, string veld)
    {
        if (Herkend(tekst))
        {
            throw new WeigeringException("bsn.herkend", "Dit veld bevat een getal dat een burgerservicenummer kan zijn. Gebruik een eigen kenmerk van de school dat geen persoonsnummer is.", veld);
        }
    }

    /// <summary>The whole run, or one group of it ("2023-123456782"), reads as a number.</summary>
    private static bool IsNummer(List<int> cijfers, List<int> groepen)
    {
        if (Schrijfwijzen.Contains(string.Concat(groepen)) && VoldoetAanElfproef(cijfers))
        {
            return true;
        }

        var begin = 0;
        foreach (var lengte in groepen)
        {
            if (VoldoetAanElfproef(cijfers.GetRange(begin, lengte)))
            {
                return true;
            }

            begin += lengte;
        }

        return false;
    }

    private static bool VoldoetAanElfproef(List<int> cijfers)
    {
        var nummer = cijfers.Count > Lengte && cijfers.FindIndex(cijfer => cijfer != 0) is var eerste && eerste >= cijfers.Count - Lengte ? cijfers[^Lengte..] : cijfers;
        if (nummer.Count is not (Lengte - 1 or Lengte) || nummer.TrueForAll(cijfer => cijfer == 0))
        {
            return false;
        }

        var verlorenNullen = Lengte - nummer.Count;
        var som = nummer.Select((cijfer, plaats) => (plaats + verlorenNullen == Lengte - 1 ? -1 : Lengte - plaats - verlorenNullen) * cijfer).Sum();
        return som % 11 == 0 || (som % 11 == RestOnderwijsnummer && nummer is [1, 0, _, _, _, _, _, _, _]);
    }
}
