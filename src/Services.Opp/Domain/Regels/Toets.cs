namespace Monitoring.Services.Opp.Domain.Regels;

/// <summary>Outcome of one rule for one OPP on one day.</summary>
/// <param name="Uitleg">Dutch sentence: why.</param>
/// <param name="Voor">Last day on which what is asked is on time; null when nothing is asked.</param>
/// <param name="Onbekend">It cannot be judged because the school has not told a fact.</param>
internal readonly record struct Toets(Regeluitkomst Uitkomst, string Uitleg, DateOnly? Voor, bool Onbekend)
{
    public static Toets Voldoet(string uitleg) => new(Regeluitkomst.Voldoet, uitleg, null, false);

    public static Toets Nvt(string uitleg) => new(Regeluitkomst.Nvt, uitleg, null, false);

    public static Toets NietDoorgegeven(string uitleg) => new(Regeluitkomst.NogNiet, uitleg, null, true);

    /// <summary>Something is missing: not yet wrong while the OPP is not vastgesteld, and wrong since its vaststelling.</summary>
    public static Toets Ontbreekt(Toetsstuk stuk, string uitleg) => stuk.VersieOp is { } sinds
        ? new Toets(Regeluitkomst.VoldoetNiet, uitleg, sinds, false)
        : new Toets(Regeluitkomst.NogNiet, uitleg, stuk.UitersteDatum, false);
}
