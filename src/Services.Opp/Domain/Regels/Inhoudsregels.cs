using Monitoring.Services.Opp.Domain.Codes;
using Monitoring.Services.Opp.Domain.Dossiers;

namespace Monitoring.Services.Opp.Domain.Regels;

/// <summary>Which parts are in the OPP.</summary>
internal static class Inhoudsregels
{
    public static Toets Bestemming(Toetsstuk stuk) => stuk.Dossier.Plan?.Bestemming switch
    {
        null => Toets.NietDoorgegeven("De school heeft nog niet doorgegeven of er een uitstroombestemming in staat."),
        Codelijsten.Ontbreekt => Toets.Ontbreekt(stuk, "De uitstroombestemming ontbreekt."),
        var codes => Toets.Voldoet($"Verwachte bestemming: {Codes.Bestemming.NaamVan(codes)}{(stuk.Dossier.Plan.Voorlopig ? " (voorlopig)" : "")}."),
    };

    public static Toets RegulierOfSpeciaal(Toetsstuk stuk) => stuk.Dossier.Plan?.Vervolgsoort switch
    {
        null => Toets.NietDoorgegeven("De school heeft nog niet doorgegeven of het vervolgonderwijs regulier of speciaal is."),
        Codelijsten.Ontbreekt => Toets.Ontbreekt(stuk, "Er staat niet of het vervolgonderwijs regulier of speciaal is."),
        var soort => Toets.Voldoet($"Het vervolg is {Codelijsten.Vervolgsoort.Naam(soort)}."),
    };

    public static Toets Niveau(Toetsstuk stuk) => stuk.Dossier.Plan?.Niveau switch
    {
        null => Toets.NietDoorgegeven("De school heeft het uitstroomniveau nog niet doorgegeven."),
        Uitstroomplan.NiveauOntbreekt => Toets.Ontbreekt(stuk, "Het uitstroomniveau ontbreekt."),
        var niveau => Toets.Voldoet($"Uitstroomniveau: leerroute {niveau}."),
    };

    public static Toets Profiel(Toetsstuk stuk) => stuk.Dossier.Plan?.Profiel switch
    {
        null => Toets.NietDoorgegeven("De school heeft het uitstroomprofiel nog niet doorgegeven."),
        Codelijsten.Ontbreekt => Toets.Ontbreekt(stuk, "Het uitstroomprofiel ontbreekt."),
        var profiel => Toets.Voldoet($"Uitstroomprofiel {profiel}."),
    };

    /// <summary>Both polarities: an OPP that only names what hinders is not founded.</summary>
    public static Toets Onderbouwing(Toetsstuk stuk) => (stuk.Dossier.BelemmerendeFactoren, stuk.Dossier.BevorderendeFactoren) switch
    {
        (true, true) => Toets.Voldoet("Belemmerende en bevorderende factoren zijn beschreven."),
        (false, false) => Toets.Ontbreekt(stuk, "Belemmerende en bevorderende factoren ontbreken."),
        (false, _) => Toets.Ontbreekt(stuk, "Belemmerende factoren ontbreken."),
        (_, false) => Toets.Ontbreekt(stuk, "Bevorderende factoren ontbreken."),
        _ => Toets.NietDoorgegeven("De school heeft nog niet doorgegeven welke factoren zijn beschreven."),
    };

    public static Toets Ondersteuning(Toetsstuk stuk) => stuk.Dossier.Ondersteuning switch
    {
        true => Toets.Voldoet("De ondersteuning en begeleiding zijn beschreven."),
        false => Toets.Ontbreekt(stuk, "De beschrijving van de ondersteuning en begeleiding ontbreekt."),
        null => Toets.NietDoorgegeven("De school heeft nog niet doorgegeven of de ondersteuning is beschreven."),
    };

    public static Toets Afwijking(Toetsstuk stuk) => stuk.Dossier.Afwijking switch
    {
        "geen" => Toets.Nvt("Het programma wijkt niet af."),
        "beschreven" => Toets.Voldoet("De afwijking van het programma is beschreven."),
        "niet-beschreven" => Toets.Ontbreekt(stuk, "Het programma wijkt af, maar dat is niet beschreven."),
        _ => Toets.NietDoorgegeven("De school heeft nog niet doorgegeven of het programma afwijkt."),
    };

    /// <summary>
    /// In bao and vo an OPP exists because of extra ondersteuning, so the handelingsdeel is always there. In sbo, so, pro and vso it is
    /// compulsory if more is offered than the basisaanbod (De Staat van het Onderwijs 2024, paragraaf 5.3).
    /// </summary>
    public static Toets Handelingsdeel(Toetsstuk stuk) => (stuk.Dossier.Handelingsdeel, Verplicht: HandelingsdeelVerplicht(stuk)) switch
    {
        (true, _) => Toets.Voldoet("Er is een handelingsdeel."),
        (_, false) => Toets.Nvt("De leerling krijgt niet meer dan het basisaanbod van de school; een handelingsdeel hoeft dan niet."),
        (false, true) => Toets.Ontbreekt(stuk, "Het handelingsdeel ontbreekt."),
        (false, null) => Toets.NietDoorgegeven("Er is geen handelingsdeel. De school heeft nog niet doorgegeven of de leerling meer krijgt dan het basisaanbod."),
        (null, _) => Toets.NietDoorgegeven("De school heeft nog niet doorgegeven of er een handelingsdeel is."),
    };

    /// <summary>Null: depends on a fact that was not told.</summary>
    public static bool? HandelingsdeelVerplicht(Toetsstuk stuk) => stuk.Schoolsoort.IederLeerlingOpp ? stuk.Dossier.ExtraOndersteuning : true;
}
