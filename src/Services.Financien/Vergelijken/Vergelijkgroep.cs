using Monitoring.Services.Financien.Domain.Kengetallen;

namespace Monitoring.Services.Financien.Vergelijken;

/// <summary>The samenwerkingsverbanden that one is compared with, and how its kengetallen lie among theirs. Quartiles only: a ranking would suggest an order of quality.</summary>
internal static class Vergelijkgroep
{
    /// <summary>With fewer than this, quartiles say nothing.</summary>
    public const int KleinsteGroep = 4;

    private const decimal Ruimte = 2;
    private const decimal Aandeelruimte = 0.25m;

    private static readonly string[] Codes =
    [
        Liquiditeit.Code, Solvabiliteit2.Code, Rentabiliteit.Code, Bovenmatig.RatioEigenVermogen, Weerstandsvermogen.Code, Doorbetalingen.Code, PersoneleLasten.Code, PerLeerling.CodeBaten, PerLeerling.CodeLasten,
    ];

    /// <summary>Who is similar: by own choice, or by sector, size, pupils, share of (v)so and province. Whose characteristic is not known, is not similar in it.</summary>
    public static IReadOnlyList<Vergeleken> Kies(Vergeleken zelf, IReadOnlyList<Vergeleken> alle, Groepskeuze keuze) =>
    [
        .. alle.Where(ander => ander.BevoegdGezag != zelf.BevoegdGezag && (keuze.Eigen.Count > 0
            ? keuze.Eigen.Contains(ander.BevoegdGezag)
            : (keuze.AlleSectoren || ander.Sector == zelf.Sector)
                && (keuze.AlleGroottes || VanGelijkeGrootte(zelf.BrutoBaten, ander.BrutoBaten))
                && (!keuze.GelijkeLeerlingen || VanGelijkeGrootte(zelf.Leerlingental.Leerlingen, ander.Leerlingental.Leerlingen))
                && (!keuze.GelijkAandeelSpeciaal || MetGelijkAandeel(zelf.Leerlingental.AandeelSpeciaal, ander.Leerlingental.AandeelSpeciaal))
                && (!keuze.ZelfdeProvincie || (zelf.Provincie.Length > 0 && ander.Provincie == zelf.Provincie)))),
    ];

    public static IReadOnlyList<Positie> Leg(Vergeleken zelf, IReadOnlyList<Vergeleken> groep) => [.. Codes.Select(code => Leg(code, zelf, groep))];

    private static Positie Leg(string code, Vergeleken zelf, IReadOnlyList<Vergeleken> groep)
    {
        List<decimal> waarden = [.. groep.Select(ander => ander.Kengetal(code).Waarde).OfType<decimal>().Order()];
        var eigen = zelf.Kengetal(code);
        if (waarden.Count < KleinsteGroep)
        {
            return new Positie(code, eigen, waarden.Count, null, null, null, waarden.Count == 0 ? Positie.NietBekend : Positie.TeKlein);
        }

        var (laag, midden, hoog) = (Kwantiel.Van(waarden, 0.25m), Kwantiel.Van(waarden, 0.5m), Kwantiel.Van(waarden, 0.75m));
        var plaats = eigen.Waarde switch
        {
            null => Positie.NietBekend,
            var waarde when waarde < laag => Positie.LaagsteKwart,
            var waarde when waarde > hoog => Positie.HoogsteKwart,
            _ => Positie.Midden,
        };
        return new Positie(code, eigen, waarden.Count, laag, midden, hoog, plaats);
    }

    private static bool VanGelijkeGrootte(decimal? een, decimal? ander) => een is > 0 && ander is > 0 && ander <= Ruimte * een && een <= Ruimte * ander;

    private static bool MetGelijkAandeel(decimal? zelf, decimal? ander) => ander >= zelf * (1 - Aandeelruimte) && ander <= zelf * (1 + Aandeelruimte);
}
