using Monitoring.Contracts.Domein;
using Monitoring.Contracts.V1;

namespace Monitoring.Services.Opp.Raadplegen;

/// <summary>Which part of a list is asked for.</summary>
internal sealed record Bladzijde(int Overslaan, int Grootte)
{
    private const int Standaard = 25;
    private const int MaxGrootte = 500;
    private const int MaxNummer = 1_000_000;

    /// <summary>Reads a page: number from 1 (0 is 1), size 1-500 (0 is 25). Refuses with <c>pagina.ongeldig</c>.</summary>
    public static Bladzijde Lees(Pagina? pagina)
    {
        var nummer = pagina?.Nummer is null or 0 ? 1 : pagina.Nummer;
        var grootte = pagina?.Grootte is null or 0 ? Standaard : pagina.Grootte;
        return nummer is >= 1 and <= MaxNummer && grootte is >= 1 and <= MaxGrootte
            ? new Bladzijde((nummer - 1) * grootte, grootte)
            : throw new WeigeringException("pagina.ongeldig", "Deze pagina bestaat niet. Verwacht: nummer vanaf 1, en 1 tot en met 500 regels per pagina.", "pagina");
    }
}
