namespace Monitoring.Services.Opp.Domain.Regels;

/// <summary>Whether the evaluation of a schooljaar was held.</summary>
internal enum Evaluatiestand
{
    Geevalueerd,

    /// <summary>The schooljaar is over.</summary>
    NietGeevalueerd,

    /// <summary>There is still time.</summary>
    NogNiet,
}
