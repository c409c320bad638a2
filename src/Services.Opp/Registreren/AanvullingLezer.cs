using System.Globalization;
using Monitoring.Contracts.Domein;
using Monitoring.Contracts.Opp.V1;
using Monitoring.Services.Opp.Domain;
using Monitoring.Services.Opp.Domain.Codes;
using Monitoring.Services.Opp.Domain.Dossiers;

namespace Monitoring.Services.Opp.Registreren;

/// <summary>Reads what a row says about the content of an OPP. A refusal names the field, and a burgerservicenummer is never repeated.</summary>
internal static class AanvullingLezer
{
    private const int MeesteOverleggen = 12;
    private const int MeesteEvaluaties = 20;
    private const int MeesteHoormomenten = 30;

    public static Aanvulling Lees(RegistreerVerzoek rij, Schoolsoort schoolsoort)
    {
        var (beslist, beslistVanaf) = LeerlingBeslist(rij.LeerlingBeslist, schoolsoort);
        var aanvulling = new Aanvulling
        {
            Afdeling = AlleenBij(schoolsoort, "vo", rij.Afdeling, "afdeling", Codelijsten.Afdeling.Lees),
            Ondersteuning = JaNee(rij.Ondersteuning, "ondersteuning"),
            Afwijking = Code(rij.Afwijking, "afwijking", Codelijsten.Afwijking.Lees),
            BelemmerendeFactoren = JaNee(rij.BelemmerendeFactoren, "belemmerende_factoren"),
            BevorderendeFactoren = JaNee(rij.BevorderendeFactoren, "bevorderende_factoren"),
            Bestemming = Bestemming(rij.Uitstroombestemming, schoolsoort, "uitstroombestemming"),
            Vervolgsoort = Code(rij.Vervolgsoort, "vervolgsoort", Codelijsten.Vervolgsoort.Lees),
            Voorlopig = JaNee(rij.Voorlopig, "voorlopig"),
            Profiel = AlleenBij(schoolsoort, "vso", rij.Uitstroomprofiel, "uitstroomprofiel", Codelijsten.Uitstroomprofiel.Lees),
            Niveau = Niveau(rij.Uitstroomniveau, "uitstroomniveau"),
            ExtraOndersteuning = JaNee(rij.ExtraOndersteuning, "extra_ondersteuning"),
            Handelingsdeel = JaNee(rij.Handelingsdeel, "handelingsdeel"),
            Overleggen = Overleggen(rij.OverlegOp),
            Overeenstemming = JaNee(rij.Overeenstemming, "overeenstemming"),
            OudersMetGezag = OudersMetGezag(rij.OudersMetGezag),
            LeerlingBeslist = beslist,
            LeerlingBeslistVanaf = beslistVanaf,
            Instemmingen = Instemmingen(rij.InstemmingOp),
            Gehoord = Gehoord(rij.Hoorrecht, rij.GehoordOp),
            Evaluaties = Evaluaties(rij.Evaluaties),
            BeeindigdOp = Veld.Lees(rij.BeeindigdOp, "beeindigd_op", Datum.LeesOptioneel),
            Eindreden = Code(rij.Eindreden, "eindreden", Codelijsten.Eindreden.Lees),
            UitstroomOp = Veld.Lees(rij.UitstroomOp, "uitstroom_op", Datum.LeesOptioneel),
            BereikteBestemming = rij.BereikteBestemming.Length == 0 ? null : Veld.Lees(rij.BereikteBestemming, "bereikte_bestemming", (tekst, veld) => Domain.Codes.Bestemming.LeesBereikt(tekst ?? "", schoolsoort, veld)),
            BereiktNiveau = rij.BereiktNiveau.Length == 0 ? null : LeesNiveau(rij.BereiktNiveau, "bereikt_niveau"),
        };
        EisVolledig(aanvulling);
        // Most rows of a simple administration say nothing here: one instance for all of them.
        return aanvulling == Aanvulling.Niets ? Aanvulling.Niets : aanvulling;
    }

