using Monitoring.Contracts.Domein;
using Monitoring.Services.Toezicht.Domain.Onderzoeken;

namespace Monitoring.Services.Toezicht.Domain.Herstel;

/// <content>From the concept report to its entry into force.</content>
internal sealed partial class Herstelopdracht
{
    /// <summary>No source gives a standard term. This bound only catches a mistyped year.</summary>
    public const int LangsteTermijnInJaren = 3;

    /// <summary>
    /// Gives the bestuur a herstelopdracht in the concept report. Lawful on any standaard or element, also one that is voldoende or not yet
    /// judged (De Staat van het Onderwijs 2024, section 1.2.2).
    /// </summary>
    /// <param name="vandaag">The day on which the legal basis must hold and after which the term must lie.</param>
    /// <exception cref="WeigeringException">
    /// The codes of <see cref="Onderzoek.EisBewerkbaar"/>, <c>standaard.onbekend</c>, <c>element.onbekend</c>, those of <see cref="Onderzoeken.Rechtsgrond.Lees"/>, <c>reden.onbekend</c>,
    /// <c>hersteltermijn.niet-toekomstig</c>, <c>hersteltermijn.te-lang</c>, <c>tekst.ontbreekt</c>, <c>tekst.te-lang</c>, <c>bsn.herkend</c>
    /// </exception>
    public static Herstelopdracht Leg(Onderzoek onderzoek, Opdrachtgegevens gegevens, DateOnly vandaag)
    {
        onderzoek.EisBewerkbaar(vandaag);
        var nieuw = Maak(onderzoek, gegevens, vandaag, VrijeTekst.LeesVerplicht(gegevens.Omschrijving, "omschrijving"));
        onderzoek.TelHerstelopdracht(1);
        return nieuw;
    }

    /// <summary>One that stands in an onderzoek that was taken over, with its end when that is known. The article of law says what was to be done.</summary>
    /// <exception cref="WeigeringException">As <see cref="Leg"/>; <c>herstel.voor-oplegging</c></exception>
    public static Herstelopdracht Overgenomen(Onderzoek onderzoek, Opdrachtgegevens gegevens, DateOnly? hersteldOp)
    {
        var opgelegd = onderzoek.Vaststellingsdatum ?? throw new InvalidOperationException("Only a vastgesteld onderzoek is taken over.");
        var nieuw = Maak(onderzoek, gegevens, opgelegd, Onderzoeken.Rechtsgrond.Vind(gegevens.Rechtsgrond)?.Omschrijving ?? gegevens.Rechtsgrond);
        onderzoek.TelHerstelopdracht(1);
        nieuw.GaIn(opgelegd, onderzoek.OpenbaarOp ?? throw new InvalidOperationException("A vastgesteld onderzoek has a day of publication."));
        onderzoek.NeemOp(nieuw);
        if (hersteldOp is { } dag)
        {
            if (dag < opgelegd)
            {
                throw new WeigeringException("herstel.voor-oplegging", $"Hersteld op {Datum.Schrijf(dag)} ligt voor de oplegging op {Datum.Schrijf(opgelegd)}.", "herstelopdrachten");
            }

            (nieuw.Status, nieuw.HersteldOp) = (Hersteld, dag);
            nieuw.BepaalStap();
        }

        return nieuw;
    }

    /// <summary>Takes back one that is not yet in force.</summary>
    /// <exception cref="WeigeringException"><c>herstelopdracht.in-werking</c>, and those of <see cref="Onderzoek.EisBewerkbaar"/></exception>
    public void TrekIn(Onderzoek onderzoek, DateOnly vandaag)
    {
        onderzoek.EisBewerkbaar(vandaag);
        if (Status != Concept)
        {
            throw new WeigeringException("herstelopdracht.in-werking", "Alleen een herstelopdracht in een conceptrapport kunt u intrekken.", soort: WeigeringSoort.VerbodenOvergang);
        }

        Vervalt();
        onderzoek.TelHerstelopdracht(-1);
    }

    /// <summary>Refuses with <c>hersteltermijn.niet-toekomstig</c> or <c>rechtsgrond.niet-geldig</c> when its term passed or its article was repealed while the report was a concept.</summary>
    public void EisGeldigOp(DateOnly vastgesteld)
    {
        EisTermijn(Hersteltermijn, vastgesteld);
        Onderzoeken.Rechtsgrond.Lees(Rechtsgrond, Toezichtsector, vastgesteld);
    }

    /// <summary>Refuses with <c>hersteltermijn.niet-toekomstig</c> when its term would be over on the day the board first hears that it is in force.</summary>
    public void EisNogTijd(DateOnly vandaag) => EisTermijn(Hersteltermijn, vandaag);

    /// <summary>Lapses with the onderzoek that was ended before vaststelling.</summary>
    public void Vervalt()
    {
        Status = Vervallen;
        BepaalStap();
    }

    /// <summary>Puts it in force: the report was vastgesteld.</summary>
    public void GaIn(DateOnly vastgesteld, DateOnly openbaarOp)
    {
        EisGeldigOp(vastgesteld);
        (Status, OpgelegdOp, OpenbaarOp) = (Open, vastgesteld, openbaarOp);
        BepaalStap();
    }

    private static Herstelopdracht Maak(Onderzoek onderzoek, Opdrachtgegevens gegevens, DateOnly dag, string omschrijving)
    {
        var kader = onderzoek.Kader;
        var standaard = kader.LeesStandaard(gegevens.Standaard, "standaard").Code;
        EisTermijn(gegevens.Hersteltermijn, dag);
        var nieuw = new Herstelopdracht
        {
            Id = Guid.CreateVersion7(),
            Onderzoek = onderzoek.Id,
            Onderzoeknummer = onderzoek.Nummer,
            Onderzoeksoort = onderzoek.Soort,
            ObjectSoort = onderzoek.ObjectSoort,
            ObjectCode = onderzoek.ObjectCode,
            ObjectNaam = onderzoek.ObjectNaam,
            Toezichtsector = onderzoek.Toezichtsector,
            Schoolsoort = onderzoek.Schoolsoort,
            GerichtAan = onderzoek.Bestuur,
            Standaard = standaard,
            Element = kader.LeesElement(standaard, gegevens.Element, "element"),
            Rechtsgrond = Onderzoeken.Rechtsgrond.Lees(gegevens.Rechtsgrond, onderzoek.Toezichtsector, dag).Id,
            Redenen = string.Join('+', Herstelreden.Lees(gegevens.Redenen, "redenen")),
            Omschrijving = omschrijving,
            Hersteltermijn = gegevens.Hersteltermijn,
            Herkomst = onderzoek.Herkomst,
        };
        nieuw.BepaalStap();
        return nieuw;
    }

    private static void EisTermijn(DateOnly termijn, DateOnly na)
    {
        const string veld = "hersteltermijn";
        if (termijn <= na)
        {
            throw new WeigeringException("hersteltermijn.niet-toekomstig", $"De hersteltermijn moet na {Datum.Schrijf(na)} liggen.", veld);
        }

        if (termijn > na.AddYears(LangsteTermijnInJaren))
        {
            throw new WeigeringException("hersteltermijn.te-lang", $"De hersteltermijn ligt meer dan {LangsteTermijnInJaren} jaar na {Datum.Schrijf(na)}.", veld);
        }
    }
}
