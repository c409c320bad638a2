using Monitoring.Services.Landelijk.Vrijgeven;

namespace Monitoring.Services.Landelijk.Indicatoren;

/// <summary>State of the facts and releases under an indicator at one moment; figures of one state never change.</summary>
/// <param name="Generatie">Generation that is served.</param>
/// <param name="Versie">Commits that touched the facts of the indicator.</param>
/// <param name="LaatsteFeit">UTC ticks; 0 when there are no facts.</param>
/// <param name="Vrijgaven">The latest public release of each period.</param>
internal sealed record Cijferversie(int Generatie, long Versie, long LaatsteFeit, IReadOnlyList<Vrijgavekop> Vrijgaven);
