using Grpc.Core;
using Monitoring.Contracts.Toezicht.V1;
using Monitoring.Contracts.V1;
using Monitoring.Services.Toezicht.Tests.Opstelling;

namespace Monitoring.Services.Toezicht.Tests.Raadplegen;

public sealed class SorteringTests
{
    private static CancellationToken Annulering => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("", "PO9003,PO9001,PO9002")]
    [InlineData("naam", "PO9003,PO9001,PO9002")]
    [InlineData("-naam", "PO9002,PO9001,PO9003")]
    [InlineData("code", "PO9001,PO9002,PO9003")]
    // Of one place by name, in both directions.
    [InlineData("plaats", "PO9003,PO9002,PO9001")]
    [InlineData("-plaats", "PO9001,PO9003,PO9002")]
    public async Task Samenwerkingsverbanden_staan_in_de_volgorde_die_wordt_gevraagd(string sorteer, string codes)
    {
        await using var dienst = await MetDrie();
        Assert.Equal(codes, string.Join(',', (await dienst.ZoekObjecten(new ObjectVraag { Soort = "swv", Sorteer = sorteer }, dienst.Inspecteur)).Objecten.Select(swv => swv.Code)));
        // Page by page the same.
        var gebladerd = new List<string>();
        for (var pagina = 1; pagina <= 3; pagina++)
        {
            gebladerd.Add(Assert.Single((await dienst.ZoekObjecten(new ObjectVraag { Soort = "swv", Sorteer = sorteer, Pagina = new Pagina { Nummer = pagina, Grootte = 1 } }, dienst.Inspecteur)).Objecten).Code);
        }

        Assert.Equal(codes, string.Join(',', gebladerd));
    }

    [Theory]
    [InlineData("vermogen")]
    [InlineData("-")]
    [InlineData("--naam")]
    public async Task Een_volgorde_die_niet_bestaat_wordt_geweigerd(string sorteer)
    {
        await using var dienst = await MetDrie();
        await Dienst.Geweigerd(StatusCode.InvalidArgument, "sorteer.onbekend", () => dienst.ZoekObjecten(new ObjectVraag { Sorteer = sorteer }, dienst.Inspecteur));
        await Dienst.Geweigerd(StatusCode.InvalidArgument, "sorteer.onbekend", () => dienst.LijstOnderzoeken(new OnderzoekenVraag { Sorteer = sorteer }, dienst.Inspecteur));
        await Dienst.Geweigerd(StatusCode.InvalidArgument, "sorteer.onbekend", async () => await dienst.Imports.LijstAsync(new ImportsVraag { Sorteer = sorteer }, dienst.Beheer, cancellationToken: Annulering));
    }

    [Fact]
    public async Task Imports_staan_op_het_aantal_afgewezen_rijen()
    {
        await using var dienst = await MetDrie();
        await dienst.ImporteerObjecten(("fout.csv", Dienst.Tekst("ADMINISTRATIENUMMER;SAMENWERKINGSVERBAND;BEVOEGD GEZAG NUMMER;PLAATSNAAM", "XX;Swv Vier;99004;NOORD")));
        await dienst.ImporteerObjecten(("goed.csv", Dienst.Tekst("ADMINISTRATIENUMMER;SAMENWERKINGSVERBAND;BEVOEGD GEZAG NUMMER;PLAATSNAAM", "PO9005;Swv Vijf;99005;NOORD")));
        foreach (var (sorteer, aantallen) in new[] { ("-afgewezen", new[] { 1, 0, 0 }), ("afgewezen", [0, 0, 1]) })
        {
            var imports = await dienst.Imports.LijstAsync(new ImportsVraag { Sorteer = sorteer }, dienst.Beheer, cancellationToken: Annulering);
            Assert.Equal(aantallen, imports.Imports.Select(import => import.Afgewezen));
        }
    }

    private static async Task<Dienst> MetDrie()
    {
        var dienst = await Dienst.Start();
        await dienst.ImporteerObjecten(("swv.csv", Dienst.Tekst("ADMINISTRATIENUMMER;SAMENWERKINGSVERBAND;BEVOEGD GEZAG NUMMER;PLAATSNAAM", "PO9001;Swv Berk;99001;ZUID", "PO9002;Swv Ceder;99002;NOORD", "PO9003;Swv Appel;99003;NOORD")));
        return dienst;
    }
}
