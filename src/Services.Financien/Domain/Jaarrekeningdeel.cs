namespace Monitoring.Services.Financien.Domain;

/// <summary>The parts of an annual account: the first three are separate public files of DUO, the last is in no public file.</summary>
internal enum Jaarrekeningdeel
{
    Balans,
    BatenLasten,
    Overheidsbijdragen,

    /// <summary>What a bevoegd gezag gives itself: split of the equity, buildings, pupils. A post that is not given is not known.</summary>
    Aanvullend,
}
