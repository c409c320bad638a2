using Microsoft.EntityFrameworkCore;
using Monitoring.Contracts.Domein;
using Monitoring.Contracts.Financien.V1;
using Monitoring.Contracts.Vastleggen;
using Monitoring.ServiceDefaults.Toegang;
using Monitoring.ServiceDefaults.Vastleggen;
using Monitoring.Services.Financien.Data;
using Monitoring.Services.Financien.Domain;
using Monitoring.Services.Financien.Domain.Controles;
using Monitoring.Services.Financien.Dossiers;
using Monitoring.Services.Financien.Koppelen;

namespace Monitoring.Services.Financien.Toelichten;

/// <summary>A samenwerkingsverband explains what does not add up in its account.</summary>
internal sealed class LichtBevindingToe(FinancienContext context, TimeProvider klok)
{
    /// <exception cref="WeigeringException"><c>dossier.niet-gevonden</c>, <c>versie.verouderd</c>, <c>bevinding.onbekend</c>, <c>tekst.te-lang</c>, <c>bsn.herkend</c>.</exception>
    public async Task<Bevestiging> Voer(ToelichtingVerzoek verzoek, Aanroeper aanroeper, CancellationToken annulering)
    {
        var nummer = BevoegdGezagNummer.Lees(verzoek.JaarrekeningId.Split('/')[0]);
        DossierToegang.EisEigen(aanroeper, nummer);
        var tekst = VrijeTekst.Lees(verzoek.Tekst, "tekst");
        var jaren = await context.Jaarrekeningen.Where(jaar => jaar.BevoegdGezag == nummer.Waarde).ToListAsync(annulering);
        var jaarrekening = jaren.Find(jaar => jaar.Id == verzoek.JaarrekeningId)
            ?? throw new WeigeringException("dossier.niet-gevonden", "Deze jaarrekening is er niet.", "jaarrekening_id", WeigeringSoort.NietGevonden);
        Gelijktijdig.EisVersie(jaarrekening.Versie, verzoek.Versie);
        jaarrekening.LichtToe(verzoek.Code, tekst, Controletabel.Toets(new Jaarreeks(jaren).Cijfers(await context.Naslag(nummer.Waarde, annulering))[jaarrekening.Id]), klok.GetUtcNow());
        if (context.ChangeTracker.HasChanges())
        {
            context.Add(Handelingsregel.Van(FinancienHandelingen.BevindingToegelicht, jaarrekening.Id, aanroeper.Id, verzoek.Code, klok.GetUtcNow()));
        }

        await context.BewaarGelijktijdig(annulering);
        return new Bevestiging { Versie = jaarrekening.Versie };
    }
}
