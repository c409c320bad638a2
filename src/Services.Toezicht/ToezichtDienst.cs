using Grpc.Core;
using Microsoft.AspNetCore.Authorization;
using Monitoring.Contracts.Toegang;
using Monitoring.Contracts.Toezicht.V1;
using Monitoring.Contracts.V1;
using Monitoring.ServiceDefaults.Toegang;
using Monitoring.Services.Toezicht.Bestanden;
using Monitoring.Services.Toezicht.ObjectenImporteren;
using Monitoring.Services.Toezicht.OnderzoekenImporteren;
using Monitoring.Services.Toezicht.OnderzoekUitvoeren;
using Monitoring.Services.Toezicht.Raadplegen;

namespace Monitoring.Services.Toezicht;

/// <summary>The service on the wire: reads the request, calls the feature, maps the answer.</summary>
internal sealed class ToezichtDienst(
    ObjectenImport objectenImport,
    OnderzoekenImport onderzoekenImport,
    ObjectenZoeken objecten,
    OnderzoekStarten starten,
    OnderzoekWijzigen wijzigen,
    OnderzoekenZoeken onderzoeken,
    Naslaglijsten lijsten) : Contracts.Toezicht.V1.Toezicht.ToezichtBase
{
    [Toegang(Scope.ToezichtSchrijven, Rol.Beheer)]
    public override async Task ImporteerObjecten(IAsyncStreamReader<BestandDeel> requestStream, IServerStreamWriter<ImportVoortgang> responseStream, ServerCallContext context)
    {
        var bestanden = await Ontvangst.Ontvang(requestStream, context.CancellationToken);
        await foreach (var voortgang in objectenImport.Importeer(bestanden, context.CancellationToken))
        {
            await responseStream.WriteAsync(voortgang, context.CancellationToken);
        }
    }

    [Toegang(Scope.ToezichtSchrijven, Rol.Beheer)]
    public override async Task ImporteerOnderzoeken(IAsyncStreamReader<BestandDeel> requestStream, IServerStreamWriter<ImportVoortgang> responseStream, ServerCallContext context)
    {
        var bestanden = await Ontvangst.Ontvang(requestStream, context.CancellationToken);
        await foreach (var voortgang in onderzoekenImport.Importeer(bestanden, context.CancellationToken))
        {
            await responseStream.WriteAsync(voortgang, context.CancellationToken);
        }
    }

    // The structure of supervision is open data of DUO and the Inspectie: everyone may look for a samenwerkingsverband.
    [AllowAnonymous]
    public override Task<ObjectLijst> ZoekObjecten(ObjectVraag request, ServerCallContext context) => objecten.Zoek(request, context.CancellationToken);

    [Toegang(Scope.ToezichtSchrijven, Rol.Inspecteur)]
    public override async Task<Onderzoek> StartOnderzoek(StartVerzoek request, ServerCallContext context) =>
        await onderzoeken.MetObject(await starten.Start(request, context.CancellationToken), context.CancellationToken);

    [Toegang(Scope.ToezichtSchrijven, Rol.Inspecteur)]
    public override async Task<Onderzoek> BeoordeelStandaard(OordeelVerzoek request, ServerCallContext context) =>
        await onderzoeken.MetObject(await wijzigen.Beoordeel(request, context.CancellationToken), context.CancellationToken);

    [Toegang(Scope.ToezichtSchrijven, Rol.Inspecteur)]
    public override async Task<Onderzoek> LegHerstelopdrachtOp(HerstelopdrachtVerzoek request, ServerCallContext context) =>
        await onderzoeken.MetObject(await wijzigen.LegHerstelopdrachtOp(request, context.CancellationToken), context.CancellationToken);

    [Toegang(Scope.ToezichtSchrijven, Rol.Inspecteur)]
    public override async Task<Onderzoek> GeefEindoordeel(EindoordeelVerzoek request, ServerCallContext context) =>
        await onderzoeken.MetObject(await wijzigen.GeefEindoordeel(request, context.CancellationToken), context.CancellationToken);

    [Toegang(Scope.ToezichtSchrijven, Rol.Inspecteur)]
    public override async Task<Onderzoek> StelVast(VaststelVerzoek request, ServerCallContext context) =>
        await onderzoeken.MetObject(await wijzigen.StelVast(request, context.CancellationToken), context.CancellationToken);

    [Toegang(Scope.ToezichtLezen, Rol.Inspecteur, Rol.SwvBestuur, Rol.Ministerie, Rol.Beheer)]
    public override Task<Onderzoek> HaalOnderzoek(OnderzoekVraag request, ServerCallContext context) => onderzoeken.Haal(request.Id, context.Aanroeper(), context.CancellationToken);

    [Toegang(Scope.ToezichtLezen, Rol.Inspecteur, Rol.SwvBestuur, Rol.Ministerie, Rol.Beheer)]
    public override Task<OnderzoekLijst> LijstOnderzoeken(OnderzoekenVraag request, ServerCallContext context) => onderzoeken.Zoek(request, context.Aanroeper(), context.CancellationToken);

    [Toegang(Scope.ToezichtLezen, Rol.Inspecteur, Rol.SwvBestuur, Rol.School, Rol.Ministerie, Rol.Beheer)]
    public override Task<StandaardLijst> LijstStandaarden(StandaardenVraag request, ServerCallContext context) => Task.FromResult(lijsten.Standaarden(request));

    [Toegang(Scope.ToezichtLezen, Rol.Inspecteur, Rol.SwvBestuur, Rol.School, Rol.Ministerie, Rol.Beheer)]
    public override Task<RechtsgrondLijst> LijstRechtsgronden(RechtsgrondVraag request, ServerCallContext context) => Task.FromResult(lijsten.Rechtsgronden(request));
}
