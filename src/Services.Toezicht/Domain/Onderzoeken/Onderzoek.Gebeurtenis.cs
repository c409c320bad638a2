using Monitoring.Contracts.Domein;
using Monitoring.Contracts.Gebeurtenissen;
using Monitoring.Services.Toezicht.Domain.Kaders;

namespace Monitoring.Services.Toezicht.Domain.Onderzoeken;

/// <content>What the others hear of it.</content>
internal sealed partial class Onderzoek
{
    public long GewijzigdOp { get; private set; }

    public override IGebeurtenis? NaarGebeurtenis(DateTimeOffset tijdstip) => Vaststellingsdatum is not { } vastgesteld ? null : new OnderzoekVastgesteld(
        Id.ToString(),
        Versie,
        tijdstip,
        Nummer,
        Soort,
        ObjectSoort,
        ObjectCode,
        ObjectNaam,
        Sector,
        vastgesteld,
        Eindoordeel ?? throw new InvalidOperationException("An onderzoek is not vastgesteld without an eindoordeel."),
        [.. _oordelen.OrderBy(oordeel => oordeel.Standaard, StringComparer.Ordinal).Select(oordeel => new OordeelOpStandaard(oordeel.Standaard, oordeel.Oordeel))],
        [.. _opgelegd.OrderBy(opdracht => opdracht.Standaard, StringComparer.Ordinal).ThenBy(opdracht => opdracht.Element, StringComparer.Ordinal).ThenBy(opdracht => opdracht.Id).Select(opdracht => new OpgelegdeHerstelopdracht(opdracht.Id, opdracht.Standaard, opdracht.Element, opdracht.Rechtsgrond, opdracht.Hersteltermijn))],
        Herkomst)
    {
        Toezichtsector = Toezichtsector,
        Schoolsoort = Schoolsoort,
        Bekostiging = Bekostiging,
        Bestuur = Bestuur,
        Startdatum = Startdatum,
        Schooljaar = Schooljaar.Van(Startdatum).ToString(),
        OpenbaarOp = OpenbaarOp,
        VorigEindoordeel = VorigEindoordeel,
        OpeenvolgendZeerZwak = OpeenvolgendZeerZwak,
        HerstelopdrachtenBekend = HerstelopdrachtenBekend,
        HerstelVan = HerstelVan,
        Herstelresultaat = Soort != OnderzoekSoort.Herstel || Eindoordeel == Oordeelwaarde.GeenOordeel ? ""
            : Eindoordeel is Oordeelwaarde.Voldoende or Oordeelwaarde.Goed or Oordeelwaarde.Basis ? "hersteld"
            : "niet-hersteld",
        HerstelonderzoekUiterlijk = HerstelonderzoekUiterlijk,
        Correcties = _correcties.Count,
    };

    /// <summary>True when the other says the same, ids, names and the receiving register aside. Tells a repeated import from a contradiction.</summary>
    public bool ZegtHetzelfdeAls(Onderzoek ander) => Inhoud().SequenceEqual(ander.Inhoud());

    // Niet-beoordeeld is left out: a standaard that came into the kader after the first import would else make the same row another one.
    private IEnumerable<string> Inhoud() =>
    [
        Nummer, Soort, ObjectSoort, ObjectCode, Datum.Schrijf(Startdatum), Datum.Schrijf(Vaststellingsdatum), Datum.Schrijf(OpenbaarOp), Eindoordeel ?? "", HerstelVan, HerstelopdrachtenBekend ? "bekend" : "onbekend", Herkomst,
        .. _oordelen.Where(oordeel => oordeel.Oordeel != Oordeelwaarde.NietBeoordeeld).Select(oordeel => $"{oordeel.Standaard}={oordeel.Oordeel}").Order(StringComparer.Ordinal),
        .. _opgelegd.Select(opdracht => $"{opdracht.Standaard}.{opdracht.Element}={opdracht.Rechtsgrond}={Datum.Schrijf(opdracht.Hersteltermijn)}").Order(StringComparer.Ordinal),
    ];
}
