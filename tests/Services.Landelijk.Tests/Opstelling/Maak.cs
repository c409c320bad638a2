using System.Globalization;
using Monitoring.Contracts.Domein;
using Monitoring.Contracts.Gebeurtenissen;

namespace Monitoring.Services.Landelijk.Tests.Opstelling;

/// <summary>Events with everything filled in.</summary>
internal static class Maak
{
    public static readonly DateTimeOffset Begin = new(2024, 1, 1, 12, 0, 0, TimeSpan.Zero);

    public static OppGewijzigd Opp(string id, long versie = 1, string schoolsoort = "bao", string schooljaar = "2023-2024", string status = "vastgesteld", bool? binnen = true, string herkomst = "school") =>
        new(id, versie, Begin.AddMinutes(versie), "00AP00", schoolsoort, schoolsoort is "bao" or "sbo" or "so" ? "po" : "vo", schooljaar, status, status == "vastgesteld" ? binnen : null, herkomst);

    public static OnderzoekVastgesteld Onderzoek(string id, string sector, int jaar, string eindoordeel, string soort = "vierjaarlijks", long versie = 1, string objectSoort = "swv", string herkomst = "voorbeeld") =>
        new(id, versie, Begin.AddMinutes(versie), "2023-0001", soort, objectSoort, sector.ToUpperInvariant() + "0001", "Voorbeeldstad e.o.", sector, new DateOnly(jaar, 5, 17), eindoordeel, [], [], herkomst);

    public static JaarrekeningGewijzigd Jaarrekening(string bevoegdGezag, int boekjaar, IReadOnlyList<KengetalWaarde> kengetallen, string groepering = "SWV", string soort = "realisatie", long versie = 1, string herkomst = "duo") =>
        new(string.Create(CultureInfo.InvariantCulture, $"{bevoegdGezag}/{boekjaar}/{soort}"), versie, Begin.AddMinutes(versie), bevoegdGezag, "Bestuur " + bevoegdGezag, groepering, "", "po", boekjaar, soort, "definitief", kengetallen, 0, herkomst);

    public static ObjectVanToezichtGewijzigd Object(string code, long versie = 1) =>
        new("vestiging/" + code, versie, Begin.AddMinutes(versie), "vestiging", code, "De Wilg", "po", "bao", "90001", "PO0001", "Voorbeeldstad", "Utrecht", 120, new DateOnly(2023, 10, 1), "voorbeeld");

    /// <summary>A samenwerkingsverband; the code says its sector.</summary>
    public static ObjectVanToezichtGewijzigd Swv(string code) =>
        new("swv/" + code, 1, Begin, "swv", code, "Swv " + code, SwvCode.Lees(code).Sector, "", "", code, "Voorbeeldstad", "Utrecht", null, null, "duo");

    /// <summary>De Staat van het Onderwijs 2024, Tabel 1.4.2a: 72 onderzoeken, one event each.</summary>
    public static IReadOnlyList<OnderzoekVastgesteld> Tabel142A()
    {
        (string Sector, int Jaar, int Goed, int Voldoende, int Onvoldoende)[] kolommen = [("po", 2022, 1, 12, 5), ("po", 2023, 0, 12, 6), ("vo", 2022, 0, 13, 8), ("vo", 2023, 0, 10, 5)];
        return [.. kolommen
            .SelectMany(kolom => Enumerable.Repeat("goed", kolom.Goed).Concat(Enumerable.Repeat("voldoende", kolom.Voldoende)).Concat(Enumerable.Repeat("onvoldoende", kolom.Onvoldoende)), (kolom, oordeel) => (kolom.Sector, kolom.Jaar, Oordeel: oordeel))
            .Select((geval, nummer) => Onderzoek(string.Create(CultureInfo.InvariantCulture, $"onderzoek-{nummer}"), geval.Sector, geval.Jaar, geval.Oordeel))];
    }
}
