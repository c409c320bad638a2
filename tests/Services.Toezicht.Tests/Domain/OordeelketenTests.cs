using Monitoring.Services.Toezicht.Domain;
using Monitoring.Services.Toezicht.Domain.Escalatie;
using Monitoring.Services.Toezicht.Domain.Onderzoeken;

namespace Monitoring.Services.Toezicht.Tests.Domain;

public sealed class OordeelketenTests
{
    [Fact]
    public void De_tweede_keer_zeer_zwak_achter_elkaar_gaat_naar_de_minister()
    {
        var keten = Keten("zeer-zwak", "zeer-zwak", "geen-oordeel", "zeer-zwak", "onvoldoende", "zeer-zwak");
        Assert.Equal([1, 2, 0, 3, 0, 1], keten.Select(onderzoek => onderzoek.OpeenvolgendZeerZwak));
        Assert.Equal(["", "zeer-zwak", "zeer-zwak", "zeer-zwak", "zeer-zwak", "onvoldoende"], keten.Select(onderzoek => onderzoek.VorigEindoordeel));
        Assert.Equal([1, 3], keten.Select((onderzoek, plaats) => (onderzoek, plaats)).Where(paar => Ministermelding.Voor(paar.onderzoek, Zaak.Vandaag) is not null).Select(paar => paar.plaats));
        var brief = Ministermelding.Voor(keten[1], Zaak.Vandaag)!.Brief;
        Assert.Contains("de 2e keer achter elkaar", brief, StringComparison.Ordinal);
        Assert.Contains("zoals het beëindigen van de bekostiging", brief, StringComparison.Ordinal);
    }

    /// <summary>De Staat van het Onderwijs 2024, section 1.3.1: of a mbo-opleiding, also one that is not funded, the right to offer it is at stake.</summary>
    [Fact]
    public void Over_een_opleiding_leest_de_minister_niets_over_bekostiging()
    {
        var opleiding = Services.Toezicht.Domain.Objecten.ObjectVanToezicht.Nieuw("opleiding", "30AA-25180");
        opleiding.NeemSchoolsoortOver("", "mbo", Services.Toezicht.Domain.Objecten.Gezag.Van(3, voorbeeld: false));
        Onderzoek[] keten = [.. new[] { 1, 2 }.Select(nummer => Onderzoek.Overgenomen(new Overname($"N{nummer}", "risico", Zaak.Start, Zaak.Start.AddDays(nummer), Zaak.Start.AddDays(30), [], "zeer-zwak", "", "Uit een bestand.", HerstelopdrachtenBekend: true, Herkomst.Inspectie), opleiding, Zaak.Vandaag))];
        Oordeelketen.Leg(keten, new HashSet<string>());
        var brief = Ministermelding.Voor(keten[1], Zaak.Vandaag)!.Brief;
        Assert.DoesNotContain("bekostiging", brief, StringComparison.Ordinal);
        Assert.Contains("het recht om deze opleiding te verzorgen", brief, StringComparison.Ordinal);
    }

    /// <summary>Against a plain walk over the row, for many random rows in a random order.</summary>
    [Fact]
    public void De_volgorde_van_binnenkomst_maakt_niet_uit()
    {
        string[] waarden = ["voldoende", "onvoldoende", "zeer-zwak", "zeer-zwak", "geen-oordeel"];
        var toeval = new Random(4);
        for (var poging = 0; poging < 300; poging++)
        {
            var eindoordelen = Enumerable.Range(0, toeval.Next(1, 9)).Select(_ => waarden[toeval.Next(waarden.Length)]).ToArray();
            var rij = Enumerable.Range(0, eindoordelen.Length).Select(nummer => Een(nummer, eindoordelen[nummer])).ToArray();
            var geschud = rij.ToArray();
            toeval.Shuffle(geschud);
            for (var bekend = 1; bekend <= geschud.Length; bekend++)
            {
                Oordeelketen.Leg(geschud.Take(bekend), new HashSet<string>());
            }

            for (var plaats = 0; plaats < rij.Length; plaats++)
            {
                var oordelenTotHier = eindoordelen.Take(plaats + 1).Where(oordeel => oordeel != "geen-oordeel").Reverse().ToList();
                var verwacht = eindoordelen[plaats] == "zeer-zwak" ? oordelenTotHier.TakeWhile(oordeel => oordeel == "zeer-zwak").Count() : 0;
                Assert.Equal(verwacht, rij[plaats].OpeenvolgendZeerZwak);
                Assert.Equal(eindoordelen.Take(plaats).LastOrDefault(oordeel => oordeel != "geen-oordeel") ?? "", rij[plaats].VorigEindoordeel);
            }
        }
    }

    [Fact]
    public void Na_het_herstelonderzoek_staat_er_geen_herstelonderzoek_meer_open()
    {
        var eerst = Een(0, "onvoldoende");
        eerst.StelTeamSamen([Zaak.Een]);
        Oordeelketen.Leg([eerst], new HashSet<string>());
        Assert.Equal("herstelonderzoek", eerst.Stap);
        Oordeelketen.Leg([eerst, Een(1, "voldoende", herstelVan: eerst.Nummer)], new HashSet<string>());
        Assert.Null(eerst.Stap);
    }

    private static Onderzoek[] Keten(params string[] eindoordelen)
    {
        var rij = eindoordelen.Select((eindoordeel, nummer) => Een(nummer, eindoordeel)).ToArray();
        Oordeelketen.Leg(rij, new HashSet<string>());
        return rij;
    }

    private static Onderzoek Een(int nummer, string eindoordeel, string herstelVan = "")
    {
        var dag = new DateOnly(2022, 1, 10).AddMonths(nummer);
        return Onderzoek.Overgenomen(new Overname($"Z-{nummer}", herstelVan.Length > 0 ? "herstel" : "risico", dag, dag, dag, [], eindoordeel, herstelVan, "Overgenomen.", HerstelopdrachtenBekend: false, Herkomst.Inspectie), Zaak.School("po"), new DateOnly(2024, 1, 1));
    }
}
