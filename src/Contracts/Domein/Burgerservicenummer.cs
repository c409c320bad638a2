namespace Monitoring.Contracts.Domein;

/// <summary>
/// Recognises text that looks like a burgerservicenummer, so that it can be refused (the platform never holds one).
/// Nine digits, or eight with a lost zero, dots, dashes and spaces aside, that pass the 11-proef
/// 9A+8B+7C+6D+5E+4F+3G+2H-I = 0 (mod 11), also when they stand inside a longer text.
/// </summary>
public static class Burgerservicenummer
{
    /// <summary>True when some run of digits in the text could be a burgerservicenummer.</summary>
    public static bool Herkend(string? tekst)
    {
        Span<int> cijfers = stackalloc int[10];
        var aantal = 0;
        foreach (var teken in (tekst ?? "") + '\n')
        {
            if (char.IsDigit(teken))
            {
                if (aantal < cijfers.Length)
                {
                    cijfers[aantal] = (int)char.GetNumericValue(teken);
                }

                aantal++;
            }
            else if (teken is not ('.' or ' ' or '-') || aantal == 0)
            {
                if (VoldoetAanElfproef(cijfers, aantal))
                {
                    return true;
                }

                aantal = 0;
            }
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

    private static bool VoldoetAanElfproef(ReadOnlySpan<int> cijfers, int aantal)
    {
        if (aantal is not (8 or 9))
        {
            return false;
        }

        var som = 0;
        for (var plaats = 0; plaats < 9; plaats++)
        {
            var index = plaats - (9 - aantal);
            var cijfer = index < 0 ? 0 : cijfers[index];
            som += (plaats == 8 ? -1 : 9 - plaats) * cijfer;
        }

        return som % 11 == 0 && cijfers[..aantal].IndexOfAnyExcept(0) >= 0;
    }
}
