using Monitoring.Services.Financien.Domain;
using Monitoring.Services.Financien.Domain.Kengetallen;

namespace Monitoring.Services.Financien.Vooruitkijken;

/// <summary>The posts of the next years, from those of the last realised year and a few assumptions. A what-if, no forecast of the monitor.</summary>
internal static class Vooruitblik
{
    public const int Jaren = 5;

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

    private static Jaarcijfers Volgende(Jaarcijfers nu, Aannamen aannamen)
    {
        decimal Post(string code) => nu.Bedrag(code) ?? 0;
        var volume = aannamen.Leerlingen * aannamen.Tarieven;
        var doorbetaald = volume * aannamen.Afdracht;
        // In the older model what was passed on is taken off 3.1 before it is shown.
        var bekend = Doorbetaald.Afgetrokken(nu);
        var afgetrokken = bekend ?? 0;
        var eigen = aannamen.Leerlingen * aannamen.Lasten;
        var lasten = new Dictionary<string, decimal>(StringComparer.Ordinal)
        {
            ["3.1"] = ((Post("3.1") + afgetrokken) * volume) - (afgetrokken * doorbetaald),
            ["3.2"] = Post("3.2"),
            ["3.3"] = Post("3.3"),
            ["3.4"] = Post("3.4"),
            ["3.5"] = Post("3.5"),
            ["4.1"] = Post("4.1") * eigen,
            ["4.2"] = Post("4.2"),
            ["4.3"] = Post("4.3") * eigen,
            ["4.4"] = Post("4.4") * eigen,
            ["5"] = Post("5"),
        };
        if (nu.Gegeven("4.5") is { } doorbetalingen)
        {
            lasten["4.5"] = doorbetalingen * doorbetaald;
        }

        Invoeren.Totaalregels.VulAan(lasten);
        var balans = new Dictionary<string, decimal>(StringComparer.Ordinal);
        foreach (var code in new[] { "1.1", "1.2", "1.3", "1.4", "1.5", "1.6", "2.2", "2.3", "2.4" })
        {
            balans[code] = Post(code);
        }

        balans["1.7"] = Post("1.7") + lasten["RESUL"];
        balans["2.1"] = Post("2.1") + lasten["RESUL"];
        Invoeren.Totaalregels.VulAan(balans);
        var aanvullend = Posttabel.Alle.Where(post => post.Deel == Jaarrekeningdeel.Aanvullend && !Posttabel.Vermogensdelen.Contains(post.Code) && nu.Gegeven(post.Code) is not null)
            .ToDictionary(post => post.Code, post => nu.Gegeven(post.Code)!.Value * (post.Code == "LL" ? aannamen.Leerlingen : 1), StringComparer.Ordinal);
        List<Onderdeel> delen =
        [
            Deel(Jaarrekeningdeel.Balans, balans),
            Deel(Jaarrekeningdeel.BatenLasten, lasten) with { Ontbrekend = nu.HeeftKolom(Doorbetaald.Last) ? [] : [Doorbetaald.Last] },
            Deel(Jaarrekeningdeel.Aanvullend, aanvullend),
        ];
        // What is not known of the last year is not nil in the next: without this part the gross baten stay unknown.
        if (bekend is not null)
        {
            delen.Add(Deel(Jaarrekeningdeel.Overheidsbijdragen, new(StringComparer.Ordinal) { [Doorbetaald.Aftrekpost(nu)] = afgetrokken * doorbetaald }));
        }

        return new Jaarcijfers(nu.Groepering, nu.Boekjaar + 1, delen) { Vorig = nu };
    }

    private static Onderdeel Deel(Jaarrekeningdeel deel, Dictionary<string, decimal> posten) => new(deel, "Scenario", 0, posten);
}
