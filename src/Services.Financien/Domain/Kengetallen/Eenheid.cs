namespace Monitoring.Services.Financien.Domain.Kengetallen;

/// <summary>Unit of a kengetal or of one of its inputs.</summary>
internal enum Eenheid
{
    Ratio,
    Euro,
    Aantal,
}
