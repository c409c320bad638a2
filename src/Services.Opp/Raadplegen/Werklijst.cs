using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using Monitoring.Contracts.Domein;
using Monitoring.Contracts.Opp.V1;
using Monitoring.ServiceDefaults.Toegang;
using Monitoring.Services.Opp.Data;
using Monitoring.Services.Opp.Domain;
using Monitoring.Services.Opp.Domain.Overdrachten;
using Monitoring.Services.Opp.Domain.Regels;
using Monitoring.Services.Opp.Overdragen;
using Monitoring.Services.Opp.Trajecten;

namespace Monitoring.Services.Opp.Raadplegen;

/// <summary>
/// The OPP's of one school. Without a sort order what needs attention comes first: too late, then what still has time, then what is
/// vastgesteld, each by last day. With a filter on what is to be done, the first to be done comes first. The counts are of the whole list,
/// whatever it is filtered on.
/// </summary>
internal sealed class Werklijst(OppContext context, Kalender kalender)
{
    /// <summary>Something in the OPP itself is missing or not told.</summary>
    public const Oorzaak Onvolledig = Oorzaak.Overleg | Oorzaak.Hoorrecht | Oorzaak.Instemming | Oorzaak.Inhoud | Oorzaak.NietDoorgegeven;

    /// <summary>Filter: something runs beside the OPP.</summary>
    private const string MetTraject = "traject";

    /// <summary>Filter: whatever its days, it has not ended.</summary>
    private const string Open = "open";

    public async Task<OppLijst> Lees(LijstVraag vraag, Aanroeper aanroeper, CancellationToken ct)
    {
        var vandaag = kalender.Nu().Vandaag;
        var bladzijde = Bladzijde.Lees(vraag.Pagina);
        var termijn = Berichtvorm.LeesTermijn(vraag.Termijn);
        var isActielijst = vraag.Oorzaak.Length + vraag.Actie.Length > 0;
        var sorteer = vraag.Sorteer.Length == 0 && isActielijst ? "actie" : vraag.Sorteer;
        var volgorde = vraag.Oorzaak == MetTraject && sorteer is "actie" or "-actie" ? VolgordeVanTraject(sorteer) : Volgorde(sorteer);
        var opps = Zoek(VanVestiging(context.Opps.AsNoTracking().VanSchool(aanroeper), vraag.Vestiging, aanroeper), vraag.Zoek);

        var lijst = await Tel(opps, vandaag, ct);
        var brin = aanroeper.Brin!.Waarde;
        lijst.Werkvoorraad.Trajecten = await Termijnteller.Tel(context.Trajecten.Where(traject => traject.Brin == brin && traject.Open != "").Select(traject => traject.Uiterlijk), vandaag, ct);
        lijst.Werkvoorraad.Overdrachten = await Termijnteller.Tel(context.Overdrachten.VoorSchool(aanroeper).Where(overdracht => overdracht.Antwoord == Antwoord.Open).Select(overdracht => (DateOnly?)overdracht.Uiterlijk), vandaag, ct);
        var keuze = Kies(termijn is { } gekozen ? opps.Where(Filter(gekozen, vandaag)) : opps, vraag, vandaag);
        lijst.Totaal = (termijn, isActielijst) switch
        {
            (_, true) => await keuze.CountAsync(ct),
            (Termijn.OpTijd, _) => lijst.OpTijd,
            (Termijn.TeLaatVastgesteld, _) => lijst.TeLaatVastgesteld,
            (Termijn.TeLaat, _) => lijst.TeLaat,
            (Termijn.Loopt, _) => lijst.Loopt,
            _ => lijst.Totaal,
        };

        var gevonden = await volgorde(keuze).Skip(bladzijde.Overslaan).Take(bladzijde.Grootte).ToListAsync(ct);
        var trajecten = await Lopend([.. gevonden.Select(opp => (Guid?)opp.Id)], ct);
        foreach (var opp in gevonden)
        {
            var bericht = opp.NaarBericht(vandaag);
            bericht.Trajecten.AddRange(trajecten[opp.Id].Select(Trajectvorm.Lopend));
            lijst.Opps.Add(bericht);
        }

        return lijst;
    }

    /// <summary>What runs beside these OPP's, by OPP, the first to be done first.</summary>
    private async Task<ILookup<Guid?, Domain.Trajecten.Traject>> Lopend(List<Guid?> opps, CancellationToken ct) =>
        (await context.Trajecten.AsNoTracking().Where(traject => opps.Contains(traject.OppId) && traject.Open != "").ToListAsync(ct))
        .OrderBy(traject => traject.Uiterlijk ?? DateOnly.MaxValue).ThenBy(traject => traject.Id).ToLookup(traject => traject.OppId);

