using Grpc.Core;
using Monitoring.Contracts.Financien.V1;
using Monitoring.Contracts.Toegang;
using Monitoring.Contracts.V1;
using Monitoring.ServiceDefaults.Importeren;
using Monitoring.ServiceDefaults.Toegang;
using Monitoring.ServiceDefaults.Weigeringen;
using Monitoring.Services.Financien.Data;
using Monitoring.Services.Financien.Dossiers;
using Monitoring.Services.Financien.Importeren;
using Monitoring.Services.Financien.Voorbeelden;

namespace Monitoring.Services.Financien;

/// <summary>The gRPC surface of the service: reads the request, calls the feature, maps the answer.</summary>
internal sealed class FinancienDienst(ImporteerJaarrekeningen importeer, Importlogboek<FinancienContext> imports, HaalDossier haalDossier, LijstDossiers lijstDossiers, LijstBevindingen lijstBevindingen, LaadVoorbeelddossiers laadVoorbeelddossiers) : Contracts.Financien.V1.Financien.FinancienBase
{
    [Toegang(Scope.FinancienSchrijven, Rol.Beheer)]
    public override async Task ImporteerJaarrekeningen(IAsyncStreamReader<BestandDeel> requestStream, IServerStreamWriter<ImportVoortgang> responseStream, ServerCallContext context)
    {
        var bestanden = await Ontvangst.Lees(requestStream.ReadAllAsync(context.CancellationToken), context.CancellationToken);
        var stroom = importeer.Voer(bestanden, context.CancellationToken).Select(NaarBericht);
        await foreach (var voortgang in imports.Volg("jaarrekeningen", bestanden.Select(bestand => bestand.Naam), context.Aanroeper().Id, stroom, context.CancellationToken))
        {
            await responseStream.WriteAsync(voortgang, context.CancellationToken);
        }
    }

    [Toegang(Scope.FinancienLezen, Rol.SwvBestuur, Rol.Inspecteur, Rol.Ministerie, Rol.Beheer)]
    public override Task<Dossier> HaalDossier(DossierVraag request, ServerCallContext context) => haalDossier.Voer(request, context.Aanroeper(), context.CancellationToken);

    [Toegang(Scope.FinancienLezen, Rol.SwvBestuur, Rol.Inspecteur, Rol.Ministerie, Rol.Beheer)]
    public override Task<DossierLijst> LijstDossiers(LijstVraag request, ServerCallContext context) => lijstDossiers.Voer(request, context.Aanroeper(), context.CancellationToken);

    [Toegang(Scope.FinancienLezen, Rol.SwvBestuur, Rol.Inspecteur, Rol.Ministerie, Rol.Beheer)]
    public override Task<Bevindinglijst> LijstBevindingen(BevindingVraag request, ServerCallContext context) => lijstBevindingen.Voer(request, context.Aanroeper(), context.CancellationToken);

    [Toegang(Scope.FinancienSchrijven, Rol.Beheer)]
    public override Task<Invoerverslag> LaadVoorbeelddossiers(Invoerbestand request, ServerCallContext context) => laadVoorbeelddossiers.Voer(request, context.Aanroeper(), context.CancellationToken);

    private static ImportVoortgang NaarBericht(Voortgang voortgang) => new()
    {
        Gelezen = voortgang.Gelezen,
        Nieuw = voortgang.Nieuw,
        Gewijzigd = voortgang.Gewijzigd,
        Ongewijzigd = voortgang.Ongewijzigd,
        Afgewezen = voortgang.Afgewezen,
        MetBevinding = voortgang.MetBevinding,
        Totaal = voortgang.Totaal,
        Klaar = voortgang.Klaar,
        Wacht = voortgang.Wacht,
        Rijen = { voortgang.Rijen.Select(rij => new AfgewezenRij { Bestand = rij.Bestand, Regel = rij.Regel, Kolom = rij.Kolom, Reden = rij.Reden.NaarBericht() }) },
    };
}
