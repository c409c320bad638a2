using System.Globalization;
using Monitoring.Contracts.Domein;

namespace Monitoring.Services.Landelijk.Vrijgeven;

/// <summary>
/// The release of one period of one indicator: its figures as they were when it was proposed, approved by a second person, public from a
/// chosen moment. A release never changes; a correction is a new release of the same period with a reason.
/// </summary>
internal sealed class Vrijgave
{
    public const int MaxToelichting = 1000;

    public required Guid Id { get; init; }

    /// <summary>The same for what is released together (<see cref="Vrijgavefamilie"/>): the id of the first of them. All of them are in the same state.</summary>
    public required Guid Familie { get; init; }

    public required string Indicator { get; init; }

    public required string Periode { get; init; }

    /// <summary>1 for the first release of the period, then 2, 3, ...</summary>
    public required int Uitgave { get; init; }

    public required string Status { get; set; }

    public required string Toelichting { get; init; }

    /// <summary>Why a released period is released again; empty for the first.</summary>
    public required string Reden { get; init; }

    public required string VoorgesteldDoor { get; init; }

    public required DateTimeOffset VoorgesteldOp { get; init; }

    public string GoedgekeurdDoor { get; set; } = "";

    public DateTimeOffset? GoedgekeurdOp { get; set; }

    /// <summary>Who withdrew it, and why.</summary>
    public string IngetrokkenDoor { get; set; } = "";

    public string Intrekreden { get; set; } = "";

    /// <summary>Not public before this moment, UTC ticks.</summary>
    public required long PublicatieOp { get; set; }

    /// <summary>The figures of the period for every choice of filters, as JSON (<see cref="Momentopname"/>).</summary>
    public required string Inhoud { get; init; }

    /// <summary>Rises with each act.</summary>
    public long Versie { get; set; } = 1;

    /// <summary>As a reader sees it at this moment.</summary>
    public string StatusOp(DateTimeOffset nu) => Status == Vrijgavestatus.Goedgekeurd && PublicatieOp <= nu.UtcTicks ? Vrijgavestatus.Vrijgegeven : Status;

    /// <summary>Two people look at what becomes definitief.</summary>
    /// <exception cref="WeigeringException"><c>vrijgave.eigen-voorstel</c>, <c>vrijgave.niet-voorgesteld</c> or <c>versie.verouderd</c></exception>
    public void KeurGoed(string wie, long versie, DateTimeOffset nu)
    {
        EisVersie(versie);
        if (Status != Vrijgavestatus.Voorgesteld)
        {
            throw Verboden("vrijgave.niet-voorgesteld", $"Deze vrijgave is {StatusOp(nu)}. Alleen een voorstel kunt u goedkeuren.");
        }

        if (wie == VoorgesteldDoor)
        {
            throw Verboden("vrijgave.eigen-voorstel", "U hebt deze vrijgave zelf voorgesteld. Iemand anders moet haar goedkeuren.");
        }

        (Status, GoedgekeurdDoor, GoedgekeurdOp) = (Vrijgavestatus.Goedgekeurd, wie, nu);
        PublicatieOp = Math.Max(PublicatieOp, nu.UtcTicks);
        Versie++;
    }

    /// <summary>Stops a release that is not public yet.</summary>
    /// <exception cref="WeigeringException"><c>vrijgave.al-openbaar</c>, <c>vrijgave.reden-verplicht</c>, <c>tekst.te-lang</c> or <c>versie.verouderd</c></exception>
    public void TrekIn(string wie, string reden, long versie, DateTimeOffset nu)
    {
        EisVersie(versie);
        if (StatusOp(nu) is Vrijgavestatus.Vrijgegeven or Vrijgavestatus.Ingetrokken)
        {
            throw Verboden("vrijgave.al-openbaar", "Deze vrijgave is al openbaar of ingetrokken. Stel een nieuwe uitgave voor met een reden.");
        }

        if (string.IsNullOrWhiteSpace(reden))
        {
            throw new WeigeringException("vrijgave.reden-verplicht", "Geef een reden om de vrijgave in te trekken.", "reden");
        }

        if (reden.Trim().Length > MaxToelichting)
        {
            throw new WeigeringException("tekst.te-lang", string.Create(CultureInfo.InvariantCulture, $"De reden is langer dan {MaxToelichting} tekens."), "reden");
        }

        (Status, IngetrokkenDoor, Intrekreden) = (Vrijgavestatus.Ingetrokken, wie, reden.Trim());
        Versie++;
    }

    private void EisVersie(long versie)
    {
        if (versie != Versie)
        {
            throw new WeigeringException("versie.verouderd", "Iemand anders heeft deze vrijgave intussen gewijzigd. Bekijk haar opnieuw.", "versie", WeigeringSoort.Conflict);
        }
    }

    private static WeigeringException Verboden(string code, string melding) => new(code, melding, soort: WeigeringSoort.VerbodenOvergang);
}
