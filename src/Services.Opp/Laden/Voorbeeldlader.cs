using Microsoft.EntityFrameworkCore;
using Monitoring.Contracts.Domein;
using Monitoring.Contracts.Opp.V1;
using Monitoring.Services.Opp.Data;
using Monitoring.Services.Opp.Domain;
using Monitoring.Services.Opp.Domain.Trajecten;
using Overdracht = Monitoring.Services.Opp.Domain.Overdrachten.Overdracht;
using Traject = Monitoring.Services.Opp.Domain.Trajecten.Traject;

namespace Monitoring.Services.Opp.Laden;

/// <summary>
/// Loads trajecten and overdrachten of invented schools. What is there already is passed by; what belongs to a school that exists is refused.
/// </summary>
internal sealed class Voorbeeldlader(OppContext context, Kalender kalender)
{
    private const int Meeste = 5_000;

    /// <summary>All or none. A refusal names the kenmerk that it is about.</summary>
    public async Task<Laadverslag> Laad(Voorbeelden verzoek, CancellationToken ct)
    {
        if (verzoek.Trajecten.Count + verzoek.Overdrachten.Count > Meeste)
        {
            throw new WeigeringException("voorbeeld.te-veel", $"Stuur hoogstens {Meeste} voorbeelden tegelijk.", "trajecten");
        }

        var (verslag, nu) = (new Laadverslag(), kalender.Nu());
        var opps = await Opps([.. verzoek.Trajecten.Select(traject => (traject.Vestiging, traject.Kenmerk)), .. verzoek.Overdrachten.Select(overdracht => (overdracht.Vestiging, overdracht.Kenmerk))], ct);
        var bekend = await Bekend(verzoek, ct);
        var echt = await Echt(verzoek, ct);
        foreach (var voorbeeld in verzoek.Trajecten)
        {
            Probeer(voorbeeld.Kenmerk, () =>
            {
                var vestiging = Vestiging(voorbeeld.Vestiging, echt);
                var isNieuw = bekend.Add((vestiging.Brin.Waarde, voorbeeld.Soort, voorbeeld.Kenmerk));
                if (isNieuw)
                {
                    context.Trajecten.Add(Maak(voorbeeld, vestiging, opps.GetValueOrDefault((vestiging.Brin.Waarde, voorbeeld.Kenmerk)), nu));
                }

                return isNieuw;
            });
        }

        foreach (var voorbeeld in verzoek.Overdrachten)
        {
            Probeer(voorbeeld.Kenmerk, () => DraagOver(voorbeeld, Vestiging(voorbeeld.Naar, echt, "naar"), opps.GetValueOrDefault((Vestiging(voorbeeld.Vestiging, echt).Brin.Waarde, voorbeeld.Kenmerk)), nu));
        }

        await context.SaveChangesAsync(ct);
        return verslag;

        void Probeer(string kenmerk, Func<bool> laad)
        {
            try
            {
                var isNieuw = laad();
                verslag.Nieuw += isNieuw ? 1 : 0;
                verslag.Bestond += isNieuw ? 0 : 1;
            }
            catch (WeigeringException fout)
            {
                throw new WeigeringException(fout.Weigering.Code, $"{Kenmerk.Lees(kenmerk).Waarde}: {fout.Weigering.Melding}", fout.Weigering.Veld);
            }
        }
    }

    private static Traject Maak(Voorbeeldtraject voorbeeld, BrinVestiging vestiging, Ontwikkelingsperspectief? opp, Moment nu)
    {
        var soort = Veld.Lees(voorbeeld.Soort, "soort", Trajectsoort.Lees);
        if (voorbeeld.Stappen.Count == 0 || (soort.MetOpp && opp is null))
        {
            throw new WeigeringException("voorbeeld.onvolledig", "Een traject begint met een stap, en waar het bij een OPP hoort is dat er.", "stappen");
        }

        var plaats = opp is not null ? Trajectplaats.Bij(opp) : new Trajectplaats(vestiging, Veld.Lees(voorbeeld.Schoolsoort, "schoolsoort", Schoolsoort.Lees), null, Kenmerk.Lees(voorbeeld.Kenmerk).Waarde, Herkomst.Voorbeeld);
        var traject = Traject.Begin(soort, plaats, Dag(voorbeeld.Stappen[0].Datum), voorbeeld.Stappen[0].Velden, nu);
        foreach (var stap in voorbeeld.Stappen.Skip(1))
        {
            traject.Zet(traject.Versie, Dag(stap.Datum), stap.Keuze, stap.Velden, nu);
        }

        return traject;
    }

