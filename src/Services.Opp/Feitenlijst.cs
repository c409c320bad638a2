using System.Globalization;
using Monitoring.Contracts.Opp.V1;
using Monitoring.Services.Opp.Domain.Codes;
using Monitoring.Services.Opp.Domain.Dossiers;
using Monitoring.Services.Opp.Domain.Regels;

namespace Monitoring.Services.Opp;

/// <summary>What an OPP says, in Dutch words, in the order of its life. What was not told is left out.</summary>
internal static class Feitenlijst
{
    public static IEnumerable<Feit> Van(Momentopname stand) => Alle(stand)
        .Where(feit => feit.Waarde is { Length: > 0 })
        .Select(feit => new Feit { Naam = feit.Naam, Waarde = feit.Waarde });

    private static IEnumerable<(string Naam, string? Waarde)> Alle(Momentopname stand)
    {
        var dossier = stand.Dossier;
        yield return ("Vestiging", stand.Vestiging);
        yield return ("Schoolsoort", Contracts.Domein.Schoolsoort.Lees(stand.Schoolsoort).Naam + (dossier.Afdeling.Length > 0 ? $", {Codelijsten.Afdeling.Naam(dossier.Afdeling)}" : ""));
        yield return ("Begin van de zes weken", Dagtekst.Voluit(stand.BeginTermijn));
        yield return ("Opgesteld op", Dagtekst.Voluit(stand.OpgesteldOp));
        yield return ("Vastgesteld op", Dag(stand.VastgesteldOp));
        foreach (var feit in Inhoud(dossier).Concat(Gesprekken(dossier)).Concat(Verloop(dossier)))
        {
            yield return feit;
        }
    }

    private static IEnumerable<(string Naam, string? Waarde)> Inhoud(Dossier dossier)
    {
        var plan = dossier.Plan;
        yield return ("Uitstroombestemming", plan?.Bestemming switch
        {
            null => null,
            Codelijsten.Ontbreekt => Codelijsten.Ontbreekt,
            var codes => Bestemming.NaamVan(codes) + (plan.Voorlopig ? " (voorlopig)" : ""),
        });
        yield return ("Vervolgonderwijs", plan?.Vervolgsoort is { } soort ? Codelijsten.Vervolgsoort.Naam(soort) : null);
        yield return ("Uitstroomprofiel", plan?.Profiel is { } profiel ? Codelijsten.Uitstroomprofiel.Naam(profiel) : null);
        yield return ("Uitstroomniveau", plan?.Niveau switch { null => null, Uitstroomplan.NiveauOntbreekt => Codelijsten.Ontbreekt, var niveau => $"leerroute {niveau}" });
        yield return ("Belemmerende factoren", Aanwezig(dossier.BelemmerendeFactoren));
        yield return ("Bevorderende factoren", Aanwezig(dossier.BevorderendeFactoren));
        yield return ("Ondersteuning en begeleiding", Aanwezig(dossier.Ondersteuning));
        yield return ("Onderwijsprogramma", dossier.Afwijking is { } afwijking ? Codelijsten.Afwijking.Naam(afwijking) : null);
        yield return ("Meer dan het basisaanbod", dossier.ExtraOndersteuning switch { true => "ja", false => "nee", null => null });
        yield return ("Handelingsdeel", Aanwezig(dossier.Handelingsdeel) + (dossier.Handelingsdeel == true && dossier.HandelingsdeelVersie > 1 ? $", versie {dossier.HandelingsdeelVersie}" : ""));
    }

