using Monitoring.Contracts.V1;
using Monitoring.Portaal.Paginas.Beheer;

namespace Monitoring.Portaal.Tests;

public sealed class ImportwoordenTests
{
    private const string Deels = " Van 2 rijen is een veld niet overgenomen: een handeling of een bijstelling zegt iets anders.";

    /// <summary>A remark at an OPP is a field that was not taken over; elsewhere it is a remark on what was taken in.</summary>
    [Theory]
    [InlineData("opps", 0, 0, "goed", "Klaar", "Alles is ingelezen.")]
    [InlineData("opps", 0, 2, "aandacht", "Klaar, niet alles", "Alles is ingelezen." + Deels)]
    [InlineData("opps", 1, 2, "aandacht", "Klaar, niet alles", "1 rij is niet ingelezen." + Deels)]
    [InlineData("opps", 3, 0, "aandacht", "Klaar, niet alles", "3 rijen zijn niet ingelezen.")]
    [InlineData("jaarrekeningen", 0, 2, "goed", "Klaar", "Alles is ingelezen.")]
    public void Kleur_afloop_en_conclusie_zeggen_hetzelfde(string soort, int afgewezen, int metBevinding, string kleur, string afloop, string conclusie)
    {
        var import = new Import { Soort = soort, Afloop = "klaar", Afgewezen = afgewezen, MetBevinding = metBevinding };

        Assert.Equal((kleur, afloop, conclusie), (Importwoorden.Kleur(import), Importwoorden.Afloop(import), Importwoorden.Conclusie(import)));
    }
}
