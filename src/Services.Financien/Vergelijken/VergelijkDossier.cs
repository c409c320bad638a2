using Microsoft.EntityFrameworkCore;
using Monitoring.Contracts;
using Monitoring.Contracts.Domein;
using Monitoring.Contracts.Financien.V1;
using Monitoring.Contracts.Gebeurtenissen;
using Monitoring.Contracts.V1;
using Monitoring.ServiceDefaults.Toegang;
using Monitoring.Services.Financien.Data;
using Monitoring.Services.Financien.Domain;
using Monitoring.Services.Financien.Dossiers;
using Monitoring.Services.Financien.Signaleren;

namespace Monitoring.Services.Financien.Vergelijken;

/// <summary>The kengetallen of a samenwerkingsverband beside those of similar ones in the same boekjaar.</summary>
internal sealed class VergelijkDossier(FinancienContext context, Signaleringsboek signaleringsboek)
{
    private const string Leerlingen = "LL";

    /// <exception cref="WeigeringException"><c>dossier.niet-gevonden</c>, <c>toegang.ander-gebied</c>.</exception>
    public async Task<Vergelijking> Voer(BenchmarkVraag vraag, Aanroeper aanroeper, CancellationToken annulering)
    {
        var nummer = DossierToegang.EisZicht(aanroeper, vraag.BevoegdGezag);
        var swv = context.Jaarrekeningen.AsNoTracking().Where(jaar => jaar.Soort == Jaarsoort.Realisatie && jaar.Groepering == Jaarrekening.GroeperingSwv);
        var eigen = await swv.Where(jaar => jaar.BevoegdGezag == nummer && (vraag.Boekjaar == 0 || jaar.Boekjaar == vraag.Boekjaar)).OrderByDescending(jaar => jaar.Boekjaar).FirstOrDefaultAsync(annulering)
            ?? throw new WeigeringException("dossier.niet-gevonden", "Van dit samenwerkingsverband staat hier geen jaarrekening van dat jaar.", soort: WeigeringSoort.NietGevonden);
        var voorbeeld = eigen.Herkomst == Herkomst.Voorbeeld;
        var rijen = await swv.Where(jaar => jaar.Boekjaar == eigen.Boekjaar && (jaar.Herkomst == Herkomst.Voorbeeld) == voorbeeld)
            .OrderBy(jaar => jaar.Naam).ThenBy(jaar => jaar.BevoegdGezag)
            .Select(jaar => new { jaar.BevoegdGezag, jaar.Naam, jaar.SwvCode, jaar.Sector, jaar.KengetallenJson, jaar.OnderdelenJson })
            .ToListAsync(annulering);
        var tellingen = (await context.Swvleerlingen.AsNoTracking().Where(telling => telling.Peiljaar == eigen.Boekjaar && (telling.Herkomst == Herkomst.Voorbeeld) == voorbeeld).ToListAsync(annulering)).ToLookup(telling => telling.SwvCode, StringComparer.Ordinal);
        var alle = rijen.ConvertAll(rij => new Vergeleken(rij.BevoegdGezag, rij.Naam, rij.SwvCode, rij.Sector, Leerlingental.Van([.. tellingen[rij.SwvCode]], DossierToegang.Ziet(aanroeper, rij.BevoegdGezag, rij.SwvCode) ? Opgegeven(rij.OnderdelenJson) : null), Jaarrekening.LeesKengetallen(rij.KengetallenJson)));
        var zelf = alle.Single(een => een.BevoegdGezag == nummer);
        var keuze = new Groepskeuze(vraag.AlleSectoren, vraag.AlleGroottes, vraag.GelijkeLeerlingen, vraag.GelijkAandeelSpeciaal, vraag.ZelfdeProvincie, vraag.EigenKeuze.ToHashSet(StringComparer.Ordinal));
        var groep = Vergelijkgroep.Kies(zelf, alle, keuze);
        var namen = Jaarbeeld.Maak(eigen.Jaarcijfers(null, Bestuursnaslag.Geen), await signaleringsboek.Huidig(annulering)).Kengetallen.ToDictionary(een => een.Kengetal.Code, een => een.Kengetal.Naam, StringComparer.Ordinal);
        return new Vergelijking
        {
            Boekjaar = eigen.Boekjaar,
            Kengetallen = { Vergelijkgroep.Leg(zelf, groep).Select(positie => NaarBericht(positie, namen[positie.Code])) },
            Groep = { groep.Select(NaarLid) },
            Keuze = { alle.Where(een => een.BevoegdGezag != nummer).Select(NaarLid) },
            Eigen = NaarLid(zelf),
            Uitleg = Uitleg(zelf, keuze),
        };
    }

