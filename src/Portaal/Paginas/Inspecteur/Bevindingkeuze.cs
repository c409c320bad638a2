using Monitoring.Contracts.Financien.V1;
using Monitoring.Contracts.V1;
using Monitoring.Portaal.Raamwerk;

namespace Monitoring.Portaal.Paginas.Inspecteur;

/// <summary>The choice of findings, as it stands in the address: the same for the page and its CSV.</summary>
internal static class Bevindingkeuze
{
    public static Lijstadres Adres(HttpRequest verzoek) => Lijstadres.Van(verzoek, "zoek", "soort", "bevinding", "boekjaar", "letop", "open");

    public static BevindingVraag Vraag(Lijstadres adres, int pagina, int grootte) => new()
    {
        Pagina = new Pagina { Nummer = pagina, Grootte = grootte },
        Zoek = adres["zoek"],
        Boekjaar = Dossierkeuze.Boekjaar(adres),
        Code = adres["bevinding"],
        AlleenLetOp = adres["letop"] == "ja",
        AlleenOpen = adres["open"] == "ja",
        AlleenSwv = adres["soort"] == "swv",
        Sorteer = adres.Sorteer,
    };
}
