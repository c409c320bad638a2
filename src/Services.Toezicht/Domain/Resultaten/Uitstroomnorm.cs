using System.Globalization;
using Monitoring.Services.Toezicht.Domain.Naslag;

namespace Monitoring.Services.Toezicht.Domain.Resultaten;

/// <summary>
/// The share of schoolverlaters of so or vso who leave at or above the niveau of their OPP (De Staat van het Onderwijs 2024, section 1.3.3). No
/// judgement: the standaard Resultaten also asks whether streefniveaus for Nederlands and rekenen en wiskunde are reached (section 1.2.2), which no
/// source of this platform tells.
/// </summary>
/// <param name="Schoolsoort">so or vso.</param>
/// <param name="Procent">Whole per cent, that is enough.</param>
/// <param name="Minste">With fewer leavers nothing is said: a pupil could be recognised.</param>
/// <param name="LaatsteSchooljaren">How many schooljaren that are over still give a signal: what is older says little of the school of today.</param>
/// <param name="Jaren">Calendar years in which the schooljaar begins.</param>
internal sealed record Uitstroomnorm(string Schoolsoort, int Procent, int Minste, int LaatsteSchooljaren, Jaren Jaren, string Bron)
{
    private static readonly IReadOnlyList<Uitstroomnorm> Alle =
    [
        .. Naslagtabel.Lees("uitstroomnormen.csv").Select(rij => new Uitstroomnorm(
            rij["schoolsoort"], Getal(rij, "procent"), Getal(rij, "minste"), Getal(rij, "laatste_schooljaren"), Jaren.Lees(rij), rij["bron"])),
    ];

    /// <param name="schooljaar">Calendar year in which it begins.</param>
    /// <returns>Null where there is no such norm.</returns>
    public static Uitstroomnorm? Voor(string schoolsoort, int schooljaar) => Alle.FirstOrDefault(norm => norm.Schoolsoort == schoolsoort && norm.Jaren.In(schooljaar));

    /// <summary>In whole numbers: 74.6% is not rounded up.</summary>
    public bool Haalt(int opOfBoven, int vergeleken) => opOfBoven * 100 >= vergeleken * Procent;

    /// <param name="schooljaar">Calendar year in which it begins.</param>
    /// <param name="lopend">That of the schooljaar that runs.</param>
    public bool TeltNog(int schooljaar, int lopend) => schooljaar >= lopend - LaatsteSchooljaren && schooljaar < lopend;

    private static int Getal(IReadOnlyDictionary<string, string> rij, string kolom) => int.Parse(rij[kolom], CultureInfo.InvariantCulture);
}
