using System.Text.Json.Serialization;

namespace Monitoring.Services.Opp.Domain.Dossiers;

/// <summary>Where the pupil went after leaving this school.</summary>
/// <param name="Op">Day of leaving.</param>
/// <param name="Bestemming">Code.</param>
/// <param name="Niveau">Number of the leerroute reached, 1-9; null: not told.</param>
/// <param name="InterneEntree">Followed mbo entree within the vso.</param>
/// <param name="NaEenJaar">bestendigd, niet-bestendigd or onbekend; empty: not yet asked.</param>
/// <param name="NaDrieJaar">As <paramref name="NaEenJaar"/>.</param>
internal sealed record Uitstroom(DateOnly Op, string Bestemming, int? Niveau, bool InterneEntree, string NaEenJaar, string NaDrieJaar)
{
    /// <summary>First day on which <see cref="NaEenJaar"/> can be told.</summary>
    [JsonIgnore]
    public DateOnly EenJaarOp => Op.AddYears(1);

    /// <summary>First day on which <see cref="NaDrieJaar"/> can be told.</summary>
    [JsonIgnore]
    public DateOnly DrieJaarOp => Op.AddYears(3);

    /// <summary>Without what cannot be known yet on <paramref name="vandaag"/>.</summary>
    public Uitstroom Tot(DateOnly vandaag) => this with { NaEenJaar = vandaag < EenJaarOp ? "" : NaEenJaar, NaDrieJaar = vandaag < DrieJaarOp ? "" : NaDrieJaar };
}
