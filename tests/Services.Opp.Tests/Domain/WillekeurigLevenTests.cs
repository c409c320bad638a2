using Monitoring.Contracts.Domein;
using Monitoring.Contracts.Gebeurtenissen;
using Monitoring.Services.Opp.Domain;
using Monitoring.Services.Opp.Domain.Dossiers;
using Monitoring.Services.Opp.Domain.Regels;
using Monitoring.Services.Opp.Tests.Opstelling;

namespace Monitoring.Services.Opp.Tests.Domain;

/// <summary>No order of acts, however unlikely, leads to a state that cannot be.</summary>
public sealed class WillekeurigLevenTests
{
    private static readonly Moment Nu = Zaak.Moment("2026-06-01");
    private static readonly string[] Schoolsoorten = ["bao", "sbo", "so", "vo", "pro", "vso"];

    public static TheoryData<int> Zaden => [.. Enumerable.Range(1, 40)];

    [Theory]
    [MemberData(nameof(Zaden))]
    public void Geen_volgorde_van_handelingen_leidt_tot_een_onmogelijke_toestand(int zaad)
    {
        var toeval = new Random(zaad);
        var soort = Schoolsoorten[zaad % Schoolsoorten.Length];
        var opp = Ontwikkelingsperspectief.Registreer(Zaak.Registratie(soort, "2024-02-01", "2024-02-10"), Nu);
        var gelukt = 0;
        for (var stap = 0; stap < 120; stap++)
        {
            var (tekst, status, versies, einde) = (opp.DossierTekst, opp.Status, opp.Geschiedenis.Count, opp.Dossier.Einde);
            try
            {
                Doe(toeval, opp);
                gelukt++;
            }
            catch (WeigeringException)
            {
                // A refused act leaves everything as it was.
                Assert.Equal((tekst, status, versies), (opp.DossierTekst, opp.Status, opp.Geschiedenis.Count));
            }

            Assert.InRange(opp.Geschiedenis.Count, versies, versies + 1);
            // Only a handover is taken back.
            Assert.True(einde is null or { Overgedragen: true } || opp.Dossier.Einde is not null);
            Assert.False(status == OppStatus.Vastgesteld && opp.Status == OppStatus.Opgesteld);
            EisMogelijk(opp);
        }

        Assert.True(gelukt > 3);
    }

    private static void EisMogelijk(Ontwikkelingsperspectief opp)
    {
        var (dossier, vast) = (opp.Dossier, opp.VastgesteldOp);
        Assert.Equal(vast is not null, opp.Status == OppStatus.Vastgesteld);
        Assert.Equal(dossier.Einde is not null, opp.IsBeeindigd);
        Assert.All(dossier.Evaluaties, evaluatie => Assert.True(evaluatie.Op >= vast && evaluatie.Op <= Nu.Vandaag));
        Assert.All(dossier.Bijstellingen, bijstelling => Assert.True(bijstelling.Op > vast && bijstelling.Op <= Nu.Vandaag));
        Assert.Equal(Enumerable.Range(2, dossier.Bijstellingen.Count), dossier.Bijstellingen.Select(bijstelling => bijstelling.Versie));
        Assert.Equal(dossier.Bijstellingen.OrderBy(bijstelling => bijstelling.Op).ThenBy(bijstelling => bijstelling.Versie), dossier.Bijstellingen);
        Assert.Equal(1 + dossier.Bijstellingen.Count(bijstelling => bijstelling.NieuwHandelingsdeel), dossier.HandelingsdeelVersie);
        Assert.Equal(dossier.Instemmingen.Count, dossier.Instemmingen.Select(instemming => (instemming.Ouder, instemming.HandelingsdeelVersie)).Distinct().Count());
        Assert.All(dossier.Instemmingen, instemming => Assert.InRange(instemming.HandelingsdeelVersie, 1, dossier.HandelingsdeelVersie));
        Assert.True(dossier.Einde is null || dossier.Einde.Op >= (vast ?? opp.OpgesteldOp));
        Assert.True(dossier.Einde is null || (opp.Oorzaken, opp.ActieVoor, opp.HerbeoordeelOp) == (Oorzaak.Geen, null, null));
        Assert.All(dossier.Instemmingen, instemming => Assert.True(instemming.Op >= opp.OpgesteldOp && (dossier.Einde is null || instemming.Op <= dossier.Einde.Op) && (instemming.Ouder == Instemming.Leerling) == dossier.BeslistLeerling(instemming.Op)));
        Assert.True(dossier.Uitstroom is null || dossier.Uitstroom.Op >= vast);
        // The text in the database reads back as the same dossier, and the event says what the columns say.
        Assert.Equal(opp.DossierTekst, DossierJson.Schrijf(DossierJson.Lees(opp.DossierTekst)));
        var gebeurtenis = (OppGewijzigd)opp.NaarGebeurtenis(DateTimeOffset.UnixEpoch);
        Assert.Equal((opp.VoldoetAanWet, opp.BinnenZesWeken, opp.IsBeeindigd), (gebeurtenis.VoldoetAanWet, gebeurtenis.BinnenZesWeken, gebeurtenis.Einde.Length > 0));
        Assert.Equal(gebeurtenis.Regels.Any(regel => regel.Uitkomst == "voldoet-niet"), gebeurtenis.VoldoetAanWet == false);
    }

