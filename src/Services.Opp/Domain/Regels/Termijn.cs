namespace Monitoring.Services.Opp.Domain.Regels;

/// <summary>How an OPP stands against the term of six weeks.</summary>
internal enum Termijn
{
    /// <summary>Adopted on or before the last day.</summary>
    OpTijd,

    /// <summary>Adopted after the last day.</summary>
    TeLaatVastgesteld,

    /// <summary>Not adopted, and the last day has passed.</summary>
    TeLaat,

    /// <summary>Not adopted, and there is still time.</summary>
    Loopt,
}
