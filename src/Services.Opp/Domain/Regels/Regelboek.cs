namespace Monitoring.Services.Opp.Domain.Regels;

/// <summary>
/// Every rule that the stored facts can decide, with its validity. Laws as they stood in 2015 (WPO, WVO, WEC and their besluiten), the
/// Handboek OPP (veelgestelde vragen, 2023), the folder 'De kwaliteit van de extra ondersteuning in het voortgezet onderwijs' (Inspectie,
/// 2024) and the Evaluatie Wet kwaliteit (v)so.
/// </summary>
internal static class Regelboek
{
    /// <summary>One more with each change of a rule: every OPP that was judged by an older catalogue is judged anew.</summary>
    public const int Versie = 2;

    private const string Handboek = "Handboek OPP, veelgestelde vragen";
    private const string Folder = "De kwaliteit van de extra ondersteuning in het voortgezet onderwijs (Inspectie van het Onderwijs, 2024)";
    private const string EvaluatieVso = "Evaluatie Wet kwaliteit (voortgezet) speciaal onderwijs";

    private static readonly string[] Allen = ["bao", "sbo", "so", "vo", "pro", "vso"];
    private static readonly DateOnly PassendOnderwijs = new(2014, 8, 1);
    private static readonly DateOnly Wvo2020 = new(2022, 8, 1);
    // 'Per 1 augustus: ouders inspraak in handelingsdeel ontwikkelingsperspectief' (PO-Raad, februari 2017), at the vaststelling and at a bijstelling.
    private static readonly DateOnly Instemmingsrecht = new(2017, 8, 1);
    private static readonly DateOnly HoorrechtDag = new(2025, 1, 1);

    private static readonly Rechtsgrond[] Hoorrecht =
    [
        new(Rechtskracht.Wetsvoorstel, "Wetsvoorstel hoorrecht (36443)", Allen, PassendOnderwijs, HoorrechtDag.AddDays(-1), Handboek),
        new(Rechtskracht.Wet, "Hoorrecht van de leerling, in werking sinds 1 januari 2025", Allen, HoorrechtDag, null, EvaluatieVso),
    ];

    public static IReadOnlyList<Regel> Alle { get; } =
    [
        new(ZesWekenregel.Id, "Het OPP is binnen zes weken vastgesteld.", Oorzaak.Vaststelling, ZesWekenregel.Rechtsgronden, stuk => stuk.BeginTermijn, ZesWekenregel.Toets),
        Wet("opp.overleg", "Met de ouders is overlegd voordat het OPP werd vastgesteld.", Oorzaak.Overleg, Wetten(PassendOnderwijs, Handboek), Overlegregels.Overleg),
        Wet("opp.uitstroombestemming", "In het OPP staat de verwachte uitstroombestemming, ook bij jonge leerlingen.", Oorzaak.Inhoud, Besluiten(), Inhoudsregels.Bestemming),
        Wet("opp.regulier-of-speciaal", "Bij de uitstroombestemming staat of het vervolgonderwijs regulier of speciaal is.", Oorzaak.Inhoud, [new(Rechtskracht.Wet, "Besluit bekostiging WPO artikel 34.7 en Onderwijskundig besluit WEC artikel 4", ["bao", "sbo", "so"], PassendOnderwijs, null, Handboek)], Inhoudsregels.RegulierOfSpeciaal),
        Wet("opp.uitstroomniveau", "In het OPP staat het uitstroomniveau, gekoppeld aan een leerroute.", Oorzaak.Inhoud, [new(Rechtskracht.Wet, "Onderwijskundig besluit WEC artikel 4 en 5", ["so", "vso"], PassendOnderwijs, null, EvaluatieVso)], Inhoudsregels.Niveau),
        Wet("opp.uitstroomprofiel", "In het OPP staat één uitstroomprofiel: vervolgonderwijs, arbeidsmarkt of dagbesteding.", Oorzaak.Inhoud, [new(Rechtskracht.Wet, "WEC, uitstroomprofielen (Wet kwaliteit (v)so)", ["vso"], new DateOnly(2013, 8, 1), null, EvaluatieVso)], Inhoudsregels.Profiel),
        Wet("opp.onderbouwing", "De uitstroombestemming is onderbouwd met belemmerende en bevorderende factoren.", Oorzaak.Inhoud, Besluiten(), Inhoudsregels.Onderbouwing),
        Wet("opp.ondersteuning", "In het OPP staat welke ondersteuning en begeleiding de leerling krijgt.", Oorzaak.Inhoud, Wetten(PassendOnderwijs, Folder), Inhoudsregels.Ondersteuning),
        Wet("opp.afwijking", "Wijkt het programma af, dan staat dat in het OPP.", Oorzaak.Inhoud, Wetten(PassendOnderwijs, Folder), Inhoudsregels.Afwijking),
        Wet("opp.handelingsdeel", "Het OPP heeft een handelingsdeel als de leerling meer krijgt dan het basisaanbod.", Oorzaak.Inhoud, Wetten(PassendOnderwijs, "De Staat van het Onderwijs 2024, paragraaf 5.3"), Inhoudsregels.Handelingsdeel),
        Wet("opp.instemming", "Elke ouder met gezag stemt in met het handelingsdeel.", Oorzaak.Instemming, Wetten(Instemmingsrecht, Handboek + "; PO-Raad, februari 2017 (begindatum)"), Overlegregels.Instemming),
        new("opp.hoorrecht", "De leerling kreeg de gelegenheid om zijn mening te geven.", Oorzaak.Hoorrecht, Hoorrecht, stuk => stuk.Toetsdag, Overlegregels.Hoorrecht),
        new("opp.hoorrecht-evaluatie", "De leerling is betrokken bij de laatste evaluatie.", Oorzaak.Hoorrecht, Hoorrecht, stuk => stuk.LaatsteEvaluatieOp ?? stuk.Toetsdag, Overlegregels.HoorrechtBijEvaluatie),
        Wet(Evaluatieregel.Id, "Het OPP wordt elk schooljaar met de ouders geëvalueerd.", Oorzaak.Evaluatie, Wetten(PassendOnderwijs, Handboek), Evaluatieregel.Toets),
        Anders("opp.vaststelling-bevoegd-gezag", "Het bevoegd gezag heeft het OPP formeel vastgesteld.", Rechtskracht.Jurisprudentie, "Geschillencommissie passend onderwijs 106795 en 107067", Adviesregels.FormeelVastgesteld),
        Anders("opp.open-overleg", "Zonder overeenstemming is er meer dan één overleg voordat het OPP wordt vastgesteld.", Rechtskracht.Jurisprudentie, "Geschillencommissie passend onderwijs 107087 en 107619", Adviesregels.OpenOverleg),
        Anders("opp.concept-vooraf", "De ouders kregen het concept voor het overleg.", Rechtskracht.Advies, Handboek, Adviesregels.ConceptVooraf),
        Anders("opp.voorlopig", "Een voorlopige bestemming wordt na anderhalf jaar opnieuw bekeken.", Rechtskracht.Advies, Handboek, Adviesregels.Voorlopig),
        Anders("opp.evaluatie-inhoud", "De evaluatie zegt of doelen zijn gehaald en of de leerling op koers ligt.", Rechtskracht.Advies, Handboek, Adviesregels.InhoudVanEvaluatie),
        Anders("opp.overdracht-bijgewerkt", "Het OPP is bijgewerkt voordat het naar een andere school ging.", Rechtskracht.Advies, Handboek, Adviesregels.OverdrachtBijgewerkt),
        new("opp.uitstroom-laatste-jaren", "De verwachte uitstroom verandert niet meer in de laatste twee jaar.", Oorzaak.Geen, [new(Rechtskracht.Advies, "Verwachting van de Inspectie van het Onderwijs", ["so", "vso"], PassendOnderwijs, null, EvaluatieVso)], stuk => stuk.Toetsdag, Adviesregels.LaatsteJaren),
    ];

