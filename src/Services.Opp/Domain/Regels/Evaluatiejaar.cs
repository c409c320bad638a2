using Monitoring.Contracts.Domein;

namespace Monitoring.Services.Opp.Domain.Regels;

/// <summary>One schooljaar of one OPP.</summary>
/// <param name="Doelen">Of the last evaluation in it, or onbekend.</param>
internal sealed record Evaluatiejaar(Schooljaar Schooljaar, Evaluatiestand Stand, string Doelen);
