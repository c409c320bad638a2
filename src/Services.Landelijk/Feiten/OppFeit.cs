using Microsoft.EntityFrameworkCore;
using Monitoring.Contracts.Domein;
using Monitoring.Contracts.Gebeurtenissen;
using Monitoring.Services.Landelijk.Data;
using Monitoring.Services.Landelijk.Tellingen;

namespace Monitoring.Services.Landelijk.Feiten;

/// <summary>One ontwikkelingsperspectief as the country may count it; nothing in it points at a pupil.</summary>
internal sealed class OppFeit : IFeitVan<OppFeit, OppGewijzigd>
{
    public static string Naam => Feitnaam.Opp;

    public required int Generatie { get; init; }

    public required string Id { get; init; }

    public required long Versie { get; set; }

    public required long Gewijzigd { get; set; }

    public required string Vestiging { get; set; }

    /// <summary>Samenwerkingsverband of the vestiging, as the object of supervision says it; empty while that is not known.</summary>
    public string Swv { get; set; } = "";

    /// <summary>One of <see cref="Oppgroep"/>.</summary>
    public required string Groep { get; set; }

    /// <summary>Schooljaar in which it began.</summary>
    public required string Schooljaar { get; set; }

    /// <summary>Last schooljaar of which it is known that it was there: that of its end, or of its latest change.</summary>
    public required string TotSchooljaar { get; set; }

    public required string Status { get; set; }

    public bool? BinnenZesWeken { get; set; }

    public bool? VoldoetAanWet { get; set; }

    public required string Handelingsdeel { get; set; }

    public required string Instemming { get; set; }

    public required string Hoorrecht { get; set; }

    /// <summary>Outcome per legal rule: "opp.overleg=voldoet;opp.afwijking=nvt".</summary>
    public required string Regels { get; set; }

    /// <summary>State of the evaluation per schooljaar: "2023-2024=behaald;2024-2025=nog-niet".</summary>
    public required string Evaluaties { get; set; }

    /// <summary>Schooljaar in which the pupil left; empty while he has not.</summary>
    public required string Uitstroomjaar { get; set; }

    public required string TovPlan { get; set; }

    public required string NaEenJaar { get; set; }

    public required string NaDrieJaar { get; set; }

    public required string Herkomst { get; set; }

    public static OppFeit Van(OppGewijzigd gebeurtenis, int generatie) => new()
    {
        Generatie = generatie,
        Id = gebeurtenis.AggregaatId,
        Versie = gebeurtenis.Versie,
        Gewijzigd = gebeurtenis.Tijdstip.UtcTicks,
        Vestiging = gebeurtenis.Vestiging,
        Groep = Oppgroep.Van(gebeurtenis.Schoolsoort, gebeurtenis.Afdeling),
        Schooljaar = gebeurtenis.Schooljaar,
        TotSchooljaar = Schooljaren.Laatste(
            gebeurtenis.Schooljaar,
            gebeurtenis.EindSchooljaar.Length > 0 ? gebeurtenis.EindSchooljaar : Contracts.Domein.Schooljaar.Van(Contracts.Domein.Nederland.Dag(gebeurtenis.Tijdstip)).ToString()),
        Status = gebeurtenis.Status is OppStatus.Opgesteld or OppStatus.Vastgesteld
            ? gebeurtenis.Status
            : throw new WeigeringException("opp.status-onbekend", $"'{Kort.Tekst(gebeurtenis.Status)}' is geen status van een OPP. Verwacht: {OppStatus.Opgesteld} of {OppStatus.Vastgesteld}.", "status"),
        BinnenZesWeken = gebeurtenis.BinnenZesWeken,
        VoldoetAanWet = gebeurtenis.VoldoetAanWet,
        Handelingsdeel = gebeurtenis.Handelingsdeel,
        Instemming = gebeurtenis.Instemming,
        Hoorrecht = gebeurtenis.Hoorrecht,
        Regels = Kenmerken.Schrijf(gebeurtenis.Regels.Select(regel => (regel.Regel, regel.Uitkomst))),
        Evaluaties = Kenmerken.Schrijf(gebeurtenis.Evaluaties.Select(evaluatie => (evaluatie.Schooljaar, evaluatie.Uitkomst == "geevalueerd" ? $"doel-{evaluatie.Doelen}" : evaluatie.Uitkomst))),
        Uitstroomjaar = gebeurtenis.Uitstroom?.Schooljaar ?? "",
        TovPlan = gebeurtenis.Uitstroom?.TovPlan ?? "",
        NaEenJaar = gebeurtenis.Uitstroom?.NaEenJaar ?? "",
        NaDrieJaar = gebeurtenis.Uitstroom?.NaDrieJaar ?? "",
        Herkomst = gebeurtenis.Herkomst,
    };

