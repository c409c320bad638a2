using System.Globalization;

namespace Monitoring.Services.Financien.Domain.Controles;

/// <summary>Whether an account fits with that of the year before: equity follows from equity and result, and amounts stay of the same order.</summary>
internal static class Jaarovergang
{
    /// <summary>Euro. Of the published accounts 2011-2015, nine in ten fit within ten euros; what lies between is mostly a small correction.</summary>
    public const decimal KleinVerschil = 1_000;

    /// <summary>A total this many times larger or smaller than last year is worth a look: one in a hundred of the published accounts.</summary>
    public const decimal Orde = 3;

    public static IEnumerable<Bevinding> Toets(Jaarcijfers cijfers)
    {
        if (cijfers.Vorig is not { } vorig)
        {
            yield break;
        }

        var jaar = vorig.Boekjaar.ToString(CultureInfo.InvariantCulture);
        if (cijfers.Bedrag("2.1") - vorig.Bedrag("2.1") - cijfers.Bedrag("RESUL") is { } verschil && Math.Abs(verschil) > Identiteit.Tolerantie)
        {
            var ernst = Math.Abs(verschil) > KleinVerschil ? Bevinding.LetOp : Bevinding.Info;
            yield return new Bevinding("aansluiting-vermogen", ernst, $"Het eigen vermogen (2.1) is niet het eigen vermogen van {jaar} plus het resultaat (RESUL). Het verschil is {NederlandsBedrag.Euro(verschil)}. Dat kan een fusie of een stelselwijziging zijn.", verschil);
        }

        foreach (var (code, naam) in new[] { ("TOTB", "totale baten"), ("TP", "totaal van de balans") })
        {
            // Until about 2017 doorbetalingen were a deduction: a swv may then change a lot without anything having happened.
            if (cijfers.Bedrag(code) is { } nu && vorig.Bedrag(code) is { } toen && AndereOrde(nu, toen))
            {
                yield return new Bevinding($"orde-{code.ToLowerInvariant()}", Bevinding.Info, $"{(code == "TP" ? "Het" : "Het bedrag van de")} {naam} is {NederlandsBedrag.Euro(nu)}; in {jaar} was dat {NederlandsBedrag.Euro(toen)}. Het verschil is meer dan {Orde.ToString(CultureInfo.InvariantCulture)} keer.", nu - toen);
            }
        }

        if (cijfers.Gegeven("LL") is > 0 and var leerlingen && vorig.Gegeven("LL") is > 0 and var vorige && AndereOrde(leerlingen, vorige))
        {
            yield return new Bevinding("orde-leerlingen", Bevinding.Info, $"Er zijn {NederlandsBedrag.Getal(leerlingen)} leerlingen; in {jaar} waren dat er {NederlandsBedrag.Getal(vorige)}.", null);
        }
    }

    private static bool AndereOrde(decimal nu, decimal toen) => toen > 0 && nu > 0 && (nu > Orde * toen || toen > Orde * nu);
}
