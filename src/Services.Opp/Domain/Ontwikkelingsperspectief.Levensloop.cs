using Monitoring.Contracts.Domein;
using Monitoring.Services.Opp.Domain.Dossiers;
using Monitoring.Services.Opp.Domain.Regels;

namespace Monitoring.Services.Opp.Domain;

/// <summary>
/// The life of an OPP, act by act. Each act names the version that the caller saw and refuses with <c>versie.verouderd</c> when there is a
/// newer one; after the end only uitstroom and bestendiging can be told (<c>opp.beeindigd</c>). Days that cannot be true beside the others
/// are refused by <see cref="Dossierregels"/>.
/// </summary>
internal sealed partial class Ontwikkelingsperspectief
{
    /// <summary>
    /// Which legal parts are in the OPP, for a school without files. Refuses with <c>opp.inhoud-zegt-niets</c> when nothing changes,
    /// <c>opp.plan-vast</c> when it would change a plan that is vastgesteld, and <c>opp.handelingsdeel-vast</c> after a bijstelling of it.
    /// </summary>
    public void GeefInhoudDoor(long versie, Aanvulling inhoud, Moment nu)
    {
        EisLopend(versie);
        var dossier = inhoud.Vul(Dossier);
        if (inhoud.LeerlingBeslist == false)
        {
            // Who does not decide cannot have agreed. The version before this one keeps what was told.
            dossier = dossier with { Instemmingen = [.. dossier.Instemmingen.Where(instemming => instemming.Ouder != Instemming.Leerling)] };
        }

        EisPlan(dossier);
        EisOvergenomen(inhoud, dossier);
        if (DossierJson.Schrijf(dossier) == DossierTekst)
        {
            throw new WeigeringException("opp.inhoud-zegt-niets", "Hiermee verandert er niets: dit was al doorgegeven, of alles is leeg.", "id");
        }

        Wijzig(Handeling.InhoudDoorgegeven, dossier.Verteld(inhoud.Gezegd), nu);
    }

    /// <summary>An overleg with the parents, or with the pupil who decides himself. A second on the same day replaces the first.</summary>
    public void LegOverlegVast(long versie, Overleg overleg, Moment nu)
    {
        EisLopend(versie);
        var dossier = Dossier with { GeenOverleg = null, Overleggen = [.. Dossier.Overleggen.Where(ander => ander.Op != overleg.Op).Append(overleg).OrderBy(ander => ander.Op)] };
        Wijzig(Handeling.Overleg, dossier.Verteld(Verteld.Overleg(overleg.Op)), nu);
    }

    /// <summary>The pupil had, or had not, the opportunity to speak.</summary>
    public void HoorLeerling(long versie, Hoormoment moment, Moment nu)
    {
        EisLopend(versie);
        Wijzig(Handeling.Gehoord, Met(Dossier, moment), nu);
    }

    /// <summary>
    /// What one parent with gezag, or the pupil who decides himself, says about the present handelingsdeel; said again, the last word counts.
    /// Refuses with <c>opp.instemming-wie</c>, <c>opp.te-veel-instemmingen</c> or <c>opp.geen-handelingsdeel</c>.
    /// </summary>
    /// <param name="oudersMetGezag">1-4, or null: as known.</param>
    /// <param name="leerlingBeslistVanaf">First day on which the pupil decides himself; null: as known.</param>
    public void LegInstemmingVast(long versie, int ouder, DateOnly op, bool akkoord, int? oudersMetGezag, DateOnly? leerlingBeslistVanaf, Moment nu)
    {
        EisLopend(versie);
        if (Dossier.Handelingsdeel == false)
        {
            throw new WeigeringException("opp.geen-handelingsdeel", "Dit OPP heeft geen handelingsdeel. Instemming gaat alleen daarover.", "id", WeigeringSoort.VerbodenOvergang);
        }

        var dossier = leerlingBeslistVanaf is null ? Dossier : (Dossier with { LeerlingBeslist = true, LeerlingBeslistVanaf = leerlingBeslistVanaf }).Verteld(Verteld.LeerlingBeslist);
        if ((ouder == Instemming.Leerling) != dossier.BeslistLeerling(op) || ouder is < 0 or > Instemming.MeesteOuders)
        {
            throw new WeigeringException("opp.instemming-wie", "De leerling stemt alleen zelf in vanaf de dag waarop hij meerderjarig en handelingsbekwaam is; anders doet elke ouder met gezag dat.", "ouder");
        }

        if (leerlingBeslistVanaf is not null && !Contracts.Domein.Schoolsoort.Lees(Schoolsoort).KentMeerderjarigen())
        {
            throw new WeigeringException("opp.leerling-beslist-niet", "In deze schoolsoort zijn leerlingen nog niet meerderjarig.", "leerling_beslist_vanaf");
        }

        var instemming = new Instemming(ouder, op, akkoord, Dossier.HandelingsdeelVersie);
        dossier = dossier with
        {
            Handelingsdeel = true,
            OudersMetGezag = oudersMetGezag ?? Dossier.OudersMetGezag,
            Instemmingen = [.. Dossier.Instemmingen.Where(ander => ander.Ouder != ouder || ander.HandelingsdeelVersie != instemming.HandelingsdeelVersie).Append(instemming)],
        };
        dossier = dossier.Verteld(Verteld.Handelingsdeel, Verteld.Instemming(ouder, instemming.HandelingsdeelVersie));
        Wijzig(Handeling.Instemming, oudersMetGezag is null ? dossier : dossier.Verteld(Verteld.OudersMetGezag), nu);
    }

