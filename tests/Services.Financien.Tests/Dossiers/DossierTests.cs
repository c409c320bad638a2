using Grpc.Core;
using Monitoring.Contracts;
using Monitoring.Contracts.Financien.V1;
using Monitoring.Contracts.V1;
using Monitoring.ServiceDefaults.Weigeringen;

namespace Monitoring.Services.Financien.Tests.Dossiers;

/// <summary>Single cases of the published files; the expected figures were computed apart from this code.</summary>
public sealed class DossierTests(GevuldeDienst gevuld) : IClassFixture<GevuldeDienst>
{
    private readonly Dienst _dienst = gevuld.Dienst;

    [Theory]
    [InlineData("21428", "3.576", "0.7204", "0.3987", "3837037", "403797")]
    [InlineData("21429", "9.685", "0.8969", "-0.7862", "7000278", "418686")]
    [InlineData("21438", "4.953", "0.7984", "0.4757", "2767169", "0")]
    public async Task De_kengetallen_van_2015_kloppen_met_de_hand_berekend(string bevoegdGezag, string liquiditeit, string solvabiliteit, string rentabiliteit, string bruto, string bovenmatig)
    {
        var jaar = (await Haal(bevoegdGezag)).Jaren.Single(jaar => jaar.Boekjaar == 2015);
        Assert.Equal(Decimaal(liquiditeit), Math.Round(Waarde(jaar, "liquiditeit")!.Value, 3));
        Assert.Equal(Decimaal(solvabiliteit), Math.Round(Waarde(jaar, "solvabiliteit2")!.Value, 4));
        Assert.Equal(Decimaal(rentabiliteit), Math.Round(Waarde(jaar, "rentabiliteit")!.Value, 4));
        Assert.Equal(Decimaal(bruto), Waarde(jaar, "brutobaten"));
        Assert.Equal(Decimaal(bovenmatig), Waarde(jaar, "bovenmatig"));
        var signaal = jaar.Kengetallen.Single(kengetal => kengetal.Code == "bovenmatig").Signaal;
        Assert.Equal(250_000, signaal.Grenswaarde.NaarDecimal());
        Assert.Equal(bovenmatig != "0", signaal.GeeftSignaal);
        Assert.True(signaal.Aanname);
    }

    [Fact]
    public async Task De_lijst_van_bevindingen_is_te_kiezen_op_jaar_soort_en_groep()
    {
        async Task<Bevindinglijst> Kies(BevindingVraag vraag) => await _dienst.Client.LijstBevindingenAsync(vraag, _dienst.Inspecteur(), cancellationToken: Dienst.Einde);
        // As counted by hand in the files: 21428, 21585, 21589, 25351, 74023 and 83968, all in 2015.
        var alle = await Kies(new BevindingVraag());
        Assert.Equal((6, 6), (alle.Totaal, alle.Regels.Count));
        Assert.Equal(alle.Bevindingen, alle.Regels.Sum(regel => regel.Bevindingen.Count));
        Assert.Equal(alle.Bevindingen, alle.Soorten.Sum(soort => soort.Jaarrekeningen));
        Assert.All(alle.Soorten, soort => Assert.NotEqual(soort.Code, soort.Naam));
        var aansluiting = Assert.Single((await Kies(new BevindingVraag { Code = "aansluiting-vermogen", AlleenSwv = true })).Regels);
        Assert.Equal(("21428", 2015, "duo", -10_409m), (aansluiting.BevoegdGezag, aansluiting.Boekjaar, aansluiting.Herkomst, Assert.Single(aansluiting.Bevindingen).Verschil.NaarDecimal()));
        Assert.Equal(0, (await Kies(new BevindingVraag { Boekjaar = 2014 })).Totaal);
        Assert.Equal(1, (await Kies(new BevindingVraag { Zoek = "keender", AlleenOpen = true })).Totaal);
        Assert.Equal(0, (await Kies(new BevindingVraag { Zoek = "keender", AlleenLetOp = true })).Totaal);
        string[] opNaam = [.. alle.Regels.Select(regel => regel.Naam).Order(StringComparer.Ordinal)];
        Assert.Equal(opNaam, (await Kies(new BevindingVraag { Sorteer = "naam" })).Regels.Select(regel => regel.Naam));
        Assert.Equal(opNaam.Reverse(), (await Kies(new BevindingVraag { Sorteer = "-naam" })).Regels.Select(regel => regel.Naam));
        // The choice stays, and a page is a part of the order.
        Assert.Equal(opNaam[^2], Assert.Single((await Kies(new BevindingVraag { Boekjaar = 2015, Sorteer = "-naam", Pagina = new Pagina { Nummer = 2, Grootte = 1 } })).Regels).Naam);
        var fout = await Assert.ThrowsAsync<RpcException>(() => Kies(new BevindingVraag { Sorteer = "vermogen" }));
        Assert.Equal("sorteer.onbekend", WeigeringDetails.Lees(fout)!.Code);
        // A board sees its own.
        Assert.Equal(["21428"], (await _dienst.Client.LijstBevindingenAsync(new BevindingVraag(), _dienst.SwvBestuur("21428", ""), cancellationToken: Dienst.Einde)).Regels.Select(regel => regel.BevoegdGezag));
    }

