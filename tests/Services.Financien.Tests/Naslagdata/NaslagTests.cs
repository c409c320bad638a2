using Grpc.Core;
using Monitoring.Contracts.Financien.V1;

namespace Monitoring.Services.Financien.Tests.Naslagdata;

/// <summary>Reference data that beheer edits, with history and recomputation.</summary>
public sealed class NaslagTests : IAsyncLifetime
{
    private Dienst _dienst = null!;

    public async ValueTask InitializeAsync()
    {
        _dienst = await Dienst.Start();
        await _dienst.Importeer(Proefbestanden.Drie);
    }

    public ValueTask DisposeAsync() => _dienst.DisposeAsync();

    [Fact]
    public async Task Een_andere_waarde_is_een_nieuwe_versie_en_vergelijkt_alles_opnieuw()
    {
        var tabel = await Tabel();
        Assert.Equal((1, 1), (tabel.Versie, tabel.Huidig));
        var regel = tabel.Regels.Single(een => een is { Kengetal: "solvabiliteit2", Groep: "swv", VanBoekjaar: 2012 });
        Assert.Equal(("0,3", "onder"), (regel.Waarde, regel.Vergelijking));
        // Solvabiliteit 2 in 2015: 21428 has 0.7204, 21429 has 0.8969 and 21438 has 0.7984.
        var antwoord = await _dienst.Naslag.WijzigSignaleringswaardeAsync(Wijziging(regel.Nummer, "0,75"), _dienst.Beheer(), cancellationToken: Dienst.Einde);
        Assert.Equal((2, 11), (antwoord.Versie, antwoord.Gewijzigd));
        var stand = (await _dienst.Standen(_dienst.Beheer())).Single(een => een.AggregaatId == "21428/2015/realisatie");
        Assert.Equal(("2", 2L, 2), (stand.Signaleringsversie, stand.Versie, stand.Signalen));

        var na = await Tabel();
        Assert.Equal(2, na.Huidig);
        Assert.Equal(["Nieuw onderzoek", "Waarden volgens de bronnen, zoals geleverd"], na.Geschiedenis.Select(versie => versie.Reden));
        Assert.Equal("0,3", (await _dienst.Naslag.GeefSignaleringswaardenAsync(new SignaleringVraag { Versie = 1 }, _dienst.Beheer(), cancellationToken: Dienst.Einde)).Regels[regel.Nummer - 1].Waarde);

        var verschil = (await _dienst.Naslag.VergelijkVersiesAsync(new VersieVraag { Boekjaar = 2015, Versie = 1, Met = 2 }, _dienst.Inspecteur(), cancellationToken: Dienst.Einde)).Verschillen.Single(een => een is { Kengetal: "solvabiliteit2", Groep: "swv" });
        Assert.Contains("21428", verschil.Erbij.Select(lid => lid.BevoegdGezag));
        Assert.DoesNotContain("21438", verschil.Erbij.Select(lid => lid.BevoegdGezag));
        Assert.Empty(verschil.Eraf);
        Assert.Equal(verschil.SignalenMet, verschil.Signalen + verschil.Erbij.Count);
        // Once compared, comparing again changes nothing; nor does importing the same files.
        Assert.Equal(0, (await _dienst.Naslag.HerrekenAsync(new HerrekenVraag(), _dienst.Beheer(), cancellationToken: Dienst.Einde)).Gewijzigd);
        Assert.Equal(11, (await _dienst.Importeer(Proefbestanden.Drie))[^1].Ongewijzigd);
    }

