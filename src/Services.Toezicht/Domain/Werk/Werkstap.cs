namespace Monitoring.Services.Toezicht.Domain.Werk;

/// <summary>What has to happen next, by when, and who is to do it. Whatever is not finished has exactly one, so that nothing gets forgotten.</summary>
/// <param name="Code">One of the constants below.</param>
/// <param name="WachtOp">inspectie, bestuur or tweede-inspecteur.</param>
internal sealed record Werkstap(string Code, string WachtOp, DateOnly Uiterlijk)
{
    public const string Inspectie = "inspectie";
    public const string Bestuur = "bestuur";

    /// <summary>Any inspecteur but the one who proposed the correction.</summary>
    public const string TweedeInspecteur = "tweede-inspecteur";

    public const string Conceptrapport = "conceptrapport";
    public const string Zienswijze = "zienswijze";
    public const string Vaststellen = "vaststellen";
    public const string Herstelonderzoek = "herstelonderzoek";
    public const string Correctie = "correctie";
    public const string Bewijs = "bewijs";
    public const string Herstelbeoordeling = "herstelbeoordeling";
    public const string Opschalen = "opschalen";

    /// <summary>The codes of onderzoeken, of corrections that wait for a colleague, and of herstelopdrachten.</summary>
    public static readonly IReadOnlyList<string> Alle = [Conceptrapport, Zienswijze, Vaststellen, Herstelonderzoek, Correctie, Bewijs, Herstelbeoordeling, Opschalen];
}
