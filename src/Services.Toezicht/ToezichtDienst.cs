using Grpc.Core;
using Microsoft.AspNetCore.Authorization;
using Monitoring.Contracts.Toegang;
using Monitoring.Contracts.Toezicht.V1;
using Monitoring.Contracts.V1;
using Monitoring.ServiceDefaults.Importeren;
using Monitoring.ServiceDefaults.Toegang;
using Monitoring.Services.Toezicht.Bestanden;
using Monitoring.Services.Toezicht.Data;
using Monitoring.Services.Toezicht.HerstelVolgen;
using Monitoring.Services.Toezicht.ObjectenImporteren;
using Monitoring.Services.Toezicht.OnderzoekenImporteren;
using Monitoring.Services.Toezicht.OnderzoekUitvoeren;
using Monitoring.Services.Toezicht.OpenData;
using Monitoring.Services.Toezicht.Plannen;
using Monitoring.Services.Toezicht.Raadplegen;
using Monitoring.Services.Toezicht.ResultatenImporteren;
using Monitoring.Services.Toezicht.Risicobeelden;
using Monitoring.Services.Toezicht.Signalenvolgen;
using Monitoring.Services.Toezicht.Toezichtstatus;
using Monitoring.Services.Toezicht.Werkvoorraden;

namespace Monitoring.Services.Toezicht;

