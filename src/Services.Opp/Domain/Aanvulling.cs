using Monitoring.Contracts.Domein;
using Monitoring.Services.Opp.Domain.Dossiers;
using Monitoring.Services.Opp.Domain.Regels;

namespace Monitoring.Services.Opp.Domain;

/// <summary>
/// What a row says about the content of an OPP. Null says nothing: what the register knows stays. Lists add, and replace per day; they never
/// take away. So a short row does not wipe out what was told before. What an act told is not changed by a row any more
/// (<see cref="Dossier.DoorHandeling"/>): the same row sent again does not undo an act that came in between, nor is it refused for it.
/// </summary>
internal sealed record Aanvulling
{
    public static readonly Aanvulling Niets = new();

    public string? Afdeling { get; init; }

    public bool? Ondersteuning { get; init; }

    public string? Afwijking { get; init; }

    public bool? BelemmerendeFactoren { get; init; }

    public bool? BevorderendeFactoren { get; init; }

    public string? Bestemming { get; init; }

    public string? Vervolgsoort { get; init; }

    public bool? Voorlopig { get; init; }

    public string? Profiel { get; init; }

    public int? Niveau { get; init; }

    public bool? ExtraOndersteuning { get; init; }

    public bool? Handelingsdeel { get; init; }

    /// <summary>Days of overleg; empty: there was none, which is refused once a row told of one and says nothing once an act did.</summary>
    public IReadOnlyList<DateOnly>? Overleggen { get; init; }

    /// <summary>After the last of <see cref="Overleggen"/>; only told together with them.</summary>
    public bool? Overeenstemming { get; init; }

    public int? OudersMetGezag { get; init; }

    public bool? LeerlingBeslist { get; init; }

    /// <summary>First day on which the pupil decides; null when he does: during the whole OPP, or as known.</summary>
    public DateOnly? LeerlingBeslistVanaf { get; init; }

    /// <summary>Per person entitled to it, in the order of the school.</summary>
    public IReadOnlyList<(DateOnly Op, bool Akkoord)>? Instemmingen { get; init; }

    public IReadOnlyList<Hoormoment>? Gehoord { get; init; }

    public IReadOnlyList<(DateOnly Op, string Doelen)>? Evaluaties { get; init; }

    public DateOnly? BeeindigdOp { get; init; }

    public string? Eindreden { get; init; }

    public DateOnly? UitstroomOp { get; init; }

    public string? BereikteBestemming { get; init; }

    public int? BereiktNiveau { get; init; }

    /// <summary>Which fields of the content it speaks about, by the names of <see cref="Inhoudveld"/>.</summary>
    public IEnumerable<string> Gezegd => Inhoudveld.Alle.Where(veld => veld.Gezegd(this)).Select(veld => veld.Naam);

    /// <summary>What is left for a row to say beside what acts told.</summary>
    public Aanvulling Naast(Dossier dossier) => dossier.DoorHandeling is null
        ? this
        : Inhoudveld.Alle.Where(veld => dossier.IsDoorHandeling(veld.Naam)).Aggregate(this, (rij, veld) => veld.Zonder(rij));

