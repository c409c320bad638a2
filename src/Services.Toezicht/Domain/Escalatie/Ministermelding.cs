using System.Globalization;
using Monitoring.Contracts.Gebeurtenissen;
using Monitoring.Messaging;
using Monitoring.Services.Toezicht.Domain.Onderzoeken;

namespace Monitoring.Services.Toezicht.Domain.Escalatie;

/// <summary>
/// The letter with which the minister hears that an object is zeer zwak again (De Staat van het Onderwijs 2024, section 1.3.1). Made at the
/// vaststelling, or at the correction or import that made it so; it is not changed afterwards.
/// </summary>
internal sealed class Ministermelding : AggregaatRoot, IOnthoudtMoment
{
    private static readonly CultureInfo Nederlands = CultureInfo.GetCultureInfo("nl-NL");

    private Ministermelding()
    {
    }

    public Guid Id { get; private init; }

    public Guid Onderzoek { get; private init; }

    public string Onderzoeknummer { get; private init; } = "";

    public string ObjectSoort { get; private init; } = "";

    public string ObjectCode { get; private init; } = "";

    public string ObjectNaam { get; private init; } = "";

    public string Toezichtsector { get; private init; } = "";

    public int OpeenvolgendZeerZwak { get; private init; }

    public DateOnly Datum { get; private init; }

    /// <summary>Of the report that the letter is about; null where that was not kept.</summary>
    public DateOnly? OpenbaarOp { get; private init; }

    public string Brief { get; private init; } = "";

    public string Herkomst { get; private init; } = "";

    /// <summary>The letter for an onderzoek with which the object is zeer zwak for the second time in a row or more; null for any other.</summary>
    public static Ministermelding? Voor(Onderzoek onderzoek, DateOnly vandaag) => onderzoek.OpeenvolgendZeerZwak < Oordeelketen.MeldenVanaf ? null : new Ministermelding
    {
        Id = Guid.CreateVersion7(),
        Onderzoek = onderzoek.Id,
        Onderzoeknummer = onderzoek.Nummer,
        ObjectSoort = onderzoek.ObjectSoort,
        ObjectCode = onderzoek.ObjectCode,
        ObjectNaam = onderzoek.ObjectNaam,
        Toezichtsector = onderzoek.Toezichtsector,
        OpeenvolgendZeerZwak = onderzoek.OpeenvolgendZeerZwak,
        Datum = vandaag,
        OpenbaarOp = onderzoek.OpenbaarOp,
        Brief = Schrijf(onderzoek, vandaag),
        Herkomst = onderzoek.Herkomst,
    };

    public long GewijzigdOp { get; private set; }

    public override IGebeurtenis NaarGebeurtenis(DateTimeOffset tijdstip) => new MinisterGeinformeerd(
        Id.ToString(), Versie, tijdstip, Onderzoek.ToString(), Onderzoeknummer, ObjectSoort, ObjectCode, ObjectNaam, Toezichtsector, OpeenvolgendZeerZwak, Datum, Herkomst) { OpenbaarOp = OpenbaarOp };

    private static string Schrijf(Onderzoek onderzoek, DateOnly vandaag) => string.Create(Nederlands, $"""
        Geachte minister,

        Op {onderzoek.Vaststellingsdatum:d MMMM yyyy} stelden wij het rapport vast van het onderzoek {onderzoek.Nummer} bij {onderzoek.ObjectNaam} ({onderzoek.ObjectCode}). Het eindoordeel is zeer zwak. Dat is de {onderzoek.OpeenvolgendZeerZwak}e keer achter elkaar.

        Wij informeren u hierover omdat u {Gevolg(onderzoek)}. Het bestuur heeft {onderzoek.Herstelopdrachten} {(onderzoek.Herstelopdrachten == 1 ? "herstelopdracht" : "herstelopdrachten")} gekregen. Het rapport {(onderzoek.IsOpenbaar(vandaag) ? "is openbaar sinds" : "wordt openbaar op")} {onderzoek.OpenbaarOp:d MMMM yyyy}.

        Inspectie van het Onderwijs
        """);

    /// <summary>What the minister may do (De Staat van het Onderwijs 2024, section 1.3.1): of an opleiding in mbo, funded or not, it is the right to offer it.</summary>
    private static string Gevolg(Onderzoek onderzoek) => onderzoek.ObjectSoort == Objecten.ObjectSoort.Opleiding
        ? "de instelling het recht om deze opleiding te verzorgen kunt ontnemen als de tekortkomingen die tot het oordeel zeer zwak leidden niet zijn hersteld"
        : "bij herhaald zeer zwak maatregelen kunt treffen, zoals het beëindigen van de bekostiging";
}
