using System.Globalization;
using Monitoring.Services.Toezicht.Domain.Onderzoeken;

namespace Monitoring.Services.Toezicht.Domain.Risico;

/// <summary>What is known of an object on a day, as far as signals look at it.</summary>
internal sealed record Risicogegevens
{
    /// <summary>Fewer OPP's than this give no signal: De Staat van het Onderwijs calls shares of small numbers indicatief.</summary>
    public const int MinsteOpps = 50;

    private const int MaandenVooraf = 12;

    private static readonly CultureInfo Nederlands = CultureInfo.GetCultureInfo("nl-NL");
    private static readonly int CyclusInMaanden = OnderzoekSoort.Vind(OnderzoekSoort.Vierjaarlijks).CyclusMaanden ?? throw new InvalidOperationException("onderzoeksoorten.csv gives no cycle for vierjaarlijks.");

    /// <summary>Day of vaststelling; null when there never was one.</summary>
    public DateOnly? LaatsteVierjaarlijks { get; init; }

    /// <summary>geen-oordeel left out; empty when there is none.</summary>
    public string LaatsteEindoordeel { get; init; } = "";

    public DateOnly? LaatsteEindoordeelOp { get; init; }

    public int OpenOpdrachten { get; init; }

    public int OpdrachtenTeLaat { get; init; }

    /// <summary>The first term of the open herstelopdrachten.</summary>
    public DateOnly? EersteTermijn { get; init; }

    /// <summary>Open schools, vestigingen, afdelingen and opleidingen of this bestuur whose latest eindoordeel is onvoldoende.</summary>
    public int OnvoldoendeScholen { get; init; }

    /// <summary>The same, zeer zwak.</summary>
    public int ZeerZwakkeScholen { get; init; }

    /// <summary>First day of the aangepast toezicht that lasts; null when there is none.</summary>
    public DateOnly? AangepastSinds { get; init; }

    /// <summary>The same of aangepast financieel toezicht, which is decided on at Financien.</summary>
    public DateOnly? AangepastFinancieelSinds { get; init; }

    /// <summary>The latest realised account; null when none is known.</summary>
    public Jaarrekeningbeeld? Jaarrekening { get; init; }

    /// <summary>Running OPP's that could be judged, of the vestigingen of this object.</summary>
    public int BeoordeeldeOpps { get; init; }

    /// <summary>How many of them do not meet the law.</summary>
    public int OppsDieNietVoldoen { get; init; }

    /// <summary>Schools, vestigingen and afdelingen of this bestuur whose latest berekend oordeel is onvoldoende.</summary>
    public int OnvoldoendeResultaten { get; init; }

    /// <summary>Latest year of those berekende oordelen.</summary>
    public int Resultatenjaar { get; init; }

    /// <summary>Open vestigingen of this bestuur where fewer leavers of so or of vso than the norm asks reached the niveau of their OPP, in the latest schooljaar that still counts.</summary>
    public int UitstroomOnderNorm { get; init; }

    /// <summary>Latest of those schooljaren; empty when there is none.</summary>
    public string Uitstroomjaar { get; init; } = "";

    /// <summary>The signals that hold on a day with their reason, in the order of the table.</summary>
    public IReadOnlyList<Risicoreden> Redenen(DateOnly dag) => [.. Risicosignaal.Alle.Where(signaal => signaal.Geldig.Op(dag)).Select(signaal => Reden(signaal, dag)).OfType<Risicoreden>()];

    private Risicoreden? Reden(Risicosignaal signaal, DateOnly dag)
    {
        var (geldt, tekst, datum) = signaal.Code switch
        {
            "cyclus-voorbij" => (Cyclus(dag) is 2, LaatsteVierjaarlijks is null ? "Er is geen vierjaarlijks onderzoek bekend." : "Het laatste vierjaarlijks onderzoek is langer dan vier jaar geleden.", LaatsteVierjaarlijks),
            "cyclus-nadert" => (Cyclus(dag) is 1, "Het vierjaarlijks onderzoek moet binnen een jaar.", LaatsteVierjaarlijks),
            "oordeel-onvoldoende" => (LaatsteEindoordeel is "onvoldoende" or "zeer-zwak", $"Het laatste eindoordeel is {LaatsteEindoordeel.Replace('-', ' ')}.", LaatsteEindoordeelOp),
            "school-zeer-zwak" => (ZeerZwakkeScholen > 0, $"Scholen, afdelingen en opleidingen die zeer zwak zijn: {ZeerZwakkeScholen}.", (DateOnly?)null),
            "school-onvoldoende" => (OnvoldoendeScholen > 0, $"Scholen, afdelingen en opleidingen die onvoldoende zijn: {OnvoldoendeScholen}.", (DateOnly?)null),
            "herstel-te-laat" => (OpdrachtenTeLaat > 0, $"Herstelopdrachten over hun termijn: {OpdrachtenTeLaat}.", EersteTermijn),
            "herstel-open" => (OpenOpdrachten > 0, $"Herstelopdrachten die lopen: {OpenOpdrachten}.", EersteTermijn),
            "aangepast-toezicht" => ((AangepastSinds ?? AangepastFinancieelSinds) is not null, $"Het object staat onder {(AangepastSinds is null ? "aangepast financieel toezicht" : AangepastFinancieelSinds is null ? "aangepast toezicht" : "aangepast toezicht, ook financieel")}.", AangepastSinds is { } zelf && !(AangepastFinancieelSinds < zelf) ? zelf : AangepastFinancieelSinds),
            "financieel" => (Jaarrekening is { Signalen.Length: > 0 }, $"De jaarrekening van {Jaarrekening?.Boekjaar} geeft een financieel signaal.", Jaarrekening?.BekendOp),
            "resultaten-onvoldoende" => (OnvoldoendeResultaten > 0, $"Scholen en afdelingen waarvan de onderwijsresultaten volgens de laatste berekening onvoldoende zijn (tot en met {Resultatenjaar}): {OnvoldoendeResultaten}.", (DateOnly?)null),
            "uitstroom-onder-norm" => (UitstroomOnderNorm > 0, $"Vestigingen voor so of vso waar te weinig schoolverlaters het niveau uit hun OPP haalden (tot en met {Uitstroomjaar}): {UitstroomOnderNorm}.", (DateOnly?)null),
            "opp-naleving" => (BeoordeeldeOpps >= MinsteOpps && OppsDieNietVoldoen * 2 > BeoordeeldeOpps, string.Create(Nederlands, $"Van {BeoordeeldeOpps:n0} beoordeelde OPP's voldoen er {OppsDieNietVoldoen:n0} niet aan de wet."), (DateOnly?)null),
            _ => throw new InvalidOperationException($"risicosignalen.csv names {signaal.Code}, which nobody computes."),
        };
        return geldt ? new Risicoreden(signaal, tekst, datum, signaal.Code == "financieel" ? Jaarrekening!.Signalen.Split('+') : []) : null;
    }

    /// <summary>0 far off, 1 within a year, 2 past.</summary>
    private int Cyclus(DateOnly dag) => LaatsteVierjaarlijks is not { } laatste || laatste.AddMonths(CyclusInMaanden) < dag ? 2
        : laatste.AddMonths(CyclusInMaanden - MaandenVooraf) < dag ? 1
        : 0;
}
