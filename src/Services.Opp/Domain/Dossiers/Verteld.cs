using System.Globalization;

namespace Monitoring.Services.Opp.Domain.Dossiers;

/// <summary>Names of what an act can tell, as <see cref="Dossier.DoorHandeling"/> keeps them; the fields of the content are in <see cref="Inhoudveld"/>.</summary>
internal static class Verteld
{
    public const string Handelingsdeel = "handelingsdeel";
    public const string OudersMetGezag = "ouders_met_gezag";
    public const string LeerlingBeslist = "leerling_beslist";
    public const string Uitstroom = "uitstroom";

    public static string Overleg(DateOnly op) => OpDag("overleg", op);

    public static string Gehoord(DateOnly op) => OpDag("gehoord", op);

    public static string Evaluatie(DateOnly op) => OpDag("evaluatie", op);

    /// <param name="ouder">As <see cref="Dossiers.Instemming.Ouder"/>.</param>
    /// <param name="handelingsdeelVersie">The version it is about.</param>
    public static string Instemming(int ouder, int handelingsdeelVersie) => string.Create(CultureInfo.InvariantCulture, $"instemming {ouder} {handelingsdeelVersie}");

    private static string OpDag(string naam, DateOnly op) => string.Create(CultureInfo.InvariantCulture, $"{naam} {op:yyyy-MM-dd}");
}
