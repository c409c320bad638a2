namespace Monitoring.DuoBestanden;

/// <summary>What the cells of a column hold. A row with a cell that is something else is kept apart as a <see cref="RijFout"/>.</summary>
public enum DuoKolomSoort
{
    /// <summary>Free text.</summary>
    Tekst,

    /// <summary>Euro, Dutch notation: '.' between thousands, ',' before decimals, leading '-'. Empty: not reported.</summary>
    Bedrag,

    /// <summary>A count: -1 is suppressed at the source, 'nvt' not applicable, empty not known.</summary>
    Aantal,

    /// <summary>A calendar year, 1990-2100. Compulsory in a compulsory column.</summary>
    Jaar,

    /// <summary>A day, as 20161001, 1-10-2016 or 2016-10-01. Compulsory in a compulsory column.</summary>
    Datum,

    /// <summary>Number of a bevoegd gezag. Compulsory in a compulsory column.</summary>
    BevoegdGezag,

    /// <summary>BRIN. Compulsory in a compulsory column.</summary>
    Brin,

    /// <summary>Code of a samenwerkingsverband. Compulsory in a compulsory column.</summary>
    SwvCode,
}
