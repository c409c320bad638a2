using Monitoring.Contracts.Domein;
using Monitoring.Services.Opp.Domain;

namespace Monitoring.Services.Opp.Registreren;

/// <summary>The answer to one row.</summary>
/// <param name="Regel">The sender's own row number.</param>
/// <param name="Id">The OPP, or null when the row was refused.</param>
/// <param name="Reden">Why it was refused, otherwise null.</param>
internal sealed record RijUitkomst(int Regel, Uitkomst Uitkomst, Guid? Id, Weigering? Reden)
{
    /// <summary>Fields of a row that was not refused that the register did not take over; see <see cref="Rijverschil"/>.</summary>
    public IReadOnlyList<Weigering> NietOvergenomen { get; init; } = [];

    public static RijUitkomst Afgewezen(int regel, Weigering reden) => new(regel, Uitkomst.Afgewezen, null, reden);
}
