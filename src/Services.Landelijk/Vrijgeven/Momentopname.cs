using System.Text.Json.Serialization;
using Monitoring.Services.Landelijk.Indicatoren;

namespace Monitoring.Services.Landelijk.Vrijgeven;

/// <summary>The figures of one period of an indicator at one moment, for every choice of filters.</summary>
/// <param name="Keuzes">By the text of a <see cref="Keuze"/>.</param>
internal sealed record Momentopname(IReadOnlyDictionary<string, Momentopname.Deel> Keuzes)
{
    /// <summary>Whether the figures were made of examples.</summary>
    [JsonIgnore]
    public bool IsVoorbeeld => Keuzes.Values.SelectMany(deel => deel.Reeksen).SelectMany(reeks => reeks.Punten).Any(punt => punt.Herkomst is Herkomsten.Voorbeeld or Herkomsten.Gemengd);

    /// <summary>
    /// The figures for a choice of filters. A filter that came after the release does not stand in it: the whole of then is the default of
    /// now.
    /// </summary>
    /// <returns>Null when the release does not know this choice.</returns>
    public Deel? Van(Keuze keuze) =>
        Keuzes.GetValueOrDefault(keuze.ToString()) ?? Keuzes.FirstOrDefault(deel => keuze.IsZoals(deel.Key)).Value;

    /// <summary>Keeps what is about one period, of every choice.</summary>
    /// <param name="stel">Concluded from on the day after the period: then the conclusion is about this period.</param>
    public static Momentopname Van(IEnumerable<Keuze> keuzes, Func<Keuze, Uitslag> stel, string periode) => new(keuzes.ToDictionary(keuze => keuze.ToString(), keuze => Van(stel(keuze), periode)));

    private static Deel Van(Uitslag uitslag, string periode) => new(
        uitslag.Conclusieperiode == periode ? uitslag.Conclusie : "",
        [.. uitslag.Reeksen.Select(reeks => reeks with { Punten = [.. reeks.Punten.Where(punt => punt.Periode == periode)] })]);

    /// <summary>One choice of filters.</summary>
    /// <param name="Conclusie">Empty when the conclusion of that moment was about another period.</param>
    internal sealed record Deel(string Conclusie, IReadOnlyList<Reeks> Reeksen)
    {
        /// <summary>
        /// The figures of the period as they were released, in the place of those of today. Series that the release does not know stay as
        /// they are.
        /// </summary>
        /// <returns>The figures, and whether those of today differ.</returns>
        public (Uitslag Uitslag, bool Gewijzigd) Over(Uitslag nu, string periode)
        {
            var gewijzigd = false;
            var reeksen = nu.Reeksen.Select(reeks =>
            {
                if (Reeksen.FirstOrDefault(oud => oud.Code == reeks.Code) is not { } vrijgegeven)
                {
                    return reeks;
                }

                var toen = vrijgegeven.Punten.Select(punt => punt with { Status = Vrijgavestatus.Definitief }).ToArray();
                // What the release hides tells nothing of what happened to it since, here neither.
                var nietGetoond = toen.Where(punt => punt.Waarde == Cijfer.Onderdrukt).Select(punt => punt.Categorie).ToHashSet(StringComparer.Ordinal);
                gewijzigd |= !reeks.Punten.Where(punt => punt.Periode == periode && !nietGetoond.Contains(punt.Categorie)).Select(punt => (punt.Categorie, punt.Waarde))
                    .SequenceEqual(toen.Where(punt => !nietGetoond.Contains(punt.Categorie)).Select(punt => (punt.Categorie, punt.Waarde)));
                return reeks with { Punten = [.. reeks.Punten.Where(punt => punt.Periode != periode).Concat(toen).OrderBy(punt => punt.Periode, StringComparer.Ordinal)] };
            }).ToArray();
            return (nu with { Reeksen = reeksen, Conclusie = nu.Slotzin?.Invoke(reeksen) ?? (nu.Conclusieperiode == periode && Conclusie.Length > 0 ? Conclusie : nu.Conclusie) }, gewijzigd);
        }
    }
}