    [Fact]
    public async Task Een_waarde_die_overlapt_geen_bron_heeft_of_verouderd_is_wordt_geweigerd()
    {
        Assert.Equal(("signaleringswaarde.overlapt", "van_boekjaar"), await Weiger(Nieuw("solvabiliteit2", 2015, "0,1")));
        Assert.Equal(("signaleringswaarde.kengetal", "kengetal"), await Weiger(Nieuw("doorbetalingen", 2015)));
        // Of a share, -0,1 could be meant as -10% or as -0,1%.
        Assert.Equal(("signaleringswaarde.waarde", "waarde"), await Weiger(Nieuw("rentabiliteit", 2011, "-0,1")));
        Assert.Equal(("signaleringswaarde.waarde", "waarde"), await Weiger(Nieuw("liquiditeit", 2011, "75%")));
        var zonderBron = Nieuw("rentabiliteit", 2011);
        zonderBron.Bron = "";
        Assert.Equal(("tekst.ontbreekt", "bron"), await Weiger(zonderBron));
        var oud = Nieuw("rentabiliteit", 2011);
        oud.Versie = 7;
        Assert.Equal("versie.verouderd", (await Weiger(oud)).Code);
        var formule = (await Tabel()).Regels.First(een => een.Kengetal == "bovenmatig");
        // Below the signaleringswaarde of vermogen means nothing, and a formula without its numbers neither.
        Assert.Equal(("signaleringswaarde.vergelijking", "vergelijking"), await Weiger(Wijziging(formule.Nummer, "1")));
        var zonderGetallen = Wijziging(formule.Nummer, "1");
        zonderGetallen.Vergelijking = "boven";
        Assert.Equal(("signaleringswaarde.parameter", "factor"), await Weiger(zonderGetallen));
        zonderGetallen.Grootte = new Grootte { Grondslag = "brutobaten", Ondergrens = "1" };
        Assert.Equal(("signaleringswaarde.klasse", "ondergrens"), await Weiger(zonderGetallen));
        Assert.Equal(StatusCode.PermissionDenied, (await Assert.ThrowsAsync<RpcException>(async () => await _dienst.Naslag.WijzigSignaleringswaardeAsync(Nieuw("rentabiliteit", 2011), _dienst.Inspecteur(), cancellationToken: Dienst.Einde))).StatusCode);
        Assert.Equal(1, (await Tabel()).Huidig);
    }

    [Fact]
    public async Task Een_wijziging_is_te_proberen_zonder_dat_er_iets_verandert()
    {
        // Solvabiliteit 2 in 2015: 21428 has 0.7204, 21429 has 0.8969 and 21438 has 0.7984.
        var regel = (await Tabel()).Regels.Single(een => een is { Kengetal: "solvabiliteit2", Groep: "swv", VanBoekjaar: 2012 });
        var proef = await _dienst.Naslag.ProbeerSignaleringswaardeAsync(Wijziging(regel.Nummer, "0,75"), _dienst.Beheer(), cancellationToken: Dienst.Einde);
        var verschil = proef.Verschillen.Single(een => een is { Kengetal: "solvabiliteit2", Groep: "swv" });
        Assert.Equal(2015, proef.Boekjaar);
        Assert.Contains("21428", verschil.Erbij.Select(lid => lid.BevoegdGezag));
        Assert.DoesNotContain("21438", verschil.Erbij.Select(lid => lid.BevoegdGezag));
        Assert.Equal(1, (await Tabel()).Huidig);
        Assert.Equal("signaleringswaarde.waarde", (await Weigeren.Van(() => _dienst.Naslag.ProbeerSignaleringswaardeAsync(Wijziging(regel.Nummer, "veel"), _dienst.Beheer(), cancellationToken: Dienst.Einde))).Code);
        // A value that ends takes its signals along in the years after: 2015, not 2014 in which nothing changes.
        var einde = Wijziging(regel.Nummer, regel.Waarde);
        einde.TotEnMetBoekjaar = 2014;
        var zonder = await _dienst.Naslag.ProbeerSignaleringswaardeAsync(einde, _dienst.Beheer(), cancellationToken: Dienst.Einde);
        Assert.Equal((2015, 0), (zonder.Boekjaar, zonder.Verschillen.Single(een => een is { Kengetal: "solvabiliteit2", Groep: "swv" }).SignalenMet));
        // A value that is taken away takes them along in every year that it held in.
        var weg = await _dienst.Naslag.ProbeerSignaleringswaardeAsync(new WijzigSignaleringVerzoek { Versie = 1, Nummer = regel.Nummer, Verwijder = true }, _dienst.Beheer(), cancellationToken: Dienst.Einde);
        Assert.Equal((2015, 0), (weg.Boekjaar, weg.Verschillen.Single(een => een is { Kengetal: "solvabiliteit2", Groep: "swv" }).SignalenMet));
        Assert.Equal(1, (await Tabel()).Huidig);
        // Another year than the latest, by the year itself.
        Assert.Equal(2014, (await _dienst.Naslag.VergelijkVersiesAsync(new VersieVraag { Boekjaar = 2014, Versie = 1 }, _dienst.Inspecteur(), cancellationToken: Dienst.Einde)).Boekjaar);
    }

