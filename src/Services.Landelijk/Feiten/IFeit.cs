using Monitoring.Services.Landelijk.Tellingen;

namespace Monitoring.Services.Landelijk.Feiten;

/// <summary>One row per aggregate of a service, in one generation.</summary>
internal interface IFeit
{
    int Generatie { get; }

    /// <summary>Identity of the aggregate in its service.</summary>
    string Id { get; }

    /// <summary>Version of the aggregate; an event that is not newer is ignored.</summary>
    long Versie { get; }

    /// <summary>When that version was saved in its service, UTC ticks.</summary>
    long Gewijzigd { get; }

    /// <summary>The counters that this fact is in, and with how much.</summary>
    IEnumerable<Celtelling> Cellen();
}
