using Monitoring.Services.Opp.Domain.Dossiers;

namespace Monitoring.Services.Opp.Domain;

/// <summary>A field of a row that an act can tell too.</summary>
/// <param name="Naam">As in <see cref="Dossier.DoorHandeling"/>.</param>
/// <param name="Gezegd">Whether the row says something about it.</param>
/// <param name="Zonder">The row as if it said nothing about it.</param>
internal sealed record Inhoudveld(string Naam, Func<Aanvulling, bool> Gezegd, Func<Aanvulling, Aanvulling> Zonder)
{
    public static readonly IReadOnlyList<Inhoudveld> Alle =
    [
        new("afdeling", rij => rij.Afdeling is not null, rij => rij with { Afdeling = null }),
        new("ondersteuning", rij => rij.Ondersteuning is not null, rij => rij with { Ondersteuning = null }),
        new("afwijking", rij => rij.Afwijking is not null, rij => rij with { Afwijking = null }),
        new("belemmerende_factoren", rij => rij.BelemmerendeFactoren is not null, rij => rij with { BelemmerendeFactoren = null }),
        new("bevorderende_factoren", rij => rij.BevorderendeFactoren is not null, rij => rij with { BevorderendeFactoren = null }),
        new("uitstroombestemming", rij => rij.Bestemming is not null, rij => rij with { Bestemming = null }),
        new("vervolgsoort", rij => rij.Vervolgsoort is not null, rij => rij with { Vervolgsoort = null }),
        new("voorlopig", rij => rij.Voorlopig is not null, rij => rij with { Voorlopig = null }),
        new("uitstroomprofiel", rij => rij.Profiel is not null, rij => rij with { Profiel = null }),
        new("uitstroomniveau", rij => rij.Niveau is not null, rij => rij with { Niveau = null }),
        new("extra_ondersteuning", rij => rij.ExtraOndersteuning is not null, rij => rij with { ExtraOndersteuning = null }),
        new(Verteld.Handelingsdeel, rij => rij.Handelingsdeel is not null, rij => rij with { Handelingsdeel = null }),
        new(Verteld.OudersMetGezag, rij => rij.OudersMetGezag is not null, rij => rij with { OudersMetGezag = null }),
        new(Verteld.LeerlingBeslist, rij => rij.LeerlingBeslist is not null, rij => rij with { LeerlingBeslist = null, LeerlingBeslistVanaf = null }),
        new(Verteld.Uitstroom, rij => rij.UitstroomOp is not null, rij => rij with { UitstroomOp = null, BereikteBestemming = null, BereiktNiveau = null }),
    ];
}