    [Fact]
    public async Task De_formule_van_het_vermogen_is_te_wijzigen_en_vooraf_te_proberen_in_elk_jaar()
    {
        var formule = (await Tabel()).Regels.Single(een => een is { Kengetal: "bovenmatig", Groep: "swv", VanBoekjaar: 2010 });
        Assert.Equal([("factor", "0,035"), ("minimum", "250.000")], formule.Parameters.Select(parameter => (parameter.Code, parameter.Waarde)));
        // 21438 has 216,992 in 2015, below the minimum: with a minimum of 200,000 it lies 16,992 above.
        var proef = await _dienst.Naslag.ProbeerSignaleringswaardeAsync(Formule(formule.Nummer, "0,01", "200.000"), _dienst.Beheer(), cancellationToken: Dienst.Einde);
        Assert.Equal(2015, proef.Boekjaar);
        Assert.Contains("21438", proef.Verschillen.Single(een => een is { Kengetal: "bovenmatig", Groep: "swv" }).Erbij.Select(lid => lid.BevoegdGezag));
        Assert.Equal(proef.Verschillen.SelectMany(een => een.Erbij.Concat(een.Eraf)).Select(lid => lid.BevoegdGezag).Distinct().Count(), proef.BesturenAnders);
        Assert.InRange(proef.BesturenAnders, 1, proef.Besturen);
        var eerder = Formule(formule.Nummer, "0,01", "200.000");
        eerder.Boekjaar = 2014;
        Assert.Equal(2014, (await _dienst.Naslag.ProbeerSignaleringswaardeAsync(eerder, _dienst.Beheer(), cancellationToken: Dienst.Einde)).Boekjaar);
        eerder.Boekjaar = 2030;
        var (_, code, veld) = await Weigeren.Van(() => _dienst.Naslag.ProbeerSignaleringswaardeAsync(eerder, _dienst.Beheer(), cancellationToken: Dienst.Einde));
        Assert.Equal(("signaleringswaarde.boekjaar", "boekjaar"), (code, veld));
        Assert.Equal(1, (await Tabel()).Huidig);

        await _dienst.Naslag.WijzigSignaleringswaardeAsync(Formule(formule.Nummer, "0,01", "200.000"), _dienst.Beheer(), cancellationToken: Dienst.Einde);
        Assert.Equal(16_992m, await Bovenmatig());
        Assert.Contains("0,01 × bruto totale baten, ten minste € 200.000", (await Tabel()).Regels.Select(een => een.Waarde));
        Assert.Equal("0,035 × bruto totale baten, ten minste € 250.000", (await _dienst.Naslag.GeefSignaleringswaardenAsync(new SignaleringVraag { Versie = 1 }, _dienst.Beheer(), cancellationToken: Dienst.Einde)).Regels[formule.Nummer - 1].Waarde);

        async Task<decimal?> Bovenmatig() => (await _dienst.Standen(_dienst.Beheer())).Single(stand => stand.AggregaatId == "21438/2015/realisatie").Kengetallen.Single(een => een.Code == "bovenmatig").Waarde;
    }

