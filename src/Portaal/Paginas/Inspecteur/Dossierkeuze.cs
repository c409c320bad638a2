using System.Globalization;
using Monitoring.Contracts.Financien.V1;
using Monitoring.Contracts.V1;
using Monitoring.Portaal.Raamwerk;

namespace Monitoring.Portaal.Paginas.Inspecteur;

/// <summary>The choice of besturen, as it stands in the address: the same for the page and its CSV.</summary>
internal static class Dossierkeuze
{
    public static Lijstadres Adres(HttpRequest verzoek) => Lijstadres.Van(verzoek, "zoek", "soort", "boekjaar", "signaal", "kengetal", "grootte", "afbouw", "toezicht");

    public static int Boekjaar(Lijstadres adres) => int.TryParse(adres["boekjaar"], NumberStyles.None, CultureInfo.InvariantCulture, out var boekjaar) ? boekjaar : 0;

    public static LijstVraag Vraag(Lijstadres adres, int pagina, int grootte) => new()
    {
        Pagina = new Pagina { Nummer = pagina, Grootte = grootte },
        Zoek = adres["zoek"],
        AlleenSwv = adres["soort"] == "swv",
        Boekjaar = Boekjaar(adres),
        Signaal = adres["kengetal"],
        Grootteklasse = adres["grootte"],
        Afbouw = adres["afbouw"],
        AlleenToezicht = adres["toezicht"] == "ja",
        AlleenSignaal = adres["signaal"] == "ja",
        Sorteer = adres.Sorteer,
    };
}