    /// <summary>
    /// The bevoegd gezag adopted the OPP. Refuses with <c>opp.al-vastgesteld</c>, <c>opp.vastgesteld-voor-opgesteld</c> or
    /// <c>opp.datum-in-toekomst</c>. Nothing else stands in the way: what is still missing is told by the rules.
    /// </summary>
    /// <param name="versie">The version that the caller saw.</param>
    public void StelVast(long versie, DateOnly datum, Moment nu)
    {
        EisLopend(versie);
        if (VastgesteldOp is not null)
        {
            throw new WeigeringException("opp.al-vastgesteld", "Dit OPP is al vastgesteld. Is de datum fout? Registreer het dan opnieuw met hetzelfde kenmerk.", "id", WeigeringSoort.VerbodenOvergang);
        }

        Datumregels.EisVastgesteld(datum, OpgesteldOp, nu.Vandaag, "datum");
        BewaarStand();
        ZetVaststelling(datum);
        Sluit(Handeling.Vastgesteld, nu);
    }

    /// <summary>An evaluation. Refuses with <c>opp.niet-vastgesteld</c>. A second on the same day replaces the first.</summary>
    /// <param name="hoorwijze">How the pupil was heard on that day, or null: told apart, or not told.</param>
    public void Evalueer(long versie, Evaluatie evaluatie, Moment nu, string? hoorwijze = null)
    {
        EisVastgesteld(versie);
        var dossier = hoorwijze is null ? Dossier : Met(Dossier, new Hoormoment(evaluatie.Op, hoorwijze));
        dossier = dossier with { Evaluaties = [.. Dossier.Evaluaties.Where(ander => ander.Op != evaluatie.Op).Append(evaluatie).OrderBy(ander => ander.Op)] };
        Wijzig(Handeling.Geevalueerd, dossier.Verteld(Verteld.Evaluatie(evaluatie.Op)), nu);
    }

    /// <summary>
    /// A new version with a reason. In so and vso a change of the uitstroom goes by the commissie voor de begeleiding. Refuses with
    /// <c>opp.niet-vastgesteld</c>, <c>opp.commissie-ontbreekt</c>, <c>opp.bijstelling-te-vroeg</c>, <c>opp.bijstelling-zegt-niets</c>, or
    /// <c>opp.plan-vast</c> when the pupil has left: what was reached is compared with the plan of then.
    /// </summary>
    /// <param name="plan">The uitstroom from now on; the same as before when only the handelingsdeel changes.</param>
    public void StelBij(long versie, DateOnly op, string reden, Uitstroomplan? plan, DateOnly? commissieOp, bool nieuwHandelingsdeel, Moment nu)
    {
        EisVastgesteld(versie);
        var isAnderPlan = plan != Dossier.Plan;
        if (!isAnderPlan && !nieuwHandelingsdeel)
        {
            throw new WeigeringException("opp.bijstelling-zegt-niets", "Bij een bijstelling verandert de uitstroombestemming of het handelingsdeel.", "uitstroombestemming");
        }

        if (isAnderPlan && Dossier.Uitstroom is not null)
        {
            throw PlanVast();
        }

        Datumregels.EisDag(op, nu.Vandaag, "datum");
        if (op <= (Dossier.Bijstellingen.Count > 0 ? Dossier.Bijstellingen[^1].Op : VastgesteldOp))
        {
            throw new WeigeringException("opp.bijstelling-te-vroeg", "Een bijstelling komt na de vaststelling en na de vorige bijstelling.", "datum");
        }

        if (isAnderPlan && commissieOp is null && Schoolsoort is "so" or "vso")
        {
            throw new WeigeringException("opp.commissie-ontbreekt", "In het (voortgezet) speciaal onderwijs adviseert de commissie voor de begeleiding over een andere uitstroombestemming. Vul de dag van dat advies in.", "commissie_op");
        }

        if (commissieOp is { } advies)
        {
            Datumregels.EisDag(advies, op, "commissie_op");
        }

        var bijstelling = new Bijstelling(Dossier.Bijstellingen.Count + 2, op, reden, isAnderPlan ? Dossier.Plan ?? Uitstroomplan.Leeg : null, commissieOp, nieuwHandelingsdeel);
        Wijzig(
            Handeling.Bijgesteld,
            Dossier with
            {
                Plan = plan,
                Handelingsdeel = nieuwHandelingsdeel ? true : Dossier.Handelingsdeel,
                HandelingsdeelVersie = Dossier.HandelingsdeelVersie + (nieuwHandelingsdeel ? 1 : 0),
                Bijstellingen = [.. Dossier.Bijstellingen, bijstelling],
            },
            nu);
    }

