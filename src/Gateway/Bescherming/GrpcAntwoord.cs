namespace Monitoring.Gateway.Bescherming;

/// <summary>A refusal that gRPC clients can read: trailers only. They do not read HTTP status codes such as 429.</summary>
internal static class GrpcAntwoord
{
    public const string Soort = "application/grpc";

    /// <summary>PERMISSION_DENIED.</summary>
    public const string GeenToegang = "7";

    /// <summary>RESOURCE_EXHAUSTED.</summary>
    public const string TeVeel = "8";

    public static void Geef(HttpResponse antwoord, string status, string melding)
    {
        antwoord.StatusCode = StatusCodes.Status200OK;
        antwoord.ContentType = Soort;
        antwoord.Headers["grpc-status"] = status;
        antwoord.Headers["grpc-message"] = Uri.EscapeDataString(melding);
    }
}