/// <summary>The service on the wire: reads the request, calls the feature, maps the answer.</summary>
internal sealed class ToezichtDienst(
    ObjectenImport objectenImport,
    OnderzoekenImport onderzoekenImport,
    ResultatenImport resultatenImport,
    Importlogboek<ToezichtContext> imports,
    ObjectenZoeken objecten,
    ToezichtstatusWijzigen toezichtstatus,
    OnderzoekStarten starten,
    OnderzoekWijzigen wijzigen,
    OnderzoekVaststellen vaststellen,
    OnderzoekenZoeken onderzoeken,
    Logboek logboek,
    HerstelopdrachtenZoeken opdrachten,
    HerstelopdrachtWijzigen herstel,
    WerkvoorraadLezen werkvoorraad,
    RisicobeeldLezen risicobeeld,
    PlanningLezen planning,
    BerekendeOordelenLezen berekendeOordelen,
    SignalenHerbouw signalen,
    Ministermeldingen ministermeldingen,
    OpenDataExport openData,
    Naslaglijsten lijsten) : Contracts.Toezicht.V1.Toezicht.ToezichtBase
{
    [Toegang(Scope.ToezichtSchrijven, Rol.Beheer)]
    public override Task ImporteerObjecten(IAsyncStreamReader<BestandDeel> requestStream, IServerStreamWriter<ImportVoortgang> responseStream, ServerCallContext context) =>
        Importeer("objecten", objectenImport.Importeer, requestStream, responseStream, context);

    [Toegang(Scope.ToezichtSchrijven, Rol.Beheer)]
    public override Task ImporteerOnderzoeken(IAsyncStreamReader<BestandDeel> requestStream, IServerStreamWriter<ImportVoortgang> responseStream, ServerCallContext context) =>
        Importeer("onderzoeken", onderzoekenImport.Importeer, requestStream, responseStream, context);

    [Toegang(Scope.ToezichtSchrijven, Rol.Beheer)]
    public override Task ImporteerResultaten(IAsyncStreamReader<BestandDeel> requestStream, IServerStreamWriter<ImportVoortgang> responseStream, ServerCallContext context) =>
        Importeer("onderwijsresultaten", resultatenImport.Importeer, requestStream, responseStream, context);

    // The structure of supervision is open data of DUO and the Inspectie: everyone may look for a samenwerkingsverband.
    [AllowAnonymous]
    public override Task<ObjectLijst> ZoekObjecten(ObjectVraag request, ServerCallContext context) => objecten.Zoek(request, context.Aanroeper().Rol == Rol.Inspecteur, context.CancellationToken);

    [Toegang(Scope.ToezichtLezen, Rol.Inspecteur)]
    public override Task<ObjectDossier> HaalObject(ObjectVerwijzing request, ServerCallContext context) => objecten.Haal(request, context.CancellationToken);

    [Toegang(Scope.ToezichtSchrijven, Rol.Inspecteur)]
    public override Task<ToezichtObject> StelOnderToezicht(ToezichtstatusVerzoek request, ServerCallContext context) => toezichtstatus.Stel(request, context.Aanroeper(), context.CancellationToken);

    [Toegang(Scope.ToezichtSchrijven, Rol.Inspecteur)]
    public override Task<ToezichtObject> BeeindigToezicht(ToezichtstatusVerzoek request, ServerCallContext context) => toezichtstatus.Beeindig(request, context.Aanroeper(), context.CancellationToken);

    [Toegang(Scope.ToezichtSchrijven, Rol.Inspecteur)]
    public override async Task<Onderzoek> StartOnderzoek(StartVerzoek request, ServerCallContext context) => await Met(starten.Start(request, context.Aanroeper(), context.CancellationToken), context);

    [Toegang(Scope.ToezichtSchrijven, Rol.Inspecteur)]
    public override async Task<Onderzoek> StelTeamSamen(TeamVerzoek request, ServerCallContext context) => await Met(wijzigen.StelTeamSamen(request, context.Aanroeper(), context.CancellationToken), context);

    [Toegang(Scope.ToezichtSchrijven, Rol.Inspecteur)]
    public override async Task<Onderzoek> LegBezoekVast(BezoekVerzoek request, ServerCallContext context) => await Met(wijzigen.LegBezoekVast(request, context.Aanroeper(), context.CancellationToken), context);

    [Toegang(Scope.ToezichtSchrijven, Rol.Inspecteur)]
    public override async Task<Onderzoek> LegBevindingVast(BevindingVerzoek request, ServerCallContext context) => await Met(wijzigen.LegBevindingVast(request, context.Aanroeper(), context.CancellationToken), context);

    [Toegang(Scope.ToezichtSchrijven, Rol.Inspecteur)]
    public override async Task<Onderzoek> TrekBevindingIn(BevindingIntrekking request, ServerCallContext context) => await Met(wijzigen.TrekBevindingIn(request, context.Aanroeper(), context.CancellationToken), context);

    [Toegang(Scope.ToezichtSchrijven, Rol.Inspecteur)]
    public override async Task<Onderzoek> TrekBezoekIn(DeelIntrekking request, ServerCallContext context) => await Met(wijzigen.TrekBezoekIn(request, context.Aanroeper(), context.CancellationToken), context);

    [Toegang(Scope.ToezichtSchrijven, Rol.Inspecteur)]
    public override async Task<Onderzoek> TrekAanbevelingIn(DeelIntrekking request, ServerCallContext context) => await Met(wijzigen.TrekAanbevelingIn(request, context.Aanroeper(), context.CancellationToken), context);

    [Toegang(Scope.ToezichtSchrijven, Rol.Inspecteur)]
    public override async Task<Onderzoek> BeveelAan(AanbevelingVerzoek request, ServerCallContext context) => await Met(wijzigen.BeveelAan(request, context.Aanroeper(), context.CancellationToken), context);

    [Toegang(Scope.ToezichtSchrijven, Rol.Inspecteur)]
    public override async Task<Onderzoek> BeoordeelStandaard(OordeelVerzoek request, ServerCallContext context) => await Met(wijzigen.Beoordeel(request, context.Aanroeper(), context.CancellationToken), context);

    [Toegang(Scope.ToezichtSchrijven, Rol.Inspecteur)]
    public override async Task<Onderzoek> LegHerstelopdrachtOp(HerstelopdrachtVerzoek request, ServerCallContext context) => await Met(wijzigen.LegHerstelopdrachtOp(request, context.Aanroeper(), context.CancellationToken), context);

    [Toegang(Scope.ToezichtSchrijven, Rol.Inspecteur)]
    public override async Task<Onderzoek> TrekHerstelopdrachtIn(HerstelopdrachtIntrekking request, ServerCallContext context) => await Met(wijzigen.TrekHerstelopdrachtIn(request, context.Aanroeper(), context.CancellationToken), context);

    [Toegang(Scope.ToezichtSchrijven, Rol.Inspecteur)]
    public override async Task<Onderzoek> GeefEindoordeel(EindoordeelVerzoek request, ServerCallContext context) => await Met(wijzigen.GeefEindoordeel(request, context.Aanroeper(), context.CancellationToken), context);

    [Toegang(Scope.ToezichtSchrijven, Rol.Inspecteur)]
    public override async Task<Onderzoek> VerstuurConcept(VersieVerzoek request, ServerCallContext context) => await Met(wijzigen.VerstuurConcept(request, context.Aanroeper(), context.CancellationToken), context);

    [Toegang(Scope.ToezichtSchrijven, Rol.SwvBestuur)]
    public override async Task<Onderzoek> GeefZienswijze(ZienswijzeVerzoek request, ServerCallContext context) => await Met(wijzigen.GeefZienswijze(request, context.Aanroeper(), context.CancellationToken), context);

    [Toegang(Scope.ToezichtSchrijven, Rol.Inspecteur)]
    public override async Task<Onderzoek> BeantwoordZienswijze(ReactieVerzoek request, ServerCallContext context) => await Met(wijzigen.BeantwoordZienswijze(request, context.Aanroeper(), context.CancellationToken), context);

    [Toegang(Scope.ToezichtSchrijven, Rol.Inspecteur)]
    public override async Task<Onderzoek> StelVast(VaststelVerzoek request, ServerCallContext context) => await Met(vaststellen.StelVast(request, context.Aanroeper(), context.CancellationToken), context);

    [Toegang(Scope.ToezichtSchrijven, Rol.Inspecteur)]
    public override async Task<Onderzoek> StaakOnderzoek(StaakVerzoek request, ServerCallContext context) => await Met(wijzigen.Staak(request, context.Aanroeper(), context.CancellationToken), context);

    [Toegang(Scope.ToezichtSchrijven, Rol.Inspecteur)]
    public override async Task<Onderzoek> Corrigeer(CorrectieVerzoek request, ServerCallContext context) => await Met(vaststellen.Corrigeer(request, context.Aanroeper(), context.CancellationToken), context);

    [Toegang(Scope.ToezichtSchrijven, Rol.Inspecteur)]
    public override async Task<Onderzoek> BeslisCorrectie(CorrectiebesluitVerzoek request, ServerCallContext context) => await Met(vaststellen.BeslisCorrectie(request, context.Aanroeper(), context.CancellationToken), context);

    [Toegang(Scope.ToezichtLezen, Rol.Inspecteur, Rol.SwvBestuur, Rol.Ministerie, Rol.Beheer)]
    public override Task<Onderzoek> HaalOnderzoek(OnderzoekVraag request, ServerCallContext context) => onderzoeken.Haal(request.Id, context.Aanroeper(), context.CancellationToken);

    [Toegang(Scope.ToezichtLezen, Rol.Inspecteur, Rol.SwvBestuur, Rol.Ministerie, Rol.Beheer)]
    public override Task<OnderzoekLijst> LijstOnderzoeken(OnderzoekenVraag request, ServerCallContext context) => onderzoeken.Zoek(request, context.Aanroeper(), context.CancellationToken);

    [Toegang(Scope.ToezichtLezen, Rol.Inspecteur)]
    public override Task<WatAlsAntwoord> WatAls(WatAlsVraag request, ServerCallContext context) => onderzoeken.WatAls(request, context.Aanroeper(), context.CancellationToken);

    [Toegang(Scope.ToezichtLezen, Rol.Inspecteur)]
    public override Task<WijzigingLijst> LijstWijzigingen(WijzigingenVraag request, ServerCallContext context) => logboek.Lijst(request, context.CancellationToken);

    [Toegang(Scope.ToezichtLezen, Rol.Inspecteur, Rol.SwvBestuur, Rol.Ministerie, Rol.Beheer)]
    public override Task<HerstelopdrachtDossier> HaalHerstelopdracht(HerstelopdrachtVraag request, ServerCallContext context) => opdrachten.Haal(request.Id, context.Aanroeper(), context.CancellationToken);

    [Toegang(Scope.ToezichtLezen, Rol.Inspecteur, Rol.SwvBestuur, Rol.Ministerie, Rol.Beheer)]
    public override Task<HerstelopdrachtLijst> LijstHerstelopdrachten(HerstelopdrachtenVraag request, ServerCallContext context) => opdrachten.Zoek(request, context.Aanroeper(), context.CancellationToken);

    [Toegang(Scope.ToezichtSchrijven, Rol.SwvBestuur)]
    public override Task<HerstelopdrachtDossier> DienBewijsIn(BewijsVerzoek request, ServerCallContext context) => herstel.DienBewijsIn(request, context.Aanroeper(), context.CancellationToken);

    [Toegang(Scope.ToezichtSchrijven, Rol.Inspecteur)]
    public override Task<HerstelopdrachtDossier> BeoordeelHerstel(HerstelbeoordelingVerzoek request, ServerCallContext context) => herstel.Beoordeel(request, context.Aanroeper(), context.CancellationToken);

    [Toegang(Scope.ToezichtSchrijven, Rol.Inspecteur)]
    public override Task<HerstelopdrachtDossier> CorrigeerHerstelopdracht(OpdrachtcorrectieVerzoek request, ServerCallContext context) => herstel.Corrigeer(request, context.Aanroeper(), context.CancellationToken);

    [Toegang(Scope.ToezichtSchrijven, Rol.Inspecteur)]
    public override Task<HerstelopdrachtDossier> VerlengHersteltermijn(VerlengingVerzoek request, ServerCallContext context) => herstel.Verleng(request, context.Aanroeper(), context.CancellationToken);

    [Toegang(Scope.ToezichtLezen, Rol.Inspecteur, Rol.SwvBestuur)]
    public override Task<Werkvoorraad> GeefWerkvoorraad(WerkvraagVerzoek request, ServerCallContext context) => werkvoorraad.Lees(request, context.Aanroeper(), context.CancellationToken);

    [Toegang(Scope.ToezichtLezen, Rol.Inspecteur)]
    public override Task<Risicobeeld> GeefRisicobeeld(RisicoVraag request, ServerCallContext context) => risicobeeld.Lees(request, context.CancellationToken);

    [Toegang(Scope.ToezichtLezen, Rol.Inspecteur)]
    public override Task<Planning> GeefPlanning(PlanningVraag request, ServerCallContext context) => planning.Lees(request, context.CancellationToken);

    [Toegang(Scope.ToezichtSchrijven, Rol.Beheer)]
    public override async Task HerbouwSignalen(HerbouwSignalenVerzoek request, IServerStreamWriter<HerbouwSignalenVoortgang> responseStream, ServerCallContext context)
    {
        await foreach (var stap in signalen.Bouw(context.Aanroeper().Id, context.CancellationToken))
        {
            await responseStream.WriteAsync(new HerbouwSignalenVoortgang { Dienst = stap.Dienst, Gelezen = stap.Gelezen, Vervallen = stap.Vervallen, Klaar = stap.Klaar }, context.CancellationToken);
        }
    }

    [Toegang(Scope.ToezichtLezen, Rol.Inspecteur)]
    public override Task<BerekendOordeelLijst> LijstBerekendeOordelen(BerekendOordeelVraag request, ServerCallContext context) => berekendeOordelen.Lees(request, context.CancellationToken);

    [Toegang(Scope.ToezichtLezen, Rol.Inspecteur, Rol.Ministerie)]
    public override Task<Ministermelding> GeefMinistermelding(OnderzoekVraag request, ServerCallContext context) => ministermeldingen.Haal(request, context.CancellationToken);

    // Only what is public is in these files.
    [AllowAnonymous]
    public override Task<OpenDataLijst> LijstOpenData(OpenDataVraag request, ServerCallContext context) => openData.Lijst(request, context.CancellationToken);

    [AllowAnonymous]
    public override async Task ExporteerOpenData(ExportVraag request, IServerStreamWriter<BestandDeel> responseStream, ServerCallContext context)
    {
        await foreach (var deel in openData.Exporteer(request, context.CancellationToken))
        {
            await responseStream.WriteAsync(deel, context.CancellationToken);
        }
    }

    [Toegang(Scope.ToezichtLezen, Rol.Inspecteur, Rol.SwvBestuur, Rol.School, Rol.Ministerie, Rol.Beheer)]
    public override Task<StandaardLijst> LijstStandaarden(StandaardenVraag request, ServerCallContext context) => Task.FromResult(lijsten.Standaarden(request));

    [Toegang(Scope.ToezichtLezen, Rol.Inspecteur, Rol.SwvBestuur, Rol.School, Rol.Ministerie, Rol.Beheer)]
    public override Task<RechtsgrondLijst> LijstRechtsgronden(RechtsgrondVraag request, ServerCallContext context) => Task.FromResult(lijsten.Rechtsgronden(request));

    [Toegang(Scope.ToezichtLezen, Rol.Inspecteur, Rol.SwvBestuur, Rol.School, Rol.Ministerie, Rol.Beheer)]
    public override Task<KaderAntwoord> GeefKader(KaderVraag request, ServerCallContext context) => Task.FromResult(lijsten.Kaders(request));

    private async Task<Onderzoek> Met(Task<Domain.Onderzoeken.Onderzoek> act, ServerCallContext context) => await onderzoeken.MetObject(await act, context.Aanroeper(), context.CancellationToken);

    /// <summary>Receives the files, passes the progress on and keeps it in the log of imports.</summary>
    private async Task Importeer(string soort, Func<IReadOnlyList<Bestand>, CancellationToken, IAsyncEnumerable<ImportVoortgang>> importeer, IAsyncStreamReader<BestandDeel> bron, IServerStreamWriter<ImportVoortgang> doel, ServerCallContext context)
    {
        var annulering = context.CancellationToken;
        var bestanden = await Ontvangst.Ontvang(bron, annulering);
        await foreach (var voortgang in imports.Volg(soort, bestanden.Select(bestand => bestand.Naam), context.Aanroeper().Id, importeer(bestanden, annulering), annulering))
        {
            await doel.WriteAsync(voortgang, annulering);
        }
    }
}
