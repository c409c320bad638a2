using Monitoring.Services.Opp.Domain.Dossiers;

namespace Monitoring.Services.Opp.Domain;

/// <summary>
/// What a row says about the content of an OPP. Null says nothing: what the register knows stays. So a repeat of a row changes nothing, and
/// a short row does not wipe out what was told before.
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

    /// <summary>Days of overleg; empty: there was none.</summary>
    public IReadOnlyList<DateOnly>? Overleggen { get; init; }

    /// <summary>After the last overleg.</summary>
    public bool? Overeenstemming { get; init; }

    public int? OudersMetGezag { get; init; }

    public bool? LeerlingBeslist { get; init; }

    /// <summary>Per person entitled to it, in the order of the school.</summary>
    public IReadOnlyList<(DateOnly Op, bool Akkoord)>? Instemmingen { get; init; }

    public Hoormoment? Gehoord { get; init; }

    public IReadOnlyList<(DateOnly Op, string Doelen)>? Evaluaties { get; init; }

    public DateOnly? BeeindigdOp { get; init; }

    public string? Eindreden { get; init; }

    public DateOnly? UitstroomOp { get; init; }

    public string? BereikteBestemming { get; init; }

    public int? BereiktNiveau { get; init; }

    /// <summary>The dossier after this row.</summary>
    public Dossier Vul(Dossier dossier) => this == Niets ? dossier : dossier with
    {
        Afdeling = Afdeling ?? dossier.Afdeling,
        Ondersteuning = Ondersteuning ?? dossier.Ondersteuning,
        Afwijking = Afwijking ?? dossier.Afwijking,
        BelemmerendeFactoren = BelemmerendeFactoren ?? dossier.BelemmerendeFactoren,
        BevorderendeFactoren = BevorderendeFactoren ?? dossier.BevorderendeFactoren,
        Plan = VulPlan(dossier.Plan),
        ExtraOndersteuning = ExtraOndersteuning ?? dossier.ExtraOndersteuning,
        Handelingsdeel = Handelingsdeel ?? dossier.Handelingsdeel,
        GeenOverleg = Overleggen is null ? dossier.GeenOverleg : Overleggen.Count == 0 ? true : null,
        Overleggen = VulOverleggen(dossier.Overleggen),
        OudersMetGezag = OudersMetGezag ?? dossier.OudersMetGezag,
        LeerlingBeslist = LeerlingBeslist ?? dossier.LeerlingBeslist,
        Instemmingen = VulInstemmingen(dossier),
        Hoormomenten = Gehoord is null || dossier.Hoormomenten.Contains(Gehoord) ? dossier.Hoormomenten : [.. dossier.Hoormomenten.Where(moment => moment.Op != Gehoord.Op).Append(Gehoord).OrderBy(moment => moment.Op)],
        Evaluaties = VulEvaluaties(dossier.Evaluaties),
        Einde = VulEinde(dossier.Einde),
        Uitstroom = VulUitstroom(dossier.Uitstroom),
    };

    private Uitstroomplan? VulPlan(Uitstroomplan? plan)
    {
        if (Bestemming is null && Vervolgsoort is null && Voorlopig is null && Profiel is null && Niveau is null)
        {
            return plan;
        }

        return new Uitstroomplan(Bestemming ?? plan?.Bestemming, Vervolgsoort ?? plan?.Vervolgsoort, Voorlopig ?? plan?.Voorlopig ?? false, Profiel ?? plan?.Profiel, Niveau ?? plan?.Niveau);
    }

    /// <summary>The row lists every overleg; what was told of one on the same day stays.</summary>
    private IReadOnlyList<Overleg> VulOverleggen(IReadOnlyList<Overleg> bekend)
    {
        var dagen = Overleggen ?? [.. bekend.Select(overleg => overleg.Op)];
        if (Overleggen is null && Overeenstemming is null)
        {
            return bekend;
        }

        var overleggen = dagen.Distinct().Order().Select(op => bekend.FirstOrDefault(overleg => overleg.Op == op) ?? new Overleg(op, [], null, null)).ToList();
        if (overleggen.Count > 0 && Overeenstemming is not null)
        {
            overleggen[^1] = overleggen[^1] with { Overeenstemming = Overeenstemming };
        }

        return overleggen;
    }

    private IReadOnlyList<Instemming> VulInstemmingen(Dossier dossier)
    {
        if (Instemmingen is null)
        {
            return dossier.Instemmingen;
        }

        var eerste = (LeerlingBeslist ?? dossier.LeerlingBeslist) == true ? Instemming.Leerling : 1;
        var anders = dossier.Instemmingen.Where(instemming => instemming.HandelingsdeelVersie != dossier.HandelingsdeelVersie);
        return [.. anders, .. Instemmingen.Select((zegt, nummer) => new Instemming(eerste + nummer, zegt.Op, zegt.Akkoord, dossier.HandelingsdeelVersie))];
    }

    private IReadOnlyList<Evaluatie> VulEvaluaties(IReadOnlyList<Evaluatie> bekend) => Evaluaties is null
        ? bekend
        : [.. Evaluaties.OrderBy(evaluatie => evaluatie.Op).Select(zegt => bekend.FirstOrDefault(evaluatie => evaluatie.Op == zegt.Op) is { } had
            ? had with { Doelen = zegt.Doelen == "onbekend" ? had.Doelen : zegt.Doelen }
            : new Evaluatie(zegt.Op, zegt.Doelen, null, null))];

    private Einde? VulEinde(Einde? einde) => BeeindigdOp is not { } op
        ? einde
        : einde is { Overgedragen: true } ? einde with { Op = op } : new Einde(op, Eindreden ?? einde?.Reden ?? "overig", "", null, einde?.VrijwilligVoortgezet ?? false);

    private Uitstroom? VulUitstroom(Uitstroom? uitstroom) => UitstroomOp is not { } op
        ? uitstroom
        : (uitstroom ?? new Uitstroom(op, "", null, false, "", "")) with { Op = op, Bestemming = BereikteBestemming ?? uitstroom?.Bestemming ?? "", Niveau = BereiktNiveau ?? uitstroom?.Niveau };
}
