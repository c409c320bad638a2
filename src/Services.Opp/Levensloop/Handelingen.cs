using Microsoft.EntityFrameworkCore;
using Monitoring.Contracts.Domein;
using Monitoring.Contracts.Opp.V1;
using Monitoring.ServiceDefaults.Toegang;
using Monitoring.Services.Opp.Data;
using Monitoring.Services.Opp.Domain;
using Monitoring.Services.Opp.Domain.Codes;
using Monitoring.Services.Opp.Domain.Dossiers;
using Monitoring.Services.Opp.Domain.Overdrachten;
using Monitoring.Services.Opp.Overdragen;
using Monitoring.Services.Opp.Raadplegen;
using Monitoring.Services.Opp.Registreren;
using Monitoring.Services.Opp.Vestigingen;
using Overdracht = Monitoring.Services.Opp.Domain.Overdrachten.Overdracht;

namespace Monitoring.Services.Opp.Levensloop;

/// <summary>A school records an act in the life of one of its OPP's: reads the request, lets the aggregate decide, saves.</summary>
internal sealed class Handelingen(OppContext context, Kalender kalender)
{
    public Task<Ontwikkelingsperspectief> GeefInhoudDoor(InhoudVerzoek verzoek, Aanroeper aanroeper, CancellationToken ct)
    {
        // The same fields with the same meaning as in a row.
        var rij = new RegistreerVerzoek
        {
            Afdeling = verzoek.Afdeling,
            Ondersteuning = verzoek.Ondersteuning,
            Afwijking = verzoek.Afwijking,
            BelemmerendeFactoren = verzoek.BelemmerendeFactoren,
            BevorderendeFactoren = verzoek.BevorderendeFactoren,
            Uitstroombestemming = verzoek.Uitstroombestemming,
            Vervolgsoort = verzoek.Vervolgsoort,
            Voorlopig = verzoek.Voorlopig,
            Uitstroomprofiel = verzoek.Uitstroomprofiel,
            Uitstroomniveau = verzoek.Uitstroomniveau,
            ExtraOndersteuning = verzoek.ExtraOndersteuning,
            Handelingsdeel = verzoek.Handelingsdeel,
            OudersMetGezag = verzoek.OudersMetGezag,
            LeerlingBeslist = verzoek.LeerlingBeslist,
        };
        return Doe(verzoek.Id, aanroeper, (opp, nu) => opp.GeefInhoudDoor(verzoek.Versie, AanvullingLezer.Lees(rij, Schoolsoort.Lees(opp.Schoolsoort)), nu), ct);
    }

    public Task<Ontwikkelingsperspectief> LegOverlegVast(OverlegVerzoek verzoek, Aanroeper aanroeper, CancellationToken ct)
    {
        var overleg = new Overleg(
            Dag(verzoek.Datum),
            [.. verzoek.Deelnemers.Select(rol => Veld.Lees(rol, "deelnemers", Codelijsten.Deelnemer.Lees)).Distinct(StringComparer.Ordinal)],
            AanvullingLezer.JaNee(verzoek.Overeenstemming, "overeenstemming"),
            Veld.Lees(verzoek.ConceptVerstuurdOp, "concept_verstuurd_op", Datum.LeesOptioneel));
        return Doe(verzoek.Id, aanroeper, (opp, nu) => opp.LegOverlegVast(verzoek.Versie, overleg, nu), ct);
    }

    public Task<Ontwikkelingsperspectief> HoorLeerling(HoorVerzoek verzoek, Aanroeper aanroeper, CancellationToken ct)
    {
        var moment = new Hoormoment(Dag(verzoek.Datum), Veld.Lees(verzoek.Wijze, "wijze", Codelijsten.Hoorwijze.Lees));
        return Doe(verzoek.Id, aanroeper, (opp, nu) => opp.HoorLeerling(verzoek.Versie, moment, nu), ct);
    }

    public Task<Ontwikkelingsperspectief> LegInstemmingVast(InstemmingVerzoek verzoek, Aanroeper aanroeper, CancellationToken ct)
    {
        var (op, akkoord, ouders) = (Dag(verzoek.Datum), JaOfNee(verzoek.Akkoord, "akkoord"), AanvullingLezer.OudersMetGezag(verzoek.OudersMetGezag));
        var vanaf = Veld.Lees(verzoek.LeerlingBeslistVanaf, "leerling_beslist_vanaf", Datum.LeesOptioneel);
        return Doe(verzoek.Id, aanroeper, (opp, nu) => opp.LegInstemmingVast(verzoek.Versie, verzoek.Ouder, op, akkoord, ouders, vanaf, nu), ct);
    }

