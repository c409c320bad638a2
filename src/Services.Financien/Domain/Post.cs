using Monitoring.Services.Financien.Domain.Kengetallen;

namespace Monitoring.Services.Financien.Domain;

/// <summary>A post of the annual account, with the official item code of the model for the education sector.</summary>
/// <param name="Code">"2.1", "TOTB": the code before the dash in the column names of DUO.</param>
/// <param name="Naam">Name on screen.</param>
/// <param name="Deel">The part, and so the file, that reports it.</param>
internal sealed record Post(string Code, string Naam, Jaarrekeningdeel Deel)
{
    public Eenheid Eenheid { get; init; } = Eenheid.Euro;

    /// <summary>The older model does not have the post: an account without the column has nothing in it.</summary>
    public bool AlleenNieuwModel { get; init; }
}
