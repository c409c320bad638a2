using Monitoring.Contracts.Domein;
using Monitoring.Services.Opp.Domain;
using Monitoring.Services.Opp.Domain.Dossiers;
using Monitoring.Services.Opp.Domain.Regels;

namespace Monitoring.Services.Opp.Tests.Opstelling;

/// <summary>OPP's as rules judge them.</summary>
internal static class Zaak
{
    private static readonly Pseudonimiseerder Pseudoniemen = new(new byte[32]);

    /// <summary>A dossier in which every legal part is there: the overleg, the pupil's say and the instemming on <paramref name="gesprek"/>.</summary>
    public static Dossier Volledig(string schoolsoort, DateOnly gesprek) => new()
    {
        Afdeling = schoolsoort == "vo" ? "vmbo" : "",
        Ondersteuning = true,
        Afwijking = "geen",
        BelemmerendeFactoren = true,
        BevorderendeFactoren = true,
        Plan = new Uitstroomplan(Schoolsoort.Lees(schoolsoort).Sector == "po" ? "vmbo-tl/havo" : "mbo-2", schoolsoort is "bao" or "sbo" or "so" ? "regulier" : null, false, schoolsoort == "vso" ? "vervolgonderwijs" : null, schoolsoort is "so" or "vso" ? 5 : null),
        ExtraOndersteuning = true,
        Handelingsdeel = true,
        OudersMetGezag = 1,
        Overleggen = [new Overleg(gesprek, ["ouder"], true, null)],
        Hoormomenten = [new Hoormoment(gesprek, "gebruikt")],
        Instemmingen = [new Instemming(1, gesprek, true, 1)],
    };

    public static Beoordeling Beoordeel(string schoolsoort, string begin, string vastgesteld, Dossier dossier, string vandaag) =>
        Regelboek.Beoordeel(new Toetsstuk(Schoolsoort.Lees(schoolsoort), Dag(begin), Datum.LeesOptioneel(vastgesteld, ""), dossier, Dag(vandaag)));

    /// <summary>voldoet, voldoet-niet, nvt or nog-niet.</summary>
    public static string Uitkomst(this Beoordeling oordeel, string regel) => oordeel.Van(regel).Uitkomst.Code();

    public static Moment Moment(string dag) => new(new DateTimeOffset(Dag(dag), new TimeOnly(12, 0), TimeSpan.Zero), Dag(dag));

    public static Registratie Registratie(string schoolsoort = "bao", string begin = "2024-02-01", string opgesteld = "2024-02-10", string vastgesteld = "", string vandaag = "2026-06-01", Aanvulling? aanvulling = null, string kenmerk = "k-1", string leerling = "leerling-1") => new(
        Kenmerk.Lees(kenmerk),
        Pseudoniemen.Maak(Brin.Lees("00AP"), LeerlingSleutel.Lees(leerling)),
        BrinVestiging.Lees("00AP00"),
        Schoolsoort.Lees(schoolsoort),
        Dag(begin),
        Dag(opgesteld),
        Datum.LeesOptioneel(vastgesteld, ""),
        Herkomst.School,
        Dag(vandaag)) { Aanvulling = aanvulling ?? Aanvulling.Niets };

    public static DateOnly Dag(string tekst) => Datum.Lees(tekst, "");
}
