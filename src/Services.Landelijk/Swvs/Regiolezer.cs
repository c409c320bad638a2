using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Monitoring.Contracts.Domein;
using Monitoring.Services.Landelijk.Data;
using Monitoring.Services.Landelijk.Feiten;
using Monitoring.Services.Landelijk.Indicatoren;
using Monitoring.Services.Landelijk.Tellingen;

namespace Monitoring.Services.Landelijk.Swvs;

/// <summary>Reads one figure of every samenwerkingsverband.</summary>
internal sealed class Regiolezer(LandelijkContext context, TimeProvider klok)
{
    /// <param name="code">Empty: the first.</param>
    /// <param name="periode">Empty: the latest.</param>
    /// <exception cref="WeigeringException"><c>meting.onbekend</c>, <c>filter.waarde-onbekend</c></exception>
    public Task<Regiobeeld> Lees(string code, string sector, string provincie, string periode, CancellationToken annulering)
    {
        var meting = code.Length == 0 ? Meting.Alle[0] : Meting.Alle.FirstOrDefault(meting => meting.Code == code)
            ?? throw new WeigeringException("meting.onbekend", $"Er is geen meting '{Kort.Tekst(code)}'. Mogelijk: {string.Join(", ", Meting.Alle.Select(meting => meting.Code))}.", "meting");
        return Bediening.Lees(context, generatie => Lees(generatie, meting, sector, provincie, periode, annulering), annulering);
    }

    private async Task<Regiobeeld> Lees(int generatie, Meting meting, string sector, string provincie, string periode, CancellationToken annulering)
    {
        var swvs = await Swvlijst.Lees(context, generatie, annulering);
        var provincies = swvs.Select(swv => swv.Provincie).Where(naam => naam.Length > 0).Distinct().Order(StringComparer.Ordinal).ToList();
        Eis("sector", sector, ["po", "vo"]);
        Eis("provincie", provincie, provincies);
        var (perioden, gekozen, waarden) = await Waarden(meting, generatie, swvs, periode, annulering);
        // What stands out is decided among all of the sector, before a reader narrows the list.
        var opvallend = swvs.GroupBy(swv => swv.Sector).SelectMany(groep => Opvallend(groep, waarden)).ToHashSet(StringComparer.Ordinal);
        var regios = swvs.Where(swv => (sector.Length == 0 || swv.Sector == sector) && (provincie.Length == 0 || swv.Provincie == provincie))
            .OrderBy(swv => swv.Provincie, StringComparer.Ordinal).ThenBy(swv => swv.Naam, StringComparer.Ordinal)
            .Select(swv => waarden.GetValueOrDefault(swv.Code, Onbekend) is var gevonden ? new Regiobeeld.Regio(swv, gevonden.Waarde, gevonden.Noemer, gevonden.Herkomst, gevonden.Context, opvallend.Contains(swv.Code)) : null!)
            .ToList();
        var bekend = regios.Select(regio => regio.Waarde.Waarde).OfType<decimal>().Order().ToArray();
        var mediaan = bekend.Length == 0 ? Cijfer.NietBekend : Cijfer.Van(Kwantiel.Van(bekend, 0.5m));
        return new Regiobeeld(meting, gekozen, perioden, Conclusie(meting, gekozen, bekend, mediaan, regios.Count(regio => regio.Opvallend)), mediaan, regios, PerProvincie(regios), provincies);
    }

    private static readonly (Cijfer Waarde, Cijfer Noemer, string Herkomst, string Context) Onbekend = (Cijfer.NietBekend, Cijfer.NietVanToepassing, "", "");

