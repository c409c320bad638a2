namespace Monitoring.Services.Landelijk.Feiten;

/// <summary>Names of the counts about jaarrekeningen.</summary>
internal static class Financientelling
{
    /// <summary>Accounts with at least one signal; an account counts once, however many it has.</summary>
    public const string Signalen = "financiele-signalen";

    /// <summary>Plans to reduce mogelijk bovenmatig vermogen, by progress.</summary>
    public const string Afbouw = "afbouwplannen";
}
