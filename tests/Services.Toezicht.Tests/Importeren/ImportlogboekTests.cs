using Grpc.Core;
using Microsoft.EntityFrameworkCore;
using Monitoring.Contracts.Domein;
using Monitoring.Contracts.V1;
using Monitoring.ServiceDefaults.Importeren;
using Monitoring.Services.Toezicht.Tests.Opstelling;

namespace Monitoring.Services.Toezicht.Tests.Importeren;

public sealed class ImportlogboekTests
{
    private static CancellationToken Annulering => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Een_import_staat_er_met_zijn_tellingen_en_de_rijen_die_niet_zijn_ingelezen()
    {
        await using var dienst = await Dienst.Start();
        await dienst.ImporteerObjecten(("swv.csv", Dienst.Tekst("ADMINISTRATIENUMMER;SAMENWERKINGSVERBAND;BEVOEGD GEZAG NUMMER;PLAATSNAAM", "PO9001;Swv Één;99001;NOORD", "XX;Swv Twee;99002;ZUID")), ("niets.csv", Dienst.Tekst("a;b", "1;2")));

        var import = Assert.Single((await dienst.Imports.LijstAsync(new ImportsVraag { AlleenAandacht = true }, dienst.Beheer, cancellationToken: Annulering)).Imports);
        // The samenwerkingsverband and its bevoegd gezag.
        Assert.Equal(("objecten", "klaar", 2, 2), (import.Soort, import.Afloop, import.Nieuw, import.Afgewezen));
        Assert.Equal(["swv.csv", "niets.csv"], import.Bestanden);
        var verslag = await dienst.Imports.HaalAsync(new ImportVraag { Id = import.Id }, dienst.Beheer, cancellationToken: Annulering);
        Assert.Equal(2, verslag.Totaal);
        // The whole file is line 0, the second row of the other stands in line 3.
        Assert.Equal([("niets.csv", 0), ("swv.csv", 3)], verslag.Rijen.Select(rij => (rij.Bestand, rij.Regel)).Order());
        Assert.All(verslag.Rijen, rij => Assert.NotEmpty(rij.Reden.Melding));
    }

    [Fact]
    public async Task Een_import_die_wegvalt_of_wordt_geweigerd_staat_er_zoals_hij_eindigde()
    {
        await using var dienst = await Dienst.Start();
        await Loop(dienst, Veel());
        await Assert.ThrowsAsync<OperationCanceledException>(() => Loop(dienst, Weg(new OperationCanceledException())));
        await Assert.ThrowsAsync<WeigeringException>(() => Loop(dienst, Weg(new WeigeringException("import.gelijktijdig", "Een andere import schreef dezelfde objecten."))));
        await foreach (var eerste in dienst.Importlogboek.Volg("proef", [], "proef", Weg(new InvalidOperationException()), Annulering))
        {
            // Who listens goes away after the first message.
            Assert.Equal(7, eerste.Gelezen);
            break;
        }

        var imports = (await dienst.Imports.LijstAsync(new ImportsVraag(), dienst.Beheer, cancellationToken: Annulering)).Imports;
        Assert.Equal(["afgebroken", "geweigerd", "afgebroken", "klaar"], imports.Select(import => import.Afloop));
        Assert.All(imports.Take(3), import => Assert.Equal(7, import.Gelezen));
        Assert.Equal("Een andere import schreef dezelfde objecten.", imports[1].Melding);
    }

    [Fact]
    public async Task Van_een_import_met_veel_fouten_staan_de_eerste_duizend_er()
    {
        await using var dienst = await Dienst.Start();
        await Loop(dienst, Veel());
        var import = Assert.Single((await dienst.Imports.LijstAsync(new ImportsVraag(), dienst.Beheer, cancellationToken: Annulering)).Imports);
        Assert.Equal(1_500, import.Afgewezen);
        var verslag = await dienst.Imports.HaalAsync(new ImportVraag { Id = import.Id, Pagina = new Pagina { Nummer = 2, Grootte = 500 } }, dienst.Beheer, cancellationToken: Annulering);
        Assert.Equal((1_000, 1_000), (verslag.Totaal, verslag.Rijen[^1].Regel));
    }

