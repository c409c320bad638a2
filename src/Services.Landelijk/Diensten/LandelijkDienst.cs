using Grpc.Core;
using Microsoft.AspNetCore.Authorization;
using Monitoring.Contracts.Domein;
using Monitoring.Contracts.Toegang;
using Monitoring.ServiceDefaults.Toegang;
using Monitoring.Services.Landelijk.Herbouw;
using Monitoring.Services.Landelijk.Indicatoren;
using Monitoring.Services.Landelijk.Meldingen;
using Monitoring.Services.Landelijk.Referentie;
using Monitoring.Services.Landelijk.Swvs;
using Monitoring.Services.Landelijk.Vergelijking;
using Monitoring.Services.Landelijk.Vrijgeven;
using Proto = Monitoring.Contracts.Landelijk.V1;

namespace Monitoring.Services.Landelijk.Diensten;

/// <summary>The figures for everyone; releases for the ministry; rebuild and reconcile for beheer.</summary>
internal sealed class LandelijkDienst(IndicatorLezer lezer, Vrijgaveboek vrijgaven, Dossierlezer dossiers, Regiolezer regios, Abonnementenboek abonnementen, Herbouwer herbouwer, Vergelijker vergelijker, TimeProvider klok, ILogger<LandelijkDienst> log) : Proto.Landelijk.LandelijkBase
{
    // Not on the value: one list holds percentages, euros and scores.
    private static readonly Sortering<Referentiecijfer> Referentievolgorde = new("cijfer", ("cijfer", cijfer => cijfer.Omschrijving), ("periode", cijfer => cijfer.Periode), ("n", cijfer => cijfer.N), ("publicatie", cijfer => cijfer.Publicatie));

    [AllowAnonymous]
    public override async Task<Proto.IndicatorLijst> LijstIndicatoren(Proto.IndicatorenVraag request, ServerCallContext context)
    {
        var lijst = new Proto.IndicatorLijst();
        foreach (var vraag in await lezer.Overzicht(context.CancellationToken))
        {
            lijst.Indicatoren.Add((await lezer.Antwoord(vraag, context.CancellationToken)).NaarBericht());
        }

        return lijst;
    }

    [AllowAnonymous]
    public override async Task<Proto.Indicator> HaalIndicator(Proto.IndicatorVraag request, ServerCallContext context) =>
        (await lezer.Haal(request.Id, request.Filters.ToDictionary(), context.CancellationToken)).NaarBericht();

    [AllowAnonymous]
    public override Task<Proto.Catalogus> GeefCatalogus(Proto.CatalogusVraag request, ServerCallContext context)
    {
        var catalogus = new Proto.Catalogus();
        catalogus.Indicatoren.AddRange(Indicatorenlijst.Alle.Select(IndicatorBericht.NaarIngang));
        return Task.FromResult(catalogus);
    }

    [AllowAnonymous]
    public override async Task<Proto.Swvdossier> HaalDossier(Proto.SwvVraag request, ServerCallContext context) =>
        (await dossiers.Haal(request.SwvCode, context.CancellationToken)).NaarBericht();

    [AllowAnonymous]
    public override async Task<Proto.RegioLijst> LijstRegios(Proto.RegioVraag request, ServerCallContext context) =>
        (await regios.Lees(request.Meting, request.Sector, request.Provincie, request.Periode, context.CancellationToken)).NaarBericht();

    [AllowAnonymous]
    public override async Task<Proto.VrijgaveLijst> LijstVrijgaven(Proto.VrijgavenVraag request, ServerCallContext context)
    {
        var aanroeper = context.Aanroeper();
        var (gevonden, totaal) = await vrijgaven.Lijst(request.Indicator, request.OokWachtend && aanroeper.Rol == Rol.Ministerie, request.PerFamilie, request.Sorteer, Bladzijde.Lees(request.Pagina), context.CancellationToken);
        var lijst = new Proto.VrijgaveLijst { Totaal = totaal };
        lijst.Vrijgaven.AddRange(gevonden.Select(vrijgave => Zichtbaar(vrijgave, aanroeper)));
        return lijst;
    }

    [AllowAnonymous]
    public override async Task<Proto.Vrijgave> HaalVrijgave(Proto.VrijgaveSleutel request, ServerCallContext context)
    {
        var aanroeper = context.Aanroeper();
        var vrijgave = await vrijgaven.Haal(request.Id, ookWachtend: aanroeper.Rol == Rol.Ministerie, context.CancellationToken);
        var bericht = Zichtbaar(vrijgave, aanroeper);
        bericht.Cijfers = vrijgave.Cijfers(request.Filters, klok.Vandaag());
        bericht.Samen.AddRange((await vrijgaven.Samen(vrijgave, context.CancellationToken)).Select(lid => new Proto.Vrijgavelid { Id = lid.Id.ToString(), Indicator = lid.Indicator, Titel = lid.Titel() }));
        return bericht;
    }

    [Toegang(Scope.LandelijkSchrijven, Rol.Ministerie)]
    public override async Task<Proto.Vrijgave> StelVrijgaveVoor(Proto.VrijgaveVoorstel request, ServerCallContext context)
    {
        var wie = context.Aanroeper();
        var vrijgave = await vrijgaven.StelVoor(wie.Id, request.Indicator, request.Periode, request.Toelichting, request.Reden, request.PublicatieOp, context.CancellationToken);
        log.LogInformation("Release {Vrijgave} of {Indicator} {Periode} proposed by {Wie}", vrijgave.Id, vrijgave.Indicator, vrijgave.Periode, wie.Id);
        return Zichtbaar(vrijgave, wie);
    }

