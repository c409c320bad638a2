using Monitoring.Contracts.Gebeurtenissen;

namespace Monitoring.Services.Financien.Vergelijken;

/// <summary>Where one figure lies among those of a group. The group is without the board itself.</summary>
/// <param name="N">How many of the group have the figure.</param>
internal sealed record Positie(string Code, KengetalWaarde Eigen, int N, decimal? P25, decimal? Mediaan, decimal? P75, string Plaats)
{
    public const string LaagsteKwart = "laagste-kwart";
    public const string Midden = "midden";
    public const string HoogsteKwart = "hoogste-kwart";
    public const string TeKlein = "te-klein";
    public const string NietBekend = "niet-bekend";
}
