using Monitoring.Contracts.Financien.V1;

namespace Monitoring.Services.Financien.Tests;

/// <summary>Keeps the table 'act -> events' of the documentation true.</summary>
public sealed class GebeurtenissenTests
{
    [Fact]
    public async Task De_tabel_noemt_elke_handeling_en_haar_gebeurtenissen()
    {
        await using var dienst = await Dienst.Start();
        var (eigen, inspecteur, beheer) = (dienst.SwvBestuur("21429", "PO2702"), dienst.Inspecteur(), dienst.Beheer());
        var gezien = new SortedDictionary<string, string>(StringComparer.Ordinal);
        var begroting = new InvoerVerzoek { BevoegdGezag = "21429", Boekjaar = 2016, Soort = "begroting", Status = "voorlopig", Posten = { new Postinvoer { Post = "3.1", Bedrag = "5" } } };
        var koppeling = new KoppelingVerzoek { BevoegdGezag = "21429", SwvCode = "PO2702" };

        await Doe("ImporteerJaarrekeningen", () => dienst.Importeer(Proefbestanden.Drie));
        await Doe("LichtBevindingToe", async () => await dienst.Bestuursdossier.LichtBevindingToeAsync(new ToelichtingVerzoek { JaarrekeningId = "21428/2015/realisatie", Versie = 1, Code = "aansluiting-vermogen", Tekst = "x" }, dienst.SwvBestuur("21428", ""), cancellationToken: Dienst.Einde));
        await Doe("ControleerInvoer", async () => await dienst.Bestuursdossier.ControleerInvoerAsync(begroting, eigen, cancellationToken: Dienst.Einde));
        await Doe("DienIn", async () => await dienst.Bestuursdossier.DienInAsync(begroting, eigen, cancellationToken: Dienst.Einde));
        await Doe("DienBestandIn", async () => await dienst.Bestuursdossier.DienBestandInAsync(new Invoerbestand { Bestandsnaam = "x.csv", Inhoud = Google.Protobuf.ByteString.CopyFromUtf8("BOEKJAAR;SOORT;POST;BEDRAG\n2017;prognose;3.1;5\n") }, eigen, cancellationToken: Dienst.Einde));
        await Doe("LegAfbouwplanVast", async () => await dienst.Bestuursdossier.LegAfbouwplanVastAsync(new AfbouwplanVerzoek { BevoegdGezag = "21429", Doel = "x", Jaren = { new Afbouwjaar { Boekjaar = 2015, EigenVermogen = "1" } } }, eigen, cancellationToken: Dienst.Einde));
        await Doe("LegVermogensverantwoordingVast", async () => await dienst.Bestuursdossier.LegVermogensverantwoordingVastAsync(new VermogensverantwoordingVerzoek { BevoegdGezag = "21429", Boekjaar = 2015, Vindplaats = "x", Verantwoording = "x" }, eigen, cancellationToken: Dienst.Einde));
        await Doe("LegDoelmatigheidVast", async () => await dienst.Bestuursdossier.LegDoelmatigheidVastAsync(new DoelmatigheidVerzoek { BevoegdGezag = "21429", Boekjaar = 2015 }, eigen, cancellationToken: Dienst.Einde));
        await Doe("VraagResultaten", async () => await dienst.Bestuursdossier.VraagResultatenAsync(new ResultaatVerzoek { BevoegdGezag = "21429", GevraagdAan = "21428", Boekjaar = 2015, Bedrag = "1", Doel = "x" }, eigen, cancellationToken: Dienst.Einde));
        await Doe("BeantwoordResultaatvraag", async () => await dienst.Bestuursdossier.BeantwoordResultaatvraagAsync(new ResultaatAntwoord { Vrager = "21429", Nummer = 1, Versie = 1, Antwoord = "x" }, dienst.SwvBestuur("21428", ""), cancellationToken: Dienst.Einde));
        await Doe("BesluitToezicht", async () => await dienst.Bestuursdossier.BesluitToezichtAsync(new ToezichtVerzoek { BevoegdGezag = "21429", Vanaf = "2016-01-01", Reden = "x" }, inspecteur, cancellationToken: Dienst.Einde));
        await Doe("BeeindigToezicht", async () => await dienst.Bestuursdossier.BeeindigToezichtAsync(new EindeToezichtVerzoek { BevoegdGezag = "21429", Nummer = 1, Versie = 1, TotEnMet = "2016-02-01", Reden = "x" }, inspecteur, cancellationToken: Dienst.Einde));
        await Doe("WijzigSignaleringswaarde", async () => await dienst.Naslag.WijzigSignaleringswaardeAsync(new WijzigSignaleringVerzoek { Versie = 1, Kengetal = "rentabiliteit", Groep = "swv", VanBoekjaar = 2011, Vergelijking = "onder", Waarde = "0%", Bron = "x", Reden = "x" }, beheer, cancellationToken: Dienst.Einde));
        await Doe("LegKoppeling", async () => await dienst.Naslag.LegKoppelingAsync(koppeling, beheer, cancellationToken: Dienst.Einde));
        await Doe("VerwijderKoppeling", async () => await dienst.Naslag.VerwijderKoppelingAsync(koppeling, beheer, cancellationToken: Dienst.Einde));

        Assert.Equal(Tabel(), gezien);

        IReadOnlyList<long> Aantallen() => [.. Typen.Select(type => (long)dienst.Tel($"SELECT COUNT(*) FROM Outbox WHERE Type = '{type}'"))];

        async Task Doe<T>(string naam, Func<Task<T>> handeling)
        {
            var vooraf = Aantallen();
            await handeling();
            Assert.Equal(dienst.Tel("SELECT COUNT(*) FROM Outbox"), Aantallen().Sum());
            gezien[naam] = string.Join(", ", Typen.Zip(vooraf, Aantallen()).Where(rij => rij.Third > rij.Second).Select(rij => rij.First)) is { Length: > 0 } typen ? typen : "geen";
        }
    }

    private static readonly string[] Typen = ["AangepastFinancieelToezichtGewijzigd", "JaarrekeningGewijzigd"];

    /// <summary>The rows under the heading Financien: act and events.</summary>
    private static SortedDictionary<string, string> Tabel()
    {
        var map = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(map.FullName, "Monitoring.sln")))
        {
            map = map.Parent ?? throw new InvalidOperationException("The tests do not run inside the solution.");
        }

        var regels = File.ReadAllLines(Path.Combine(map.FullName, "docs", "gebeurtenissen.md")).SkipWhile(regel => regel != "## Financien").Skip(1).TakeWhile(regel => !regel.StartsWith("## ", StringComparison.Ordinal));
        return new SortedDictionary<string, string>(
            regels.Where(regel => regel.StartsWith("| `", StringComparison.Ordinal)).Select(regel => regel.Split('|', StringSplitOptions.TrimEntries)).ToDictionary(cellen => cellen[1].Trim('`'), cellen => cellen[2].Replace("`", "", StringComparison.Ordinal)),
            StringComparer.Ordinal);
    }
}
