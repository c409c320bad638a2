namespace Monitoring.Services.Landelijk.Indicatoren;

/// <summary>State of the facts under an indicator at one moment; figures of one state never change.</summary>
/// <param name="Generatie">Generation that is served.</param>
/// <param name="Versie">Commits that touched the indicator.</param>
/// <param name="LaatsteFeit">UTC ticks; 0 when there are no facts.</param>
internal sealed record Cijferversie(int Generatie, long Versie, long LaatsteFeit);
