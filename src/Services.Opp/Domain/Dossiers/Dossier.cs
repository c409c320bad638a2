namespace Monitoring.Services.Opp.Domain.Dossiers;

/// <summary>
/// What is known of an OPP beside its identity and its first dates: which legal parts are present, who agreed when, what was evaluated.
/// Codes and days only; the text stays at school. Null is 'not told', which is not the same as 'not there'.
/// </summary>
internal sealed record Dossier
{
    public static readonly Dossier Leeg = new();

    /// <summary>vmbo or havo-vwo, only at schoolsoort vo; empty: not told.</summary>
    public string Afdeling { get; init; } = "";

    /// <summary>The te bieden ondersteuning en begeleiding is described.</summary>
    public bool? Ondersteuning { get; init; }

    /// <summary>geen, beschreven or niet-beschreven; null: not told.</summary>
    public string? Afwijking { get; init; }

    public bool? BelemmerendeFactoren { get; init; }

    public bool? BevorderendeFactoren { get; init; }

    /// <summary>Expected uitstroom; null: not told.</summary>
    public Uitstroomplan? Plan { get; init; }

    /// <summary>More is offered than the basisaanbod of the school. Decides in sbo, so, pro and vso whether a handelingsdeel is compulsory.</summary>
    public bool? ExtraOndersteuning { get; init; }

    public bool? Handelingsdeel { get; init; }

    /// <summary>Rises with each change of the handelingsdeel: instemming holds for one version.</summary>
    public int HandelingsdeelVersie { get; init; } = 1;

    /// <summary>Number of parents with gezag, 1-4: each of them agrees, or does not. Null: not told.</summary>
    public int? OudersMetGezag { get; init; }

    /// <summary>The pupil is meerderjarig and handelingsbekwaam, both: he takes the place of the parents. Never derived from age.</summary>
    public bool? LeerlingBeslist { get; init; }

    /// <summary>First day on which the pupil decides; null: during the whole OPP, if <see cref="LeerlingBeslist"/>. What parents said before stays valid.</summary>
    public DateOnly? LeerlingBeslistVanaf { get; init; }

    /// <summary>The school says that there was no overleg. Null: not told; see <see cref="Overleggen"/>.</summary>
    public bool? GeenOverleg { get; init; }

    public IReadOnlyList<Overleg> Overleggen { get; init; } = [];

    public IReadOnlyList<Hoormoment> Hoormomenten { get; init; } = [];

    public IReadOnlyList<Instemming> Instemmingen { get; init; } = [];

    public IReadOnlyList<Evaluatie> Evaluaties { get; init; } = [];

    public IReadOnlyList<Bijstelling> Bijstellingen { get; init; } = [];

    public Einde? Einde { get; init; }

    public Uitstroom? Uitstroom { get; init; }

    /// <summary>What an act told, by the names of <see cref="Dossiers.Verteld"/>: a row does not change that any more. Null: only rows spoke.</summary>
    public IReadOnlyList<string>? DoorHandeling { get; init; }

    /// <summary>Whether an act told what has this name.</summary>
    public bool IsDoorHandeling(string naam) => DoorHandeling?.Contains(naam) == true;

    /// <summary>The same, with what an act told just now.</summary>
    public Dossier Verteld(params IEnumerable<string> namen) => (DoorHandeling ?? []).Union(namen).Order(StringComparer.Ordinal).ToList() is { Count: > 0 } alle ? this with { DoorHandeling = alle } : this;

    /// <summary>Whether the pupil, not the parents, decides on <paramref name="dag"/>.</summary>
    public bool BeslistLeerling(DateOnly dag) => LeerlingBeslist == true && (LeerlingBeslistVanaf is not { } vanaf || dag >= vanaf);

    /// <summary>The version of the handelingsdeel that was in force on <paramref name="dag"/>; before the vaststelling that is the first.</summary>
    public int HandelingsdeelVan(DateOnly dag) => 1 + Bijstellingen.Count(bijstelling => bijstelling.NieuwHandelingsdeel && bijstelling.Op <= dag);

    /// <summary>When a version of the handelingsdeel was settled; null while that is not known.</summary>
    /// <param name="versie">From 1.</param>
    public DateOnly? HandelingsdeelOp(int versie, DateOnly? vastgesteld) =>
        versie == 1 ? vastgesteld : Bijstellingen.Where(bijstelling => bijstelling.NieuwHandelingsdeel).ElementAtOrDefault(versie - 2)?.Op;
}
