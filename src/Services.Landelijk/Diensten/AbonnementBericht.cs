using Monitoring.Contracts.Domein;
using Monitoring.Services.Landelijk.Meldingen;
using Proto = Monitoring.Contracts.Landelijk.V1;

namespace Monitoring.Services.Landelijk.Diensten;

/// <summary>Subscriptions on the wire.</summary>
internal static class AbonnementBericht
{
    /// <summary>Without the key of the signature: that is shown once.</summary>
    public static Proto.Abonnement NaarBericht(this Abonnement abonnement, int wachtend) => new()
    {
        Id = abonnement.Id.ToString(),
        Soort = abonnement.Soort,
        Adres = abonnement.Adres,
        BegonnenOp = Tijdstip.Schrijf(abonnement.BegonnenOp),
        LaatstVerzondenOp = abonnement.LaatstVerzondenOp is { } op ? Tijdstip.Schrijf(op) : "",
        LaatsteFout = abonnement.LaatsteFout,
        Wachtend = wachtend,
    };
}