    [Toegang(Scope.LandelijkSchrijven, Rol.Ministerie)]
    public override async Task<Proto.Vrijgave> KeurVrijgaveGoed(Proto.VrijgaveBesluit request, ServerCallContext context)
    {
        var wie = context.Aanroeper();
        var vrijgave = await vrijgaven.KeurGoed(wie.Id, request.Id, request.Versie, context.CancellationToken);
        log.LogInformation("Release {Vrijgave} approved by {Wie}", vrijgave.Id, wie.Id);
        return Zichtbaar(vrijgave, wie);
    }

    [Toegang(Scope.LandelijkSchrijven, Rol.Ministerie)]
    public override async Task<Proto.Vrijgave> TrekVrijgaveIn(Proto.VrijgaveBesluit request, ServerCallContext context)
    {
        var wie = context.Aanroeper();
        var vrijgave = await vrijgaven.TrekIn(wie.Id, request.Id, request.Reden, request.Versie, context.CancellationToken);
        log.LogInformation("Release {Vrijgave} withdrawn by {Wie}", vrijgave.Id, wie.Id);
        return Zichtbaar(vrijgave, wie);
    }

    [Toegang(Scope.LandelijkLezen, Rol.SwvBestuur)]
    public override Task<Proto.AbonnementLijst> LijstAbonnementen(Proto.AbonnementenVraag request, ServerCallContext context) => Abonnementen(EigenSwv(context), context.CancellationToken);

    [Toegang(Scope.LandelijkSchrijven, Rol.SwvBestuur)]
    public override async Task<Proto.Abonnement> Abonneer(Proto.AbonnementVerzoek request, ServerCallContext context)
    {
        var abonnement = await abonnementen.Abonneer(EigenSwv(context), context.Aanroeper().Id, request.Soort, request.Adres, context.CancellationToken);
        log.LogInformation("Subscription {Abonnement} of kind {Soort} for {Swv}", abonnement.Id, abonnement.Soort, abonnement.Swv);
        var bericht = abonnement.NaarBericht(wachtend: 0);
        bericht.Geheim = abonnement.Geheim;
        return bericht;
    }

    [Toegang(Scope.LandelijkSchrijven, Rol.SwvBestuur)]
    public override async Task<Proto.AbonnementLijst> ZegAbonnementOp(Proto.AbonnementSleutel request, ServerCallContext context)
    {
        var swv = EigenSwv(context);
        await abonnementen.ZegOp(swv, context.Aanroeper().Id, request.Id, context.CancellationToken);
        log.LogInformation("Subscription {Abonnement} of {Swv} ended", request.Id, swv.Waarde);
        return await Abonnementen(swv, context.CancellationToken);
    }

    [AllowAnonymous]
    public override Task<Proto.ReferentieLijst> ZoekReferenties(Proto.ReferentieVraag request, ServerCallContext context)
    {
        var bladzijde = Bladzijde.Lees(request.Pagina);
        var gevonden = Referentiecijfers.Zoek(new Referentievraag(request.Tekst, request.Thema, request.Sector, request.AlleenVerschillen));
        var lijst = new Proto.ReferentieLijst { Totaal = gevonden.Count, Themas = { Referentiecijfers.Themas }, Sectoren = { Referentiecijfers.Sectoren } };
        var geordend = request.Sorteer.Length > 0 ? Referentievolgorde.Pas(gevonden.AsQueryable(), request.Sorteer) : gevonden.AsEnumerable();
        lijst.Referenties.AddRange(geordend.Skip(bladzijde.Overslaan).Take(bladzijde.Grootte).Select(cijfer => cijfer.NaarBericht()));
        return Task.FromResult(lijst);
    }

    [AllowAnonymous]
    public override Task<Proto.Referentie> HaalReferentie(Proto.ReferentieSleutel request, ServerCallContext context) =>
        Task.FromResult(Referentiecijfers.Haal(request.Id).NaarBericht());

    [Toegang(Scope.LandelijkBeheren, Rol.Beheer)]
    public override async Task BouwOpnieuw(Proto.OpnieuwVraag request, IServerStreamWriter<Proto.OpnieuwVoortgang> responseStream, ServerCallContext context)
    {
        await foreach (var stap in herbouwer.Bouw(context.Aanroeper().Id, context.CancellationToken))
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

    private async Task<Proto.AbonnementLijst> Abonnementen(SwvCode swv, CancellationToken annulering)
    {
        var lijst = new Proto.AbonnementLijst();
        lijst.Abonnementen.AddRange((await abonnementen.Lijst(swv, annulering)).Select(rij => rij.Abonnement.NaarBericht(rij.Wachtend)));
        return lijst;
    }

    private static SwvCode EigenSwv(ServerCallContext context)
    {
        var swv = context.Aanroeper().Swv;
        Aanroeper.Eis(swv is not null, "U bent niet aan een samenwerkingsverband verbonden.");
        return swv!;
    }

    /// <summary>Who proposed and approved is for the ministry alone.</summary>
    private Proto.Vrijgave Zichtbaar(Vrijgave vrijgave, Aanroeper wie)
    {
        var bericht = vrijgave.NaarBericht(klok.GetUtcNow(), wie.Rol == Rol.Ministerie ? wie.Id : "");
        if (wie.Rol != Rol.Ministerie)
        {
            (bericht.VoorgesteldDoor, bericht.GoedgekeurdDoor) = ("", "");
        }

        return bericht;
    }
}
