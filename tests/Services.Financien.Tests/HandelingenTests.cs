using Grpc.Core;
using Monitoring.Contracts.Financien.V1;
using Monitoring.Contracts.Toegang;
using Monitoring.Contracts.V1;

namespace Monitoring.Services.Financien.Tests;

/// <summary>Beheer sees who did what with which account, and never what was written or which amounts.</summary>
public sealed class HandelingenTests : IAsyncLifetime
{
    private Dienst _dienst = null!;

    private Handelingenlogboek.HandelingenlogboekClient Handelingen => new(_dienst.Kanaal);

    private Metadata Eigen => _dienst.SwvBestuur("21429", "PO2702");

    public async ValueTask InitializeAsync()
    {
        _dienst = await Dienst.Start();
        await _dienst.Importeer(Proefbestanden.Drie);
    }

    public ValueTask DisposeAsync() => _dienst.DisposeAsync();

    [Fact]
    public async Task Elke_handeling_van_bestuur_inspecteur_en_beheer_staat_er_zonder_wat_er_geschreven_is()
    {
        var (dossier, naslag, stop) = (_dienst.Bestuursdossier, _dienst.Naslag, Dienst.Einde);
        await dossier.DienInAsync(new InvoerVerzoek { BevoegdGezag = "21429", Boekjaar = 2016, Soort = "begroting", Status = "voorlopig", Posten = { new Postinvoer { Post = "3.1", Bedrag = "5" } } }, Eigen, cancellationToken: stop);
        await dossier.LegAfbouwplanVastAsync(new AfbouwplanVerzoek { BevoegdGezag = "21429", Doel = "Geheim doel", Jaren = { new Afbouwjaar { Boekjaar = 2015, EigenVermogen = "1" } } }, Eigen, cancellationToken: stop);
        await dossier.LegVermogensverantwoordingVastAsync(new VermogensverantwoordingVerzoek { BevoegdGezag = "21429", Boekjaar = 2015, Vindplaats = "geheim", Verantwoording = "geheim" }, Eigen, cancellationToken: stop);
        await dossier.LegDoelmatigheidVastAsync(new DoelmatigheidVerzoek { BevoegdGezag = "21429", Boekjaar = 2015 }, Eigen, cancellationToken: stop);
        await dossier.BesluitToezichtAsync(new ToezichtVerzoek { BevoegdGezag = "21429", Vanaf = "2015-08-01", Reden = "Geheime zorg" }, _dienst.Inspecteur(), cancellationToken: stop);
        await dossier.BeeindigToezichtAsync(new EindeToezichtVerzoek { BevoegdGezag = "21429", Nummer = 1, Versie = 1, TotEnMet = "2016-02-01", Reden = "Geheim" }, _dienst.Inspecteur(), cancellationToken: stop);
        await naslag.WijzigSignaleringswaardeAsync(new WijzigSignaleringVerzoek { Versie = 1, Kengetal = "rentabiliteit", Groep = "swv", VanBoekjaar = 2011, Vergelijking = "onder", Waarde = "0%", Bron = "x", Reden = "Nieuwe grens" }, _dienst.Beheer(), cancellationToken: stop);
        await naslag.LegKoppelingAsync(new KoppelingVerzoek { BevoegdGezag = "21429", SwvCode = "PO2702" }, _dienst.Beheer(), cancellationToken: stop);
        await naslag.VerwijderKoppelingAsync(new KoppelingVerzoek { BevoegdGezag = "21429", SwvCode = "PO2702" }, _dienst.Beheer(), cancellationToken: stop);
        await naslag.HerrekenAsync(new HerrekenVraag(), _dienst.Beheer(), cancellationToken: stop);

        var lijst = await Handelingen.LijstAsync(new HandelingenVraag(), _dienst.Beheer(), cancellationToken: stop);
        Assert.Equal(
            [
                "herrekening-begonnen kengetallen van alle besturen ",
                "koppeling-verwijderd bestuur 21429 samenwerkingsverband PO2702",
                "koppeling-gelegd bestuur 21429 samenwerkingsverband PO2702",
                "signaleringswaarden-gewijzigd signaleringswaarden, versie 2 Nieuwe grens",
                "financieel-toezicht-beeindigd bestuur 21429 ",
                "financieel-toezicht-besloten bestuur 21429 ",
                "doelmatigheid-verantwoord bestuur 21429 boekjaar 2015",
                "vermogen-verantwoord bestuur 21429 boekjaar 2015",
                "afbouwplan-vastgelegd bestuur 21429 versie 1",
                "jaarrekening-ingediend jaarrekening 21429/2016/begroting voorlopig",
            ],
            lijst.Handelingen.Select(rij => $"{rij.Handeling} {rij.Zaak} {rij.Kenmerk} {rij.Toelichting}"));
        Assert.All(lijst.Handelingen, rij => Assert.NotEmpty(rij.Wie));
        Assert.Equal(10, lijst.Totaal);
        Assert.DoesNotContain("geheim", lijst.ToString(), StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task Een_toelichting_staat_er_met_haar_bevinding_en_wat_geweigerd_is_niet()
    {
        var verzoek = new ToelichtingVerzoek { JaarrekeningId = "21428/2015/realisatie", Versie = 1, Code = "aansluiting-vermogen", Tekst = "Geheim" };
        await _dienst.Bestuursdossier.LichtBevindingToeAsync(verzoek, _dienst.SwvBestuur("21428", ""), cancellationToken: Dienst.Einde);
        Assert.Equal("versie.verouderd", (await Weigeren.Van(() => _dienst.Bestuursdossier.LichtBevindingToeAsync(verzoek, _dienst.SwvBestuur("21428", ""), cancellationToken: Dienst.Einde))).Code);
        // What stands there already is no act.
        await _dienst.Bestuursdossier.LichtBevindingToeAsync(new ToelichtingVerzoek(verzoek) { Versie = 2 }, _dienst.SwvBestuur("21428", ""), cancellationToken: Dienst.Einde);
        var regel = Assert.Single((await Handelingen.LijstAsync(new HandelingenVraag { Waarop = "jaarrekening 21428/2015" }, _dienst.Beheer(), cancellationToken: Dienst.Einde)).Handelingen);
        Assert.Equal(("bevinding-toegelicht", "21428/2015/realisatie", "aansluiting-vermogen"), (regel.Handeling, regel.Kenmerk, regel.Toelichting));
    }

    [Fact]
    public async Task Wie_geen_beheer_is_ziet_geen_enkele_handeling()
    {
        foreach (var rol in new[] { Rol.Inspecteur, Rol.Ministerie, Rol.SwvBestuur, Rol.School, Rol.Platform })
        {
            var fout = await Assert.ThrowsAsync<RpcException>(async () => await Handelingen.LijstAsync(new HandelingenVraag(), _dienst.Als(rol, $"{Scope.FinancienLezen} {Scope.FinancienSchrijven}"), cancellationToken: Dienst.Einde));
            Assert.Equal(StatusCode.PermissionDenied, fout.StatusCode);
        }
    }
}
