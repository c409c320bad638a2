using System.Globalization;
using Monitoring.Contracts.Opp.V1;

namespace Monitoring.Portaal.Paginas.School.Handelingen;

/// <summary>The acts of the life of an OPP, in the order of that life.</summary>
internal static class Handelingsformulieren
{
    private static readonly (string, string)[] JaNee = [("ja", "Ja"), ("nee", "Nee")];

    public static IReadOnlyList<Handelingsformulier> Alle { get; } =
    [
        new(
            "inhoud", "Wat staat er in het OPP?", "U geeft door welke onderdelen er zijn; de tekst blijft op school. Wat u leeg laat, blijft zoals het was. Na de vaststelling verandert de uitstroombestemming alleen door een bijstelling.", "Inhoud doorgeven", "De inhoud van OPP {0} is doorgegeven.", false,
            Loopt,
            [
                new("ondersteuning", "Is de ondersteuning beschreven?", Invoersoort.Keuze, Optioneel: true) { Keuzes = JaNee },
                new("afwijking", "Wijkt het programma af?", Invoersoort.Keuze, Optioneel: true) { Keuzes = [("geen", "Nee"), ("beschreven", "Ja, en dat is beschreven"), ("niet-beschreven", "Ja, maar dat is niet beschreven")] },
                new("belemmerende_factoren", "Zijn belemmerende factoren beschreven?", Invoersoort.Keuze, Optioneel: true) { Keuzes = JaNee },
                new("bevorderende_factoren", "Zijn bevorderende factoren beschreven?", Invoersoort.Keuze, Optioneel: true) { Keuzes = JaNee },
                new("uitstroombestemming", "Verwachte uitstroombestemming", Invoersoort.Keuze, Optioneel: true, Lijst: "bestemming") { Keuzes = [("ontbreekt", "Staat er niet in")] },
                new("tweede_niveau", "Tweede niveau", Invoersoort.Keuze, "Alleen bij een dubbel niveau, bijvoorbeeld vmbo theoretisch of havo.", true, "bestemming"),
                new("voorlopig", "Is de bestemming voorlopig?", Invoersoort.Keuze, Optioneel: true) { Keuzes = JaNee },
                new("vervolgsoort", "Is het vervolgonderwijs regulier of speciaal?", Invoersoort.Keuze, Optioneel: true, Lijst: "vervolgsoort", Geldt: "bao sbo so"),
                new("uitstroomprofiel", "Uitstroomprofiel", Invoersoort.Keuze, Optioneel: true, Lijst: "uitstroomprofiel", Geldt: "vso"),
                new("uitstroomniveau", "Uitstroomniveau", Invoersoort.Keuze, Optioneel: true, Geldt: "so vso") { Keuzes = [.. "1 2 3 4 5 6 7 8 9".Split(' ').Select(nummer => (nummer, $"Leerroute {nummer}")), ("ontbreekt", "Staat er niet in")] },
                new("extra_ondersteuning", "Krijgt de leerling meer dan het basisaanbod?", Invoersoort.Keuze, "Alleen dan is een handelingsdeel verplicht.", true, Geldt: "sbo so pro vso") { Keuzes = JaNee },
                new("handelingsdeel", "Is er een handelingsdeel?", Invoersoort.Keuze, Optioneel: true) { Keuzes = JaNee },
                new("ouders_met_gezag", "Hoeveel ouders hebben gezag?", Invoersoort.Keuze, Optioneel: true) { Keuzes = [("1", "1"), ("2", "2"), ("3", "3"), ("4", "4")] },
                new("leerling_beslist", "Is de leerling meerderjarig en handelingsbekwaam?", Invoersoort.Keuze, "Allebei: dan stemt de leerling zelf in. Let op: kiest u Nee, dan vervalt de instemming die de leerling zelf al gaf.", true, Geldt: "vo pro vso") { Keuzes = JaNee },
                new("afdeling", "Afdeling", Invoersoort.Keuze, Optioneel: true, Geldt: "vo") { Keuzes = [("vmbo", "Vmbo"), ("havo-vwo", "Havo of vwo")] },
            ],
            invoer => invoer.Opp.GeefInhoudDoorAsync(
                new InhoudVerzoek
                {
                    Id = invoer.Id,
                    Versie = invoer.Versie,
                    Ondersteuning = invoer.Waarde("ondersteuning"),
                    Afwijking = invoer.Waarde("afwijking"),
                    BelemmerendeFactoren = invoer.Waarde("belemmerende_factoren"),
                    BevorderendeFactoren = invoer.Waarde("bevorderende_factoren"),
                    Uitstroombestemming = Bestemming(invoer),
                    Voorlopig = invoer.Waarde("voorlopig"),
                    Vervolgsoort = invoer.Waarde("vervolgsoort"),
                    Uitstroomprofiel = invoer.Waarde("uitstroomprofiel"),
                    Uitstroomniveau = invoer.Waarde("uitstroomniveau"),
                    ExtraOndersteuning = invoer.Waarde("extra_ondersteuning"),
                    Handelingsdeel = invoer.Waarde("handelingsdeel"),
                    OudersMetGezag = invoer.Waarde("ouders_met_gezag"),
                    LeerlingBeslist = invoer.Waarde("leerling_beslist"),
                    Afdeling = invoer.Waarde("afdeling"),
                },
                cancellationToken: invoer.Annulering)),
        new(
            "overleg", "Wanneer was het overleg?", "Het overleg gaat over het hele OPP en komt voor de vaststelling.", "Overleg vastleggen", "Het overleg over OPP {0} is vastgelegd.", false,
            Loopt,
            [
                Dag("datum", "Datum van het overleg"),
                new("deelnemers", "Wie waren erbij?", Invoersoort.Vinkjes, "Alleen rollen, geen namen.", true, "deelnemer"),
                new("overeenstemming", "Was er overeenstemming?", Invoersoort.Rondjes) { Keuzes = JaNee },
                Dag("concept_verstuurd_op", "Concept verstuurd op", optioneel: true),
            ],
            invoer => invoer.Opp.LegOverlegVastAsync(new OverlegVerzoek { Id = invoer.Id, Versie = invoer.Versie, Datum = invoer.Waarde("datum"), Deelnemers = { invoer.Waarden("deelnemers") }, Overeenstemming = invoer.Waarde("overeenstemming"), ConceptVerstuurdOp = invoer.Waarde("concept_verstuurd_op") }, cancellationToken: invoer.Annulering)),
        new(
            "gehoord", "Kon de leerling zijn mening geven?", "Het gaat om de gelegenheid. Een leerling die liever zwijgt, is ook gehoord.", "Hoorrecht vastleggen", "Het hoorrecht bij OPP {0} is vastgelegd.", false,
            Loopt,
            [
                Dag("datum", "Op welke dag?"),
                new("wijze", "Hoe ging het?", Invoersoort.Rondjes, Lijst: "hoorwijze"),
            ],
            invoer => invoer.Opp.HoorLeerlingAsync(new HoorVerzoek { Id = invoer.Id, Versie = invoer.Versie, Datum = invoer.Waarde("datum"), Wijze = invoer.Waarde("wijze") }, cancellationToken: invoer.Annulering)),
        new(
            "instemming", "Wie stemt in met het handelingsdeel?", "Elke ouder met gezag stemt apart in. Is de leerling meerderjarig en handelingsbekwaam, dan stemt de leerling in. Een handtekening hoeft niet.", "Instemming vastleggen", "De instemming met het handelingsdeel van OPP {0} is vastgelegd.", false,
            Loopt,
            [
                Dag("datum", "Datum"),
                new("ouder", "Wie?", Invoersoort.Keuze) { Keuzes = [("1", "Eerste ouder met gezag"), ("2", "Tweede ouder met gezag"), ("3", "Derde ouder met gezag"), ("4", "Vierde ouder met gezag"), ("0", "De leerling zelf")] },
                new("akkoord", "Akkoord met het handelingsdeel?", Invoersoort.Rondjes) { Keuzes = JaNee },
                new("ouders_met_gezag", "Hoeveel ouders hebben gezag?", Invoersoort.Keuze, "Laat leeg als dit al bekend is.", true) { Keuzes = [("1", "1"), ("2", "2"), ("3", "3"), ("4", "4")] },
                Dag("leerling_beslist_vanaf", "Vanaf wanneer beslist de leerling zelf?", "De dag waarop de leerling meerderjarig én handelingsbekwaam werd. Laat leeg als dit al bekend is, of als de ouders beslissen.", true, "vo pro vso"),
            ],
            invoer => invoer.Opp.LegInstemmingVastAsync(new InstemmingVerzoek { Id = invoer.Id, Versie = invoer.Versie, Datum = invoer.Waarde("datum"), Ouder = Getal(invoer.Waarde("ouder")), Akkoord = invoer.Waarde("akkoord"), OudersMetGezag = invoer.Waarde("ouders_met_gezag"), LeerlingBeslistVanaf = invoer.Waarde("leerling_beslist_vanaf") }, cancellationToken: invoer.Annulering)),
        new(
            "vaststellen", "Wanneer is het OPP vastgesteld?", "De vaststelling kan daarna worden verbeterd, maar niet vervallen. De inspectie en het samenwerkingsverband zien alleen aantallen.", "OPP vaststellen", "OPP {0} is vastgesteld.", false,
            opp => Loopt(opp) && opp.VastgesteldOp.Length == 0,
            [Dag("datum", "Vastgesteld op", "De dag waarop het bevoegd gezag het OPP vaststelde.")],
            invoer => invoer.Opp.StelVastAsync(new VaststelVerzoek { Id = invoer.Id, Versie = invoer.Versie, Datum = invoer.Waarde("datum") }, cancellationToken: invoer.Annulering)),
        new(
            "evaluatie", "Wat kwam er uit de evaluatie?", "Evalueer het OPP elk schooljaar met de ouders. Een schooljaar loopt van 1 augustus tot en met 31 juli.", "Evaluatie vastleggen", "De evaluatie van OPP {0} is vastgelegd.", false,
            LooptVastgesteld,
            [
                Dag("datum", "Datum van de evaluatie"),
                new("doelen", "Zijn de doelen behaald?", Invoersoort.Rondjes, Lijst: "doelbereik"),
                new("op_koers", "Ligt de leerling op koers naar de uitstroombestemming?", Invoersoort.Keuze, Optioneel: true) { Keuzes = JaNee },
                new("besluit", "Wat volgt er?", Invoersoort.Keuze, Optioneel: true, Lijst: "besluit"),
                new("hoorrecht", "Kon de leerling bij de evaluatie zijn mening geven?", Invoersoort.Keuze, "Sinds 1 januari 2025 hoort dat bij de evaluatie.", true, "hoorwijze"),
            ],
            invoer => invoer.Opp.EvalueerAsync(new EvalueerVerzoek { Id = invoer.Id, Versie = invoer.Versie, Datum = invoer.Waarde("datum"), Doelen = invoer.Waarde("doelen"), OpKoers = invoer.Waarde("op_koers"), Besluit = invoer.Waarde("besluit"), Hoorrecht = invoer.Waarde("hoorrecht") }, cancellationToken: invoer.Annulering)),
        new(
            "bijstellen", "Wat verandert er in het OPP?", "Dit wordt een nieuwe versie. Overleg, hoorrecht en instemming met een nieuw handelingsdeel zijn dan opnieuw nodig. De vorige versie blijft bewaard.", "OPP bijstellen", "OPP {0} is bijgesteld.", false,
            LooptVastgesteld,
            [
                Dag("datum", "Bijgesteld op"),
                new("reden", "Waarom?", Invoersoort.Keuze, Lijst: "bijstelreden"),
                new("nieuw_handelingsdeel", "Is het handelingsdeel veranderd?", Invoersoort.Rondjes) { Keuzes = JaNee },
                new("uitstroombestemming", "Nieuwe uitstroombestemming", Invoersoort.Keuze, "Laat leeg als die gelijk blijft.", true, "bestemming"),
                new("tweede_niveau", "Tweede niveau", Invoersoort.Keuze, "Alleen bij een dubbel niveau, bijvoorbeeld vmbo theoretisch of havo.", true, "bestemming"),
                new("voorlopig", "Is de bestemming voorlopig?", Invoersoort.Keuze, "Laat leeg als dat gelijk blijft.", true) { Keuzes = JaNee },
                new("vervolgsoort", "Regulier of speciaal vervolgonderwijs", Invoersoort.Keuze, "Laat leeg als dat gelijk blijft.", true, "vervolgsoort", "bao sbo so"),
                new("uitstroomprofiel", "Uitstroomprofiel", Invoersoort.Keuze, "Laat leeg als dat gelijk blijft.", true, "uitstroomprofiel", "vso"),
                new("uitstroomniveau", "Uitstroomniveau", Invoersoort.Tekst, "Nummer van de leerroute, 1 tot en met 9.", true, Geldt: "so vso"),
                Dag("commissie_op", "Advies van de commissie voor de begeleiding", "Verplicht als de uitstroom verandert.", true, "so vso"),
            ],
            invoer => invoer.Opp.StelBijAsync(
                new BijstelVerzoek
                {
                    Id = invoer.Id,
                    Versie = invoer.Versie,
                    Datum = invoer.Waarde("datum"),
                    Reden = invoer.Waarde("reden"),
                    Uitstroombestemming = Bestemming(invoer),
                    Voorlopig = invoer.Waarde("voorlopig"),
                    Vervolgsoort = invoer.Waarde("vervolgsoort"),
                    Uitstroomprofiel = invoer.Waarde("uitstroomprofiel"),
                    Uitstroomniveau = invoer.Waarde("uitstroomniveau"),
                    CommissieOp = invoer.Waarde("commissie_op"),
                    NieuwHandelingsdeel = invoer.Waarde("nieuw_handelingsdeel"),
                },
                cancellationToken: invoer.Annulering)),
        new(
            "overdragen", "Naar welke school gaat het OPP?", "Het OPP eindigt bij uw school. U kunt daarna alleen nog melden waar de leerling naartoe ging. De andere school ziet in dit register wat er in het OPP staat en kan het overnemen als concept. Tot zij antwoordt kunt u de overdracht terugnemen. De tekst stuurt u zelf.", "OPP overdragen", "OPP {0} is overgedragen.", true,
            opp => LooptVastgesteld(opp) || opp.Overdracht == "niet-hier",
            [
                Dag("datum", "Overgedragen op"),
                new("naar", "Naar vestiging", Invoersoort.Tekst, "BRIN en twee cijfers van de nieuwe school."),
                Dag("inzage_ouders_op", "Inzage door ouders op", "Ouders zien het dossier voordat het naar de andere school gaat."),
            ],
            invoer => invoer.Opp.DraagOverAsync(new OverdrachtVerzoek { Id = invoer.Id, Versie = invoer.Versie, Datum = invoer.Waarde("datum"), Naar = invoer.Waarde("naar").ToUpperInvariant(), InzageOudersOp = invoer.Waarde("inzage_ouders_op") }, cancellationToken: invoer.Annulering)),
        new(
            "terugnemen", "Was de overdracht een vergissing?", "Het OPP loopt weer bij uw school. De andere school ziet het niet meer en kan het niet overnemen. Wat zij al zag, staat in uw logboek.", "Overdracht terugnemen", "De overdracht van OPP {0} is teruggenomen. Het OPP loopt weer bij uw school.", true,
            opp => opp.Overdracht is "open" or "niet-hier",
            [],
            invoer => invoer.Opp.NeemOverdrachtTerugAsync(new TerugneemVerzoek { Id = invoer.Id, Versie = invoer.Versie }, cancellationToken: invoer.Annulering)),
        new(
            "afsluiten", "Waarom eindigt het OPP?", "Het OPP eindigt en kan niet weer worden geopend. U kunt daarna alleen nog melden waar de leerling naartoe ging.", "OPP afsluiten", "OPP {0} is afgesloten.", true,
            Loopt,
            [
                Dag("datum", "Afgesloten op"),
                new("reden", "Reden", Invoersoort.Keuze, Lijst: "eindreden"),
                new("vrijwillig_voortgezet", "Gaat de school vrijwillig door met een plan?", Invoersoort.Rondjes, "De wet vraagt dan geen OPP meer.") { Keuzes = JaNee },
            ],
            invoer => invoer.Opp.SluitAfAsync(new AfsluitVerzoek { Id = invoer.Id, Versie = invoer.Versie, Datum = invoer.Waarde("datum"), Reden = invoer.Waarde("reden"), VrijwilligVoortgezet = invoer.Waarde("vrijwillig_voortgezet") }, cancellationToken: invoer.Annulering)),
        new(
            "uitstroom", "Waar ging de leerling naartoe?", "De uitstroom wordt vergeleken met de verwachte bestemming in het OPP.", "Uitstroom melden", "De uitstroom bij OPP {0} is vastgelegd.", false,
            opp => opp.VastgesteldOp.Length > 0,
            [
                Dag("datum", "Van school op"),
                new("bestemming", "Bestemming", Invoersoort.Keuze, Lijst: "bereikte-bestemming"),
                new("niveau", "Bereikt uitstroomniveau", Invoersoort.Tekst, "Nummer van de leerroute, 1 tot en met 9.", true, Geldt: "so vso"),
                new("interne_entree", "Volgde de leerling interne entree?", Invoersoort.Keuze, Optioneel: true, Geldt: "vso") { Keuzes = JaNee },
            ],
            invoer => invoer.Opp.MeldUitstroomAsync(new UitstroomVerzoek { Id = invoer.Id, Versie = invoer.Versie, Datum = invoer.Waarde("datum"), Bestemming = invoer.Waarde("bestemming"), Niveau = invoer.Waarde("niveau"), InterneEntree = invoer.Waarde("interne_entree") }, cancellationToken: invoer.Annulering)),
        new(
            "bestendiging", "Is de leerling daar nog?", "Eén en drie jaar na het verlaten van de school is te zeggen of de bestemming bestendig was.", "Bestendiging melden", "De bestendiging bij OPP {0} is vastgelegd.", false,
            opp => opp.UitstroomBekend,
            [
                new("na_een_jaar", "Na één jaar", Invoersoort.Keuze, Optioneel: true, Lijst: "bestendiging"),
                new("na_drie_jaar", "Na drie jaar", Invoersoort.Keuze, Optioneel: true, Lijst: "bestendiging"),
            ],
            invoer => invoer.Opp.MeldBestendigingAsync(new BestendigingVerzoek { Id = invoer.Id, Versie = invoer.Versie, NaEenJaar = invoer.Waarde("na_een_jaar"), NaDrieJaar = invoer.Waarde("na_drie_jaar") }, cancellationToken: invoer.Annulering)),
    ];

    /// <summary>A second level alone goes as "/havo": the service refuses it, instead of taking it for the bestemming.</summary>
    private static string Bestemming(Ingevuld invoer) => invoer.Waarde("uitstroombestemming") + (invoer.Waarde("tweede_niveau") is { Length: > 0 } tweede ? "/" + tweede : "");

    private static bool Loopt(Opp opp) => opp.Einde.Length == 0;

    private static bool LooptVastgesteld(Opp opp) => Loopt(opp) && opp.VastgesteldOp.Length > 0;

    private static Invoerveld Dag(string naam, string label, string hulp = "", bool optioneel = false, string geldt = "") => new(naam, label, Invoersoort.Datum, hulp, optioneel, Geldt: geldt);

    // The service refuses -1: there is no such parent.
    private static int Getal(string tekst) => int.TryParse(tekst, NumberStyles.None, CultureInfo.InvariantCulture, out var getal) ? getal : -1;
}
