namespace Monitoring.Contracts.Toegang;

/// <summary>Roles, as they stand in the claim <c>rol</c> of an access token.</summary>
public static class Rol
{
    public const string Inspecteur = "inspecteur";
    public const string SwvBestuur = "swv-bestuur";
    public const string School = "school";
    public const string Ministerie = "ministerie";
    public const string Beheer = "beheer";

    /// <summary>One part of the platform calling another.</summary>
    public const string Platform = "platform";
}
