namespace Monitoring.Services.Landelijk.Feiten;

/// <summary>States of an OPP as the counters tell them apart; each OPP is in exactly one.</summary>
internal static class OppStatus
{
    public const string Opgesteld = "opgesteld";
    public const string Vastgesteld = "vastgesteld";
    public const string VastgesteldOpTijd = "vastgesteld-op-tijd";
    public const string VastgesteldTeLaat = "vastgesteld-te-laat";

    public static string Kenmerk(string status, bool? binnenZesWeken) => (status, binnenZesWeken) switch
    {
        (Opgesteld, _) => Opgesteld,
        (_, true) => VastgesteldOpTijd,
        (_, false) => VastgesteldTeLaat,
        _ => Vastgesteld,
    };
}
