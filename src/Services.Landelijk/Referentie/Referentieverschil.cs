namespace Monitoring.Services.Landelijk.Referentie;

/// <summary>Two published figures that do not agree, or that look alike and may not be compared. Both stay as they are.</summary>
/// <param name="Soort">tegenspraak or niet-vergelijkbaar.</param>
/// <param name="Uitleg">One sentence for people.</param>
internal sealed record Referentieverschil(string Soort, string Uitleg, Referentiecijfer Een, Referentiecijfer Ander)
{
    public const string Tegenspraak = "tegenspraak";
    public const string NietVergelijkbaar = "niet-vergelijkbaar";

    public Referentiecijfer AnderDan(string id) => Een.Id == id ? Ander : Een;
}
