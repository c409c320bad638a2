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

    private static readonly Dictionary<Oorzaak, string> Oorzaakcodes = new()
    {
        [Oorzaak.Vaststelling] = "vaststelling",
        [Oorzaak.Evaluatie] = "evaluatie",
        [Oorzaak.Overleg] = "overleg",
        [Oorzaak.Hoorrecht] = "hoorrecht",
        [Oorzaak.Instemming] = "instemming",
        [Oorzaak.Inhoud] = "inhoud",
        [Oorzaak.NietDoorgegeven] = "niet-doorgegeven",
    };

    /// <summary>The single causes with their codes, in the order of the work list.</summary>
    public static IReadOnlyDictionary<Oorzaak, string> Oorzaken => Oorzaakcodes;

    public static string Code(this Regeluitkomst uitkomst) => uitkomst switch
    {
        Regeluitkomst.Voldoet => "voldoet",
        Regeluitkomst.VoldoetNiet => "voldoet-niet",
        Regeluitkomst.Nvt => "nvt",
        _ => "nog-niet",
    };

    public static string VoldoetCode(bool? voldoet) => voldoet switch
    {
        true => "voldoet",
        false => "voldoet-niet",
        null => "nog-niet",
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
            Status = opp.VastgesteldOp is not null ? "vastgesteld" : "opgesteld",
            Termijn = Termijnen[oordeel.Termijn],
            TermijnUitleg = oordeel.Uitleg,
            WettelijkeBasis = oordeel.WettelijkeBasis,
            VoldoetAanWet = VoldoetCode(opp.VoldoetAanWet),
            Oorzaken = { Oorzaakcodes.Where(paar => opp.Oorzaken.HasFlag(paar.Key)).Select(paar => paar.Value) },
            ActieVoor = Datum.Schrijf(opp.ActieVoor),
            Einde = opp.Dossier.Einde is not { } einde ? "" : einde.Overgedragen ? "overgedragen" : "afgesloten",
            BeeindigdOp = Datum.Schrijf(opp.Dossier.Einde?.Op),
            HandelingsdeelVersie = opp.Dossier.HandelingsdeelVersie,
            OudersMetGezag = opp.Dossier.OudersMetGezag ?? 0,
            LeerlingBeslist = opp.Dossier.LeerlingBeslist switch { true => "ja", false => "nee", null => "" },
            UitstroomBekend = opp.Dossier.Uitstroom is not null,
        };
    }

    /// <summary>With what is in it, in words: for one OPP, not for a list.</summary>
    public static OppBericht NaarBerichtMetFeiten(this Ontwikkelingsperspectief opp, DateOnly vandaag)
    {
        var bericht = opp.NaarBericht(vandaag);
        bericht.Feiten.AddRange(Feitenlijst.Van(opp.Momentopname()));
        return bericht;
    }

    public static RegistreerUitkomst NaarBericht(this RijUitkomst rij) => new()
    {
        Regel = rij.Regel,
        Id = rij.Id?.ToString() ?? "",
        Uitkomst = Uitkomsten[rij.Uitkomst],
        Reden = rij.Reden?.NaarBericht(),
        NietOvergenomen = { rij.NietOvergenomen.Select(veld => veld.NaarBericht()) },
    };
}
