using Monitoring.Contracts.Domein;

namespace Monitoring.Services.Toezicht.Domain.Kaders;

/// <summary>
/// What holds for one kind of object on one day: its standaarden with their elements, its scales and its decision table. An onderzoek keeps
/// the kader of the day it began, so that an old case is judged by the old rule.
/// </summary>
internal sealed class Kader
{
    private readonly string _soort;
    private readonly DateOnly _dag;
    private readonly IReadOnlyList<Beslisregel> _beslisregels;
    private readonly IReadOnlyList<Schaalwaarde> _schaal;

    private Kader(string objectSoort, string toezichtsector, DateOnly dag)
    {
        (_soort, _dag) = (Kadersoort.Van(objectSoort), dag);
        Standaarden = [.. Standaard.Alle.Where(standaard => standaard.Kadersoort == _soort && standaard.Geldig.Op(dag))];
        _beslisregels = [.. Beslisregel.Alle.Where(regel => regel.Kadersoort == _soort && regel.Sectoren.Contains(toezichtsector, StringComparer.Ordinal) && regel.Geldig.Op(dag)).OrderBy(regel => regel.Volgorde)];
        _schaal = [.. Schaalwaarde.Alle.Where(waarde => waarde.Kadersoort == _soort && waarde.Geldig.Op(dag))];
    }

    /// <summary>In the order of the kader.</summary>
    public IReadOnlyList<Standaard> Standaarden { get; }

    public IReadOnlyList<Beslisregel> Beslisregels => _beslisregels;

    /// <summary>The kader of a kind of object; without standaarden when none is known for that day.</summary>
    /// <param name="toezichtsector">po, vo, so or mbo: the decision table differs.</param>
    public static Kader Op(string objectSoort, string toezichtsector, DateOnly dag) => new(objectSoort, toezichtsector, dag);

    /// <summary>The parts of a standaard on that day.</summary>
    public IEnumerable<Element> Elementen(string standaard) => Element.Alle.Where(element => element.Kadersoort == _soort && element.Standaard == standaard && element.Geldig.Op(_dag));

    /// <summary>The values that an eindoordeel can have, in the order of the table.</summary>
    public IReadOnlyList<string> Eindoordelen => Waarden(Schaalwaarde.OpEinde);

    /// <summary>The values that a standaard can have, in the order of the table.</summary>
    public IReadOnlyList<string> Oordelen => Waarden(Schaalwaarde.OpStandaard);

    /// <exception cref="WeigeringException"><c>kader.onbekend</c>: no onderzoek can be done without standaarden.</exception>
    public void EisStandaarden()
    {
        if (Standaarden.Count == 0)
        {
            throw new WeigeringException("kader.onbekend", $"Voor dit soort object zijn op {Datum.Schrijf(_dag)} geen standaarden bekend.", "startdatum");
        }
    }

    /// <exception cref="WeigeringException"><c>standaard.onbekend</c></exception>
    public Standaard LeesStandaard(string? code, string veld) =>
        Standaarden.FirstOrDefault(standaard => string.Equals(standaard.Code, (code ?? "").Trim(), StringComparison.OrdinalIgnoreCase))
        ?? throw new WeigeringException("standaard.onbekend", $"'{Kort.Tekst(code)}' is geen standaard van dit onderzoek. Wel: {string.Join(", ", Standaarden.Select(standaard => standaard.Code))}.", veld);

    /// <summary>The code of an element of the standaard; empty for the standaard as a whole.</summary>
    /// <exception cref="WeigeringException"><c>element.onbekend</c></exception>
    public string LeesElement(string standaard, string? code, string veld)
    {
        var gelezen = (code ?? "").Trim();
        return gelezen.Length == 0
            ? ""
            : Elementen(standaard).FirstOrDefault(element => string.Equals(element.Code, gelezen, StringComparison.OrdinalIgnoreCase))?.Code
                ?? throw new WeigeringException("element.onbekend", $"'{Kort.Tekst(code)}' is geen onderdeel van {standaard}. Wel: {string.Join(", ", Elementen(standaard).Select(element => element.Code))}.", veld);
    }

