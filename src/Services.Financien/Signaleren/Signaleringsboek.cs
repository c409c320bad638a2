using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Monitoring.Contracts.Domein;
using Monitoring.Services.Financien.Data;
using Monitoring.Services.Financien.Domain.Signaleringswaarden;

namespace Monitoring.Services.Financien.Signaleren;

/// <summary>The versions of the table of signaleringswaarden: the one that came with the service, and those that beheer made after it.</summary>
internal sealed class Signaleringsboek(FinancienContext context)
{
    /// <summary>Number of the version that came with the service.</summary>
    public const int Ingebouwd = 1;

    /// <summary>The version that accounts are compared with now.</summary>
    public async Task<Signaleringsset> Huidig(CancellationToken annulering)
    {
        var laatste = await context.Signaleringsversies.AsNoTracking().OrderByDescending(versie => versie.Nummer).FirstOrDefaultAsync(annulering);
        return laatste?.Lees() ?? Signaleringsset.Ingebouwd;
    }

    /// <exception cref="WeigeringException"><c>signaleringswaarden.versie</c>.</exception>
    public async Task<Signaleringsset> Versie(int nummer, CancellationToken annulering)
    {
        if (nummer == Ingebouwd)
        {
            return Signaleringsset.Ingebouwd;
        }

        var versie = await context.Signaleringsversies.AsNoTracking().SingleOrDefaultAsync(rij => rij.Nummer == nummer, annulering);
        return versie?.Lees() ?? throw new WeigeringException("signaleringswaarden.versie", $"Versie {nummer.ToString(CultureInfo.InvariantCulture)} van de signaleringswaarden bestaat niet.", "versie", WeigeringSoort.NietGevonden);
    }
}
