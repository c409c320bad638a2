namespace Monitoring.Services.Landelijk.Tests.Indicatoren;

/// <summary>Linear equations in row echelon form, in arithmetic modulo a prime, which is exact.</summary>
internal sealed class Stelsel
{
    private const long Priem = 1_000_000_007;

    private readonly List<(int Spil, long[] Rij)> _rijen = [];

    public Stelsel(IEnumerable<long[]> vergelijkingen)
    {
        foreach (var vergelijking in vergelijkingen)
        {
            var rest = Vereenvoudig(vergelijking);
            var spil = Array.FindIndex(rest, waarde => waarde != 0);
            if (spil >= 0)
            {
                var omgekeerd = Macht(rest[spil], Priem - 2);
                _rijen.Add((spil, [.. rest.Select(waarde => waarde * omgekeerd % Priem)]));
            }
        }
    }

    public int Rang => _rijen.Count;

    public bool Geeft(long[] vergelijking) => Array.TrueForAll(Vereenvoudig(vergelijking), waarde => waarde == 0);

    private long[] Vereenvoudig(long[] vergelijking)
    {
        long[] rest = [.. vergelijking.Select(waarde => ((waarde % Priem) + Priem) % Priem)];
        foreach (var (spil, rij) in _rijen)
        {
            if (rest[spil] is var factor and not 0)
            {
                for (var plaats = 0; plaats < rest.Length; plaats++)
                {
                    rest[plaats] = ((rest[plaats] - (factor * rij[plaats])) % Priem + Priem) % Priem;
                }
            }
        }

        return rest;
    }

    private static long Macht(long grondtal, long macht)
    {
        var uitkomst = 1L;
        for (; macht > 0; macht >>= 1)
        {
            if ((macht & 1) == 1)
            {
                uitkomst = uitkomst * grondtal % Priem;
            }

            grondtal = grondtal * grondtal % Priem;
        }

        return uitkomst;
    }
}