    [Fact]
    public async Task Een_oud_jaar_houdt_zijn_eigen_waarde()
    {
        var voor = await Vermogen();
        var oud = (await Tabel()).Regels.Single(een => een is { Kengetal: "bovenmatig", Groep: "swv", VanBoekjaar: 2020 });
        var tot = Formule(oud.Nummer, "0,035", "250.000");
        (tot.VanBoekjaar, tot.TotEnMetBoekjaar) = (2020, 2029);
        await _dienst.Naslag.WijzigSignaleringswaardeAsync(tot, _dienst.Beheer(), cancellationToken: Dienst.Einde);
        var nieuw = Formule(0, "0,5", "1");
        (nieuw.Versie, nieuw.Kengetal, nieuw.Groep, nieuw.VanBoekjaar, nieuw.TotEnMetBoekjaar) = (2, "bovenmatig", "swv", 2030, 0);
        await _dienst.Naslag.WijzigSignaleringswaardeAsync(nieuw, _dienst.Beheer(), cancellationToken: Dienst.Einde);
        Assert.Equal(3, (await Tabel()).Huidig);
        Assert.Equal(voor, await Vermogen());

        async Task<IReadOnlyList<(string, decimal?, bool?)>> Vermogen() =>
            [.. (await _dienst.Standen(_dienst.Beheer())).OrderBy(stand => stand.AggregaatId, StringComparer.Ordinal).Select(stand => (stand.AggregaatId, stand.Kengetallen.Single(een => een.Code == "bovenmatig"))).Select(een => (een.AggregaatId, een.Item2.Grenswaarde, een.Item2.Signaal))];
    }

