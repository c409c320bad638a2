using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Monitoring.Contracts;
using Monitoring.Contracts.Domein;
using Monitoring.Contracts.Financien.V1;
using Monitoring.Contracts.V1;
using Monitoring.Services.Financien.Data;
using Monitoring.Services.Financien.Domain;
using Monitoring.Services.Financien.Domain.Kengetallen;
using Monitoring.Services.Financien.Domain.Signaleringswaarden;
using Monitoring.Services.Financien.Dossiers;

namespace Monitoring.Services.Financien.Signaleren;

/// <summary>What if: the signals of one boekjaar under one version of the table and under another, or under a change that is not made yet. Nothing is saved.</summary>
internal sealed class VergelijkVersies(FinancienContext context, Signaleringsboek boek)
{
    private const int MeesteNamen = 50;
    private const int JarenTerug = 2;

    /// <exception cref="WeigeringException"><c>signaleringswaarden.versie</c>.</exception>
    public async Task<Versievergelijking> Voer(VersieVraag vraag, CancellationToken annulering)
    {
        var een = await boek.Versie(vraag.Versie == 0 ? Signaleringsboek.Ingebouwd : vraag.Versie, annulering);
        var ander = vraag.Met == 0 ? await boek.Huidig(annulering) : await boek.Versie(vraag.Met, annulering);
        return await Vergelijk(een, ander, jaar => vraag.Boekjaar == 0 || jaar == vraag.Boekjaar, annulering);
    }

    /// <exception cref="WeigeringException">What making the change would refuse.</exception>
    public async Task<Versievergelijking> Probeer(WijzigSignaleringVerzoek verzoek, CancellationToken annulering)
    {
        var huidig = await boek.Huidig(annulering);
        var nummer = int.Parse(huidig.Versie, CultureInfo.InvariantCulture);
        Gelijktijdig.EisVersie(nummer, verzoek.Versie);
        var ander = huidig.Met(verzoek, nummer + 1);
        // Also a year that a rule leaves: that one table has a rule for it and the other none.
        var vergelijking = await Vergelijk(huidig, ander, jaar => verzoek.Boekjaar == 0 ? !Geldend(huidig, jaar).SetEquals(Geldend(ander, jaar)) : jaar == verzoek.Boekjaar, annulering);
        vergelijking.Opmerkingen.AddRange(Meegeschoven(huidig, ander, verzoek));
        return vergelijking.Boekjaar != 0 || verzoek.Boekjaar == 0
            ? vergelijking
            : throw new WeigeringException("signaleringswaarde.boekjaar", $"Van boekjaar {verzoek.Boekjaar.ToString(CultureInfo.InvariantCulture)} zijn er geen jaarrekeningen. Wel van: {string.Join(", ", vergelijking.Boekjaren)}.", "boekjaar");
    }

    /// <summary>A row that is replaced keeps its place, and so do the others.</summary>
    private static IEnumerable<string> Meegeschoven(Signaleringsset een, Signaleringsset ander, WijzigSignaleringVerzoek verzoek) => verzoek.BurenMee && !verzoek.Verwijder && verzoek.Nummer != 0
        ? een.Regels.Zip(ander.Regels).Where((paar, plaats) => plaats != verzoek.Nummer - 1 && paar.First != paar.Second).Select(paar => $"De klasse ernaast schuift mee: '{Klassetekst.Van(paar.First)}' wordt '{Klassetekst.Van(paar.Second)}'.")
        : [];

    /// <summary>The rules of a boekjaar, whatever other years they hold in.</summary>
    private static HashSet<Signaleringswaarde> Geldend(Signaleringsset set, int jaar) => [.. set.Regels.Where(regel => regel.GeldtIn(jaar)).Select(regel => regel with { VanBoekjaar = jaar, TotEnMetBoekjaar = jaar })];

