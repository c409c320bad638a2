using Monitoring.Contracts.Opp.V1;
using Monitoring.Contracts.V1;
using Monitoring.Portaal.Raamwerk;

namespace Monitoring.Portaal.Paginas.School;

/// <summary>The choice on the list of OPP's, the same for the page and the file. What is searched is not part of it: a kenmerk has no place in an address.</summary>
internal static class Oppkeuze
{
    public static Lijstadres Adres(HttpRequest verzoek) => Lijstadres.Van(verzoek, "actie", "oorzaak", "termijn");

    public static LijstVraag Vraag(Lijstadres adres, string zoek, int pagina, int grootte) => new()
    {
        Actie = adres["actie"],
        Oorzaak = adres["oorzaak"],
        Termijn = adres["termijn"],
        Zoek = zoek,
        Sorteer = adres.Sorteer.Length > 0 ? adres.Sorteer : "actie",
        Pagina = new Pagina { Nummer = pagina, Grootte = grootte },
    };
}