    /// <summary>One pass over an index; how many kinds there are does not grow with the school.</summary>
    private static async Task<OppLijst> Tel(IQueryable<Ontwikkelingsperspectief> opps, DateOnly vandaag, CancellationToken ct)
    {
        var (binnenkort, straks) = (vandaag.AddDays(Dagvenster.Binnenkort), vandaag.AddDays(Dagvenster.Straks));
        var groepen = await opps
            .GroupBy(opp => new
            {
                opp.BinnenZesWeken,
                opp.IsBeeindigd,
                Voorbij = opp.UitersteDatum < vandaag,
                opp.Oorzaken,
                Wanneer = opp.ActieVoor == null || opp.ActieVoor > straks ? 3 : opp.ActieVoor < vandaag ? 0 : opp.ActieVoor <= binnenkort ? 1 : 2,
            })
            .Select(groep => new { groep.Key.BinnenZesWeken, groep.Key.IsBeeindigd, groep.Key.Voorbij, groep.Key.Oorzaken, groep.Key.Wanneer, Aantal = groep.Count() })
            .ToListAsync(ct);
        return new OppLijst
        {
            Totaal = groepen.Sum(groep => groep.Aantal),
            OpTijd = groepen.Where(groep => groep.BinnenZesWeken is true).Sum(groep => groep.Aantal),
            TeLaatVastgesteld = groepen.Where(groep => groep.BinnenZesWeken is false).Sum(groep => groep.Aantal),
            TeLaat = groepen.Where(groep => groep is { BinnenZesWeken: null, IsBeeindigd: false, Voorbij: true }).Sum(groep => groep.Aantal),
            Loopt = groepen.Where(groep => groep is { BinnenZesWeken: null, IsBeeindigd: false, Voorbij: false }).Sum(groep => groep.Aantal),
            Werkvoorraad = new Werkvoorraad
            {
                Open = groepen.Where(groep => !groep.IsBeeindigd).Sum(groep => groep.Aantal),
                TeLaat = groepen.Where(groep => groep.Wanneer == 0).Sum(groep => groep.Aantal),
                Binnen14Dagen = groepen.Where(groep => groep.Wanneer == 1).Sum(groep => groep.Aantal),
                Binnen30Dagen = groepen.Where(groep => groep.Wanneer == 2).Sum(groep => groep.Aantal),
                Onvolledig = groepen.Where(groep => (groep.Oorzaken & Onvolledig) != Oorzaak.Geen).Sum(groep => groep.Aantal),
                Oorzaken = { Berichtvorm.Oorzaken.Select(oorzaak => new Oorzaaktelling { Oorzaak = oorzaak.Value, Aantal = groepen.Where(groep => groep.Oorzaken.HasFlag(oorzaak.Key)).Sum(groep => groep.Aantal) }) },
            },
        };
    }

    /// <summary>With <see cref="MetTraject"/> the days are those of what runs beside the OPP, otherwise those of the OPP itself.</summary>
    private IQueryable<Ontwikkelingsperspectief> Kies(IQueryable<Ontwikkelingsperspectief> opps, LijstVraag vraag, DateOnly vandaag)
    {
        var venster = vraag.Actie is "" or Open ? null : Dagvenster.Van(vraag.Actie, vandaag) ?? throw new WeigeringException("opp.actie-onbekend", "Deze keuze bestaat niet. Verwacht: open, te-laat, 14-dagen of 30-dagen.", "actie");
        opps = vraag.Actie == Open ? opps.Where(opp => !opp.IsBeeindigd) : opps;
        if (vraag.Oorzaak == MetTraject)
        {
            var open = context.Trajecten.Where(traject => traject.Open != "");
            open = venster is null ? open : open.Where(traject => traject.Uiterlijk >= venster.Vanaf && traject.Uiterlijk <= venster.TotEnMet);
            return opps.Where(opp => open.Any(traject => traject.OppId == opp.Id));
        }

        opps = venster is null ? opps : opps.Where(opp => opp.ActieVoor >= venster.Vanaf && opp.ActieVoor <= venster.TotEnMet);
        if (vraag.Oorzaak.Length == 0)
        {
            return opps;
        }

        var oorzaak = vraag.Oorzaak == "onvolledig" ? Onvolledig : Berichtvorm.Oorzaken.FirstOrDefault(paar => paar.Value == vraag.Oorzaak).Key;
        return oorzaak == Oorzaak.Geen
            ? throw new WeigeringException("opp.oorzaak-onbekend", $"Deze oorzaak bestaat niet. Verwacht: onvolledig, {MetTraject}, {string.Join(", ", Berichtvorm.Oorzaken.Values)}.", "oorzaak")
            : opps.Where(opp => (opp.Oorzaken & oorzaak) != Oorzaak.Geen);
    }

