using System.Globalization;
using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using Monitoring.Contracts.Toegang;
using Monitoring.Portaal.Notatie;

namespace Monitoring.Portaal.Tests;

/// <summary>A table on a page and its file hold the same rows, in the same order, with the same values.</summary>
public sealed partial class CsvTests(Proefportaal portaal)
{
    private static readonly string[] Eenheden = ["aantal", "euro", "ratio", "aandeel", "procent"];

    [Theory]
    [InlineData(Rol.SwvBestuur, "/bestuur/toezicht?sorteer=-nummer", "/bestuur/toezicht/onderzoeken.csv?sorteer=-nummer", "rapporten", "status herkomst eindoordeel")]
    [InlineData(Rol.SwvBestuur, "/bestuur/toezicht", "/bestuur/toezicht/herstelopdrachten.csv", "herstelopdrachten-tabel", "onderzoek")]
    [InlineData(Rol.SwvBestuur, "/bestuur/vergelijken?gebied=provincie", "/bestuur/vergelijken/kengetallen.csv?gebied=provincie", "kwartielen", "boekjaar kengetal eenheid")]
    // The page calls the board itself "Wij".
    [InlineData(Rol.SwvBestuur, "/bestuur/vergelijken", "/bestuur/vergelijken/groep.csv", "groep", "bevoegd_gezag naam")]
    [InlineData("", "/samenwerkingsverbanden/vergelijken?swv-1=PO9001&swv-2=VO9002", "/samenwerkingsverbanden/vergelijken.csv?swv=PO9001&swv=VO9002", "vergelijking", "eenheid")]
    [InlineData("", "/referentiecijfers?sorteer=-publicatie", "/referentiecijfers.csv?sorteer=-publicatie", "referenties", "id thema sector waarde eenheid periodesoort kwalificatie polariteit status toelichting verschilt_van")]
    [InlineData(Rol.SwvBestuur, "/bestuur/vooruitblik?leerlingen=-1,5", "/bestuur/vooruitblik/scenario.csv?leerlingen=-1,5", "scenario", "")]
    [InlineData(Rol.SwvBestuur, "/bestuur/afbouwplan", "/bestuur/afbouwplan.csv", "afbouw", "versie")]
    [InlineData(Rol.SwvBestuur, "/bestuur/doelmatigheid", "/bestuur/doelmatigheid/uitgaven.csv?boekjaar=2015", "uitgaven", "boekjaar leerlingen leerlingen_bron")]
    [InlineData(Rol.SwvBestuur, "/bestuur/doelmatigheid", "/bestuur/doelmatigheid/vragen.csv?boekjaar=2015", "vragen-tabel", "van")]
    [InlineData(Rol.Inspecteur, "/inspecteur/financien/99001/doelmatigheid", "/inspecteur/financien/99001/doelmatigheid/uitgaven.csv?boekjaar=2015", "uitgaven", "boekjaar leerlingen leerlingen_bron")]
    [InlineData(Rol.SwvBestuur, "/bestuur/resultaten", "/bestuur/resultaten/gekregen.csv", "gekregen-tabel", "aan")]
    [InlineData(Rol.SwvBestuur, "/bestuur/resultaten", "/bestuur/resultaten/gesteld.csv", "gesteld-tabel", "van")]
    [InlineData(Rol.School, "/school/inzage", "/school/inzage.csv", "logboek", "")]
    [InlineData(Rol.Beheer, "/beheer/signaleringswaarden?versie=1", "/beheer/signaleringswaarden.csv?versie=1", "waarden", "versie")]
    [InlineData(Rol.Beheer, "/beheer/wie-deed-wat?van=1-11-2026&tot=30-11-2026&sorteer=waarop", "/beheer/wie-deed-wat.csv?van=1-11-2026&tot=30-11-2026&sorteer=waarop", "sporen", "handeling")]
    public async Task Het_bestand_bij_een_tabel_is_wat_de_pagina_toont(string rol, string pad, string bestand, string tabel, string nietOpDePagina)
    {
        using var browser = portaal.Browser(rol);
        var html = await browser.Lees(pad);
        Assert.Contains($"href=\"{bestand}\"", WebUtility.HtmlDecode(html), StringComparison.Ordinal);
        using var antwoord = await browser.Haal(bestand);
        var inhoud = await antwoord.Inhoud();
        Assert.Equal(Encoding.UTF8.GetPreamble(), inhoud[..3]);
        var regels = Encoding.UTF8.GetString(inhoud[3..]).Split("\r\n", StringSplitOptions.RemoveEmptyEntries).Select(Csvregel.Velden).ToList();
        var rijen = Rijen(html, tabel);
        Assert.NotEmpty(rijen);
        Assert.Equal(Math.Min(regels.Count - 1, Raamwerk.Lijstadres.RijenPerPagina), rijen.Count);
        var getoond = Enumerable.Range(0, regels[0].Count).Where(plaats => !nietOpDePagina.Split(' ').Contains(regels[0][plaats])).ToList();
        Assert.NotEmpty(getoond);
        foreach (var (nummer, rij) in rijen.Index())
        {
            Assert.All(getoond, plaats => Assert.True(StaatIn(rij, regels[nummer + 1][plaats]), $"{regels[0][plaats]} '{regels[nummer + 1][plaats]}' staat niet in rij {nummer + 1}: {rij}"));
        }

        using var ander = portaal.Browser(rol == Rol.School ? Rol.Ministerie : Rol.School);
        using var geweigerd = await ander.Haal(bestand);
        Assert.Equal(rol.Length == 0 ? HttpStatusCode.OK : HttpStatusCode.Forbidden, geweigerd.StatusCode);
    }

