using Microsoft.EntityFrameworkCore;
using Monitoring.Contracts.Domein;
using Monitoring.Contracts.Financien.V1;
using Monitoring.ServiceDefaults.Toegang;
using Monitoring.Services.Financien.Data;
using Monitoring.Services.Financien.Domain;
using Monitoring.Services.Financien.Domain.Signaleringswaarden;
using Monitoring.Services.Financien.Koppelen;
using Monitoring.Services.Financien.Signaleren;

namespace Monitoring.Services.Financien.Dossiers;

/// <summary>The financial dossier of one bevoegd gezag, all years, every figure explained.</summary>
internal sealed class HaalDossier(FinancienContext context, Signaleringsboek signaleringsboek)
{
    /// <exception cref="WeigeringException"><c>dossier.niet-gevonden</c>, <c>toegang.ander-gebied</c>, <c>bevoegd-gezag.ongeldig</c>, <c>swv-code.ongeldig</c>, <c>dossier.sleutel</c>.</exception>
    public async Task<Dossier> Voer(DossierVraag vraag, Aanroeper aanroeper, CancellationToken annulering)
    {
        var nummer = await Nummer(vraag, aanroeper, annulering);
        var jaren = await context.Jaarrekeningen.AsNoTracking().Where(rij => rij.BevoegdGezag == nummer).OrderBy(rij => rij.Boekjaar).ToListAsync(annulering);
        if (vraag.SleutelCase == DossierVraag.SleutelOneofCase.BevoegdGezag)
        {
            DossierToegang.Eis(aanroeper, nummer, jaren.Count > 0 ? jaren[^1].SwvCode : "");
        }

        if (jaren.Count == 0)
        {
            throw new WeigeringException("dossier.niet-gevonden", "Van dit bevoegd gezag of samenwerkingsverband staat hier geen jaarrekening.", soort: WeigeringSoort.NietGevonden);
        }

        List<string> ids = [.. jaren.Select(jaar => jaar.Id)];
        var versies = await context.JaarrekeningVersies.AsNoTracking().Where(versie => ids.Contains(versie.JaarrekeningId)).ToListAsync(annulering);
        return Maak(jaren, versies.ToLookup(versie => versie.JaarrekeningId, StringComparer.Ordinal), await context.Naslag(nummer, annulering), await signaleringsboek.Huidig(annulering));
    }

    /// <summary>
    /// The number that was asked for, or that of the present bevoegd gezag of a code. A code can have passed from one to another, and years of
    /// before the code belong to the dossier too.
    /// </summary>
    private async Task<string> Nummer(DossierVraag vraag, Aanroeper aanroeper, CancellationToken annulering)
    {
        switch (vraag.SleutelCase)
        {
            case DossierVraag.SleutelOneofCase.BevoegdGezag:
                return BevoegdGezagNummer.Lees(vraag.BevoegdGezag).Waarde;
            case DossierVraag.SleutelOneofCase.SwvCode:
                var code = SwvCode.Lees(vraag.SwvCode).Waarde;
                DossierToegang.Eis(aanroeper, "", code);
                return await context.Jaarrekeningen.AsNoTracking().Where(rij => rij.SwvCode == code).OrderByDescending(rij => rij.Boekjaar).ThenBy(rij => rij.Id).Select(rij => rij.BevoegdGezag).FirstOrDefaultAsync(annulering) ?? "";
            default:
                throw new WeigeringException("dossier.sleutel", "Geef een bevoegd gezag of de code van een samenwerkingsverband.", "bevoegd_gezag");
        }
    }

    private static Dossier Maak(List<Jaarrekening> jaren, ILookup<string, JaarrekeningVersie> versies, Bestuursnaslag naslag, Signaleringsset set)
    {
        var laatste = jaren.LastOrDefault(jaar => jaar.Soort == Jaarsoort.Realisatie) ?? jaren[^1];
        var cijfers = new Jaarreeks(jaren).Cijfers(naslag);
        Jaar Naar(Jaarrekening jaar)
        {
            var bericht = DossierBericht.NaarJaar(jaar, cijfers[jaar.Id], set);
            bericht.Herzien.AddRange(Herzieningen.Van(jaar, versies[jaar.Id]));
            return bericht;
        }

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
