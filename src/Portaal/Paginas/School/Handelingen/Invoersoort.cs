namespace Monitoring.Portaal.Paginas.School.Handelingen;

/// <summary>How a field of an act is asked.</summary>
internal enum Invoersoort
{
    Datum,

    /// <summary>One of a few, all in sight.</summary>
    Rondjes,

    /// <summary>One of many.</summary>
    Keuze,

    /// <summary>Several of a few.</summary>
    Vinkjes,

    Tekst,
}
