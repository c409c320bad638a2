using Monitoring.Contracts.Domein;
using Monitoring.Services.Opp.Domain.Dossiers;

namespace Monitoring.Services.Opp.Domain.Regels;

/// <summary>Which days of a dossier can be true together. A refusal names the field as it stands in a row.</summary>
internal static class Dossierregels
{
    /// <summary>Refuses a dossier that no order of acts can lead to.</summary>
    public static void Eis(Dossier dossier, DateOnly opgesteld, DateOnly? vastgesteld, DateOnly vandaag)
    {
        if (ReferenceEquals(dossier, Dossier.Leeg))
        {
            return;
        }

        EisDagen(dossier.Overleggen.Select(overleg => overleg.Op), vandaag, "overleg_op");
        EisDagen(dossier.Overleggen.Where(overleg => overleg.ConceptVerstuurdOp is not null).Select(overleg => overleg.ConceptVerstuurdOp!.Value), vandaag, "concept_verstuurd_op");
        EisDagen(dossier.Hoormomenten.Select(moment => moment.Op), vandaag, "gehoord_op");
        EisDagen(dossier.Instemmingen.Select(instemming => instemming.Op), vandaag, "instemming_op");
        EisDagen(dossier.Evaluaties.Select(evaluatie => evaluatie.Op), vandaag, "evaluaties");
        EisInstemmingen(dossier);
        EisNaVaststelling(dossier, vastgesteld);
        EisEinde(dossier, opgesteld, vastgesteld, vandaag);
        if (dossier.Uitstroom is { } uitstroom)
        {
            Datumregels.EisDag(uitstroom.Op, vandaag, "uitstroom_op");
            Weiger(uitstroom.Bestemming.Length == 0, "opp.bestemming-ontbreekt", "Vul in waar de leerling naartoe ging.", "bereikte_bestemming");
        }
    }

    private static void EisNaVaststelling(Dossier dossier, DateOnly? vastgesteld)
    {
        var eersteEvaluatie = dossier.Evaluaties.Count > 0 ? dossier.Evaluaties[0].Op : (DateOnly?)null;
        Weiger(eersteEvaluatie is not null && (vastgesteld is null || eersteEvaluatie < vastgesteld), "opp.evaluatie-voor-vaststelling", "Een evaluatie kan pas na de vaststelling van het OPP.", "evaluaties");
        Weiger(dossier.Bijstellingen.Count > 0 && (vastgesteld is null || dossier.Bijstellingen[0].Op <= vastgesteld), "opp.bijstelling-voor-vaststelling", "Dit OPP is bijgesteld. De vaststelling kan niet na de bijstelling liggen.", "vastgesteld_op");
    }

    private static void EisEinde(Dossier dossier, DateOnly opgesteld, DateOnly? vastgesteld, DateOnly vandaag)
    {
        if (dossier.Einde is not { } einde)
        {
            return;
        }

        const string Veld = "beeindigd_op";
        Datumregels.EisDag(einde.Op, vandaag, Veld);
        Weiger(einde.Op < (vastgesteld ?? opgesteld), "opp.einde-te-vroeg", "Een OPP kan niet eindigen vóór de dag waarop het is opgesteld of vastgesteld.", Veld);
        Weiger(einde.Overgedragen && vastgesteld is null, "opp.niet-vastgesteld", "Alleen een vastgesteld OPP kan worden overgedragen.", Veld);
        var laatste = dossier.Overleggen.Select(overleg => overleg.Op)
            .Concat(dossier.Hoormomenten.Select(moment => moment.Op))
            .Concat(dossier.Evaluaties.Select(evaluatie => evaluatie.Op))
            .Concat(dossier.Bijstellingen.Select(bijstelling => bijstelling.Op))
            .Append(einde.Op).Max();
        Weiger(laatste > einde.Op, "opp.na-einde", "Er is overlegd, geëvalueerd of bijgesteld na de dag waarop het OPP eindigde.", Veld);
    }

    private static void EisInstemmingen(Dossier dossier)
    {
        var nu = dossier.Instemmingen.Where(instemming => instemming.HandelingsdeelVersie == dossier.HandelingsdeelVersie).ToList();
        Weiger(dossier.LeerlingBeslist == true && nu.Exists(instemming => instemming.Ouder > Instemming.Leerling + 1), "opp.te-veel-instemmingen", "De leerling beslist zelf: er is één instemming.", "instemming_op");
        Weiger(dossier.OudersMetGezag is { } aantal && nu.Exists(instemming => instemming.Ouder > aantal), "opp.te-veel-instemmingen", "Er zijn meer instemmingen dan ouders met gezag.", "instemming_op");
        Weiger(nu.Exists(instemming => instemming.Ouder > Instemming.MeesteOuders), "opp.te-veel-instemmingen", "Er zijn meer instemmingen dan ouders met gezag kunnen zijn.", "instemming_op");
    }

    private static void EisDagen(IEnumerable<DateOnly> dagen, DateOnly vandaag, string veld)
    {
        foreach (var dag in dagen)
        {
            Datumregels.EisDag(dag, vandaag, veld);
        }
    }

    private static void Weiger(bool geval, string code, string melding, string veld)
    {
        if (geval)
        {
            throw new WeigeringException(code, melding, veld);
        }
    }
}
