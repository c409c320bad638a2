namespace Monitoring.Contracts.Gebeurtenissen;

/// <summary>The judgement on one standaard: goed, voldoende, onvoldoende or niet-beoordeeld.</summary>
public sealed record OordeelOpStandaard(string Standaard, string Oordeel);
