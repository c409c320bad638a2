using Monitoring.Contracts.Vastleggen;
using Monitoring.Portaal.Diensten;

namespace Monitoring.Portaal.Paginas.Beheer.Sporen;

/// <summary>A kind of act that beheer can look up, and the services that keep it.</summary>
/// <param name="Code">As it stands in the address and in the file.</param>
/// <param name="Naam">In words.</param>
/// <param name="Bron">Where they keep it.</param>
/// <param name="Diensten">Names of the services.</param>
internal sealed record Spoorsoort(string Code, string Naam, Spoorbron Bron, IReadOnlyList<string> Diensten)
{
    public const string Heraangeboden = "bericht-opnieuw-aangeboden";
    public const string Ingelezen = "bestand-ingelezen";

    public static IReadOnlyList<Spoorsoort> Alle { get; } =
    [
        new(Heraangeboden, "Bericht opnieuw aangeboden", Spoorbron.Berichten, [.. Platformdienst.Alle.Select(dienst => dienst.Naam)]),
        new(Ingelezen, "Gegevens ingelezen", Spoorbron.Imports, [.. Platformdienst.Importerende.Select(keuze => keuze.Waarde)]),
        Van(ToezichtHandelingen.OnderzoekGestart, "Onderzoek gestart", "toezicht"),
        Van(ToezichtHandelingen.TeamSamengesteld, "Team van een onderzoek samengesteld", "toezicht"),
        Van(ToezichtHandelingen.BezoekVastgelegd, "Bezoek vastgelegd", "toezicht"),
        Van(ToezichtHandelingen.BezoekIngetrokken, "Bezoek ingetrokken", "toezicht"),
        Van(ToezichtHandelingen.BevindingVastgelegd, "Bevinding vastgelegd", "toezicht"),
        Van(ToezichtHandelingen.BevindingIngetrokken, "Bevinding ingetrokken", "toezicht"),
        Van(ToezichtHandelingen.AanbevelingGedaan, "Aanbeveling gedaan", "toezicht"),
        Van(ToezichtHandelingen.AanbevelingIngetrokken, "Aanbeveling ingetrokken", "toezicht"),
        Van(ToezichtHandelingen.StandaardBeoordeeld, "Standaard beoordeeld", "toezicht"),
        Van(ToezichtHandelingen.HerstelopdrachtOpgelegd, "Herstelopdracht opgelegd", "toezicht"),
        Van(ToezichtHandelingen.HerstelopdrachtIngetrokken, "Herstelopdracht ingetrokken", "toezicht"),
        Van(ToezichtHandelingen.EindoordeelGegeven, "Eindoordeel gegeven", "toezicht"),
        Van(ToezichtHandelingen.ConceptVerstuurd, "Conceptrapport verstuurd", "toezicht"),
        Van(ToezichtHandelingen.ZienswijzeGegeven, "Zienswijze gegeven, of ervan afgezien", "toezicht"),
        Van(ToezichtHandelingen.ZienswijzeBeantwoord, "Zienswijze beantwoord", "toezicht"),
        Van(ToezichtHandelingen.RapportVastgesteld, "Rapport vastgesteld", "toezicht"),
        Van(ToezichtHandelingen.OnderzoekGestaakt, "Onderzoek gestaakt", "toezicht"),
        Van(ToezichtHandelingen.RapportGecorrigeerd, "Rapport gecorrigeerd", "toezicht"),
        Van(ToezichtHandelingen.CorrectieVoorgesteld, "Correctie voorgesteld", "toezicht"),
        Van(ToezichtHandelingen.CorrectieBevestigd, "Correctie bevestigd", "toezicht"),
        Van(ToezichtHandelingen.CorrectieAfgewezen, "Correctie afgewezen", "toezicht"),
        Van(ToezichtHandelingen.CorrectieOvergenomen, "Correctie overgenomen in herstelonderzoek", "toezicht"),
        Van(ToezichtHandelingen.BewijsIngediend, "Bewijs van herstel ingediend", "toezicht"),
        Van(ToezichtHandelingen.HerstelBeoordeeld, "Herstel beoordeeld", "toezicht"),
        Van(ToezichtHandelingen.HersteltermijnVerlengd, "Hersteltermijn verlengd", "toezicht"),
        Van(ToezichtHandelingen.HerstelopdrachtGecorrigeerd, "Herstelopdracht gecorrigeerd", "toezicht"),
        Van(ToezichtHandelingen.ToezichtAangepast, "Aangepast toezicht gesteld", "toezicht"),
        Van(ToezichtHandelingen.ToezichtBeeindigd, "Aangepast toezicht beëindigd", "toezicht"),
        Van(ToezichtHandelingen.SignalenHerbouwd, "Opbouw van signalen begonnen", "toezicht"),
        Van(LandelijkHandelingen.VrijgaveVoorgesteld, "Vrijgave voorgesteld", "landelijk"),
        Van(LandelijkHandelingen.VrijgaveGoedgekeurd, "Vrijgave goedgekeurd", "landelijk"),
        Van(LandelijkHandelingen.VrijgaveIngetrokken, "Vrijgave ingetrokken", "landelijk"),
        Van(LandelijkHandelingen.AbonnementGenomen, "Berichten over cijfers aangevraagd", "landelijk"),
        Van(LandelijkHandelingen.AbonnementOpgezegd, "Berichten over cijfers opgezegd", "landelijk"),
        Van(LandelijkHandelingen.CijfersHerbouwd, "Opbouw van cijfers begonnen", "landelijk"),
        Van(FinancienHandelingen.JaarrekeningIngediend, "Jaarrekening of begroting ingediend", "financien"),
        Van(FinancienHandelingen.BevindingToegelicht, "Bevinding toegelicht", "financien"),
        Van(FinancienHandelingen.AfbouwplanVastgelegd, "Afbouwplan vastgelegd", "financien"),
        Van(FinancienHandelingen.VermogenVerantwoord, "Vermogen verantwoord", "financien"),
        Van(FinancienHandelingen.DoelmatigheidVerantwoord, "Doelmatigheid verantwoord", "financien"),
        Van(FinancienHandelingen.ResultatenGevraagd, "Resultaten gevraagd", "financien"),
        Van(FinancienHandelingen.ResultatenBeantwoord, "Vraag naar resultaten beantwoord", "financien"),
        Van(FinancienHandelingen.ToezichtBesloten, "Aangepast financieel toezicht besloten", "financien"),
        Van(FinancienHandelingen.ToezichtBeeindigd, "Aangepast financieel toezicht beëindigd", "financien"),
        Van(FinancienHandelingen.SignaleringswaardenGewijzigd, "Signaleringswaarden gewijzigd", "financien"),
        Van(FinancienHandelingen.KoppelingGelegd, "Bestuur gekoppeld aan samenwerkingsverband", "financien"),
        Van(FinancienHandelingen.KoppelingVerwijderd, "Koppeling aan samenwerkingsverband verwijderd", "financien"),
        Van(FinancienHandelingen.HerrekeningBegonnen, "Herrekening begonnen", "financien"),
        Van(OppHandelingen.Geregistreerd, "OPP geregistreerd", "opp"),
        Van(OppHandelingen.Gecorrigeerd, "OPP gecorrigeerd", "opp"),
        Van(OppHandelingen.InhoudDoorgegeven, "Inhoud van een OPP doorgegeven", "opp"),
        Van(OppHandelingen.OverlegVastgelegd, "Overleg over een OPP vastgelegd", "opp"),
        Van(OppHandelingen.LeerlingGehoord, "Horen van de leerling vastgelegd", "opp"),
        Van(OppHandelingen.InstemmingVastgelegd, "Instemming met een OPP vastgelegd", "opp"),
        Van(OppHandelingen.Vastgesteld, "OPP vastgesteld", "opp"),
        Van(OppHandelingen.Geevalueerd, "OPP geëvalueerd", "opp"),
        Van(OppHandelingen.Bijgesteld, "OPP bijgesteld", "opp"),
        Van(OppHandelingen.Overgedragen, "OPP overgedragen", "opp"),
        Van(OppHandelingen.Teruggenomen, "Overdracht van een OPP teruggenomen", "opp"),
        Van(OppHandelingen.Overgenomen, "OPP overgenomen", "opp"),
        Van(OppHandelingen.OverdrachtIngezien, "Overgedragen OPP ingezien door de andere school", "opp"),
        Van(OppHandelingen.OverdrachtBeantwoord, "Overdracht van een OPP beantwoord", "opp"),
        Van(OppHandelingen.Afgesloten, "OPP afgesloten", "opp"),
        Van(OppHandelingen.UitstroomGemeld, "Uitstroom gemeld", "opp"),
        Van(OppHandelingen.BestendigingGemeld, "Bestendiging gemeld", "opp"),
        Van(OppHandelingen.TrajectBegonnen, "Traject begonnen", "opp"),
        Van(OppHandelingen.TrajectstapGezet, "Stap in een traject gezet", "opp"),
        Van(OppHandelingen.InzageGevraagd, "Inzage in OPP's gevraagd", "opp"),
        Van(OppHandelingen.LijstIngezien, "Lijst met OPP's ingezien", "opp"),
        Van(OppHandelingen.DossierIngezien, "OPP ingezien", "opp"),
        Van(OppHandelingen.OppsGewist, "OPP's gewist na de bewaartermijn", "opp"),
        Van(OppHandelingen.PseudoniemenVernieuwd, "Vervanging van de sleutel van pseudoniemen begonnen", "opp"),
    ];

    /// <summary>As choices of a filter.</summary>
    public static IReadOnlyList<(string Waarde, string Tekst)> Keuzes { get; } = [.. Alle.Select(soort => (soort.Code, soort.Naam))];

    /// <summary>In words; a code that is not known as it is.</summary>
    public static string InWoorden(string code) => Alle.FirstOrDefault(soort => soort.Code == code)?.Naam ?? code;

    private static Spoorsoort Van(Handelingsoort soort, string naam, string dienst) => new(soort.Code, naam, Spoorbron.Handelingen, [dienst]);
}
