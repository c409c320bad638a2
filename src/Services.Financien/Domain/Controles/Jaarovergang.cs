using System.Globalization;
using Monitoring.Services.Financien.Domain.Kengetallen;

namespace Monitoring.Services.Financien.Domain.Controles;

/// <summary>Whether an account fits with that of the year before: equity follows from equity and result, and amounts stay of the same order.</summary>
internal static class Jaarovergang
{
    /// <summary>Euro. Of the published accounts 2011-2015, nine in ten fit within ten euros; what lies between is mostly a small correction.</summary>
    public const decimal KleinVerschil = 1_000;

    /// <summary>A total this many times larger or smaller than last year is worth a look: one in two hundred of the published accounts.</summary>
    public const decimal Orde = 3;

    // Which result the equity took up differs per board: before or after deelnemingen, taxes and what is extraordinary.
    private static readonly string[] Resultaten = ["RESUL", "RESNB", "NETRES", "TOTRES"];

    public static IEnumerable<Bevinding> Toets(Jaarcijfers cijfers)
    {
        if (cijfers.Vorig is not { } vorig)
        {
            yield break;
        }

        var jaar = vorig.Boekjaar.ToString(CultureInfo.InvariantCulture);
        if (Aansluiting(cijfers, vorig) is var (resultaat, verschil) && Math.Abs(verschil) > Identiteit.Tolerantie)
        {
            var ernst = Math.Abs(verschil) > KleinVerschil ? Bevinding.LetOp : Bevinding.Info;
            yield return new Bevinding("aansluiting-vermogen", ernst, $"Het eigen vermogen (2.1) is niet het eigen vermogen van {jaar} plus het resultaat ({resultaat}). Het verschil is {NederlandsBedrag.Euro(verschil)}. Dat kan een fusie of een stelselwijziging zijn.", verschil);
        }

        var (soort, baten, batenVorig) = Baten(cijfers, vorig);
        foreach (var (code, naam, nu, toen) in new[] { ("baten", $"De {soort} zijn", baten, batenVorig), ("tp", "Het totaal van de balans is", cijfers.Bedrag("TP"), vorig.Bedrag("TP")) })
        {
            if (nu is { } bedrag && toen is { } eerder && AndereOrde(bedrag, eerder))
            {
                yield return new Bevinding($"orde-{code}", Bevinding.Info, $"{naam} {NederlandsBedrag.Euro(bedrag)}; in {jaar} was dat {NederlandsBedrag.Euro(eerder)}. Het verschil is meer dan {Orde.ToString(CultureInfo.InvariantCulture)} keer.", bedrag - eerder);
            }
        }

        if (cijfers.Gegeven("LL") is > 0 and var leerlingen && vorig.Gegeven("LL") is > 0 and var vorige && AndereOrde(leerlingen, vorige))
        {
            yield return new Bevinding("orde-leerlingen", Bevinding.Info, $"Er zijn {NederlandsBedrag.Getal(leerlingen)} leerlingen; in {jaar} waren dat er {NederlandsBedrag.Getal(vorige)}.", null);
        }
    }

    /// <summary>The result with which the equity fits best, and what it then differs; null when a figure is not known.</summary>
    private static (string Resultaat, decimal Verschil)? Aansluiting(Jaarcijfers cijfers, Jaarcijfers vorig)
    {
        (string Resultaat, decimal Verschil)? beste = null;
        foreach (var code in Resultaten)
        {
            // An empty RESUL is nil, as everywhere; another empty result says nothing.
            var resultaat = code == Resultaten[0] ? cijfers.Bedrag(code) : cijfers.Gegeven(code);
            if (cijfers.Bedrag("2.1") - vorig.Bedrag("2.1") - resultaat is { } verschil && (beste is not { } tot || Math.Abs(verschil) < Math.Abs(tot.Verschil)))
            {
                beste = (code, verschil);
            }
        }

        return beste;
    }

    /// <summary>Of a swv the gross baten: those as reported change with the model and with what is passed on, without anything having happened.</summary>
    private static (string Soort, decimal? Nu, decimal? Toen) Baten(Jaarcijfers cijfers, Jaarcijfers vorig)
    {
        if (!cijfers.IsSwv)
        {
            return ("totale baten", cijfers.Bedrag("TOTB"), vorig.Bedrag("TOTB"));
        }

        return ("bruto totale baten", BrutoBaten.Bereken(cijfers).Uitkomst.Waarde, BrutoBaten.Bereken(vorig).Uitkomst.Waarde);
    }

    private static bool AndereOrde(decimal nu, decimal toen) => toen > 0 && nu > 0 && (nu > Orde * toen || toen > Orde * nu);
}
