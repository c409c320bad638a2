namespace Monitoring.Services.Toezicht.Domain.Objecten;

/// <summary>
/// How much weight a statement has when files contradict each other, so that the outcome does not depend on the order in which they
/// arrive: a statement of higher weight replaces, and of equal weight the one about the later day; any other only fills what is empty. DUO always outweighs sample data.
/// </summary>
internal readonly record struct Gezag(int Waarde) : IComparable<Gezag>
{
    private const int VanDuo = 10;

    /// <summary>Derived from something else, such as a postcode.</summary>
    public const int Afgeleid = 1;

    /// <summary>Said in passing by a file about something else, such as a table of pupils.</summary>
    public const int Terloops = 2;

    /// <summary>Said by the file that is about it.</summary>
    public const int Eigen = 3;

    public bool IsDuo => Waarde > VanDuo;

    public static Gezag Van(int gewicht, bool voorbeeld) => new(voorbeeld ? gewicht : gewicht + VanDuo);

    public int CompareTo(Gezag other) => Waarde.CompareTo(other.Waarde);

    public static bool operator <(Gezag links, Gezag rechts) => links.Waarde < rechts.Waarde;

    public static bool operator >(Gezag links, Gezag rechts) => links.Waarde > rechts.Waarde;

    public static bool operator <=(Gezag links, Gezag rechts) => links.Waarde <= rechts.Waarde;

    public static bool operator >=(Gezag links, Gezag rechts) => links.Waarde >= rechts.Waarde;
}
