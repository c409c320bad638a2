using Monitoring.Contracts.Domein;
using Monitoring.Messaging;
using Monitoring.Services.Toezicht.Domain.Naslag;
using Monitoring.Services.Toezicht.Domain.Objecten;
using Monitoring.Services.Toezicht.Domain.Werk;

namespace Monitoring.Services.Toezicht.Domain.Herstel;

/// <summary>
/// An order to comply with the law, addressed to the bestuur of the object (De Staat van het Onderwijs 2024, section 1.2.2). It cannot exist
/// without the article of law that it rests on. The board proves that it complied, an inspecteur judges whether it is hersteld. The parts of this class are its stages.
/// </summary>
internal sealed partial class Herstelopdracht : AggregaatRoot, IOnthoudtMoment, IOverObject
{
    public const string Concept = "concept";
    public const string Open = "open";
    public const string BewijsIngediend = "bewijs-ingediend";
    public const string NietHersteld = "niet-hersteld";
    public const string Hersteld = "hersteld";

    /// <summary>Taken back before vaststelling: it never was in force.</summary>
    public const string Vervallen = "vervallen";

    private readonly List<Bewijs> _bewijzen = [];
    private readonly List<Verlenging> _verlengingen = [];
    private readonly List<Herstelbeoordeling> _beoordelingen = [];

    private Herstelopdracht()
    {
    }

    public Guid Id { get; private init; }

    public Guid Onderzoek { get; private init; }

    public string Onderzoeknummer { get; private init; } = "";

    public string Onderzoeksoort { get; private init; } = "";

    public string ObjectSoort { get; private init; } = "";

    public string ObjectCode { get; private init; } = "";

    public string ObjectNaam { get; private init; } = "";

    /// <summary>po, vo, so or mbo: the law that governs the object.</summary>
    public string Toezichtsector { get; private init; } = "";

    public string Schoolsoort { get; private init; } = "";

    /// <summary>Bevoegd-gezag number of the bestuur that must comply; empty when that number is not known.</summary>
    public string GerichtAan { get; private init; } = "";

    public string Standaard { get; private init; } = "";

    /// <summary>Empty for the standaard as a whole.</summary>
    public string Element { get; private init; } = "";

    /// <summary>Id of a <see cref="Onderzoeken.Rechtsgrond"/>; never empty.</summary>
    public string Rechtsgrond { get; private set; } = "";

    /// <summary>Codes of <see cref="Onderzoeken.Herstelreden"/>, joined by '+'.</summary>
    public string Redenen { get; private init; } = "";

    public string Omschrijving { get; private init; } = "";

    public string Status { get; private set; } = Concept;

    /// <summary>Day of vaststelling; null in a concept.</summary>
    public DateOnly? OpgelegdOp { get; private set; }

    /// <summary>Day on which the report that imposed it becomes public; null in a concept.</summary>
    public DateOnly? OpenbaarOp { get; private set; }

    /// <summary>Last day of the term, extensions included.</summary>
    public DateOnly Hersteltermijn { get; private set; }

    public DateOnly? HersteldOp { get; private set; }

    public string Herkomst { get; private init; } = "";

    public string? Stap { get; private set; }

    public string? WachtOp { get; private set; }

    public DateOnly? Uiterlijk { get; private set; }

    public IReadOnlyList<Bewijs> Bewijzen => _bewijzen;

    public IReadOnlyList<Verlenging> Verlengingen => _verlengingen;

    public IReadOnlyList<Herstelbeoordeling> Beoordelingen => _beoordelingen;

    /// <summary>True from vaststelling on: the board sees it, and the country counts it.</summary>
    public bool InWerking => Status is not (Concept or Vervallen);

    /// <summary>Refuses with <c>versie.verouderd</c> when the caller looked at another version.</summary>
    public void EisVersie(long versie)
    {
        if (versie != Versie)
        {
            throw new WeigeringException("versie.verouderd", $"Iemand anders heeft deze herstelopdracht intussen gewijzigd: zij is nu {Status}, met een termijn tot en met {Datum.Schrijf(Hersteltermijn)}. Haal de laatste stand op en probeer het opnieuw.", "versie", WeigeringSoort.Conflict);
        }
    }

    private void BepaalStap()
    {
        var stap = Status switch
        {
            Open => new Werkstap(Werkstap.Bewijs, Werkstap.Bestuur, Hersteltermijn),
            BewijsIngediend => new Werkstap(Werkstap.Herstelbeoordeling, Werkstap.Inspectie, Na(TeBeoordelenSinds, Termijn.Herstelbeoordeling)),
            NietHersteld => new Werkstap(Werkstap.Opschalen, Werkstap.Inspectie, Na(_beoordelingen[^1].Datum, Termijn.Vaststelling)),
            _ => null,
        };
        (Stap, WachtOp, Uiterlijk) = (stap?.Code, stap?.WachtOp, stap?.Uiterlijk);
    }

    /// <summary>The day of the last evidence, or the later one on which hersteld was taken back.</summary>
    private DateOnly TeBeoordelenSinds => _correcties.Where(correctie => correctie.Heropend).Select(correctie => correctie.Datum).Append(_bewijzen[^1].Datum).Max();

    private static DateOnly Na(DateOnly dag, string termijn) => dag.AddDays(Termijn.Van(termijn, dag).Dagen);
}