    public static bool? JaNee(string tekst, string veld) => Code(tekst, veld, Codelijsten.JaNee.Lees) is { } code ? code == "ja" : null;

    /// <summary>1-4, or null when empty.</summary>
    public static int? OudersMetGezag(string tekst) => tekst.Length == 0 ? null : Veld.Lees(tekst, "ouders_met_gezag", (waarde, veld) =>
        int.TryParse(waarde, NumberStyles.None, CultureInfo.InvariantCulture, out var aantal) && aantal is >= 1 and <= Instemming.MeesteOuders
            ? aantal
            : throw new WeigeringException("opp.ouders-met-gezag", "Vul in hoeveel ouders gezag hebben: 1 tot en met 4.", veld));

    /// <summary>Codes, 'ontbreekt', or null when empty.</summary>
    public static string? Bestemming(string tekst, Schoolsoort schoolsoort, string veld) => tekst.Trim() switch
    {
        "" => null,
        Codelijsten.Ontbreekt => Codelijsten.Ontbreekt,
        var plan => Veld.Lees(plan, veld, (waarde, naam) => Domain.Codes.Bestemming.LeesPlan(waarde ?? "", schoolsoort, naam)),
    };

    /// <summary>1-9, <see cref="Uitstroomplan.NiveauOntbreekt"/>, or null when empty.</summary>
    public static int? Niveau(string tekst, string veld) => tekst.Trim() switch
    {
        "" => null,
        Codelijsten.Ontbreekt => Uitstroomplan.NiveauOntbreekt,
        var niveau => LeesNiveau(niveau, veld),
    };

    public static int LeesNiveau(string tekst, string veld) => Veld.Lees(tekst, veld, (waarde, naam) => waarde is [>= '1' and <= '9']
        ? waarde[0] - '0'
        : throw new WeigeringException("opp.niveau-onbekend", "Dit is geen uitstroomniveau. Verwacht: het nummer van de leerroute, 1 tot en met 9.", naam));

    /// <summary>Null when empty.</summary>
    public static string? Code(string tekst, string veld, Func<string?, string, string> lees) => tekst.Length == 0 ? null : Veld.Lees(tekst, veld, lees);

    public static string? AlleenBij(Schoolsoort schoolsoort, string soort, string tekst, string veld, Func<string?, string, string> lees) => (Code(tekst, veld, lees), schoolsoort.Code == soort) switch
    {
        (null, _) => null,
        (var code, true) => code,
        _ => throw new WeigeringException("opp.veld-niet-van-toepassing", $"Dit veld is alleen voor schoolsoort {soort}. Laat het leeg.", veld),
    };

    /// <summary>A field that means nothing without another one is refused, so that nothing that was sent is lost.</summary>
    private static void EisVolledig(Aanvulling aanvulling)
    {
        Eis(aanvulling.Overeenstemming is null || aanvulling.Overleggen is { Count: > 0 }, "opp.overleg-op-ontbreekt", "Vul bij de overeenstemming ook in wanneer het overleg was.", "overleg_op");
        Eis(aanvulling.Eindreden is null || aanvulling.BeeindigdOp is not null, "opp.beeindigd-op-ontbreekt", "Vul bij de reden ook in wanneer het OPP eindigde.", "beeindigd_op");
        Eis((aanvulling.BereikteBestemming is null && aanvulling.BereiktNiveau is null) || aanvulling.UitstroomOp is not null, "opp.uitstroom-op-ontbreekt", "Vul bij de bereikte bestemming ook in wanneer de leerling van school ging.", "uitstroom_op");

        static void Eis(bool volledig, string code, string melding, string veld)
        {
            if (!volledig)
            {
                throw new WeigeringException(code, melding, veld);
            }
        }
    }

