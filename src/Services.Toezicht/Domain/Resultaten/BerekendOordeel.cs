namespace Monitoring.Services.Toezicht.Domain.Resultaten;

/// <summary>
/// The oordeel over the onderwijsresultaten of one object that is computed each year. No judgement: that only follows from an onderzoek, which also looks
/// whether this is right (De Staat van het Onderwijs 2024, section 1.3.3). Computed again when its input changes, and when the rules do: see
/// <see cref="Resultaten.Berekening.Rekenversie"/>. What it replaces is kept.
/// </summary>
internal sealed class BerekendOordeel
{
    public required string ObjectId { get; init; }

    /// <summary>The last of its three schooljaren ended in this year.</summary>
    public required int Jaar { get; init; }

    /// <summary>As in <see cref="Berekening"/>, for the risk view to count.</summary>
    public string Uitkomst { get; private set; } = "";

    public Berekening Berekening { get; private set; } = null!;

    /// <summary>Day on which it was computed last.</summary>
    public DateOnly BerekendOp { get; private set; }

    /// <summary>inspectie, or voorbeeld when any of its figures is invented.</summary>
    public string Herkomst { get; private set; } = "";

    /// <summary>How often it was computed. Of two imports that compute it at the same moment from what each of them read, the database keeps one.</summary>
    public int Keer { get; private set; }

    /// <summary><see cref="Resultaten.Berekening.Rekenversie"/> at the time of computing.</summary>
    public int Rekenversie { get; private set; }

    /// <summary>Takes over a computation that says something else than the one that is kept.</summary>
    /// <returns>What it replaces; null when there was nothing, or nothing else.</returns>
    public EerdereBerekening? Leg(Berekening berekening, string herkomst, DateOnly vandaag)
    {
        Rekenversie = Resultaten.Berekening.Rekenversie;
        if (Keer > 0 && Herkomst == herkomst && Berekening.ZegtHetzelfdeAls(berekening))
        {
            return null;
        }

        var eerder = Keer > 0 ? Vervalt(vandaag) : null;
        (Uitkomst, Berekening, Herkomst, BerekendOp, Keer) = (berekening.Uitkomst, berekening, herkomst, vandaag, Keer + 1);
        return eerder;
    }

    /// <summary>As it is kept when it no longer holds.</summary>
    public EerdereBerekening Vervalt(DateOnly vandaag) => new() { Id = Guid.CreateVersion7(), ObjectId = ObjectId, Jaar = Jaar, Berekening = Berekening, Herkomst = Herkomst, BerekendOp = BerekendOp, VervallenOp = vandaag };
}
