using System.Net;

namespace Monitoring.DraaiendPlatform;

/// <summary>An address of the site as a visitor got it.</summary>
/// <param name="Soort">The address without what differs from case to case: "/inspecteur/onderzoeken/*".</param>
/// <param name="Via">Address of the page on which the link stood.</param>
/// <param name="Html">The page; empty for a file.</param>
public sealed record Bezochtepagina(string Pad, string Soort, string Via, HttpStatusCode Status, string Html);
