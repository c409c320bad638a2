using Monitoring.Contracts.Domein;
using Monitoring.Services.Toezicht.Domain.Herstel;
using Monitoring.Services.Toezicht.Domain.Onderzoeken;

namespace Monitoring.Services.Toezicht.Tests.Domain;

/// <summary>Whatever is tried in whatever order: what must always hold, holds. The seed is part of the message when it does not.</summary>
public sealed class WillekeurigeZakenTests
{
    private static readonly string[] Oordelen = ["goed", "voldoende", "onvoldoende", "zeer-zwak", "niet-beoordeeld", "prima"];
    private static readonly string[] Rechtsgronden = ["wpo-18a", "wpo-18a-2", "", "wvo2020-2.47", "wpo-99"];

    [Fact]
    public void Wat_er_ook_geprobeerd_wordt_elke_zaak_blijft_kloppen()
    {
        var vastgesteld = 0;
        for (var zaad = 0; zaad < 3000; zaad++)
        {
            vastgesteld += Speel(zaad) ? 1 : 0;
        }

        // The game is no good when hardly any case reaches its end.
        Assert.InRange(vastgesteld, 40, 2999);
    }

    private static bool Speel(int zaad)
    {
        var toeval = new Random(zaad);
        var onderzoek = Zaak.Nieuw();
        var opdrachten = new List<Herstelopdracht>();
        var vandaag = Zaak.Vandaag;
        for (var beurt = 0; beurt < 120; beurt++)
        {
            vandaag = vandaag.AddDays(toeval.Next(4));
            var (fase, eindoordeel, vooraf) = (onderzoek.Fase, onderzoek.Eindoordeel, opdrachten.Select(opdracht => opdracht.Status).ToList());
            try
            {
                Doe(toeval, onderzoek, opdrachten, vandaag);
            }
            catch (WeigeringException fout)
            {
                Assert.False(string.IsNullOrWhiteSpace(fout.Weigering.Code) || string.IsNullOrWhiteSpace(fout.Weigering.Melding), $"zaad {zaad}");
                Assert.True(fase == onderzoek.Fase && eindoordeel == onderzoek.Eindoordeel, $"zaad {zaad}: a refusal changed something");
            }

            Klopt(zaad, onderzoek, opdrachten, vooraf, fase);
        }

        return onderzoek.IsVastgesteld;
    }

    private static void Doe(Random toeval, Onderzoek onderzoek, List<Herstelopdracht> opdrachten, DateOnly vandaag)
    {
        var door = toeval.Next(2) == 0 ? Zaak.Een : Zaak.Twee;
        if (toeval.Next(500) == 0)
        {
            onderzoek.Staak("Bij het verkeerde object begonnen.", [.. opdrachten.Where(opdracht => opdracht.Status == Herstelopdracht.Concept)], vandaag);
            return;
        }

        var standaard = onderzoek.Kader.Standaarden[toeval.Next(6)].Code;
        switch (toeval.Next(12))
        {
            case 0 or 1 or 2 or 3:
                onderzoek.Beoordeel(standaard, Oordelen[toeval.Next(toeval.Next(2) == 0 ? 2 : Oordelen.Length)], "", vandaag);
                break;
            case 4:
                opdrachten.Add(Herstelopdracht.Leg(onderzoek, Zaak.Gegevens(standaard, Rechtsgronden[toeval.Next(Rechtsgronden.Length)], vandaag.AddDays(toeval.Next(-5, 500))), vandaag));
                break;
            case 5:
                onderzoek.GeefEindoordeel(onderzoek.Voorstel.Eindoordeel ?? "voldoende", toeval.Next(2) == 0 ? "" : "Omdat.", door, vandaag);
                break;
            case 6:
                onderzoek.VerstuurConcept([.. opdrachten.Where(opdracht => opdracht.Status == Herstelopdracht.Concept)], vandaag);
                break;
            case 7:
                var zietAf = toeval.Next(2) == 0;
                onderzoek.GeefZienswijze(zietAf && toeval.Next(4) > 0 ? "" : "Wij denken er anders over.", zietAf, vandaag);
                break;
            case 8:
                onderzoek.BeantwoordZienswijze("Gezien.", vandaag);
                break;
            case 9:
                onderzoek.StelVast(vandaag.AddDays(-toeval.Next(2) * toeval.Next(30)), door, [.. opdrachten.Where(opdracht => opdracht.Status == Herstelopdracht.Concept)], vandaag);
                break;
            case 10 when opdrachten.Count > 0:
                opdrachten[toeval.Next(opdrachten.Count)].DienBewijsIn("Zie het plan.", vandaag);
                break;
            case 11 when opdrachten.Count > 0:
                opdrachten[toeval.Next(opdrachten.Count)].Beoordeel(toeval.Next(2) == 0, "Gezien.", door, vandaag);
                break;
            default:
                onderzoek.StelTeamSamen([door]);
                break;
        }
    }

