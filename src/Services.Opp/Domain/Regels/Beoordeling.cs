using Monitoring.Contracts.Domein;

namespace Monitoring.Services.Opp.Domain.Regels;

/// <summary>One OPP judged by the whole catalogue on one day.</summary>
internal sealed class Beoordeling
{
    public Beoordeling(Toetsstuk stuk, IReadOnlyList<Regeltoets> toetsen)
    {
        (Stuk, Toetsen) = (stuk, toetsen);
        var (isFout, isOnbeslist) = (false, false);
        foreach (var toets in toetsen)
        {
            if (!toets.IsWet)
            {
                continue;
            }

            isFout |= toets.Toets.Uitkomst == Regeluitkomst.VoldoetNiet;
            isOnbeslist |= toets.Toets.Uitkomst == Regeluitkomst.NogNiet && toets.Regel.Id != Evaluatieregel.Id;
            Meld(toets);
        }

        VoldoetAanWet = isFout ? false : isOnbeslist || stuk.VastgesteldOp is null ? null : true;
        HerbeoordeelOp = VolgendeBeoordeling();
    }

    public Toetsstuk Stuk { get; }

    /// <summary>In the order of the catalogue.</summary>
    public IReadOnlyList<Regeltoets> Toetsen { get; }

    /// <summary>Whether every legal demand in force is met; null while that cannot be said. A yearly evaluation for which there is time does not stand in the way.</summary>
    public bool? VoldoetAanWet { get; }

    /// <summary>Why the school should look at it now; none once the OPP ended.</summary>
    public Oorzaak Oorzaken { get; private set; }

    /// <summary>The first day by which something must be done; in the past when it is late; null when nothing has a date.</summary>
    public DateOnly? ActieVoor { get; private set; }

    /// <summary>First day on which an outcome may change although nobody does anything; null when none will.</summary>
    public DateOnly? HerbeoordeelOp { get; }

    public Toets Van(string regel) => Toetsen.First(toets => toets.Regel.Id == regel).Toets;

    private void Meld(Regeltoets toets)
    {
        var isOpen = toets.Toets.Uitkomst is Regeluitkomst.VoldoetNiet or Regeluitkomst.NogNiet;
        // What was vastgesteld too late stays too late: there is nothing to do about it.
        var isVoorbij = toets.Regel.Id == ZesWekenregel.Id && Stuk.VastgesteldOp is not null;
        if (!isOpen || isVoorbij || Stuk.Dossier.Einde is not null)
        {
            return;
        }

        Oorzaken |= toets.Toets.Onbekend ? Oorzaak.NietDoorgegeven : toets.Regel.Oorzaak;
        if (toets.Toets.Voor is { } voor && (ActieVoor is null || voor < ActieVoor))
        {
            ActieVoor = voor;
        }
    }

    private DateOnly? VolgendeBeoordeling()
    {
        if (Stuk.Dossier.Einde is { } einde)
        {
            // An OPP that ended on the last day of a schooljaar missed its evaluation only when that day is over.
            return einde.Op == Schooljaar.Van(einde.Op).LaatsteDag && Stuk.Kalenderdag <= einde.Op ? einde.Op.AddDays(1) : null;
        }

        if (Stuk.VastgesteldOp is not null)
        {
            return Schooljaar.Van(Stuk.Vandaag).LaatsteDag.AddDays(1);
        }

        // A concept turns late when the six weeks are over, and asks another instemming from the day on which the pupil decides.
        DateOnly?[] dagen = [Stuk.UitersteDatum.AddDays(1), Stuk.Dossier.LeerlingBeslistVanaf];
        return dagen.Where(dag => dag > Stuk.Vandaag).Min();
    }
}
