using System.Globalization;
using Monitoring.Services.Toezicht.Domain.Naslag;

namespace Monitoring.Services.Toezicht.Domain.Risico;

/// <summary>An occasion to look closer, with its weight in the score. Never a verdict: a visit decides (De Staat van het Onderwijs 2024, section 1.3.1).</summary>
internal sealed record Risicosignaal(string Code, string Omschrijving, int Gewicht, Geldigheid Geldig, bool IsAanname, string Bron)
{
    public static readonly IReadOnlyList<Risicosignaal> Alle =
        [.. Naslagtabel.Lees("risicosignalen.csv").Select(rij => new Risicosignaal(rij["code"], rij["omschrijving"], int.Parse(rij["gewicht"], CultureInfo.InvariantCulture), Geldigheid.Lees(rij), rij["herkomst"] == "aanname", rij["bron"]))];
}
