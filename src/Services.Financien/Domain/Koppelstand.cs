namespace Monitoring.Services.Financien.Domain;

/// <summary>What the links between boards and samenwerkingsverbanden say of an account.</summary>
internal enum Koppelstand
{
    /// <summary>They fit, or there are none.</summary>
    Past,

    /// <summary>More codes fit: which samenwerkingsverband the account is of, is not known.</summary>
    NietEenduidig,

    /// <summary>The board acts for a samenwerkingsverband, but the file groups the account elsewhere, so that it counts as that of a school board.</summary>
    AndereGroepering,
}
