namespace Monitoring.Services.Opp.Registreren;

/// <summary>What became of one row.</summary>
internal enum Uitkomst
{
    Nieuw,
    Ongewijzigd,
    Gewijzigd,
    Afgewezen,
}
