namespace Monitoring.Contracts.Domein;

/// <summary>A domain refusal: what was asked is not allowed or not well formed. Nothing has been changed.</summary>
/// <param name="Code">Stable code for machines, for example <c>opp.bsn-herkend</c>.</param>
/// <param name="Melding">Dutch sentence for people.</param>
/// <param name="Veld">The field of the request that it is about, or empty.</param>
/// <param name="Soort">Decides the gRPC and HTTP status.</param>
public sealed record Weigering(string Code, string Melding, string Veld = "", WeigeringSoort Soort = WeigeringSoort.OngeldigeInvoer);