    [Fact]
    public async Task Een_logboek_dat_niet_te_schrijven_is_houdt_de_import_niet_tegen()
    {
        await using var dienst = await Dienst.Start();
        // The log of the service tells that its log of imports cannot be written.
        dienst.VerwachtFouten = true;
        var gelezen = new List<int>();
        await foreach (var voortgang in dienst.Importlogboek.Volg("proef", ["proef.csv"], "proef", Veel(), Annulering))
        {
            if (gelezen.Count == 0)
            {
                await dienst.MetDatabase(database => database.Database.ExecuteSqlAsync($"DROP TABLE \"Importregel\""));
            }

            gelezen.Add(voortgang.Gelezen);
        }

        Assert.Equal([500, 1_000, 1_500], gelezen);
    }

    [Fact]
    public async Task Lange_namen_blijven_heel_en_wat_niet_past_wordt_geteld()
    {
        await using var dienst = await Dienst.Start();
        var naam = new string('a', 90) + "-2023.csv";
        await using (await dienst.Importlogboek.Begin("proef", Enumerable.Repeat(naam, 30), "proef", Annulering))
        {
        }

        var bestanden = Assert.Single((await dienst.Imports.LijstAsync(new ImportsVraag(), dienst.Beheer, cancellationToken: Annulering)).Imports).Bestanden;
        Assert.Equal(naam, bestanden[0]);
        Assert.Equal(30, bestanden.Count - 1 + int.Parse(bestanden[^1]["en nog ".Length..], System.Globalization.CultureInfo.InvariantCulture));
    }

    [Fact]
    public async Task Na_de_bewaartijd_is_een_import_weg()
    {
        await using var dienst = await Dienst.Start();
        await Loop(dienst, Veel());
        dienst.Klok.Zet(ProefKlok.Begin.AddDays(399));
        await Loop(dienst, Veel());
        Assert.Equal(0, await dienst.Importlogboek.RuimOp(Annulering));
        dienst.Klok.Zet(ProefKlok.Begin.AddDays(401));
        Assert.Equal(1, await dienst.Importlogboek.RuimOp(Annulering));
        var import = Assert.Single((await dienst.Imports.LijstAsync(new ImportsVraag(), dienst.Beheer, cancellationToken: Annulering)).Imports);
        // Its refused rows went along.
        await dienst.MetDatabase(async database => Assert.All(await database.Set<Importregel>().ToListAsync(Annulering), regel => Assert.Equal(import.Id, regel.ImportId.ToString())));
    }

    [Fact]
    public async Task Alleen_beheer_leest_het_logboek()
    {
        await using var dienst = await Dienst.Start();
        await Dienst.Geweigerd(StatusCode.PermissionDenied, "", async () => await dienst.Imports.LijstAsync(new ImportsVraag(), dienst.Inspecteur, cancellationToken: Annulering));
        await Dienst.Geweigerd(StatusCode.PermissionDenied, "", async () => await dienst.Imports.HaalAsync(new ImportVraag(), dienst.Inspecteur, cancellationToken: Annulering));
        await Dienst.Geweigerd(StatusCode.NotFound, "import.onbekend", async () => await dienst.Imports.HaalAsync(new ImportVraag { Id = "x" }, dienst.Beheer, cancellationToken: Annulering));
    }

    private static async Task Loop(Dienst dienst, IAsyncEnumerable<ImportVoortgang> stroom)
    {
        await foreach (var _ in dienst.Importlogboek.Volg("proef", ["proef.csv"], "proef", stroom, Annulering))
        {
        }
    }

    private static async IAsyncEnumerable<ImportVoortgang> Weg(Exception fout)
    {
        yield return new ImportVoortgang { Gelezen = 7 };
        await Task.Yield();
        throw fout;
    }

    private static async IAsyncEnumerable<ImportVoortgang> Veel()
    {
        await Task.Yield();
        for (var deel = 0; deel < 3; deel++)
        {
            yield return new ImportVoortgang
            {
                Gelezen = (deel + 1) * 500,
                Afgewezen = (deel + 1) * 500,
                Klaar = deel == 2,
                Rijen = { Enumerable.Range((deel * 500) + 1, 500).Select(regel => new AfgewezenRij { Bestand = "proef.csv", Regel = regel, Reden = new() { Code = "proef", Melding = "Proef" } }) },
            };
        }
    }
}
