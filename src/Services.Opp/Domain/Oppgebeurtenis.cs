using Monitoring.Contracts.Domein;
using Monitoring.Contracts.Gebeurtenissen;
using Monitoring.Services.Opp.Domain.Dossiers;
using Monitoring.Services.Opp.Domain.Regels;

namespace Monitoring.Services.Opp.Domain;

/// <summary>The public state of an OPP: outcomes and schooljaren, nothing that points at a pupil.</summary>
internal static class Oppgebeurtenis
{
    private static readonly string[] Uitkomsten = ["voldoet", "voldoet-niet", "nvt", "nog-niet"];
    private static readonly string[] Evaluatiestanden = ["geevalueerd", "niet-geevalueerd", "nog-niet"];

    // A whole country is published in one go, with the same few words for every OPP.
    private static readonly RegelUitkomst[][] Woorden = [.. Regelboek.Alle.Select(regel => Uitkomsten.Select(uitkomst => new RegelUitkomst(regel.Id, uitkomst)).ToArray())];

    public static OppGewijzigd Van(Ontwikkelingsperspectief opp, Beoordeling oordeel, DateTimeOffset tijdstip)
    {
        var dossier = opp.Dossier;
        return new OppGewijzigd(
            opp.Id.ToString(),
            opp.Versie,
            tijdstip,
            opp.Vestiging,
            opp.Schoolsoort,
            oordeel.Stuk.Schoolsoort.Sector,
            new Schooljaar(opp.Schooljaar).ToString(),
            opp.Status == OppStatus.Vastgesteld ? "vastgesteld" : "opgesteld",
            opp.BinnenZesWeken,
            opp.Herkomst == Herkomst.Voorbeeld ? "voorbeeld" : "school")
        {
            Afdeling = dossier.Afdeling,
            VoldoetAanWet = oordeel.VoldoetAanWet,
            Regels = [.. oordeel.Toetsen.Select((toets, nummer) => (toets, nummer)).Where(paar => paar.toets.IsWet).Select(paar => Woorden[paar.nummer][(int)paar.toets.Toets.Uitkomst])],
            Handelingsdeel = Handelingsdeel(oordeel.Stuk),
            Instemming = Instemming(oordeel),
            Hoorrecht = Hoorrecht(oordeel),
            Evaluaties = [.. Evaluatieregel.Jaren(oordeel.Stuk).Select(jaar => new OppEvaluatie(jaar.Schooljaar.ToString(), Evaluatiestanden[(int)jaar.Stand], jaar.Doelen))],
            Bijstellingen = dossier.Bijstellingen.Count,
            Einde = dossier.Einde is not { } einde ? "" : einde.Overgedragen ? "overgedragen" : "afgesloten",
            Eindreden = dossier.Einde?.Reden ?? "",
            EindSchooljaar = dossier.Einde is { Op: var op } ? Schooljaar.Van(op).ToString() : "",
            Uitstroom = Uitstroom(dossier),
        };
    }

    private static string Handelingsdeel(Toetsstuk stuk) => (stuk.Dossier.Handelingsdeel, Inhoudsregels.HandelingsdeelVerplicht(stuk)) switch
    {
        (true, _) => "aanwezig",
        (_, false) => "nvt",
        (false, true) => "ontbreekt",
        _ => "onbekend",
    };

    private static string Instemming(Beoordeling oordeel)
    {
        var toets = oordeel.Van("opp.instemming");
        return toets switch
        {
            { Uitkomst: Regeluitkomst.Voldoet } => "volledig",
            { Uitkomst: Regeluitkomst.Nvt } => "nvt",
            { Onbekend: true } => "onbekend",
            _ when Overlegregels.WieBeslist(oordeel.Stuk).Gezegd.Exists(instemming => !instemming.Akkoord) => "geweigerd",
            _ => "onvolledig",
        };
    }

    private static string Hoorrecht(Beoordeling oordeel) => oordeel.Van("opp.hoorrecht") switch
    {
        { Uitkomst: Regeluitkomst.Nvt } => "nvt",
        { Uitkomst: Regeluitkomst.Voldoet } => oordeel.Stuk.Dossier.Hoormomenten.Last(moment => moment.Aangeboden && oordeel.Stuk.HoortBijVersie(moment.Op)).Wijze,
        { Uitkomst: Regeluitkomst.VoldoetNiet } => Hoormoment.NietAangeboden,
        _ => "onbekend",
    };

    private static OppUitstroom? Uitstroom(Dossier dossier)
    {
        var (plan, uitstroom) = (dossier.Plan, dossier.Uitstroom);
        return plan is null && uitstroom is null ? null : new OppUitstroom(
            plan?.Codes ?? "",
            plan?.Voorlopig ?? false,
            plan?.Niveau is > Uitstroomplan.NiveauOntbreekt and var niveau ? niveau : null,
            uitstroom is null ? "" : Schooljaar.Van(uitstroom.Op).ToString(),
            uitstroom?.Bestemming ?? "",
            uitstroom?.Niveau,
            uitstroom is null ? "" : Uitstroomvergelijking.TovPlan(plan, uitstroom),
            uitstroom is not null && dossier.Bijstellingen.Any(bijstelling => Uitstroomvergelijking.InLaatsteJaren(bijstelling, uitstroom)),
            uitstroom?.NaEenJaar ?? "",
            uitstroom?.NaDrieJaar ?? "",
            uitstroom?.InterneEntree ?? false);
    }
}
