using Monitoring.Contracts.Domein;

namespace Monitoring.Services.Toezicht.Domain.Kaders;

/// <summary>
/// What holds for one kind of object on one day: its standaarden, its scales and its decision table. An onderzoek keeps the kader of the
/// day it began, so that an old case is judged by the old rule.
/// </summary>
internal sealed class Kader
{
    private const string OpStandaard = "standaard";
    private const string OpEinde = "eindoordeel";

    private readonly IReadOnlyList<Beslisregel> _beslisregels;
    private readonly IReadOnlyList<Schaalwaarde> _schaal;

    private Kader(string objectSoort, DateOnly dag)
    {
        Standaarden = [.. Standaard.Alle.Where(standaard => standaard.ObjectSoort == objectSoort && standaard.Geldig.Op(dag))];
        _beslisregels = [.. Beslisregel.Alle.Where(regel => regel.ObjectSoort == objectSoort && regel.Geldig.Op(dag)).OrderBy(regel => regel.Regel)];
        _schaal = [.. Schaalwaarde.Alle.Where(waarde => waarde.ObjectSoort == objectSoort && waarde.Geldig.Op(dag))];
    }

    /// <summary>In the order of the kader.</summary>
    public IReadOnlyList<Standaard> Standaarden { get; }

    /// <summary>The kader of a kind of object; without standaarden when none is known for that day.</summary>
    public static Kader Op(string objectSoort, DateOnly dag) => new(objectSoort, dag);

    /// <exception cref="WeigeringException"><c>kader.onbekend</c>: no onderzoek can be done without standaarden.</exception>
    public void EisStandaarden(DateOnly dag)
    {
        if (Standaarden.Count == 0)
        {
            throw new WeigeringException("kader.onbekend", $"Voor dit soort object zijn op {Datum.Schrijf(dag)} geen standaarden bekend.", "startdatum");
        }
    }

    /// <exception cref="WeigeringException"><c>standaard.onbekend</c></exception>
    public Standaard LeesStandaard(string? code, string veld) =>
        Standaarden.FirstOrDefault(standaard => string.Equals(standaard.Code, (code ?? "").Trim(), StringComparison.OrdinalIgnoreCase))
        ?? throw new WeigeringException("standaard.onbekend", $"'{Kort.Tekst(code)}' is geen standaard van dit onderzoek. Wel: {string.Join(", ", Standaarden.Select(standaard => standaard.Code))}.", veld);

    /// <exception cref="WeigeringException"><c>oordeel.buiten-schaal</c></exception>
    public string LeesOordeel(string? oordeel, string veld) => Lees(OpStandaard, oordeel, veld);

    /// <exception cref="WeigeringException"><c>oordeel.buiten-schaal</c>, for example zeer zwak for a samenwerkingsverband.</exception>
    public string LeesEindoordeel(string? oordeel, string veld) => Lees(OpEinde, oordeel, veld);

    /// <summary>Applies the decision table to judgements by standaard; those that do not weigh are left out.</summary>
    public Voorstel StelVoor(IReadOnlyDictionary<string, string> oordelen)
    {
        var open = Standaarden.Count(standaard => !oordelen.ContainsKey(standaard.Code));
        if (open > 0)
        {
            return new Voorstel(null, $"Nog {open} van {Standaarden.Count} standaarden te beoordelen.", _beslisregels.Any(regel => regel.IsAanname));
        }

        var wegend = Standaarden.Where(standaard => standaard.WeegtMee).Select(standaard => oordelen[standaard.Code]).ToList();
        return _beslisregels.FirstOrDefault(regel => regel.Vuurt(wegend)) is { } gevuurd
            ? new Voorstel(gevuurd.Eindoordeel, $"Beslisregel {gevuurd.Regel}: {gevuurd.Toelichting}", gevuurd.IsAanname)
            : new Voorstel(null, "Geen beslisregel past op deze oordelen.", false);
    }

    private string Lees(string niveau, string? oordeel, string veld)
    {
        var gelezen = (oordeel ?? "").Trim().ToLowerInvariant().Replace(' ', '-');
        var waarden = _schaal.Where(waarde => waarde.Niveau == niveau).Select(waarde => waarde.Waarde).ToList();
        return waarden.Contains(gelezen, StringComparer.Ordinal)
            ? gelezen
            : throw new WeigeringException("oordeel.buiten-schaal", $"'{Kort.Tekst(oordeel)}' kan hier niet. Wel: {string.Join(", ", waarden)}.", veld);
    }
}
