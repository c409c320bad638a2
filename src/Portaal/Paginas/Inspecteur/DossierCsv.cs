using System.Text;
using Microsoft.AspNetCore.Authorization;
using Monitoring.Contracts;
using Monitoring.Contracts.Financien.V1;
using Monitoring.Contracts.Toegang;
using Monitoring.Contracts.V1;
using Monitoring.Portaal.Diensten;
using Monitoring.Portaal.Raamwerk;

namespace Monitoring.Portaal.Paginas.Inspecteur;

/// <summary>The list of besturen as a file: all pages of what the page shows. UTF-8 with BOM, semicolons, decimal comma.</summary>
internal static class DossierCsv
{
    private const int RijenPerVraag = 500;
    private const int MaxRijen = 20_000;

    public static void MapDossierCsv(this WebApplication app) =>
        app.MapGet("/inspecteur/financien.csv", Schrijf).RequireAuthorization(new AuthorizeAttribute { Roles = Rol.Inspecteur });

    private static async Task Schrijf(HttpContext http, Contracts.Financien.V1.Financien.FinancienClient financien, Dienstaanroep diensten)
    {
        var adres = Dossierkeuze.Adres(http.Request);
        var tekst = new StringBuilder("\ufeffbevoegd_gezag;naam;groepering;swv_code;boekjaar;liquiditeit;solvabiliteit2;bovenmatig_euro;signalen;bevindingen\r\n");
        var geteld = 0;
        for (var pagina = 1; geteld < MaxRijen; pagina++)
        {
            var lijst = await diensten.Probeer(financien.LijstDossiersAsync(Dossierkeuze.Vraag(adres, pagina, RijenPerVraag), cancellationToken: http.RequestAborted));
            if (!lijst.Gelukt)
            {
                await Foutpaginas.Toon(http, lijst.Storing.Statuscode, "Dit bestand kan nu niet worden gemaakt", lijst.Storing.Melding);
                return;
            }

            foreach (var regel in lijst.Waarde.Regels)
            {
                tekst.AppendJoin(';', Cellen(regel)).Append("\r\n");
            }

            geteld += lijst.Waarde.Regels.Count;
            if (lijst.Waarde.Regels.Count == 0 || geteld >= lijst.Waarde.Totaal)
            {
                break;
            }
        }

        http.Response.ContentType = "text/csv; charset=utf-8";
        http.Response.Headers.ContentDisposition = "attachment; filename=\"financiele-signalen.csv\"";
        await http.Response.WriteAsync(tekst.ToString(), http.RequestAborted);
    }

    private static IEnumerable<string> Cellen(DossierRegel regel) =>
    [
        regel.BevoegdGezag, Tekst(regel.Naam), Tekst(regel.Groepering), regel.SwvCode, $"{regel.Boekjaar}",
        Getal(regel.Liquiditeit), Getal(regel.Solvabiliteit2), Getal(regel.Bovenmatig), $"{regel.Signalen}", $"{regel.Bevindingen}",
    ];

    /// <summary>Full precision; a value that is absent stays in words.</summary>
    private static string Getal(Getal? getal) => getal.NaarDecimal() is not null ? getal!.Decimaal.Replace('.', ',') : Notatie.Getallen.Reden(getal).Woorden;

    /// <summary>Quoted; what a spreadsheet would run as a formula is kept as text.</summary>
    private static string Tekst(string tekst)
    {
        var veilig = tekst is ['=' or '+' or '-' or '@' or '\t', ..] ? "'" + tekst : tekst;
        return '"' + veilig.Replace("\"", "\"\"", StringComparison.Ordinal) + '"';
    }
}
