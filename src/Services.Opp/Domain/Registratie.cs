using Monitoring.Contracts.Domein;
using Monitoring.Services.Opp.Domain.Regels;

namespace Monitoring.Services.Opp.Domain;

/// <summary>What a school says about one OPP: well formed, and with dates that can be true together.</summary>
internal sealed record Registratie
{
    public Registratie(Kenmerk kenmerk, Pseudoniem pseudoniem, BrinVestiging vestiging, Schoolsoort schoolsoort, DateOnly beginTermijn, DateOnly opgesteldOp, DateOnly? vastgesteldOp, Herkomst herkomst, DateOnly vandaag)
    {
        Datumregels.EisBegin(beginTermijn, vandaag);
        Datumregels.EisOpgesteld(opgesteldOp, vandaag);
        if (vastgesteldOp is { } datum)
        {
            Datumregels.EisVastgesteld(datum, opgesteldOp, vandaag);
        }

        (Kenmerk, Pseudoniem, Vestiging, Schoolsoort) = (kenmerk, pseudoniem, vestiging, schoolsoort);
        (BeginTermijn, OpgesteldOp, VastgesteldOp, Herkomst) = (beginTermijn, opgesteldOp, vastgesteldOp, herkomst);
    }

    public Kenmerk Kenmerk { get; }

    public Pseudoniem Pseudoniem { get; }

    public BrinVestiging Vestiging { get; }

    public Schoolsoort Schoolsoort { get; }

    public DateOnly BeginTermijn { get; }

    public DateOnly OpgesteldOp { get; }

    public DateOnly? VastgesteldOp { get; }

    public Herkomst Herkomst { get; init; }

    /// <summary>What else the row says.</summary>
    public Aanvulling Aanvulling { get; init; } = Aanvulling.Niets;
}
