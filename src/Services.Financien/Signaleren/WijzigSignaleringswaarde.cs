using System.Globalization;
using Monitoring.Contracts.Domein;
using Monitoring.Contracts.Financien.V1;
using Monitoring.Contracts.Vastleggen;
using Monitoring.ServiceDefaults.Toegang;
using Monitoring.ServiceDefaults.Vastleggen;
using Monitoring.Services.Financien.Data;
using Monitoring.Services.Financien.Domain;
using Monitoring.Services.Financien.Domain.Signaleringswaarden;
using Monitoring.Services.Financien.Herrekenen;

namespace Monitoring.Services.Financien.Signaleren;

/// <summary>Beheer changes the table: a new version, after which every account is compared again.</summary>
internal sealed class WijzigSignaleringswaarde(FinancienContext context, Signaleringsboek boek, Herrekening herrekening, TimeProvider klok, ILogger<WijzigSignaleringswaarde> log)
{
    /// <exception cref="WeigeringException"><c>versie.verouderd</c>, <c>signaleringswaarde.*</c>, <c>tekst.ontbreekt</c>.</exception>
    public async Task<WijzigSignaleringAntwoord> Voer(WijzigSignaleringVerzoek verzoek, Aanroeper aanroeper, CancellationToken annulering)
    {
        var huidig = await boek.Huidig(annulering);
        var nummer = int.Parse(huidig.Versie, CultureInfo.InvariantCulture);
        Gelijktijdig.EisVersie(nummer, verzoek.Versie);
        var reden = VrijeTekst.LeesVerplicht(verzoek.Reden, "reden");
        var nieuw = huidig.Met(verzoek, nummer + 1);
        context.Add(Signaleringsversie.Leg(nummer + 1, nieuw, reden, aanroeper.Id, klok.GetUtcNow()));
        context.Add(Handelingsregel.Van(FinancienHandelingen.SignaleringswaardenGewijzigd, string.Create(CultureInfo.InvariantCulture, $"{nummer + 1}"), aanroeper.Id, reden, klok.GetUtcNow()));
        await context.BewaarGelijktijdig(annulering);
        context.ChangeTracker.Clear();
        var gewijzigd = await herrekening.Alles(annulering);
        log.LogInformation("Signaleringswaarden versie {Versie}: {Gewijzigd} jaarrekeningen opnieuw vergeleken", nummer + 1, gewijzigd);
        return new WijzigSignaleringAntwoord { Versie = nummer + 1, Gewijzigd = gewijzigd };
    }
}
