using Monitoring.Services.Toezicht.Domain.Objecten;

namespace Monitoring.Services.Toezicht.Tests.Domain;

public sealed class ObjectVanToezichtTests
{
    private static readonly Gezag Eigen = Gezag.Van(Gezag.Eigen, voorbeeld: false);
    private static readonly Gezag Terloops = Gezag.Van(Gezag.Terloops, voorbeeld: false);
    private static readonly Gezag Voorbeeld = Gezag.Van(Gezag.Eigen, voorbeeld: true);
    private static readonly DateOnly Peil2016 = new(2016, 10, 1);
    private static readonly DateOnly Peil2023 = new(2023, 10, 1);

    [Fact]
    public void Zonder_tabel_met_namen_heet_een_samenwerkingsverband_naar_zijn_code()
    {
        var swv = ObjectVanToezicht.Nieuw(ObjectSoort.Swv, "VO2708");
        Assert.Equal(("swv/VO2708", "VO2708", "vo"), (swv.Id, swv.Naam, swv.Sector));
        swv.NeemOver(new Stamgegevens { Naam = "Swv Amsterdam" }, Eigen);
        Assert.Equal("Swv Amsterdam", swv.Naam);
        swv.NeemOver(new Stamgegevens(), Eigen);
        Assert.Equal("Swv Amsterdam", swv.Naam);
    }

    [Fact]
    public void De_volgorde_van_bestanden_maakt_niet_uit()
    {
        var zwaar = new Stamgegevens { Naam = "Eigen naam", Plaats = "DIEMEN" };
        var licht = new Stamgegevens { Naam = "Andere naam", Provincie = "Noord-Holland" };
        var heen = Vestiging(v => { v.NeemOver(zwaar, Eigen); v.NeemOver(licht, Terloops); });
        var terug = Vestiging(v => { v.NeemOver(licht, Terloops); v.NeemOver(zwaar, Eigen); });
        Assert.Equal(("Eigen naam", "DIEMEN", "Noord-Holland"), (heen.Naam, heen.Plaats, heen.Provincie));
        Assert.Equal(heen.Stand, terug.Stand);
    }

    [Fact]
    public void Een_ouder_bestand_verandert_bestuur_naam_en_schoolsoort_niet_en_op_een_dag_van_toen_geldt_het_wel()
    {
        var heen = Vestiging(v => { Oud(v); Nieuw(v); });
        var terug = Vestiging(v => { Nieuw(v); Oud(v); });
        Assert.Equal(("Nieuw", "41999", "so", "3/4"), (terug.Naam, terug.BevoegdGezag, terug.Schoolsoort, terug.Cluster));
        Assert.Equal(heen.Stand, terug.Stand);
        Assert.Equal(["41646", "41999", "41999"], new[] { Peil2016.AddYears(3), Peil2023, Peil2023.AddYears(1) }.Select(terug.BestuurOp));

        void Oud(ObjectVanToezicht v)
        {
            v.NeemOver(new Stamgegevens { Naam = "Oud", BevoegdGezag = "41646" }, Terloops, Peil2016);
            v.NeemSchoolsoortOver("bao", "po", Eigen, Peil2016);
            v.NeemLeerlingenOver(70, Peil2016, Eigen);
            v.NeemClusterOver("", Peil2016);
        }

        void Nieuw(ObjectVanToezicht v)
        {
            v.NeemOver(new Stamgegevens { Naam = "Nieuw", BevoegdGezag = "41999" }, Terloops, Peil2023);
            v.NeemSchoolsoortOver("so", "po", Eigen, Peil2023);
            v.NeemLeerlingenOver(80, Peil2023, Eigen);
            v.NeemClusterOver("3/4", Peil2023);
        }
    }

    [Fact]
    public void Een_bestand_zonder_dag_zegt_niet_wat_er_toen_gold()
    {
        var vestiging = Vestiging(v => { v.NeemOver(new Stamgegevens { BevoegdGezag = "41646" }, Terloops, Peil2016); v.NeemOver(new Stamgegevens { BevoegdGezag = "41999" }, Eigen); });
        Assert.Equal(["41999", "41999"], new[] { Peil2016, Peil2023 }.Select(vestiging.BestuurOp));
        vestiging.NeemOver(new Stamgegevens { BevoegdGezag = "41888" }, Terloops, Peil2023);
        Assert.Equal(["41646", "41999"], new[] { Peil2016, Peil2023 }.Select(vestiging.BestuurOp));
    }

    [Fact]
    public void Voorbeeldgegevens_verdringen_nooit_die_van_duo()
    {
        var vestiging = Vestiging(v => { v.Noem(Terloops, null); v.NeemOver(new Stamgegevens { Naam = "Echt" }, Terloops); });
        vestiging.Noem(Voorbeeld, null);
        vestiging.NeemOver(new Stamgegevens { Naam = "Verzonnen" }, Voorbeeld);
        vestiging.NeemLeerlingenOver(10, Peil2016, Terloops);
        vestiging.NeemLeerlingenOver(99, Peil2023, Voorbeeld);
        Assert.Equal(("Echt", "duo", 10), (vestiging.Naam, vestiging.Herkomst, vestiging.Leerlingen));
    }

    [Fact]
    public void De_jongste_peildatum_telt_ook_als_het_aantal_daar_onderdrukt_is()
    {
        var vestiging = Vestiging(v => { v.NeemLeerlingenOver(80, Peil2016, Eigen); v.NeemLeerlingenOver(null, Peil2023, Terloops); v.NeemLeerlingenOver(70, Peil2016, Eigen); });
        Assert.Null(vestiging.Leerlingen);
        Assert.Equal(Peil2023, vestiging.Peildatum);
    }

    [Fact]
    public void Op_een_peildatum_telt_het_zwaarste_bestand()
    {
        var vestiging = Vestiging(v => { v.NeemLeerlingenOver(136, Peil2016, Eigen); v.NeemLeerlingenOver(137, Peil2016, Terloops); });
        Assert.Equal(136, vestiging.Leerlingen);
    }

    [Fact]
    public void Elke_peildatum_blijft_bewaard_zodat_een_aandeel_van_een_ander_jaar_klopt()
    {
        var vestiging = Vestiging(v =>
        {
            v.NeemLeerlingenOver(999, Peil2016, Voorbeeld);
            v.NeemLeerlingenOver(70, Peil2023, Eigen);
            v.NeemLeerlingenOver(80, Peil2016, Eigen);
            v.NeemLeerlingenOver(81, Peil2016, Terloops);
            v.NeemLeerlingenOver(null, new DateOnly(2020, 10, 1), Eigen);
            v.NeemLeerlingenOver(998, new DateOnly(2019, 10, 1), Voorbeeld);
        });
        var gebeurtenis = (Contracts.Gebeurtenissen.ObjectVanToezichtGewijzigd)vestiging.NaarGebeurtenis(DateTimeOffset.UnixEpoch);
        Assert.Equal([(Peil2016, 80), (Peil2023, 70)], gebeurtenis.Leerlingtellingen.Select(telling => (telling.Peildatum, telling.Leerlingen)));
        Assert.Equal((70, Peil2023), (gebeurtenis.Leerlingen, gebeurtenis.Peildatum));
    }

    private static ObjectVanToezicht Vestiging(Action<ObjectVanToezicht> doe)
    {
        var vestiging = ObjectVanToezicht.Nieuw(ObjectSoort.Vestiging, "00AP00");
        doe(vestiging);
        return vestiging;
    }
}
