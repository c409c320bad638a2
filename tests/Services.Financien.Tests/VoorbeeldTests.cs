using Monitoring.Contracts.Financien.V1;

namespace Monitoring.Services.Financien.Tests;

public sealed class VoorbeeldTests
{
    [Fact]
    public async Task De_voorbeeldbestanden_worden_geheel_ingelezen_en_gekoppeld()
    {
        await using var dienst = await Dienst.Start();
        var bestanden = Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, "Voorbeeld")).Select(pad => ("voorbeeld/" + Path.GetFileName(pad), File.ReadAllBytes(pad))).ToArray();
        Assert.Equal(4, bestanden.Length);
        var klaar = (await dienst.Importeer(bestanden))[^1];
        Assert.Equal((0, klaar.Totaal, klaar.Totaal), (klaar.Afgewezen, klaar.Nieuw, klaar.Gelezen));
        Assert.Equal(0, dienst.Tel("SELECT COUNT(*) FROM Jaarrekening WHERE Herkomst <> 'voorbeeld' OR (Groepering = 'SWV' AND SwvCode = '')"));
        var dossier = await dienst.HaalDossier(new DossierVraag { SwvCode = "PO9001" }, dienst.SwvBestuur("99001", "PO9001"));
        Assert.Equal("99001", dossier.BevoegdGezag);
        Assert.All(dossier.Jaren, jaar => Assert.Equal("voorbeeld", jaar.Herkomst));
    }
}
