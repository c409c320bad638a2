using Monitoring.Contracts.Domein;

namespace Monitoring.Services.Opp.Domain.Regels;

/// <summary>Which dates of an OPP can be true. A refusal names the field.</summary>
internal static class Datumregels
{
    /// <summary>Start of passend onderwijs: before this day there was no ontwikkelingsperspectief in all sectors.</summary>
    public static readonly DateOnly EersteDag = new(2014, 8, 1);

    /// <summary>Refuses with <c>opp.begin-te-vroeg</c> or <c>opp.datum-in-toekomst</c>.</summary>
    public static void EisBegin(DateOnly begin, DateOnly vandaag)
    {
        const string Veld = "begin_termijn";
        if (begin < EersteDag)
        {
            throw new WeigeringException("opp.begin-te-vroeg", "De termijn kan niet vóór 1 augustus 2014 beginnen: toen begon passend onderwijs.", Veld);
        }

        EisNietInToekomst(begin, vandaag, Veld);
    }

    /// <summary>Refuses with <c>opp.opgesteld-te-vroeg</c> or <c>opp.datum-in-toekomst</c>. Vaststelling follows it, so it has the same bound.</summary>
    public static void EisOpgesteld(DateOnly opgesteld, DateOnly vandaag)
    {
        const string Veld = "opgesteld_op";
        if (opgesteld < EersteDag)
        {
            throw new WeigeringException("opp.opgesteld-te-vroeg", "Een OPP kan niet vóór 1 augustus 2014 zijn opgesteld: toen begon passend onderwijs.", Veld);
        }

        EisNietInToekomst(opgesteld, vandaag, Veld);
    }

    /// <summary>Refuses with <c>opp.vastgesteld-voor-opgesteld</c> or <c>opp.datum-in-toekomst</c>.</summary>
    public static void EisVastgesteld(DateOnly vastgesteld, DateOnly opgesteld, DateOnly vandaag, string veld = "vastgesteld_op")
    {
        if (vastgesteld < opgesteld)
        {
            throw new WeigeringException("opp.vastgesteld-voor-opgesteld", "Een OPP kan niet zijn vastgesteld vóór de dag waarop het is opgesteld.", veld);
        }

        EisNietInToekomst(vastgesteld, vandaag, veld);
    }

    /// <summary>Refuses with <c>opp.dag-te-vroeg</c> or <c>opp.datum-in-toekomst</c>.</summary>
    public static void EisDag(DateOnly dag, DateOnly vandaag, string veld)
    {
        if (dag < EersteDag)
        {
            throw new WeigeringException("opp.dag-te-vroeg", "Deze dag ligt vóór 1 augustus 2014: toen begon passend onderwijs.", veld);
        }

        EisNietInToekomst(dag, vandaag, veld);
    }

    private static void EisNietInToekomst(DateOnly datum, DateOnly vandaag, string veld)
    {
        if (datum > vandaag)
        {
            throw new WeigeringException("opp.datum-in-toekomst", "Deze datum ligt in de toekomst. Vul een dag in die al is geweest, of vandaag.", veld);
        }
    }
}
