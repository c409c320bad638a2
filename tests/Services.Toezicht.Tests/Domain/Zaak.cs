using Monitoring.Contracts.Domein;
using Monitoring.Services.Toezicht.Domain;
using Monitoring.Services.Toezicht.Domain.Objecten;
using Monitoring.Services.Toezicht.Domain.Onderzoeken;

namespace Monitoring.Services.Toezicht.Tests.Domain;

/// <summary>Onderzoeken to try rules on.</summary>
internal static class Zaak
{
    public static readonly DateOnly Start = new(2023, 3, 6);
    public static readonly DateOnly Vandaag = new(2023, 6, 1);
    public static readonly DateOnly Termijn = new(2024, 6, 1);

    public static ObjectVanToezicht Swv(string code = "PO2817") => ObjectVanToezicht.Nieuw(ObjectSoort.Swv, code);

    public static Onderzoek Nieuw(string code = "PO2817", DateOnly? start = null) => Onderzoek.Start("N1", null, Swv(code), "vierjaarlijks", start ?? Start, Herkomst.Inspectie);

    /// <summary>RPO1, RPO2, RPO3, BKA1, BKA2, BKA3.</summary>
    public static Onderzoek Beoordeeld(params string[] oordelen)
    {
        var onderzoek = Nieuw();
        foreach (var (standaard, oordeel) in onderzoek.Kader.Standaarden.Zip(oordelen.Length == 6 ? oordelen : [.. Enumerable.Repeat("voldoende", 6)]))
        {
            onderzoek.Beoordeel(standaard.Code, oordeel, "");
        }

        return onderzoek;
    }

    public static Onderzoek Vastgesteld(params string[] oordelen)
    {
        var onderzoek = Beoordeeld(oordelen);
        onderzoek.GeefEindoordeel(onderzoek.Voorstel.Eindoordeel, "");
        onderzoek.StelVast(Vandaag, Vandaag);
        return onderzoek;
    }

    public static void Geweigerd(string code, Action act) => Assert.Equal(code, Assert.Throws<WeigeringException>(act).Weigering.Code);
}
