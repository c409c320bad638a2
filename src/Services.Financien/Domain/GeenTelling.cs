namespace Monitoring.Services.Financien.Domain;

/// <summary>Why the figures of a year do not rest on a count of pupils by DUO.</summary>
internal enum GeenTelling
{
    /// <summary>The count of this year was not read, or not whole.</summary>
    NietVolledig,

    /// <summary>DUO's count is per samenwerkingsverband.</summary>
    Schoolbestuur,

    /// <summary>A begroting or prognose: the pupils that the bestuur expects.</summary>
    Verwachting,

    /// <summary>A year that was computed from assumptions.</summary>
    Scenario,
}
