namespace Monitoring.Services.Landelijk.Feiten;

/// <summary>Names of the counts about OPP's.</summary>
internal static class Opptelling
{
    public const string Tijdigheid = "opps";
    public const string Voldoet = "opp-voldoet";
    public const string Handelingsdeel = "opp-handelingsdeel";
    public const string Instemming = "opp-instemming";
    public const string Hoorrecht = "opp-hoorrecht";
    public const string Evaluatie = "opp-evaluatie";
    public const string Uitstroom = "opp-uitstroom";
    public const string NaEenJaar = "opp-na-een-jaar";
    public const string NaDrieJaar = "opp-na-drie-jaar";
    public const string Aanwezig = "opp-aanwezig";

    private const string Regelbegin = "regel:";
    private const string SwvTijdigheidbegin = "swv-tijdigheid:";
    private const string SwvVoldoetbegin = "swv-voldoet:";

    private static readonly string[] Samengesteld = [Regelbegin, SwvTijdigheidbegin, SwvVoldoetbegin];

    private static readonly HashSet<string> Gewoon = [Tijdigheid, Voldoet, Handelingsdeel, Instemming, Hoorrecht, Evaluatie, Uitstroom, NaEenJaar, NaDrieJaar, Aanwezig, ProvincieTijdigheid, ProvincieVoldoet];

    /// <summary>Whether it counts OPP's, and not pupils or schools.</summary>
    public static bool IsVanOpps(string telling) => Gewoon.Contains(telling) || Samengesteld.Any(begin => telling.StartsWith(begin, StringComparison.Ordinal));

    /// <summary>Outcomes of one legal rule.</summary>
    public static string Regel(string regel) => $"{Regelbegin}{regel}";

    /// <summary>Per samenwerkingsverband, a count for each schooljaar: a map of one year reads that year alone.</summary>
    public static string SwvTijdigheid(string schooljaar) => $"{SwvTijdigheidbegin}{schooljaar}";

    public static string SwvVoldoet(string schooljaar) => $"{SwvVoldoetbegin}{schooljaar}";

    /// <summary>Per sector and provincie.</summary>
    public const string ProvincieTijdigheid = "provincie-tijdigheid";

    /// <inheritdoc cref="ProvincieTijdigheid"/>
    public const string ProvincieVoldoet = "provincie-voldoet";
}
