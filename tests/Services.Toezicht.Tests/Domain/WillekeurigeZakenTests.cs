using Monitoring.Contracts.Domein;
using Monitoring.Services.Toezicht.Domain;
using Monitoring.Services.Toezicht.Domain.Herstel;
using Monitoring.Services.Toezicht.Domain.Objecten;
using Monitoring.Services.Toezicht.Domain.Onderzoeken;

namespace Monitoring.Services.Toezicht.Tests.Domain;

/// <summary>Whatever is tried in whatever order, at whatever kind of object: what must always hold, holds. The seed is part of the message when it does not.</summary>
public sealed class WillekeurigeZakenTests
{
    private const int Spellen = 2500;
    private const int Beurten = 200;

    /// <summary>Every kind of object with the kinds of onderzoek that are done there; school, vestiging and afdeling by sector as well.</summary>
    private static readonly (string Naam, Func<ObjectVanToezicht> Nieuw, string[] Soorten)[] Objecten =
    [
        ("swv po", () => Zaak.Swv(), ["vierjaarlijks", "thema", "specifiek"]),
        ("swv vo", () => Zaak.Swv("VO2817"), ["vierjaarlijks"]),
        ("bestuur po", () => Object(ObjectSoort.Bestuur, "41646", "", "po"), ["vierjaarlijks", "specifiek"]),
        ("bestuur mbo", () => Object(ObjectSoort.Bestuur, "41647", "", "mbo"), ["vierjaarlijks"]),
        ("school po", () => Zaak.School("po"), ["risico", "steekproef", "nieuwe-school"]),
        ("school so", () => Zaak.School("so"), ["risico", "steekproef"]),
        ("vestiging po", () => Object(ObjectSoort.Vestiging, "00AP00", "bao", "po"), ["steekproef", "caribisch"]),
        ("vestiging vso", () => Object(ObjectSoort.Vestiging, "00AP01", "vso", "vo"), ["risico"]),
        ("afdeling vo", () => Object(ObjectSoort.Afdeling, "00AP00-havo", "", "vo"), ["risico", "steekproef"]),
        ("opleiding mbo", () => Object(ObjectSoort.Opleiding, "00AP-25180", "", "mbo"), ["risico", "steekproef"]),
    ];

    [Fact]
    public void Wat_er_ook_geprobeerd_wordt_elke_zaak_blijft_kloppen()
    {
        var (vastgesteld, hersteld, gelukt) = (new Dictionary<string, int>(StringComparer.Ordinal), 0, new HashSet<string>(StringComparer.Ordinal));
        for (var zaad = 0; zaad < Spellen; zaad++)
        {
            var toeval = new Random(zaad);
            var (naam, nieuw, soorten) = Objecten[zaad % Objecten.Length];
            var bij = nieuw();
            var onderzoek = Onderzoek.Start("N1", null, bij, soorten[toeval.Next(soorten.Length)], Zaak.Start, null, Herkomst.Inspectie);
            var zaak = Speel(zaad, new WillekeurigeZaak(toeval, onderzoek), gelukt);
            vastgesteld[naam] = vastgesteld.GetValueOrDefault(naam) + (onderzoek.IsVastgesteld ? 1 : 0);
            hersteld += onderzoek.HerstelonderzoekUiterlijk is not null && Herstel(zaad, toeval, bij, zaak, gelukt) ? 1 : 0;
        }

        // The game is no good when hardly any case of a kind reaches its end, or when an act never succeeds.
        Assert.All(Objecten, soort => Assert.InRange(vastgesteld[soort.Naam], 10, (Spellen / Objecten.Length) - 1));
        Assert.True(hersteld >= 5, $"{hersteld} herstelonderzoeken vastgesteld");
        Assert.Equal(WillekeurigeZaak.Namen.Order(StringComparer.Ordinal), gelukt.Order(StringComparer.Ordinal));
    }

    private static ObjectVanToezicht Object(string soort, string code, string schoolsoort, string sector)
    {
        var nieuw = ObjectVanToezicht.Nieuw(soort, code);
        nieuw.NeemSchoolsoortOver(schoolsoort, sector, Gezag.Van(Gezag.Eigen, voorbeeld: false));
        return nieuw;
    }