    /// <summary>Judges one OPP by every rule of the catalogue, in its order.</summary>
    public static Beoordeling Beoordeel(Toetsstuk stuk)
    {
        var toetsen = new Regeltoets[Alle.Count];
        for (var nummer = 0; nummer < toetsen.Length; nummer++)
        {
            toetsen[nummer] = Toets(Alle[nummer], stuk);
        }

        return new Beoordeling(stuk, toetsen);
    }

    private static Regeltoets Toets(Regel regel, Toetsstuk stuk) => regel.GrondVoor(stuk) switch
    {
        null => new Regeltoets(regel, null, Regels.Toets.Nvt($"Deze regel geldt niet voor {stuk.Schoolsoort.Naam}, of gold nog niet.")),
        { Kracht: Rechtskracht.Wetsvoorstel } voorstel => new Regeltoets(regel, voorstel, Regels.Toets.Nvt("Dit was op die dag nog een wetsvoorstel.")),
        var grond => new Regeltoets(regel, grond, regel.Toets(stuk)),
    };

    private static Regel Wet(string id, string titel, Oorzaak oorzaak, IReadOnlyList<Rechtsgrond> gronden, Func<Toetsstuk, Toets> toets) =>
        new(id, titel, oorzaak, gronden, stuk => stuk.Toetsdag, toets);

    private static Regel Anders(string id, string titel, Rechtskracht kracht, string bron, Func<Toetsstuk, Toets> toets) =>
        new(id, titel, Oorzaak.Geen, [new Rechtsgrond(kracht, bron, Allen, PassendOnderwijs, null, bron)], stuk => stuk.Toetsdag, toets);

    /// <summary>The three laws on the ontwikkelingsperspectief.</summary>
    private static Rechtsgrond[] Wetten(DateOnly vanaf, string bron) =>
    [
        new(Rechtskracht.Wet, "WPO artikel 40a", ["bao", "sbo"], vanaf, null, bron),
        new(Rechtskracht.Wet, "WVO artikel 26", ["vo", "pro"], vanaf, Wvo2020.AddDays(-1), bron),
        // The number of the same article in the WVO 2020 was not found in a source, so only the law is named.
        new(Rechtskracht.Wet, "WVO 2020 (tot 1 augustus 2022: WVO artikel 26)", ["vo", "pro"], Wvo2020, null, bron),
        new(Rechtskracht.Wet, "WEC artikel 41a", ["so", "vso"], vanaf, null, bron),
    ];

    /// <summary>The besluiten that say what an OPP holds.</summary>
    private static Rechtsgrond[] Besluiten() =>
    [
        new(Rechtskracht.Wet, "Besluit bekostiging WPO artikel 34.7", ["bao", "sbo"], PassendOnderwijs, null, "BWBR0003862"),
        new(Rechtskracht.Wet, "Inrichtingsbesluit WVO artikel 15c", ["vo", "pro"], PassendOnderwijs, Wvo2020.AddDays(-1), "BWBR0005946"),
        new(Rechtskracht.Wet, "WVO 2020 (tot 1 augustus 2022: Inrichtingsbesluit WVO artikel 15c)", ["vo", "pro"], Wvo2020, null, Folder),
        new(Rechtskracht.Wet, "Onderwijskundig besluit WEC artikel 4 en 5", ["so", "vso"], PassendOnderwijs, null, "BWBR0003848"),
    ];
}
