using Microsoft.EntityFrameworkCore;
using Monitoring.Services.Landelijk.Cache;
using Monitoring.Services.Landelijk.Data;
using Monitoring.Services.Landelijk.Tellingen;

namespace Monitoring.Services.Landelijk.Indicatoren;

/// <summary>
/// Answers questions to indicators. The state of the facts is read from the database on every question, by primary key; figures of that
/// state come from the cache or are computed once. So no reader on any replica sees a figure older than its question.
/// </summary>
internal sealed class IndicatorLezer(IServiceScopeFactory bereiken, Cijfercache cache, TimeProvider klok)
{
    /// <summary>Checks the question and reads the state of the facts under it.</summary>
    /// <exception cref="Contracts.Domein.WeigeringException">Unknown indicator, filter or value.</exception>
    public async Task<Cijfervraag> Vraag(string id, IReadOnlyDictionary<string, string> filters, CancellationToken annulering)
    {
        var indicator = Indicatorenlijst.Zoek(id);
        var keuze = Keuze.Lees(indicator.Filters, filters);
        await using var bereik = bereiken.CreateAsyncScope();
        var versie = await Versie(bereik.ServiceProvider.GetRequiredService<LandelijkContext>(), indicator.Naam, annulering);
        return new Cijfervraag(indicator, keuze, versie, DateOnly.FromDateTime(klok.GetLocalNow().Date));
    }

    public Task<IndicatorBeeld> Antwoord(Cijfervraag vraag, CancellationToken annulering) => cache.Haal(vraag.Sleutel, () => Reken(vraag), annulering);

    public async Task<IndicatorBeeld> Haal(string id, IReadOnlyDictionary<string, string> filters, CancellationToken annulering) =>
        await Antwoord(await Vraag(id, filters, annulering), annulering);

    private static Task<Cijferversie> Versie(LandelijkContext context, string indicator, CancellationToken annulering) =>
        (from stand in context.Generatiestanden.AsNoTracking()
         where stand.Id == Generatiestand.EnigeId
         join wijziging in context.Wijzigingen on new { Generatie = stand.Actief, Indicator = indicator } equals new { wijziging.Generatie, wijziging.Indicator } into wijzigingen
         from wijziging in wijzigingen.DefaultIfEmpty()
         select new Cijferversie(stand.Actief, wijziging == null ? 0 : wijziging.Versie, wijziging == null ? 0 : wijziging.LaatsteFeit)).SingleAsync(annulering);

    private async Task<IndicatorBeeld> Reken(Cijfervraag vraag)
    {
        await using var bereik = bereiken.CreateAsyncScope();
        var context = bereik.ServiceProvider.GetRequiredService<LandelijkContext>();
        var (indicator, keuze, versie, vandaag) = vraag;
        while (true)
        {
            var uitslag = await indicator.Reken(context, versie.Generatie, keuze, vandaag, CancellationToken.None);
            var nu = await Versie(context, indicator.Naam, CancellationToken.None);
            if (nu.Generatie == versie.Generatie)
            {
                return Beeld(indicator, keuze, nu, uitslag);
            }

            // A rebuild took over in between, and the old generation may have been cleared while it was read.
            versie = nu;
        }
    }

    private static IndicatorBeeld Beeld(IIndicator indicator, Keuze keuze, Cijferversie versie, Uitslag uitslag)
    {
        var kaart = indicator.Kaart(keuze);
        // Examples are never mixed with anything else: when one point is an example, all are.
        var isVoorbeeld = uitslag.Reeksen.Any(reeks => reeks.Punten.Any(punt => punt.Herkomst == Herkomsten.Voorbeeld));
        return new IndicatorBeeld(
            kaart.Id,
            kaart.Titel,
            kaart.Vraag,
            kaart.Definitie,
            kaart.Formule,
            kaart.Eenheid,
            kaart.PeriodeSoort,
            kaart.Bron,
            kaart.WettelijkeBasis,
            "voorlopig",
            versie.LaatsteFeit == 0 ? null : new DateTimeOffset(versie.LaatsteFeit, TimeSpan.Zero),
            uitslag.Conclusie,
            [.. kaart.Kanttekeningen, .. uitslag.Kanttekeningen, .. isVoorbeeld ? ["Deze cijfers zijn gemaakt met voorbeeldgegevens."] : Array.Empty<string>()],
            uitslag.Reeksen,
            uitslag.Referenties,
            keuze.Waarden,
            indicator.Filters);
    }
}
