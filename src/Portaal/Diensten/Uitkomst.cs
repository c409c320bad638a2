using System.Diagnostics.CodeAnalysis;

namespace Monitoring.Portaal.Diensten;

/// <summary>The answer of a service, or what stood in its way: exactly one of the two.</summary>
public sealed record Uitkomst<T>
    where T : class
{
    private Uitkomst(T? waarde, Storing? storing) => (Waarde, Storing) = (waarde, storing);

    public T? Waarde { get; }

    public Storing? Storing { get; }

    [MemberNotNullWhen(true, nameof(Waarde))]
    [MemberNotNullWhen(false, nameof(Storing))]
    public bool Gelukt => Waarde is not null;

    internal static Uitkomst<T> Met(T waarde) => new(waarde, null);

    internal static Uitkomst<T> Zonder(Storing storing) => new(null, storing);
}