    private static IEnumerable<(string Naam, string? Waarde)> Gesprekken(Dossier dossier)
    {
        yield return ("Overleg", dossier.GeenOverleg == true ? "niet gehouden" : null);
        foreach (var overleg in dossier.Overleggen)
        {
            var deelnemers = overleg.Deelnemers.Count > 0 ? $", met {string.Join(", ", overleg.Deelnemers.Select(Codelijsten.Deelnemer.Naam))}" : "";
            yield return ("Overleg", Dagtekst.Voluit(overleg.Op) + deelnemers + overleg.Overeenstemming switch { true => "; overeenstemming", false => "; geen overeenstemming", null => "" });
        }

        foreach (var moment in dossier.Hoormomenten)
        {
            yield return ("Hoorrecht", $"{Dagtekst.Voluit(moment.Op)}: {Codelijsten.Hoorwijze.Naam(moment.Wijze)}");
        }

        yield return ("Wie beslist", dossier.LeerlingBeslist switch { true => $"de leerling zelf (meerderjarig en handelingsbekwaam){(dossier.LeerlingBeslistVanaf is { } vanaf ? $", vanaf {Dagtekst.Voluit(vanaf)}" : "")}", _ when dossier.OudersMetGezag is { } aantal => aantal == 1 ? "1 ouder met gezag" : $"{aantal} ouders met gezag", _ => null });
        foreach (var instemming in dossier.Instemmingen)
        {
            var wie = instemming.Ouder == Instemming.Leerling ? "leerling" : string.Create(CultureInfo.InvariantCulture, $"ouder {instemming.Ouder}");
            yield return ("Instemming", $"{wie}, {Dagtekst.Voluit(instemming.Op)}: {(instemming.Akkoord ? "akkoord" : "niet akkoord")}{(dossier.HandelingsdeelVersie > 1 ? $" (handelingsdeel versie {instemming.HandelingsdeelVersie})" : "")}");
        }
    }

    private static IEnumerable<(string Naam, string? Waarde)> Verloop(Dossier dossier)
    {
        foreach (var evaluatie in dossier.Evaluaties)
        {
            yield return ("Evaluatie", $"{Dagtekst.Voluit(evaluatie.Op)}: doelen {Codelijsten.Doelbereik.Naam(evaluatie.Doelen)}{evaluatie.OpKoers switch { true => ", op koers", false => ", niet op koers", null => "" }}{(evaluatie.Besluit is { } besluit ? $"; {Codelijsten.Besluit.Naam(besluit)}" : "")}");
        }

        foreach (var bijstelling in dossier.Bijstellingen)
        {
            yield return ("Bijstelling", $"{Dagtekst.Voluit(bijstelling.Op)}: {Codelijsten.Bijstelreden.Naam(bijstelling.Reden)}{(bijstelling.VorigPlan?.Codes is { } codes ? $"; eerst {Bestemming.NaamVan(codes)}" : "")}");
        }

        yield return ("Einde", dossier.Einde switch
        {
            null => null,
            { Overgedragen: true } einde => $"{Dagtekst.Voluit(einde.Op)}: overgedragen aan {einde.Naar}",
            var einde => $"{Dagtekst.Voluit(einde.Op)}: {Codelijsten.Eindreden.Naam(einde.Reden)}{(einde.VrijwilligVoortgezet ? "; de school gaat vrijwillig door met een plan" : "")}",
        });
        if (dossier.Uitstroom is { } uitstroom)
        {
            yield return ("Uitstroom", $"{Dagtekst.Voluit(uitstroom.Op)}: {Bestemming.NaamVan(uitstroom.Bestemming)}{(uitstroom.Niveau is { } niveau ? $", leerroute {niveau}" : "")}{(uitstroom.InterneEntree ? "; interne entree gevolgd" : "")}");
            yield return ("Vergeleken met het plan", Uitstroomvergelijking.TovPlan(dossier.Plan, uitstroom) switch { "boven" => "boven het plan", "op" => "volgens het plan", "onder" => "onder het plan", _ => "niet te vergelijken" });
            yield return ("Na één jaar", uitstroom.NaEenJaar.Length > 0 ? Codelijsten.Bestendiging.Naam(uitstroom.NaEenJaar) : null);
            yield return ("Na drie jaar", uitstroom.NaDrieJaar.Length > 0 ? Codelijsten.Bestendiging.Naam(uitstroom.NaDrieJaar) : null);
        }
    }

    /// <summary>A planned uitstroom in a few words.</summary>
    public static string Plan(Uitstroomplan? plan)
    {
        string?[] delen =
        [
            plan?.Codes is { } codes ? Bestemming.NaamVan(codes) : null,
            plan?.Niveau is > Uitstroomplan.NiveauOntbreekt and var niveau ? $"leerroute {niveau}" : null,
            plan?.Profiel is { } profiel and not Codelijsten.Ontbreekt ? $"profiel {Codelijsten.Uitstroomprofiel.Naam(profiel)}" : null,
        ];
        return delen.Any(deel => deel is not null) ? string.Join(", ", delen.OfType<string>()) : "niet bekend";
    }

    private static string? Aanwezig(bool? aanwezig) => aanwezig switch { true => "aanwezig", false => "ontbreekt", null => null };

    private static string? Dag(DateOnly? dag) => dag is { } op ? Dagtekst.Voluit(op) : null;
}