    /// <summary>
    /// The dossier after this row. Refuses with <c>opp.te-veel-instemmingen</c> when the pupil decides and several agree, and with
    /// <c>opp.overleg-bekend</c> when it says that there was no overleg although a row told of one.
    /// </summary>
    public Dossier Vul(Dossier dossier) => this == Niets ? dossier : VulInstemmingen(dossier with
    {
        Afdeling = Afdeling ?? dossier.Afdeling,
        Ondersteuning = Ondersteuning ?? dossier.Ondersteuning,
        Afwijking = Afwijking ?? dossier.Afwijking,
        BelemmerendeFactoren = BelemmerendeFactoren ?? dossier.BelemmerendeFactoren,
        BevorderendeFactoren = BevorderendeFactoren ?? dossier.BevorderendeFactoren,
        Plan = VulPlan(dossier),
        ExtraOndersteuning = ExtraOndersteuning ?? dossier.ExtraOndersteuning,
        // A bijstelling made a new handelingsdeel: a row from before it does not take that away.
        Handelingsdeel = dossier.HandelingsdeelVersie > 1 ? dossier.Handelingsdeel : Handelingsdeel ?? dossier.Handelingsdeel,
        GeenOverleg = Overleggen is null ? dossier.GeenOverleg : Overleggen.Count + dossier.Overleggen.Count == 0 ? true : null,
        Overleggen = VulOverleggen(dossier),
        OudersMetGezag = OudersMetGezag ?? dossier.OudersMetGezag,
        LeerlingBeslist = LeerlingBeslist ?? dossier.LeerlingBeslist,
        // 'nee' takes back a day that was told by mistake.
        LeerlingBeslistVanaf = LeerlingBeslist == false ? null : LeerlingBeslistVanaf ?? dossier.LeerlingBeslistVanaf,
        Hoormomenten = VulHoormomenten(dossier),
        Evaluaties = VulEvaluaties(dossier),
        Einde = VulEinde(dossier.Einde),
        Uitstroom = VulUitstroom(dossier.Uitstroom),
    });

    /// <summary>Whose instemming each is, and with which version of the handelingsdeel. Refuses as <see cref="Vul"/>.</summary>
    public IEnumerable<Instemming> InstemmingenVoor(Dossier dossier)
    {
        var (ouders, leerlingen) = (0, 0);
        foreach (var (op, akkoord) in Instemmingen ?? [])
        {
            var beslistLeerling = dossier.BeslistLeerling(op);
            if (beslistLeerling && leerlingen++ > 0)
            {
                throw new WeigeringException("opp.te-veel-instemmingen", "De leerling beslist zelf: er is één instemming.", "instemming_op");
            }

            yield return new Instemming(beslistLeerling ? Instemming.Leerling : ++ouders, op, akkoord, dossier.HandelingsdeelVan(op));
        }
    }

    /// <summary>
    /// The plan with what the row says of it. After a bijstelling a row still says what was true before: then it fills in only what was never
    /// told. Whether a row may change the plan at all is for <see cref="Ontwikkelingsperspectief.Corrigeer"/>.
    /// </summary>
    private Uitstroomplan? VulPlan(Dossier dossier)
    {
        var plan = dossier.Plan;
        if (Bestemming is null && Vervolgsoort is null && Voorlopig is null && Profiel is null && Niveau is null)
        {
            return plan;
        }

        var eerder = dossier.Bijstellingen.Select(bijstelling => bijstelling.VorigPlan).OfType<Uitstroomplan>().ToList();
        return new Uitstroomplan(
            Kies(Bestemming, plan?.Bestemming, vorig => vorig.Bestemming),
            Kies(Vervolgsoort, plan?.Vervolgsoort, vorig => vorig.Vervolgsoort),
            Voorlopig is { } voorlopig && !eerder.Exists(vorig => vorig.Voorlopig == voorlopig) ? voorlopig : plan?.Voorlopig ?? false,
            Kies(Profiel, plan?.Profiel, vorig => vorig.Profiel),
            Kies(Niveau, plan?.Niveau, vorig => vorig.Niveau));

        T? Kies<T>(T? zegt, T? bekend, Func<Uitstroomplan, T?> van) =>
            zegt is null || (bekend is not null && eerder.Exists(vorig => EqualityComparer<T?>.Default.Equals(van(vorig), zegt))) ? bekend : zegt;
    }

