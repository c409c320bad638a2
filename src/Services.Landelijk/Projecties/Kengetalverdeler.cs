using Microsoft.EntityFrameworkCore;
using Monitoring.Services.Landelijk.Data;
using Monitoring.Services.Landelijk.Feiten;
using Monitoring.Services.Landelijk.Indicatoren;
using Monitoring.Services.Landelijk.Tellingen;

namespace Monitoring.Services.Landelijk.Projecties;

/// <summary>Keeps the distributions of kengetallen: those of the groups and years that a batch touched are computed anew from all values.</summary>
internal static class Kengetalverdeler
{
    public static async Task Bereken(LandelijkContext context, IEnumerable<Verdelingsleutel> geraakt, CancellationToken annulering)
    {
        foreach (var (generatie, groep, boekjaar) in geraakt)
        {
            var bestaand = await context.Kengetalverdelingen.Where(rij => rij.Generatie == generatie && rij.Groep == groep && rij.Boekjaar == boekjaar).ToListAsync(annulering);
            var nieuw = await Lees(context, generatie, groep, boekjaar, annulering);
            context.RemoveRange(bestaand.Where(oud => !nieuw.Exists(rij => rij.Code == oud.Code && rij.Voorbeeld == oud.Voorbeeld)));
            foreach (var rij in nieuw)
            {
                if (bestaand.Find(oud => oud.Code == rij.Code && oud.Voorbeeld == rij.Voorbeeld) is { } oud)
                {
                    context.Entry(oud).CurrentValues.SetValues(rij);
                }
                else
                {
                    context.Add(rij);
                }
            }
        }
    }

    /// <summary>Computes from the facts; what is kept should be the same.</summary>
    public static async Task<List<Kengetalverdeling>> Lees(LandelijkContext context, int generatie, string groep, int boekjaar, CancellationToken annulering)
    {
        var codes = Kengetalsoort.Alle.Select(soort => soort.Code).ToArray();
        var waarden = await context.KengetalFeiten.AsNoTracking()
            .Where(feit => feit.Generatie == generatie && codes.Contains(feit.Code) && feit.Groep == groep && feit.Soort == JaarrekeningFeit.Realisatie && feit.Boekjaar == boekjaar)
            .Select(feit => new { feit.Code, Waarneming = new Kengetalwaarneming(feit.Boekjaar, feit.Waarde, feit.Signaal, feit.Grenswaarde, feit.Herkomst) })
            .ToListAsync(annulering);
        return [.. waarden.GroupBy(rij => (rij.Code, Voorbeeld: rij.Waarneming.Herkomst == Herkomsten.Voorbeeld), rij => rij.Waarneming)
            .Select(verdeling => Van(generatie, verdeling.Key.Code, groep, boekjaar, verdeling.Key.Voorbeeld, [.. verdeling]))];
    }

    /// <summary>From the values of all besturen to their distribution. Quantiles: <see cref="Kwantiel"/>.</summary>
    internal static Kengetalverdeling Van(int generatie, string code, string groep, int boekjaar, bool voorbeeld, IReadOnlyList<Kengetalwaarneming> waarnemingen)
    {
        decimal[] waarden = [.. waarnemingen.Select(waarneming => waarneming.Waarde).OfType<decimal>().Order()];
        return new Kengetalverdeling
        {
            Generatie = generatie,
            Code = code,
            Groep = groep,
            Boekjaar = boekjaar,
            Voorbeeld = voorbeeld,
            N = waarden.Length,
            Vergeleken = waarnemingen.Count(waarneming => waarneming.Signaal is not null),
            Signalen = waarnemingen.Count(waarneming => waarneming.Signaal is true),
            Bedrag = waarnemingen.Where(waarneming => waarneming.Signaal is true).Sum(waarneming => waarneming.Waarde ?? 0),
            P25 = Deel(waarden, 0.25m),
            Mediaan = Deel(waarden, 0.5m),
            P75 = Deel(waarden, 0.75m),
            Grens = waarnemingen.Select(waarneming => waarneming.Grenswaarde).OfType<decimal>().Distinct().Take(2).ToArray() is [var enige] ? enige : null,
            Herkomst = Herkomsten.Samen(waarnemingen.Select(waarneming => waarneming.Herkomst)),
        };
    }

    private static decimal? Deel(decimal[] waarden, decimal deel) => waarden.Length == 0 ? null : Kwantiel.Van(waarden, deel);
}
