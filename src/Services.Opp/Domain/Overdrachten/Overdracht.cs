using Monitoring.Contracts.Domein;
using Monitoring.Services.Opp.Domain.Regels;

namespace Monitoring.Services.Opp.Domain.Overdrachten;

/// <summary>
/// An OPP that was handed over, until the receiving school has answered. The content stays with the OPP of the school that handed it over;
/// this says only who has to do something with it.
/// </summary>
internal sealed class Overdracht
{
    private Overdracht()
    {
    }

    public Guid Id { get; private init; }

    /// <summary>The OPP that was handed over, at the other school.</summary>
    public Guid OppId { get; private init; }

    public string NaarBrin { get; private init; } = "";

    /// <summary>BRIN and two digits.</summary>
    public string NaarVestiging { get; private init; } = "";

    public DateOnly Op { get; private init; }

    /// <summary>
    /// Six weeks after <see cref="Op"/>. The law counts from the day of enrolment, which this register learns only when the school takes the
    /// OPP over (docs/decisions/0005).
    /// </summary>
    public DateOnly Uiterlijk { get; private init; }

    public Antwoord Antwoord { get; private set; }

    public DateOnly? AntwoordOp { get; private set; }

    /// <summary>What the OPP became at the receiving school; null unless it was taken over.</summary>
    public Guid? NieuwOppId { get; private set; }

    public long Versie { get; private set; } = 1;

    public static Overdracht Van(Ontwikkelingsperspectief opp, BrinVestiging naar, DateOnly op, Moment nu) => new()
    {
        Id = Guid.CreateVersion7(nu.Tijdstip),
        OppId = opp.Id,
        NaarBrin = naar.Brin.Waarde,
        NaarVestiging = naar.Waarde,
        Op = op,
        Uiterlijk = ZesWekenregel.UitersteDatum(op),
    };

    /// <summary>It became <paramref name="nieuw"/>. Refuses as <see cref="Beantwoord"/>.</summary>
    public void NeemOver(long versie, Ontwikkelingsperspectief nieuw, Moment nu)
    {
        Beantwoord(versie, Antwoord.Overgenomen, nu);
        NieuwOppId = nieuw.Id;
    }

    /// <summary>Refuses with <c>versie.verouderd</c> or <c>overdracht.beantwoord</c>.</summary>
    public void Beantwoord(long versie, Antwoord antwoord, Moment nu)
    {
        EisOpen();
        Versiecontrole.Eis(versie, Versie);

        (Antwoord, AntwoordOp) = (antwoord, nu.Vandaag);
        Versie++;
    }

    /// <summary>Refuses with <c>overdracht.beantwoord</c>.</summary>
    public void EisOpen()
    {
        if (Antwoord != Antwoord.Open)
        {
            throw new WeigeringException("overdracht.beantwoord", "Deze overdracht is al beantwoord.", "overdracht_id", WeigeringSoort.VerbodenOvergang);
        }
    }
}