    [Fact]
    public async Task Elk_getal_legt_zichzelf_uit()
    {
        var dossier = await Haal("21428");
        Assert.Equal([2014, 2015], dossier.Jaren.Select(jaar => jaar.Boekjaar));
        var jaar = dossier.Jaren[1];
        Assert.Equal("duo", jaar.Herkomst);
        Assert.Equal("01.-po-balans.csv, regel 4; 02.-po-baten-en-lasten.csv, regel 4; 10.-po-overheidsbijdragen.csv, regel 4", jaar.Bron);
        var kengetal = jaar.Kengetallen.Single(kengetal => kengetal.Code == "liquiditeit");
        Assert.Equal("vlottende activa (TVLA) ÷ kortlopende schulden (2.4)", kengetal.Formule);
        Assert.Equal([("TVLA", 910_102m), ("2.4", 254_490m)], kengetal.Invoer.Select(invoer => (invoer.Post, invoer.Waarde.NaarDecimal()!.Value)));
        Assert.Equal(910_102m / 254_490m, kengetal.Waarde.NaarDecimal());
        Assert.Equal(("onder", 0.75m, false, true), (kengetal.Signaal.Vergelijking, kengetal.Signaal.Grenswaarde.NaarDecimal(), kengetal.Signaal.GeeftSignaal, kengetal.Signaal.Aanname));
        Assert.Contains("geen officiële waarde voor samenwerkingsverbanden", kengetal.Signaal.Toelichting, StringComparison.Ordinal);
        Assert.All(jaar.Kengetallen, getal => Assert.NotEmpty(getal.Bron));
        Assert.Null(jaar.Kengetallen.Single(getal => getal.Code == "rentabiliteit").Signaal);
    }

    [Fact]
    public async Task Een_bestuur_zonder_balans_heeft_een_bevinding_en_getypeerde_lege_cijfers()
    {
        var jaar = (await Haal("74023")).Jaren.Single(jaar => jaar.Boekjaar == 2015);
        Assert.Contains(jaar.Bevindingen, bevinding => bevinding.Code == "balans-ontbreekt");
        Assert.Equal(RedenOntbreekt.NietBekend, jaar.Kengetallen.Single(kengetal => kengetal.Code == "liquiditeit").Waarde.Ontbreekt);
        Assert.Equal(-268_115m / 2_481_339m, Waarde(jaar, "rentabiliteit"));
    }

    [Theory]
    [InlineData("83968", 2015, "activa-passiva", 26_297)]
    [InlineData("21585", 2015, "rijksbijdragen-twee-bestanden", -115_563)]
    [InlineData("25351", 2015, "doorbetaling-negatief", -647_598)]
    public async Task Wat_niet_sluit_staat_er_als_bevinding_bij(string bevoegdGezag, int boekjaar, string code, int verschil)
    {
        var jaar = (await Haal(bevoegdGezag)).Jaren.Single(jaar => jaar.Boekjaar == boekjaar);
        Assert.Equal(verschil, jaar.Bevindingen.Single(bevinding => bevinding.Code == code).Verschil.NaarDecimal());
    }

    [Fact]
    public async Task Een_samenwerkingsverband_met_negatieve_totale_baten_heeft_geen_rentabiliteit()
    {
        var jaar = Assert.Single((await Haal("21589")).Jaren);
        Assert.Equal(RedenOntbreekt.NietVanToepassing, jaar.Kengetallen.Single(kengetal => kengetal.Code == "rentabiliteit").Waarde.Ontbreekt);
        Assert.True(Waarde(jaar, "brutobaten") > 0);
    }

    [Fact]
    public async Task Een_swv_bestuur_ziet_alleen_zichzelf()
    {
        var eigen = _dienst.SwvBestuur("21429", "PO2702");
        Assert.Equal("PO2702", (await _dienst.HaalDossier(new DossierVraag { BevoegdGezag = "21429" }, eigen)).SwvCode);
        Assert.Equal("21429", (await _dienst.HaalDossier(new DossierVraag { SwvCode = "PO-27-02" }, eigen)).BevoegdGezag);
        var alleenCode = _dienst.SwvBestuur("", "PO2702");
        Assert.Equal("21429", (await _dienst.HaalDossier(new DossierVraag { BevoegdGezag = "21429" }, alleenCode)).BevoegdGezag);
        var lijst = await _dienst.Lijst(new LijstVraag(), eigen);
        Assert.Equal(["21429"], lijst.Regels.Select(regel => regel.BevoegdGezag));
        foreach (var ander in new[] { new DossierVraag { BevoegdGezag = "21428" }, new DossierVraag { SwvCode = "PO2901" }, new DossierVraag { BevoegdGezag = "99999" } })
        {
            var fout = await Assert.ThrowsAsync<RpcException>(() => _dienst.HaalDossier(ander, eigen));
            Assert.Equal(StatusCode.PermissionDenied, fout.StatusCode);
            Assert.Equal("toegang.ander-gebied", WeigeringDetails.Lees(fout)!.Code);
        }

        Assert.Empty((await _dienst.Lijst(new LijstVraag(), _dienst.SwvBestuur("", ""))).Regels);
    }

