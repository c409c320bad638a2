namespace Monitoring.Services.Financien.Domain.Controles;

/// <summary>Something in an account that does not add up or does not fit. The account is taken in all the same.</summary>
/// <param name="Ernst">info or let-op.</param>
/// <param name="Verschil">Euro; null when the finding is not about an amount.</param>
internal sealed record Bevinding(string Code, string Ernst, string Melding, decimal? Verschil)
{
    public const string Info = "info";
    public const string LetOp = "let-op";

    /// <summary>An explanation of another amount explains something else.</summary>
    public bool IsToegelichtDoor(Toelichting toelichting) => toelichting.Code == Code && toelichting.Verschil == Verschil;
}
