namespace Monitoring.Services.Landelijk.Indicatoren;

/// <summary>
/// An indicator about OPP's. All of them count the same pupils and hide small groups with an eye to each other, so they are computed from one
/// state of the counters when a schooljaar is released.
/// </summary>
internal interface IOppcijfer : IIndicator
{
    /// <summary>Every count that it reads, for any choice of filters.</summary>
    IReadOnlyList<string> Gelezen { get; }

    /// <summary>From counters to figures.</summary>
    /// <param name="stand">Its own counts are among it.</param>
    Uitslag Stel(Oppstand stand, Keuze keuze);
}
