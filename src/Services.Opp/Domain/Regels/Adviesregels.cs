namespace Monitoring.Services.Opp.Domain.Regels;

/// <summary>Lines of the geschillencommissie and advice of the Handboek: a hint on the page, never counted as unlawful.</summary>
internal static class Adviesregels
{
    private const int MaandenTotBetrouwbaar = 18;

    public static Toets FormeelVastgesteld(Toetsstuk stuk) => stuk.VastgesteldOp is { } op
        ? Toets.Voldoet($"Vastgesteld op {Dagtekst.Voluit(op)}.")
        : new Toets(Regeluitkomst.NogNiet, "Nog niet vastgesteld.", null, false);

    public static Toets OpenOverleg(Toetsstuk stuk)
    {
        var gehouden = stuk.Dossier.Overleggen.Where(overleg => stuk.HoortBijVersie(overleg.Op)).ToList();
        return (gehouden.Count, Laatste: gehouden.Count == 0 ? null : gehouden[^1].Overeenstemming) switch
        {
            (0, _) or (_, null) => Toets.NietDoorgegeven("Niet bekend of er overeenstemming was."),
            (_, true) => Toets.Voldoet("Er was overeenstemming."),
            (1, false) when stuk.VersieOp is not null => new Toets(Regeluitkomst.VoldoetNiet, "Vastgesteld na één overleg zonder overeenstemming. De geschillencommissie ziet dat niet als open en reëel overleg.", null, false),
            (1, false) => new Toets(Regeluitkomst.NogNiet, "Er was nog geen overeenstemming. Overleg nog een keer voordat het OPP wordt vastgesteld.", null, false),
            var (aantal, _) => Toets.Voldoet($"Er is {aantal} keer overlegd, ook al kwam er geen overeenstemming."),
        };
    }

    public static Toets ConceptVooraf(Toetsstuk stuk) => stuk.Dossier.Overleggen.LastOrDefault(overleg => stuk.HoortBijVersie(overleg.Op)) is { ConceptVerstuurdOp: { } verstuurd }
        ? Toets.Voldoet($"Het concept is op {Dagtekst.Voluit(verstuurd)} verstuurd.")
        : Toets.NietDoorgegeven("Niet bekend of de ouders het concept vooraf kregen.");

    /// <summary>A forecast is reliable after three representative periods: a year and a half (Handboek OPP).</summary>
    public static Toets Voorlopig(Toetsstuk stuk) => stuk.Dossier.Plan switch
    {
        null => Toets.NietDoorgegeven("Niet bekend of de bestemming voorlopig is."),
        { Voorlopig: false } => Toets.Nvt("De bestemming is niet voorlopig."),
        _ when stuk.VersieOp is { } sinds && sinds.AddMonths(MaandenTotBetrouwbaar) <= stuk.Vandaag => new Toets(Regeluitkomst.VoldoetNiet, "De bestemming is al langer dan anderhalf jaar voorlopig. Kijk of die nu zekerder is.", null, false),
        _ => Toets.Voldoet("De bestemming is voorlopig en jonger dan anderhalf jaar."),
    };

    public static Toets InhoudVanEvaluatie(Toetsstuk stuk) => stuk.Dossier.Evaluaties.Count == 0
        ? Toets.Nvt("Er is nog geen evaluatie.")
        : stuk.Dossier.Evaluaties[^1] is { Doelen: not "onbekend", OpKoers: not null }
            ? Toets.Voldoet("De laatste evaluatie zegt of doelen zijn gehaald en of de leerling op koers ligt.")
            : new Toets(Regeluitkomst.VoldoetNiet, "De laatste evaluatie zegt niet of doelen zijn gehaald, of niet of de leerling op koers ligt.", null, false);

    public static Toets OverdrachtBijgewerkt(Toetsstuk stuk) => stuk.Dossier switch
    {
        { Einde: not { Overgedragen: true } } => Toets.Nvt("Het OPP is niet overgedragen."),
        { Evaluaties: [.., { Besluit: "bijstellen" } laatste] } dossier when dossier.Bijstellingen.Count == 0 || dossier.Bijstellingen[^1].Op < laatste.Op =>
            new Toets(Regeluitkomst.VoldoetNiet, "Na de laatste evaluatie moest het OPP worden bijgesteld. Dat is niet gebeurd voor de overdracht.", null, false),
        _ => Toets.Voldoet("Het OPP was bijgewerkt."),
    };

    public static Toets LaatsteJaren(Toetsstuk stuk) => stuk.Dossier switch
    {
        { Uitstroom: null } => Toets.Nvt("De leerling is nog op school."),
        { Uitstroom: { } uitstroom, Bijstellingen: var bijstellingen } when bijstellingen.Any(bijstelling => Uitstroomvergelijking.InLaatsteJaren(bijstelling, uitstroom)) =>
            new Toets(Regeluitkomst.VoldoetNiet, "De verwachte uitstroom is in de laatste twee jaar gewijzigd. De inspectie verwacht dat dit een uitzondering is.", null, false),
        _ => Toets.Voldoet("De verwachte uitstroom veranderde niet in de laatste twee jaar."),
    };
}
