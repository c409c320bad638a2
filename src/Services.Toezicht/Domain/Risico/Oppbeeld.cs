namespace Monitoring.Services.Toezicht.Domain.Risico;

/// <summary>Whether one OPP meets the law, and how the pupil left beside the plan, as the latest event of the register says. Nothing of it points at a pupil.</summary>
internal sealed class Oppbeeld
{
    /// <summary>Id of the OPP in the register, meaningless outside it.</summary>
    public required string Id { get; init; }

    public long Versie { get; set; }

    /// <summary>BRIN and two digits.</summary>
    public string Vestiging { get; set; } = "";

    /// <summary>Null when not yet to be judged, or when the OPP has ended.</summary>
    public bool? VoldoetAanWet { get; set; }

    public string Schoolsoort { get; set; } = "";

    /// <summary>Calendar year in which the schooljaar began in which the pupil left school; null while he has not.</summary>
    public int? Uitstroomjaar { get; set; }

    /// <summary>Whether the pupil left at or above the niveau of the plan; null when they cannot be compared.</summary>
    public bool? OpOfBovenPlan { get; set; }

    /// <summary>Whether the planned uitstroom was changed in the two years before the pupil left.</summary>
    public bool LaatGewijzigd { get; set; }

    /// <summary>school or voorbeeld.</summary>
    public string Herkomst { get; set; } = "";
}
