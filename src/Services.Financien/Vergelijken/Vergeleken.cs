using Monitoring.Contracts.Gebeurtenissen;

namespace Monitoring.Services.Financien.Vergelijken;

/// <summary>A samenwerkingsverband as it is compared.</summary>
internal sealed record Vergeleken(string BevoegdGezag, string Naam, string SwvCode, string Sector, Leerlingental Leerlingental, IReadOnlyList<KengetalWaarde> Kengetallen)
{
    private static readonly KengetalWaarde Onbekend = new("", null, "niet-bekend", null, null);

    /// <summary>The first two digits of the code number the province; empty for a national one or without a code.</summary>
    public string Provincie => SwvCode.Length == 6 && SwvCode[2..4] != "00" ? SwvCode[2..4] : "";

    public decimal? BrutoBaten => Kengetal(Domain.Kengetallen.BrutoBaten.Code).Waarde;

    public KengetalWaarde Kengetal(string code) => Kengetallen.FirstOrDefault(kengetal => kengetal.Code == code) ?? Onbekend;
}