    [Fact]
    public async Task Een_bestand_van_een_dienst_die_weg_is_zegt_dat_en_lijkt_niet_leeg()
    {
        await using var eigen = new Proefportaal();
        await eigen.InitializeAsync();
        using var browser = eigen.Browser(Rol.SwvBestuur);
        eigen.Servers["financien"].Weg = true;
        using var antwoord = await browser.Haal("/bestuur/afbouwplan.csv");
        Assert.Equal(HttpStatusCode.ServiceUnavailable, antwoord.StatusCode);
        Assert.Contains("Dit bestand kan nu niet worden gemaakt", await antwoord.Tekst(), StringComparison.Ordinal);
    }

    /// <summary>The value as a page may write it: a date in words, a number in some unit, a code in words.</summary>
    private static bool StaatIn(string rij, string cel)
    {
        if (cel is "" or "ja" or "nee")
        {
            return true;
        }

        List<string> vormen = [cel, Woorden.Van(cel), Datums.InTekst(cel), Datums.Kort(cel), Datums.Moment(cel)];
        if (decimal.TryParse(cel, NumberStyles.Number, CultureInfo.GetCultureInfo("nl-NL"), out var getal))
        {
            vormen.AddRange(Eenheden.Select(eenheid => Getallen.InEenheid(getal, eenheid)));
        }

        return vormen.Exists(vorm => vorm.Length > 0 && rij.Contains(Glad(vorm), StringComparison.OrdinalIgnoreCase));
    }

    private static List<string> Rijen(string html, string tabel)
    {
        var begin = html.IndexOf($"<caption id=\"{tabel}-bijschrift\"", StringComparison.Ordinal);
        Assert.True(begin >= 0, $"De tabel '{tabel}' staat niet op de pagina.");
        var lichaam = html[html.IndexOf("<tbody", begin, StringComparison.Ordinal)..html.IndexOf("</tbody>", begin, StringComparison.Ordinal)];
        return [.. lichaam.Split("<tr").Skip(1).Select(rij => Glad(WebUtility.HtmlDecode(Labels().Replace("<tr" + rij, " "))))];
    }

    private static string Glad(string tekst) => Spaties().Replace(tekst, " ");

    [GeneratedRegex("<[^>]+>", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Labels();

    [GeneratedRegex("[\\s\u00a0]+", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Spaties();
}
