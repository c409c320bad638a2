using Microsoft.EntityFrameworkCore;
using Monitoring.Contracts.Domein;
using Monitoring.Contracts.Opp.V1;
using Monitoring.Contracts.Toegang;
using Monitoring.ServiceDefaults.Toegang;
using Monitoring.Services.Opp.Data;
using Monitoring.Services.Opp.Domain;
using Monitoring.Services.Opp.Domain.Regels;
using Monitoring.Services.Opp.Raadplegen;
using Monitoring.Services.Opp.Vestigingen;

namespace Monitoring.Services.Opp.Tellen;

/// <summary>
/// What is to be done with running OPP's, in counts. A schoolbestuur is responsible for all its schools, and sees each vestiging. A swv and
/// the ministry see their region and the country per schoolsoort, never a school and never a pupil (<see cref="Kleinegroep"/>).
/// </summary>
internal sealed class Werkteller(OppContext context, Trajectteller trajecten, Kalender kalender)
{
    public async Task<Werkstand> Tel(Aanroeper aanroeper, CancellationToken ct)
    {
        var vandaag = kalender.Nu().Vandaag;
        var (gebied, isBestuur) = (Gebied(aanroeper), IsSchoolbestuur(aanroeper));
        var lopend = context.Opps.AsNoTracking().Where(opp => !opp.IsBeeindigd);
        var (binnenkort, straks) = (vandaag.AddDays(Dagvenster.Binnenkort), vandaag.AddDays(Dagvenster.Straks));
        var cellen = await (gebied?.Join(lopend, vestiging => vestiging.Code, opp => opp.Vestiging, (_, opp) => opp) ?? lopend)
            .GroupBy(opp => new
            {
                Vestiging = isBestuur ? opp.Vestiging : "",
                opp.Schoolsoort,
                opp.Herkomst,
                opp.Oorzaken,
                Wanneer = opp.ActieVoor == null || opp.ActieVoor > straks ? Wanneer.Later : opp.ActieVoor < vandaag ? Wanneer.TeLaat : opp.ActieVoor <= binnenkort ? Wanneer.Binnenkort : Wanneer.Straks,
            })
            .Select(groep => new Cel(groep.Key.Vestiging, groep.Key.Schoolsoort, groep.Key.Herkomst, groep.Key.Oorzaken, groep.Key.Wanneer, groep.Count()))
            .ToListAsync(ct);
        return new Werkstand
        {
            Peildatum = Datum.Schrijf(vandaag),
            Regels =
            {
                cellen.GroupBy(cel => (cel.Vestiging, cel.Schoolsoort, cel.Herkomst)).OrderBy(groep => groep.Key.Vestiging, StringComparer.Ordinal).ThenBy(groep => groep.Key.Schoolsoort, StringComparer.Ordinal).ThenBy(groep => groep.Key.Herkomst)
                    .Select(groep => Regel(groep.Key.Vestiging, groep.Key.Schoolsoort, groep.Key.Herkomst, [.. groep], isBestuur)),
            },
            Trajecten = { await trajecten.Tel(gebied, perVestiging: isBestuur, ct) },
        };
    }

    /// <summary>The vestigingen that the caller may count; null: the whole country.</summary>
    private IQueryable<SchoolVestiging>? Gebied(Aanroeper aanroeper)
    {
        if (IsSchoolbestuur(aanroeper))
        {
            Aanroeper.Eis(aanroeper.BevoegdGezag is not null, "Uw account hoort niet bij een schoolbestuur.");
            var bestuur = aanroeper.BevoegdGezag!.Waarde;
            return context.Vestigingen.Where(vestiging => vestiging.BevoegdGezag == bestuur);
        }

        if (aanroeper.Rol != Rol.SwvBestuur)
        {
            return null;
        }

        Aanroeper.Eis(aanroeper.Swv is not null, "Uw account hoort niet bij een samenwerkingsverband.");
        var swv = aanroeper.Swv!.Waarde;
        return context.Vestigingen.Where(vestiging => vestiging.SwvCode == swv);
    }

    /// <summary>A school, or a board that acts for no samenwerkingsverband.</summary>
    private static bool IsSchoolbestuur(Aanroeper aanroeper) =>
        aanroeper.Rol == Rol.School || (aanroeper.Rol == Rol.SwvBestuur && aanroeper.Swv is null && aanroeper.BevoegdGezag is not null);

    private static Werkregel Regel(string vestiging, string schoolsoort, Herkomst herkomst, IReadOnlyList<Cel> cellen, bool alles)
    {
        var totaal = cellen.Sum(cel => cel.Aantal);
        var regel = new Werkregel { Vestiging = vestiging, Schoolsoort = schoolsoort, Herkomst = herkomst == Herkomst.Voorbeeld ? "voorbeeld" : "school" };
        int[] vensters = [Op(Wanneer.TeLaat), Op(Wanneer.Binnenkort), Op(Wanneer.Straks)];
        IReadOnlyList<int?> getoond = alles ? [vensters[0], vensters[1], vensters[2]] : Kleinegroep.ToonDelen(totaal, vensters);
        Zet(Getoond(totaal), aantal => regel.Totaal = aantal);
        Zet(getoond[0], aantal => regel.TeLaat = aantal);
        Zet(getoond[1], aantal => regel.Binnen14Dagen = aantal);
        Zet(getoond[2], aantal => regel.Binnen30Dagen = aantal);
        Zet(Getoond(cellen.Where(cel => (cel.Oorzaken & Werklijst.Onvolledig) != Oorzaak.Geen).Sum(cel => cel.Aantal)), aantal => regel.Onvolledig = aantal);
        foreach (var (oorzaak, code) in Berichtvorm.Oorzaken)
        {
            var telling = new Oorzaakaantal { Oorzaak = code };
            Zet(Getoond(cellen.Where(cel => cel.Oorzaken.HasFlag(oorzaak)).Sum(cel => cel.Aantal)), aantal => telling.Aantal = aantal);
            regel.Oorzaken.Add(telling);
        }

        return regel;

        int Op(Wanneer wanneer) => cellen.Where(cel => cel.Wanneer == wanneer).Sum(cel => cel.Aantal);

        int? Getoond(int aantal) => alles ? aantal : Kleinegroep.Toon(aantal, totaal);

        static void Zet(int? aantal, Action<int> toon)
        {
            if (aantal is { } waarde)
            {
                toon(waarde);
            }
        }
    }

    private enum Wanneer
    {
        TeLaat,
        Binnenkort,
        Straks,
        Later,
    }

    private sealed record Cel(string Vestiging, string Schoolsoort, Herkomst Herkomst, Oorzaak Oorzaken, Wanneer Wanneer, int Aantal);
}
