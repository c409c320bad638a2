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

    public required long Versie { get; init; }

    public required long Gewijzigd { get; init; }

    public required string Vestiging { get; init; }

    /// <summary>As <see cref="SwvVan"/> says, of the vestiging as the object of supervision has it; empty while that is not known.</summary>
    public string Swv { get; set; } = "";

    /// <summary>Of <see cref="Swv"/>; empty while that is not known.</summary>
    public string Provincie { get; set; } = "";

    /// <summary>One of <see cref="Oppgroep"/>.</summary>
    public required string Groep { get; init; }

    /// <summary>Schooljaar in which it began.</summary>
    public required string Schooljaar { get; init; }

    /// <summary>Last schooljaar of which it is known that it was there: that of its end, or of its latest change.</summary>
    public required string TotSchooljaar { get; init; }

    public required string Status { get; init; }

    public bool? BinnenZesWeken { get; init; }

    public bool? VoldoetAanWet { get; init; }

    public required string Handelingsdeel { get; init; }

    public required string Instemming { get; init; }

    public required string Hoorrecht { get; init; }

    /// <summary>Outcome per legal rule: "opp.overleg=voldoet;opp.afwijking=nvt".</summary>
    public required string Regels { get; init; }

    /// <summary>State of the evaluation per schooljaar: "2023-2024=behaald;2024-2025=nog-niet".</summary>
    public required string Evaluaties { get; init; }

    /// <summary>Schooljaar in which the pupil left; empty while he has not.</summary>
    public required string Uitstroomjaar { get; init; }

    public required string TovPlan { get; init; }

    public required string NaEenJaar { get; init; }

    public required string NaDrieJaar { get; init; }

    public required string Herkomst { get; init; }

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

    /// <summary>
    /// The samenwerkingsverband that a pupil of this sector counts at. A vestiging has one; pupils of so and vso at one vestiging belong to two
    /// (WPO art. 18a, WVO 2020 art. 2.47), and of those of the other sector it is not known which.
    /// </summary>
    /// <param name="sector">po or vo, of the pupil.</param>
    /// <param name="vestiging">Code of the samenwerkingsverband of the vestiging, or empty.</param>
    /// <returns>Empty when it is not known.</returns>
    public static string SwvVan(string sector, string vestiging) => SwvCode.TryLees(vestiging, out var swv) && swv.Sector == sector ? swv.Waarde : "";

    /// <summary>The samenwerkingsverband of each vestiging, and its provincie; what is not known yet comes with the object of supervision.</summary>
    public static async Task VulAan(LandelijkContext context, IReadOnlyList<OppFeit> nieuwe, CancellationToken annulering)
    {
        var generaties = nieuwe.Select(nieuw => nieuw.Generatie).Distinct().ToArray();
        var ids = nieuwe.Select(nieuw => ObjectFeit.Vestiging(nieuw.Vestiging)).Distinct().ToArray();
        var swvs = await context.ObjectFeiten.AsNoTracking().IgnoreAutoIncludes()
            .Where(feit => generaties.Contains(feit.Generatie) && EF.Parameter(ids).Contains(feit.Id))
            .Select(feit => new { feit.Generatie, feit.Code, feit.SwvCode })
            .ToDictionaryAsync(feit => (feit.Generatie, feit.Code), feit => feit.SwvCode, annulering);
        var provincies = await Oppverhuizing.ProvinciesVan(context, generaties, [.. swvs.Values], annulering);
        foreach (var nieuw in nieuwe)
        {
            nieuw.Swv = SwvVan(Oppgroep.SectorVan(nieuw.Groep), swvs.GetValueOrDefault((nieuw.Generatie, nieuw.Vestiging), ""));
            nieuw.Provincie = provincies.GetValueOrDefault((nieuw.Generatie, nieuw.Swv), "");
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
            yield return new Celtelling(new Cel(Schooltelling.OppsPerSchool, schooljaar, Registratiegroep.Van(Groep), Vestiging[..Brin.Lengte], Herkomst));
        }

        foreach (var cel in Gebiedscellen(new Oppgebied(Oppgroep.SectorVan(Groep), Swv, Provincie), Schooljaar, Status, BinnenZesWeken, VoldoetAanWet, Herkomst))
        {
            yield return cel;
        }
    }

    /// <summary>The cells that move when the vestiging goes to another samenwerkingsverband, or that to another provincie.</summary>
    public static IEnumerable<Celtelling> Gebiedscellen(Oppgebied gebied, string schooljaar, string status, bool? binnenZesWeken, bool? voldoetAanWet, string herkomst)
    {
        var (tijdig, voldoet) = (OppStatus.Kenmerk(status, binnenZesWeken), voldoetAanWet switch { true => "voldoet", false => "voldoet-niet", null => "nog-niet" });
        return
        [
            new(new Cel(Opptelling.SwvTijdigheid(schooljaar), schooljaar, gebied.Swv, tijdig, herkomst)),
            new(new Cel(Opptelling.SwvVoldoet(schooljaar), schooljaar, gebied.Swv, voldoet, herkomst)),
            new(new Cel(Opptelling.ProvincieTijdigheid, schooljaar, gebied.Provinciecategorie, tijdig, herkomst)),
            new(new Cel(Opptelling.ProvincieVoldoet, schooljaar, gebied.Provinciecategorie, voldoet, herkomst)),
        ];
    }

    private static string OfOnbekend(string kenmerk) => kenmerk.Length == 0 ? "onbekend" : kenmerk;

    private Celtelling Bij(string telling, string kenmerk) => new(new Cel(telling, Schooljaar, Groep, kenmerk, Herkomst));
}
