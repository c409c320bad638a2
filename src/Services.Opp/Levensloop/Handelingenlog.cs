using Monitoring.Contracts.Vastleggen;
using Monitoring.ServiceDefaults.Toegang;
using Monitoring.ServiceDefaults.Vastleggen;
using Monitoring.Services.Opp.Data;
using Monitoring.Services.Opp.Domain;

namespace Monitoring.Services.Opp.Levensloop;

/// <summary>
/// Writes the log of acts for beheer, in the transaction of the act: the vestiging, and nothing by which two acts can be seen to be about one pupil, because a
/// line stays when the OPP is erased. Rows that a school system delivers by the thousand stand in the log of imports.
/// </summary>
internal static class Handelingenlog
{
    /// <summary>What beheer calls each act with an OPP.</summary>
    public static readonly IReadOnlyDictionary<Handeling, Handelingsoort> Soorten = new Dictionary<Handeling, Handelingsoort>
    {
        [Handeling.Geregistreerd] = OppHandelingen.Geregistreerd,
        [Handeling.Gecorrigeerd] = OppHandelingen.Gecorrigeerd,
        [Handeling.Overleg] = OppHandelingen.OverlegVastgelegd,
        [Handeling.Gehoord] = OppHandelingen.LeerlingGehoord,
        [Handeling.Instemming] = OppHandelingen.InstemmingVastgelegd,
        [Handeling.Vastgesteld] = OppHandelingen.Vastgesteld,
        [Handeling.Geevalueerd] = OppHandelingen.Geevalueerd,
        [Handeling.Bijgesteld] = OppHandelingen.Bijgesteld,
        [Handeling.Overgedragen] = OppHandelingen.Overgedragen,
        [Handeling.Afgesloten] = OppHandelingen.Afgesloten,
        [Handeling.Uitstroom] = OppHandelingen.UitstroomGemeld,
        [Handeling.Bestendiging] = OppHandelingen.BestendigingGemeld,
        [Handeling.InhoudDoorgegeven] = OppHandelingen.InhoudDoorgegeven,
        [Handeling.Overgenomen] = OppHandelingen.Overgenomen,
        [Handeling.Teruggenomen] = OppHandelingen.Teruggenomen,
    };

    /// <summary>The act that led to the present state of an OPP; nothing when the act changed nothing.</summary>
    public static void LegHandelingVast(this OppContext context, Ontwikkelingsperspectief opp, Aanroeper wie, Moment nu)
    {
        if (context.ChangeTracker.HasChanges())
        {
            context.LegVast(Soorten[opp.Handeling], opp, wie, nu);
        }
    }

    public static void LegVast(this OppContext context, Handelingsoort soort, Ontwikkelingsperspectief opp, Aanroeper wie, Moment nu) => context.LegVast(soort, opp.Vestiging, wie.Id, "", nu);

    /// <param name="wie">Account; empty when the service does it by itself.</param>
    public static void LegVast(this OppContext context, Handelingsoort soort, string kenmerk, string wie, string toelichting, Moment nu) => context.Add(Handelingsregel.Van(soort, kenmerk, wie, toelichting, nu.Tijdstip));
}
