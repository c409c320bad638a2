using Grpc.Core;
using Microsoft.EntityFrameworkCore;
using Monitoring.Contracts.Domein;
using Monitoring.Contracts.Opp.V1;
using Monitoring.Contracts.Toegang;
using Monitoring.ServiceDefaults.Toegang;
using Monitoring.ServiceDefaults.Weigeringen;
using Monitoring.Services.Opp.Bewaren;
using Monitoring.Services.Opp.Data;
using Monitoring.Services.Opp.Domain;
using Monitoring.Services.Opp.Overdragen;
using Monitoring.Services.Opp.Pseudonimiseren;
using Monitoring.Services.Opp.Raadplegen;
using Monitoring.Services.Opp.Registreren;
using Monitoring.Services.Opp.Tellen;
using Monitoring.Services.Opp.Trajecten;
using Monitoring.Services.Opp.Uitstromen;
using Monitoring.Services.Opp.Inzien;
using Monitoring.Services.Opp.Laden;
using Monitoring.Services.Opp.Levensloop;
using InzageBericht = Monitoring.Contracts.Opp.V1.Inzage;
using OppBericht = Monitoring.Contracts.Opp.V1.Opp;

namespace Monitoring.Services.Opp;

/// <summary>The register over gRPC. Only a school sees its OPP's; others get counts.</summary>
internal sealed class OntwikkelingsperspectievenDienst(OppContext database, Kalender kalender, Registreerpartij partij, Registreerstroom stroom, Handelingen handelingen, Oppdossier dossier, Inzagebalie balie, Inzagelogboek logboek, Werklijst werklijst, Rodlijst rodlijst, Uitstroomteller uitstroom, Werkteller werkteller, Maatwerkbesluiten maatwerkbesluiten, Bewaaroverzicht bewaren, Trajectbalie trajecten, Voorbeeldlader voorbeelden, Overdrachtbalie overdrachten, Sleutelwissel sleutelwissel, Teller teller)
    : Ontwikkelingsperspectieven.OntwikkelingsperspectievenBase
{
    [Toegang(Scope.OppSchrijven, Rol.School, Rol.Beheer)]
    public override async Task<OppBericht> Registreer(RegistreerVerzoek request, ServerCallContext context)
    {
        var ct = context.CancellationToken;
        var uitkomst = await partij.VerwerkEen(request, context.Aanroeper(), ct);
        if (uitkomst.Reden is { } reden)
        {
            throw new WeigeringException(reden);
        }

        var opp = await database.Opps.AsNoTracking().SingleAsync(opp => opp.Id == uitkomst.Id, ct);
        var bericht = opp.NaarBerichtMetFeiten(kalender.Nu().Vandaag);
        bericht.NietOvergenomen.AddRange(uitkomst.NietOvergenomen.Select(veld => veld.NaarBericht()));
        return bericht;
    }

    [Toegang(Scope.OppSchrijven, Rol.School, Rol.Beheer)]
    public override Task RegistreerStroom(IAsyncStreamReader<RegistreerVerzoek> requestStream, IServerStreamWriter<RegistreerUitkomsten> responseStream, ServerCallContext context) =>
        stroom.Verwerk(requestStream, responseStream, context.Aanroeper(), context.CancellationToken);

    [Toegang(Scope.OppSchrijven, Rol.School)]
    public override Task<OppBericht> GeefInhoudDoor(InhoudVerzoek request, ServerCallContext context) =>
        Antwoord(handelingen.GeefInhoudDoor(request, context.Aanroeper(), context.CancellationToken));

    [Toegang(Scope.OppSchrijven, Rol.School)]
    public override Task<OppBericht> LegOverlegVast(OverlegVerzoek request, ServerCallContext context) =>
        Antwoord(handelingen.LegOverlegVast(request, context.Aanroeper(), context.CancellationToken));

    [Toegang(Scope.OppSchrijven, Rol.School)]
    public override Task<OppBericht> HoorLeerling(HoorVerzoek request, ServerCallContext context) =>
        Antwoord(handelingen.HoorLeerling(request, context.Aanroeper(), context.CancellationToken));

    [Toegang(Scope.OppSchrijven, Rol.School)]
    public override Task<OppBericht> LegInstemmingVast(InstemmingVerzoek request, ServerCallContext context) =>
        Antwoord(handelingen.LegInstemmingVast(request, context.Aanroeper(), context.CancellationToken));

    [Toegang(Scope.OppSchrijven, Rol.School)]
    public override Task<OppBericht> StelVast(VaststelVerzoek request, ServerCallContext context) =>
        Antwoord(handelingen.StelVast(request, context.Aanroeper(), context.CancellationToken));

    [Toegang(Scope.OppSchrijven, Rol.School)]
    public override Task<OppBericht> Evalueer(EvalueerVerzoek request, ServerCallContext context) =>
        Antwoord(handelingen.Evalueer(request, context.Aanroeper(), context.CancellationToken));

    [Toegang(Scope.OppSchrijven, Rol.School)]
    public override Task<OppBericht> StelBij(BijstelVerzoek request, ServerCallContext context) =>
        Antwoord(handelingen.StelBij(request, context.Aanroeper(), context.CancellationToken));

    [Toegang(Scope.OppSchrijven, Rol.School)]
    public override Task<OppBericht> DraagOver(OverdrachtVerzoek request, ServerCallContext context) =>
        Antwoord(handelingen.DraagOver(request, context.Aanroeper(), context.CancellationToken));

    [Toegang(Scope.OppSchrijven, Rol.School)]
    public override Task<OppBericht> NeemOverdrachtTerug(TerugneemVerzoek request, ServerCallContext context) =>
        Antwoord(handelingen.NeemOverdrachtTerug(request, context.Aanroeper(), context.CancellationToken));

    [Toegang(Scope.OppSchrijven, Rol.School)]
    public override Task<OppBericht> SluitAf(AfsluitVerzoek request, ServerCallContext context) =>
        Antwoord(handelingen.SluitAf(request, context.Aanroeper(), context.CancellationToken));

    [Toegang(Scope.OppSchrijven, Rol.School)]
    public override Task<OppBericht> MeldUitstroom(UitstroomVerzoek request, ServerCallContext context) =>
        Antwoord(handelingen.MeldUitstroom(request, context.Aanroeper(), context.CancellationToken));

    [Toegang(Scope.OppSchrijven, Rol.School)]
    public override Task<OppBericht> MeldBestendiging(BestendigingVerzoek request, ServerCallContext context) =>
        Antwoord(handelingen.MeldBestendiging(request, context.Aanroeper(), context.CancellationToken));

    [Toegang(Scope.OppLezen, Rol.School)]
    public override Task<OppBericht> Haal(OppVraag request, ServerCallContext context) =>
        dossier.Haal(request, context.Aanroeper(), context.CancellationToken);

    [Toegang(Scope.OppLezen, Rol.School)]
    public override Task<Beoordeling> Beoordeel(OppVraag request, ServerCallContext context) =>
        dossier.Beoordeel(request, context.Aanroeper(), context.CancellationToken);

    [Toegang(Scope.OppLezen, Rol.School)]
    public override Task<Versies> Geschiedenis(OppVraag request, ServerCallContext context) =>
        dossier.Geschiedenis(request, context.Aanroeper(), context.CancellationToken);

    [Toegang(Scope.OppLezen, Rol.School)]
    public override Task<Keuzelijsten> HaalKeuzelijsten(KeuzelijstenVraag request, ServerCallContext context) =>
        Task.FromResult(Lijsten.Van(Veld.Lees(request.Schoolsoort, "schoolsoort", Schoolsoort.Lees)));

    [Toegang(Scope.OppLezen, Rol.School)]
    public override Task<OppLijst> Lijst(LijstVraag request, ServerCallContext context) =>
        werklijst.Lees(request, context.Aanroeper(), context.CancellationToken);

    [Toegang(Scope.OppLezen, Rol.School)]
    public override Task<RodLijst> LijstRod(RodVraag request, ServerCallContext context) =>
        rodlijst.Lees(request, context.Aanroeper(), context.CancellationToken);

    [Toegang(Scope.OppLezen, Rol.Inspecteur)]
    public override Task<InzageBericht> VraagInzage(InzageVerzoek request, ServerCallContext context) =>
        balie.Vraag(request, context.Aanroeper(), context.CancellationToken);

    [Toegang(Scope.OppLezen, Rol.Inspecteur, Rol.School)]
    public override Task<InzageLijst> Inzages(InzagesVraag request, ServerCallContext context) =>
        logboek.Inzages(request, context.Aanroeper(), context.CancellationToken);

    [Toegang(Scope.OppLezen, Rol.Inspecteur)]
    public override Task<OppLijst> InzageOpps(InzageVraag request, ServerCallContext context) =>
        balie.Opps(request, context.Aanroeper(), context.CancellationToken);

    [Toegang(Scope.OppLezen, Rol.Inspecteur)]
    public override Task<Beoordeling> InzageDossier(InzageVraag request, ServerCallContext context) =>
        balie.Dossier(request, context.Aanroeper(), context.CancellationToken);

    [Toegang(Scope.OppLezen, Rol.School)]
    public override Task<Logboek> Inzagelogboek(InzagesVraag request, ServerCallContext context) =>
        logboek.Lees(request, context.Aanroeper(), context.CancellationToken);

    [Toegang(Scope.OppLezen, Rol.School)]
    public override Task<Uitstroomstand> TelUitstroom(UitstroomVraag request, ServerCallContext context) =>
        uitstroom.Tel(request, context.Aanroeper(), context.CancellationToken);

    [Toegang(Scope.OppLezen, Rol.School, Rol.SwvBestuur, Rol.Ministerie)]
    public override Task<Werkstand> TelWerk(WerkVraag request, ServerCallContext context) =>
        werkteller.Tel(context.Aanroeper(), context.CancellationToken);

    [Toegang(Scope.OppLezen, Rol.Inspecteur)]
    public override Task<Maatwerkbesluitstand> TelMaatwerkbesluiten(MaatwerkbesluitVraag request, ServerCallContext context) =>
        maatwerkbesluiten.Tel(request, context.CancellationToken);

    [Toegang(Scope.OppLezen, Rol.School)]
    public override Task<Trajectsoorten> HaalTrajectsoorten(TrajectsoortenVraag request, ServerCallContext context) => Task.FromResult(Trajectvorm.Soorten());

    [Toegang(Scope.OppSchrijven, Rol.School)]
    public override Task<Traject> BeginTraject(BeginTrajectVerzoek request, ServerCallContext context) =>
        trajecten.Begin(request, context.Aanroeper(), context.CancellationToken);

    [Toegang(Scope.OppSchrijven, Rol.School)]
    public override Task<Traject> ZetTrajectstap(TrajectstapVerzoek request, ServerCallContext context) =>
        trajecten.Zet(request, context.Aanroeper(), context.CancellationToken);

    [Toegang(Scope.OppLezen, Rol.School)]
    public override Task<Traject> HaalTraject(TrajectVraag request, ServerCallContext context) =>
        trajecten.Haal(request, context.Aanroeper(), context.CancellationToken);

    [Toegang(Scope.OppLezen, Rol.School)]
    public override Task<TrajectLijst> Trajecten(TrajectenVraag request, ServerCallContext context) =>
        trajecten.Lijst(request, context.Aanroeper(), context.CancellationToken);

    [Toegang(Scope.OppSchrijven, Rol.Beheer)]
    public override Task<Laadverslag> LaadVoorbeelden(Voorbeelden request, ServerCallContext context) =>
        voorbeelden.Laad(request, context.CancellationToken);

    [Toegang(Scope.OppLezen, Rol.School)]
    public override Task<OverdrachtLijst> Overdrachten(OverdrachtenVraag request, ServerCallContext context) =>
        overdrachten.Lijst(request, context.Aanroeper(), context.CancellationToken);

    [Toegang(Scope.OppLezen, Rol.School)]
    public override Task<Overdracht> HaalOverdracht(OverdrachtVraag request, ServerCallContext context) =>
        overdrachten.Haal(request, context.Aanroeper(), context.CancellationToken);

    [Toegang(Scope.OppSchrijven, Rol.School)]
    public override Task<OppBericht> NeemOver(OvernameVerzoek request, ServerCallContext context) =>
        Antwoord(overdrachten.NeemOver(request, context.Aanroeper(), context.CancellationToken));

    [Toegang(Scope.OppSchrijven, Rol.School)]
    public override Task<Overdracht> BeantwoordOverdracht(OverdrachtAntwoord request, ServerCallContext context) =>
        overdrachten.Beantwoord(request, context.Aanroeper(), context.CancellationToken);

    [Toegang(Scope.OppLezen, Rol.School)]
    public override Task<Bewaarstand> HaalBewaarstand(BewaarVraag request, ServerCallContext context) =>
        bewaren.Lees(context.Aanroeper(), context.CancellationToken);

    [Toegang(Scope.OppLezen, Rol.Inspecteur, Rol.School, Rol.Beheer)]
    public override Task<Telling> Tel(TelVraag request, ServerCallContext context) =>
        teller.Tel(Telvraag.Lees(request, context.Aanroeper()), context.CancellationToken);

    // Not opp:schrijven: whoever manages the platform may not register OPP's.
    [Toegang(Scope.LandelijkBeheren, Rol.Beheer)]
    public override Task<Vernieuwstand> VernieuwPseudoniemen(VernieuwVraag request, ServerCallContext context) =>
        sleutelwissel.Vernieuw(request, context.Aanroeper(), context.CancellationToken);

    private async Task<OppBericht> Antwoord(Task<Ontwikkelingsperspectief> handeling) => (await handeling).NaarBerichtMetFeiten(kalender.Nu().Vandaag);
}
