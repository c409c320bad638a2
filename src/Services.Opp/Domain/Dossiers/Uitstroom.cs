namespace Monitoring.Services.Opp.Domain.Dossiers;

/// <summary>Where the pupil went after leaving this school.</summary>
/// <param name="Op">Day of leaving.</param>
/// <param name="Bestemming">Code.</param>
/// <param name="Niveau">Number of the leerroute reached, 1-9; null: not told.</param>
/// <param name="InterneEntree">Followed mbo entree within the vso.</param>
/// <param name="NaEenJaar">bestendigd, niet-bestendigd or onbekend; empty: not yet asked.</param>
/// <param name="NaDrieJaar">As <paramref name="NaEenJaar"/>.</param>
internal sealed record Uitstroom(DateOnly Op, string Bestemming, int? Niveau, bool InterneEntree, string NaEenJaar, string NaDrieJaar);
