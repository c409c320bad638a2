using Monitoring.Contracts.Domein;
using Monitoring.Contracts.Opp.V1;
using Monitoring.ServiceDefaults.Weigeringen;
using Monitoring.Services.Opp.Domain;
using Monitoring.Services.Opp.Domain.Regels;
using Monitoring.Services.Opp.Registreren;
using OppBericht = Monitoring.Contracts.Opp.V1.Opp;

namespace Monitoring.Services.Opp;

/// <summary>Codes and answers as they go over the wire.</summary>
internal static class Berichtvorm
{
    private static readonly Dictionary<Termijn, string> Termijnen = new()
    {
        [Termijn.OpTijd] = "op-tijd",
        [Termijn.TeLaatVastgesteld] = "te-laat-vastgesteld",
        [Termijn.TeLaat] = "te-laat",
        [Termijn.Loopt] = "loopt",
    };

    private static readonly Dictionary<Uitkomst, string> Uitkomsten = new()
    {
        [Uitkomst.Nieuw] = "nieuw",
        [Uitkomst.Ongewijzigd] = "ongewijzigd",
        [Uitkomst.Gewijzigd] = "gewijzigd",
        [Uitkomst.Afgewezen] = "afgewezen",
    };

    /// <summary>Reads the filter of a list; empty gives null. Refuses with <c>opp.termijn-onbekend</c>.</summary>
    public static Termijn? LeesTermijn(string code)
    {
        if (code.Length == 0)
        {
            return null;
        }

        return Termijnen.Where(paar => paar.Value == code).Select(paar => (Termijn?)paar.Key).FirstOrDefault()
            ?? throw new WeigeringException("opp.termijn-onbekend", $"Deze termijn bestaat niet. Verwacht: {string.Join(", ", Termijnen.Values)}.", "termijn");
    }

    public static OppBericht NaarBericht(this Ontwikkelingsperspectief opp, DateOnly vandaag)
    {
        var oordeel = opp.BeoordeelTermijn(vandaag);
        return new OppBericht
        {
            Id = opp.Id.ToString(),
            Versie = opp.Versie,
            Kenmerk = opp.Kenmerk,
            Vestiging = opp.Vestiging,
            Schoolsoort = opp.Schoolsoort,
            BeginTermijn = Datum.Schrijf(opp.BeginTermijn),
            UitersteDatum = Datum.Schrijf(oordeel.UitersteDatum),
            OpgesteldOp = Datum.Schrijf(opp.OpgesteldOp),
            VastgesteldOp = Datum.Schrijf(opp.VastgesteldOp),
            Status = opp.Status == OppStatus.Vastgesteld ? "vastgesteld" : "opgesteld",
            Termijn = Termijnen[oordeel.Termijn],
            TermijnUitleg = oordeel.Uitleg,
            WettelijkeBasis = oordeel.WettelijkeBasis,
        };
    }

    public static RegistreerUitkomst NaarBericht(this RijUitkomst rij) => new()
    {
        Regel = rij.Regel,
        Id = rij.Id?.ToString() ?? "",
        Uitkomst = Uitkomsten[rij.Uitkomst],
        Reden = rij.Reden?.NaarBericht(),
    };
}
