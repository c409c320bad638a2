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
        EisInstemmingen(dossier, opgesteld, vastgesteld);
        EisNaVaststelling(dossier, vastgesteld);
        EisEinde(dossier, opgesteld, vastgesteld, vandaag);
        if (dossier.Uitstroom is { } uitstroom)
        {
            const string Veld = "uitstroom_op";
            Datumregels.EisDag(uitstroom.Op, vandaag, Veld);
            Weiger(vastgesteld is null, "opp.niet-vastgesteld", "Dit OPP is nog niet vastgesteld. Uitstroom is pas daarna te melden.", Veld);
            Weiger(uitstroom.Op < vastgesteld, "opp.uitstroom-te-vroeg", "De leerling kan niet van school zijn gegaan vóór de vaststelling van het OPP.", Veld);
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
            .Concat(dossier.Instemmingen.Select(instemming => instemming.Op))
            .Append(einde.Op).Max();
        Weiger(laatste > einde.Op, "opp.na-einde", "Er is overlegd, ingestemd, geëvalueerd of bijgesteld na de dag waarop het OPP eindigde.", Veld);
    }

    /// <summary>Instemming is about a handelingsdeel that is on paper: for the first version since the OPP was opgesteld, for a later one since the version before it was settled.</summary>
    private static void EisInstemmingen(Dossier dossier, DateOnly opgesteld, DateOnly? vastgesteld)
    {
        const string Veld = "instemming_op";
        foreach (var instemming in dossier.Instemmingen)
        {
            var isLeerling = instemming.Ouder == Instemming.Leerling;
            Weiger(isLeerling != dossier.BeslistLeerling(instemming.Op), "opp.instemming-wie", isLeerling ? "De leerling stemde in op een dag waarop hij nog niet zelf besliste." : "Een ouder stemde in op een dag waarop de leerling zelf beslist. Vul in vanaf welke dag de leerling zelf beslist.", "leerling_beslist");
            Weiger(instemming.Op < opgesteld, "opp.instemming-te-vroeg", "Instemming kan niet vóór de dag waarop het OPP is opgesteld.", Veld);
            Weiger(instemming.HandelingsdeelVersie > 1 && instemming.Op <= dossier.HandelingsdeelOp(instemming.HandelingsdeelVersie - 1, vastgesteld), "opp.instemming-te-vroeg", "Deze instemming gaat over het nieuwe handelingsdeel. Zij kan niet liggen op of vóór de dag van het vorige.", Veld);
        }

        var nu = dossier.Instemmingen.Where(instemming => instemming.HandelingsdeelVersie == dossier.HandelingsdeelVersie).ToList();
        Weiger(dossier.OudersMetGezag is { } aantal && nu.Exists(instemming => instemming.Ouder > aantal), "opp.te-veel-instemmingen", "Er zijn meer instemmingen dan ouders met gezag.", Veld);
        Weiger(nu.Exists(instemming => instemming.Ouder > Instemming.MeesteOuders), "opp.te-veel-instemmingen", "Er zijn meer instemmingen dan ouders met gezag kunnen zijn.", Veld);
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
