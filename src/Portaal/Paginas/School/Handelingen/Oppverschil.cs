using Monitoring.Contracts.Opp.V1;
using Monitoring.Portaal.Formulieren;

namespace Monitoring.Portaal.Paginas.School.Handelingen;

/// <summary>What became of an OPP since the version that the visitor saw.</summary>
/// <param name="Handelingen">The acts since then, the latest first.</param>
/// <param name="Nu">What the OPP says now and did not say then; an empty value is no longer there.</param>
/// <param name="AlleenBeoordeeld">Nothing was done since then: the rules were applied anew.</param>
internal sealed record Oppverschil(IReadOnlyList<Tussenwijziging> Handelingen, IReadOnlyList<(string Veld, string? Waarde)> Nu, bool AlleenBeoordeeld)
{
    /// <summary>Nothing is known of what was done.</summary>
    public static Oppverschil Onbekend { get; } = new([], [], AlleenBeoordeeld: false);

    /// <param name="versies">Of one OPP, newest first. A version that only judged the rules anew is not among them.</param>
    public static Oppverschil Van(IReadOnlyList<Oppversie> versies, long gezien)
    {
        var sinds = versies.TakeWhile(versie => versie.Versie > gezien).ToList();
        if (sinds.Count == versies.Count)
        {
            return Onbekend;
        }

        if (sinds.Count == 0)
        {
            return new Oppverschil([], [], AlleenBeoordeeld: true);
        }

        var (toen, nu) = (Feiten(versies[sinds.Count]), Feiten(versies[0]));
        var vervallen = toen.Select(feit => feit.Veld).Except(nu.Select(feit => feit.Veld)).Select(veld => (veld, (string?)null));
        return new Oppverschil([.. sinds.Select(versie => new Tussenwijziging(versie.Handeling, "", versie.Tijdstip))], [.. nu.Except(toen), .. vervallen], AlleenBeoordeeld: false);
    }

    private static List<(string Veld, string? Waarde)> Feiten(Oppversie versie) => [.. versie.Feiten.Select(feit => (feit.Naam, (string?)feit.Waarde))];
}
