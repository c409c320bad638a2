namespace Monitoring.Services.Financien.Domain.Kengetallen;

/// <summary>Unit of a kengetal or of one of its inputs.</summary>
internal enum Eenheid
{
    /// <summary>One amount over another that it is no part of: 1.5 stays 1,5.</summary>
    Ratio,

    /// <summary>A part of a whole, as a fraction: 0.12 is 12%.</summary>
    Aandeel,
    Euro,
    Aantal,
}
