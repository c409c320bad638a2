namespace Monitoring.Services.Landelijk.Tellingen;

/// <summary>How much falls in a cell: one for each fact, or the number of pupils of a fact.</summary>
internal readonly record struct Celtelling(Cel Cel, long Aantal)
{
    public Celtelling(Cel cel)
        : this(cel, 1)
    {
    }
}
