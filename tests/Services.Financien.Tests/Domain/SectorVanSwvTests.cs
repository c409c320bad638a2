using Monitoring.Services.Financien.Domain;

namespace Monitoring.Services.Financien.Tests.Domain;

public sealed class SectorVanSwvTests
{
    [Theory]
    [InlineData("PO3", "vo-balans.csv", "Stichting Een", "po")]
    [InlineData("REC", "vo-balans.csv", "Stichting Een", "po")]
    [InlineData("VO", "po-balans.csv", "Stichting Een", "vo")]
    [InlineData("SWV", "01.-vo-balans.csv", "Stg. Leerlingzorg PO Almere", "vo")]
    [InlineData("SWV", "balans.csv", "Stg. Leerlingzorg PO Almere", "po")]
    [InlineData("SWV", "balans.csv", "Stichting Amstelronde", "")]
    [InlineData("", "duo-jaarrekening-po-balans.csv", "Stichting X", "po")]
    [InlineData("", "01.-vo-(mab)-balans-2011-2015.csv", "Stichting X", "vo")]
    [InlineData("", "voorbeeld.csv", "Voogdij", "")]
    [InlineData("", "po-en-vo-balans.csv", "Stichting Amstelronde", "")]
    public void De_groepering_gaat_voor_de_naam_van_het_bestand_en_die_voor_de_naam_van_het_bestuur(string groepering, string bestand, string naam, string sector) =>
        Assert.Equal(sector, SectorVanSwv.Bepaal(groepering, [bestand], naam));

    [Theory]
    [InlineData("Stichting Amstelronde", "")]
    [InlineData("Stg. Leerlingzorg PO Almere", "po")]
    public void Namen_van_bestanden_die_elkaar_tegenspreken_zeggen_niets_in_welke_volgorde_ook(string naam, string sector)
    {
        Assert.Equal(sector, SectorVanSwv.Bepaal("SWV", ["vo-balans.csv", "po-baten-lasten.csv"], naam));
        Assert.Equal(sector, SectorVanSwv.Bepaal("SWV", ["po-baten-lasten.csv", "vo-balans.csv"], naam));
    }
}
