using Monitoring.ServiceDefaults.Toegang;

namespace Monitoring.Services.Toezicht.Raadplegen;

/// <summary>
/// What a board may see and answer: what is about its samenwerkingsverband, and what is addressed to its bevoegd gezag. A board of schools has
/// the second only.
/// </summary>
/// <param name="Swv">Code, or empty.</param>
/// <param name="BevoegdGezag">Number, or empty.</param>
internal sealed record Bestuursgebied(string Swv, string BevoegdGezag)
{
    /// <exception cref="Contracts.Domein.WeigeringException"><c>toegang.ander-gebied</c>: the account names neither.</exception>
    public static Bestuursgebied Van(Aanroeper aanroeper)
    {
        Aanroeper.Eis(aanroeper.Swv is not null || aanroeper.BevoegdGezag is not null, "Uw account hoort niet bij een samenwerkingsverband of bestuur.");
        return new Bestuursgebied(aanroeper.Swv?.Waarde ?? "", aanroeper.BevoegdGezag?.Waarde ?? "");
    }
}