    private async Task<(IReadOnlyList<string> Perioden, string Gekozen, Dictionary<string, (Cijfer Waarde, Cijfer Noemer, string Herkomst, string Context)> Waarden)> Waarden(Meting meting, int generatie, List<Swvkop> swvs, string periode, CancellationToken annulering)
    {
        var vandaag = klok.Vandaag();
        if (meting.Telling.Length > 0)
        {
            var (jaren, herkomsten) = await Swvopps.Jaren(context, generatie, vandaag, annulering);
            var schooljaar = Kies(periode, jaren, Swvopps.LaatsteHele(jaren, vandaag));
            return (jaren, schooljaar, schooljaar.Length == 0 ? [] : (await Swvopps.Lees(context, generatie, schooljaar, herkomsten, swvs, klok.GetUtcNow(), annulering)).ToDictionary(rij => rij.Key, rij => VanOpp(meting, rij.Value)));
        }

        if (meting.Kengetal.Length > 0)
        {
            var verdelingen = await context.Kengetalverdelingen.AsNoTracking().Where(rij => rij.Generatie == generatie && rij.Groep == KengetalGroep.Swv && rij.Code == meting.Kengetal)
                .OrderBy(rij => rij.Boekjaar).Select(rij => new { rij.Boekjaar, rij.Herkomst }).ToListAsync(annulering);
            // Examples only as long as there is nothing else in any year, as in the country.
            var (boekjaren, _) = Herkomsten.Tellend(verdelingen, rij => rij.Herkomst);
            var teksten = boekjaren.Select(rij => rij.Boekjaar.ToString(CultureInfo.InvariantCulture)).Distinct().ToList();
            var boekjaar = Kies(periode, teksten, teksten.LastOrDefault() ?? "");
            return (teksten, boekjaar, boekjaar.Length == 0 ? [] : await VanKengetal(meting, generatie, int.Parse(boekjaar, CultureInfo.InvariantCulture), annulering));
        }

        var peildatum = vandaag.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        return ([peildatum], peildatum, await VanHerstelopdrachten(generatie, swvs, vandaag, annulering));
    }

    private static (Cijfer Waarde, Cijfer Noemer, string Herkomst, string Context) VanOpp(Meting meting, Telrij rij)
    {
        if (meting.Noemer.Count == 0)
        {
            return (rij.IsVerborgen ? Cijfer.Onderdrukt : Cijfer.Van(rij.N), Cijfer.NietVanToepassing, rij.Herkomst, "");
        }

        if (rij.IsVerdelingVerborgen)
        {
            return (Cijfer.Onderdrukt, Cijfer.Onderdrukt, rij.Herkomst, "");
        }

        var geheel = rij.Aantal(meting.Telling, meting.Noemer);
        return geheel == 0
            ? (Cijfer.NietVanToepassing, Cijfer.Van(0), rij.Herkomst, "")
            : (Cijfer.Van(100m * rij.Aantal(meting.Telling, meting.Teller) / geheel), Cijfer.Van(geheel), rij.Herkomst, geheel < Punt.IndicatiefOnder ? "weinig OPP's: lees als indicatie" : "");
    }

    private async Task<Dictionary<string, (Cijfer Waarde, Cijfer Noemer, string Herkomst, string Context)>> VanKengetal(Meting meting, int generatie, int boekjaar, CancellationToken annulering)
    {
        var rekeningen = await (
            from rekening in context.JaarrekeningFeiten.AsNoTracking().IgnoreAutoIncludes()
            where rekening.Generatie == generatie && rekening.Groep == KengetalGroep.Swv && rekening.Boekjaar == boekjaar && rekening.Soort == JaarrekeningFeit.Realisatie && rekening.SwvCode != ""
            join kengetal in context.KengetalFeiten.Where(kengetal => kengetal.Code == meting.Kengetal) on new { rekening.Generatie, rekening.Id } equals new { kengetal.Generatie, Id = kengetal.JaarrekeningId }
            select new { rekening.SwvCode, rekening.Herkomst, rekening.Afbouwvoortgang, kengetal.Waarde, kengetal.Ontbreekt, kengetal.Signaal }).ToListAsync(annulering);
        var (tellend, _) = Herkomsten.Tellend(rekeningen, rekening => rekening.Herkomst);
        return tellend.GroupBy(rekening => rekening.SwvCode).ToDictionary(groep => groep.Key, groep => groep.First() is var rekening
            ? (
                Cijfer.Van(rekening.Waarde, rekening.Ontbreekt),
                Cijfer.NietVanToepassing,
                rekening.Herkomst,
                string.Join("; ", new[] { rekening.Signaal is true ? "signaal" : "", rekening.Afbouwvoortgang switch { "volgens-plan" => "bouwt vermogen af volgens plan", "achter" => "loopt achter op het eigen afbouwplan", _ => "" } }.Where(deel => deel.Length > 0)))
            : Onbekend);
    }