    private static void Doe(Random toeval, Ontwikkelingsperspectief opp)
    {
        // Now and then an outdated version.
        var versie = toeval.Next(15) == 0 ? 1 : 0;
        var dag = Dag(toeval);
        switch (toeval.Next(16))
        {
            case 0 or 1:
                opp.LegOverlegVast(versie, new Overleg(dag, [], toeval.Next(2) == 0, null), Nu);
                break;
            case 2:
                opp.HoorLeerling(versie, new Hoormoment(dag, toeval.Next(2) == 0 ? "gebruikt" : "niet-aangeboden"), Nu);
                break;
            case 3 or 4 or 5:
                opp.LegInstemmingVast(versie, toeval.Next(4), dag, toeval.Next(4) > 0, toeval.Next(3) == 0 ? toeval.Next(1, 3) : null, toeval.Next(4) == 0 ? Dag(toeval) : null, Nu);
                break;
            case 6 or 7:
                opp.StelVast(versie, dag, Nu);
                break;
            case 8 or 9:
                opp.Evalueer(versie, new Evaluatie(dag, "deels", null, null), Nu);
                break;
            case 10 or 11:
                opp.StelBij(versie, dag, "evaluatie", toeval.Next(2) == 0 ? opp.Dossier.Plan : new Uitstroomplan("havo", null, toeval.Next(2) == 0, null, toeval.Next(1, 9)), toeval.Next(2) == 0 ? dag : null, toeval.Next(2) == 0, Nu);
                break;
            case 12 when toeval.Next(6) == 0:
                opp.DraagOver(versie, dag, BrinVestiging.Lees("01XY00"), Dag(toeval), Nu);
                break;
            case 12 when opp.Dossier.Einde is { Overgedragen: true }:
                opp.NeemOverdrachtTerug(versie, Nu);
                break;
            case 13 when toeval.Next(6) == 0:
                opp.SluitAf(versie, dag, "overig", false, Nu);
                break;
            case 14:
                opp.MeldUitstroom(versie, dag, opp.Schoolsoort is "bao" or "sbo" or "so" ? "havo" : "mbo-2", null, false, Nu);
                break;
            default:
                opp.Corrigeer(Zaak.Registratie(opp.Schoolsoort, opgesteld: "2024-02-10", vastgesteld: toeval.Next(2) == 0 ? Datum.Schrijf(opp.VastgesteldOp) : Datum.Schrijf(dag < new DateOnly(2024, 2, 10) ? new DateOnly(2024, 2, 10) : dag), aanvulling: toeval.Next(2) == 0 ? Aanvulling.Niets : new Aanvulling { Handelingsdeel = toeval.Next(2) == 0, Evaluaties = toeval.Next(2) == 0 ? [(dag, "behaald")] : null }), Nu);
                break;
        }
    }

    private static DateOnly Dag(Random toeval) => new DateOnly(2024, 1, 20).AddDays(toeval.Next(870));
}