    /// <summary>The samenwerkingsverband of each vestiging; one that is not known yet comes with the object of supervision.</summary>
    public static async Task VulAan(LandelijkContext context, IReadOnlyList<OppFeit> nieuwe, CancellationToken annulering)
    {
        var generaties = nieuwe.Select(nieuw => nieuw.Generatie).Distinct().ToArray();
        var ids = nieuwe.Select(nieuw => ObjectFeit.Vestiging(nieuw.Vestiging)).Distinct().ToArray();
        var swvs = await context.ObjectFeiten.AsNoTracking().IgnoreAutoIncludes()
            .Where(feit => generaties.Contains(feit.Generatie) && EF.Parameter(ids).Contains(feit.Id))
            .Select(feit => new { feit.Generatie, feit.Code, feit.SwvCode })
            .ToDictionaryAsync(feit => (feit.Generatie, feit.Code), feit => feit.SwvCode, annulering);
        foreach (var nieuw in nieuwe)
        {
            nieuw.Swv = swvs.GetValueOrDefault((nieuw.Generatie, nieuw.Vestiging), "");
        }
    }

    public IEnumerable<Celtelling> Cellen()
    {
        yield return Bij(Opptelling.Tijdigheid, OppStatus.Kenmerk(Status, BinnenZesWeken));
        yield return Bij(Opptelling.Voldoet, VoldoetAanWet switch { true => "voldoet", false => "voldoet-niet", null => "nog-niet" });
        yield return Bij(Opptelling.Handelingsdeel, Handelingsdeel);
        yield return Bij(Opptelling.Instemming, Instemming);
        yield return Bij(Opptelling.Hoorrecht, Hoorrecht);
        foreach (var (regel, uitkomst) in Kenmerken.Lees(Regels))
        {
            yield return Bij(Opptelling.Regel(regel), uitkomst);
        }

        foreach (var (schooljaar, uitkomst) in Kenmerken.Lees(Evaluaties))
        {
            yield return new Celtelling(new Cel(Opptelling.Evaluatie, schooljaar, Groep, uitkomst, Herkomst));
        }

        if (Uitstroomjaar.Length > 0)
        {
            yield return new Celtelling(new Cel(Opptelling.Uitstroom, Uitstroomjaar, Groep, OfOnbekend(TovPlan), Herkomst));
            yield return new Celtelling(new Cel(Opptelling.NaEenJaar, Uitstroomjaar, Groep, OfOnbekend(NaEenJaar), Herkomst));
            yield return new Celtelling(new Cel(Opptelling.NaDrieJaar, Uitstroomjaar, Groep, OfOnbekend(NaDrieJaar), Herkomst));
        }

        foreach (var schooljaar in Schooljaren.TotEnMet(Schooljaar, TotSchooljaar))
        {
            yield return new Celtelling(new Cel(Opptelling.Aanwezig, schooljaar, Groep, "", Herkomst));
            yield return new Celtelling(new Cel(Schooltelling.OppsPerSchool, schooljaar, Registratiegroep.Van(Groep), Vestiging[..4], Herkomst));
        }

        foreach (var cel in Swvcellen(Swv, Schooljaar, Status, BinnenZesWeken, VoldoetAanWet, Herkomst))
        {
            yield return cel;
        }
    }

    /// <summary>The cells that move when the vestiging goes to another samenwerkingsverband.</summary>
    public static IEnumerable<Celtelling> Swvcellen(string swv, string schooljaar, string status, bool? binnenZesWeken, bool? voldoetAanWet, string herkomst) =>
    [
        new(new Cel(Opptelling.SwvTijdigheid(schooljaar), schooljaar, swv, OppStatus.Kenmerk(status, binnenZesWeken), herkomst)),
        new(new Cel(Opptelling.SwvVoldoet(schooljaar), schooljaar, swv, voldoetAanWet switch { true => "voldoet", false => "voldoet-niet", null => "nog-niet" }, herkomst)),
    ];

    public void NeemOver(OppFeit nieuwer)
    {
        Versie = nieuwer.Versie;
        Gewijzigd = nieuwer.Gewijzigd;
        Vestiging = nieuwer.Vestiging;
        Swv = nieuwer.Swv;
        Groep = nieuwer.Groep;
        Schooljaar = nieuwer.Schooljaar;
        TotSchooljaar = nieuwer.TotSchooljaar;
        Status = nieuwer.Status;
        BinnenZesWeken = nieuwer.BinnenZesWeken;
        VoldoetAanWet = nieuwer.VoldoetAanWet;
        Handelingsdeel = nieuwer.Handelingsdeel;
        Instemming = nieuwer.Instemming;
        Hoorrecht = nieuwer.Hoorrecht;
        Regels = nieuwer.Regels;
        Evaluaties = nieuwer.Evaluaties;
        Uitstroomjaar = nieuwer.Uitstroomjaar;
        TovPlan = nieuwer.TovPlan;
        NaEenJaar = nieuwer.NaEenJaar;
        NaDrieJaar = nieuwer.NaDrieJaar;
        Herkomst = nieuwer.Herkomst;
    }

    private static string OfOnbekend(string kenmerk) => kenmerk.Length == 0 ? "onbekend" : kenmerk;

    private Celtelling Bij(string telling, string kenmerk) => new(new Cel(telling, Schooljaar, Groep, kenmerk, Herkomst));
}
