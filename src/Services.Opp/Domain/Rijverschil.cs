using Monitoring.Contracts.Domein;
using Monitoring.Services.Opp.Domain.Dossiers;

namespace Monitoring.Services.Opp.Domain;

/// <summary>
/// Where a row that was taken in says something else than the dossier holds afterwards. A row does not change what an act or a bijstelling told
/// (<see cref="Aanvulling"/>); whoever sent it hears which field that is about, each time again.
/// </summary>
internal static class Rijverschil
{
    private const string Code = "opp.niet-overgenomen";

    private static readonly string[] DoorBijstelling = ["uitstroombestemming", "vervolgsoort", "voorlopig", "uitstroomprofiel", "uitstroomniveau", Verteld.Handelingsdeel];

    /// <param name="dossier">As it is after the row.</param>
    /// <returns>One for each field of the row, in the order of the file.</returns>
    public static IReadOnlyList<Weigering> Van(Aanvulling rij, Dossier dossier) => rij == Aanvulling.Niets || (dossier.DoorHandeling is null && dossier.Bijstellingen.Count == 0)
        ? []
        : [.. Inhoud(rij, dossier), .. Gesprekken(rij, dossier)];

    private static IEnumerable<Weigering> Inhoud(Aanvulling rij, Dossier dossier)
    {
        foreach (var veld in Inhoudveld.Alle.Where(veld => veld.Gezegd(rij) && !veld.Staat(rij, dossier)))
        {
            if (dossier.IsDoorHandeling(veld.Naam))
            {
                yield return Vastgelegd(veld.Naam == Verteld.Uitstroom ? "uitstroom_op" : veld.Naam);
            }
            else if (DoorBijstelling.Contains(veld.Naam) && dossier.Bijstellingen.Count > 0)
            {
                yield return new Weigering(Code, "Na een bijstelling staat hier iets anders. De waarde uit de rij is niet overgenomen. Moet het toch anders, leg dan een bijstelling vast.", veld.Naam);
            }
        }
    }

    private static IEnumerable<Weigering> Gesprekken(Aanvulling rij, Dossier dossier)
    {
        if (rij.Overleggen is { Count: 0 } && dossier.Overleggen.Count > 0)
        {
            yield return Vastgelegd("overleg_op");
        }

        if (rij is { Overleggen: { Count: > 0 } dagen, Overeenstemming: { } zegt } && dossier.Overleggen.Any(overleg => overleg.Op == dagen.Max() && overleg.Overeenstemming != zegt))
        {
            yield return Vastgelegd("overeenstemming");
        }

        if (rij.InstemmingenVoor(dossier).Except(dossier.Instemmingen).Any())
        {
            yield return Vastgelegd("instemming_op");
        }

        if (rij.Gehoord?.Except(dossier.Hoormomenten).Any() == true)
        {
            yield return Vastgelegd("hoorrecht");
        }

        if (rij.Evaluaties?.Any(evaluatie => evaluatie.Doelen != "onbekend" && dossier.Evaluaties.Any(gehouden => gehouden.Op == evaluatie.Op && gehouden.Doelen != evaluatie.Doelen)) == true)
        {
            yield return Vastgelegd("evaluaties");
        }
    }

    private static Weigering Vastgelegd(string veld) =>
        new(Code, "Dit is bij het OPP zelf vastgelegd, en daar staat iets anders. De waarde uit de rij is niet overgenomen. Moet het anders, wijzig het dan bij het OPP.", veld);
}
