namespace Monitoring.Services.Landelijk.Feiten;

/// <summary>Names of the kinds of facts: what an indicator says it is made of.</summary>
internal static class Feitnaam
{
    public const string Object = "object van toezicht";
    public const string Onderzoek = "onderzoek";
    public const string Herstelopdracht = "herstelopdracht";
    public const string Melding = "melding aan de minister";
    public const string Jaarrekening = "jaarrekening";
    public const string Opp = "OPP";
}
