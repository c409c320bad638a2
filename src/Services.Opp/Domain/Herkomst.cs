namespace Monitoring.Services.Opp.Domain;

/// <summary>Who an OPP comes from. Sample data stays recognisable everywhere, and never replaces what a school sent.</summary>
internal enum Herkomst
{
    School = 0,
    Voorbeeld = 1,
}
