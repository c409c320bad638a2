using System.Globalization;
using MassTransit;
using Microsoft.EntityFrameworkCore;
using Monitoring.Contracts;
using Monitoring.Contracts.Gebeurtenissen;
using Monitoring.Services.Landelijk.Tests.Opstelling;
using Monitoring.Testopstelling;
using Proto = Monitoring.Contracts.Landelijk.V1;

namespace Monitoring.Services.Landelijk.Tests.Projecties;

/// <summary>The tables of De Staat van het Onderwijs 2024, digit for digit, from single cases through a real RabbitMQ.</summary>
public sealed class TabellenTests : IAsyncLifetime
{
    private PriveBroker? _broker;
    private LandelijkServer? _server;

    private CancellationToken Stop { get; } = TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        if (!PriveBroker.IsBeschikbaar)
        {
            return;
        }

        _broker = new PriveBroker();
        await _broker.Start();
        _server = LandelijkServer.MetBroker(_broker.Adres);
        await _server.InitializeAsync();
    }

    public async ValueTask DisposeAsync()
    {
        if (_server is not null)
        {
            await _server.DisposeAsync();
        }

        if (_broker is not null)
        {
            await _broker.DisposeAsync();
        }
    }

    [Fact]
    public async Task Losse_onderzoeken_worden_precies_de_zes_tabellen_over_oordelen()
    {
        Assert.SkipUnless(PriveBroker.IsBeschikbaar, PriveBroker.NietBeschikbaar);
        OnderzoekVastgesteld[] gevallen = [.. Tabellen.Steekproef(), .. Tabellen.PerJaar(), .. Maak.Tabel142A().Select(geval => geval with { Herkomst = "inspectie" })];
        new Random(7).Shuffle(gevallen);
        await Publiceer(gevallen);
        await Wacht.Tot(async () => await _server!.UitDatabase(database => database.OnderzoekFeiten.CountAsync(Stop)) == gevallen.Length);

        // Tabel 1.2.2a: bo n and %, vo n and %, (v)so n and %.
        Assert.Equal(
            """
            voldoende 79 79,8 67 77,9 31 77,5
            onvoldoende 18 18,2 19 22,1 9 22,5
            zeer-zwak 2 2 0 0 0 0
            totaal 99 86 40
            """,
            await Druk("eindoordelen-steekproef", "2023-09/2023-12", ["bo", "vo", "(v)so"], ["voldoende", "onvoldoende", "zeer-zwak", "totaal"], "-aandeel", 1));
        Assert.Equal("In het basisonderwijs kreeg in september tot en met december 2023 80% van de 99 scholen in de steekproef het oordeel voldoende.", (await Haal("eindoordelen-steekproef")).Conclusie);
        // Figuur 1.2.2a, as its text prints it: Resultaten, Pedagogisch-didactisch handelen and Veiligheid voldoende of goed; Zicht op ontwikkeling
        // onvoldoende in bo and (v)so, voldoende in vo; Evaluatie, verantwoording en dialoog onvoldoende in (v)so.
        Assert.Equal(("97 94 98 16 n=99", "98 85 93 91 n=103", "100 0 15 n=40"), (
            await DrukStandaarden("bo", ("OR1", "voldoende-of-goed"), ("OP3", "voldoende-of-goed"), ("VS1", "voldoende-of-goed"), ("OP2", "onvoldoende")),
            await DrukStandaarden("vo", ("OR1", "voldoende-of-goed"), ("OP3", "voldoende-of-goed"), ("VS1", "voldoende-of-goed"), ("OP2", "voldoende-of-goed")),
            await DrukStandaarden("(v)so", ("VS1", "voldoende-of-goed"), ("OP2", "onvoldoende"), ("SKA3", "onvoldoende"))));
        // Tabel 1.2.2b: bo, vo, (v)so; half to even, each column its own n.
        Assert.Equal(
            """
            basisvaardigheden 66 76 58
            zicht-op-ontwikkeling-en-begeleiding 34 42 48
            pedagogisch-didactisch-handelen 21 42 18
            veiligheid 6 19 10
            resultaten 3 1 28
            visie-ambities-en-doelen 24 30 15
            uitvoering-en-kwaliteitscultuur 5 38 8
            evaluatie-verantwoording-en-dialoog 10 30 42
            geen-enkele 26 12 12
            """,
            await Druk("herstelopdrachten-steekproef", "2023-09/2023-12", ["bo", "vo", "(v)so"], ["basisvaardigheden", "zicht-op-ontwikkeling-en-begeleiding", "pedagogisch-didactisch-handelen", "veiligheid", "resultaten", "visie-ambities-en-doelen", "uitvoering-en-kwaliteitscultuur", "evaluatie-verantwoording-en-dialoog", "geen-enkele"], "", 0));
        Assert.Equal([98m, 103m, 40m], (await Haal("herstelopdrachten-steekproef")).Reeksen[0].Punten.Select(punt => punt.Noemer.NaarDecimal()!.Value));
        // Tabel 1.3.1a: po, vo, (v)so, mbo, totaal, each 2022 and 2023.
        Assert.Equal(
            """
            voldoende 51 76 21 33 17 16 4 6 93 131
            onvoldoende 45 56 24 47 3 11 3 3 75 117
            zeer-zwak 26 33 11 3 4 2 1 0 42 38
            totaal 122 165 56 83 24 29 8 9 210 286
            """,
            await DrukJaren("eindoordelen-risico", ["po", "vo", "(v)so", "mbo", "totaal"], ["voldoende", "onvoldoende", "zeer-zwak", "totaal"]));
        // Tabel 1.4.1a: po, vo, (v)so, totaal, each 2022 and 2023.
        Assert.Equal(
            """
            goed 15 12 0 1 3 1 18 14
            voldoende 118 76 43 13 10 11 171 100
            onvoldoende 47 24 12 12 7 2 66 38
            totaal 180 112 55 26 20 14 255 152
            """,
            await DrukJaren("eindoordelen-besturen", ["po", "vo", "(v)so", "totaal"], ["goed", "voldoende", "onvoldoende", "totaal"]));
        // Tabel 1.4.1b: bekostigd and niet-bekostigd, each 2022 and 2023.
        Assert.Equal(
            """
            goed 3 0 1 3
            voldoende 13 9 16 10
            onvoldoende 2 4 4 3
            totaal 18 13 21 16
            """,
            await DrukJaren("eindoordelen-mbo", ["bekostigd", "niet-bekostigd"], ["goed", "voldoende", "onvoldoende", "totaal"]));
        // Tabel 1.4.2a: po, vo, totaal, each 2022 and 2023.
        Assert.Equal(
            """
            goed 1 0 0 0 1 0
            voldoende 12 12 13 10 25 22
            onvoldoende 5 6 8 5 13 11
            totaal 18 18 21 15 39 33
            """,
            await DrukJaren("swv-eindoordelen", ["po", "vo", "totaal"], ["goed", "voldoende", "onvoldoende", "totaal"]));
    }

    [Fact]
    public async Task Losse_OPPs_en_scholen_worden_precies_tabel_5_3a()
    {
        Assert.SkipUnless(PriveBroker.IsBeschikbaar, PriveBroker.NietBeschikbaar);
        IGebeurtenis[] gevallen = [.. Tabellen.Registratie()];
        new Random(7).Shuffle(gevallen);
        await Publiceer(gevallen);
        await Wacht.Tot(async () => await _server!.UitDatabase(async database => await database.OppFeiten.CountAsync(Stop) + await database.ObjectFeiten.CountAsync(Stop)) == gevallen.Length);

        string[] jaren = ["2018-2019", "2019-2020", "2020-2021", "2021-2022", "2022-2023"];
        var indicator = await Haal("opp-registratie");
        Assert.Equal("0,5 0,4 0,5 0,5 0,9", Regel("leerlingen-aandeel", "po"));
        Assert.Equal("26,2 23,7 24,4 24,2 44,7", Regel("scholen-aandeel", "po"));
        Assert.Equal("2,2 2,1 2,1 2,1 1,7", Regel("leerlingen-aandeel", "vo"));
        Assert.Equal("49,6 43,1 48 47,9 43,2", Regel("scholen-aandeel", "vo"));

        string Regel(string reeks, string sector) => string.Join(' ', jaren.Select(jaar => Getal(indicator, reeks, jaar, sector, 1)));
    }

    private async Task Publiceer(IEnumerable<IGebeurtenis> gebeurtenissen)
    {
        var bus = _server!.Dienst<IBus>();
        foreach (var deel in gebeurtenissen.Chunk(200))
        {
            await Task.WhenAll(deel.Select(gebeurtenis => bus.Publish(gebeurtenis, gebeurtenis.GetType(), bericht => bericht.MessageId = Guid.NewGuid(), Stop)));
        }
    }

    private async Task<Proto.Indicator> Haal(string id) => await _server!.Client.HaalIndicatorAsync(new Proto.IndicatorVraag { Id = id }, cancellationToken: Stop);

    /// <summary>Rows of series, columns of groups; where there is a series with the shares, each count is followed by it.</summary>
    private async Task<string> Druk(string id, string periode, string[] groepen, string[] reeksen, string aandeel, int decimalen)
    {
        var indicator = await Haal(id);
        return string.Join(Environment.NewLine, reeksen.Select(reeks => $"{reeks} {string.Join(' ', groepen.SelectMany(groep => aandeel.Length > 0 && indicator.Reeksen.Any(een => een.Code == reeks + aandeel)
            ? new[] { Getal(indicator, reeks, periode, groep, 0), Getal(indicator, reeks + aandeel, periode, groep, decimalen) }
            : [Getal(indicator, reeks, periode, groep, decimalen)]))}"));
    }

    /// <summary>Shares of standaarden in the steekproef of one group without decimals, and the n that all of them have.</summary>
    private async Task<string> DrukStandaarden(string groep, params (string Standaard, string Aandeel)[] standaarden)
    {
        var indicator = await _server!.Client.HaalIndicatorAsync(new Proto.IndicatorVraag { Id = "oordelen-standaarden", Filters = { ["soort"] = "steekproef", ["groep"] = groep } }, cancellationToken: Stop);
        var punten = indicator.Reeksen.SelectMany(reeks => reeks.Punten).ToArray();
        Assert.All(punten, punt => Assert.Equal("2023-09/2023-12", punt.Periode));
        return $"{string.Join(' ', standaarden.Select(paar => Getal(indicator, $"{paar.Aandeel}-aandeel", "2023-09/2023-12", paar.Standaard, 0)))} n={Assert.Single(punten.Select(punt => punt.N).Distinct())}";
    }

    private async Task<string> DrukJaren(string id, string[] groepen, string[] reeksen)
    {
        var indicator = await Haal(id);
        return string.Join(Environment.NewLine, reeksen.Select(reeks => $"{reeks} {string.Join(' ', groepen.SelectMany(_ => new[] { "2022", "2023" }, (groep, jaar) => Getal(indicator, reeks, jaar, groep, 0)))}"));
    }

    /// <summary>As the report prints it: half to even, decimal comma, no decimals that are zero.</summary>
    private static string Getal(Proto.Indicator indicator, string reeks, string periode, string groep, int decimalen) =>
        Math.Round(indicator.Reeksen.Single(een => een.Code == reeks).Punten.Single(punt => punt.Periode == periode && punt.Categorie == groep).Waarde.NaarDecimal()!.Value, decimalen, MidpointRounding.ToEven)
            .ToString("0.#", CultureInfo.GetCultureInfo("nl-NL"));
}
