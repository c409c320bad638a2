using Monitoring.Contracts.Domein;
using Monitoring.Contracts.Gebeurtenissen;
using Monitoring.Contracts.Opp.V1;
using Monitoring.Services.Opp.Domain;
using Monitoring.Services.Opp.Domain.Codes;
using Monitoring.Services.Opp.Domain.Dossiers;
using Monitoring.Services.Opp.Domain.Regels;
using Monitoring.Services.Opp.Tests.Opstelling;
using OppBericht = Monitoring.Contracts.Opp.V1.Opp;

namespace Monitoring.Services.Opp.Tests.Domain;

/// <summary>What is easily taken for something else: details of the Handboek OPP, the leaflet of 2024 and the Evaluatie Wet kwaliteit (v)so.</summary>
public sealed class BijzonderhedenTests
{
    private static readonly Moment Nu = Zaak.Moment("2026-06-01");

    /// <summary>Neither the concept nor a signature ends the six weeks: the vaststelling does. 43 days after 1 September is 14 October.</summary>
    [Fact]
    public void Overleg_en_instemming_binnen_zes_weken_maken_een_late_vaststelling_niet_op_tijd()
    {
        var oordeel = Zaak.Beoordeel("vso", "2025-09-01", "2025-10-14", Zaak.Volledig("vso", new(2025, 9, 20)), "2025-11-01");

        Assert.Equal(("voldoet-niet", "voldoet", "voldoet"), (oordeel.Uitkomst("opp.zes-weken"), oordeel.Uitkomst("opp.overleg"), oordeel.Uitkomst("opp.instemming")));
        // There is nothing left to do about it.
        Assert.False(oordeel.Oorzaken.HasFlag(Oorzaak.Vaststelling));
    }

    /// <summary>Instemming is about the handelingsdeel: without it the OPP as a whole can still be vastgesteld.</summary>
    [Fact]
    public void Zonder_instemming_kan_het_OPP_worden_vastgesteld()
    {
        var opp = Ontwikkelingsperspectief.Registreer(Zaak.Registratie(aanvulling: new Aanvulling { Handelingsdeel = true, OudersMetGezag = 2, Instemmingen = [(new(2024, 2, 12), false)] }), Nu);

        opp.StelVast(0, new(2024, 3, 1), Nu);

        Assert.Equal(OppStatus.Vastgesteld, opp.Status);
        Assert.Equal("voldoet-niet", opp.BeoordeelRegels(Nu.Vandaag).Uitkomst("opp.instemming"));
    }

    /// <summary>A deviation is described only where there is one; the uitstroombestemming is always there.</summary>
    [Theory]
    [InlineData("geen", "nvt")]
    [InlineData("beschreven", "voldoet")]
    [InlineData("niet-beschreven", "voldoet-niet")]
    [InlineData(null, "nog-niet")]
    public void Een_afwijking_staat_er_alleen_als_het_programma_afwijkt(string? afwijking, string uitkomst) =>
        Assert.Equal(uitkomst, Zaak.Beoordeel("bao", "2025-09-01", "2025-10-01", Zaak.Volledig("bao", new(2025, 9, 20)) with { Afwijking = afwijking }, "2025-11-01").Uitkomst("opp.afwijking"));

    /// <summary>Profiel and bestemming are two things: pupils of each profiel go to each bestemming.</summary>
    [Theory]
    [InlineData("arbeidsmarkt", "dagbesteding")]
    [InlineData("dagbesteding", "mbo-entree")]
    [InlineData("vervolgonderwijs", "arbeid")]
    public void Een_profiel_legt_de_bestemming_niet_vast(string profiel, string bestemming)
    {
        var dossier = Zaak.Volledig("vso", new(2025, 9, 20)) with { Plan = new Uitstroomplan(bestemming, null, false, profiel, 3) };

        Assert.True(Zaak.Beoordeel("vso", "2025-09-01", "2025-10-01", dossier, "2025-11-01").VoldoetAanWet);
    }

    /// <summary>A benefit may hide dagbesteding, and who leaves for regular vo has not finished: neither has a place on the ladder. Forms of dagbesteding are no ladder.</summary>
    [Theory]
    [InlineData("uitkering", "dagbesteding", "onbekend")]
    [InlineData("vo-regulier", "mbo-2", "onbekend")]
    [InlineData("dagbesteding-activerend", "dagbesteding-arbeidsgericht", "op")]
    [InlineData("geen", "arbeid", "onder")]
    [InlineData("banenafspraak", "arbeid", "op")]
    public void Niet_elke_uitkomst_is_te_vergelijken(string bereikt, string plan, string verwacht)
    {
        var opp = Ontwikkelingsperspectief.Registreer(Zaak.Registratie("vso", vastgesteld: "2024-03-01", aanvulling: new Aanvulling { Bestemming = plan }), Nu);
        opp.MeldUitstroom(0, new(2025, 7, 1), bereikt, null, false, Nu);

        Assert.Equal(verwacht, ((OppGewijzigd)opp.NaarGebeurtenis(DateTimeOffset.UnixEpoch)).Uitstroom!.TovPlan);
    }

