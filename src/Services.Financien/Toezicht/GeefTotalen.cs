using Microsoft.EntityFrameworkCore;
using Monitoring.Contracts.Domein;
using Monitoring.Contracts;
using Monitoring.Contracts.Financien.V1;
using Monitoring.Services.Financien.Data;
using Monitoring.Services.Financien.Domain;
using Monitoring.Services.Financien.Domain.Kengetallen;
using Monitoring.Services.Financien.Domain.Signaleringswaarden;
using Monitoring.Services.Financien.Dossiers;

namespace Monitoring.Services.Financien.Toezicht;

/// <summary>The country in one boekjaar: how many accounts give a signal. Invented accounts count only as long as there are no real ones.</summary>
internal sealed class GeefTotalen(FinancienContext context, TimeProvider klok)
{
    public async Task<Totalen> Voer(TotalenVraag vraag, CancellationToken annulering)
    {
        var tellend = await context.Jaarrekeningen.AsNoTracking().Realisaties(annulering);
        var jaren = await tellend.Select(jaar => jaar.Boekjaar).Distinct().OrderDescending().ToListAsync(annulering);
        var boekjaar = vraag.Boekjaar != 0 || jaren.Count == 0 ? vraag.Boekjaar : jaren[0];
        var rijen = await tellend.Where(jaar => jaar.Boekjaar == boekjaar)
            .Select(jaar => new { Swv = jaar.Groepering == Jaarrekening.GroeperingSwv, jaar.Signaalcodes, jaar.BevindingenLetOp, Bovenmatig = jaar.BovenmatigSortering > 0 ? jaar.KengetallenJson : "" })
            .ToListAsync(annulering);
        var vandaag = klok.Vandaag();
        var totalen = new Totalen
        {
            Boekjaar = boekjaar,
            Boekjaren = { jaren },
            AangepastToezicht = await context.AangepastToezicht.Where(besluit => besluit.Vanaf <= vandaag && (besluit.TotEnMet == null || besluit.TotEnMet >= vandaag) && tellend.Any(jaar => jaar.BevoegdGezag == besluit.BevoegdGezag)).Select(besluit => besluit.BevoegdGezag).Distinct().CountAsync(annulering),
        };
        foreach (var groep in rijen.GroupBy(rij => rij.Swv).OrderByDescending(groep => groep.Key))
        {
            var totaal = new Groepstotaal
            {
                Groep = groep.Key ? Signaleringsset.GroepSwv : Signaleringsset.GroepBestuur,
                Aantal = groep.Count(),
                MetSignaal = groep.Count(rij => rij.Signaalcodes.Length > 0),
                MetBevinding = groep.Count(rij => rij.BevindingenLetOp > 0),
                Bovenmatig = groep.Sum(rij => rij.Bovenmatig.Length == 0 ? 0 : Jaarrekening.LeesKengetallen(rij.Bovenmatig).First(waarde => waarde.Code == Bovenmatig.Code).Waarde ?? 0).NaarGetal(),
            };
            foreach (var code in groep.SelectMany(rij => rij.Signaalcodes.Split(' ', StringSplitOptions.RemoveEmptyEntries)).GroupBy(code => code, StringComparer.Ordinal))
            {
                totaal.PerKengetal[code.Key] = code.Count();
            }

            totalen.Groepen.Add(totaal);
        }

        return totalen;
    }
}
