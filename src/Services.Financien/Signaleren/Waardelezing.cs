using System.Globalization;
using Monitoring.Contracts.Domein;
using Monitoring.Contracts.Financien.V1;
using Monitoring.DuoBestanden.Lezen;
using Monitoring.Services.Financien.Domain;
using Monitoring.Services.Financien.Domain.Kengetallen;
using Monitoring.Services.Financien.Domain.Signaleringswaarden;

namespace Monitoring.Services.Financien.Signaleren;

/// <summary>Reads a row of the table as beheer wrote it. What kengetal and group a row is about never changes: that would be another row.</summary>
internal static class Waardelezing
{
    private const int EersteJaar = 1990;
    private const int LaatsteJaar = 2100;

    // The two amounts that a size class may be about.
    private static readonly string[] Grondslagen = [TotaleBaten.Code, BrutoBaten.Code];

    /// <param name="oud">The row that is replaced; null for a new one.</param>
    /// <exception cref="WeigeringException"><c>signaleringswaarde.*</c>, <c>tekst.ontbreekt</c>.</exception>
    public static Signaleringswaarde Lees(WijzigSignaleringVerzoek verzoek, Signaleringswaarde? oud)
    {
        var (kengetal, groep) = (oud?.Kengetal ?? verzoek.Kengetal, oud?.Groep ?? verzoek.Groep);
        var formule = kengetal == Bovenmatig.Code;
        if (!formule && !Signaleringswaarde.Vergelijkbaar.ContainsKey(kengetal))
        {
            throw new WeigeringException("signaleringswaarde.kengetal", $"Kies een kengetal: {string.Join(", ", Signaleringswaarde.Vergelijkbaar.Keys)} of {Bovenmatig.Code}.", "kengetal");
        }

        if (groep is not (Signaleringsset.GroepSwv or Signaleringsset.GroepBestuur))
        {
            throw new WeigeringException("signaleringswaarde.groep", "Kies samenwerkingsverbanden of schoolbesturen.", "groep");
        }

        if (verzoek.VanBoekjaar is < EersteJaar or > LaatsteJaar || (verzoek.TotEnMetBoekjaar != 0 && (verzoek.TotEnMetBoekjaar < verzoek.VanBoekjaar || verzoek.TotEnMetBoekjaar > LaatsteJaar)))
        {
            throw new WeigeringException("signaleringswaarde.jaren", $"De boekjaren liggen tussen {EersteJaar.ToString(CultureInfo.InvariantCulture)} en {LaatsteJaar.ToString(CultureInfo.InvariantCulture)}, het eerste niet na het laatste.", "van_boekjaar");
        }

        var kaal = new Signaleringswaarde(
            kengetal,
            groep,
            verzoek.VanBoekjaar,
            verzoek.TotEnMetBoekjaar == 0 ? null : verzoek.TotEnMetBoekjaar,
            Grondslag: "",
            Vanaf: null,
            Boven: null,
            Onder: null,
            TotEnMet: null,
            LeesRichting(verzoek.Vergelijking, formule),
            verzoek.GelijkTelt,
            Waarde: null,
            Factor: null,
            Minimum: null,
            VrijeTekst.LeesVerplicht(verzoek.Bron, "bron"),
            verzoek.Aanname,
            verzoek.Aanname ? VrijeTekst.LeesVerplicht(verzoek.Toelichting, "toelichting") : VrijeTekst.Lees(verzoek.Toelichting, "toelichting"));
        return formule ? MetFormule(kaal, verzoek) : MetGrootte(kaal, verzoek.Grootte) with { Waarde = LeesWaarde(verzoek.Waarde, Signaleringswaarde.Vergelijkbaar[kengetal]) };
    }

    /// <summary>The figure of mogelijk bovenmatig vermogen is what lies above: below would mean nothing.</summary>
    private static Richting LeesRichting(string vergelijking, bool formule) => (vergelijking, formule) switch
    {
        ("boven", _) => Richting.Boven,
        ("onder", false) => Richting.Onder,
        (_, true) => throw new WeigeringException("signaleringswaarde.vergelijking", "Vermogen geeft alleen boven de signaleringswaarde een signaal.", "vergelijking"),
        _ => throw new WeigeringException("signaleringswaarde.vergelijking", "Kies onder of boven.", "vergelijking"),
    };

