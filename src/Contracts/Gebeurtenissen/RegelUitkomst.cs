namespace Monitoring.Contracts.Gebeurtenissen;

/// <summary>How one OPP stands against one legal rule.</summary>
/// <param name="Regel">
/// Id in the catalogue: opp.zes-weken, opp.overleg, opp.uitstroombestemming, opp.regulier-of-speciaal (bao, sbo, so), opp.uitstroomniveau
/// (so, vso), opp.uitstroomprofiel (vso), opp.onderbouwing, opp.ondersteuning, opp.afwijking, opp.handelingsdeel, opp.instemming,
/// opp.hoorrecht and opp.hoorrecht-evaluatie (from 1 January 2025), opp.evaluatie. A receiver counts ids it does not know like any other.
/// </param>
/// <param name="Uitkomst">voldoet, voldoet-niet, nvt (does not apply to this OPP), or nog-niet (its term still runs, or the school has not told the fact).</param>
public sealed record RegelUitkomst(string Regel, string Uitkomst);
