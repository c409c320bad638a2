namespace Monitoring.ServiceDefaults.Importeren;

/// <summary>One import: who sent which files, how far it is and what came of it. Moments are UTC ticks.</summary>
public sealed class Import
{
    public const int MaxBestanden = 2000;
    public const int MaxDoor = 200;
    public const int MaxMelding = 1000;

    public Guid Id { get; init; } = Guid.CreateVersion7();

    /// <summary>What was taken in: "jaarrekeningen", "objecten", "onderzoeken", "onderwijsresultaten" or "opps".</summary>
    public required string Soort { get; init; }

    /// <summary>Names of the files, one on each line; empty for rows that a system sends by itself.</summary>
    public required string Bestanden { get; init; }

    /// <summary>Account or system that sent them.</summary>
    public required string Door { get; init; }

    public required long Begonnen { get; init; }

    /// <summary>When the counts below were written. An import of which the process was killed stays as it was then.</summary>
    public long Bijgewerkt { get; set; }

    /// <summary>One of <see cref="Importafloop"/>.</summary>
    public string Afloop { get; set; } = Importafloop.Bezig;

    /// <summary>Why it was refused or broken off, in Dutch.</summary>
    public string Melding { get; set; } = "";

    public int Gelezen { get; set; }

    public int Nieuw { get; set; }

    public int Gewijzigd { get; set; }

    public int Ongewijzigd { get; set; }

    public int Afgewezen { get; set; }

    public int MetBevinding { get; set; }
}
