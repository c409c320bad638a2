using Monitoring.Contracts.Domein;

namespace Monitoring.Services.Opp.Domain.Regels;

/// <summary>
/// At least one evaluation in each schooljaar (1 August up to and including 31 July), never within 365 days: June and the September a year
/// later are two schooljaren and both fine. A schooljaar counts when the OPP was in force on its last day.
/// </summary>
internal static class Evaluatieregel
{
    public const string Id = "opp.evaluatie";

    // The sources do not say what holds for an OPP of only a few weeks. An OPP that is vastgesteld after 30 April has its first
    // evaluation in the next schooljaar (docs/decisions/0005).
    private const int LaatsteMaandVanEersteJaar = 4;

    /// <summary>Every schooljaar that asks an evaluation, or in which one was held; oldest first.</summary>
    public static IReadOnlyList<Evaluatiejaar> Jaren(Toetsstuk stuk)
    {
        if (stuk.VastgesteldOp is not { } vastgesteld)
        {
            return [];
        }

        var jaren = new List<Evaluatiejaar>();
        for (var jaar = Schooljaar.Van(vastgesteld); jaar.Begin <= Schooljaar.Van(stuk.Vandaag).Begin; jaar = new Schooljaar(jaar.Begin + 1))
        {
            var gehouden = stuk.Dossier.Evaluaties.LastOrDefault(evaluatie => Schooljaar.Van(evaluatie.Op) == jaar);
            if (gehouden is not null)
            {
                jaren.Add(new Evaluatiejaar(jaar, Evaluatiestand.Geevalueerd, gehouden.Doelen));
            }
            else if (IsVerplicht(stuk, vastgesteld, jaar))
            {
                jaren.Add(new Evaluatiejaar(jaar, stuk.Kalenderdag > jaar.LaatsteDag ? Evaluatiestand.NietGeevalueerd : Evaluatiestand.NogNiet, "onbekend"));
            }
        }

        return jaren;
    }

    public static Toets Toets(Toetsstuk stuk)
    {
        if (stuk.VastgesteldOp is null)
        {
            return Regels.Toets.Nvt("Het OPP is nog niet vastgesteld.");
        }

        var jaren = Jaren(stuk);
        return jaren.Count == 0 ? Regels.Toets.Nvt("De eerste evaluatie is in het volgende schooljaar.") : Oordeel(jaren);
    }

    private static Toets Oordeel(IReadOnlyList<Evaluatiejaar> jaren)
    {
        var laatste = jaren[^1];
        var gemist = laatste.Stand == Evaluatiestand.NogNiet && jaren.Count > 1 ? jaren[^2] : laatste;
        return (laatste.Stand, gemist.Stand) switch
        {
            (Evaluatiestand.Geevalueerd, _) => Regels.Toets.Voldoet($"Geëvalueerd in schooljaar {laatste.Schooljaar}."),
            (_, Evaluatiestand.NietGeevalueerd) => new Toets(Regeluitkomst.VoldoetNiet, $"Niet geëvalueerd in schooljaar {gemist.Schooljaar}.", gemist.Schooljaar.LaatsteDag, false),
            _ => new Toets(Regeluitkomst.NogNiet, $"De evaluatie van schooljaar {laatste.Schooljaar} moet uiterlijk op {Dagtekst.Voluit(laatste.Schooljaar.LaatsteDag)}.", laatste.Schooljaar.LaatsteDag, false),
        };
    }

    private static bool IsVerplicht(Toetsstuk stuk, DateOnly vastgesteld, Schooljaar jaar) =>
        vastgesteld <= new DateOnly(jaar.Begin + 1, LaatsteMaandVanEersteJaar, DateTime.DaysInMonth(jaar.Begin + 1, LaatsteMaandVanEersteJaar))
        && (stuk.Dossier.Einde is not { } einde || einde.Op >= jaar.LaatsteDag);
}
