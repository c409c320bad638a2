using Monitoring.Services.Landelijk.Feiten;

namespace Monitoring.Services.Landelijk.Indicatoren;

/// <summary>A counter as an indicator reads it.</summary>
internal sealed record Tellerregel(string Telling, string Periode, string Categorie, string Kenmerk, string Herkomst, long Aantal)
{
    /// <summary>Those of which the report is public, without the day of it in their characteristic (<see cref="Openbaarheid"/>).</summary>
    public static IEnumerable<Tellerregel> Openbaar(IEnumerable<Tellerregel> regels, DateOnly vandaag) =>
        from regel in regels let kenmerk = Openbaarheid.Lees(regel.Kenmerk, vandaag) where kenmerk is not null select regel with { Kenmerk = kenmerk };
}
