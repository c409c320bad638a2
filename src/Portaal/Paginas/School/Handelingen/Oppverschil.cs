using Monitoring.Contracts.Opp.V1;
using Monitoring.Portaal.Formulieren;

namespace Monitoring.Portaal.Paginas.School.Handelingen;

/// <summary>What became of an OPP since the version that the visitor saw.</summary>
/// <param name="Handelingen">The acts since then, the latest first.</param>
/// <param name="Nu">What the OPP says now and did not say then; an empty value is no longer there.</param>
internal sealed record Oppverschil(IReadOnlyList<Tussenwijziging> Handelingen, IReadOnlyList<(string Veld, string? Waarde)> Nu)
{
    public static Oppverschil Geen { get; } = new([], []);

    /// <param name="versies">Of one OPP, newest first. A version that only judged the rules anew is not among them.</param>
    public static Oppverschil Van(IReadOnlyList<Oppversie> versies, long gezien)
    {
        var sinds = versies.TakeWhile(versie => versie.Versie > gezien).ToList();
        if (sinds.Count == 0 || sinds.Count == versies.Count)
        {
            return Geen;
        }

        var (toen, nu) = (Feiten(versies[sinds.Count]), Feiten(versies[0]));
        var vervallen = toen.Select(feit => feit.Veld).Except(nu.Select(feit => feit.Veld)).Select(veld => (veld, (string?)null));
        return new Oppverschil([.. sinds.Select(versie => new Tussenwijziging(versie.Handeling, "", versie.Tijdstip))], [.. nu.Except(toen), .. vervallen]);
    }

    private static List<(string Veld, string? Waarde)> Feiten(Oppversie versie) => [.. versie.Feiten.Select(feit => (feit.Naam, (string?)feit.Waarde))];
}