    /// <summary>The pupil goes to another school and the OPP with him; the parents saw it first. Refuses with <c>opp.niet-vastgesteld</c>, <c>opp.zelfde-vestiging</c> or <c>opp.inzage-na-overdracht</c>.</summary>
    /// <param name="opnieuw">The school it went to does not know the pupil: then it can go to another.</param>
    public void DraagOver(long versie, DateOnly op, BrinVestiging naar, DateOnly inzageOudersOp, Moment nu, bool opnieuw = false)
    {
        if (opnieuw)
        {
            EisVersie(versie);
        }
        else
        {
            EisVastgesteld(versie);
        }

        if (naar.Waarde == Vestiging)
        {
            throw new WeigeringException("opp.zelfde-vestiging", "Het OPP is al van deze vestiging.", "naar");
        }

        Datumregels.EisDag(inzageOudersOp, nu.Vandaag, "inzage_ouders_op");
        if (inzageOudersOp > op)
        {
            throw new WeigeringException("opp.inzage-na-overdracht", "Ouders zien het dossier voordat het naar de andere school gaat.", "inzage_ouders_op");
        }

        Wijzig(Handeling.Overgedragen, Dossier with { Einde = new Einde(op, "", naar.Waarde, inzageOudersOp, false) }, nu);
    }

    /// <summary>The overdracht was a mistake, and the OPP runs again. Refuses with <c>opp.niet-overgedragen</c>; whether the other school answered is for the caller.</summary>
    public void NeemOverdrachtTerug(long versie, Moment nu)
    {
        EisVersie(versie);
        if (Dossier.Einde is not { Overgedragen: true })
        {
            throw new WeigeringException("opp.niet-overgedragen", "Dit OPP is niet overgedragen.", "id", WeigeringSoort.VerbodenOvergang);
        }

        Wijzig(Handeling.Teruggenomen, Dossier with { Einde = null }, nu);
    }

    /// <summary>The OPP ends here. A concept can end too: the pupil left, or needs nothing extra after all.</summary>
    public void SluitAf(long versie, DateOnly op, string reden, bool vrijwilligVoortgezet, Moment nu)
    {
        EisLopend(versie);
        Wijzig(Handeling.Afgesloten, Dossier with { Einde = new Einde(op, reden, "", null, vrijwilligVoortgezet) }, nu);
    }

    /// <summary>Where the pupil went. Refuses with <c>opp.niet-vastgesteld</c> or <c>opp.uitstroom-te-vroeg</c>. What was told of a year that is not over after another day falls away.</summary>
    public void MeldUitstroom(long versie, DateOnly op, string bestemming, int? niveau, bool interneEntree, Moment nu)
    {
        EisVersie(versie);
        EisVaststelling();
        var uitstroom = new Uitstroom(op, bestemming, niveau, interneEntree, Dossier.Uitstroom?.NaEenJaar ?? "", Dossier.Uitstroom?.NaDrieJaar ?? "").Tot(nu.Vandaag);
        Wijzig(Handeling.Uitstroom, (Dossier with { Uitstroom = uitstroom }).Verteld(Verteld.Uitstroom), nu);
    }

