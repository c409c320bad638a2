namespace Monitoring.Services.Financien.Domain.Controles;

/// <summary>The parts of the equity add up to the equity; buildings are part of the fixed assets.</summary>
internal static class Vermogenssplitsing
{
    public static IEnumerable<Bevinding> Toets(Jaarcijfers cijfers)
    {
        if (Kengetallen.PubliekVermogen.IsGesplitst(cijfers) && cijfers.Bedrag("2.1") is { } geheel)
        {
            var verschil = geheel - Posttabel.Vermogensdelen.Sum(post => cijfers.Gegeven(post) ?? 0);
            if (Math.Abs(verschil) > Identiteit.Tolerantie)
            {
                yield return new Bevinding("vermogenssplitsing", Bevinding.LetOp, $"Eigen vermogen (2.1) is niet de som van de reserves en fondsen (2.1.1 tot en met 2.1.5). Het verschil is {NederlandsBedrag.Euro(verschil)}.", verschil);
            }
        }

        if (cijfers.Gegeven("1.2.1") is { } gebouwen && cijfers.Bedrag("1.2") is { } activa && gebouwen > activa + Identiteit.Tolerantie)
        {
            yield return new Bevinding("gebouwen", Bevinding.LetOp, "De boekwaarde van gebouwen en terreinen (1.2.1) is hoger dan alle materiële vaste activa (1.2).", gebouwen - activa);
        }

        if (Leerlingen.Van(cijfers).Aantal is > 0 and var leerlingen && Kengetallen.PerLeerling.Baten(cijfers).Uitkomst.Waarde is { } perLeerling && (cijfers.IsSwv ? perLeerling is < 50 or > 5_000 : perLeerling is < 2_000 or > 100_000))
        {
            yield return new Bevinding("baten-per-leerling", Bevinding.Info, $"De baten zijn {NederlandsBedrag.Euro(decimal.Round(perLeerling))} per leerling bij {NederlandsBedrag.Getal(leerlingen)} leerlingen. Klopt het aantal leerlingen, en staan de bedragen in hele euro's?", null);
        }
    }
}
