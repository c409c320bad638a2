using System.Globalization;

namespace Monitoring.Services.Toezicht.Domain.Naslag;

/// <summary>A number of days that the procedure asks, with where it comes from.</summary>
internal sealed record Termijn(string Code, int Dagen, Geldigheid Geldig, bool IsAanname, string Bron)
{
    public const string Zienswijze = "zienswijze";
    public const string Openbaarmaking = "openbaarmaking";
    public const string Herinnering = "herinnering";
    public const string Conceptrapport = "conceptrapport";
    public const string Vaststelling = "vaststelling";
    public const string Correctie = "correctie";
    public const string Herstelbeoordeling = "herstelbeoordeling";

    private static readonly IReadOnlyList<Termijn> Alle =
        [.. Naslagtabel.Lees("termijnen.csv").Select(rij => new Termijn(rij["code"], int.Parse(rij["dagen"], CultureInfo.InvariantCulture), Geldigheid.Lees(rij), rij["herkomst"] == "aanname", rij["bron"]))];

    /// <exception cref="InvalidOperationException">The table has no row for that day.</exception>
    public static Termijn Van(string code, DateOnly dag) => Alle.FirstOrDefault(termijn => termijn.Code == code && termijn.Geldig.Op(dag))
        ?? throw new InvalidOperationException($"termijnen.csv has no {code} on {dag:O}.");
}
