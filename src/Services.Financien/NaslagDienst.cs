using Grpc.Core;
using Monitoring.Contracts.Financien.V1;
using Monitoring.Contracts.Toegang;
using Monitoring.ServiceDefaults.Toegang;
using Monitoring.Services.Financien.Herrekenen;
using Monitoring.Services.Financien.Koppelen;
using Monitoring.Services.Financien.Signaleren;

namespace Monitoring.Services.Financien;

/// <summary>The gRPC surface for reference data.</summary>
internal sealed class NaslagDienst(GeefSignaleringswaarden geef, WijzigSignaleringswaarde wijzig, VergelijkVersies vergelijk, Herrekening herrekening, Koppelingen koppelingen) : Naslag.NaslagBase
{
    [Toegang(Scope.FinancienLezen, Rol.Beheer, Rol.Inspecteur, Rol.Ministerie, Rol.SwvBestuur)]
    public override Task<Signaleringstabel> GeefSignaleringswaarden(SignaleringVraag request, ServerCallContext context) => geef.Voer(request, context.CancellationToken);

    [Toegang(Scope.FinancienSchrijven, Rol.Beheer)]
    public override Task<WijzigSignaleringAntwoord> WijzigSignaleringswaarde(WijzigSignaleringVerzoek request, ServerCallContext context) => wijzig.Voer(request, context.Aanroeper(), context.CancellationToken);

    [Toegang(Scope.FinancienLezen, Rol.Beheer)]
    public override Task<Versievergelijking> ProbeerSignaleringswaarde(WijzigSignaleringVerzoek request, ServerCallContext context) => vergelijk.Probeer(request, context.CancellationToken);

    [Toegang(Scope.FinancienLezen, Rol.Beheer, Rol.Inspecteur, Rol.Ministerie)]
    public override Task<Versievergelijking> VergelijkVersies(VersieVraag request, ServerCallContext context) => vergelijk.Voer(request, context.CancellationToken);

    [Toegang(Scope.FinancienSchrijven, Rol.Beheer)]
    public override async Task<WijzigSignaleringAntwoord> Herreken(HerrekenVraag request, ServerCallContext context) => new() { Gewijzigd = await herrekening.Alles(context.Aanroeper(), context.CancellationToken) };

    [Toegang(Scope.FinancienLezen, Rol.Beheer)]
    public override Task<KoppelingLijst> LijstKoppelingen(KoppelingVraag request, ServerCallContext context) => koppelingen.Lijst(request, context.CancellationToken);

    [Toegang(Scope.FinancienSchrijven, Rol.Beheer)]
    public override Task<WijzigSignaleringAntwoord> LegKoppeling(KoppelingVerzoek request, ServerCallContext context) => koppelingen.Leg(request, context.Aanroeper(), context.CancellationToken);

    [Toegang(Scope.FinancienSchrijven, Rol.Beheer)]
    public override Task<WijzigSignaleringAntwoord> VerwijderKoppeling(KoppelingVerzoek request, ServerCallContext context) => koppelingen.Verwijder(request, context.Aanroeper(), context.CancellationToken);
}
