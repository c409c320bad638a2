using Monitoring.Contracts.Toegang;
using Monitoring.Portaal.Tests.Proefdiensten;

namespace Monitoring.Portaal.Tests.Schermen;

/// <summary>Every page of the portal, with who looks at it.</summary>
internal static class Paginalijst
{
    /// <summary>Name, address and role. {concept} and {opp} are filled in from the services.</summary>
    public static readonly (string Naam, string Pad, string Rol)[] Alle =
    [
        ("start", "/", ""),
        ("indicator", "/indicatoren/swv-eindoordelen", ""),
        ("indicator-filter", "/indicatoren/swv-eindoordelen?sector=vo", ""),
        ("indicator-kengetallen", "/indicatoren/kengetallen", ""),
        ("indicatoren", "/indicatoren", ""),
        ("indicator-eisen", "/indicatoren/opp-wettelijke-eisen", ""),
        ("swv-zoeken", "/samenwerkingsverbanden?zoek=voorbeeld", ""),
        ("swv-dossier", "/samenwerkingsverbanden/PO9001", ""),
        ("swv-dossier-onbekend", "/samenwerkingsverbanden/PO0000", ""),
        ("swv-vergelijken", "/samenwerkingsverbanden/vergelijken?swv=PO9001&swv=VO9002", ""),
        ("swv-vergelijken-leeg", "/samenwerkingsverbanden/vergelijken", ""),
        ("data", "/data", ""),
        ("referenties", "/referentiecijfers", ""),
        ("referenties-leeg", "/referentiecijfers?zoek=zzzz", ""),
        ("referentie", "/referentiecijfers/staat2024-opp-voldoet-havo-vwo", ""),
        ("over-de-cijfers", "/over-de-cijfers", ""),
        ("begrippen", "/begrippen", ""),
        ("begrippen-leeg", "/begrippen?woord=zzzz", ""),
        ("toegankelijkheid", "/toegankelijkheid", ""),
        ("zoeken", "/zoeken?zoek=samenwerkingsverband", ""),
        ("zoeken-leeg", "/zoeken", ""),
        ("zoeken-niets", "/zoeken?zoek=zzzz", ""),
        ("zoeken-geweigerd", "/zoeken?geweigerd=ja", ""),
        ("aanmelden-mislukt", "/aanmelden-mislukt", ""),
        ("niet-gevonden", "/bestaat/niet", ""),
        ("niet-uw-rol", "/beheer", Rol.School),
        ("inspecteur", "/inspecteur", Rol.Inspecteur),
        ("inspecteur-leeg", "/inspecteur?zoek=zzzz", Rol.Inspecteur),
        ("onderzoek", "/inspecteur/onderzoeken/{concept}", Rol.Inspecteur),
        ("onderzoek-vastgesteld", "/inspecteur/onderzoeken/{vastgesteld}", Rol.Inspecteur),
        ("onderzoek-nieuw", "/inspecteur/onderzoeken/nieuw", Rol.Inspecteur),
        ("standaard", "/inspecteur/onderzoeken/{concept}/standaarden/RPO1", Rol.Inspecteur),
        ("herstelopdracht", "/inspecteur/onderzoeken/{concept}/herstelopdracht", Rol.Inspecteur),
        ("eindoordeel", "/inspecteur/onderzoeken/{concept}/eindoordeel", Rol.Inspecteur),
        ("vaststellen", "/inspecteur/onderzoeken/{gereed}/vaststellen", Rol.Inspecteur),
        ("werkvoorraad", "/inspecteur/werkvoorraad", Rol.Inspecteur),
        ("risico", "/inspecteur/risico", Rol.Inspecteur),
        ("bevinding", "/inspecteur/onderzoeken/{concept}/standaarden/RPO1/bevinding", Rol.Inspecteur),
        ("conceptrapport", "/inspecteur/onderzoeken/{gereed}/conceptrapport", Rol.Inspecteur),
        ("correctie", "/inspecteur/onderzoeken/{vastgesteld}/correctie", Rol.Inspecteur),
        ("rapport", "/inspecteur/onderzoeken/{vastgesteld}/rapport", Rol.Inspecteur),
        ("herstelopdracht-dossier", "/inspecteur/herstelopdrachten/{opdracht}", Rol.Inspecteur),
        ("bestuur-toezicht", "/bestuur/toezicht", Rol.SwvBestuur),
        ("bestuur-zienswijze", "/bestuur/toezicht/onderzoeken/{bijbestuur}", Rol.SwvBestuur),
        ("bestuur-herstelopdracht", "/bestuur/toezicht/herstelopdrachten/{opdracht}", Rol.SwvBestuur),
        ("al-vastgesteld", "/inspecteur/onderzoeken/{vastgesteld}/eindoordeel", Rol.Inspecteur),
        ("financien", "/inspecteur/financien", Rol.Inspecteur),
        ("financien-dossier", "/inspecteur/financien/99001", Rol.Inspecteur),
        ("bestuur", "/bestuur", Rol.SwvBestuur),
        ("bestuur-bevinding", "/bestuur/bevindingen/2015/balans-evenwicht", Rol.SwvBestuur),
        ("bestuur-afbouwplan", "/bestuur/afbouwplan", Rol.SwvBestuur),
        ("bestuur-vergelijken", "/bestuur/vergelijken", Rol.SwvBestuur),
        ("bestuur-doelmatigheid", "/bestuur/doelmatigheid", Rol.SwvBestuur),
        ("bestuur-vooruitblik", "/bestuur/vooruitblik?leerlingen=-1,5", Rol.SwvBestuur),
        ("bestuur-invoeren", "/bestuur/invoeren", Rol.SwvBestuur),
        ("financien-toezicht", "/inspecteur/financien/99001/toezicht", Rol.Inspecteur),
        ("financien-toezicht-nieuw", "/inspecteur/financien/99002/toezicht", Rol.Inspecteur),
        ("signaleringswaarden", "/beheer/signaleringswaarden", Rol.Beheer),
        ("signaleringswaarde", "/beheer/signaleringswaarden/1", Rol.Beheer),
        ("koppelingen", "/beheer/koppelingen", Rol.Beheer),
        ("school", "/school", Rol.School),
        ("opp-nieuw", "/school/opps/nieuw", Rol.School),
        ("school-filter", "/school?actie=te-laat&oorzaak=onvolledig", Rol.School),
        ("opp", "/school/opps/{opp}", Rol.School),
        ("opp-regels", "/school/opps/{opp}/regels", Rol.School),
        ("opp-geschiedenis", "/school/opps/{opp}/geschiedenis", Rol.School),
        ("opp-overleg", "/school/opps/{opp}/overleg", Rol.School),
        ("opp-vaststellen", "/school/opps/{opp}/vaststellen", Rol.School),
        ("opp-afsluiten", "/school/opps/{opp}/afsluiten", Rol.School),
        ("opp-evaluatie-kan-niet", "/school/opps/{opp}/evaluatie", Rol.School),
        ("opp-bestand", "/school/opps/bestand", Rol.School),
        ("school-inzage", "/school/inzage", Rol.School),
        ("inzages", "/inspecteur/inzage", Rol.Inspecteur),
        ("inzage-opps", "/inspecteur/inzage/0198a1b2-0000-7000-8000-000000000001", Rol.Inspecteur),
        ("inzage-dossier", "/inspecteur/inzage/0198a1b2-0000-7000-8000-000000000001/{opp}", Rol.Inspecteur),
        ("ministerie", "/ministerie", Rol.Ministerie),
        ("ministerie-thema", "/ministerie?thema=opp", Rol.Ministerie),
        ("ministerie-regios", "/ministerie/regios", Rol.Ministerie),
        ("ministerie-vrijgaven", "/ministerie/vrijgaven", Rol.Ministerie),
        ("ministerie-vrijgeven", "/ministerie/vrijgaven/nieuw", Rol.Ministerie),
        ("ministerie-vrijgave", "/ministerie/vrijgaven/v-wacht", Rol.Ministerie),
        ("ministerie-vrijgegeven", "/ministerie/vrijgaven/v-open", Rol.Ministerie),
        ("beheer", "/beheer", Rol.Beheer),
        ("beheer-vergeleken", "/beheer?vergelijk=ja", Rol.Beheer),
        ("berichten", "/beheer/berichten", Rol.Beheer),
        ("berichten-leeg", "/beheer/logboek?onderdeel=opp", Rol.Beheer),
        ("logboek", "/beheer/logboek", Rol.Beheer),
        ("bericht", "/beheer/berichten/landelijk/b-1", Rol.Beheer),
    ];

    public static string Adres(this Proefportaal portaal, string pad) => pad
        .Replace("{concept}", portaal.Toezicht.Concept, StringComparison.Ordinal)
        .Replace("{vastgesteld}", portaal.Toezicht.Vastgesteld, StringComparison.Ordinal)
        .Replace("{opdracht}", ToezichtProefdienst.Opdracht, StringComparison.Ordinal)
        .Replace("{bijbestuur}", portaal.Toezicht.BijBestuur, StringComparison.Ordinal)
        .Replace("{gereed}", portaal.Toezicht.Gereed, StringComparison.Ordinal)
        .Replace("{opp}", portaal.Opp.TeLaat, StringComparison.Ordinal);
}
