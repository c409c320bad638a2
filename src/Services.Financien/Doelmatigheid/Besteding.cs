namespace Monitoring.Services.Financien.Doelmatigheid;

/// <summary>Money passed on to a school or board: what for, whether its results were asked for, and what came of it.</summary>
/// <param name="Ontvanger">School or board.</param>
/// <param name="Bedrag">Euro.</param>
/// <param name="GevraagdOp">Day on which the board was asked for its results; null: not asked.</param>
/// <param name="AntwoordOp">Day of the answer; null: none yet.</param>
internal sealed record Besteding(string Ontvanger, decimal Bedrag, string Doel, DateOnly? GevraagdOp, DateOnly? AntwoordOp, string Resultaat);