    /// <summary>Support that is no longer needed is a success: nothing is to be done, and the school may go on by itself.</summary>
    [Fact]
    public void Een_OPP_dat_eindigt_omdat_het_niet_meer_nodig_is_vraagt_niets_meer()
    {
        var opp = Ontwikkelingsperspectief.Registreer(Zaak.Registratie(vastgesteld: "2024-03-01"), Nu);
        Assert.NotEqual(Oorzaak.Geen, opp.Oorzaken);

        opp.SluitAf(0, new(2024, 6, 1), "ondersteuning-niet-meer-nodig", true, Nu);

        Assert.Equal((Oorzaak.Geen, null), (opp.Oorzaken, opp.ActieVoor));
        Assert.True(opp.Dossier.Einde!.VrijwilligVoortgezet);
    }

    /// <summary>A pupil who decides himself: both meerderjarig and handelingsbekwaam, never by age, and only where pupils can be that old.</summary>
    [Theory]
    [InlineData("bao", false)]
    [InlineData("sbo", false)]
    [InlineData("so", false)]
    [InlineData("vo", true)]
    [InlineData("pro", true)]
    [InlineData("vso", true)]
    public void Alleen_waar_leerlingen_meerderjarig_kunnen_zijn_beslist_een_leerling_zelf(string soort, bool kan) => Assert.Equal(kan, Schoolsoort.Lees(soort).KentMeerderjarigen());

    /// <summary>A signature, a label and goals for the short term are not compulsory, a swv has no field in an OPP, and an age is not asked.</summary>
    [Fact]
    public void Geen_veld_vraagt_om_een_handtekening_een_diagnose_of_een_kortetermijndoel()
    {
        string[] woorden = ["handtekening", "ondertekend", "diagnose", "stoornis", "label", "dsm", "iq", "korte", "swv", "samenwerkingsverband", "geboorte", "leeftijd", "naam", "bsn", "cluster"];
        var velden = Ontwikkelingsperspectieven.Descriptor.Methods.Where(methode => methode.OutputType == OppBericht.Descriptor || methode.Name is "RegistreerStroom").SelectMany(methode => methode.InputType.Fields.InDeclarationOrder()).Select(veld => veld.Name).Distinct().ToList();

        Assert.Contains("ouders_met_gezag", velden);
        Assert.DoesNotContain(velden, veld => veld.Split('_').Any(deel => woorden.Contains(deel)));
    }

    /// <summary>Opstellen and bijstellen are the version, evalueren is the last evaluation: no third rule about carrying out.</summary>
    [Fact]
    public void Het_hoorrecht_gaat_over_opstellen_bijstellen_en_evalueren_en_niet_over_de_uitvoering() =>
        Assert.Equal(["opp.hoorrecht", "opp.hoorrecht-evaluatie"], Regelboek.Alle.Where(regel => regel.Oorzaak == Oorzaak.Hoorrecht).Select(regel => regel.Id));

    [Theory]
    [InlineData("bao", "vmbo-tl/havo", true)]
    [InlineData("so", "vso-dagbesteding", true)]
    [InlineData("vso", "mbo-2", true)]
    [InlineData("bao", "mbo-2", false)]
    [InlineData("vso", "havo", false)]
    [InlineData("vso", "uitkering", false)]
    public void Elke_sector_heeft_een_eigen_lijst_van_bestemmingen(string soort, string plan, bool kan)
    {
        string Lees() => Bestemming.LeesPlan(plan, Schoolsoort.Lees(soort), "uitstroombestemming");

        if (kan)
        {
            Assert.Equal(plan, Lees());
        }
        else
        {
            Assert.Equal("opp.bestemming-onbekend", Assert.Throws<WeigeringException>(Lees).Weigering.Code);
        }
    }

    /// <summary>Who goes to another school has not finished: that is no uitstroom.</summary>
    [Fact]
    public void Wie_naar_een_andere_school_gaat_is_geen_schoolverlater()
    {
        var opp = Ontwikkelingsperspectief.Registreer(Zaak.Registratie("vso", vastgesteld: "2024-03-01", aanvulling: new Aanvulling { Bestemming = "mbo-2" }), Nu);

        opp.DraagOver(0, new(2025, 7, 1), BrinVestiging.Lees("01XY00"), new(2025, 6, 20), Nu);

        Assert.Null(opp.UitstroomOp);
        Assert.Equal(("overgedragen", ""), ((OppGewijzigd)opp.NaarGebeurtenis(DateTimeOffset.UnixEpoch)) is var stand ? (stand.Einde, stand.Uitstroom!.Schooljaar) : default);
    }

    [Theory]
    [InlineData("begeleider", true)]
    [InlineData("ib'er", false)]
    [InlineData("Jan de Vries", false)]
    public void Een_deelnemer_aan_het_overleg_is_een_rol_uit_de_lijst(string tekst, bool kan) =>
        Assert.Equal(kan, Record.Exception(() => Codelijsten.Deelnemer.Lees(tekst, "deelnemers")) is null);
}
