using System.Text.Json;
using Monitoring.Contracts.Domein;
using Monitoring.Services.Opp.Domain.Regels;

namespace Monitoring.Services.Opp.Domain.Trajecten;

/// <summary>
/// Something beside an OPP that has its own steps and its own last day: a toelaatbaarheidsverklaring, maatwerk, a geschil. Steps are added,
/// never changed; who made a mistake ends it and begins anew.
/// </summary>
internal sealed class Traject
{
    private List<Trajectstap>? _stappen;

    private Traject()
    {
    }

    public Guid Id { get; private init; }

    public string Brin { get; private init; } = "";

    /// <summary>BRIN and two digits: where the pupil is.</summary>
    public string Vestiging { get; private init; } = "";

    /// <summary>Code, of the pupil there.</summary>
    public string Schoolsoort { get; private init; } = "";

    public Herkomst Herkomst { get; private init; }

    /// <summary>Code of the <see cref="Trajectsoort"/>.</summary>
    public string Soort { get; private init; } = "";

    /// <summary>The OPP it belongs to, or null.</summary>
    public Guid? OppId { get; private init; }

    /// <summary>The school's own reference: that of the OPP when there is one.</summary>
    public string Kenmerk { get; private init; } = "";

    /// <summary>Day of the first step. Of one kind a kenmerk has one traject that began on a day: sent twice is not begun twice.</summary>
    public DateOnly BegonnenOp { get; private init; }

    /// <summary>The step that is to be taken; empty when it is over.</summary>
    public string Open { get; private set; } = "";

    /// <summary>Last day on which that step is on time; null when it has none, or when somebody else than the school has to act.</summary>
    public DateOnly? Uiterlijk { get; private set; }

    /// <summary>Day of the last step.</summary>
    public DateOnly LaatsteOp { get; private set; }

    public long Versie { get; private set; } = 1;

    /// <summary>The steps as they are stored.</summary>
    public string StappenTekst { get; private set; } = "[]";

    public IReadOnlyList<Trajectstap> Stappen => _stappen ??= JsonSerializer.Deserialize<List<Trajectstap>>(StappenTekst) ?? [];

    /// <summary>Refuses with <c>traject.schoolsoort</c>, or as a step does.</summary>
    public static Traject Begin(Trajectsoort soort, Trajectplaats plaats, DateOnly op, IReadOnlyDictionary<string, string> velden, Moment nu)
    {
        var schoolsoort = plaats.Schoolsoort;
        if (!soort.Schoolsoorten.Contains(schoolsoort.Code))
        {
            throw new WeigeringException("traject.schoolsoort", $"Dit bestaat niet in {schoolsoort.Naam}.", "soort");
        }

        var traject = new Traject
        {
            Id = Guid.CreateVersion7(nu.Tijdstip),
            Brin = plaats.Vestiging.Brin.Waarde,
            Vestiging = plaats.Vestiging.Waarde,
            Schoolsoort = schoolsoort.Code,
            Herkomst = plaats.Herkomst,
            Soort = soort.Code,
            OppId = plaats.OppId,
            Kenmerk = plaats.Kenmerk,
            BegonnenOp = op,
        };
        var stap = Lees(soort.Stappen[0], op, "", velden, nu);
        soort.EisBegin(stap);
        traject.Neem(soort, stap, soort.Stappen[1].Code);
        return traject;
    }

    /// <summary>
    /// Takes the step that is open. Refuses with <c>versie.verouderd</c>, <c>traject.is-af</c>, <c>traject.keuze-onbekend</c>,
    /// <c>traject.dag-te-vroeg</c>, or the code of a field.
    /// </summary>
    public void Zet(long versie, DateOnly op, string keuze, IReadOnlyDictionary<string, string> velden, Moment nu)
    {
        Versiecontrole.Eis(versie, Versie);
        if (Open.Length == 0)
        {
            throw new WeigeringException("traject.is-af", "Dit traject is al afgerond.", "traject_id", WeigeringSoort.VerbodenOvergang);
        }

        var soort = Trajectsoort.Lees(Soort, "soort");
        var stap = soort.Stap(Open);
        var gekozen = stap.Keuzes.FirstOrDefault(een => een.Code == keuze)
            ?? throw new WeigeringException("traject.keuze-onbekend", $"Deze uitkomst bestaat niet. Verwacht: {string.Join(", ", stap.Keuzes.Select(een => een.Code))}.", "keuze");
        if (op < LaatsteOp)
        {
            throw new WeigeringException("traject.dag-te-vroeg", $"Deze stap komt niet voor de vorige, van {Dagtekst.Voluit(LaatsteOp)}.", "datum");
        }

        Neem(soort, Lees(stap, op, keuze, velden, nu), gekozen.Volgende);
        Versie++;
    }

    private static Trajectstap Lees(Stapsoort stap, DateOnly op, string keuze, IReadOnlyDictionary<string, string> velden, Moment nu)
    {
        Datumregels.EisDag(op, nu.Vandaag, "datum");
        var gelezen = stap.Velden.Where(veld => veld.BijKeuze.Length == 0 || veld.BijKeuze == keuze)
            .Select(veld => (veld.Naam, Waarde: veld.Lees(velden.GetValueOrDefault(veld.Naam)))).Where(veld => veld.Waarde is not null)
            .ToDictionary(veld => veld.Naam, veld => veld.Waarde!);
        if (velden.FirstOrDefault(veld => veld.Value.Trim().Length > 0 && !gelezen.ContainsKey(veld.Key)) is { Key: not null })
        {
            throw new WeigeringException("traject.veld-onbekend", "Er is een veld ingevuld dat hier niet bij hoort.", "velden");
        }

        return new Trajectstap(stap.Code, op, keuze, gelezen);
    }

    private void Neem(Trajectsoort soort, Trajectstap stap, string volgende)
    {
        _stappen = [.. Stappen, stap];
        StappenTekst = JsonSerializer.Serialize(_stappen);
        LaatsteOp = stap.Op;
        Open = volgende;
        Uiterlijk = volgende.Length > 0 && soort.Stap(volgende) is { Wie: "" } vanSchool ? vanSchool.Uiterlijk(_stappen) : null;
    }
}