    private static Signaleringswaarde MetFormule(Signaleringswaarde regel, WijzigSignaleringVerzoek verzoek)
    {
        if (verzoek.Grootte is not null)
        {
            throw new WeigeringException("signaleringswaarde.klasse", "Een formule geldt voor elke grootte. Grenzen van grootte staan in de formule zelf.", "ondergrens");
        }

        var waarden = verzoek.Parameters.GroupBy(parameter => parameter.Code, StringComparer.Ordinal).ToDictionary(een => een.Key, een => een.Last().Waarde, StringComparer.Ordinal);
        var met = Formuletabel.Van(regel.Groep).Aggregate(regel with { Grondslag = regel.Groep == Signaleringsset.GroepSwv ? BrutoBaten.Code : "" }, (vorm, parameter) =>
            parameter.Zet(vorm, LeesParameter(parameter, waarden.GetValueOrDefault(parameter.Code, ""))));
        return met.Rekenhulp is { } hulp && hulp.GrensGroot <= hulp.GrensKlein
            ? throw new WeigeringException("signaleringswaarde.grenzen", "De grens van een groot bestuur ligt boven die van een klein bestuur.", "grensgroot")
            : met;
    }

    private static decimal LeesParameter(Domain.Signaleringswaarden.Formuleparameter parameter, string tekst)
    {
        var kaal = tekst.Replace("€", "", StringComparison.Ordinal).Trim();
        return NederlandsGetal.Bedrag(kaal) is { } getal && getal >= parameter.Minst && getal <= parameter.Meest
            ? getal
            : throw new WeigeringException("signaleringswaarde.parameter", $"{parameter.Naam}: '{Kort.Tekst(tekst)}' kan niet. Vul een getal in van {NederlandsBedrag.Getal(parameter.Minst)} tot en met {NederlandsBedrag.Getal(parameter.Meest)}.", parameter.Code);
    }

    private static Signaleringswaarde MetGrootte(Signaleringswaarde regel, Grootte? grootte)
    {
        if (grootte is null || (grootte.Ondergrens.Length == 0 && grootte.Bovengrens.Length == 0))
        {
            return regel;
        }

        if (!Grondslagen.Contains(grootte.Grondslag))
        {
            throw new WeigeringException("signaleringswaarde.grondslag", "Kies over welke baten de grootteklasse gaat: de totale baten zoals gerapporteerd, of de bruto baten.", "grondslag");
        }

        var (laag, hoog) = (LeesGrens(grootte.Ondergrens, "ondergrens"), LeesGrens(grootte.Bovengrens, "bovengrens"));
        var met = regel with
        {
            Grondslag = grootte.Grondslag,
            Vanaf = grootte.OndergrensTelt ? laag : null,
            Boven = grootte.OndergrensTelt ? null : laag,
            TotEnMet = grootte.BovengrensTelt ? hoog : null,
            Onder = grootte.BovengrensTelt ? null : hoog,
        };
        return met.IsLeeg ? throw new WeigeringException("signaleringswaarde.klasse-leeg", "In deze grootteklasse valt geen enkel bedrag.", "bovengrens") : met;
    }

    private static decimal? LeesGrens(string tekst, string veld) => tekst.Trim().Length == 0 ? null : NederlandsBedrag.Lees(tekst.Replace("€", "", StringComparison.Ordinal), "signaleringswaarde.klasse", veld);

    /// <summary>A share needs its percent sign: -0,1 could be meant as -10% or as -0,1%.</summary>
    private static decimal LeesWaarde(string tekst, Eenheid eenheid)
    {
        var (teken, deler, soort, voorbeeld) = eenheid switch
        {
            Eenheid.Aandeel => ("%", 100m, "percentage", "-10%"),
            Eenheid.Euro => ("", 1m, "bedrag", "100.000"),
            _ => ("", 1m, "getal", "0,75"),
        };
        var kaal = tekst.Replace("€", "", StringComparison.Ordinal).Trim();
        return kaal.EndsWith(teken, StringComparison.Ordinal) && NederlandsGetal.Bedrag(kaal[..^teken.Length].TrimEnd()) is { } getal
            ? getal / deler
            : throw new WeigeringException("signaleringswaarde.waarde", $"'{Kort.Tekst(tekst)}' is geen {soort}. Schrijf bijvoorbeeld {voorbeeld}.", "waarde");
    }
}
