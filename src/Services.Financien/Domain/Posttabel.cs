using System.Collections.Frozen;

namespace Monitoring.Services.Financien.Domain;

/// <summary>All posts that the service knows. Source: the column names of DUO's files of annual accounts; for what those lack, the Regeling jaarverslaggeving onderwijs.</summary>
internal static class Posttabel
{
    public static readonly IReadOnlyList<Post> Alle =
    [
        new("1.1", "Immateriële vaste activa", Jaarrekeningdeel.Balans),
        new("1.2", "Materiële vaste activa", Jaarrekeningdeel.Balans),
        new("1.3", "Financiële vaste activa", Jaarrekeningdeel.Balans),
        new("1.4", "Voorraden", Jaarrekeningdeel.Balans),
        new("1.5", "Vorderingen", Jaarrekeningdeel.Balans),
        new("1.6", "Effecten", Jaarrekeningdeel.Balans),
        new("1.7", "Liquide middelen", Jaarrekeningdeel.Balans),
        new("2.1", "Eigen vermogen", Jaarrekeningdeel.Balans),
        new("2.2", "Voorzieningen", Jaarrekeningdeel.Balans),
        new("2.3", "Langlopende schulden", Jaarrekeningdeel.Balans),
        new("2.4", "Kortlopende schulden", Jaarrekeningdeel.Balans),
        new("TA", "Totaal activa", Jaarrekeningdeel.Balans),
        new("TP", "Totaal passiva", Jaarrekeningdeel.Balans),
        new("TVA", "Totaal vaste activa", Jaarrekeningdeel.Balans),
        new("TVLA", "Totaal vlottende activa", Jaarrekeningdeel.Balans),
        new("3.1", "Rijksbijdragen", Jaarrekeningdeel.BatenLasten),
        new("3.2", "Overige overheidsbijdragen en -subsidies", Jaarrekeningdeel.BatenLasten),
        new("3.3", "College-, cursus-, les- en examengelden", Jaarrekeningdeel.BatenLasten),
        new("3.4", "Baten in opdracht van derden", Jaarrekeningdeel.BatenLasten),
        new("3.5", "Overige baten", Jaarrekeningdeel.BatenLasten),
        new("4.1", "Personeelslasten", Jaarrekeningdeel.BatenLasten),
        new("4.2", "Afschrijvingen", Jaarrekeningdeel.BatenLasten),
        new("4.3", "Huisvestingslasten", Jaarrekeningdeel.BatenLasten),
        new("4.4", "Overige lasten", Jaarrekeningdeel.BatenLasten),
        new("4.5", "Doorbetalingen aan schoolbesturen", Jaarrekeningdeel.BatenLasten) { AlleenNieuwModel = true },
        new("5", "Financiële baten en lasten", Jaarrekeningdeel.BatenLasten),
        new("6", "Belastingen", Jaarrekeningdeel.BatenLasten),
        new("7", "Resultaat deelnemingen", Jaarrekeningdeel.BatenLasten),
        new("9", "Buitengewoon resultaat", Jaarrekeningdeel.BatenLasten),
        new("HR", "Gerealiseerde herwaardering", Jaarrekeningdeel.BatenLasten),
        new("NETRES", "Netto resultaat", Jaarrekeningdeel.BatenLasten),
        new("RESNB", "Resultaat na belastingen", Jaarrekeningdeel.BatenLasten),
        new("RESUL", "Resultaat", Jaarrekeningdeel.BatenLasten),
        new("SALDO", "Saldo baten en lasten", Jaarrekeningdeel.BatenLasten),
        new("TOTB", "Totaal baten", Jaarrekeningdeel.BatenLasten),
        new("TOTL", "Totaal lasten", Jaarrekeningdeel.BatenLasten),
        new("TOTRES", "Totaal resultaat", Jaarrekeningdeel.BatenLasten),
        new("3.1.1", "Rijksbijdragen OCW en EZ", Jaarrekeningdeel.Overheidsbijdragen),
        new("3.1.1.1", "Rijksbijdrage OCW", Jaarrekeningdeel.Overheidsbijdragen),
        new("3.1.1.2", "Rijksbijdrage EZ", Jaarrekeningdeel.Overheidsbijdragen),
        new("3.1.2", "Overige subsidies OCW en EZ", Jaarrekeningdeel.Overheidsbijdragen),
        new("3.1.2.1", "Overige subsidies OCW, totaal", Jaarrekeningdeel.Overheidsbijdragen),
        new("3.1.2.1.1", "Overige subsidies OCW", Jaarrekeningdeel.Overheidsbijdragen),
        new("3.1.2.1.2", "Geoormerkte subsidies", Jaarrekeningdeel.Overheidsbijdragen),
        new("3.1.2.2", "Overige subsidies EZ, totaal", Jaarrekeningdeel.Overheidsbijdragen),
        new("3.1.2.2.1", "Overige subsidies EZ", Jaarrekeningdeel.Overheidsbijdragen),
        new("3.1.2.2.2", "Niet-geoormerkte subsidies", Jaarrekeningdeel.Overheidsbijdragen),
        new("3.1.2.3.1", "Toerekening investeringssubsidies", Jaarrekeningdeel.Overheidsbijdragen),
        new("3.1.3", "Af: inkomensoverdrachten", Jaarrekeningdeel.Overheidsbijdragen),
        new("3.1.3.2", "Doorbetalingen rijksbijdrage swv", Jaarrekeningdeel.Overheidsbijdragen),
        new("3.1.3T", "Inkomensoverdrachten, totaal", Jaarrekeningdeel.Overheidsbijdragen),
        new("3.1.4", "Ontvangen doorbetalingen rijksbijdrage swv", Jaarrekeningdeel.Overheidsbijdragen),
        new("3.1.4.1", "Ontvangen doorbetalingen rijksbijdrage swv, detail", Jaarrekeningdeel.Overheidsbijdragen),
        new("3.1T", "Rijksbijdragen, totaal", Jaarrekeningdeel.Overheidsbijdragen),
        new("3.2.1", "Participatiebudget", Jaarrekeningdeel.Overheidsbijdragen),
        new("3.2.1.1", "Bijdrage educatie", Jaarrekeningdeel.Overheidsbijdragen),
        new("3.2.1.3", "Re-integratie", Jaarrekeningdeel.Overheidsbijdragen),
        new("3.2.1.4", "Inburgering", Jaarrekeningdeel.Overheidsbijdragen),
        new("3.2.1T", "Participatiebudget, totaal", Jaarrekeningdeel.Overheidsbijdragen),
        new("3.2.2", "Overige overheidsbijdragen en -subsidies, detail", Jaarrekeningdeel.Overheidsbijdragen),
        new("3.2T", "Overige overheidsbijdragen en -subsidies, totaal", Jaarrekeningdeel.Overheidsbijdragen),
        new("1.2.1", "Boekwaarde gebouwen en terreinen", Jaarrekeningdeel.Aanvullend),
        new("AWG", "Aanschafwaarde gebouwen", Jaarrekeningdeel.Aanvullend),
        new("2.1.1", "Algemene reserve", Jaarrekeningdeel.Aanvullend),
        new("2.1.2", "Bestemmingsreserve publiek", Jaarrekeningdeel.Aanvullend),
        new("2.1.3", "Bestemmingsreserve privaat", Jaarrekeningdeel.Aanvullend),
        new("2.1.4", "Bestemmingsfonds publiek", Jaarrekeningdeel.Aanvullend),
        new("2.1.5", "Bestemmingsfonds privaat", Jaarrekeningdeel.Aanvullend),
        new("5.1", "Financiële baten", Jaarrekeningdeel.Aanvullend),
        new("LL", "Leerlingen op 1 oktober", Jaarrekeningdeel.Aanvullend) { Eenheid = Kengetallen.Eenheid.Aantal },
    ];

    /// <summary>The posts that split the equity (2.1), as in the model for the education sector (Regeling jaarverslaggeving onderwijs, bijlage 3).</summary>
    public static readonly IReadOnlyList<string> Vermogensdelen = ["2.1.1", "2.1.2", "2.1.3", "2.1.4", "2.1.5"];

    private static readonly FrozenDictionary<string, Post> PerCode = Alle.ToFrozenDictionary(post => post.Code, StringComparer.Ordinal);

    public static Post? Zoek(string code) => PerCode.GetValueOrDefault(code);

    public static Post Haal(string code) => PerCode[code];
}
