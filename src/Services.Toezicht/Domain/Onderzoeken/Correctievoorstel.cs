using Monitoring.Contracts.Domein;
using Monitoring.Services.Toezicht.Domain.Naslag;

namespace Monitoring.Services.Toezicht.Domain.Onderzoeken;

/// <summary>
/// A correction that asks four eyes: one inspecteur proposes it, and the report changes only when another confirms it. Until
/// then it stands as it was, for everybody.
/// </summary>
internal sealed class Correctievoorstel
{
    private Correctievoorstel()
    {
    }

    public Guid Id { get; private init; }

    public Guid Onderzoek { get; private init; }

    public DateOnly Datum { get; private init; }

    /// <summary>Code of the standaard, or empty for the eindoordeel.</summary>
    public string Standaard { get; private init; } = "";

    /// <summary>The judgement that it wants to change.</summary>
    public string Was { get; private init; } = "";

    public string Wordt { get; private init; } = "";

    public string Reden { get; private init; } = "";

    /// <summary>Account of the inspecteur who proposed it.</summary>
    public string Door { get; private init; } = "";

    /// <summary>Last day for a colleague to decide.</summary>
    public DateOnly Uiterlijk { get; private init; }

    /// <summary>Day of the decision; null while it waits.</summary>
    public DateOnly? AfgehandeldOp { get; private set; }

    /// <summary>Account of the inspecteur who decided; empty while it waits.</summary>
    public string AfgehandeldDoor { get; private set; } = "";

    /// <summary>Why it was rejected; empty when it was confirmed.</summary>
    public string Afwijzing { get; private set; } = "";

    public static Correctievoorstel Doe(Onderzoek onderzoek, string standaard, string was, string wordt, string reden, string door, DateOnly vandaag) => new()
    {
        Id = Guid.CreateVersion7(),
        Onderzoek = onderzoek.Id,
        Datum = vandaag,
        Standaard = standaard,
        Was = was,
        Wordt = wordt,
        Reden = reden,
        Door = door,
        Uiterlijk = vandaag.AddDays(Termijn.Van(Termijn.Correctie, vandaag).Dagen),
    };

    /// <summary>Puts it in force.</summary>
    /// <exception cref="WeigeringException"><c>correctie.afgehandeld</c>, <c>vier-ogen.gevraagd</c> for the one who proposed it, and those of <see cref="Onderzoek.VoerDoor"/></exception>
    public void Bevestig(Onderzoek onderzoek, string door, DateOnly vandaag)
    {
        EisOpen();
        if (door == Door)
        {
            throw new WeigeringException("vier-ogen.gevraagd", "U stelde deze correctie zelf voor. Een collega bevestigt haar of wijst haar af.", soort: WeigeringSoort.VerbodenOvergang);
        }

        onderzoek.VoerDoor(this, door, vandaag);
        (AfgehandeldOp, AfgehandeldDoor) = (vandaag, door);
    }

    /// <summary>Leaves the report as it is. The one who proposed it may also take it back.</summary>
    /// <exception cref="WeigeringException"><c>correctie.afgehandeld</c>, and those of <see cref="VrijeTekst.LeesVerplicht"/></exception>
    public void WijsAf(string? toelichting, string door, DateOnly vandaag)
    {
        EisOpen();
        (Afwijzing, AfgehandeldOp, AfgehandeldDoor) = (VrijeTekst.LeesVerplicht(toelichting, "toelichting"), vandaag, door);
    }

    private void EisOpen()
    {
        if (AfgehandeldOp is not null)
        {
            throw new WeigeringException("correctie.afgehandeld", $"Over deze correctie is op {Contracts.Domein.Datum.Schrijf(AfgehandeldOp)} al besloten.", soort: WeigeringSoort.VerbodenOvergang);
        }
    }
}
