using Monitoring.Services.Financien.Domain;
using Monitoring.Services.Financien.Domain.Kengetallen;

namespace Monitoring.Services.Financien.Vooruitkijken;

/// <summary>The posts of the next years, from those of the last realised year and a few assumptions. A what-if, no forecast of the monitor.</summary>
internal static class Vooruitblik
{
    public const int Jaren = 5;

    private const string Financieel = "5";

    private static readonly string[] EigenLasten = ["4.1", "4.3", "4.4"];

    // The result goes to the equity and to the liquide middelen, and so to the totals that hold them.
    private static readonly string[] MetResultaat = ["1.7", "TVLA", "TA", "2.1", "TP"];

    // Nothing is assumed of what happens once, or of how the equity is split.
    private static readonly HashSet<string> NietVooruit = ["6", "7", "9", "HR", "NETRES", "RESNB", "TOTRES", .. Posttabel.Vermogensdelen];

    /// <returns>The last year itself and the five years after it.</returns>
    public static IReadOnlyList<Jaarcijfers> Reken(Jaarcijfers basis, Aannamen aannamen)
    {
        var reeks = new List<Jaarcijfers> { basis };
        for (var jaar = 1; jaar <= Jaren; jaar++)
        {
            reeks.Add(Volgende(reeks[^1], aannamen));
        }

        return reeks;
    }

    /// <summary>Posts that these assumptions need and that the account has no column for: what follows from them is not known.</summary>
    public static IEnumerable<Post> Ontbreekt(Jaarcijfers basis, Aannamen aannamen)
    {
        string[] nodig = aannamen.Leerlingen * aannamen.Lasten == 1 ? [Financieel] : [.. EigenLasten, Financieel];
        var ontbreekt = nodig.Where(code => !basis.HeeftKolom(code));
        return (Doorbetaald.Afgetrokken(basis) is null ? ontbreekt.Append(Doorbetaald.Aftrekpost(basis)) : ontbreekt).Select(Posttabel.Haal);
    }

    private static Jaarcijfers Volgende(Jaarcijfers nu, Aannamen aannamen)
    {
        var volume = aannamen.Leerlingen * aannamen.Tarieven;
        var doorbetaald = volume * aannamen.Afdracht;
        var eigen = aannamen.Leerlingen * aannamen.Lasten;
        // In the older model what was passed on is taken off 3.1 before it is shown; as long as it grows with the rest, how much it was does not matter.
        var afgetrokken = Doorbetaald.Afgetrokken(nu);
        var factoren = EigenLasten.ToDictionary(code => code, _ => eigen, StringComparer.Ordinal);
        factoren[Doorbetaald.Last] = doorbetaald;
        var lasten = Elk(Jaarrekeningdeel.BatenLasten, code => Maal(nu, code, factoren.GetValueOrDefault(code, 1)));
        lasten["3.1"] = Maal(nu, "3.1", volume) - (aannamen.Afdracht == 1 ? 0 : afgetrokken * (doorbetaald - volume));
        // A total moves with the posts that move: a post that stays as it is need not be known for it.
        lasten["TOTB"] = nu.Bedrag("TOTB") + lasten["3.1"] - nu.Bedrag("3.1");
        lasten["TOTL"] = nu.Bedrag("TOTL") + factoren.Aggregate((decimal?)0, (som, factor) => som + Erbij(nu, factor.Key, factor.Value));
        lasten["SALDO"] = lasten["TOTB"] - lasten["TOTL"];
        lasten["RESUL"] = lasten["SALDO"] + lasten[Financieel];
        var balans = Elk(Jaarrekeningdeel.Balans, nu.Bedrag);
        foreach (var code in MetResultaat)
        {
            balans[code] += lasten["RESUL"];
        }

        var aanvullend = Elk(Jaarrekeningdeel.Aanvullend, code => code == Leerlingen.Opgave ? Leerlingen.Van(nu).Aantal * aannamen.Leerlingen : nu.Gegeven(code));
        List<Onderdeel> delen = [Deel(Jaarrekeningdeel.Balans, balans), Deel(Jaarrekeningdeel.BatenLasten, lasten), Deel(Jaarrekeningdeel.Aanvullend, aanvullend)];
        // What is not known of the last year is not nil in the next: without this part the gross baten stay unknown.
        if (afgetrokken is not null)
        {
            delen.Add(Deel(Jaarrekeningdeel.Overheidsbijdragen, new(StringComparer.Ordinal) { [Doorbetaald.Aftrekpost(nu)] = afgetrokken * doorbetaald }));
        }

        return new Jaarcijfers(nu.Groepering, nu.Boekjaar + 1, delen) { Vorig = nu, ZonderTelling = GeenTelling.Scenario };
    }

    private static Dictionary<string, decimal?> Elk(Jaarrekeningdeel deel, Func<string, decimal?> bedrag) =>
        Posttabel.Alle.Where(post => post.Deel == deel && !NietVooruit.Contains(post.Code)).ToDictionary(post => post.Code, post => bedrag(post.Code), StringComparer.Ordinal);

    /// <summary>Null when the account has no column for the post, also where an older model counts that as nil.</summary>
    private static decimal? Maal(Jaarcijfers nu, string code, decimal factor) => nu.HeeftKolom(code) ? nu.Bedrag(code) * factor : null;

    private static decimal? Erbij(Jaarcijfers nu, string code, decimal factor) => factor == 1 ? 0 : nu.Bedrag(code) * (factor - 1);

    private static Onderdeel Deel(Jaarrekeningdeel deel, Dictionary<string, decimal?> posten) =>
        new(deel, "Scenario", 0, posten.Where(post => post.Value is not null).ToDictionary(post => post.Key, post => post.Value!.Value, StringComparer.Ordinal))
        {
            Ontbrekend = [.. posten.Where(post => post.Value is null).Select(post => post.Key)],
        };
}
