namespace Monitoring.Services.Toezicht.Domain.Objecten;

/// <summary>
/// What the public file of the Inspectie (oordeel_po_so_vo) last said of an object: that it has an eindoordeel, or that it is "Zonder actueel oordeel".
/// In whatever order they are read a file of a later peildatum goes before one of an earlier; of two of one peildatum the last that was read, because the
/// file can be issued again.
/// </summary>
internal sealed class Oordeelpeiling(string objectId, DateOnly peildatum, bool heeftOordeel, string herkomst)
{
    public string ObjectId { get; private init; } = objectId;

    /// <summary>The day that the file is about.</summary>
    public DateOnly Peildatum { get; private set; } = peildatum;

    public bool HeeftOordeel { get; private set; } = heeftOordeel;

    /// <summary>inspectie or voorbeeld.</summary>
    public string Herkomst { get; private set; } = herkomst;

    /// <summary>Real before invented, then the later day.</summary>
    private (bool, DateOnly) Gewicht => (Herkomst != Domain.Herkomst.Voorbeeld, Peildatum);

    /// <summary>Takes over what weighs no less and says something else.</summary>
    /// <returns>False when what was known stands.</returns>
    public bool Volg(Oordeelpeiling ander)
    {
        var verschil = ander.Gewicht.CompareTo(Gewicht);
        if (verschil < 0 || (verschil == 0 && ander.HeeftOordeel == HeeftOordeel))
        {
            return false;
        }

        (Peildatum, HeeftOordeel, Herkomst) = (ander.Peildatum, ander.HeeftOordeel, ander.Herkomst);
        return true;
    }

    /// <summary>Whether the last eindoordeel counts no more by this file: on the peildatum its report was openbaar already, so that the Inspectie's public file could have named it. Invented data says nothing of a real eindoordeel.</summary>
    public bool Overstemt(Laatsteoordeel? laatste) =>
        !HeeftOordeel && (laatste is null || (laatste.OpenbaarOp <= Peildatum && (Herkomst != Domain.Herkomst.Voorbeeld || laatste.Herkomst == Domain.Herkomst.Voorbeeld)));
}
