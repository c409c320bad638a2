using Microsoft.EntityFrameworkCore;
using Monitoring.Contracts.Domein;
using Monitoring.Contracts.Opp.V1;
using Monitoring.ServiceDefaults.Toegang;
using Monitoring.Services.Opp.Data;
using Monitoring.Services.Opp.Domain;
using Monitoring.Services.Opp.Domain.Codes;
using Monitoring.Services.Opp.Domain.Dossiers;
using Monitoring.Services.Opp.Domain.Regels;
using Monitoring.Services.Opp.Raadplegen;
using Monitoring.Services.Opp.Tellen;

namespace Monitoring.Services.Opp.Uitstromen;

/// <summary>
/// Where the pupils of a school went who left in one schooljaar. Compared by uitstroomniveau where plan and outcome tell one, otherwise by
/// bestemming. Whoever cannot be compared is counted apart and stands in no share.
/// </summary>
internal sealed class Uitstroomteller(OppContext context, Kalender kalender)
{
    public async Task<Uitstroomstand> Tel(UitstroomVraag vraag, Aanroeper aanroeper, CancellationToken ct)
    {
        var vandaag = kalender.Nu().Vandaag;
        var verlaters = context.Opps.AsNoTracking().VanSchool(aanroeper).Where(opp => opp.UitstroomOp != null);
        // At most one row for each day on which somebody left; mostly the last days of July.
        var dagen = await verlaters.Select(opp => opp.UitstroomOp!.Value).Distinct().ToListAsync(ct);
        var jaren = dagen.Select(dag => Schooljaar.Van(dag).Begin).Distinct().OrderDescending().ToList();
        int? gevraagd = vraag.Schooljaar.Length > 0 ? Veld.Lees(vraag.Schooljaar, "schooljaar", Telvraag.LeesSchooljaar) : jaren.Count > 0 ? jaren[0] : null;
        if (gevraagd is not { } begin)
        {
            return new Uitstroomstand();
        }

        var jaar = new Schooljaar(begin);
        var (eerste, laatste) = (jaar.EersteDag, jaar.LaatsteDag);
        var opps = await verlaters.Where(opp => opp.UitstroomOp >= eerste && opp.UitstroomOp <= laatste).OrderBy(opp => opp.Kenmerk).ToListAsync(ct);
        var paren = opps.ConvertAll(opp => (Opp: opp, Verlater: new Schoolverlater(opp.Dossier)));
        return new Uitstroomstand
        {
            Schooljaar = jaar.ToString(),
            Schooljaren = { jaren.Select(oud => new Schooljaar(oud).ToString()) },
            Groepen =
            {
                paren.GroupBy(paar => (paar.Opp.Vestiging, paar.Opp.Schoolsoort, paar.Opp.Herkomst)).OrderBy(groep => groep.Key.Vestiging, StringComparer.Ordinal).ThenBy(groep => groep.Key.Schoolsoort, StringComparer.Ordinal)
                    .Select(groep => Groep(groep.Key.Vestiging, Schoolsoort.Lees(groep.Key.Schoolsoort), groep.Key.Herkomst, [.. groep.Select(paar => paar.Verlater)], vandaag)),
            },
            LateWijzigingen = { paren.SelectMany(paar => paar.Verlater.LateWijzigingen.Select((bijstelling, nummer) => Late(paar.Opp, paar.Verlater, bijstelling, nummer))) },
        };
    }

