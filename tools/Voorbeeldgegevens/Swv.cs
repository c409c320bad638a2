namespace Monitoring.Voorbeeldgegevens;

/// <summary>An invented samenwerkingsverband.</summary>
/// <param name="Code">PO9001 and on, VO9001 and on.</param>
/// <param name="BevoegdGezag">990nn for PO90nn, 991nn for VO90nn.</param>
internal sealed record Swv(string Code, string BevoegdGezag, Plaats Zetel)
{
    public string Naam => $"Samenwerkingsverband Passend Onderwijs {Code[..2]} {Zetel.Naam} e.o.";
}
