namespace Monitoring.Services.Opp.Domain.Regels;

/// <summary>Who was spoken with, who was heard and who agreed, for the present version of the OPP.</summary>
internal static class Overlegregels
{
    /// <summary>The overleg is about the whole OPP and comes before the decision; agreement is not asked here: instemming is about the handelingsdeel only.</summary>
    public static Toets Overleg(Toetsstuk stuk)
    {
        var overleg = stuk.Dossier.Overleggen.LastOrDefault(overleg => stuk.HoortBijVersie(overleg.Op));
        var partner = stuk.Dossier.BeslistLeerling(stuk.Toetsdag) ? "de leerling" : "de ouders";
        return (overleg, stuk.Dossier) switch
        {
            ({ } gehouden, _) => Toets.Voldoet($"Op {Dagtekst.Voluit(gehouden.Op)} is overlegd met {partner}."),
            (_, { GeenOverleg: true }) => Toets.Ontbreekt(stuk, $"Er is niet overlegd met {partner}."),
            (_, { Overleggen.Count: > 0 }) => Toets.Ontbreekt(stuk, stuk.IsBijgesteld ? $"Over de bijstelling is niet overlegd met {partner}." : $"Er is niet overlegd met {partner} voordat het OPP werd vastgesteld."),
            _ when stuk.VersieOp is null => new Toets(Regeluitkomst.NogNiet, $"Er is nog niet overlegd met {partner}.", stuk.UitersteDatum, false),
            _ when stuk.IsBijgesteld => Toets.Ontbreekt(stuk, $"Over de bijstelling is niet overlegd met {partner}."),
            _ => Toets.NietDoorgegeven($"De school heeft nog niet doorgegeven of er is overlegd met {partner}."),
        };
    }

    /// <summary>
    /// Only the handelingsdeel needs instemming, of each parent with gezag. The pupil takes their place when meerderjarig and handelingsbekwaam:
    /// for a version that was settled since then, or because he agreed himself. What parents agreed with before that day stays valid.
    /// </summary>
    public static Toets Instemming(Toetsstuk stuk)
    {
        var dossier = stuk.Dossier;
        if (dossier.Handelingsdeel == false)
        {
            return Toets.Nvt("Er is geen handelingsdeel om mee in te stemmen.");
        }

        var (isLeerling, gezegd) = WieBeslist(stuk);
        if (gezegd.Exists(instemming => !instemming.Akkoord))
        {
            return Toets.Ontbreekt(stuk, $"{(isLeerling ? "De leerling" : "Een ouder met gezag")} stemt niet in met het handelingsdeel.");
        }

        int? nodig = isLeerling ? 1 : dossier.OudersMetGezag;
        return (nodig, dossier.Handelingsdeel) switch
        {
            (null, _) when gezegd.Count == 0 || dossier.Handelingsdeel is null => Toets.NietDoorgegeven("De school heeft nog niet doorgegeven wie moet instemmen en of dat is gebeurd."),
            (null, _) => Toets.NietDoorgegeven("De school heeft nog niet doorgegeven hoeveel ouders gezag hebben."),
            (_, null) => Toets.NietDoorgegeven("De school heeft nog niet doorgegeven of er een handelingsdeel is."),
            ({ } aantal, _) when gezegd.Count >= aantal => Toets.Voldoet(isLeerling ? "De leerling stemt zelf in met het handelingsdeel." : aantal == 1 ? "De ouder met gezag stemt in met het handelingsdeel." : $"Alle {aantal} ouders met gezag stemmen in met het handelingsdeel."),
            ({ } aantal, _) => Toets.Ontbreekt(stuk, isLeerling ? "De leerling heeft nog niet ingestemd met het handelingsdeel." : $"Van {gezegd.Count} van de {aantal} ouders met gezag is instemming bekend."),
        };
    }