    private async Task<Dictionary<string, (Cijfer Waarde, Cijfer Noemer, string Herkomst, string Context)>> VanHerstelopdrachten(int generatie, List<Swvkop> swvs, DateOnly vandaag, CancellationToken annulering)
    {
        // What is not public yet is not told of one samenwerkingsverband, and neither is a herstelopdracht that came before its report.
        var openbaar = (await OpenbareOnderzoeken.Tellend(context, generatie, "swv", vandaag, annulering)).Select(feit => feit.Id);
        var groepen = await context.HerstelopdrachtFeiten.AsNoTracking().Where(feit => feit.Generatie == generatie && feit.ObjectSoort == "swv" && openbaar.Contains(feit.Onderzoek))
            .GroupBy(feit => new { feit.ObjectCode, feit.Herkomst, IsHersteld = feit.Status == HerstelopdrachtFeit.Hersteld })
            .Select(groep => new { groep.Key, Aantal = groep.Count() }).ToListAsync(annulering);
        var (tellend, _) = Herkomsten.Tellend(groepen, groep => groep.Key.Herkomst);
        var perSwv = tellend.ToLookup(groep => groep.Key.ObjectCode);
        return swvs.ToDictionary(swv => swv.Code, swv => (
            Cijfer.Van(perSwv[swv.Code].Where(groep => !groep.Key.IsHersteld).Sum(groep => groep.Aantal)),
            Cijfer.Van(perSwv[swv.Code].Sum(groep => groep.Aantal)),
            Herkomsten.Samen(perSwv[swv.Code].Select(groep => groep.Key.Herkomst)),
            ""));
    }

    private static IEnumerable<string> Opvallend(IEnumerable<Swvkop> swvs, Dictionary<string, (Cijfer Waarde, Cijfer Noemer, string Herkomst, string Context)> waarden)
    {
        var bekend = swvs.Select(swv => (swv.Code, waarden.GetValueOrDefault(swv.Code, Onbekend).Waarde.Waarde)).Where(paar => paar.Waarde is not null).Select(paar => (paar.Code, Waarde: paar.Waarde!.Value)).ToList();
        return Uitschieter.Grenzen(bekend.Select(paar => paar.Waarde)) is { } grenzen ? bekend.Where(paar => paar.Waarde < grenzen.Onder || paar.Waarde > grenzen.Boven).Select(paar => paar.Code) : [];
    }

    private static IReadOnlyList<Regiobeeld.Provincie> PerProvincie(IReadOnlyList<Regiobeeld.Regio> regios) =>
    [
        .. regios.Where(regio => regio.Swv.Provincie.Length > 0).GroupBy(regio => regio.Swv.Provincie).OrderBy(groep => groep.Key, StringComparer.Ordinal).Select(groep => groep.Select(regio => regio.Waarde.Waarde).OfType<decimal>().Order().ToArray() is var bekend
            ? new Regiobeeld.Provincie(groep.Key, groep.Count(), bekend.Length > 0 ? Cijfer.Van(Kwantiel.Van(bekend, 0.5m)) : groep.Any(regio => regio.Waarde == Cijfer.Onderdrukt) ? Cijfer.Onderdrukt : Cijfer.NietBekend)
            : null!),
    ];

    private static string Conclusie(Meting meting, string periode, decimal[] bekend, Cijfer mediaan, int opvallend)
    {
        if (mediaan.Waarde is not { } midden)
        {
            return "Hierover zijn nog geen cijfers per samenwerkingsverband.";
        }

        var slot = opvallend switch { 0 when bekend.Length < Uitschieter.GenoegOmTeVergelijken => "Het zijn er te weinig om te zeggen wat opvalt.", 0 => "Geen ervan valt op.", 1 => "Eén ervan ligt ver van de andere.", _ => $"{Woorden.Aantal(opvallend)} ervan liggen ver van de andere." };
        return $"De middelste waarde (mediaan) van {Woorden.Aantal(bekend.Length)} samenwerkingsverbanden is {Woorden.InEenheid(midden, meting.Eenheid)} {(meting.PeriodeSoort == "peildatum" ? "op" : "in")} {Woorden.Periode(periode)}. {slot}";
    }

    private static string Kies(string gevraagd, IReadOnlyList<string> mogelijk, string anders)
    {
        if (gevraagd.Length == 0)
        {
            return anders;
        }

        Eis("periode", gevraagd, mogelijk);
        return gevraagd;
    }

    private static void Eis(string naam, string waarde, IReadOnlyList<string> mogelijk)
    {
        if (waarde.Length > 0 && !mogelijk.Contains(waarde))
        {
            throw new WeigeringException("filter.waarde-onbekend", $"'{Kort.Tekst(waarde)}' kan niet voor '{naam}'. Mogelijk: {string.Join(", ", mogelijk)}.", naam);
        }
    }
}
