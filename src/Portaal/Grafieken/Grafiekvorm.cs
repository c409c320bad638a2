namespace Monitoring.Portaal.Grafieken;

/// <summary>What the axis of a chart shows.</summary>
internal enum Grafiekvorm
{
    /// <summary>Periods on the axis, a panel for each category.</summary>
    PaneelPerCategorie,

    /// <summary>Periods on the axis, a series for each category.</summary>
    ReeksPerCategorie,

    /// <summary>Categories on the axis, of the latest period.</summary>
    CategorieOpDeAs,
}
