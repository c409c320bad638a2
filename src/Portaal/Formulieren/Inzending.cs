namespace Monitoring.Portaal.Formulieren;

/// <summary>Which form of a page was sent.</summary>
internal static class Inzending
{
    /// <summary>The field in which the framework sends the name of a form.</summary>
    public const string Formuliernaam = "_handler";

    /// <summary>
    /// True when this request sends the form of that name. Its page must render the form then, also when its act is no longer possible: the framework
    /// refuses a form that is not on the page, and what was typed would be lost.
    /// </summary>
    public static bool Verstuurde(this HttpContext http, string formulier) => http.VerstuurdFormulier() == formulier;

    /// <summary>Name of the form that this request sends; empty when it sends none.</summary>
    public static string VerstuurdFormulier(this HttpContext http) => http.Request.HasFormContentType ? http.Request.Form[Formuliernaam].ToString() : "";
}
