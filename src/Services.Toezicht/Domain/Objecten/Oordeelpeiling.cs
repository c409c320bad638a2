namespace Monitoring.Services.Toezicht.Domain.Objecten;

/// <summary>
/// What the public file of the Inspectie (oordeel_po_so_vo) last said of an object: that it has an eindoordeel, or that it is "Zonder actueel oordeel".
/// The same comes out in whatever order files and rows are read.
/// </summary>
internal sealed class Oordeelpeiling(string objectId, DateOnly peildatum, bool heeftOordeel, string herkomst)
{
    public string ObjectId { get; private init; } = objectId;

    /// <summary>The day that the file is about.</summary>
    public DateOnly Peildatum { get; private set; } = peildatum;

    public bool HeeftOordeel { get; private set; } = heeftOordeel;

    /// <summary>inspectie or voorbeeld.</summary>
    public string Herkomst { get; private set; } = herkomst;

    /// <summary>Real before invented, then the later day; of two rows about one object on one day, as of its so and its vso, the one with an eindoordeel.</summary>
    private (bool, DateOnly, bool) Gewicht => (Herkomst != Domain.Herkomst.Voorbeeld, Peildatum, HeeftOordeel);

    /// <summary>Takes over what weighs more.</summary>
    /// <returns>False when what was known stands.</returns>
    public bool Volg(Oordeelpeiling ander)
    {
        if (ander.Gewicht.CompareTo(Gewicht) <= 0)
        {
            return false;
        }

        (Peildatum, HeeftOordeel, Herkomst) = (ander.Peildatum, ander.HeeftOordeel, ander.Herkomst);
        return true;
    }

    /// <summary>Whether the last eindoordeel counts no more by this file: it was there on the peildatum already. Invented data says nothing of a real eindoordeel.</summary>
    public bool Overstemt(Laatsteoordeel? laatste) =>
        !HeeftOordeel && (laatste is null || (laatste.Vastgesteld <= Peildatum && (Herkomst != Domain.Herkomst.Voorbeeld || laatste.Herkomst == Domain.Herkomst.Voorbeeld)));
}
