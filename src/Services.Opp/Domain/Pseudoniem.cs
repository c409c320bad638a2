namespace Monitoring.Services.Opp.Domain;

/// <summary>A pupil, unrecognisable: a keyed hash of BRIN and the school's own key of the pupil.</summary>
/// <param name="SleutelId">Which secret key made it, so that the key can be replaced. Pseudonyms of different keys cannot be compared.</param>
/// <param name="Waarde">HMAC-SHA256, 32 bytes.</param>
internal sealed record Pseudoniem(string SleutelId, byte[] Waarde)
{
    public const int Bytes = 32;

    public bool IsGelijkAan(string sleutelId, ReadOnlySpan<byte> waarde) =>
        string.Equals(SleutelId, sleutelId, StringComparison.Ordinal) && waarde.SequenceEqual(Waarde);

    public override string ToString() => "(verborgen)";
}
