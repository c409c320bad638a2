namespace Monitoring.Contracts.Gebeurtenissen;

/// <summary>Where a pupil was expected to go, and where he went. Codes are those of the register's list of bestemmingen; empty: not told.</summary>
/// <param name="Gepland">Planned bestemming, for example vmbo-tl; a double level has two ("vmbo-tl/havo"). The plan as it stood when the pupil left.</param>
/// <param name="Voorlopig">The plan was called provisional.</param>
/// <param name="GeplandNiveau">Planned uitstroomniveau: number of the leerroute, 1-9; null when not told or not used in this kind of school.</param>
/// <param name="Schooljaar">Schooljaar in which the pupil left school; empty while he has not.</param>
/// <param name="Gerealiseerd">Bestemming right after leaving.</param>
/// <param name="GerealiseerdNiveau">Niveau reached; null when not told.</param>
/// <param name="TovPlan">
/// boven, op or onder the plan; onbekend when one of the two is not told or they cannot be compared; empty while the pupil has not left. The
/// norm of the Inspectie for (v)so: (boven + op) / (boven + op + onder) at least 75%.
/// </param>
/// <param name="GewijzigdInLaatsteTweeJaar">The plan was changed within two years before leaving.</param>
/// <param name="NaEenJaar">bestendigd (still at the bestemming, or higher), niet-bestendigd, onbekend; empty while not asked.</param>
/// <param name="NaDrieJaar">As <paramref name="NaEenJaar"/>, three years after leaving.</param>
/// <param name="InterneEntree">The pupil followed mbo entree within the vso.</param>
public sealed record OppUitstroom(
    string Gepland,
    bool Voorlopig,
    int? GeplandNiveau,
    string Schooljaar,
    string Gerealiseerd,
    int? GerealiseerdNiveau,
    string TovPlan,
    bool GewijzigdInLaatsteTweeJaar,
    string NaEenJaar,
    string NaDrieJaar,
    bool InterneEntree);