    private static void Klopt(int zaad, Onderzoek onderzoek, List<Herstelopdracht> opdrachten, List<string> vooraf, string fase)
    {
        var zegt = $"zaad {zaad}";
        // Nothing gets forgotten: whatever is not finished has a next step with a last day.
        Assert.True(onderzoek.IsVastgesteld || onderzoek.Fase == Fase.Gestaakt || onderzoek is { Stap: not null, Uiterlijk: not null, WachtOp: not null }, zegt);
        Assert.All(opdrachten.Where(opdracht => opdracht.InWerking && opdracht.Status != Herstelopdracht.Hersteld), opdracht => Assert.True(opdracht is { Stap: not null, Uiterlijk: not null }, zegt));
        Assert.All(opdrachten, opdracht => Assert.NotEmpty(opdracht.Rechtsgrond));
        Assert.Equal(onderzoek.IsVastgesteld, onderzoek.NaarGebeurtenis(DateTimeOffset.UnixEpoch) is not null);
        Assert.All(opdrachten, opdracht => Assert.Equal(opdracht.InWerking, opdracht.NaarGebeurtenis(DateTimeOffset.UnixEpoch) is not null));
        // Hersteld is final, and so is vastgesteld.
        Assert.DoesNotContain(vooraf.Zip(opdrachten), paar => paar.First == Herstelopdracht.Hersteld && paar.Second.Status != Herstelopdracht.Hersteld);
        Assert.True(fase is not (Fase.Vastgesteld or Fase.Gestaakt) || onderzoek.Fase == fase, zegt);
        Assert.False(onderzoek.Fase == Fase.Gestaakt && (onderzoek.Stap is not null || opdrachten.Exists(opdracht => opdracht.Status != Herstelopdracht.Vervallen)), zegt);
        if (!onderzoek.IsVastgesteld)
        {
            return;
        }

        Assert.Contains(onderzoek.Eindoordeel, new[] { "goed", "voldoende", "onvoldoende" });
        Assert.Equal(6, onderzoek.Oordelen.Count);
        var laatste = onderzoek.LaatsteRonde!;
        Assert.True((laatste.AntwoordOp ?? laatste.Uiterlijk.AddDays(1)) <= onderzoek.Vaststellingsdatum, zegt);
        Assert.All(onderzoek.Rondes, ronde => Assert.True(ronde.Zienswijze.Length == 0 || ronde.Reactie.Length > 0, zegt));
        // Nothing is vastgesteld that the board was not shown.
        Assert.Equal(onderzoek.Eindoordeel, laatste.Rapport.Eindoordeel);
        Assert.All(laatste.Rapport.Oordelen, gezien => Assert.Equal(gezien.Oordeel, onderzoek.Oordelen.Single(rij => rij.Standaard == gezien.Standaard).Oordeel));
        Assert.Equal(laatste.Rapport.Opdrachten.Select(opdracht => opdracht.Id).Order(), onderzoek.Opgelegd.Select(opdracht => opdracht.Id).Order());
        Assert.Equal(onderzoek.Eindoordeel == "onvoldoende", onderzoek.HerstelonderzoekUiterlijk is not null);
        Assert.False(onderzoek.VierOgen(onderzoek.Vaststellingsdatum!.Value) is not null && onderzoek.VastgesteldDoor == onderzoek.EindoordeelDoor, zegt);
        Assert.Equal(opdrachten.Where(opdracht => opdracht.InWerking).Select(opdracht => opdracht.Id).Order(), onderzoek.Opgelegd.Select(opdracht => opdracht.Id).Order());
    }
}
