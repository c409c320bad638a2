using System.Globalization;
using Monitoring.Contracts;
using Monitoring.Contracts.V1;
using Monitoring.Services.Landelijk.Indicatoren;
using Monitoring.Services.Landelijk.Vrijgeven;
using Proto = Monitoring.Contracts.Landelijk.V1;

namespace Monitoring.Services.Landelijk.Diensten;

/// <summary>Figures on the wire.</summary>
internal static class IndicatorBericht
{
    private static readonly Dictionary<Ontbreekt, RedenOntbreekt> Redenen = new()
    {
        [Ontbreekt.NietBekend] = RedenOntbreekt.NietBekend,
        [Ontbreekt.NietVanToepassing] = RedenOntbreekt.NietVanToepassing,
        [Ontbreekt.Onderdrukt] = RedenOntbreekt.Onderdrukt,
        [Ontbreekt.GeenLandelijkBeeld] = RedenOntbreekt.GeenLandelijkBeeld,
    };

    public static Proto.Indicator NaarBericht(this IndicatorBeeld beeld)
    {
        var bericht = new Proto.Indicator
        {
            Id = beeld.Id,
            Titel = beeld.Titel,
            Vraag = beeld.Vraag,
            Definitie = beeld.Definitie,
            Formule = beeld.Formule,
            Eenheid = beeld.Eenheid,
            PeriodeSoort = beeld.PeriodeSoort,
            Bron = beeld.Bron,
            WettelijkeBasis = beeld.WettelijkeBasis,
            Status = beeld.Status,
            BijgewerktOp = beeld.BijgewerktOp?.ToString("O", CultureInfo.InvariantCulture) ?? "",
            Conclusie = beeld.Conclusie,
            LaatsteHelePeriode = beeld.LaatsteHelePeriode,
            Conclusieperiode = beeld.Conclusieperiode,
            Kaart = new Proto.Kaart { Thema = beeld.Thema, Teller = beeld.Teller, Noemer = beeld.Noemer, Polariteit = beeld.Polariteit, Dimensies = { beeld.Dimensies }, NietBeschikbaar = { NietBeschikbaar(beeld.NietBeschikbaar) }, Onderdrukking = { Onderdrukking(beeld.Onderdrukking) } },
        };
        bericht.Breuken.AddRange(beeld.Breuken.Select(breuk => new Proto.Breuk { Periode = breuk.Periode, Uitleg = breuk.Uitleg }));
        bericht.Vrijgegeven.AddRange(beeld.Vrijgegeven.Select(periode => new Proto.VrijgegevenPeriode { Periode = periode.Periode, VrijgaveId = periode.VrijgaveId.ToString(), Versie = periode.Uitgave, VrijgegevenOp = periode.Op.ToString("O", CultureInfo.InvariantCulture), GewijzigdSindsdien = periode.GewijzigdSindsdien }));
        bericht.Kanttekeningen.AddRange(beeld.Kanttekeningen);
        bericht.Reeksen.AddRange(beeld.Reeksen.Select(NaarBericht));
        bericht.Referenties.AddRange(beeld.Referenties.Select(ReferentieBericht.NaarBericht));
        bericht.Filters.Add(beeld.Filters.ToDictionary());
        foreach (var filter in beeld.MogelijkeFilters)
        {
            bericht.MogelijkeFilters.Add(new Proto.Filter { Naam = filter.Naam, Label = filter.Label, Waarden = { filter.Waarden } });
        }

        return bericht;
    }

    /// <summary>An indicator without figures, at its default filters.</summary>
    public static Proto.CatalogusIngang NaarIngang(IIndicator indicator)
    {
        var kaart = indicator.Kaart(Keuze.Standaard(indicator.Filters));
        var ingang = new Proto.CatalogusIngang
        {
            Id = kaart.Id,
            Titel = kaart.Titel,
            Vraag = kaart.Vraag,
            Definitie = kaart.Definitie,
            Formule = kaart.Formule,
            Eenheid = kaart.Eenheid,
            PeriodeSoort = kaart.PeriodeSoort,
            Bron = kaart.Bron,
            WettelijkeBasis = kaart.WettelijkeBasis,
            Kaart = new Proto.Kaart { Thema = kaart.Thema, Teller = kaart.Teller, Noemer = kaart.Noemer, Polariteit = kaart.Polariteit, Dimensies = { kaart.Dimensies }, NietBeschikbaar = { NietBeschikbaar(kaart.NietBeschikbaar) }, Onderdrukking = { Onderdrukking(kaart.Onderdrukking) } },
        };
        ingang.SamenVrij.AddRange(Vrijgavefamilie.Van(indicator).Select(lid => lid.Naam));
        ingang.Filters.AddRange(indicator.Filters.Select(filter => new Proto.Filter { Naam = filter.Naam, Label = filter.Label, Waarden = { filter.Waarden } }));
        return ingang;
    }

    private static IEnumerable<Proto.OntbrekendeDimensie> NietBeschikbaar(IReadOnlyList<OntbrekendeDimensie> ontbrekend) => ontbrekend.Select(een => new Proto.OntbrekendeDimensie { Dimensie = een.Dimensie, Reden = een.Reden });

    private static IEnumerable<Proto.Onderdrukkingsregel> Onderdrukking(IReadOnlyList<Onderdrukkingsregel> regels) =>
        regels.Select(regel => new Proto.Onderdrukkingsregel { Vanaf = regel.Vanaf.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), Grens = regel.Grens, Grondslag = regel.Grondslag });

    private static Proto.Reeks NaarBericht(Reeks reeks)
    {
        var bericht = new Proto.Reeks { Code = reeks.Code, Naam = reeks.Naam, Eenheid = reeks.Eenheid, Decimalen = reeks.Decimalen };
        bericht.Punten.AddRange(reeks.Punten.Select(punt => new Proto.Punt
        {
            Periode = punt.Periode,
            Categorie = punt.Categorie,
            Waarde = NaarGetal(punt.Waarde),
            N = punt.N ?? 0,
            Noemer = NaarGetal(punt.Noemer),
            Herkomst = punt.Herkomst,
            Status = punt.Status,
            Indicatief = punt.Indicatief,
            Interval = punt.Interval is { } interval ? new Proto.Interval { Onder = interval.Onder.NaarGetal(), Boven = interval.Boven.NaarGetal() } : null,
        }));
        return bericht;
    }

    public static Getal NaarGetal(Cijfer cijfer) => cijfer.Waarde is { } waarde
        ? waarde.NaarGetal()
        : new Getal { Ontbreekt = cijfer.Reden is { } reden ? Redenen[reden] : RedenOntbreekt.Onbepaald };
}
