using Microsoft.EntityFrameworkCore;
using Monitoring.Contracts.Domein;
using Monitoring.Contracts.Financien.V1;
using Monitoring.ServiceDefaults.Toegang;
using Monitoring.Services.Financien.Data;
using Monitoring.Services.Financien.Domain;
using Monitoring.Services.Financien.Domain.Signaleringswaarden;
using Monitoring.Services.Financien.Signaleren;

namespace Monitoring.Services.Financien.Dossiers;

/// <summary>The financial dossier of one bevoegd gezag, all years, every figure explained.</summary>
internal sealed class HaalDossier(FinancienContext context, Signaleringsboek signaleringsboek)
{
    /// <exception cref="WeigeringException"><c>dossier.niet-gevonden</c>, <c>toegang.ander-gebied</c>, <c>bevoegd-gezag.ongeldig</c>, <c>swv-code.ongeldig</c>, <c>dossier.sleutel</c>.</exception>
    public async Task<Dossier> Voer(DossierVraag vraag, Aanroeper aanroeper, CancellationToken annulering)
    {
        var jaren = await Zoek(vraag, aanroeper).OrderBy(rij => rij.Boekjaar).ToListAsync(annulering);
        if (vraag.SleutelCase == DossierVraag.SleutelOneofCase.SwvCode && jaren.Count > 0)
        {
            // A code can have passed from one bevoegd gezag to another: the dossier is that of the present one.
            var huidig = jaren[^1].BevoegdGezag;
            jaren = [.. jaren.Where(rij => rij.BevoegdGezag == huidig)];
        }

        if (vraag.SleutelCase == DossierVraag.SleutelOneofCase.BevoegdGezag)
        {
            DossierToegang.Eis(aanroeper, BevoegdGezagNummer.Lees(vraag.BevoegdGezag).Waarde, jaren.Count > 0 ? jaren[^1].SwvCode : "");
        }

        return jaren.Count == 0
            ? throw new WeigeringException("dossier.niet-gevonden", "Van dit bevoegd gezag of samenwerkingsverband staat hier geen jaarrekening.", soort: WeigeringSoort.NietGevonden)
            : Maak(jaren, await signaleringsboek.Huidig(annulering));
    }

    private IQueryable<Jaarrekening> Zoek(DossierVraag vraag, Aanroeper aanroeper)
    {
        var jaarrekeningen = context.Jaarrekeningen.AsNoTracking();
        switch (vraag.SleutelCase)
        {
            case DossierVraag.SleutelOneofCase.BevoegdGezag:
                var nummer = BevoegdGezagNummer.Lees(vraag.BevoegdGezag).Waarde;
                return jaarrekeningen.Where(rij => rij.BevoegdGezag == nummer);
            case DossierVraag.SleutelOneofCase.SwvCode:
                var code = SwvCode.Lees(vraag.SwvCode).Waarde;
                DossierToegang.Eis(aanroeper, "", code);
                return jaarrekeningen.Where(rij => rij.SwvCode == code);
            default:
                throw new WeigeringException("dossier.sleutel", "Geef een bevoegd gezag of de code van een samenwerkingsverband.", "bevoegd_gezag");
        }
    }

    private static Dossier Maak(List<Jaarrekening> jaren, Signaleringsset set)
    {
        var laatste = jaren.LastOrDefault(jaar => jaar.Soort == Jaarsoort.Realisatie) ?? jaren[^1];
        var cijfers = new Jaarreeks(jaren).Cijfers();
        Jaar Naar(Jaarrekening jaar) => DossierBericht.NaarJaar(jaar, cijfers[jaar.Id], set);
        return new Dossier
        {
            BevoegdGezag = laatste.BevoegdGezag,
            Naam = laatste.Naam,
            Groepering = laatste.Groepering,
            SwvCode = laatste.SwvCode,
            Jaren = { jaren.Where(jaar => jaar.Soort == Jaarsoort.Realisatie).Select(Naar) },
            Verwachtingen = { jaren.Where(jaar => jaar.Soort != Jaarsoort.Realisatie).OrderBy(jaar => jaar.Boekjaar).Select(Naar) },
        };
    }
}
