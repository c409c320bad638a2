using Monitoring.Services.Opp.Domain;
using Monitoring.Services.Opp.Domain.Dossiers;
using Monitoring.Services.Opp.Tests.Opstelling;

namespace Monitoring.Services.Opp.Tests.Domain;

/// <summary>Whoever sends a row hears what of it the register did not take over: acts and a bijstelling are not changed by a row.</summary>
public sealed class RijverschilTests
{
    private static readonly Moment Nu = Zaak.Moment("2026-06-01");

    private static readonly Aanvulling Rij = new()
    {
        Ondersteuning = true,
        Bestemming = "havo",
        Handelingsdeel = true,
        OudersMetGezag = 1,
        Overleggen = [new(2024, 2, 15)],
        Overeenstemming = true,
        Instemmingen = [(new(2024, 2, 20), true)],
        Gehoord = [new(new(2024, 2, 15), "aangeboden")],
        Evaluaties = [(new(2024, 6, 1), "deels")],
    };

    [Fact]
    public void Een_rij_die_zegt_wat_er_staat_geeft_niets_te_melden()
    {
        var opp = Vastgesteld();
        Assert.Empty(Velden(opp, Rij));
        // The same again, by acts.
        opp.LegOverlegVast(0, new Overleg(new(2024, 2, 15), ["ouder"], true, null), Nu);
        opp.LegInstemmingVast(0, 1, new(2024, 2, 20), true, 1, null, Nu);
        opp.HoorLeerling(0, new Hoormoment(new(2024, 2, 15), "aangeboden"), Nu);
        opp.Evalueer(0, new Evaluatie(new(2024, 6, 1), "deels", true, null), Nu);
        opp.GeefInhoudDoor(0, new Aanvulling { Ondersteuning = true, Afwijking = "geen" }, Nu);

        Assert.Empty(Velden(opp, Rij));
    }

    [Fact]
    public void Wat_een_handeling_vertelde_en_een_rij_anders_zegt_wordt_gemeld_ook_bij_herhaling()
    {
        var opp = Vastgesteld();
        opp.LegOverlegVast(0, new Overleg(new(2024, 2, 15), ["ouder"], false, null), Nu);
        opp.LegInstemmingVast(0, 1, new(2024, 2, 21), true, 2, null, Nu);
        opp.HoorLeerling(0, new Hoormoment(new(2024, 2, 15), "gebruikt"), Nu);
        opp.Evalueer(0, new Evaluatie(new(2024, 6, 1), "behaald", true, null), Nu);
        opp.GeefInhoudDoor(0, new Aanvulling { Ondersteuning = false }, Nu);
        opp.MeldUitstroom(0, new(2025, 7, 1), "havo", null, false, Nu);
        var rij = Rij with { UitstroomOp = new(2025, 7, 2), BereikteBestemming = "havo" };
        var tekst = opp.DossierTekst;

        for (var keer = 0; keer < 2; keer++)
        {
            Assert.Equal(["ondersteuning", "ouders_met_gezag", "uitstroom_op", "overeenstemming", "instemming_op", "hoorrecht", "evaluaties"], Velden(opp, rij));
            Assert.Equal(tekst, opp.DossierTekst);
        }
    }

    [Fact]
    public void Geen_overleg_naast_een_overleg_van_een_handeling_wordt_gemeld()
    {
        var opp = Ontwikkelingsperspectief.Registreer(Zaak.Registratie(), Nu);
        opp.LegOverlegVast(0, new Overleg(new(2024, 2, 15), ["ouder"], true, null), Nu);

        Assert.Equal(["overleg_op"], Verschil(opp, Zaak.Registratie(aanvulling: new Aanvulling { Overleggen = [] })));
    }

    /// <summary>The plan of before is what an old row says: that is told with what to do.</summary>
    [Fact]
    public void Na_een_bijstelling_zegt_een_oude_rij_wat_er_niet_meer_geldt()
    {
        var opp = Vastgesteld();
        opp.StelBij(0, new(2025, 7, 1), "evaluatie", new Uitstroomplan("vmbo-tl", null, false, null, null), null, true, Nu);

        Assert.Equal(["uitstroombestemming", "handelingsdeel"], Velden(opp, Rij with { Handelingsdeel = false }));
        Assert.All(Rijverschil.Van(Rij, opp.Dossier), melding => Assert.Contains("bijstelling", melding.Melding, StringComparison.Ordinal));
    }

    private static Ontwikkelingsperspectief Vastgesteld() => Ontwikkelingsperspectief.Registreer(Zaak.Registratie(vastgesteld: "2024-03-01", aanvulling: Rij), Nu);

    private static IEnumerable<string> Velden(Ontwikkelingsperspectief opp, Aanvulling rij) => Verschil(opp, Zaak.Registratie(vastgesteld: "2024-03-01", aanvulling: rij));

    private static IEnumerable<string> Verschil(Ontwikkelingsperspectief opp, Registratie registratie)
    {
        Assert.False(opp.Corrigeer(registratie, Nu));
        return Rijverschil.Van(registratie.Aanvulling, opp.Dossier).Select(melding => melding.Veld);
    }
}