    public Task<Ontwikkelingsperspectief> StelVast(VaststelVerzoek verzoek, Aanroeper aanroeper, CancellationToken ct)
    {
        var op = Dag(verzoek.Datum);
        return Doe(verzoek.Id, aanroeper, (opp, nu) => opp.StelVast(verzoek.Versie, op, nu), ct);
    }

    public Task<Ontwikkelingsperspectief> Evalueer(EvalueerVerzoek verzoek, Aanroeper aanroeper, CancellationToken ct)
    {
        var evaluatie = new Evaluatie(
            Dag(verzoek.Datum),
            Veld.Lees(verzoek.Doelen, "doelen", Codelijsten.Doelbereik.Lees),
            AanvullingLezer.JaNee(verzoek.OpKoers, "op_koers"),
            AanvullingLezer.Code(verzoek.Besluit, "besluit", Codelijsten.Besluit.Lees));
        var hoorwijze = AanvullingLezer.Code(verzoek.Hoorrecht, "hoorrecht", Codelijsten.Hoorwijze.Lees);
        return Doe(verzoek.Id, aanroeper, (opp, nu) => opp.Evalueer(verzoek.Versie, evaluatie, nu, hoorwijze), ct);
    }

    public Task<Ontwikkelingsperspectief> StelBij(BijstelVerzoek verzoek, Aanroeper aanroeper, CancellationToken ct)
    {
        var (op, reden) = (Dag(verzoek.Datum), Veld.Lees(verzoek.Reden, "reden", Codelijsten.Bijstelreden.Lees));
        var commissie = Veld.Lees(verzoek.CommissieOp, "commissie_op", Datum.LeesOptioneel);
        var nieuwHandelingsdeel = JaOfNee(verzoek.NieuwHandelingsdeel, "nieuw_handelingsdeel");
        return Doe(verzoek.Id, aanroeper, (opp, nu) => opp.StelBij(verzoek.Versie, op, reden, Plan(verzoek, opp), commissie, nieuwHandelingsdeel, nu), ct);
    }

    /// <summary>
    /// Refuses with <c>vestiging.onbekend</c>: a mistake in a BRIN would hand the OPP over to nobody. Refuses with <c>overdracht.andere-herkomst</c>
    /// between an invented school and one that exists.
    /// </summary>
    public async Task<Ontwikkelingsperspectief> DraagOver(OverdrachtVerzoek verzoek, Aanroeper aanroeper, CancellationToken ct)
    {
        var (op, naar, inzage) = (Dag(verzoek.Datum), Veld.Lees(verzoek.Naar, "naar", BrinVestiging.Lees), Veld.Lees(verzoek.InzageOudersOp, "inzage_ouders_op", Datum.Lees));
        var herkomst = await context.HerkomstVan(naar, "naar", ct);
        var opp = await context.Opps.VanSchool(aanroeper).Vind(verzoek.Id, ct);
        opp.EisZelfdeHerkomst(herkomst, "naar");
        var isTeruggekomen = opp.Dossier.Einde is { Overgedragen: true } && await context.Overdrachten.Afloop(opp.Id, ct) == Antwoord.NietHier;
        var nu = kalender.Nu();
        opp.DraagOver(verzoek.Versie, op, naar, inzage, nu, isTeruggekomen);
        context.Overdrachten.Add(Overdracht.Van(opp, naar, op, nu));
        context.LegHandelingVast(opp, aanroeper, nu);
        await context.SaveChangesAsync(ct);
        return opp;
    }

    /// <summary>
    /// Until the other school takes the OPP over, or says that it has its own. What it did not answer vanishes there; that it was handed over
    /// stays in the versions of the OPP, and who looked in the logboek. Refuses with <c>overdracht.beantwoord</c>.
    /// </summary>
    public async Task<Ontwikkelingsperspectief> NeemOverdrachtTerug(TerugneemVerzoek verzoek, Aanroeper aanroeper, CancellationToken ct)
    {
        var opp = await context.Opps.VanSchool(aanroeper).Vind(verzoek.Id, ct);
        var nu = kalender.Nu();
        opp.NeemOverdrachtTerug(verzoek.Versie, nu);
        if (await context.Overdrachten.SingleOrDefaultAsync(overdracht => overdracht.OppId == opp.Id && overdracht.Antwoord != Antwoord.NietHier, ct) is { } overdracht)
        {
            overdracht.EisOpen();
            context.Overdrachten.Remove(overdracht);
        }

        context.LegHandelingVast(opp, aanroeper, nu);
        await context.SaveChangesAsync(ct);
        return opp;
    }

