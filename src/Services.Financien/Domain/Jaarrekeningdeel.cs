namespace Monitoring.Services.Financien.Domain;

/// <summary>The parts of an annual account that DUO publishes as separate files.</summary>
internal enum Jaarrekeningdeel
{
    Balans,
    BatenLasten,
    Overheidsbijdragen,
}
