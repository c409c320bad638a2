namespace Monitoring.Services.Landelijk.Tellingen;

/// <summary>How many facts fall in a cell.</summary>
internal readonly record struct Celtelling(Cel Cel, long Aantal);
