namespace Monitoring.Services.Opp.Vestigingen;

/// <summary>Own copy of a vestiging from the objects of supervision: which school it is of, and which samenwerkingsverband it falls under.</summary>
internal sealed class SchoolVestiging
{
    /// <summary>BRIN and two digits.</summary>
    public required string Code { get; init; }

    public required string Brin { get; init; }

    /// <summary>Empty when not known.</summary>
    public required string SwvCode { get; set; }

    /// <summary>Number of the schoolbestuur; empty when not known.</summary>
    public required string BevoegdGezag { get; set; }

    /// <summary>An invented school of the sample data: what it registers is sample data too, and never counts among real OPP's.</summary>
    public required bool Voorbeeld { get; set; }

    /// <summary>Version of the object of supervision that this copy holds.</summary>
    public required long Versie { get; set; }
}
