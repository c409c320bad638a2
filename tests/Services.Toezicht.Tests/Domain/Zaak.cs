using Monitoring.Contracts.Domein;
using Monitoring.Services.Toezicht.Domain;
using Monitoring.Services.Toezicht.Domain.Herstel;
using Monitoring.Services.Toezicht.Domain.Objecten;
using Monitoring.Services.Toezicht.Domain.Onderzoeken;

namespace Monitoring.Services.Toezicht.Tests.Domain;

/// <summary>Onderzoeken to try rules on.</summary>
internal static class Zaak
{
    public const string Een = "inspecteur-1";
    public const string Twee = "inspecteur-2";
    public const string Drie = "inspecteur-3";

    public static readonly DateOnly Start = new(2023, 3, 6);
    public static readonly DateOnly Vandaag = new(2023, 6, 1);
    public static readonly DateOnly Termijn = new(2024, 6, 1);

    public static ObjectVanToezicht Swv(string code = "PO2817") => ObjectVanToezicht.Nieuw(ObjectSoort.Swv, code);

    public static ObjectVanToezicht School(string sector)
    {
        var school = ObjectVanToezicht.Nieuw(ObjectSoort.School, "00AP");
        school.NeemSchoolsoortOver(sector switch { "so" => "so", "vo" => "vo", _ => "bao" }, sector == "vo" ? "vo" : "po", Gezag.Van(Gezag.Eigen, voorbeeld: false));
        return school;
    }

    public static Onderzoek Nieuw(string code = "PO2817", DateOnly? start = null) => Onderzoek.Start("N1", null, Swv(code), "vierjaarlijks", start ?? Start, null, Herkomst.Inspectie);

    /// <summary>RPO1, RPO2, RPO3, BKA1, BKA2, BKA3.</summary>
    public static Onderzoek Beoordeeld(params string[] oordelen)
    {
        var onderzoek = Nieuw();
        foreach (var (standaard, oordeel) in onderzoek.Kader.Standaarden.Zip(oordelen.Length == 6 ? oordelen : [.. Enumerable.Repeat("voldoende", 6)]))
        {
            onderzoek.Beoordeel(standaard.Code, oordeel, "", Vandaag);
        }

        return onderzoek;
    }

    /// <summary>With the eindoordeel that the table proposes, and the concept report at the board, which waived.</summary>
    public static Onderzoek Gehoord(params string[] oordelen)
    {
        var onderzoek = Beoordeeld(oordelen);
        onderzoek.GeefEindoordeel(onderzoek.Voorstel.Eindoordeel, "", Een, Vandaag);
        onderzoek.VerstuurConcept([], Vandaag);
        onderzoek.GeefZienswijze("", zietAf: true, Vandaag);
        return onderzoek;
    }

    public static Onderzoek Vastgesteld(params string[] oordelen)
    {
        var onderzoek = Gehoord(oordelen);
        onderzoek.StelVast(Vandaag, Twee, [], Vandaag);
        return onderzoek;
    }

    public static Opdrachtgegevens Gegevens(string standaard = "RPO1", string rechtsgrond = "wpo-18a-2", DateOnly? termijn = null, string element = "", string omschrijving = "Herstel.") =>
        new(standaard, element, rechtsgrond, [], omschrijving, termijn ?? Termijn);

    public static void Geweigerd(string code, Action act) => Assert.Equal(code, Assert.Throws<WeigeringException>(act).Weigering.Code);
}
