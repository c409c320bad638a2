namespace Monitoring.Contracts.Domein;

/// <summary>The signaleringswaarde for mogelijk bovenmatig vermogen, in time.</summary>
public static class Vermogensgrens
{
    /// <summary>
    /// First boekjaar of the signaleringswaarde (ministerie van OCW, september 2020). It is computed for older years too, but over those no board is asked
    /// to account.
    /// </summary>
    public const int EersteBoekjaar = 2020;
}
