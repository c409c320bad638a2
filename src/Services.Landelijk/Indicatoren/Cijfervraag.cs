using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Monitoring.Services.Landelijk.Indicatoren;

/// <summary>A question to an indicator at one state of the facts and releases: what a cache key and an ETag are made of.</summary>
internal sealed record Cijfervraag(IIndicator Indicator, Keuze Keuze, Cijferversie Versie, DateOnly Vandaag)
{
    /// <summary>Changes with the program too: after a new release of it no text of the old one is served from the cache.</summary>
    private static readonly string Programma = typeof(Cijfervraag).Module.ModuleVersionId.ToString("N");

    public string Sleutel { get; } = string.Create(
        CultureInfo.InvariantCulture,
        $"landelijk:{Programma}:{Indicator.Naam}:{Versie.Generatie}.{Versie.Versie}:{string.Join(',', Versie.Vrijgaven.Select(vrijgave => $"{vrijgave.Periode}.{vrijgave.Uitgave}"))}:{Vandaag:yyyy-MM-dd}:{Keuze}");

    /// <summary>Name of a file with these figures, without extension: it says which choice is in it.</summary>
    public string Bestandsnaam => $"{Indicator.Naam}_{Keuze.Bestandsdeel}".TrimEnd('_').Replace('/', '-');

    /// <summary>Strong entity tag of one representation, quotes included.</summary>
    public string Etag(string vorm) => $"\"{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Sleutel + vorm)))[..24]}\"";
}
