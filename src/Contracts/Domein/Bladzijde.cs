using Monitoring.Contracts.V1;

namespace Monitoring.Contracts.Domein;

/// <summary>The part of a list that is asked for.</summary>
/// <param name="Overslaan">Rows before it.</param>
/// <param name="Grootte">Rows in it, 1-500.</param>
public sealed record Bladzijde(int Overslaan, int Grootte)
{
    private const int Gewoon = 25;
    private const int Meest = 500;
    private const int Verst = 1_000_000;

    /// <summary>Reads a page: number from 1 (0 or absent is 1), size 1-500 (0 or absent is 25). Refuses with <c>pagina.ongeldig</c>.</summary>
    public static Bladzijde Lees(Pagina? pagina)
    {
        var nummer = pagina?.Nummer is null or 0 ? 1 : pagina.Nummer;
        var grootte = pagina?.Grootte is null or 0 ? Gewoon : pagina.Grootte;
        return nummer is >= 1 and <= Verst && grootte is >= 1 and <= Meest
            ? new Bladzijde((nummer - 1) * grootte, grootte)
            : throw new WeigeringException("pagina.ongeldig", $"Deze pagina bestaat niet. Verwacht: een nummer vanaf 1, en 1 tot en met {Meest} regels per pagina.", "pagina");
    }
}
