using Monitoring.Services.Opp.Domain.Dossiers;

namespace Monitoring.Services.Opp.Domain;

/// <summary>A field of a row that an act can tell too.</summary>
/// <param name="Naam">As in <see cref="Dossier.DoorHandeling"/>.</param>
/// <param name="Gezegd">Whether the row says something about it.</param>
/// <param name="Zonder">The row as if it said nothing about it.</param>
/// <param name="Staat">Whether the dossier holds what the row says about it; asked only of a row that says something.</param>
internal sealed record Inhoudveld(string Naam, Func<Aanvulling, bool> Gezegd, Func<Aanvulling, Aanvulling> Zonder, Func<Aanvulling, Dossier, bool> Staat)
{
    public static readonly IReadOnlyList<Inhoudveld> Alle =
    [
        new("afdeling", rij => rij.Afdeling is not null, rij => rij with { Afdeling = null }, (rij, dossier) => rij.Afdeling == dossier.Afdeling),
        new("ondersteuning", rij => rij.Ondersteuning is not null, rij => rij with { Ondersteuning = null }, (rij, dossier) => rij.Ondersteuning == dossier.Ondersteuning),
        new("afwijking", rij => rij.Afwijking is not null, rij => rij with { Afwijking = null }, (rij, dossier) => rij.Afwijking == dossier.Afwijking),
        new("belemmerende_factoren", rij => rij.BelemmerendeFactoren is not null, rij => rij with { BelemmerendeFactoren = null }, (rij, dossier) => rij.BelemmerendeFactoren == dossier.BelemmerendeFactoren),
        new("bevorderende_factoren", rij => rij.BevorderendeFactoren is not null, rij => rij with { BevorderendeFactoren = null }, (rij, dossier) => rij.BevorderendeFactoren == dossier.BevorderendeFactoren),
        new("uitstroombestemming", rij => rij.Bestemming is not null, rij => rij with { Bestemming = null }, (rij, dossier) => rij.Bestemming == dossier.Plan?.Bestemming),
        new("vervolgsoort", rij => rij.Vervolgsoort is not null, rij => rij with { Vervolgsoort = null }, (rij, dossier) => rij.Vervolgsoort == dossier.Plan?.Vervolgsoort),
        new("voorlopig", rij => rij.Voorlopig is not null, rij => rij with { Voorlopig = null }, (rij, dossier) => rij.Voorlopig == dossier.Plan?.Voorlopig),
        new("uitstroomprofiel", rij => rij.Profiel is not null, rij => rij with { Profiel = null }, (rij, dossier) => rij.Profiel == dossier.Plan?.Profiel),
        new("uitstroomniveau", rij => rij.Niveau is not null, rij => rij with { Niveau = null }, (rij, dossier) => rij.Niveau == dossier.Plan?.Niveau),
        new("extra_ondersteuning", rij => rij.ExtraOndersteuning is not null, rij => rij with { ExtraOndersteuning = null }, (rij, dossier) => rij.ExtraOndersteuning == dossier.ExtraOndersteuning),
        new(Verteld.Handelingsdeel, rij => rij.Handelingsdeel is not null, rij => rij with { Handelingsdeel = null }, (rij, dossier) => rij.Handelingsdeel == dossier.Handelingsdeel),
        new(Verteld.OudersMetGezag, rij => rij.OudersMetGezag is not null, rij => rij with { OudersMetGezag = null }, (rij, dossier) => rij.OudersMetGezag == dossier.OudersMetGezag),
        new(Verteld.LeerlingBeslist, rij => rij.LeerlingBeslist is not null, rij => rij with { LeerlingBeslist = null, LeerlingBeslistVanaf = null }, (rij, dossier) => rij.LeerlingBeslist == dossier.LeerlingBeslist && (rij.LeerlingBeslistVanaf ?? dossier.LeerlingBeslistVanaf) == dossier.LeerlingBeslistVanaf),
        new(Verteld.Uitstroom, rij => rij.UitstroomOp is not null, rij => rij with { UitstroomOp = null, BereikteBestemming = null, BereiktNiveau = null }, (rij, dossier) => dossier.Uitstroom is { } uitstroom && rij.UitstroomOp == uitstroom.Op && (rij.BereikteBestemming ?? uitstroom.Bestemming) == uitstroom.Bestemming && (rij.BereiktNiveau ?? uitstroom.Niveau) == uitstroom.Niveau),
    ];
}