    /// <returns>False when the OPP ended before.</returns>
    private bool DraagOver(Voorbeeldoverdracht voorbeeld, BrinVestiging naar, Ontwikkelingsperspectief? opp, Moment nu)
    {
        if (opp is null)
        {
            throw new WeigeringException("voorbeeld.onvolledig", "Bij dit kenmerk hoort geen OPP van de voorbeeldgegevens.", "kenmerk");
        }

        if (opp.IsBeeindigd)
        {
            return false;
        }

        var op = Dag(voorbeeld.Datum);
        opp.DraagOver(opp.Versie, op, naar, Veld.Lees(voorbeeld.InzageOudersOp, "inzage_ouders_op", Datum.Lees), nu);
        context.Overdrachten.Add(Overdracht.Van(opp, naar, op, nu));
        return true;
    }

    private static BrinVestiging Vestiging(string tekst, HashSet<string> echt, string veld = "vestiging")
    {
        var vestiging = Veld.Lees(tekst, veld, BrinVestiging.Lees);
        return echt.Contains(vestiging.Waarde) ? throw new WeigeringException("voorbeeld.echte-school", "Deze vestiging bestaat echt. Voorbeeldgegevens horen daar niet.", veld) : vestiging;
    }

    private async Task<HashSet<string>> Echt(Voorbeelden verzoek, CancellationToken ct)
    {
        var codes = verzoek.Trajecten.Select(traject => traject.Vestiging).Concat(verzoek.Overdrachten.SelectMany(overdracht => new[] { overdracht.Vestiging, overdracht.Naar })).Select(tekst => tekst.Trim().ToUpperInvariant()).Distinct().ToList();
        return await context.Vestigingen.Where(vestiging => !vestiging.Voorbeeld && EF.Parameter(codes).Contains(vestiging.Code)).Select(vestiging => vestiging.Code).ToHashSetAsync(ct);
    }

    private async Task<HashSet<(string Brin, string Soort, string Kenmerk)>> Bekend(Voorbeelden verzoek, CancellationToken ct)
    {
        var kenmerken = verzoek.Trajecten.Select(traject => traject.Kenmerk).Distinct().ToList();
        var gevonden = await context.Trajecten.Where(traject => EF.Parameter(kenmerken).Contains(traject.Kenmerk)).Select(traject => new { traject.Brin, traject.Soort, traject.Kenmerk }).ToListAsync(ct);
        return [.. gevonden.Select(traject => (traject.Brin, traject.Soort, traject.Kenmerk))];
    }

    /// <summary>One query per school, each on its index.</summary>
    private async Task<Dictionary<(string Brin, string Kenmerk), Ontwikkelingsperspectief>> Opps(IReadOnlyList<(string Vestiging, string Kenmerk)> gevraagd, CancellationToken ct)
    {
        var opps = new Dictionary<(string Brin, string Kenmerk), Ontwikkelingsperspectief>();
        foreach (var school in gevraagd.GroupBy(plaats => Veld.Lees(plaats.Vestiging, "vestiging", BrinVestiging.Lees).Brin.Waarde, plaats => plaats.Kenmerk))
        {
            var (brin, kenmerken) = (school.Key, school.Distinct().ToList());
            foreach (var opp in await context.Opps.Where(opp => opp.Brin == brin && opp.Herkomst == Herkomst.Voorbeeld && EF.Parameter(kenmerken).Contains(opp.Kenmerk)).ToListAsync(ct))
            {
                opps.Add((opp.Brin, opp.Kenmerk), opp);
            }
        }

        return opps;
    }

    private static DateOnly Dag(string tekst) => Veld.Lees(tekst, "datum", Datum.Lees);
}
