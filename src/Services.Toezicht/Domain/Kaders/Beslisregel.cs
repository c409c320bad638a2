using System.Globalization;
using Monitoring.Services.Toezicht.Domain.Naslag;

namespace Monitoring.Services.Toezicht.Domain.Kaders;

/// <summary>
/// One row of the decision table that proposes an eindoordeel: it fires when all its conditions hold. Rows are tried in order; one without
/// conditions always fires.
/// </summary>
/// <param name="Sectoren">po, vo, so, mbo: the toezichtsectoren for which it holds.</param>
/// <param name="AlleenVolledig">True when it reads a meaning in what is not onvoldoende, or not judged, so that every standaard that weighs must have been looked at.</param>
/// <param name="IsAanname">True when no source prints the rule.</param>
internal sealed record Beslisregel(string Id, string Kadersoort, IReadOnlyList<string> Sectoren, int Volgorde, string Eindoordeel, string Toelichting, Geldigheid Geldig, bool AlleenVolledig, bool IsAanname, string Bron)
{
    public static readonly IReadOnlyList<Beslisregel> Alle =
    [
        .. Naslagtabel.Lees("beslisregels.csv").Select(rij => new Beslisregel(
            rij["id"],
            rij["kader"],
            rij["sectoren"].Split(','),
            int.Parse(rij["volgorde"], CultureInfo.InvariantCulture),
            rij["eindoordeel"],
            rij["toelichting"],
            Geldigheid.Lees(rij),
            rij["alleen_volledig"] == "ja",
            rij["herkomst"] == "aanname",
            rij["bron"])),
    ];

    /// <summary>The standaarden that make it fire, or null when it does not.</summary>
    public IReadOnlyList<string>? Vuurt(IReadOnlyList<(string Standaard, string Oordeel)> wegend)
    {
        var treffers = new List<string>();
        foreach (var voorwaarde in Beslisvoorwaarde.PerRegel[Id])
        {
            var treft = voorwaarde.Treft(wegend);
            if (treft.Count < voorwaarde.Minimum)
            {
                return null;
            }

            treffers.AddRange(treft);
        }

        return [.. wegend.Select(rij => rij.Standaard).Where(standaard => treffers.Contains(standaard, StringComparer.Ordinal))];
    }
}
