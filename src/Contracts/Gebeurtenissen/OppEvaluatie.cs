namespace Monitoring.Contracts.Gebeurtenissen;

/// <summary>The yearly evaluation of an OPP in one schooljaar (1 August up to and including 31 July).</summary>
/// <param name="Schooljaar">"2024-2025".</param>
/// <param name="Uitkomst">
/// geevalueerd; niet-geevalueerd (compulsory, and the schooljaar is over); nog-niet (compulsory, and there is still time). Share evaluated:
/// geevalueerd / (geevalueerd + niet-geevalueerd).
/// </param>
/// <param name="Doelen">Of the last evaluation in that schooljaar: behaald, deels, niet, or onbekend.</param>
public sealed record OppEvaluatie(string Schooljaar, string Uitkomst, string Doelen);
