using Monitoring.Contracts.Domein;
using Monitoring.Contracts.V1;

namespace Monitoring.Services.Toezicht.Raadplegen;

/// <summary>The part of a list that is asked for: page from 1, size 1-500, 25 when none is named.</summary>
internal sealed record Bladzijde(int Overslaan, int Nemen)
{
    private const int Gewoon = 25;
    private const int Meest = 500;
    private const int Verst = 1_000_000;

    /// <exception cref="WeigeringException"><c>pagina.ongeldig</c></exception>
    public static Bladzijde Lees(Pagina? pagina)
    {
        var nummer = pagina?.Nummer is null or 0 ? 1 : pagina.Nummer;
        var grootte = pagina?.Grootte is null or 0 ? Gewoon : pagina.Grootte;
        return nummer is >= 1 and <= Verst && grootte is >= 1 and <= Meest
            ? new Bladzijde((nummer - 1) * grootte, grootte)
            : throw new WeigeringException("pagina.ongeldig", $"Een bladzijde heeft een nummer vanaf 1 en 1 tot {Meest} regels.", "pagina");
    }
}