    [Fact]
    public async Task Een_grootteklasse_is_te_wijzigen_en_mag_niet_overlappen_of_leeg_zijn()
    {
        var groot = Klasse("boven 25", "25.000.000", "");
        // Of samenwerkingsverbanden, rentabiliteit has no value yet.
        Assert.Equal(("signaleringswaarde.klasse-leeg", "bovengrens"), await Weiger(Klasse("leeg", "3.000.000", "2.000.000")));
        Assert.Equal(("signaleringswaarde.klasse-leeg", "bovengrens"), await Weiger(Klasse("leeg", "3.000.000", "3.000.000")));
        Assert.Equal(("signaleringswaarde.klasse", "ondergrens"), await Weiger(Klasse("geen bedrag", "veel", "")));
        var zonderGrondslag = Klasse("over wat?", "1", "");
        zonderGrondslag.Grootte.Grondslag = "";
        Assert.Equal(("signaleringswaarde.grondslag", "grondslag"), await Weiger(zonderGrondslag));

        await _dienst.Naslag.WijzigSignaleringswaardeAsync(groot, _dienst.Beheer(), cancellationToken: Dienst.Einde);
        var tabel = await Tabel();
        var regel = tabel.Regels.Single(een => een is { Kengetal: "rentabiliteit", Groep: "swv" });
        Assert.Equal(("boven € 25.000.000 bruto", "brutobaten", "25.000.000", ""), (regel.Klasse, regel.Grootte.Grondslag, regel.Grootte.Ondergrens, regel.Grootte.Bovengrens));
        // Below it no value holds: that is told, not refused.
        Assert.Contains(tabel.Opmerkingen, een => een.Contains("rentabiliteit van samenwerkingsverbanden", StringComparison.Ordinal));
        var overlapt = Klasse("tot en met 25", "", "25.000.001");
        overlapt.Versie = 2;
        Assert.Equal(("signaleringswaarde.overlapt", "van_boekjaar"), await Weiger(overlapt));
        // Fifty cents in which both would hold, without either bound in it.
        var centen = Klasse("tot 25 en een halve euro", "", "25.000.000,50");
        centen.Versie = 2;
        Assert.Equal(("signaleringswaarde.overlapt", "van_boekjaar"), await Weiger(centen));
        var anders = Klasse("netto", "", "25.000.000");
        (anders.Versie, anders.Grootte.Grondslag) = (2, "totalebaten");
        Assert.Equal(("signaleringswaarde.grondslag", "grondslag"), await Weiger(anders));
        var sluit = Klasse("tot en met 25", "", "25.000.000");
        (sluit.Versie, sluit.Grootte.BovengrensTelt) = (2, true);
        await _dienst.Naslag.WijzigSignaleringswaardeAsync(sluit, _dienst.Beheer(), cancellationToken: Dienst.Einde);
        Assert.Empty((await Tabel()).Opmerkingen);

        // The bound between the two moves at once, from either side; tried first, nothing is changed.
        var schuif = Klasse("boven 30", "30.000.000", "");
        (schuif.Versie, schuif.Nummer, schuif.BurenMee) = (3, regel.Nummer, true);
        Assert.Equal(["De klasse ernaast schuift mee: 'tot en met € 25.000.000 bruto' wordt 'tot en met € 30.000.000 bruto'."], (await _dienst.Naslag.ProbeerSignaleringswaardeAsync(schuif, _dienst.Beheer(), cancellationToken: Dienst.Einde)).Opmerkingen);
        Assert.Equal(["boven € 25.000.000 bruto", "tot en met € 25.000.000 bruto"], await Klassen());
        await _dienst.Naslag.WijzigSignaleringswaardeAsync(schuif, _dienst.Beheer(), cancellationToken: Dienst.Einde);
        Assert.Equal(["boven € 30.000.000 bruto", "tot en met € 30.000.000 bruto"], await Klassen());
        var terug = Klasse("onder 20", "", "20.000.000");
        (terug.Versie, terug.Nummer, terug.BurenMee) = (4, (await Tabel()).Regels.Single(een => een.Klasse == "tot en met € 30.000.000 bruto").Nummer, true);
        await _dienst.Naslag.WijzigSignaleringswaardeAsync(terug, _dienst.Beheer(), cancellationToken: Dienst.Einde);
        Assert.Equal(["vanaf € 20.000.000 bruto", "onder € 20.000.000 bruto"], await Klassen());
        Assert.Empty((await Tabel()).Opmerkingen);

        // A class between two others is not pushed away: it would never hold, and later moves could not tell its bounds apart.
        var tussen = Klasse("vanaf 20 tot 25", "20.000.000", "25.000.000");
        (tussen.Versie, tussen.Nummer, tussen.Grootte.OndergrensTelt) = (5, regel.Nummer, true);
        await _dienst.Naslag.WijzigSignaleringswaardeAsync(tussen, _dienst.Beheer(), cancellationToken: Dienst.Einde);
        var verdringt = Klasse("tot 25", "", "25.000.000");
        (verdringt.Versie, verdringt.Nummer, verdringt.BurenMee) = (6, terug.Nummer, true);
        Assert.Equal(("signaleringswaarde.klasse-leeg", "bovengrens"), await Weiger(verdringt));
        Assert.Equal(["vanaf € 20.000.000 onder € 25.000.000 bruto", "onder € 20.000.000 bruto"], await Klassen());
        var open = Klasse("vanaf 20", "20.000.000", "");
        (open.Versie, open.Nummer, open.Grootte.OndergrensTelt) = (6, regel.Nummer, true);
        await _dienst.Naslag.WijzigSignaleringswaardeAsync(open, _dienst.Beheer(), cancellationToken: Dienst.Einde);

        // Not asked, or for other boekjaren: the other class stays as it is.
        var alleen = Klasse("onder 15", "", "15.000.000");
        (alleen.Versie, alleen.Nummer) = (7, terug.Nummer);
        await _dienst.Naslag.WijzigSignaleringswaardeAsync(alleen, _dienst.Beheer(), cancellationToken: Dienst.Einde);
        Assert.Equal(["vanaf € 20.000.000 bruto", "onder € 15.000.000 bruto"], await Klassen());
        var later = Klasse("vanaf 15, later", "15.000.000", "");
        (later.Versie, later.Nummer, later.BurenMee, later.VanBoekjaar, later.Grootte.OndergrensTelt) = (8, regel.Nummer, true, 2012, true);
        await _dienst.Naslag.WijzigSignaleringswaardeAsync(later, _dienst.Beheer(), cancellationToken: Dienst.Einde);
        Assert.Equal(["vanaf € 15.000.000 bruto", "onder € 15.000.000 bruto"], await Klassen());
        var grens = Klasse("vanaf 18, later", "18.000.000", "");
        (grens.Versie, grens.Nummer, grens.BurenMee, grens.VanBoekjaar, grens.Grootte.OndergrensTelt) = (9, regel.Nummer, true, 2012, true);
        await _dienst.Naslag.WijzigSignaleringswaardeAsync(grens, _dienst.Beheer(), cancellationToken: Dienst.Einde);
        Assert.Equal(["vanaf € 18.000.000 bruto", "onder € 15.000.000 bruto"], await Klassen());

        async Task<IEnumerable<string>> Klassen() => (await Tabel()).Regels.Where(een => een is { Kengetal: "rentabiliteit", Groep: "swv" }).Select(een => een.Klasse);

        static WijzigSignaleringVerzoek Klasse(string bron, string onder, string boven)
        {
            var verzoek = Nieuw("rentabiliteit", 2011, "-10%");
            (verzoek.Bron, verzoek.Grootte) = (bron, new Grootte { Grondslag = "brutobaten", Ondergrens = onder, Bovengrens = boven });
            return verzoek;
        }
    }