    /// <param name="over">Which boekjaren are meant; the latest of them is taken.</param>
    private async Task<Versievergelijking> Vergelijk(Signaleringsset een, Signaleringsset ander, Func<int, bool> over, CancellationToken annulering)
    {
        var realisatie = await context.Jaarrekeningen.AsNoTracking().Realisaties(annulering);
        var jaren = await realisatie.Select(jaar => jaar.Boekjaar).Distinct().OrderDescending().ToListAsync(annulering);
        var boekjaar = jaren.FirstOrDefault(over);
        var rijen = await realisatie.Where(jaar => jaar.Boekjaar <= boekjaar && jaar.Boekjaar >= boekjaar - JarenTerug).ToListAsync(annulering);
        var beelden = rijen.GroupBy(jaar => jaar.BevoegdGezag, StringComparer.Ordinal).SelectMany(bestuur =>
        {
            var cijfers = new Jaarreeks(bestuur).Cijfers(Bestuursnaslag.Geen);
            return bestuur.Where(jaar => jaar.Boekjaar == boekjaar).Select(jaar => (Jaar: jaar, Een: Signalen(cijfers[jaar.Id], een), Ander: Signalen(cijfers[jaar.Id], ander)));
        }).ToList();
        var vergelijking = new Versievergelijking
        {
            Boekjaar = boekjaar,
            Boekjaren = { jaren },
            Besturen = beelden.Count,
            BesturenAnders = beelden.Count(beeld => !Codes(beeld.Een).SetEquals(Codes(beeld.Ander))),
            Opmerkingen = { Klassecontrole.Opmerkingen(ander) },
        };
        foreach (var groep in beelden.GroupBy(beeld => beeld.Jaar.Groepering == Jaarrekening.GroeperingSwv).OrderByDescending(groep => groep.Key))
        {
            foreach (var code in groep.SelectMany(beeld => beeld.Een.Keys.Concat(beeld.Ander.Keys)).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal))
            {
                bool Geeft(Dictionary<string, bool> signalen) => signalen.GetValueOrDefault(code);
                List<Jaarrekening> erbij = [.. groep.Where(beeld => !Geeft(beeld.Een) && Geeft(beeld.Ander)).Select(beeld => beeld.Jaar).OrderBy(jaar => jaar.Naam, StringComparer.Ordinal)];
                List<Jaarrekening> eraf = [.. groep.Where(beeld => Geeft(beeld.Een) && !Geeft(beeld.Ander)).Select(beeld => beeld.Jaar).OrderBy(jaar => jaar.Naam, StringComparer.Ordinal)];
                vergelijking.Verschillen.Add(new Signaalverschil
                {
                    Kengetal = code,
                    Groep = groep.Key ? Signaleringsset.GroepSwv : Signaleringsset.GroepBestuur,
                    Vergeleken = groep.Count(beeld => beeld.Een.ContainsKey(code) || beeld.Ander.ContainsKey(code)),
                    Signalen = groep.Count(beeld => Geeft(beeld.Een)),
                    SignalenMet = groep.Count(beeld => Geeft(beeld.Ander)),
                    Erbij = { erbij.Take(MeesteNamen).Select(Lid) },
                    Eraf = { eraf.Take(MeesteNamen).Select(Lid) },
                    AantalErbij = erbij.Count,
                    AantalEraf = eraf.Count,
                });
            }
        }

        return vergelijking;
    }

    private static Dictionary<string, bool> Signalen(Jaarcijfers cijfers, Signaleringsset set) =>
        Jaarbeeld.Maak(cijfers, set).Kengetallen.Where(beeld => beeld.Signaal is { GeeftSignaal: not null }).ToDictionary(beeld => beeld.Kengetal.Code, beeld => beeld.Signaal!.GeeftSignaal!.Value, StringComparer.Ordinal);

    private static HashSet<string> Codes(Dictionary<string, bool> signalen) => [.. signalen.Where(een => een.Value).Select(een => een.Key)];

    private static Groepslid Lid(Jaarrekening jaar) => new()
    {
        BevoegdGezag = jaar.BevoegdGezag,
        Naam = jaar.Naam,
        SwvCode = jaar.SwvCode,
        Sector = jaar.Sector,
        BrutoBaten = jaar.Kengetallen().First(waarde => waarde.Code == BrutoBaten.Code).Waarde.NaarGetal(RedenOntbreekt.NietBekend),
    };
}
