using System.Globalization;
using System.Text.Json;
using Monitoring.Contracts.Domein;
using Monitoring.Services.Landelijk.Cache;
using Monitoring.Services.Landelijk.Indicatoren;
using Monitoring.Services.Landelijk.Vrijgeven;
using Proto = Monitoring.Contracts.Landelijk.V1;

namespace Monitoring.Services.Landelijk.Diensten;

/// <summary>Releases on the wire.</summary>
internal static class VrijgaveBericht
{
    /// <param name="wie">The caller: who proposed may not approve.</param>
    public static Proto.Vrijgave NaarBericht(this Vrijgave vrijgave, DateTimeOffset nu, string wie) =>
        new()
        {
            Id = vrijgave.Id.ToString(),
            Familie = vrijgave.Familie.ToString(),
            Indicator = vrijgave.Indicator,
            Titel = vrijgave.Titel(),
            Periode = vrijgave.Periode,
            Uitgave = vrijgave.Uitgave,
            Status = vrijgave.StatusOp(nu),
            Toelichting = vrijgave.Toelichting,
            Reden = vrijgave.Reden,
            VoorgesteldDoor = vrijgave.VoorgesteldDoor,
            VoorgesteldOp = Tekst(vrijgave.VoorgesteldOp),
            GoedgekeurdDoor = vrijgave.GoedgekeurdDoor,
            GoedgekeurdOp = vrijgave.GoedgekeurdOp is { } op ? Tekst(op) : "",
            PublicatieOp = Tekst(new DateTimeOffset(vrijgave.PublicatieOp, TimeSpan.Zero)),
            Versie = vrijgave.Versie,
            MagGoedkeuren = wie.Length > 0 && vrijgave.Status == Vrijgavestatus.Voorgesteld && vrijgave.VoorgesteldDoor != wie,
        };

    /// <summary>The figures as they were frozen, for one choice of filters.</summary>
    /// <exception cref="WeigeringException"><c>filter.onbekend</c>, <c>filter.waarde-onbekend</c> or <c>vrijgave.keuze-ontbreekt</c>: the choice came after the release.</exception>
    public static Proto.Indicator Cijfers(this Vrijgave vrijgave, IReadOnlyDictionary<string, string> filters, DateOnly vandaag)
    {
        var indicator = Indicatorenlijst.Zoek(vrijgave.Indicator);
        var keuze = Keuze.Lees(indicator.Filters, filters);
        var opname = JsonSerializer.Deserialize<Momentopname>(vrijgave.Inhoud, CacheJson.Opties)!;
        var deel = opname.Van(keuze)
            ?? throw new WeigeringException("vrijgave.keuze-ontbreekt", "Deze keuze was er nog niet toen deze cijfers werden vrijgegeven. Kies een andere.", "filters", WeigeringSoort.NietGevonden);
        var uitslag = new Uitslag(deel.Conclusie, vrijgave.Periode, deel.Reeksen, [], [], !opname.IsVoorbeeld);
        return IndicatorBeeld.Van(indicator.Kaart(keuze), Vrijgavestatus.Definitief, vrijgave.VoorgesteldOp, uitslag, [], keuze, indicator, [], vandaag).NaarBericht();
    }

    public static string Titel(this Vrijgave vrijgave)
    {
        var indicator = Indicatorenlijst.Zoek(vrijgave.Indicator);
        return indicator.Kaart(Keuze.Standaard(indicator.Filters)).Titel;
    }

    private static string Tekst(DateTimeOffset moment) => moment.ToUniversalTime().ToString("O", CultureInfo.InvariantCulture);
}
