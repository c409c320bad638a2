namespace Monitoring.Services.Toezicht.Signalenvolgen;

/// <summary>How far the building of the signals is.</summary>
/// <param name="Dienst">Service being read; empty in the last step.</param>
/// <param name="Gelezen">Accounts, decisions and OPP's read so far.</param>
/// <param name="Vervallen">Rows that no service has any more; only in the last step.</param>
/// <param name="Klaar">True when it is done.</param>
internal sealed record HerbouwStap(string Dienst, long Gelezen, int Vervallen, bool Klaar);
