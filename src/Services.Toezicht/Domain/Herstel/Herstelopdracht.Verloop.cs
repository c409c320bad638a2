using Monitoring.Contracts.Domein;

namespace Monitoring.Services.Toezicht.Domain.Herstel;

/// <content>What follows while it is in force: evidence, judgement, a longer term.</content>
internal sealed partial class Herstelopdracht
{
    /// <summary>Most times that a board can hand in evidence, and most extensions.</summary>
    public const int MeesteStappen = 50;

    /// <summary>The board shows what it did; after the term as well, because late evidence beats none.</summary>
    /// <exception cref="WeigeringException"><c>herstelopdracht.niet-in-werking</c>, <c>herstelopdracht.hersteld</c>, <c>herstelopdracht.te-veel</c>, <c>tekst.ontbreekt</c>, <c>tekst.te-lang</c>, <c>bsn.herkend</c></exception>
    public void DienBewijsIn(string? tekst, DateOnly vandaag)
    {
        EisLopend();
        EisRuimte(_bewijzen.Count);
        _bewijzen.Add(new Bewijs { Nummer = _bewijzen.Count + 1, Datum = vandaag, Tekst = VrijeTekst.LeesVerplicht(tekst, "tekst") });
        Status = BewijsIngediend;
        BepaalStap();
    }

    /// <summary>An inspecteur judges whether it is hersteld. Hersteld is the end, but for a mistake (<see cref="Corrigeer"/>); not hersteld asks for a new term or for more.</summary>
    /// <exception cref="WeigeringException"><c>herstelopdracht.niet-in-werking</c>, <c>herstelopdracht.hersteld</c>, <c>herstelopdracht.te-veel</c>, <c>tekst.ontbreekt</c>, <c>tekst.te-lang</c>, <c>bsn.herkend</c></exception>
    public void Beoordeel(bool hersteld, string? toelichting, string door, DateOnly vandaag)
    {
        EisLopend();
        EisRuimte(_beoordelingen.Count);
        _beoordelingen.Add(new Herstelbeoordeling { Nummer = _beoordelingen.Count + 1, Datum = vandaag, Hersteld = hersteld, Toelichting = VrijeTekst.LeesVerplicht(toelichting, "toelichting"), Door = door });
        (Status, HersteldOp) = hersteld ? (Hersteld, vandaag) : (NietHersteld, (DateOnly?)null);
        BepaalStap();
    }

    /// <summary>Gives the board a longer term.</summary>
    /// <exception cref="WeigeringException">
    /// <c>herstelopdracht.niet-in-werking</c>, <c>herstelopdracht.hersteld</c>, <c>herstelopdracht.te-veel</c>, <c>hersteltermijn.niet-later</c>, <c>hersteltermijn.niet-toekomstig</c>, <c>hersteltermijn.te-lang</c>, <c>tekst.ontbreekt</c>, <c>tekst.te-lang</c>, <c>bsn.herkend</c>
    /// </exception>
    public void Verleng(DateOnly nieuweTermijn, string? reden, DateOnly vandaag)
    {
        EisLopend();
        EisRuimte(_verlengingen.Count);
        if (nieuweTermijn <= Hersteltermijn)
        {
            throw new WeigeringException("hersteltermijn.niet-later", $"De termijn eindigt nu op {Datum.Schrijf(Hersteltermijn)}. Een verlenging ligt daarna.", "hersteltermijn");
        }

        EisTermijn(nieuweTermijn, vandaag);
        _verlengingen.Add(new Verlenging { Nummer = _verlengingen.Count + 1, Datum = vandaag, Was = Hersteltermijn, Wordt = nieuweTermijn, Reden = VrijeTekst.LeesVerplicht(reden, "reden") });
        Hersteltermijn = nieuweTermijn;
        Status = Status == NietHersteld ? Open : Status;
        BepaalStap();
    }

    private static void EisRuimte(int aantal)
    {
        if (aantal >= MeesteStappen)
        {
            throw new WeigeringException("herstelopdracht.te-veel", $"Dit kan hooguit {MeesteStappen} keer.", soort: WeigeringSoort.TeGroot);
        }
    }

    private void EisInWerking()
    {
        if (!InWerking)
        {
            throw new WeigeringException("herstelopdracht.niet-in-werking", "Deze herstelopdracht is niet in werking: het rapport is niet vastgesteld.", soort: WeigeringSoort.VerbodenOvergang);
        }
    }

    private void EisLopend()
    {
        EisInWerking();
        if (Status == Hersteld)
        {
            throw new WeigeringException("herstelopdracht.hersteld", $"Deze herstelopdracht is hersteld op {Datum.Schrijf(HersteldOp)}.", soort: WeigeringSoort.VerbodenOvergang);
        }
    }
}