    [Fact]
    public async Task Een_nieuwe_waarde_geldt_en_is_weer_weg_te_nemen()
    {
        var nieuw = Nieuw("rentabiliteit", 2011);
        nieuw.Waarde = "-10%";
        await _dienst.Naslag.WijzigSignaleringswaardeAsync(nieuw, _dienst.Beheer(), cancellationToken: Dienst.Einde);
        // 21429 had -0.7862 in 2015.
        Assert.Contains(await Signalen(), een => een == "21429/2015/realisatie");
        var regel = (await Tabel()).Regels.Single(een => een is { Kengetal: "rentabiliteit", Groep: "swv" });
        Assert.Equal("-10%", regel.Waarde);
        Assert.Equal("-10%", (await Tabel()).Regels.Single(een => een is { Kengetal: "rentabiliteit", Groep: "bestuur" }).Waarde);
        await _dienst.Naslag.WijzigSignaleringswaardeAsync(new WijzigSignaleringVerzoek { Versie = 2, Nummer = regel.Nummer, Verwijder = true, Reden = "Toch niet" }, _dienst.Beheer(), cancellationToken: Dienst.Einde);
        Assert.DoesNotContain(await Signalen(), een => een == "21429/2015/realisatie");

        async Task<IEnumerable<string>> Signalen() => (await _dienst.Standen(_dienst.Beheer())).Where(stand => stand.Kengetallen.Single(een => een.Code == "rentabiliteit").Signaal == true).Select(stand => stand.AggregaatId);
    }

