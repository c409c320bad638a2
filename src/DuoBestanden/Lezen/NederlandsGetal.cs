using System.Globalization;

namespace Monitoring.DuoBestanden.Lezen;

/// <summary>Numbers and days as DUO writes them. Each reading has a strict test (Is...) and a value; null and 'not known' stand for an empty cell.</summary>
public static class NederlandsGetal
{
    // Beyond 15 digits it is no amount of a school board; decimal holds 28, so sums stay exact.
    private const int MeesteCijfers = 15;
    private static readonly string[] Datumvormen = ["yyyyMMdd", "d-M-yyyy", "yyyy-MM-dd"];

    /// <summary>Empty, or an amount: 1.234.567, -118.284, 148.099,21, 1234.</summary>
    public static bool IsBedrag(ReadOnlySpan<char> cel) => cel.IsEmpty || TryBedrag(cel, out _);

    public static decimal? Bedrag(ReadOnlySpan<char> cel) => !cel.IsEmpty && TryBedrag(cel, out var bedrag) ? bedrag : null;

    /// <summary>Empty, 'nvt', -1 (suppressed), or a whole number from 0.</summary>
    public static bool IsAantal(ReadOnlySpan<char> cel) => cel.IsEmpty || IsNvt(cel) || (TryBedrag(cel, out var getal) && getal >= -1 && getal <= int.MaxValue && decimal.IsInteger(getal) && !cel.Contains(','));

    public static DuoAantal Aantal(ReadOnlySpan<char> cel)
    {
        if (cel.IsEmpty)
        {
            return DuoAantal.NietBekend;
        }

        if (IsNvt(cel))
        {
            return DuoAantal.NietVanToepassing;
        }

        return !TryBedrag(cel, out var getal) ? DuoAantal.NietBekend : getal < 0 ? DuoAantal.Onderdrukt : DuoAantal.Van((int)getal);
    }

    public static int? Jaar(ReadOnlySpan<char> cel) =>
        cel.Length == 4 && int.TryParse(cel, NumberStyles.None, CultureInfo.InvariantCulture, out var jaar) && jaar is >= 1990 and <= 2100 ? jaar : null;

    public static DateOnly? Datum(ReadOnlySpan<char> cel)
    {
        foreach (var vorm in Datumvormen)
        {
            if (DateOnly.TryParseExact(cel, vorm, CultureInfo.InvariantCulture, DateTimeStyles.None, out var datum) && datum.Year is >= 1990 and <= 2100)
            {
                return datum;
            }
        }

        return null;
    }

    private static bool IsNvt(ReadOnlySpan<char> cel) => cel.Equals("nvt", StringComparison.OrdinalIgnoreCase) || cel.Equals("n.v.t.", StringComparison.OrdinalIgnoreCase);

    private static bool TryBedrag(ReadOnlySpan<char> cel, out decimal bedrag)
    {
        bedrag = 0;
        var negatief = cel[0] == '-';
        var rest = negatief ? cel[1..] : cel;
        var komma = rest.IndexOf(',');
        var geheel = komma < 0 ? rest : rest[..komma];
        var breuk = komma < 0 ? default : rest[(komma + 1)..];
        if ((komma >= 0 && breuk.IsEmpty) || breuk.Contains('.') || !GroepenKloppen(geheel))
        {
            return false;
        }

        Int128 cijfers = 0;
        var aantal = 0;
        if (!TelOp(geheel, ref cijfers, ref aantal) || aantal > MeesteCijfers || !TelOp(breuk, ref cijfers, ref aantal))
        {
            return false;
        }

        bedrag = (decimal)cijfers / Macht(breuk.Length);
        bedrag = negatief ? -bedrag : bedrag;
        return true;
    }

    /// <summary>Without dots, or one to three digits followed by groups of three: "12.34" is no Dutch number.</summary>
    private static bool GroepenKloppen(ReadOnlySpan<char> geheel)
    {
        var punt = geheel.IndexOf('.');
        if (punt < 0)
        {
            return !geheel.IsEmpty;
        }

        if (punt is 0 or > 3 || (geheel.Length - punt) % 4 != 0)
        {
            return false;
        }

        for (var plaats = punt; plaats < geheel.Length; plaats++)
        {
            if ((geheel[plaats] == '.') != ((plaats - punt) % 4 == 0))
            {
                return false;
            }
        }

        return true;
    }

    private static bool TelOp(ReadOnlySpan<char> tekst, ref Int128 cijfers, ref int aantal)
    {
        foreach (var teken in tekst)
        {
            if (teken == '.')
            {
                continue;
            }

            if (!char.IsAsciiDigit(teken) || ++aantal > 27)
            {
                return false;
            }

            cijfers = (cijfers * 10) + (teken - '0');
        }

        return true;
    }

    private static decimal Macht(int decimalen)
    {
        var macht = 1m;
        for (var tel = 0; tel < decimalen; tel++)
        {
            macht *= 10;
        }

        return macht;
    }
}
