using System.Globalization;

namespace Monitoring.Services.Toezicht.Domain.Naslag;

/// <summary>The calendar years for which a row of a reference table holds, both ends included; an open end is null.</summary>
internal sealed record Jaren(int? Van, int? Tot)
{
    /// <summary>Reads the columns van_jaar and tot_jaar.</summary>
    public static Jaren Lees(IReadOnlyDictionary<string, string> rij) => new(Jaar(rij["van_jaar"]), Jaar(rij["tot_jaar"]));

    public bool In(int jaar) => (Van is null || jaar >= Van) && (Tot is null || jaar <= Tot);

    private static int? Jaar(string tekst) => tekst.Length == 0 ? null : int.Parse(tekst, CultureInfo.InvariantCulture);
}