    private static string Uitleg(Vergeleken zelf, Groepskeuze keuze)
    {
        if (keuze.Eigen.Count > 0)
        {
            return "Vergeleken met de samenwerkingsverbanden die u zelf koos.";
        }

        string[] kenmerken =
        [
            .. keuze.AlleSectoren ? [] : new[] { $"dezelfde sector ({zelf.Sector})" },
            .. keuze.AlleGroottes ? [] : new[] { "bruto baten van de helft tot het dubbele" },
            .. keuze.GelijkeLeerlingen ? new[] { $"aantal leerlingen van de helft tot het dubbele van het onze{Onbekend(zelf.Leerlingental.Leerlingen)}" } : [],
            .. keuze.GelijkAandeelSpeciaal ? new[] { $"aandeel leerlingen in het (v)so ten hoogste een kwart hoger of lager dan het onze{Onbekend(zelf.Leerlingental.AandeelSpeciaal)}" } : [],
            .. keuze.ZelfdeProvincie ? new[] { "dezelfde provincie (eerste twee cijfers van de code)" } : [],
        ];
        return kenmerken.Length == 0 ? "Vergeleken met alle samenwerkingsverbanden." : $"Vergelijkbaar is: {string.Join("; ", kenmerken)}. Van wie een kenmerk niet bekend is, telt niet mee.";
    }

    private static string Onbekend(decimal? eigen) => eigen is null ? ", dat niet bekend is" : "";

    /// <summary>Not public: the files of DUO do not have it.</summary>
    private static decimal? Opgegeven(string onderdelenJson) => Jaarrekening.LeesOnderdelen(onderdelenJson).FirstOrDefault(deel => deel.Deel == Jaarrekeningdeel.Aanvullend)?.Posten.TryGetValue(Leerlingen, out var aantal) == true ? aantal : null;

    private static Groepskengetal NaarBericht(Positie positie, string naam) => new()
    {
        Code = positie.Code,
        Naam = naam,
        Eenheid = positie.Eigen.Eenheid,
        Eigen = Getal(positie.Eigen),
        N = positie.N,
        P25 = positie.P25.NaarGetal(RedenOntbreekt.NietVanToepassing),
        Mediaan = positie.Mediaan.NaarGetal(RedenOntbreekt.NietVanToepassing),
        P75 = positie.P75.NaarGetal(RedenOntbreekt.NietVanToepassing),
        Positie = positie.Plaats,
    };

    private static Groepslid NaarLid(Vergeleken een) => new()
    {
        BevoegdGezag = een.BevoegdGezag,
        Naam = een.Naam,
        SwvCode = een.SwvCode,
        Sector = een.Sector,
        BrutoBaten = een.BrutoBaten.NaarGetal(RedenOntbreekt.NietBekend),
        Leerlingen = een.Leerlingental.Leerlingen.NaarGetal(RedenOntbreekt.NietBekend),
        AandeelSpeciaal = een.Leerlingental.AandeelSpeciaal.NaarGetal(RedenOntbreekt.NietBekend),
    };

    private static Getal Getal(KengetalWaarde waarde) => waarde.Waarde.NaarGetal(waarde.Ontbreekt == "niet-van-toepassing" ? RedenOntbreekt.NietVanToepassing : RedenOntbreekt.NietBekend);
}