    /// <summary>Whether the pupil decides about the handelingsdeel in force, and what those who decide said of it.</summary>
    public static (bool IsLeerling, List<Dossiers.Instemming> Gezegd) WieBeslist(Toetsstuk stuk)
    {
        var dossier = stuk.Dossier;
        var gezegd = dossier.Instemmingen.Where(instemming => instemming.HandelingsdeelVersie == dossier.HandelingsdeelVersie).ToList();
        var isLeerling = dossier.BeslistLeerling(stuk.HandelingsdeelDag) || gezegd.Exists(instemming => instemming.Ouder == Dossiers.Instemming.Leerling);
        gezegd.RemoveAll(instemming => (instemming.Ouder == Dossiers.Instemming.Leerling) != isLeerling);
        return (isLeerling, gezegd);
    }

    /// <summary>The right is the opportunity: a pupil who says nothing after an offer was heard.</summary>
    public static Toets Hoorrecht(Toetsstuk stuk)
    {
        var momenten = stuk.Dossier.Hoormomenten.Where(moment => stuk.HoortBijVersie(moment.Op)).ToList();
        return (momenten, stuk.VersieOp) switch
        {
            _ when momenten.Find(moment => moment.Aangeboden) is { } moment => Toets.Voldoet(moment.Wijze == "gebruikt"
                ? $"De leerling gaf op {Dagtekst.Voluit(moment.Op)} zijn mening."
                : $"De leerling kreeg op {Dagtekst.Voluit(moment.Op)} de gelegenheid en gebruikte die niet. Dat mag."),
            ({ Count: > 0 }, _) => Toets.Ontbreekt(stuk, "De leerling kreeg geen gelegenheid om zijn mening te geven."),
            (_, null) => new Toets(Regeluitkomst.NogNiet, "De leerling is nog niet gehoord.", stuk.UitersteDatum, false),
            _ when stuk.IsBijgesteld || stuk.Dossier.Hoormomenten.Count > 0 => Toets.Ontbreekt(stuk, stuk.IsBijgesteld ? "Bij de bijstelling kreeg de leerling geen gelegenheid om zijn mening te geven." : "De leerling kreeg die gelegenheid pas na de vaststelling."),
            _ => Toets.NietDoorgegeven("De school heeft nog niet doorgegeven of de leerling is gehoord."),
        };
    }

    /// <summary>
    /// The hoorrecht covers the yearly evaluation too (Handboek OPP). What the pupil said after the evaluation before, and after the
    /// vaststelling or bijstelling before, belongs to this one.
    /// </summary>
    public static Toets HoorrechtBijEvaluatie(Toetsstuk stuk)
    {
        if (stuk.LaatsteEvaluatieOp is not { } evaluatie)
        {
            return Toets.Nvt("Er is nog geen evaluatie.");
        }

        var sinds = stuk.Dossier.Evaluaties.Select(eerder => eerder.Op).Concat(stuk.Dossier.Bijstellingen.Select(bijstelling => bijstelling.Op))
            .Append(stuk.VastgesteldOp ?? DateOnly.MinValue)
            .Where(dag => dag < evaluatie).DefaultIfEmpty(DateOnly.MinValue).Max();
        var momenten = stuk.Dossier.Hoormomenten.Where(moment => moment.Op > sinds && moment.Op <= evaluatie).ToList();
        return momenten switch
        {
            [] => Toets.NietDoorgegeven($"De school heeft nog niet doorgegeven of de leerling is betrokken bij de evaluatie van {Dagtekst.Voluit(evaluatie)}."),
            _ when momenten.Find(moment => moment.Aangeboden) is { } moment => Toets.Voldoet($"Bij de evaluatie van {Dagtekst.Voluit(evaluatie)} kreeg de leerling op {Dagtekst.Voluit(moment.Op)} de gelegenheid om zijn mening te geven."),
            _ => new Toets(Regeluitkomst.VoldoetNiet, $"Bij de evaluatie van {Dagtekst.Voluit(evaluatie)} kreeg de leerling geen gelegenheid om zijn mening te geven.", evaluatie, false),
        };
    }
}