    private static WillekeurigeZaak Speel(int zaad, WillekeurigeZaak zaak, HashSet<string> gelukt)
    {
        for (var beurt = 0; beurt < Beurten; beurt++)
        {
            var (stand, fase, vooraf) = (zaak.Stand(), zaak.Onderzoek.Fase, zaak.Opdrachten.Select(opdracht => (opdracht.Status, Heropend: Heropend(opdracht))).ToList());
            try
            {
                gelukt.Add(zaak.Doe());
            }
            catch (WeigeringException fout)
            {
                Assert.False(string.IsNullOrWhiteSpace(fout.Weigering.Code) || string.IsNullOrWhiteSpace(fout.Weigering.Melding), $"zaad {zaad}");
                Assert.True(stand == zaak.Stand(), $"zaad {zaad}: refused with {fout.Weigering.Code}, and {stand} became {zaak.Stand()}");
            }

            // Vastgesteld is final, and so is hersteld, but for a correction that says so.
            Assert.True(fase is not (Fase.Vastgesteld or Fase.Gestaakt) || zaak.Onderzoek.Fase == fase, $"zaad {zaad}");
            Assert.All(vooraf.Zip(zaak.Opdrachten), paar => Assert.True(paar.First.Status != Herstelopdracht.Hersteld || paar.Second.Status == Herstelopdracht.Hersteld || Heropend(paar.Second) > paar.First.Heropend, $"zaad {zaad}"));
            Klopt($"zaad {zaad}", zaak.Onderzoek, zaak.Opdrachten);
            zaak.Vandaag = zaak.Vandaag.AddDays(beurt % 3);
        }

        return zaak;
    }

    private static int Heropend(Herstelopdracht opdracht) => opdracht.Correcties.Count(correctie => correctie.Heropend);

    /// <summary>Plays the herstelonderzoek that must follow.</summary>
    /// <returns>True when it was vastgesteld.</returns>
    private static bool Herstel(int zaad, Random toeval, ObjectVanToezicht bij, WillekeurigeZaak eerder, HashSet<string> gelukt)
    {
        var herstel = Onderzoek.Start("N2", null, bij, "herstel", eerder.Vandaag.AddDays(1), eerder.Onderzoek, Herkomst.Inspectie);
        var zaak = new WillekeurigeZaak(toeval, herstel) { Vandaag = eerder.Vandaag.AddDays(30) };
        // There are few of these: each gets more time to reach its end.
        for (var keer = 0; keer < 5 && !herstel.IsVastgesteld; keer++)
        {
            Speel(zaad, zaak, gelukt);
        }

        eerder.Onderzoek.StelTeamSamen([Zaak.Een]);
        Assert.Equal("herstelonderzoek", eerder.Onderzoek.Stap);
        if (!herstel.IsVastgesteld)
        {
            return false;
        }

        // What was onvoldoende was judged anew, and nobody waits for it any more.
        Assert.All(herstel.OordelenVooraf.Where(vooraf => vooraf.Value == "onvoldoende" && vooraf.Key != Monitoring.Services.Toezicht.Domain.Kaders.Standaard.Resultaten && herstel.Correcties.Count == 0), vooraf => Assert.NotEqual("niet-beoordeeld", herstel.Oordelen.Single(oordeel => oordeel.Standaard == vooraf.Key).Oordeel));
        Oordeelketen.Leg([eerder.Onderzoek, herstel], new HashSet<string>(StringComparer.Ordinal));
        Assert.True(eerder.Onderzoek is { HerstelonderzoekGedaan: true, Stap: null }, $"zaad {zaad}");
        return true;
    }

