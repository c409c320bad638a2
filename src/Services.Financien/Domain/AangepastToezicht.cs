using System.Globalization;
using Monitoring.Contracts.Domein;
using Monitoring.Contracts.Gebeurtenissen;
using Monitoring.Messaging;

namespace Monitoring.Services.Financien.Domain;

/// <summary>
/// The decision of an inspecteur to place a bevoegd gezag under aangepast financieel toezicht. Always a decision of a person ("kan"), never
/// the outcome of a signal (De Staat van het Onderwijs 2024, paragraaf 1.5). Toezicht hears of it and follows.
/// </summary>
internal sealed class AangepastToezicht : AggregaatRoot, IOnthoudtMoment
{
    private AangepastToezicht()
    {
    }

    public string BevoegdGezag { get; private set; } = "";

    /// <summary>From 1, per bevoegd gezag.</summary>
    public int Nummer { get; private set; }

    public DateOnly Vanaf { get; private set; }

    /// <summary>Last day; null as long as it lasts.</summary>
    public DateOnly? TotEnMet { get; private set; }

    public string Reden { get; private set; } = "";

    /// <summary>Why it ended; empty as long as it lasts.</summary>
    public string RedenEinde { get; private set; } = "";

    /// <summary>Who decided: the subject of the token.</summary>
    public string Door { get; private set; } = "";

    /// <summary>Who ended it.</summary>
    public string BeeindigdDoor { get; private set; } = "";

    public long GewijzigdOp { get; private set; }

    /// <exception cref="WeigeringException"><c>aangepast-toezicht.loopt-al</c>, <c>aangepast-toezicht.datum</c>.</exception>
    public static AangepastToezicht Besluit(string bevoegdGezag, IReadOnlyList<AangepastToezicht> eerdere, DateOnly vanaf, string reden, string door, DateOnly vandaag)
    {
        if (eerdere.Any(besluit => besluit.TotEnMet is null))
        {
            throw new WeigeringException("aangepast-toezicht.loopt-al", "Dit bestuur staat al onder aangepast financieel toezicht.", "vanaf", WeigeringSoort.VerbodenOvergang);
        }

        if (vanaf > vandaag || eerdere.Any(besluit => besluit.TotEnMet >= vanaf))
        {
            throw new WeigeringException("aangepast-toezicht.datum", "De begindatum ligt niet in de toekomst en na het einde van een eerder besluit.", "vanaf");
        }

        return new AangepastToezicht { BevoegdGezag = bevoegdGezag, Nummer = eerdere.Count + 1, Vanaf = vanaf, Reden = reden, Door = door };
    }

    /// <exception cref="WeigeringException"><c>aangepast-toezicht.beeindigd</c>, <c>aangepast-toezicht.datum</c>.</exception>
    public void Beeindig(DateOnly totEnMet, string reden, string door, DateOnly vandaag)
    {
        if (TotEnMet is not null)
        {
            throw new WeigeringException("aangepast-toezicht.beeindigd", "Dit besluit is al beëindigd.", "tot_en_met", WeigeringSoort.VerbodenOvergang);
        }

        if (totEnMet < Vanaf || totEnMet > vandaag)
        {
            throw new WeigeringException("aangepast-toezicht.datum", "De einddatum ligt op of na de begindatum en niet in de toekomst.", "tot_en_met");
        }

        (TotEnMet, RedenEinde, BeeindigdDoor) = (totEnMet, reden, door);
    }

    public override IGebeurtenis NaarGebeurtenis(DateTimeOffset tijdstip) =>
        new AangepastFinancieelToezichtGewijzigd(string.Create(CultureInfo.InvariantCulture, $"{BevoegdGezag}/{Nummer}"), Versie, tijdstip, BevoegdGezag, Vanaf, TotEnMet);
}
