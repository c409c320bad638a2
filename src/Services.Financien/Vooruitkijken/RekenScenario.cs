using Microsoft.EntityFrameworkCore;
using Monitoring.Contracts.Domein;
using Monitoring.Contracts.Financien.V1;
using Monitoring.ServiceDefaults.Toegang;
using Monitoring.Services.Financien.Data;
using Monitoring.Services.Financien.Domain;
using Monitoring.Services.Financien.Dossiers;
using Monitoring.Services.Financien.Koppelen;
using Monitoring.Services.Financien.Signaleren;

namespace Monitoring.Services.Financien.Vooruitkijken;

/// <summary>The kengetallen of the next five years under assumptions of the reader.</summary>
internal sealed class RekenScenario(FinancienContext context, Signaleringsboek signaleringsboek)
{
    /// <exception cref="WeigeringException"><c>dossier.niet-gevonden</c>, <c>scenario.percentage</c>, <c>scenario.balans</c>, <c>toegang.ander-gebied</c>.</exception>
    public async Task<Scenario> Voer(ScenarioVraag vraag, Aanroeper aanroeper, CancellationToken annulering)
    {
        var nummer = DossierToegang.EisZicht(aanroeper, vraag.BevoegdGezag);
        var aannamen = new Aannamen(
            Aannamen.LeesFactor(vraag.Leerlingen, "leerlingen"),
            Aannamen.LeesFactor(vraag.Tarieven, "tarieven"),
            Aannamen.LeesFactor(vraag.Afdracht, "afdracht"),
            Aannamen.LeesFactor(vraag.Lasten, "lasten"));
        var jaren = await context.Jaarrekeningen.AsNoTracking().Where(jaar => jaar.BevoegdGezag == nummer && jaar.Soort == Jaarsoort.Realisatie).ToListAsync(annulering);
        var laatste = jaren.MaxBy(jaar => jaar.Boekjaar)
            ?? throw new WeigeringException("dossier.niet-gevonden", "Van dit samenwerkingsverband staat hier geen jaarrekening.", soort: WeigeringSoort.NietGevonden);
        var basis = new Jaarreeks(jaren).Cijfers(await context.Naslag(nummer, annulering))[laatste.Id];
        if (!basis.Heeft(Jaarrekeningdeel.Balans) || !basis.Heeft(Jaarrekeningdeel.BatenLasten))
        {
            throw new WeigeringException("scenario.balans", "Voor een vooruitblik zijn de balans en de staat van baten en lasten van het laatste jaar nodig.", soort: WeigeringSoort.VerbodenOvergang);
        }

        var set = await signaleringsboek.Huidig(annulering);
        return new Scenario
        {
            Basisjaar = basis.Boekjaar,
            Jaren = { Vooruitblik.Reken(basis, aannamen).Select(cijfers => DossierBericht.NaarJaar(cijfers, cijfers == basis ? Jaarsoort.Realisatie : Jaarsoort.Prognose, set)) },
            Aannamen = { aannamen.InWoorden() },
            Ontbreekt = { Vooruitblik.Ontbreekt(basis, aannamen).Select(post => $"{post.Naam} ({post.Code})") },
        };
    }
}