    private static Uitstroomgroep Groep(string vestiging, Schoolsoort schoolsoort, Herkomst herkomst, IReadOnlyList<Schoolverlater> verlaters, DateOnly vandaag)
    {
        var tovPlan = verlaters.CountBy(verlater => verlater.TovPlan).ToDictionary();
        var zonder = verlaters.CountBy(verlater => verlater.TovPlanZonder).ToDictionary();
        var (boven, op, onder) = (tovPlan.GetValueOrDefault("boven"), tovPlan.GetValueOrDefault("op"), tovPlan.GetValueOrDefault("onder"));
        var opOfBovenZonder = zonder.GetValueOrDefault("boven") + zonder.GetValueOrDefault("op");
        var vergelekenZonder = opOfBovenZonder + zonder.GetValueOrDefault("onder");
        return new Uitstroomgroep
        {
            Vestiging = vestiging,
            Schoolsoort = schoolsoort.Code,
            Herkomst = herkomst == Herkomst.Voorbeeld ? "voorbeeld" : "school",
            Verlaters = verlaters.Count,
            Boven = boven,
            Op = op,
            Onder = onder,
            Onbekend = tovPlan.GetValueOrDefault("onbekend"),
            Norm = Uitstroomnorm.Oordeel(schoolsoort, boven + op, boven + op + onder),
            VergelekenZonder = vergelekenZonder,
            OpOfBovenZonder = opOfBovenZonder,
            NormZonder = Uitstroomnorm.Oordeel(schoolsoort, opOfBovenZonder, vergelekenZonder),
            LaatGewijzigd = verlaters.Count(verlater => verlater.LateWijzigingen.Count > 0),
            InterneEntree = verlaters.Count(verlater => verlater.Uitstroom.InterneEntree),
            NaEenJaar = Bestendiging(verlaters, uitstroom => uitstroom.NaEenJaar, uitstroom => vandaag >= uitstroom.EenJaarOp),
            NaDrieJaar = Bestendiging(verlaters, uitstroom => uitstroom.NaDrieJaar, uitstroom => vandaag >= uitstroom.DrieJaarOp),
            Bestemmingen =
            {
                verlaters.CountBy(verlater => verlater.Uitstroom.Bestemming).OrderByDescending(paar => paar.Value).ThenBy(paar => paar.Key, StringComparer.Ordinal)
                    .Select(paar => new Bestemmingtelling { Bestemming = paar.Key, Naam = Bestemming.NaamVan(paar.Key), Aantal = paar.Value }),
            },
        };
    }

    private static Bestendigingtelling Bestendiging(IReadOnlyList<Schoolverlater> verlaters, Func<Uitstroom, string> antwoord, Func<Uitstroom, bool> kanBekendZijn) => new()
    {
        Bestendigd = verlaters.Count(verlater => antwoord(verlater.Uitstroom) == "bestendigd"),
        NietBestendigd = verlaters.Count(verlater => antwoord(verlater.Uitstroom) == "niet-bestendigd"),
        Onbekend = verlaters.Count(verlater => antwoord(verlater.Uitstroom) == "onbekend"),
        NietGevraagd = verlaters.Count(verlater => antwoord(verlater.Uitstroom).Length == 0 && kanBekendZijn(verlater.Uitstroom)),
        NogNiet = verlaters.Count(verlater => antwoord(verlater.Uitstroom).Length == 0 && !kanBekendZijn(verlater.Uitstroom)),
    };

    private static LateWijziging Late(Ontwikkelingsperspectief opp, Schoolverlater verlater, Bijstelling bijstelling, int nummer) => new()
    {
        OppId = opp.Id.ToString(),
        Kenmerk = opp.Kenmerk,
        Op = Datum.Schrijf(bijstelling.Op),
        Reden = Codelijsten.Bijstelreden.Naam(bijstelling.Reden),
        Van = Feitenlijst.Plan(bijstelling.VorigPlan),
        // What this change made of it: the plan before the next late change, or the last plan.
        Naar = Feitenlijst.Plan(nummer + 1 < verlater.LateWijzigingen.Count ? verlater.LateWijzigingen[nummer + 1].VorigPlan : verlater.Plan),
        Uitkomst = verlater.TovPlan,
        UitkomstZonder = verlater.TovPlanZonder,
        UitstroomOp = Datum.Schrijf(verlater.Uitstroom.Op),
    };
}
