using Monitoring.Contracts.Opp.V1;

namespace Monitoring.Services.Opp.Tests.Opstelling;

/// <summary>Rows as a school sends them.</summary>
internal static class Rij
{
    public static RegistreerVerzoek Van(string kenmerk, string vestiging = OppServer.School + "00", string vastgesteld = "", string begin = "2024-02-01", string soort = "bao", int regel = 1) => new()
    {
        Regel = regel,
        Kenmerk = kenmerk,
        LeerlingSleutel = "leerling-" + kenmerk,
        Vestiging = vestiging,
        Schoolsoort = soort,
        BeginTermijn = begin,
        OpgesteldOp = begin,
        VastgesteldOp = vastgesteld,
    };
}