    public Task<Ontwikkelingsperspectief> SluitAf(AfsluitVerzoek verzoek, Aanroeper aanroeper, CancellationToken ct)
    {
        var (op, reden) = (Dag(verzoek.Datum), Veld.Lees(verzoek.Reden, "reden", Codelijsten.Eindreden.Lees));
        var isVrijwillig = AanvullingLezer.JaNee(verzoek.VrijwilligVoortgezet, "vrijwillig_voortgezet") == true;
        return Doe(verzoek.Id, aanroeper, (opp, nu) => opp.SluitAf(verzoek.Versie, op, reden, isVrijwillig, nu), ct);
    }

    public Task<Ontwikkelingsperspectief> MeldUitstroom(UitstroomVerzoek verzoek, Aanroeper aanroeper, CancellationToken ct)
    {
        var op = Dag(verzoek.Datum);
        int? niveau = verzoek.Niveau.Length == 0 ? null : AanvullingLezer.LeesNiveau(verzoek.Niveau, "niveau");
        var isEntree = AanvullingLezer.JaNee(verzoek.InterneEntree, "interne_entree") == true;
        return Doe(verzoek.Id, aanroeper, (opp, nu) => opp.MeldUitstroom(verzoek.Versie, op, Veld.Lees(verzoek.Bestemming, "bestemming", (tekst, veld) => Bestemming.LeesBereikt(tekst ?? "", Schoolsoort.Lees(opp.Schoolsoort), veld)), niveau, isEntree, nu), ct);
    }

    public Task<Ontwikkelingsperspectief> MeldBestendiging(BestendigingVerzoek verzoek, Aanroeper aanroeper, CancellationToken ct)
    {
        var naEen = AanvullingLezer.Code(verzoek.NaEenJaar, "na_een_jaar", Codelijsten.Bestendiging.Lees) ?? "";
        var naDrie = AanvullingLezer.Code(verzoek.NaDrieJaar, "na_drie_jaar", Codelijsten.Bestendiging.Lees) ?? "";
        if (naEen.Length + naDrie.Length == 0)
        {
            throw new WeigeringException("opp.bestendiging-ontbreekt", "Vul in waar de leerling na een of na drie jaar was.", "na_een_jaar");
        }

        return Doe(verzoek.Id, aanroeper, (opp, nu) => opp.MeldBestendiging(verzoek.Versie, naEen, naDrie, nu), ct);
    }

    private async Task<Ontwikkelingsperspectief> Doe(string id, Aanroeper aanroeper, Action<Ontwikkelingsperspectief, Moment> handeling, CancellationToken ct)
    {
        var opp = await context.Opps.VanSchool(aanroeper).Vind(id, ct);
        var nu = kalender.Nu();
        handeling(opp, nu);
        context.LegHandelingVast(opp, aanroeper, nu);
        await context.SaveChangesAsync(ct);
        return opp;
    }

    /// <summary>The plan after the bijstelling: an empty field leaves what it was.</summary>
    private static Uitstroomplan? Plan(BijstelVerzoek verzoek, Ontwikkelingsperspectief opp)
    {
        var soort = Schoolsoort.Lees(opp.Schoolsoort);
        var had = opp.Dossier.Plan;
        var plan = new Uitstroomplan(
            AanvullingLezer.Bestemming(verzoek.Uitstroombestemming, soort, "uitstroombestemming") ?? had?.Bestemming,
            AanvullingLezer.Code(verzoek.Vervolgsoort, "vervolgsoort", Codelijsten.Vervolgsoort.Lees) ?? had?.Vervolgsoort,
            AanvullingLezer.JaNee(verzoek.Voorlopig, "voorlopig") ?? had?.Voorlopig ?? false,
            AanvullingLezer.AlleenBij(soort, "vso", verzoek.Uitstroomprofiel, "uitstroomprofiel", Codelijsten.Uitstroomprofiel.Lees) ?? had?.Profiel,
            AanvullingLezer.Niveau(verzoek.Uitstroomniveau, "uitstroomniveau") ?? had?.Niveau);
        return had is null && plan == Uitstroomplan.Leeg ? null : plan;
    }

    private static DateOnly Dag(string tekst) => Veld.Lees(tekst, "datum", Datum.Lees);

    private static bool JaOfNee(string tekst, string veld) => Veld.Lees(tekst, veld, Codelijsten.JaNee.Lees) == "ja";
}
