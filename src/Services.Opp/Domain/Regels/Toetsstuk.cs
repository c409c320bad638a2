using Monitoring.Contracts.Domein;
using Monitoring.Services.Opp.Domain.Dossiers;

namespace Monitoring.Services.Opp.Domain.Regels;

/// <summary>What rules judge: one OPP on one day.</summary>
/// <param name="Kalenderdag">Day of judging.</param>
internal sealed record Toetsstuk(Schoolsoort Schoolsoort, DateOnly BeginTermijn, DateOnly? VastgesteldOp, Dossier Dossier, DateOnly Kalenderdag)
{
    /// <summary>The day of judging, or the last day of an OPP that ended. Whether a schooljaar is over is asked of <see cref="Kalenderdag"/>.</summary>
    public DateOnly Vandaag => Dossier.Einde is { } einde && einde.Op < Kalenderdag ? einde.Op : Kalenderdag;

    public DateOnly UitersteDatum => ZesWekenregel.UitersteDatum(BeginTermijn);

    /// <summary>When the present version was vastgesteld or bijgesteld; null while it is a concept.</summary>
    public DateOnly? VersieOp => Dossier.Bijstellingen.Count > 0 ? Dossier.Bijstellingen[^1].Op : VastgesteldOp;

    /// <summary>When the version before was settled; null when there was none. What is told of the present version lies after it.</summary>
    public DateOnly? VorigeVersieOp => Dossier.Bijstellingen.Count switch
    {
        0 => null,
        1 => VastgesteldOp,
        _ => Dossier.Bijstellingen[^2].Op,
    };

    /// <summary>The law of this day counts for the present version.</summary>
    public DateOnly Toetsdag => VersieOp ?? Vandaag;

    /// <summary>When the present version of the handelingsdeel was settled; while it is a concept: the day of judging.</summary>
    public DateOnly HandelingsdeelDag => Dossier.HandelingsdeelOp(Dossier.HandelingsdeelVersie, VastgesteldOp) ?? Vandaag;

    public DateOnly? LaatsteEvaluatieOp => Dossier.Evaluaties.Count > 0 ? Dossier.Evaluaties[^1].Op : null;

    public bool IsBijgesteld => Dossier.Bijstellingen.Count > 0;

    /// <summary>Falls in the making of the present version.</summary>
    public bool HoortBijVersie(DateOnly dag) => (VorigeVersieOp is not { } vorige || dag > vorige) && (VersieOp is not { } versie || dag <= versie);
}
