using System.Globalization;

namespace Monitoring.Voorbeeldgegevens;

/// <summary>An invented OPP before its content is drawn.</summary>
/// <param name="Afdeling">vmbo or havo-vwo at schoolsoort vo, otherwise empty.</param>
/// <param name="Jaar">Calendar year in which the schooljaar of the term began.</param>
internal sealed record Oppgeval(int Nummer, Vestiging Vestiging, string Afdeling, int Jaar, DateOnly Begin, DateOnly Opgesteld)
{
    public string Soort => Vestiging.Soort;

    public string Kenmerk => string.Create(CultureInfo.InvariantCulture, $"OPP-{Jaar % 100}-{Nummer:00000}");

    public string Leerling => string.Create(CultureInfo.InvariantCulture, $"L{Nummer:00000}");
}
