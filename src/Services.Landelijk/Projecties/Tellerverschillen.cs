using Microsoft.EntityFrameworkCore;
using Monitoring.Services.Landelijk.Data;
using Monitoring.Services.Landelijk.Feiten;
using Monitoring.Services.Landelijk.Tellingen;

namespace Monitoring.Services.Landelijk.Projecties;

/// <summary>By how much each counter moves in one batch.</summary>
internal sealed class Tellerverschillen
{
    private readonly Dictionary<(int Generatie, Cel Cel), long> _verschillen = [];

    public void Tel(IFeit feit, int teken)
    {
        foreach (var telling in feit.Cellen())
        {
            Tel(feit.Generatie, telling.Cel, telling.Aantal * teken);
        }
    }

    public void Tel(int generatie, Cel cel, long verschil)
    {
        var sleutel = (generatie, cel);
        _verschillen[sleutel] = _verschillen.GetValueOrDefault(sleutel) + verschil;
    }

    /// <summary>Moves the counters, and then those that count which counters there are (<see cref="Schooltelling"/>).</summary>
    public async Task Schrijf(LandelijkContext context, CancellationToken annulering)
    {
        var scholen = await Schrijf(context, _verschillen, annulering);
        await Schrijf(context, scholen, annulering);
    }

    /// <returns>By how much the counters of schools move.</returns>
    private static async Task<Dictionary<(int Generatie, Cel Cel), long>> Schrijf(LandelijkContext context, Dictionary<(int Generatie, Cel Cel), long> verschillen, CancellationToken annulering)
    {
        var scholen = new Dictionary<(int Generatie, Cel Cel), long>();
        var bewogen = verschillen.Where(verschil => verschil.Value != 0).Select(verschil => (verschil.Key.Generatie, verschil.Key.Cel, verschil.Key.Cel.Sleutel, Verschil: verschil.Value)).ToList();
        if (bewogen.Count == 0)
        {
            return scholen;
        }

        var generaties = bewogen.Select(stap => stap.Generatie).Distinct().ToArray();
        var sleutels = bewogen.Select(stap => stap.Sleutel).Distinct().ToArray();
        var tellers = await context.Tellers
            .Where(teller => generaties.Contains(teller.Generatie) && sleutels.Contains(teller.Sleutel))
            .ToDictionaryAsync(teller => (teller.Generatie, teller.Sleutel), annulering);
        foreach (var (generatie, cel, sleutel, verschil) in bewogen)
        {
            var school = Schooltelling.Van(cel) is { } van ? (generatie, van) : default((int, Cel)?);
            if (!tellers.TryGetValue((generatie, sleutel), out var teller))
            {
                teller = Teller.Van(generatie, cel);
                context.Add(teller);
                Bij(scholen, school, +1);
            }

            teller.Aantal += verschil;
            if (teller.Aantal == 0)
            {
                context.Remove(teller);
                Bij(scholen, school, -1);
            }
        }

        return scholen;
    }

    private static void Bij(Dictionary<(int Generatie, Cel Cel), long> verschillen, (int Generatie, Cel Cel)? sleutel, long verschil)
    {
        if (sleutel is { } aanwezig)
        {
            verschillen[aanwezig] = verschillen.GetValueOrDefault(aanwezig) + verschil;
        }
    }
}