    /// <summary>A judgement on a standaard. One that is not judged in this period only knows niet-beoordeeld.</summary>
    /// <exception cref="WeigeringException"><c>oordeel.buiten-schaal</c> or <c>standaard.niet-beoordeelbaar</c></exception>
    public string LeesOordeel(Standaard standaard, string? oordeel, string veld)
    {
        if (Oordeelwaarde.Normaliseer(oordeel) == Oordeelwaarde.NietBeoordeeld)
        {
            return Oordeelwaarde.NietBeoordeeld;
        }

        var gelezen = Lees(Schaalwaarde.OpStandaard, oordeel, veld);
        return standaard.Beoordeelbaar
            ? gelezen
            : throw new WeigeringException("standaard.niet-beoordeelbaar", $"{standaard.Naam} wordt in deze periode onderzocht en niet beoordeeld.", veld);
    }

    /// <exception cref="WeigeringException"><c>oordeel.buiten-schaal</c>, for example zeer zwak for a samenwerkingsverband.</exception>
    public string LeesEindoordeel(string? oordeel, string veld) => Lees(Schaalwaarde.OpEinde, oordeel, veld);

    /// <summary>Applies the decision table to judgements by standaard; those that do not weigh are left out.</summary>
    /// <param name="resultatenBekeken">True when niet-beoordeeld at the results says that they cannot be judged, and not that nobody looked.</param>
    public Voorstel StelVoor(IReadOnlyDictionary<string, string> oordelen, bool resultatenBekeken)
    {
        var open = Standaarden.Where(standaard => standaard.Beoordeelbaar && !oordelen.ContainsKey(standaard.Code)).ToList();
        if (open.Count > 0 || Standaarden.Count == 0)
        {
            return new Voorstel(null, $"Nog {open.Count} van {Standaarden.Count(standaard => standaard.Beoordeelbaar)} standaarden te beoordelen.", _beslisregels.Any(regel => regel.IsAanname), "");
        }

        var wegend = Standaarden.Where(standaard => standaard.WeegtMee).Select(standaard => (standaard.Code, Oordeel: oordelen[standaard.Code])).ToList();
        if (wegend.TrueForAll(rij => rij.Oordeel == Oordeelwaarde.NietBeoordeeld))
        {
            return new Voorstel(null, "Geen standaard die meeweegt is beoordeeld.", false, "");
        }

        var ongezien = wegend.Where(rij => rij.Oordeel == Oordeelwaarde.NietBeoordeeld && !(resultatenBekeken && rij.Code == Standaard.Resultaten)).Select(rij => rij.Code).ToList();
        foreach (var regel in _beslisregels.Where(regel => ongezien.Count == 0 || !regel.AlleenVolledig))
        {
            if (regel.Vuurt(wegend) is { } standaarden)
            {
                var waardoor = standaarden.Count > 0 ? $" Door: {string.Join(", ", standaarden)}." : "";
                return new Voorstel(regel.Eindoordeel, $"Beslisregel {regel.Id}: {regel.Toelichting}{waardoor}", regel.IsAanname, regel.Bron);
            }
        }

        return new Voorstel(null, ongezien.Count > 0 ? $"Niet beoordeeld: {string.Join(", ", ongezien)}. Zonder deze standaarden zeggen de beslisregels niets over het geheel." : "Geen beslisregel past op deze oordelen.", false, "");
    }

    private IReadOnlyList<string> Waarden(string niveau) => [.. _schaal.Where(waarde => waarde.Niveau == niveau).Select(waarde => waarde.Waarde)];

    private string Lees(string niveau, string? oordeel, string veld)
    {
        var gelezen = Oordeelwaarde.Normaliseer(oordeel);
        var waarden = Waarden(niveau);
        return waarden.Contains(gelezen, StringComparer.Ordinal)
            ? gelezen
            : throw new WeigeringException("oordeel.buiten-schaal", $"'{Kort.Tekst(oordeel)}' kan hier niet. Wel: {string.Join(", ", waarden)}.", veld);
    }
}
