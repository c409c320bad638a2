namespace Monitoring.Services.Opp.Domain.Dossiers;

/// <summary>A new version of the OPP.</summary>
/// <param name="Versie">From 2: the OPP as first vastgesteld is version 1.</param>
/// <param name="Reden">Code.</param>
/// <param name="VorigPlan">The uitstroom that was expected before, when it changed; otherwise null.</param>
/// <param name="CommissieOp">When the commissie voor de begeleiding advised; compulsory in so and vso when the uitstroom changes.</param>
/// <param name="NieuwHandelingsdeel">The handelingsdeel changed, so that instemming is asked anew.</param>
internal sealed record Bijstelling(int Versie, DateOnly Op, string Reden, Uitstroomplan? VorigPlan, DateOnly? CommissieOp, bool NieuwHandelingsdeel);
