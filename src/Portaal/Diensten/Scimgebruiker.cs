namespace Monitoring.Portaal.Diensten;

/// <summary>An account as a directory gives it (RFC 7643, section 4.1), as far as pages need it.</summary>
/// <param name="Id">The account, as services keep it with an act.</param>
/// <param name="Active">False of who left; absent when the directory does not tell.</param>
/// <param name="DisplayName">Name for people; absent when the directory has none.</param>
public sealed record Scimgebruiker(string Id, string? DisplayName, bool? Active);
