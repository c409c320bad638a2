using System.Text;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Monitoring.Contracts.Opp.V1;
using Monitoring.Contracts.Toegang;
using Monitoring.Contracts.V1;
using Monitoring.Portaal.Diensten;
using Monitoring.Portaal.Paginas.School.Overdrachten;
using Monitoring.Portaal.Paginas.School.Trajecten;
using Monitoring.Portaal.Raamwerk;

namespace Monitoring.Portaal.Paginas.School;

/// <summary>The list of OPP's as a file: all pages of what the page shows.</summary>
internal static class OppCsv
{
    private static readonly Csvbestand Bestand = new(
        "opps",
        "kenmerk", "vestiging", "schoolsoort", "begin_termijn", "uiterste_datum", "opgesteld_op", "vastgesteld_op", "termijn", "voldoet_aan_wet", "te_doen_voor", "oorzaken", "einde", "trajecten");

    private static readonly Csvbestand Werk = new(
        "opps-werkstand",
        "vestiging", "schoolsoort", "herkomst", "peildatum", "lopend", "te_laat", "binnen_14_dagen", "dag_15_tot_en_met_30", "onvolledig", "vaststelling", "evaluatie", "overleg", "hoorrecht", "instemming", "inhoud", "niet_doorgegeven");

    private static readonly Csvbestand Uitstroom = new(
        "uitstroom",
        "schooljaar", "vestiging", "schoolsoort", "herkomst", "schoolverlaters", "boven", "volgens", "onder", "niet_te_vergelijken", "norm_75", "vergeleken_zonder_late_wijzigingen", "op_of_boven_zonder_late_wijzigingen", "norm_75_zonder_late_wijzigingen", "plan_laat_gewijzigd", "interne_entree",
        "na_1_jaar_bestendigd", "na_1_jaar_niet_bestendigd", "na_1_jaar_niet_bekend", "na_3_jaar_bestendigd", "na_3_jaar_niet_bestendigd", "na_3_jaar_niet_bekend");

    private static readonly Csvbestand Trajecten = new("trajecten", "kenmerk", "vestiging", "schoolsoort", "soort", "stand", "volgende_stap", "uiterlijk", "begonnen_op", "laatste_stap", "laatste_stap_op", "uitkomst", "let_op");

    private static readonly Csvbestand Overdrachten = new("overdrachten", "kenmerk_andere_school", "van", "schoolsoort_daar", "naar", "overgedragen_op", "uiterlijk", "stand", "antwoord_op");

    private static readonly Csvbestand Trajectstand = new("trajecten-werkstand", "vestiging", "soort", "herkomst", "peildatum", "open", "te_laat", "binnen_14_dagen", "dag_15_tot_en_met_30");

    private static readonly Csvbestand Rod = new("rod", "kenmerk", "vestiging", "begindatum", "einddatum");

    private static readonly Csvbestand Besluiten = new("maatwerk-zonder-besluit", "vestiging", "schoolsoort", "herkomst", "peildatum", "wachten", "langer_dan_acht_weken");

    private static readonly AuthorizeAttribute AlleenSchool = new() { Roles = Rol.School };

    /// <summary>Address of the counts of <see cref="Inspecteur.Maatwerkbesluiten"/>.</summary>
    public const string Maatwerkbesluiten = "/inspecteur/inzage/maatwerk.csv";

    public static void MapOppCsv(this WebApplication app)
    {
        app.MapGet("/school/opps.csv", Schrijf).RequireAuthorization(AlleenSchool);
        app.MapGet("/school/rod.csv", SchrijfRod).RequireAuthorization(AlleenSchool);
        app.MapGet("/school/uitstroom.csv", SchrijfUitstroom).RequireAuthorization(AlleenSchool);
        app.MapGet("/school/bestuur.csv", SchrijfWerk).RequireAuthorization(AlleenSchool);
        app.MapGet("/bestuur/opps.csv", SchrijfWerk).RequireAuthorization(new AuthorizeAttribute { Roles = Rol.SwvBestuur });
        app.MapGet("/ministerie/opps.csv", SchrijfWerk).RequireAuthorization(new AuthorizeAttribute { Roles = Rol.Ministerie });
        app.MapGet("/school/trajecten.csv", SchrijfTrajecten).RequireAuthorization(AlleenSchool);
        app.MapGet("/school/overdrachten.csv", SchrijfOverdrachten).RequireAuthorization(AlleenSchool);
        app.MapGet("/school/bestuur/trajecten.csv", SchrijfTrajectstand).RequireAuthorization(AlleenSchool);
        app.MapGet("/bestuur/trajecten.csv", SchrijfTrajectstand).RequireAuthorization(new AuthorizeAttribute { Roles = Rol.SwvBestuur });
        app.MapGet("/ministerie/trajecten.csv", SchrijfTrajectstand).RequireAuthorization(new AuthorizeAttribute { Roles = Rol.Ministerie });
        app.MapGet(Maatwerkbesluiten, SchrijfBesluiten).RequireAuthorization(new AuthorizeAttribute { Roles = Rol.Inspecteur });
        // Gives back, as a file, what the page before it showed: nothing of a rejected row is kept on the server.
        app.MapPost("/school/opps/afgewezen.csv", ([FromForm] string inhoud) => Results.File(Encoding.UTF8.GetPreamble().Concat(Encoding.UTF8.GetBytes(inhoud)).ToArray(), "text/csv; charset=utf-8", "afgewezen-opps.csv")).RequireAuthorization(AlleenSchool);
    }

