namespace Monitoring.Portaal.Formulieren;

/// <summary>What a person typed in a form that comes back with a refusal.</summary>
public static class Invoer
{
    /// <param name="anders">What the field shows when the page was only opened.</param>
    public static string Ingevoerd(this HttpContext http, string veld, string anders = "") => http.Request.HasFormContentType ? http.Request.Form[veld].ToString() : anders;
}
