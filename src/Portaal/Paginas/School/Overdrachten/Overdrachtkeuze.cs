using Monitoring.Contracts.Opp.V1;
using Monitoring.Contracts.V1;
using Monitoring.Portaal.Raamwerk;

namespace Monitoring.Portaal.Paginas.School.Overdrachten;

/// <summary>The choice on the list of overdrachten, the same for the page and the file.</summary>
internal static class Overdrachtkeuze
{
    public static Lijstadres Adres(HttpRequest verzoek) => Lijstadres.Van(verzoek, "stand");

    public static OverdrachtenVraag Vraag(Lijstadres adres, int pagina, int grootte) => new() { Stand = adres["stand"], Sorteer = adres.Sorteer, Pagina = new Pagina { Nummer = pagina, Grootte = grootte } };
}