    private static (bool? Beslist, DateOnly? Vanaf) LeerlingBeslist(string tekst, Schoolsoort schoolsoort)
    {
        const string Naam = "leerling_beslist";
        (bool?, DateOnly?) gelezen = tekst.Trim() switch
        {
            "" => (null, null),
            [>= '0' and <= '9', ..] dag => (true, Veld.Lees(dag, Naam, Datum.Lees)),
            var jaNee => (JaNee(jaNee, Naam), null),
        };
        return gelezen.Item1 != true || schoolsoort.KentMeerderjarigen()
            ? gelezen
            : throw new WeigeringException("opp.leerling-beslist-niet", "In deze schoolsoort zijn leerlingen nog niet meerderjarig. Vul 'nee' in of laat het veld leeg.", Naam);
    }

    private static IReadOnlyList<DateOnly>? Overleggen(string tekst) => tekst.Trim() switch
    {
        "" => null,
        Codelijsten.Geen => [],
        _ => [.. Delen(tekst, "overleg_op", MeesteOverleggen).Select(deel => Veld.Lees(deel, "overleg_op", Datum.Lees))],
    };

    private static IReadOnlyList<(DateOnly, bool)>? Instemmingen(string tekst) => tekst.Trim().Length == 0 ? null :
    [
        .. Delen(tekst, "instemming_op", Instemming.MeesteOuders).Select(deel => deel.StartsWith("nee ", StringComparison.OrdinalIgnoreCase)
            ? (Veld.Lees(deel[4..], "instemming_op", Datum.Lees), false)
            : (Veld.Lees(deel, "instemming_op", Datum.Lees), true)),
    ];

    /// <summary>One way for all days, or one for each; of a day that stands there twice the last counts.</summary>
    private static IReadOnlyList<Hoormoment>? Gehoord(string wijze, string dag)
    {
        List<string> wijzen = wijze.Trim().Length == 0 ? [] : [.. Delen(wijze, "hoorrecht", MeesteHoormomenten).Select(deel => Veld.Lees(deel, "hoorrecht", Codelijsten.Hoorwijze.Lees))];
        List<DateOnly> dagen = dag.Trim().Length == 0 ? [] : [.. Delen(dag, "gehoord_op", MeesteHoormomenten).Select(deel => Veld.Lees(deel, "gehoord_op", Datum.Lees))];
        switch (wijzen.Count, dagen.Count)
        {
            case (0, 0):
                return null;
            case (0, _):
                throw new WeigeringException("opp.hoorrecht-ontbreekt", "Vul bij deze dag in of de leerling is gehoord: gebruikt, aangeboden of niet-aangeboden.", "hoorrecht");
            case (_, 0):
                throw new WeigeringException("opp.gehoord-op-ontbreekt", "Vul in op welke dag de leerling die gelegenheid kreeg, of had moeten krijgen.", "gehoord_op");
        }

        return wijzen.Count == 1 || wijzen.Count == dagen.Count
            ? [.. dagen.Select((op, plaats) => new Hoormoment(op, wijzen[wijzen.Count == 1 ? 0 : plaats])).GroupBy(moment => moment.Op).Select(zelfdeDag => zelfdeDag.Last())]
            : throw new WeigeringException("opp.hoorrecht-aantal", "Vul één keer in hoe de leerling is gehoord, of voor elke dag apart.", "hoorrecht");
    }

    private static IReadOnlyList<(DateOnly, string)>? Evaluaties(string tekst) => tekst.Trim().Length == 0 ? null :
    [
        .. Delen(tekst, "evaluaties", MeesteEvaluaties).Select(deel => deel.Split(' ', 2, StringSplitOptions.TrimEntries) is [var dag, var doelen]
            ? (Veld.Lees(dag, "evaluaties", Datum.Lees), Veld.Lees(doelen, "evaluaties", Codelijsten.Doelbereik.Lees))
            : (Veld.Lees(deel, "evaluaties", Datum.Lees), "onbekend")),
    ];

    private static string[] Delen(string tekst, string veld, int meeste)
    {
        var delen = tekst.Split([',', '|'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        return delen.Length > 0 && delen.Length <= meeste
            ? delen
            : throw new WeigeringException("opp.lijst-ongeldig", $"Verwacht: 1 tot en met {meeste} waarden met een komma ertussen.", veld);
    }
}