    private static Task Schrijf(HttpContext http, Ontwikkelingsperspectieven.OntwikkelingsperspectievenClient opps, Dienstaanroep diensten)
    {
        var adres = Oppkeuze.Adres(http.Request);
        return Bestand.Schrijf(
            http,
            (pagina, grootte) => diensten.Probeer(opps.LijstAsync(Oppkeuze.Vraag(adres, "", pagina, grootte), cancellationToken: http.RequestAborted)),
            lijst => lijst.Totaal,
            lijst => lijst.Opps.Select(Cellen));
    }

    private static Task SchrijfWerk(HttpContext http, Ontwikkelingsperspectieven.OntwikkelingsperspectievenClient opps, Dienstaanroep diensten) => Werk.Schrijf(
        http,
        (_, _) => diensten.Probeer(opps.TelWerkAsync(new WerkVraag(), cancellationToken: http.RequestAborted)),
        stand => stand.Regels.Count,
        stand => stand.Regels.Select(regel => Cellen(regel, stand.Peildatum)));

    private static Task SchrijfTrajectstand(HttpContext http, Ontwikkelingsperspectieven.OntwikkelingsperspectievenClient opps, Dienstaanroep diensten) => Trajectstand.Schrijf(
        http,
        (_, _) => diensten.Probeer(opps.TelWerkAsync(new WerkVraag(), cancellationToken: http.RequestAborted)),
        stand => stand.Trajecten.Count,
        stand => stand.Trajecten.Select(regel => Cellen(regel, stand.Peildatum)));

    private static Task SchrijfRod(HttpContext http, Ontwikkelingsperspectieven.OntwikkelingsperspectievenClient opps, Dienstaanroep diensten)
    {
        var na = "";
        return Rod.Schrijf(
            http,
            async (_, grootte) =>
            {
                var deel = await diensten.Probeer(opps.LijstRodAsync(new RodVraag { NaId = na, Pagina = new Pagina { Grootte = grootte } }, cancellationToken: http.RequestAborted));
                na = deel.Waarde?.LaatsteId ?? na;
                return deel;
            },
            lijst => lijst.Totaal,
            lijst => lijst.Regels.Select(IReadOnlyList<object?> (regel) => [regel.Kenmerk, regel.Vestiging, regel.Begindatum, regel.Einddatum]));
    }

    private static Task SchrijfBesluiten(HttpContext http, Ontwikkelingsperspectieven.OntwikkelingsperspectievenClient opps, Dienstaanroep diensten) => Besluiten.Schrijf(
        http,
        (pagina, grootte) => diensten.Probeer(opps.TelMaatwerkbesluitenAsync(new MaatwerkbesluitVraag { Sorteer = Lijstadres.Van(http.Request).Sorteer, Pagina = new Pagina { Nummer = pagina, Grootte = grootte } }, cancellationToken: http.RequestAborted)),
        stand => stand.Totaal,
        stand => stand.Regels.Select(IReadOnlyList<object?> (regel) => [regel.Vestiging, regel.Schoolsoort, regel.Herkomst, stand.Peildatum, regel.Wachten, regel.OverTermijn]));

    private static Task SchrijfTrajecten(HttpContext http, Ontwikkelingsperspectieven.OntwikkelingsperspectievenClient opps, Dienstaanroep diensten)
    {
        var adres = Trajectkeuze.Adres(http.Request);
        return Trajecten.Schrijf(
            http,
            (pagina, grootte) => diensten.Probeer(opps.TrajectenAsync(Trajectkeuze.Vraag(adres, pagina, grootte), cancellationToken: http.RequestAborted)),
            lijst => lijst.Totaal,
            lijst => lijst.Trajecten.Select(Cellen));
    }

