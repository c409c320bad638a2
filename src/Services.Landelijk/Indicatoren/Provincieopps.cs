using Monitoring.Services.Landelijk.Feiten;

namespace Monitoring.Services.Landelijk.Indicatoren;

/// <summary>OPP's per provincie of the samenwerkingsverband in one schooljaar, with small groups suppressed.</summary>
internal static class Provincieopps
{
    /// <summary>Counts that it reads beside <see cref="Sectordeling.Landelijk"/>.</summary>
    public static IReadOnlyList<string> Tellingen { get; } = [Opptelling.ProvincieTijdigheid, Opptelling.ProvincieVoldoet];

    /// <param name="deling">Of the counters of one schooljaar.</param>
    /// <returns>A row for every provincie, and what is left beside them. Decided without the samenwerkingsverbanden: those give way (<see cref="Swvs.Swvopps"/>).</returns>
    public static (IReadOnlyDictionary<string, Telrij> Provincies, Telrij Onbekend) Stel(string sector, Sectordeling deling)
    {
        var vorige = deling.Vorige is { } toen ? Stel(sector, toen).Provincies : null;
        var perProvincie = deling.Tellers.Where(teller => Tellingen.Contains(teller.Telling)).ToLookup(teller => teller.Categorie);
        var rijen = Provincies.Alle.ToDictionary(provincie => provincie, provincie =>
            Sectordeling.Rij(Oppgebied.Provinciecode(sector, provincie), perProvincie[Oppgebied.Provinciecode(sector, provincie)], Opptelling.ProvincieTijdigheid, Opptelling.ProvincieVoldoet, deling.Grens, vorige?[provincie]));
        var rest = deling.Rest(sector, [.. rijen.Values]);
        deling.Pas(sector, [.. rijen.Values, rest]);
        return (rijen, rest);
    }
}
