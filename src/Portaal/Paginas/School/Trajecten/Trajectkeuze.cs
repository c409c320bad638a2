using Monitoring.Contracts.Opp.V1;
using Monitoring.Contracts.V1;
using Monitoring.Portaal.Raamwerk;

namespace Monitoring.Portaal.Paginas.School.Trajecten;

/// <summary>The choice on the list of trajecten, the same for the page and the file.</summary>
internal static class Trajectkeuze
{
    public static Lijstadres Adres(HttpRequest verzoek) => Lijstadres.Van(verzoek, "soort", "stand");

    public static TrajectenVraag Vraag(Lijstadres adres, int pagina, int grootte) => new() { Soort = adres["soort"], Stand = adres["stand"], Sorteer = adres.Sorteer, Pagina = new Pagina { Nummer = pagina, Grootte = grootte } };
}
