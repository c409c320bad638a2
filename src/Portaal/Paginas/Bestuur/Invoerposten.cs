namespace Monitoring.Portaal.Paginas.Bestuur;

/// <summary>The posts that every form asks, in the order of the annual account. Totals are not asked: the service adds them up. What a file holds beside them gets a field of its own.</summary>
internal static class Invoerposten
{
    public static readonly IReadOnlyList<(string Groep, IReadOnlyList<(string Code, string Naam)> Posten)> Groepen =
    [
        ("Activa", [("1.1", "Immateriële vaste activa"), ("1.2", "Materiële vaste activa"), ("1.3", "Financiële vaste activa"), ("1.4", "Voorraden"), ("1.5", "Vorderingen"), ("1.6", "Effecten"), ("1.7", "Liquide middelen")]),
        ("Passiva", [("2.1", "Eigen vermogen"), ("2.2", "Voorzieningen"), ("2.3", "Langlopende schulden"), ("2.4", "Kortlopende schulden")]),
        ("Baten", [("3.1", "Rijksbijdragen"), ("3.2", "Overige overheidsbijdragen en -subsidies"), ("3.4", "Baten in opdracht van derden"), ("3.5", "Overige baten")]),
        ("Lasten", [("4.1", "Personeelslasten"), ("4.2", "Afschrijvingen"), ("4.3", "Huisvestingslasten"), ("4.4", "Overige lasten"), ("4.5", "Doorbetalingen aan schoolbesturen"), ("5", "Financiële baten en lasten")]),
        (
            "Wat de openbare bestanden niet hebben",
            [("2.1.1", "Algemene reserve"), ("2.1.2", "Bestemmingsreserve publiek"), ("2.1.3", "Bestemmingsreserve privaat"), ("2.1.4", "Bestemmingsfonds publiek"), ("2.1.5", "Bestemmingsfonds privaat"), ("1.2.1", "Boekwaarde gebouwen en terreinen"), ("AWG", "Aanschafwaarde gebouwen"), ("5.1", "Financiële baten"), ("LL", "Leerlingen op 1 oktober")]),
    ];

    private static readonly HashSet<string> Codes = [.. Groepen.SelectMany(groep => groep.Posten).Select(post => post.Code)];

    /// <summary>Whether every form asks this post.</summary>
    public static bool Vraagt(string code) => Codes.Contains(code);
}
