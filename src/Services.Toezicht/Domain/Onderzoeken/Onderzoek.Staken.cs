using Monitoring.Contracts.Domein;
using Monitoring.Services.Toezicht.Domain.Herstel;

namespace Monitoring.Services.Toezicht.Domain.Onderzoeken;

/// <content>The end of an onderzoek that should not have been started.</content>
internal sealed partial class Onderzoek
{
    /// <summary>Day on which it was ended before vaststelling; null otherwise.</summary>
    public DateOnly? GestaaktOp { get; private set; }

    /// <summary>Why it was ended; empty otherwise.</summary>
    public string Staakreden { get; private set; } = "";

    /// <summary>Ends it before vaststelling: at the wrong object, or no longer needed. It makes room for another of its kind; what was written stays readable.</summary>
    /// <param name="opdrachten">Those that were given in the concept; they never come into force.</param>
    /// <exception cref="WeigeringException">Those of <see cref="EisOpen"/> and <see cref="VrijeTekst.LeesVerplicht"/></exception>
    public void Staak(string? reden, IReadOnlyCollection<Herstelopdracht> opdrachten, DateOnly vandaag)
    {
        EisOpen();
        (Staakreden, GestaaktOp, Fase) = (VrijeTekst.LeesVerplicht(reden, "reden"), vandaag, Onderzoeken.Fase.Gestaakt);
        foreach (var opdracht in opdrachten)
        {
            opdracht.Vervalt();
        }

        Herstelopdrachten -= opdrachten.Count;
        BepaalStap();
    }

    /// <summary>Refuses with <c>onderzoek.gestaakt</c>.</summary>
    public void EisNietGestaakt()
    {
        if (GestaaktOp is not null)
        {
            throw new WeigeringException("onderzoek.gestaakt", $"Dit onderzoek is gestaakt op {Datum.Schrijf(GestaaktOp)} en verandert niet meer.", soort: WeigeringSoort.VerbodenOvergang);
        }
    }
}
