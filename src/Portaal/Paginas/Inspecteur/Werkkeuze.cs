using Monitoring.Contracts.Toezicht.V1;
using Monitoring.Contracts.V1;
using Monitoring.Portaal.Raamwerk;

namespace Monitoring.Portaal.Paginas.Inspecteur;

/// <summary>Which part of the work list the page and its calendar show.</summary>
internal static class Werkkeuze
{
    public static Lijstadres Adres(HttpRequest verzoek) => Lijstadres.Van(verzoek, "van", "wanneer", "wacht");

    /// <summary>The page on which the step is done.</summary>
    public static string PaginaVan(Werkstap stap) => stap.HerstelopdrachtId.Length > 0
        ? Onderzoekadres.Opdracht(stap.HerstelopdrachtId)
        : stap.VoorstelId.Length > 0
            ? Onderzoekadres.Correctiebesluit(stap.OnderzoekId, stap.VoorstelId)
            : Onderzoekadres.Van(stap.OnderzoekId);

    public static WerkvraagVerzoek Vraag(Lijstadres adres, int pagina, int grootte) => new()
    {
        Van = adres["van"],
        Wanneer = adres["wanneer"],
        WachtOp = adres["wacht"],
        Sorteer = adres.Sorteer,
        Pagina = new Pagina { Nummer = pagina, Grootte = grootte },
    };
}