    /// <summary>Whether the pupil was still there after one and after three years. Refuses with <c>opp.uitstroom-onbekend</c> or <c>opp.bestendiging-te-vroeg</c>.</summary>
    /// <param name="naEenJaar">Code, or empty: as known.</param>
    public void MeldBestendiging(long versie, string naEenJaar, string naDrieJaar, Moment nu)
    {
        EisVersie(versie);
        if (Dossier.Uitstroom is not { } uitstroom)
        {
            throw new WeigeringException("opp.uitstroom-onbekend", "Meld eerst waar de leerling naartoe ging.", "id", WeigeringSoort.VerbodenOvergang);
        }

        EisVerstreken(naEenJaar, uitstroom.EenJaarOp, "na_een_jaar");
        EisVerstreken(naDrieJaar, uitstroom.DrieJaarOp, "na_drie_jaar");
        var dossier = Dossier with { Uitstroom = uitstroom with { NaEenJaar = naEenJaar.Length > 0 ? naEenJaar : uitstroom.NaEenJaar, NaDrieJaar = naDrieJaar.Length > 0 ? naDrieJaar : uitstroom.NaDrieJaar } };
        // The answer is about this day of leaving: another day in a row would make it untrue.
        Wijzig(Handeling.Bestendiging, dossier.Verteld(Verteld.Uitstroom), nu);

        void EisVerstreken(string antwoord, DateOnly vanaf, string veld)
        {
            if (antwoord.Length > 0 && nu.Vandaag < vanaf)
            {
                throw new WeigeringException("opp.bestendiging-te-vroeg", $"Dat is pas te zeggen vanaf {Dagtekst.Voluit(vanaf)}.", veld);
            }
        }
    }

    /// <summary>A row from before a bijstelling is passed over where the bijstelling says otherwise. Who tells it by hand hears that it is not taken over.</summary>
    private static void EisOvergenomen(Aanvulling inhoud, Dossier dossier)
    {
        var plan = dossier.Plan ?? Uitstroomplan.Leeg;
        var gezegd = new Uitstroomplan(inhoud.Bestemming ?? plan.Bestemming, inhoud.Vervolgsoort ?? plan.Vervolgsoort, inhoud.Voorlopig ?? plan.Voorlopig, inhoud.Profiel ?? plan.Profiel, inhoud.Niveau ?? plan.Niveau);
        if (gezegd != plan)
        {
            throw new WeigeringException("opp.plan-vast", "Dit OPP is bijgesteld. De verwachte uitstroom verandert alleen nog door een bijstelling.", "uitstroombestemming", WeigeringSoort.VerbodenOvergang);
        }

        if (inhoud.Handelingsdeel is not null && inhoud.Handelingsdeel != dossier.Handelingsdeel)
        {
            throw new WeigeringException("opp.handelingsdeel-vast", "Dit OPP kreeg bij een bijstelling een nieuw handelingsdeel. Dat kan niet vervallen.", "handelingsdeel", WeigeringSoort.VerbodenOvergang);
        }
    }

    private static Dossier Met(Dossier dossier, Hoormoment moment) =>
        (dossier with { Hoormomenten = [.. dossier.Hoormomenten.Where(ander => ander.Op != moment.Op).Append(moment).OrderBy(ander => ander.Op)] }).Verteld(Verteld.Gehoord(moment.Op));

    private void Wijzig(Handeling handeling, Dossier dossier, Moment nu)
    {
        Dossierregels.Eis(dossier, OpgesteldOp, VastgesteldOp, nu.Vandaag);
        BewaarStand();
        _dossier = dossier;
        Sluit(handeling, nu);
    }

    private void EisVastgesteld(long versie)
    {
        EisLopend(versie);
        EisVaststelling();
    }

    private void EisVaststelling()
    {
        if (VastgesteldOp is null)
        {
            throw new WeigeringException("opp.niet-vastgesteld", "Dit OPP is nog niet vastgesteld.", "id", WeigeringSoort.VerbodenOvergang);
        }
    }

    private void EisLopend(long versie)
    {
        EisVersie(versie);
        if (Dossier.Einde is { } einde)
        {
            throw Beeindigd(einde);
        }
    }

    private static WeigeringException Beeindigd(Einde einde) =>
        new("opp.beeindigd", $"Dit OPP is op {Dagtekst.Voluit(einde.Op)} geëindigd. Alleen uitstroom en bestendiging zijn nog te melden.", "id", WeigeringSoort.VerbodenOvergang);

    private static WeigeringException PlanVast() =>
        new("opp.plan-vast", "De leerling is al uitgestroomd. De verwachte uitstroom verandert niet meer.", "uitstroombestemming", WeigeringSoort.VerbodenOvergang);

    private void EisVersie(long versie) => Versiecontrole.Eis(versie, Versie);
}
