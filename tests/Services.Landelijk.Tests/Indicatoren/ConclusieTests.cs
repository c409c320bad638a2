using Monitoring.Services.Landelijk.Feiten;
using Monitoring.Services.Landelijk.Indicatoren;

namespace Monitoring.Services.Landelijk.Tests.Indicatoren;

/// <summary>The sentence above a table is about figures that stand in it.</summary>
public sealed class ConclusieTests
{
    private static readonly DateOnly Vandaag = new(2026, 11, 21);

    [Fact]
    public void Heeft_een_groep_in_het_laatste_jaar_niets_dan_gaat_de_zin_over_haar_laatste_jaar_met_cijfers()
    {
        Tellerregel[] tellers =
        [
            new(Toezichttelling.Herstelonderzoeken, "2022", "school", "hersteld", "inspectie", 7),
            new(Toezichttelling.Herstelonderzoeken, "2022", "school", "niet-hersteld", "inspectie", 2),
            new(Toezichttelling.Herstelonderzoeken, "2023", "swv", "hersteld", "inspectie", 3),
        ];

        Assert.Equal(("Van de 9 herstelonderzoeken bij scholen eindigden er in 2022 7 in herstel.", "2022"), Conclusie(Toezichttelling.Herstelonderzoeken, tellers, "school"));
        Assert.Equal(("Van de 3 herstelonderzoeken bij samenwerkingsverbanden eindigden er in 2023 3 in herstel.", "2023"), Conclusie(Toezichttelling.Herstelonderzoeken, tellers, Tellingindicator.Alle));
        Assert.Equal(("Bij deze keuze zijn er nog geen cijfers.", ""), Conclusie(Toezichttelling.Herstelonderzoeken, tellers, "bestuur"));
    }

    [Fact]
    public void Heeft_de_eerste_groep_in_het_laatste_jaar_niets_dan_gaat_de_zin_over_de_eerste_die_wel_iets_heeft()
    {
        Tellerregel[] tellers =
        [
            new(Toezichttelling.MboEindoordelen, "2022", "bekostigd", "voldoende", "inspectie", 18),
            new(Toezichttelling.MboEindoordelen, "2023", "niet-bekostigd", "voldoende", "inspectie", 16),
        ];

        Assert.Equal(("Geen van de 16 onderzochte besturen in het mbo (niet-bekostigd) kreeg in 2023 het oordeel onvoldoende.", "2023"), Conclusie(Toezichttelling.MboEindoordelen, tellers, Tellingindicator.Alle));
    }

    [Fact]
    public void Zonder_een_enkel_feit_staat_er_dat_er_nog_niets_is()
    {
        Assert.Equal(("Er zijn nog geen herstelonderzoeken openbaar.", ""), Conclusie(Toezichttelling.Herstelonderzoeken, [], Tellingindicator.Alle));
    }

    private static (string Zin, string Periode) Conclusie(string id, Tellerregel[] tellers, string groep)
    {
        var uitslag = ((Tellingindicator)Indicatorenlijst.Zoek(id)).Stel(tellers, groep, Vandaag);
        return (uitslag.Conclusie, uitslag.Conclusieperiode);
    }
}
