using System.Text.RegularExpressions;
using Monitoring.Contracts.Domein;
using Monitoring.Services.Opp.Domain;
using Monitoring.Services.Opp.Domain.Codes;

namespace Monitoring.Services.Opp.Inzien;

/// <summary>
/// The Inspectie's access to the OPP's of one school, for one onderzoek and a limited time. It is written once and runs out by itself;
/// the school sees it from the first moment.
/// </summary>
internal sealed partial class Inzage
{
    /// <summary>Longest access, in days with the first.</summary>
    public const int MeesteDagen = 30;

    public const int MaxLengteOnderzoek = 40;

    public required Guid Id { get; init; }

    public required string Brin { get; init; }

    /// <summary>Number of the onderzoek.</summary>
    public required string Onderzoek { get; init; }

    /// <summary>Code.</summary>
    public required string Reden { get; init; }

    /// <summary>Account of the inspecteur: only this one may use it.</summary>
    public required string Inspecteur { get; init; }

    /// <summary>UTC ticks of the request.</summary>
    public required long Tijdstip { get; init; }

    public required DateOnly AangevraagdOp { get; init; }

    public required DateOnly GeldigTotEnMet { get; init; }

    /// <summary>Refuses with <c>inzage.onderzoek-ongeldig</c>, <c>inzage.reden-onbekend</c> or <c>inzage.dagen-ongeldig</c>.</summary>
    public static Inzage Vraag(Brin brin, string onderzoek, string reden, int dagen, string inspecteur, Moment nu)
    {
        var nummer = onderzoek.Trim();
        Burgerservicenummer.Weiger(nummer, "onderzoek");
        if (!Nummervorm().IsMatch(nummer))
        {
            throw new WeigeringException("inzage.onderzoek-ongeldig", "Vul het nummer van het onderzoek in: 1 tot en met 40 letters, cijfers, '-' of '_'. Zonder onderzoek is er geen inzage.", "onderzoek");
        }

        if (dagen is < 1 or > MeesteDagen)
        {
            throw new WeigeringException("inzage.dagen-ongeldig", $"Inzage duurt 1 tot en met {MeesteDagen} dagen.", "dagen");
        }

        return new Inzage
        {
            Id = Guid.CreateVersion7(nu.Tijdstip),
            Brin = brin.Waarde,
            Onderzoek = nummer,
            Reden = Veld.Lees(reden, "reden", Codelijsten.Inzagereden.Lees),
            Inspecteur = inspecteur,
            Tijdstip = nu.Tijdstip.UtcTicks,
            AangevraagdOp = nu.Vandaag,
            GeldigTotEnMet = nu.Vandaag.AddDays(dagen - 1),
        };
    }

    public bool IsGeldig(DateOnly vandaag) => vandaag <= GeldigTotEnMet;

    [GeneratedRegex(@"\A[A-Za-z0-9_-]{1,40}\z", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 100)]
    private static partial Regex Nummervorm();
}
