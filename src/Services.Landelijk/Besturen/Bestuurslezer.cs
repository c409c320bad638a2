using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Monitoring.Contracts.Domein;
using Monitoring.Services.Landelijk.Data;
using Monitoring.Services.Landelijk.Feiten;
using Monitoring.Services.Landelijk.Indicatoren;
using Monitoring.Services.Landelijk.Tellingen;

namespace Monitoring.Services.Landelijk.Besturen;

/// <summary>Reads what is public of besturen: realised accounts and public judgements. Examples only as long as there is nothing else in their group.</summary>
internal sealed class Bestuurslezer(LandelijkContext context, TimeProvider klok)
{
    /// <summary>Those with an account, by number.</summary>
    public Task<(IReadOnlyList<Bestuurskop> Besturen, int Totaal)> Lijst(Bladzijde bladzijde, CancellationToken annulering) => Bediening.Lees(context, async generatie =>
    {
        var gezagen = Rekeningen(generatie).Select(feit => feit.BevoegdGezag).Distinct();
        var bladzij = await gezagen.OrderBy(gezag => gezag).Skip(bladzijde.Overslaan).Take(bladzijde.Grootte).ToArrayAsync(annulering);
        var koppen = await Rekeningen(generatie).Where(feit => EF.Parameter(bladzij).Contains(feit.BevoegdGezag)).OrderByDescending(feit => feit.Boekjaar)
            .Select(feit => new Bestuurskop(feit.BevoegdGezag, feit.Bestuursnaam, feit.Groep, feit.SwvCode, feit.Herkomst)).ToListAsync(annulering);
        return ((IReadOnlyList<Bestuurskop>)[.. koppen.DistinctBy(kop => kop.BevoegdGezag).OrderBy(kop => kop.BevoegdGezag, StringComparer.Ordinal)], await gezagen.CountAsync(annulering));
    }, annulering);

    /// <exception cref="WeigeringException"><c>bestuur.onbekend</c></exception>
    public async Task<Bestuursbeeld> Haal(string code, CancellationToken annulering) => await Zoek(code, annulering)
        ?? throw new WeigeringException("bestuur.onbekend", $"Er is geen bestuur '{Kort.Tekst(code.Trim())}' met een jaarrekening.", "code", WeigeringSoort.NietGevonden);

    /// <returns>Null when there is none with an account.</returns>
    public Task<Bestuursbeeld?> Zoek(string code, CancellationToken annulering) => Bediening.Lees(context, generatie => Zoek(generatie, code.Trim(), annulering), annulering);

    private async Task<Bestuursbeeld?> Zoek(int generatie, string code, CancellationToken annulering)
    {
        var rekeningen = await Rekeningen(generatie).Include(feit => feit.Kengetallen).Where(feit => feit.BevoegdGezag == code).OrderBy(feit => feit.Boekjaar).ToListAsync(annulering);
        if (rekeningen.Count == 0)
        {
            return null;
        }

        var laatste = rekeningen[^1];
        return new Bestuursbeeld(
            new Bestuurskop(laatste.BevoegdGezag, laatste.Bestuursnaam, laatste.Groep, laatste.SwvCode, laatste.Herkomst),
            [.. Kengetalsoort.Alle.Select(soort => new Bestuursbeeld.Kengetal(soort.Code, soort.Titel, soort.Eenheid, soort.Formule, [.. rekeningen.SelectMany(rekening => rekening.Kengetallen.Where(kengetal => kengetal.Code == soort.Code), Waarde)]))
                .Where(kengetal => kengetal.Waarden.Count > 0)],
            await Onderzoeken(generatie, laatste, annulering));
    }

    private static Bestuursbeeld.Waarde Waarde(JaarrekeningFeit rekening, KengetalFeit kengetal) => new(
        rekening.Boekjaar.ToString(CultureInfo.InvariantCulture),
        Cijfer.Van(kengetal.Waarde, kengetal.Ontbreekt),
        kengetal.Signaal,
        kengetal.Grenswaarde,
        rekening.Herkomst);

    /// <summary>Of the bestuur itself, or of the samenwerkingsverband that it is the bestuur of. A report that is not public yet is not named.</summary>
    private async Task<IReadOnlyList<Bestuursbeeld.Onderzoek>> Onderzoeken(int generatie, JaarrekeningFeit bestuur, CancellationToken annulering)
    {
        var (soort, code) = bestuur.SwvCode.Length > 0 ? ("swv", bestuur.SwvCode) : ("bestuur", bestuur.BevoegdGezag);
        return await (await OpenbareOnderzoeken.Tellend(context, generatie, soort, klok.Vandaag(), annulering)).Where(feit => feit.ObjectCode == code)
            .OrderBy(feit => feit.Vaststellingsdatum).Select(feit => new Bestuursbeeld.Onderzoek(feit.Nummer, feit.Soort, feit.Vaststellingsdatum, feit.Eindoordeel, feit.Herkomst)).ToListAsync(annulering);
    }

    // Examples only as long as there is nothing else in the group: of swv's and of schoolbesturen apart, as their kengetallen are.
    private IQueryable<JaarrekeningFeit> Rekeningen(int generatie) => context.JaarrekeningFeiten.AsNoTracking().IgnoreAutoIncludes()
        .Where(feit => feit.Generatie == generatie && feit.Soort == JaarrekeningFeit.Realisatie
            && (feit.Herkomst != Herkomsten.Voorbeeld || !context.Kengetalverdelingen.Any(rij => rij.Generatie == generatie && rij.Groep == feit.Groep && !rij.Voorbeeld)));
}
