namespace Monitoring.Contracts.Vastleggen;

/// <summary>The acts in the log of the register of OPP's. Of an OPP only the vestiging stands there: nothing of a pupil.</summary>
public static class OppHandelingen
{
    private const string Opp = "OPP van";
    private const string School = "school";
    private const string Traject = "traject van";

    public static readonly Handelingsoort Geregistreerd = new("opp-geregistreerd", Opp);
    public static readonly Handelingsoort Gecorrigeerd = new("opp-gecorrigeerd", Opp);
    public static readonly Handelingsoort InhoudDoorgegeven = new("opp-inhoud-doorgegeven", Opp);
    public static readonly Handelingsoort OverlegVastgelegd = new("opp-overleg-vastgelegd", Opp);
    public static readonly Handelingsoort LeerlingGehoord = new("opp-leerling-gehoord", Opp);
    public static readonly Handelingsoort InstemmingVastgelegd = new("opp-instemming-vastgelegd", Opp);
    public static readonly Handelingsoort Vastgesteld = new("opp-vastgesteld", Opp);
    public static readonly Handelingsoort Geevalueerd = new("opp-geevalueerd", Opp);
    public static readonly Handelingsoort Bijgesteld = new("opp-bijgesteld", Opp);
    public static readonly Handelingsoort Overgedragen = new("opp-overgedragen", Opp);
    public static readonly Handelingsoort Teruggenomen = new("opp-teruggenomen", Opp);
    public static readonly Handelingsoort Overgenomen = new("opp-overgenomen", Opp);
    public static readonly Handelingsoort OverdrachtIngezien = new("overdracht-ingezien", Opp);
    public static readonly Handelingsoort OverdrachtBeantwoord = new("overdracht-beantwoord", Opp);
    public static readonly Handelingsoort Afgesloten = new("opp-afgesloten", Opp);
    public static readonly Handelingsoort UitstroomGemeld = new("opp-uitstroom-gemeld", Opp);
    public static readonly Handelingsoort BestendigingGemeld = new("opp-bestendiging-gemeld", Opp);
    public static readonly Handelingsoort TrajectBegonnen = new("traject-begonnen", Traject);
    public static readonly Handelingsoort TrajectstapGezet = new("trajectstap-gezet", Traject);
    public static readonly Handelingsoort InzageGevraagd = new("inzage-gevraagd", School);
    public static readonly Handelingsoort LijstIngezien = new("opps-ingezien", School);
    public static readonly Handelingsoort DossierIngezien = new("opp-ingezien", Opp);
    public static readonly Handelingsoort OppsGewist = new("opps-gewist", School);
    public static readonly Handelingsoort PseudoniemenVernieuwd = new("pseudoniemen-vernieuwd", "pseudoniemen met sleutel");
}
