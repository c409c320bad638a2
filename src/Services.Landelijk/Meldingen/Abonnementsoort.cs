namespace Monitoring.Services.Landelijk.Meldingen;

/// <summary>How a message travels.</summary>
internal static class Abonnementsoort
{
    public const string Email = "e-mail";

    /// <summary>A CloudEvents message to a https address, signed.</summary>
    public const string Webhook = "webhook";
}