    private static void Klopt(string zegt, Onderzoek onderzoek, List<Herstelopdracht> opdrachten)
    {
        // Nothing gets forgotten: whatever is not finished has a next step with a last day.
        Assert.True(onderzoek.IsVastgesteld || onderzoek.Fase == Fase.Gestaakt || onderzoek is { Stap: not null, Uiterlijk: not null, WachtOp: not null }, zegt);
        Assert.Equal(onderzoek.IsVastgesteld, onderzoek.NaarGebeurtenis(DateTimeOffset.UnixEpoch) is not null);
        Assert.False(onderzoek.Fase == Fase.Gestaakt && (onderzoek.Stap is not null || opdrachten.Exists(opdracht => opdracht.Status != Herstelopdracht.Vervallen)), zegt);
        Assert.All(onderzoek.Bezoeken, bezoek => Assert.InRange(bezoek.OpBasiskwaliteit, 0, bezoek.Lessen));
        foreach (var opdracht in opdrachten)
        {
            Assert.True(!opdracht.InWerking || opdracht.Status == Herstelopdracht.Hersteld || opdracht is { Stap: not null, Uiterlijk: not null }, zegt);
            Assert.Equal(opdracht.InWerking, opdracht.NaarGebeurtenis(DateTimeOffset.UnixEpoch) is not null);
            Assert.Equal(opdracht.Status == Herstelopdracht.Hersteld, opdracht.HersteldOp is not null);
            // The law of the object, whatever was corrected; and each term is later than the one before.
            Assert.Equal(onderzoek.Toezichtsector, Rechtsgrond.Vind(opdracht.Rechtsgrond)?.Sector);
            Assert.All(opdracht.Verlengingen, verlenging => Assert.True(verlenging.Wordt > verlenging.Was, zegt));
            Assert.True(opdracht.Verlengingen.Count == 0 || opdracht.Verlengingen[^1].Wordt == opdracht.Hersteltermijn, zegt);
        }

        if (!onderzoek.IsVastgesteld)
        {
            return;
        }

        Assert.Equal(onderzoek.Kader.Standaarden.Select(standaard => standaard.Code).Order(StringComparer.Ordinal), onderzoek.Oordelen.Select(oordeel => oordeel.Standaard).Order(StringComparer.Ordinal));
        Assert.Contains(onderzoek.Eindoordeel, onderzoek.ObjectSoort is ObjectSoort.Swv or ObjectSoort.Bestuur ? ["goed", "voldoende", "onvoldoende", "geen-oordeel"] : (string[])["voldoende", "onvoldoende", "zeer-zwak", "geen-oordeel"]);
        var laatste = onderzoek.LaatsteRonde!;
        Assert.True((laatste.AntwoordOp ?? laatste.Uiterlijk.AddDays(1)) <= onderzoek.Vaststellingsdatum, zegt);
        Assert.All(onderzoek.Rondes, ronde => Assert.True(ronde.Zienswijze.Length == 0 || ronde.Reactie.Length > 0, zegt));
        Assert.Equal(laatste.Rapport.Opdrachten.Select(opdracht => opdracht.Id).Order(), onderzoek.Opgelegd.Select(opdracht => opdracht.Id).Order());
        Assert.Equal(opdrachten.Where(opdracht => opdracht.InWerking).Select(opdracht => opdracht.Id).Order(), onderzoek.Opgelegd.Select(opdracht => opdracht.Id).Order());
        Assert.Equal(HerstelonderzoekNodig(onderzoek), onderzoek.HerstelonderzoekUiterlijk is not null);
        // Nothing is vastgesteld that the board was not shown; what was corrected since has its reason, and of an eindoordeel two people.
        Assert.Equal(laatste.Rapport.Eindoordeel, onderzoek.Correcties.Where(correctie => correctie.Standaard.Length == 0).OrderBy(correctie => correctie.Nummer).FirstOrDefault()?.Was ?? onderzoek.Eindoordeel);
        Assert.All(laatste.Rapport.Oordelen, gezien => Assert.Equal(gezien.Oordeel, onderzoek.Correcties.Where(correctie => correctie.Standaard == gezien.Standaard).OrderBy(correctie => correctie.Nummer).FirstOrDefault()?.Was ?? onderzoek.Oordelen.Single(rij => rij.Standaard == gezien.Standaard).Oordeel));
        Assert.All(onderzoek.Correcties, correctie => Assert.True(correctie.Reden.Length > 0 && (correctie.Standaard.Length > 0 || correctie.BevestigdDoor.Length > 0) && correctie.Door != correctie.BevestigdDoor, zegt));
        Assert.False(onderzoek.Correcties.Count == 0 && onderzoek.VierOgen(onderzoek.Vaststellingsdatum!.Value) is not null && onderzoek.VastgesteldDoor == onderzoek.EindoordeelDoor, zegt);
    }

    // De Staat van het Onderwijs 2024, 1.3.1, 1.4.1 and 1.4.2; of mbo also when the examens (BA1) are onvoldoende.
    private static bool HerstelonderzoekNodig(Onderzoek onderzoek) => onderzoek.ObjectSoort == ObjectSoort.Opleiding
        ? onderzoek.Eindoordeel == "zeer-zwak" || onderzoek.Oordelen.Any(oordeel => oordeel is { Standaard: "BA1", Oordeel: "onvoldoende" })
        : onderzoek.Eindoordeel is "onvoldoende" or "zeer-zwak";
}
