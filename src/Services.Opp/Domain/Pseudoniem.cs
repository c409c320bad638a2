namespace Monitoring.Services.Opp.Domain;

/// <summary>A pupil, unrecognisable: a keyed hash of BRIN and the school's own key of the pupil.</summary>
/// <param name="SleutelId">Which secret key made it, so that the key can be replaced.</param>
/// <param name="Waarde">HMAC-SHA256, 32 bytes.</param>
internal sealed record Pseudoniem(string SleutelId, byte[] Waarde)
{
    public const int Bytes = 32;

    /// <summary>The same pupil with the key before this one; null where there was none, or where it is not known.</summary>
    public Pseudoniem? Eerder { get; init; }

    /// <summary>The same pupil with another key; null where it cannot be told, so that it can be compared with nothing.</summary>
    public Pseudoniem? Met(string sleutelId) => SleutelId == sleutelId ? this : Eerder?.Met(sleutelId);

    public bool IsGelijkAan(string sleutelId, ReadOnlySpan<byte> waarde) => Met(sleutelId) is { } zelf && waarde.SequenceEqual(zelf.Waarde);

    public override string ToString() => "(verborgen)";
}
