namespace Monitoring.Services.Toezicht.Domain.Risico;

/// <summary>Whether one OPP meets the law, as the latest event of the register says. Nothing of it points at a pupil.</summary>
internal sealed class Oppbeeld
{
    /// <summary>Id of the OPP in the register, meaningless outside it.</summary>
    public required string Id { get; init; }

    public long Versie { get; set; }

    /// <summary>BRIN and two digits.</summary>
    public string Vestiging { get; set; } = "";

    /// <summary>Null when not yet to be judged, or when the OPP has ended.</summary>
    public bool? VoldoetAanWet { get; set; }
}