    /// <summary>The rule of six weeks as a comparison that an index can answer.</summary>
    private static Expression<Func<Ontwikkelingsperspectief, bool>> Filter(Termijn termijn, DateOnly vandaag) => termijn switch
    {
        Termijn.OpTijd => opp => opp.BinnenZesWeken == true,
        Termijn.TeLaatVastgesteld => opp => opp.BinnenZesWeken == false,
        Termijn.TeLaat => opp => opp.Status == OppStatus.Opgesteld && !opp.IsBeeindigd && opp.UitersteDatum < vandaag,
        _ => opp => opp.Status == OppStatus.Opgesteld && !opp.IsBeeindigd && opp.UitersteDatum >= vandaag,
    };

    private static Func<IQueryable<Ontwikkelingsperspectief>, IOrderedQueryable<Ontwikkelingsperspectief>> Volgorde(string sorteer) => sorteer switch
    {
        "" => opps => opps.OrderBy(opp => opp.Status).ThenBy(opp => opp.UitersteDatum).ThenBy(opp => opp.Kenmerk),
        "actie" => opps => opps.OrderBy(opp => opp.ActieVoor == null).ThenBy(opp => opp.ActieVoor).ThenBy(opp => opp.Kenmerk),
        "-actie" => opps => opps.OrderByDescending(opp => opp.ActieVoor).ThenBy(opp => opp.Kenmerk),
        "uiterste-datum" => opps => opps.OrderBy(opp => opp.UitersteDatum).ThenBy(opp => opp.Kenmerk),
        "-uiterste-datum" => opps => opps.OrderByDescending(opp => opp.UitersteDatum).ThenBy(opp => opp.Kenmerk),
        "kenmerk" => opps => opps.OrderBy(opp => opp.Kenmerk),
        "-kenmerk" => opps => opps.OrderByDescending(opp => opp.Kenmerk),
        _ => throw new WeigeringException("opp.sorteer-onbekend", "Op deze kolom kan niet worden gesorteerd. Verwacht: actie, uiterste-datum of kenmerk, met '-' ervoor voor aflopend.", "sorteer"),
    };

    /// <summary>By the first last day of what runs beside the OPP, as the filter on it.</summary>
    private Func<IQueryable<Ontwikkelingsperspectief>, IOrderedQueryable<Ontwikkelingsperspectief>> VolgordeVanTraject(string sorteer)
    {
        Expression<Func<Ontwikkelingsperspectief, DateOnly?>> eerste = opp => context.Trajecten.Where(traject => traject.OppId == opp.Id && traject.Open != "").Min(traject => traject.Uiterlijk);
        Expression<Func<Ontwikkelingsperspectief, bool>> zonder = opp => !context.Trajecten.Any(traject => traject.OppId == opp.Id && traject.Open != "" && traject.Uiterlijk != null);
        return sorteer == "actie"
            ? opps => opps.OrderBy(zonder).ThenBy(eerste).ThenBy(opp => opp.Kenmerk)
            : opps => opps.OrderByDescending(eerste).ThenBy(opp => opp.Kenmerk);
    }

    /// <summary>All vestigingen of the school, or the one that is named.</summary>
    private static IQueryable<Ontwikkelingsperspectief> VanVestiging(IQueryable<Ontwikkelingsperspectief> opps, string tekst, Aanroeper aanroeper)
    {
        const string AnderGebied = "U ziet alleen de OPP's van uw eigen school.";
        if (tekst.Length == 0)
        {
            return opps;
        }

        if (Brin.TryLees(tekst, out var brin))
        {
            Aanroeper.Eis(brin == aanroeper.Brin, AnderGebied);
            return opps;
        }

        var vestiging = Veld.Lees(tekst, "vestiging", BrinVestiging.Lees);
        Aanroeper.Eis(vestiging.Brin == aanroeper.Brin, AnderGebied);
        var code = vestiging.Waarde;
        return opps.Where(opp => opp.Vestiging == code);
    }

    private static IQueryable<Ontwikkelingsperspectief> Zoek(IQueryable<Ontwikkelingsperspectief> opps, string tekst)
    {
        if (string.IsNullOrWhiteSpace(tekst))
        {
            return opps;
        }

        var deel = Kenmerk.Lees(tekst, "zoek").Waarde;
        return opps.Where(opp => opp.Kenmerk.Contains(deel));
    }
}