    [Theory]
    [InlineData("123456", "", StatusCode.InvalidArgument, "bevoegd-gezag.ongeldig")]
    [InlineData("", "XX12", StatusCode.InvalidArgument, "swv-code.ongeldig")]
    [InlineData("", "", StatusCode.InvalidArgument, "dossier.sleutel")]
    [InlineData("99999", "", StatusCode.NotFound, "dossier.niet-gevonden")]
    public async Task Een_vraag_zonder_antwoord_zegt_waarom(string bevoegdGezag, string swvCode, StatusCode status, string code)
    {
        var vraag = (bevoegdGezag, swvCode) switch
        {
            ({ Length: > 0 }, _) => new DossierVraag { BevoegdGezag = bevoegdGezag },
            (_, { Length: > 0 }) => new DossierVraag { SwvCode = swvCode },
            _ => new DossierVraag(),
        };
        var fout = await Assert.ThrowsAsync<RpcException>(() => _dienst.HaalDossier(vraag, _dienst.Inspecteur()));
        Assert.Equal((status, code), (fout.StatusCode, WeigeringDetails.Lees(fout)!.Code));
    }

    [Fact]
    public async Task De_lijst_geeft_van_ieder_het_laatste_jaar_gefilterd_en_gesorteerd()
    {
        var alles = await Lijst(new LijstVraag());
        Assert.Equal(9, alles.Totaal);
        Assert.Equal([2015], alles.Regels.Where(regel => regel.BevoegdGezag == "21428").Select(regel => regel.Boekjaar));
        Assert.Equal(alles.Regels.Select(regel => regel.Naam).Order(StringComparer.Ordinal), alles.Regels.Select(regel => regel.Naam));

        var swv = await Lijst(new LijstVraag { AlleenSwv = true, Sorteer = "-bovenmatig" });
        Assert.Equal(["21429", "21428"], swv.Regels.Take(2).Select(regel => regel.BevoegdGezag));
        Assert.Equal(3, (await Lijst(new LijstVraag { AlleenSwv = true, AlleenSignaal = true })).Totaal);
        Assert.All((await Lijst(new LijstVraag { AlleenSwv = true, AlleenSignaal = true })).Regels, regel => Assert.Equal(("duo", "definitief", true), (regel.Herkomst, regel.Status, regel.Aanname)));
        Assert.Equal(1, (await Lijst(new LijstVraag { Boekjaar = 2011 })).Totaal);
        Assert.Equal("74023", (await Lijst(new LijstVraag { Sorteer = "liquiditeit" })).Regels[^1].BevoegdGezag);
        Assert.Equal("74023", (await Lijst(new LijstVraag { Sorteer = "-liquiditeit" })).Regels[^1].BevoegdGezag);
        Assert.Equal("21429", Assert.Single((await Lijst(new LijstVraag { Zoek = "zuid-KENNEMER" })).Regels).BevoegdGezag);
        Assert.Equal("21438", Assert.Single((await Lijst(new LijstVraag { Zoek = "po2901" })).Regels).BevoegdGezag);
        Assert.Empty((await Lijst(new LijstVraag { Zoek = "%" })).Regels);
    }

    [Fact]
    public async Task De_paginas_van_de_lijst_sluiten_op_elkaar_aan()
    {
        var gezien = new List<string>();
        for (var nummer = 1; nummer <= 3; nummer++)
        {
            gezien.AddRange((await Lijst(new LijstVraag { Pagina = new Pagina { Nummer = nummer, Grootte = 4 }, Sorteer = "solvabiliteit2" })).Regels.Select(regel => regel.BevoegdGezag));
        }

        Assert.Equal(9, gezien.Distinct().Count());
        Assert.Equal(9, gezien.Count);
    }

    [Theory]
    [InlineData("grootte", 501, "", "pagina.ongeldig")]
    [InlineData("", 0, "winst", "lijst.sorteer")]
    public async Task Een_onmogelijke_lijst_wordt_geweigerd(string veld, int waarde, string sorteer, string code)
    {
        var vraag = new LijstVraag { Sorteer = sorteer, Pagina = new Pagina { Grootte = veld.Length > 0 ? waarde : 0 } };
        var fout = await Assert.ThrowsAsync<RpcException>(() => Lijst(vraag));
        Assert.Equal(code, WeigeringDetails.Lees(fout)!.Code);
    }

    private static decimal Decimaal(string tekst) => decimal.Parse(tekst, System.Globalization.CultureInfo.InvariantCulture);

    private static decimal? Waarde(Jaar jaar, string code) => jaar.Kengetallen.Single(kengetal => kengetal.Code == code).Waarde.NaarDecimal();

    private Task<Dossier> Haal(string bevoegdGezag) => _dienst.HaalDossier(new DossierVraag { BevoegdGezag = bevoegdGezag }, _dienst.Inspecteur());

    private Task<DossierLijst> Lijst(LijstVraag vraag) => _dienst.Lijst(vraag, _dienst.Inspecteur());
}