    private IReadOnlyList<Overleg> VulOverleggen(Dossier dossier)
    {
        var bekend = dossier.Overleggen;
        if (Overleggen is { Count: 0 } && bekend.FirstOrDefault(overleg => !dossier.IsDoorHandeling(Verteld.Overleg(overleg.Op))) is { } gemeld)
        {
            throw new WeigeringException("opp.overleg-bekend", $"Er is al een overleg gemeld, van {Dagtekst.Voluit(gemeld.Op)}. Dat kan niet vervallen: vul de dagen van overleg in, of laat het veld leeg.", "overleg_op", WeigeringSoort.VerbodenOvergang);
        }

        if (Overleggen is null or { Count: 0 })
        {
            return bekend;
        }

        var laatste = Overleggen.Max();
        return
        [
            .. bekend.Select(overleg => overleg.Op).Concat(Overleggen).Distinct().Order()
                .Select(op => bekend.FirstOrDefault(overleg => overleg.Op == op) ?? new Overleg(op, [], null, null))
                .Select(overleg => overleg.Op == laatste && Overeenstemming is not null && !dossier.IsDoorHandeling(Verteld.Overleg(laatste)) ? overleg with { Overeenstemming = Overeenstemming } : overleg),
        ];
    }

    /// <summary>
    /// Each instemming goes to the version of the handelingsdeel that was in force on its day, so that a row from before a bijstelling does not
    /// agree with what came after it. Of one person the last row counts, until an act tells what he says.
    /// </summary>
    private Dossier VulInstemmingen(Dossier dossier)
    {
        if (Instemmingen is null)
        {
            return dossier;
        }

        var alle = dossier.Instemmingen.ToList();
        foreach (var zegt in InstemmingenVoor(dossier))
        {
            var plaats = alle.FindIndex(ander => ander.Ouder == zegt.Ouder && ander.HandelingsdeelVersie == zegt.HandelingsdeelVersie);
            if (plaats < 0)
            {
                alle.Add(zegt);
            }
            else if (!dossier.IsDoorHandeling(Verteld.Instemming(zegt.Ouder, zegt.HandelingsdeelVersie)))
            {
                alle[plaats] = zegt;
            }
        }

        return dossier with { Instemmingen = alle };
    }

    private IReadOnlyList<Hoormoment> VulHoormomenten(Dossier dossier)
    {
        if (Gehoord is null)
        {
            return dossier.Hoormomenten;
        }

        var nieuw = Gehoord.Where(moment => !dossier.IsDoorHandeling(Verteld.Gehoord(moment.Op))).ToDictionary(moment => moment.Op);
        return [.. dossier.Hoormomenten.Where(moment => !nieuw.ContainsKey(moment.Op)).Concat(nieuw.Values).OrderBy(moment => moment.Op)];
    }

    private IReadOnlyList<Evaluatie> VulEvaluaties(Dossier dossier)
    {
        if (Evaluaties is null)
        {
            return dossier.Evaluaties;
        }

        var alle = dossier.Evaluaties.ToDictionary(evaluatie => evaluatie.Op);
        foreach (var (op, doelen) in Evaluaties.Where(evaluatie => !dossier.IsDoorHandeling(Verteld.Evaluatie(evaluatie.Op))))
        {
            alle[op] = !alle.TryGetValue(op, out var had) ? new Evaluatie(op, doelen, null, null) : had with { Doelen = doelen == "onbekend" ? had.Doelen : doelen };
        }

        return [.. alle.Values.OrderBy(evaluatie => evaluatie.Op)];
    }

    private Einde? VulEinde(Einde? einde) => BeeindigdOp is not { } op
        ? einde
        : einde is { Overgedragen: true } ? einde with { Op = op } : new Einde(op, Eindreden ?? einde?.Reden ?? "overig", "", null, einde?.VrijwilligVoortgezet ?? false);

    private Uitstroom? VulUitstroom(Uitstroom? uitstroom) => UitstroomOp is not { } op
        ? uitstroom
        : (uitstroom ?? new Uitstroom(op, "", null, false, "", "")) with { Op = op, Bestemming = BereikteBestemming ?? uitstroom?.Bestemming ?? "", Niveau = BereiktNiveau ?? uitstroom?.Niveau };
}
