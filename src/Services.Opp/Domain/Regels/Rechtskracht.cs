namespace Monitoring.Services.Opp.Domain.Regels;

/// <summary>How binding a rule is (Handboek OPP, labels of normative force). Only <see cref="Wet"/> counts for 'voldoet aan de wet'.</summary>
internal enum Rechtskracht
{
    Wet,
    Wetsvoorstel,
    Jurisprudentie,
    Advies,
}
