namespace Monitoring.Services.Toezicht.Domain.Objecten;

/// <summary>
/// The samenwerkingsverband of a vestiging as a file shows it on a day. It holds until a later day says otherwise; a vestiging that moves keeps
/// its earlier days.
/// </summary>
internal sealed class Aansluiting
{
    /// <summary>Id of the vestiging.</summary>
    public required string ObjectId { get; init; }

    public required DateOnly Peildatum { get; init; }

    public required string SwvCode { get; set; }

    /// <summary>Weight of the file, see <see cref="Objecten.Gezag"/>.</summary>
    public required int Gezag { get; set; }
}
