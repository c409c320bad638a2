namespace Monitoring.Services.Landelijk.Feiten;

/// <summary>Where an OPP counts beside the country.</summary>
/// <param name="Sector">po or vo, of the pupil.</param>
/// <param name="Swv">Empty when it is not known.</param>
/// <param name="Provincie">The one of the samenwerkingsverband, so that its OPP's are never divided over two; empty when it is not known.</param>
internal readonly record struct Oppgebied(string Sector, string Swv, string Provincie)
{
    /// <summary>Category of the counters per provincie, and of the rows in a series.</summary>
    public static string Provinciecode(string sector, string provincie) => $"{sector} {provincie}";

    public string Provinciecategorie => Provinciecode(Sector, Provincie);
}
