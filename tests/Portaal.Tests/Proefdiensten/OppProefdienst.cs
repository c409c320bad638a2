using System.Collections.Concurrent;
using System.Globalization;
using Grpc.Core;
using Monitoring.Contracts.Domein;
using Monitoring.Contracts.Opp.V1;
using Monitoring.ServiceDefaults.Weigeringen;

namespace Monitoring.Portaal.Tests.Proefdiensten;

/// <summary>The OPP's of one school; what contains a BSN is refused as Services.Opp does.</summary>
internal sealed class OppProefdienst : Ontwikkelingsperspectieven.OntwikkelingsperspectievenBase
{
    private static readonly string[] Termijnen = ["te-laat", "loopt", "op-tijd", "te-laat-vastgesteld"];

    private readonly ConcurrentDictionary<string, Opp> _opps = new(StringComparer.Ordinal);

    public OppProefdienst()
    {
        for (var nummer = 1; nummer <= 30; nummer++)
        {
            var termijn = Termijnen[nummer % 4];
            Voeg(new Opp
            {
                Kenmerk = string.Create(CultureInfo.InvariantCulture, $"OPP-2026-{nummer:D3}"),
                Vestiging = nummer % 6 == 0 ? "90AA01" : "90AA00",
                Schoolsoort = "bao",
                BeginTermijn = "2026-09-01",
                UitersteDatum = termijn == "loopt" ? "2026-12-15" : "2026-10-13",
                OpgesteldOp = "2026-09-20",
                VastgesteldOp = termijn is "op-tijd" ? "2026-10-09" : termijn is "te-laat-vastgesteld" ? "2026-10-29" : "",
                Status = termijn is "op-tijd" or "te-laat-vastgesteld" ? "vastgesteld" : "opgesteld",
                Termijn = termijn,
                TermijnUitleg = "De zes weken begonnen op 1 september 2026 en eindigden op 13 oktober 2026 (WPO art. 40a lid 2).",
                WettelijkeBasis = "WPO art. 40a lid 2",
            });
        }
    }

    /// <summary>Id of an OPP whose term is over and that is not yet vastgesteld.</summary>
    public string TeLaat => _opps.Values.First(opp => opp.Termijn == "te-laat").Id;

    public override Task<OppLijst> Lijst(LijstVraag request, ServerCallContext context)
    {
        var school = _opps.Values.Where(opp => opp.Vestiging.StartsWith(request.Vestiging, StringComparison.Ordinal) && opp.Kenmerk.Contains(request.Zoek, StringComparison.OrdinalIgnoreCase)).ToList();
        var rijen = school.Where(opp => request.Termijn.Length == 0 || opp.Termijn == request.Termijn)
            .OrderBy(opp => Array.IndexOf(Termijnen, opp.Termijn)).ThenBy(opp => opp.Kenmerk, StringComparer.Ordinal).ToList();
        return Task.FromResult(new OppLijst
        {
            Totaal = rijen.Count,
            TeLaat = school.Count(opp => opp.Termijn == "te-laat"),
            Loopt = school.Count(opp => opp.Termijn == "loopt"),
            OpTijd = school.Count(opp => opp.Termijn == "op-tijd"),
            TeLaatVastgesteld = school.Count(opp => opp.Termijn == "te-laat-vastgesteld"),
            Opps = { rijen.Skip((Math.Max(1, request.Pagina.Nummer) - 1) * request.Pagina.Grootte).Take(request.Pagina.Grootte) },
        });
    }

    public override Task<Opp> Haal(OppVraag request, ServerCallContext context) => Task.FromResult(Zoek(request.Id));

    public override Task<Opp> Registreer(RegistreerVerzoek request, ServerCallContext context)
    {
        // 111222333 passes the 11-proef.
        if (request.LeerlingSleutel == "111222333")
        {
            throw new Weigering("opp.bsn-herkend", "Dit lijkt op een BSN. Gebruik het nummer van uw eigen administratie.", "leerling_sleutel").NaarRpc();
        }

        return Task.FromResult(Voeg(new Opp { Kenmerk = request.Kenmerk, Vestiging = request.Vestiging, Schoolsoort = request.Schoolsoort, BeginTermijn = request.BeginTermijn, UitersteDatum = "2026-12-29", OpgesteldOp = request.OpgesteldOp, VastgesteldOp = request.VastgesteldOp, Status = "opgesteld", Termijn = "loopt", TermijnUitleg = "De zes weken lopen tot en met 29 december 2026.", WettelijkeBasis = "WPO art. 40a lid 2" }));
    }

    public override Task<Opp> StelVast(VaststelVerzoek request, ServerCallContext context)
    {
        var opp = Zoek(request.Id);
        if (opp.Versie != request.Versie)
        {
            throw new Weigering("versie.verouderd", "Iemand anders heeft dit intussen gewijzigd.", "versie", WeigeringSoort.Conflict).NaarRpc();
        }

        (opp.VastgesteldOp, opp.Status, opp.Termijn, opp.Versie) = (request.Datum, "vastgesteld", "op-tijd", opp.Versie + 1);
        return Task.FromResult(opp);
    }

    private Opp Voeg(Opp opp)
    {
        (opp.Id, opp.Versie) = (Guid.NewGuid().ToString(), 1);
        return _opps[opp.Id] = opp;
    }

    private Opp Zoek(string id) => _opps.TryGetValue(id, out var opp) ? opp : throw new Weigering("opp.onbekend", "Dit OPP bestaat niet bij uw school.", "", WeigeringSoort.NietGevonden).NaarRpc();
}
