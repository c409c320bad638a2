using Grpc.Core;
using Microsoft.AspNetCore.Authorization;
using Monitoring.Contracts.Domein;
using Monitoring.Contracts.Toegang;
using Monitoring.ServiceDefaults.Toegang;
using Monitoring.Services.Landelijk.Herbouw;
using Monitoring.Services.Landelijk.Indicatoren;
using Monitoring.Services.Landelijk.Referentie;
using Monitoring.Services.Landelijk.Vergelijking;
using Proto = Monitoring.Contracts.Landelijk.V1;

namespace Monitoring.Services.Landelijk.Diensten;

/// <summary>The indicators for everyone; rebuild and reconcile for beheer.</summary>
internal sealed class LandelijkDienst(IndicatorLezer lezer, Herbouwer herbouwer, Vergelijker vergelijker, ILogger<LandelijkDienst> log) : Proto.Landelijk.LandelijkBase
{
    [AllowAnonymous]
    public override async Task<Proto.IndicatorLijst> LijstIndicatoren(Proto.IndicatorenVraag request, ServerCallContext context)
    {
        var lijst = new Proto.IndicatorLijst();
        foreach (var indicator in Indicatorenlijst.Alle)
        {
            lijst.Indicatoren.Add((await lezer.Haal(indicator.Naam, new Dictionary<string, string>(), context.CancellationToken)).NaarBericht());
        }

        return lijst;
    }

    [AllowAnonymous]
    public override async Task<Proto.Indicator> HaalIndicator(Proto.IndicatorVraag request, ServerCallContext context) =>
        (await lezer.Haal(request.Id, request.Filters.ToDictionary(), context.CancellationToken)).NaarBericht();

    [AllowAnonymous]
    public override Task<Proto.ReferentieLijst> ZoekReferenties(Proto.ReferentieVraag request, ServerCallContext context)
    {
        var bladzijde = Bladzijde.Lees(request.Pagina);
        var gevonden = Referentiecijfers.Zoek(new Referentievraag(request.Tekst, request.Thema, request.Sector, request.AlleenVerschillen));
        var lijst = new Proto.ReferentieLijst { Totaal = gevonden.Count, Themas = { Referentiecijfers.Themas }, Sectoren = { Referentiecijfers.Sectoren } };
        lijst.Referenties.AddRange(gevonden.Skip(bladzijde.Overslaan).Take(bladzijde.Grootte).Select(cijfer => cijfer.NaarBericht()));
        return Task.FromResult(lijst);
    }

    [AllowAnonymous]
    public override Task<Proto.Referentie> HaalReferentie(Proto.ReferentieSleutel request, ServerCallContext context) =>
        Task.FromResult(Referentiecijfers.Haal(request.Id).NaarBericht());

    [Toegang(Scope.LandelijkBeheren, Rol.Beheer)]
    public override async Task BouwOpnieuw(Proto.OpnieuwVraag request, IServerStreamWriter<Proto.OpnieuwVoortgang> responseStream, ServerCallContext context)
    {
        if (string.IsNullOrWhiteSpace(request.Reden))
        {
            throw new WeigeringException("landelijk.reden-verplicht", "Geef een reden voor de herbouw.", "reden");
        }

        log.LogInformation("Rebuild asked for by {Wie}", context.Aanroeper().Id);
        await foreach (var stap in herbouwer.Bouw(context.CancellationToken))
        {
            await responseStream.WriteAsync(new Proto.OpnieuwVoortgang { Dienst = stap.Dienst, Feiten = stap.Feiten, Tellers = stap.Tellers, Klaar = stap.Klaar }, context.CancellationToken);
        }
    }

    [Toegang(Scope.LandelijkBeheren, Rol.Beheer)]
    public override async Task<Proto.VergelijkAntwoord> Vergelijk(Proto.VergelijkVraag request, ServerCallContext context)
    {
        var uitkomst = await vergelijker.Vergelijk(context.CancellationToken);
        log.LogInformation("Comparison asked for by {Wie}: {Feiten} facts, {Tellers} counters differ", context.Aanroeper().Id, uitkomst.VerschilFeiten, uitkomst.VerschilTellers);
        var antwoord = new Proto.VergelijkAntwoord
        {
            FeitenDienst = uitkomst.FeitenDienst,
            FeitenLandelijk = uitkomst.FeitenLandelijk,
            VerschilFeiten = uitkomst.VerschilFeiten,
            VerschilTellers = uitkomst.VerschilTellers,
        };
        antwoord.Verschillen.AddRange(uitkomst.Regels);
        return antwoord;
    }
}
