using System.Globalization;
using Monitoring.Contracts.Gebeurtenissen;
using Monitoring.Services.Landelijk.Tellingen;

namespace Monitoring.Services.Landelijk.Feiten;

/// <summary>A vastgesteld onderzoek.</summary>
internal sealed class OnderzoekFeit : IFeitVan<OnderzoekFeit, OnderzoekVastgesteld>
{
    /// <summary>Cases in which standaarden were judged but no eindoordeel was given (vo has n=86 in Tabel 1.2.2a and n=103 in Tabel 1.2.2b).</summary>
    private const string GeenOordeel = "geen-oordeel";

    /// <summary>
    /// Kinds of which De Staat van het Onderwijs prints the eindoordelen by year of vaststelling (Tabel 1.2.2a, 1.3.1a, 1.4.1a, 1.4.1b and
    /// 1.4.2a): they count from that day.
    /// </summary>
    private static readonly string[] PerVaststelling = ["vierjaarlijks", Onderzoeksoorten.Steekproef, "risico"];

    public static string Naam => Feitnaam.Onderzoek;

    public required int Generatie { get; init; }

    public required string Id { get; init; }

    public required long Versie { get; init; }

    public required long Gewijzigd { get; init; }

    public required string Nummer { get; init; }

    public required string Soort { get; init; }

    public required string ObjectSoort { get; init; }

    public required string ObjectCode { get; init; }

    public required string Sector { get; init; }

    /// <summary>po, vo, (v)so or mbo.</summary>
    public required string Kolom { get; init; }

    /// <summary>bo, sbo, po, vo, (v)so or mbo.</summary>
    public required string Schoolkolom { get; init; }

    public required string Bekostiging { get; init; }

    public required DateOnly Vaststellingsdatum { get; init; }

    /// <summary>Until this day the case may not be recognised: no page names it, and it counts only where De Staat counts from vaststelling. Null: public.</summary>
    public DateOnly? OpenbaarOp { get; init; }

    /// <summary>Kalenderjaar of vaststelling.</summary>
    public required int Jaar { get; init; }

    public required string Onderzoeksperiode { get; init; }

    public required string Eindoordeel { get; init; }

    /// <summary>Judgement per standaard: "RPO1=voldoende;RPO2=goed".</summary>
    public required string Oordelen { get; init; }

    public required int Herstelopdrachten { get; init; }

    /// <summary>Standaarden with at least one herstelopdracht, separated by semicolons.</summary>
    public required string StandaardenMetOpdracht { get; init; }

    public bool HerstelopdrachtenBekend { get; init; }

    public int OpeenvolgendZeerZwak { get; init; }

    public required string Herstelresultaat { get; init; }

    public required string Herkomst { get; init; }

    public static OnderzoekFeit Van(OnderzoekVastgesteld gebeurtenis, int generatie) => new()
    {
        Generatie = generatie,
        Id = gebeurtenis.AggregaatId,
        Versie = gebeurtenis.Versie,
        Gewijzigd = gebeurtenis.Tijdstip.UtcTicks,
        Nummer = gebeurtenis.Nummer,
        Soort = Onderzoeksoorten.Lees(gebeurtenis.Soort),
        ObjectSoort = gebeurtenis.ObjectSoort,
        ObjectCode = gebeurtenis.ObjectCode,
        Sector = gebeurtenis.Sector,
        Kolom = Feiten.Kolom.Sector(gebeurtenis.Toezichtsector, gebeurtenis.Sector),
        Schoolkolom = Feiten.Kolom.School(gebeurtenis.Toezichtsector, gebeurtenis.Sector, gebeurtenis.Schoolsoort),
        Bekostiging = gebeurtenis.Bekostiging,
        Vaststellingsdatum = gebeurtenis.Vaststellingsdatum,
        OpenbaarOp = gebeurtenis.OpenbaarOp,
        Jaar = gebeurtenis.Vaststellingsdatum.Year,
        Onderzoeksperiode = Feiten.Onderzoeksperiode.Van(gebeurtenis.Startdatum ?? gebeurtenis.Vaststellingsdatum),
        Eindoordeel = gebeurtenis.Eindoordeel,
        Oordelen = Kenmerken.Schrijf(gebeurtenis.Oordelen.Select(oordeel => (oordeel.Standaard, oordeel.Oordeel))),
        Herstelopdrachten = gebeurtenis.Herstelopdrachten.Count,
        StandaardenMetOpdracht = string.Join(';', gebeurtenis.Herstelopdrachten.Select(opdracht => opdracht.Standaard).Distinct().Order(StringComparer.Ordinal)),
        HerstelopdrachtenBekend = gebeurtenis.HerstelopdrachtenBekend,
        OpeenvolgendZeerZwak = gebeurtenis.OpeenvolgendZeerZwak,
        Herstelresultaat = gebeurtenis.Herstelresultaat,
        Herkomst = gebeurtenis.Herkomst,
    };

