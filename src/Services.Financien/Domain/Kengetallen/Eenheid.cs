namespace Monitoring.Services.Financien.Domain.Kengetallen;

/// <summary>Unit of a kengetal.</summary>
internal enum Eenheid
{
    Ratio,
    Euro,
}
