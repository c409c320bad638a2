using System.Text.Json;
using Monitoring.Services.Landelijk.Cache;
using Monitoring.Services.Landelijk.Vrijgeven;

namespace Monitoring.Services.Landelijk.OpenData;

/// <summary>A public release. Who proposed and approved it stays inside.</summary>
/// <param name="Uitgave">1 for the first release of the period.</param>
/// <param name="Familie">The same for tables that were released together, because they count the same pupils.</param>
/// <param name="Reden">Why a released period was released again; empty for the first.</param>
internal sealed record VrijgaveIngang(Guid Id, Guid Familie, string Indicator, string Periode, int Uitgave, DateTimeOffset VrijgegevenOp, string Toelichting, string Reden, string Json)
{
    public static VrijgaveIngang Van(Vrijgave vrijgave) =>
        new(vrijgave.Id, vrijgave.Familie, vrijgave.Indicator, vrijgave.Periode, vrijgave.Uitgave, new DateTimeOffset(vrijgave.PublicatieOp, TimeSpan.Zero), vrijgave.Toelichting, vrijgave.Reden, $"/v1/vrijgaven/{vrijgave.Id}");

    /// <summary>With the figures as they were released.</summary>
    internal sealed record MetCijfers(VrijgaveIngang Vrijgave, Momentopname Cijfers)
    {
        public static MetCijfers Van(Vrijgave vrijgave) => new(VrijgaveIngang.Van(vrijgave), JsonSerializer.Deserialize<Momentopname>(vrijgave.Inhoud, CacheJson.Opties)!);
    }
}
