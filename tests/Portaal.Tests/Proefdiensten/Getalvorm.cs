using Monitoring.Contracts;
using Monitoring.Contracts.V1;

namespace Monitoring.Portaal.Tests.Proefdiensten;

internal static class Getalvorm
{
    public static Getal G(decimal waarde) => waarde.NaarGetal();

    public static Getal Geen(RedenOntbreekt reden) => new() { Ontbreekt = reden };
}