    public IEnumerable<Celtelling> Cellen() => [Bij(Toezichttelling.Onderzoeken, Jaartekst, Soort, ""), .. Eindoordelen(), .. Standaarden(), .. Opdrachten(), .. Herstel()];

    // A herstelonderzoek is a judgement of its own and never replaces or joins the first one; steekproef and risico are never pooled
    // (De Staat van het Onderwijs 2024, section 1.3).
    private IEnumerable<Celtelling> Eindoordelen() => (Soort, ObjectSoort, Kolom) switch
    {
        _ when Eindoordeel == GeenOordeel => [],
        ("vierjaarlijks", "swv", _) => [Bij(Toezichttelling.SwvEindoordelen, Jaartekst, Sector, Eindoordeel)],
        ("vierjaarlijks", "bestuur", Feiten.Kolom.Mbo) => [Bij(Toezichttelling.MboEindoordelen, Jaartekst, Bekostiging, Eindoordeel)],
        ("vierjaarlijks", "bestuur", _) => [Bij(Toezichttelling.BestuurEindoordelen, Jaartekst, Kolom, Eindoordeel)],
        (Onderzoeksoorten.Steekproef, _, _) => [Bij(Toezichttelling.SteekproefEindoordelen, Onderzoeksperiode, Schoolkolom, Eindoordeel)],
        ("risico", _, _) => [Bij(Toezichttelling.RisicoEindoordelen, Jaartekst, Kolom, Eindoordeel)],
        ("nieuwe-school", _, _) => [Bij(Toezichttelling.NieuweScholenEindoordelen, Jaartekst, Kolom, Zichtbaar(Eindoordeel))],
        ("caribisch", _, _) => [Bij(Toezichttelling.CaribischEindoordelen, Jaartekst, Kolom, Zichtbaar(Eindoordeel))],
        _ => [],
    };

    private IEnumerable<Celtelling> Standaarden()
    {
        var kolom = ObjectSoort is "swv" or "bestuur" ? ObjectSoort : Schoolkolom;
        // A steekproef is one, also when its cases are vastgesteld in two years (figuur 1.2.2a).
        var periode = Soort == Onderzoeksoorten.Steekproef ? Onderzoeksperiode : Jaartekst;
        return Kenmerken.Lees(Oordelen).Select(oordeel => Bij(Toezichttelling.Standaarden(Soort), periode, $"{kolom} {oordeel.Naam}", Zichtbaar(oordeel.Waarde)));
    }

    private IEnumerable<Celtelling> Opdrachten()
    {
        if (HerstelopdrachtenBekend && Soort == Onderzoeksoorten.Steekproef)
        {
            // Tabel 1.2.2b counts schools with at least one herstelopdracht on a standaard, not herstelopdrachten.
            var standaarden = StandaardenMetOpdracht.Split(';', StringSplitOptions.RemoveEmptyEntries);
            foreach (var kenmerk in standaarden.Append("n").Append(standaarden.Length == 0 ? "geen" : "minstens-een"))
            {
                yield return Bij(Toezichttelling.SteekproefOpdrachten, Onderzoeksperiode, Schoolkolom, kenmerk);
            }
        }

        if (HerstelopdrachtenBekend && ObjectSoort == "swv" && Soort == "vierjaarlijks")
        {
            // Legal tasks of a samenwerkingsverband: a covering network (RPO1) and regional cooperation (RPO2).
            var tekort = StandaardenMetOpdracht.Split(';').Any(standaard => standaard is "RPO1" or "RPO2");
            yield return Bij(Toezichttelling.SwvWettelijkeTaken, Jaartekst, Sector, tekort ? "tekortkoming" : "geen-tekortkoming");
        }
    }

    private IEnumerable<Celtelling> Herstel()
    {
        if (OpeenvolgendZeerZwak > 0)
        {
            yield return Bij(Toezichttelling.HerhaaldZeerZwak, Jaartekst, Kolom, Openbaarheid.Vanaf(OpeenvolgendZeerZwak > 1 ? "herhaald" : "eerste-keer", OpenbaarOp));
        }

        if (Herstelresultaat.Length > 0)
        {
            yield return Bij(Toezichttelling.Herstelonderzoeken, Jaartekst, ObjectSoort is "swv" or "bestuur" ? ObjectSoort : "school", Zichtbaar(Herstelresultaat));
        }
    }

    /// <summary>Of few a year, one more is a school that can be recognised: such a judgement counts from the day on which its report is public.</summary>
    private string Zichtbaar(string oordeel) => PerVaststelling.Contains(Soort) ? oordeel : Openbaarheid.Vanaf(oordeel, OpenbaarOp);

    private string Jaartekst => Jaar.ToString(CultureInfo.InvariantCulture);

    private Celtelling Bij(string telling, string periode, string categorie, string kenmerk) => new(new Cel(telling, periode, categorie, kenmerk, Herkomst));
}