    private static Task SchrijfOverdrachten(HttpContext http, Ontwikkelingsperspectieven.OntwikkelingsperspectievenClient opps, Dienstaanroep diensten)
    {
        var adres = Overdrachtkeuze.Adres(http.Request);
        return Overdrachten.Schrijf(
            http,
            (pagina, grootte) => diensten.Probeer(opps.OverdrachtenAsync(Overdrachtkeuze.Vraag(adres, pagina, grootte), cancellationToken: http.RequestAborted)),
            lijst => lijst.Totaal,
            lijst => lijst.Overdrachten.Select(Cellen));
    }

    private static Task SchrijfUitstroom(HttpContext http, Ontwikkelingsperspectieven.OntwikkelingsperspectievenClient opps, Dienstaanroep diensten) => Uitstroom.Schrijf(
        http,
        (_, _) => diensten.Probeer(opps.TelUitstroomAsync(new UitstroomVraag { Schooljaar = http.Request.Query["schooljaar"].ToString() }, cancellationToken: http.RequestAborted)),
        stand => stand.Groepen.Count,
        stand => stand.Groepen.Select(groep => Cellen(groep, stand.Schooljaar)));

    private static IReadOnlyList<object?> Cellen(Werkregel regel, string peildatum) =>
    [
        regel.Vestiging, regel.Schoolsoort, regel.Herkomst, peildatum, Aantal(regel.HasTotaal, regel.Totaal), Aantal(regel.HasTeLaat, regel.TeLaat), Aantal(regel.HasBinnen14Dagen, regel.Binnen14Dagen),
        Aantal(regel.HasBinnen30Dagen, regel.Binnen30Dagen), Aantal(regel.HasOnvolledig, regel.Onvolledig), .. regel.Oorzaken.Select(oorzaak => Aantal(oorzaak.HasAantal, oorzaak.Aantal)),
    ];

    private static IReadOnlyList<object?> Cellen(Uitstroomgroep groep, string schooljaar) =>
    [
        schooljaar, groep.Vestiging, groep.Schoolsoort, groep.Herkomst, groep.Verlaters, groep.Boven, groep.Op, groep.Onder, groep.Onbekend, groep.Norm, groep.VergelekenZonder, groep.OpOfBovenZonder, groep.NormZonder, groep.LaatGewijzigd, groep.InterneEntree,
        groep.NaEenJaar.Bestendigd, groep.NaEenJaar.NietBestendigd, groep.NaEenJaar.Onbekend, groep.NaDrieJaar.Bestendigd, groep.NaDrieJaar.NietBestendigd, groep.NaDrieJaar.Onbekend,
    ];

    private static IReadOnlyList<object?> Cellen(Trajectregel regel, string peildatum) =>
    [
        regel.Vestiging, regel.Soort, regel.Herkomst, peildatum, Aantal(regel.HasOpen, regel.Open), Aantal(regel.HasTeLaat, regel.TeLaat), Aantal(regel.HasBinnen14Dagen, regel.Binnen14Dagen), Aantal(regel.HasBinnen30Dagen, regel.Binnen30Dagen),
    ];

    private static IReadOnlyList<object?> Cellen(Traject traject) =>
    [
        traject.Kenmerk, traject.Vestiging, traject.Schoolsoort, traject.Soort, traject.Stand, traject.Volgende?.Vraag ?? "", traject.Uiterlijk, traject.Stappen[0].Op, traject.Stappen[^1].Naam, traject.Stappen[^1].Op, traject.Stappen[^1].Uitkomst,
        string.Join(" ", traject.Gebreken),
    ];

    private static IReadOnlyList<object?> Cellen(Overdracht overdracht) =>
        [overdracht.Kenmerk, overdracht.Van, overdracht.Schoolsoort, overdracht.Naar, overdracht.Op, overdracht.Uiterlijk, overdracht.Stand, overdracht.AntwoordOp];

    private static object Aantal(bool getoond, int aantal) => getoond ? aantal : "onderdrukt";

    private static IReadOnlyList<object?> Cellen(Opp opp) =>
    [
        opp.Kenmerk, opp.Vestiging, opp.Schoolsoort, opp.BeginTermijn, opp.UitersteDatum, opp.OpgesteldOp, opp.VastgesteldOp, opp.Termijn, opp.VoldoetAanWet, opp.ActieVoor,
        string.Join(", ", opp.Oorzaken), opp.Einde, string.Join(", ", opp.Trajecten.Select(traject => $"{traject.Soort} {(traject.WachtOp.Length > 0 ? "wacht op " + traject.WachtOp : traject.Uiterlijk)}".TrimEnd())),
    ];
}
