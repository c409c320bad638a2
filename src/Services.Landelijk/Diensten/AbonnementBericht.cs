using System.Globalization;
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
        BegonnenOp = Tekst(abonnement.BegonnenOp),
        LaatstVerzondenOp = abonnement.LaatstVerzondenOp is { } op ? Tekst(op) : "",
        LaatsteFout = abonnement.LaatsteFout,
        Wachtend = wachtend,
    };

    private static string Tekst(long ticks) => new DateTimeOffset(ticks, TimeSpan.Zero).ToString("O", CultureInfo.InvariantCulture);
}
