using Grpc.Core;
using Monitoring.Contracts.Financien.V1;
using Monitoring.Contracts.Toegang;
using Monitoring.ServiceDefaults.Toegang;
using Monitoring.Services.Financien.Afbouwen;
using Monitoring.Services.Financien.Doelmatigheid;
using Monitoring.Services.Financien.Invoeren;
using Monitoring.Services.Financien.Toelichten;
using Monitoring.Services.Financien.Toezicht;
using Monitoring.Services.Financien.Vergelijken;
using Monitoring.Services.Financien.Vooruitkijken;

namespace Monitoring.Services.Financien;

/// <summary>The gRPC surface for what a board and an inspecteur add to a dossier, and for looking further with it.</summary>
internal sealed class BestuursdossierDienst(
    LichtBevindingToe lichtToe,
    DienIn dienIn,
    DienBestandIn dienBestandIn,
    Afbouwplannen afbouwplannen, Vermogensboek vermogensboek,
    Doelmatigheidsdossier doelmatigheid,
    Resultatenboek resultatenboek,
    VergelijkDossier vergelijk,
    RekenScenario scenario,
    ToezichtBesluiten toezicht,
    GeefTotalen totalen) : Bestuursdossier.BestuursdossierBase
{
    [Toegang(Scope.FinancienSchrijven, Rol.SwvBestuur)]
    public override Task<Bevestiging> LichtBevindingToe(ToelichtingVerzoek request, ServerCallContext context) => lichtToe.Voer(request, context.Aanroeper(), context.CancellationToken);

    [Toegang(Scope.FinancienSchrijven, Rol.SwvBestuur)]
    public override Task<Invoercontrole> ControleerInvoer(InvoerVerzoek request, ServerCallContext context) => dienIn.Controleer(request, context.Aanroeper(), context.CancellationToken);

    [Toegang(Scope.FinancienSchrijven, Rol.SwvBestuur)]
    public override Task<Bevestiging> DienIn(InvoerVerzoek request, ServerCallContext context) => dienIn.Voer(request, context.Aanroeper(), context.CancellationToken);

    [Toegang(Scope.FinancienSchrijven, Rol.SwvBestuur)]
    public override Task<GelezenInvoer> LeesInvoerbestand(Invoerbestand request, ServerCallContext context) => Task.FromResult(Invoeren.LeesInvoerbestand.Voer(request));

    [Toegang(Scope.FinancienSchrijven, Rol.SwvBestuur)]
    public override Task<Invoerverslag> DienBestandIn(Invoerbestand request, ServerCallContext context) => dienBestandIn.Voer(request, context.Aanroeper(), context.CancellationToken);

    [Toegang(Scope.FinancienLezen, Rol.SwvBestuur, Rol.Inspecteur, Rol.Ministerie)]
    public override Task<Afbouwplan> GeefAfbouwplan(DossierVraag request, ServerCallContext context) => afbouwplannen.Geef(request.BevoegdGezag, context.Aanroeper(), context.CancellationToken);

    [Toegang(Scope.FinancienSchrijven, Rol.SwvBestuur)]
    public override Task<Bevestiging> LegAfbouwplanVast(AfbouwplanVerzoek request, ServerCallContext context) => afbouwplannen.LegVast(request, context.Aanroeper(), context.CancellationToken);

    [Toegang(Scope.FinancienLezen, Rol.SwvBestuur, Rol.Inspecteur)]
    public override Task<Vermogensverantwoordingen> GeefVermogensverantwoording(DossierVraag request, ServerCallContext context) => vermogensboek.Geef(request.BevoegdGezag, context.Aanroeper(), context.CancellationToken);

    [Toegang(Scope.FinancienSchrijven, Rol.SwvBestuur)]
    public override Task<Bevestiging> LegVermogensverantwoordingVast(VermogensverantwoordingVerzoek request, ServerCallContext context) => vermogensboek.LegVast(request, context.Aanroeper(), context.CancellationToken);

    [Toegang(Scope.FinancienLezen, Rol.SwvBestuur, Rol.Inspecteur)]
    public override Task<Contracts.Financien.V1.Doelmatigheid> GeefDoelmatigheid(DoelmatigheidVraag request, ServerCallContext context) => doelmatigheid.Geef(request, context.Aanroeper(), context.CancellationToken);

    [Toegang(Scope.FinancienSchrijven, Rol.SwvBestuur)]
    public override Task<Bevestiging> LegDoelmatigheidVast(DoelmatigheidVerzoek request, ServerCallContext context) => doelmatigheid.LegVast(request, context.Aanroeper(), context.CancellationToken);

    [Toegang(Scope.FinancienLezen, Rol.SwvBestuur)]
    public override Task<Resultaatvragen> LijstResultaatvragen(DossierVraag request, ServerCallContext context) => resultatenboek.Lijst(request.BevoegdGezag, context.Aanroeper(), context.CancellationToken);

    [Toegang(Scope.FinancienSchrijven, Rol.SwvBestuur)]
    public override Task<Bevestiging> VraagResultaten(ResultaatVerzoek request, ServerCallContext context) => resultatenboek.Stel(request, context.Aanroeper(), context.CancellationToken);

    [Toegang(Scope.FinancienSchrijven, Rol.SwvBestuur)]
    public override Task<Bevestiging> BeantwoordResultaatvraag(ResultaatAntwoord request, ServerCallContext context) => resultatenboek.Beantwoord(request, context.Aanroeper(), context.CancellationToken);

    [Toegang(Scope.FinancienLezen, Rol.SwvBestuur, Rol.Inspecteur, Rol.Ministerie)]
    public override Task<Vergelijking> Vergelijk(BenchmarkVraag request, ServerCallContext context) => vergelijk.Voer(request, context.Aanroeper(), context.CancellationToken);

    [Toegang(Scope.FinancienLezen, Rol.SwvBestuur, Rol.Inspecteur)]
    public override Task<Scenario> RekenScenario(ScenarioVraag request, ServerCallContext context) => scenario.Voer(request, context.Aanroeper(), context.CancellationToken);

    [Toegang(Scope.FinancienLezen, Rol.SwvBestuur, Rol.Inspecteur)]
    public override Task<Toezichtbesluiten> GeefToezicht(DossierVraag request, ServerCallContext context) => toezicht.Geef(request.BevoegdGezag, context.Aanroeper(), context.CancellationToken);

    [Toegang(Scope.FinancienSchrijven, Rol.Inspecteur)]
    public override Task<Bevestiging> BesluitToezicht(ToezichtVerzoek request, ServerCallContext context) => toezicht.Besluit(request, context.Aanroeper(), context.CancellationToken);

    [Toegang(Scope.FinancienSchrijven, Rol.Inspecteur)]
    public override Task<Bevestiging> BeeindigToezicht(EindeToezichtVerzoek request, ServerCallContext context) => toezicht.Beeindig(request, context.Aanroeper(), context.CancellationToken);

    [Toegang(Scope.FinancienLezen, Rol.Inspecteur, Rol.Ministerie)]
    public override Task<Totalen> GeefTotalen(TotalenVraag request, ServerCallContext context) => totalen.Voer(request, context.CancellationToken);
}