    [Fact]
    public async Task Beheer_legt_en_verwijdert_een_koppeling()
    {
        Assert.Contains((await Koppelingen("")).Zonder, een => een.BevoegdGezag == "21429");
        Assert.Equal(2, (await _dienst.Naslag.LegKoppelingAsync(new KoppelingVerzoek { BevoegdGezag = "21429", SwvCode = "PO2702", Naam = "Zuid-Kennemerland" }, _dienst.Beheer(), cancellationToken: Dienst.Einde)).Gewijzigd);
        Assert.Equal("PO2702", (await _dienst.HaalDossier(new DossierVraag { BevoegdGezag = "21429" }, _dienst.Inspecteur())).SwvCode);
        var lijst = await Koppelingen("kennemer");
        Assert.Equal(("PO2702", "beheer"), (lijst.Koppelingen[0].SwvCode, lijst.Koppelingen[0].Herkomst));
        Assert.Empty((await Koppelingen("%")).Koppelingen);
        foreach (var (sorteer, veld) in new (string, Func<Koppeling, string>)[] { ("code", een => een.SwvCode), ("bestuur", een => een.BevoegdGezag) })
        {
            var oplopend = (await _dienst.Naslag.LijstKoppelingenAsync(new KoppelingVraag { Sorteer = sorteer }, _dienst.Beheer(), cancellationToken: Dienst.Einde)).Koppelingen.Select(veld).ToList();
            Assert.Equal(oplopend.Order(StringComparer.Ordinal), oplopend);
            var aflopend = (await _dienst.Naslag.LijstKoppelingenAsync(new KoppelingVraag { Sorteer = "-" + sorteer }, _dienst.Beheer(), cancellationToken: Dienst.Einde)).Koppelingen.Select(veld).ToList();
            Assert.Equal(aflopend.OrderDescending(StringComparer.Ordinal), aflopend);
        }

        Assert.Equal("sorteer.onbekend", (await Weigeren.Van(() => _dienst.Naslag.LijstKoppelingenAsync(new KoppelingVraag { Sorteer = "drop" }, _dienst.Beheer(), cancellationToken: Dienst.Einde))).Code);
        Assert.Equal("koppeling.bestaat", (await Weigeren.Van(() => _dienst.Naslag.LegKoppelingAsync(new KoppelingVerzoek { BevoegdGezag = "21429", SwvCode = "PO2702" }, _dienst.Beheer(), cancellationToken: Dienst.Einde))).Code);
        Assert.Equal(2, (await _dienst.Naslag.VerwijderKoppelingAsync(new KoppelingVerzoek { BevoegdGezag = "21429", SwvCode = "PO2702" }, _dienst.Beheer(), cancellationToken: Dienst.Einde)).Gewijzigd);
        Assert.Equal("koppeling.onbekend", (await Weigeren.Van(() => _dienst.Naslag.VerwijderKoppelingAsync(new KoppelingVerzoek { BevoegdGezag = "21429", SwvCode = "PO2702" }, _dienst.Beheer(), cancellationToken: Dienst.Einde))).Code);
    }

    private static WijzigSignaleringVerzoek Wijziging(int nummer, string waarde) => new()
    {
        Versie = 1, Nummer = nummer, Waarde = waarde, Vergelijking = "onder", VanBoekjaar = 2012, TotEnMetBoekjaar = 2019, Bron = "Proef", Reden = "Nieuw onderzoek",
    };

    private static WijzigSignaleringVerzoek Formule(int nummer, string factor, string minimum) => new()
    {
        Versie = 1, Nummer = nummer, Vergelijking = "boven", VanBoekjaar = 2010, TotEnMetBoekjaar = 2019, Bron = "Proef", Reden = "Nieuw besluit",
        Parameters = { new Formuleparameter { Code = "factor", Waarde = factor }, new Formuleparameter { Code = "minimum", Waarde = minimum } },
    };

    private static WijzigSignaleringVerzoek Nieuw(string kengetal, int vanaf, string waarde = "10%") => new()
    {
        Versie = 1, Kengetal = kengetal, Groep = "swv", Waarde = waarde, Vergelijking = "onder", VanBoekjaar = vanaf, Bron = "Proef", Reden = "Nieuw",
    };

    private async Task<(string Code, string Veld)> Weiger(WijzigSignaleringVerzoek verzoek)
    {
        var (_, code, veld) = await Weigeren.Van(() => _dienst.Naslag.WijzigSignaleringswaardeAsync(verzoek, _dienst.Beheer(), cancellationToken: Dienst.Einde));
        return (code, veld);
    }

    private async Task<Signaleringstabel> Tabel() => await _dienst.Naslag.GeefSignaleringswaardenAsync(new SignaleringVraag(), _dienst.Beheer(), cancellationToken: Dienst.Einde);

    private async Task<KoppelingLijst> Koppelingen(string zoek) => await _dienst.Naslag.LijstKoppelingenAsync(new KoppelingVraag { Zoek = zoek }, _dienst.Beheer(), cancellationToken: Dienst.Einde);
}
