using Monitoring.Contracts.Domein;

namespace Monitoring.Services.Opp.Domain;

/// <summary>
/// The school's own key of a pupil: 1-100 characters, never a burgerservicenummer. It lives only until its <see cref="Pseudoniem"/> is made;
/// it is not stored, and does not show itself in text.
/// </summary>
internal sealed class LeerlingSleutel
{
    public const int MaxLengte = 100;

    private LeerlingSleutel(string waarde) => Waarde = waarde;

    public string Waarde { get; }

    /// <summary>Reads a key or refuses with <c>bsn.herkend</c> or <c>opp.leerling-sleutel-ongeldig</c>; neither repeats what was sent.</summary>
    public static LeerlingSleutel Lees(string? tekst, string veld = "leerling_sleutel")
    {
        var kaal = (tekst ?? "").Trim();
        Burgerservicenummer.Weiger(kaal, veld);
        return kaal.Length is > 0 and <= MaxLengte && !kaal.Any(char.IsControl)
            ? new LeerlingSleutel(kaal)
            : throw new WeigeringException("opp.leerling-sleutel-ongeldig", "De sleutel van de leerling ontbreekt of is te lang. Verwacht: 1 tot en met 100 tekens, en geen persoonsnummer.", veld);
    }

    public override string ToString() => "(verborgen)";
}
