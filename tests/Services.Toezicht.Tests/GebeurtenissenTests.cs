using Monitoring.Contracts.Toezicht.V1;
using Monitoring.Services.Toezicht.Tests.Opstelling;

namespace Monitoring.Services.Toezicht.Tests;

/// <summary>Keeps the table 'act -> events' of the documentation true.</summary>
public sealed class GebeurtenissenTests
{
    private const string Kop = "nummer;object_code;soort;startdatum;vaststellingsdatum;RPO1;RPO2;RPO3;BKA1;BKA2;BKA3;eindoordeel;herstelopdrachten";
    private const string Rij = "H-1;PO9002;vierjaarlijks;2022-01-10;2022-03-07;goed;goed;goed;goed;goed;goed;goed;";

    [Fact]
    public async Task De_tabel_noemt_elke_handeling_en_haar_gebeurtenissen()
    {
        await using var dienst = await Dienst.StartMetSwv();
        var gezien = new SortedDictionary<string, string>(StringComparer.Ordinal) { ["ImporteerObjecten"] = await Typen(0) };

        var onderzoek = await Doe("StartOnderzoek", () => dienst.StartOnderzoek());
        onderzoek = await Doe("BeoordeelStandaard", () => dienst.BeoordeelAlles(onderzoek));
        onderzoek = await Doe("LegHerstelopdrachtOp", () => dienst.LegHerstelopdrachtOp(new HerstelopdrachtVerzoek { OnderzoekId = onderzoek.Id, Versie = onderzoek.Versie, Standaard = "RPO1", Rechtsgrond = "wpo-18a", Omschrijving = "Herstel.", Hersteltermijn = "2025-01-01" }, dienst.Inspecteur));
        onderzoek = await Doe("GeefEindoordeel", () => dienst.GeefEindoordeel(new EindoordeelVerzoek { OnderzoekId = onderzoek.Id, Versie = onderzoek.Versie, Eindoordeel = "voldoende" }, dienst.Inspecteur));
        await Doe("StelVast", () => dienst.StelVast(new VaststelVerzoek { OnderzoekId = onderzoek.Id, Versie = onderzoek.Versie, Datum = "2024-07-01" }, dienst.Inspecteur));
        await Doe("ImporteerOnderzoeken", () => dienst.ImporteerOnderzoeken(("oud.csv", Dienst.Tekst(Kop, Rij))));

        Assert.Equal(gezien, Tabel());

        async Task<T> Doe<T>(string naam, Func<Task<T>> handeling)
        {
            var vooraf = (await dienst.Uitgaand()).Count;
            var antwoord = await handeling();
            gezien[naam] = await Typen(vooraf);
            return antwoord;
        }

        async Task<string> Typen(int vanaf) => string.Join(", ", (await dienst.Uitgaand()).Skip(vanaf).Select(gebeurtenis => gebeurtenis.GetType().Name).Distinct().Order()) is { Length: > 0 } typen ? typen : "geen";
    }

    /// <summary>The rows under the heading Toezicht: act and events.</summary>
    private static SortedDictionary<string, string> Tabel()
    {
        var regels = File.ReadAllLines(Werkmap.Pad("docs", "gebeurtenissen.md")).SkipWhile(regel => regel != "## Toezicht").Skip(1).TakeWhile(regel => !regel.StartsWith("## ", StringComparison.Ordinal));
        return new SortedDictionary<string, string>(
            regels.Where(regel => regel.StartsWith("| `", StringComparison.Ordinal)).Select(regel => regel.Split('|', StringSplitOptions.TrimEntries)).ToDictionary(cellen => cellen[1].Trim('`'), cellen => cellen[2].Replace("`", "", StringComparison.Ordinal)),
            StringComparer.Ordinal);
    }
}
