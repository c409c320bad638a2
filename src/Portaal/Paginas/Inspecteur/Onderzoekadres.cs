namespace Monitoring.Portaal.Paginas.Inspecteur;

/// <summary>Addresses of the pages of one onderzoek.</summary>
internal static class Onderzoekadres
{
    public const string Lijst = "/inspecteur";

    public static string Van(string id) => $"/inspecteur/onderzoeken/{Uri.EscapeDataString(id)}";

    public static string Standaard(string id, string standaard) => $"{Van(id)}/standaarden/{Uri.EscapeDataString(standaard)}";

    public static string Herstelopdracht(string id, string standaard) => $"{Van(id)}/herstelopdracht{(standaard.Length > 0 ? $"?standaard={Uri.EscapeDataString(standaard)}" : "")}";

    public static string Eindoordeel(string id) => $"{Van(id)}/eindoordeel";

    public static string Vaststellen(string id) => $"{Van(id)}/vaststellen";

    /// <summary>To the board: the concept report, and what was done with its answer.</summary>
    public static string Conceptrapport(string id) => $"{Van(id)}/conceptrapport";

    public static string Bevinding(string id, string standaard) => $"{Van(id)}/standaarden/{Uri.EscapeDataString(standaard)}/bevinding";

    public static string BevindingIntrekken(string id, string bevinding) => $"{Van(id)}/bevindingen/{Uri.EscapeDataString(bevinding)}/intrekken";

    public static string Aanbeveling(string id, string standaard) => $"{Van(id)}/standaarden/{Uri.EscapeDataString(standaard)}/aanbeveling";

    public static string AanbevelingIntrekken(string id, string aanbeveling) => $"{Van(id)}/aanbevelingen/{Uri.EscapeDataString(aanbeveling)}/intrekken";

    public static string Bezoek(string id) => $"{Van(id)}/bezoek";

    public static string BezoekIntrekken(string id, string bezoek) => $"{Van(id)}/bezoeken/{Uri.EscapeDataString(bezoek)}/intrekken";

    public static string Team(string id) => $"{Van(id)}/team";

    /// <summary>Ends an onderzoek that should not have been started.</summary>
    public static string Staken(string id) => $"{Van(id)}/staken";

    public static string Intrekken(string id, string opdracht) => $"{Van(id)}/herstelopdrachten/{Uri.EscapeDataString(opdracht)}/intrekken";

    public static string Correctie(string id) => $"{Van(id)}/correctie";

    /// <summary>Where a colleague confirms or rejects a correction that was proposed.</summary>
    public static string Correctiebesluit(string id, string voorstel) => $"{Correctie(id)}/{Uri.EscapeDataString(voorstel)}";

    public static string Rapport(string id) => $"{Van(id)}/rapport";

    /// <summary>What was computed of the onderwijsresultaten of a school, vestiging or afdeling, or of those of a bestuur.</summary>
    public static string Resultaten(string soort, string code) => $"/inspecteur/resultaten/{Uri.EscapeDataString(soort)}/{Uri.EscapeDataString(code)}";

    /// <summary>True for a bestuur, and for what is no mbo and no samenwerkingsverband.</summary>
    public static bool HeeftResultaten(Contracts.Toezicht.V1.ToezichtObject bij) => bij is { Soort: "school" or "vestiging" or "afdeling", Toezichtsector: "po" or "vo" or "so" } or { Soort: "bestuur" };

    /// <summary>An object of supervision.</summary>
    public static string Object(string soort, string code) => $"/inspecteur/objecten/{Uri.EscapeDataString(soort)}/{Uri.EscapeDataString(code)}";

    /// <summary>Where an onderzoek of this kind is started at an object.</summary>
    public static string Starten(string soort, string code, string onderzoeksoort) =>
        $"/inspecteur/onderzoeken/nieuw?object={Uri.EscapeDataString(soort)}&code={Uri.EscapeDataString(code)}&onderzoek={Uri.EscapeDataString(onderzoeksoort)}";

    /// <summary>Where aangepast toezicht of an object begins and ends.</summary>
    public static string Toezicht(string soort, string code) => $"{Object(soort, code)}/toezicht";

    public static string Opdrachtcorrectie(string id) => $"{Opdracht(id)}/correctie";

    public static string Opdracht(string id) => $"/inspecteur/herstelopdrachten/{Uri.EscapeDataString(id)}";

    /// <summary>The part of a standaard that a finding is about, in words.</summary>
    public static string Element(Contracts.Toezicht.V1.Onderzoek onderzoek, Contracts.Toezicht.V1.Bevinding bevinding) =>
        onderzoek.Oordelen.FirstOrDefault(oordeel => oordeel.Standaard == bevinding.Standaard)?.Elementen.FirstOrDefault(element => element.Code == bevinding.Element)?.Naam ?? "standaard als geheel";

    /// <summary>True until it is vastgesteld or gestaakt.</summary>
    public static bool Loopt(Contracts.Toezicht.V1.Onderzoek onderzoek) => onderzoek.Status is not ("vastgesteld" or "gestaakt");

    /// <summary>True while an inspecteur can change it: not when the board is reading, not after its end.</summary>
    public static bool KanGewijzigd(Contracts.Toezicht.V1.Onderzoek onderzoek) => onderzoek.Status == "concept" || (onderzoek.Status == "zienswijze" && onderzoek.ZienswijzeAfgerond);
}
