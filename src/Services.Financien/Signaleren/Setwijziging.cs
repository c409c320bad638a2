using System.Globalization;
using Monitoring.Contracts.Domein;
using Monitoring.Contracts.Financien.V1;
using Monitoring.DuoBestanden.Lezen;
using Monitoring.Services.Financien.Domain;
using Monitoring.Services.Financien.Domain.Kengetallen;
using Monitoring.Services.Financien.Domain.Signaleringswaarden;

namespace Monitoring.Services.Financien.Signaleren;

/// <summary>One change to the table: a value added, replaced or removed. For one kengetal, group, year and size at most one value may hold.</summary>
internal static class Setwijziging
{
    private const int EersteJaar = 1990;
    private const int LaatsteJaar = 2100;

    /// <exception cref="WeigeringException"><c>signaleringswaarde.*</c>, <c>tekst.ontbreekt</c>.</exception>
    public static Signaleringsset Met(this Signaleringsset set, WijzigSignaleringVerzoek verzoek, int versie)
    {
        var regels = set.Regels.ToList();
        if (verzoek.Nummer < 0 || verzoek.Nummer > regels.Count)
        {
            throw new WeigeringException("signaleringswaarde.onbekend", "Deze regel is er niet.", "nummer", WeigeringSoort.NietGevonden);
        }

        var oud = verzoek.Nummer == 0 ? null : regels[verzoek.Nummer - 1];
        if (oud is { Waarde: null })
        {
            throw new WeigeringException("signaleringswaarde.formule", "Een formule hoort bij de dienst en is hier niet te wijzigen.", "waarde", WeigeringSoort.VerbodenOvergang);
        }

        if (verzoek.Verwijder)
        {
            _ = oud ?? throw new WeigeringException("signaleringswaarde.onbekend", "Deze regel is er niet.", "nummer", WeigeringSoort.NietGevonden);
            regels.Remove(oud);
        }
        else if (oud is null)
        {
            regels.Add(Lees(verzoek, null));
        }
        else
        {
            regels[verzoek.Nummer - 1] = Lees(verzoek, oud);
        }

        var nieuw = new Signaleringsset(versie.ToString(CultureInfo.InvariantCulture), regels);
        EisEenduidig(nieuw);
        return nieuw;
    }

    private static Signaleringswaarde Lees(WijzigSignaleringVerzoek verzoek, Signaleringswaarde? oud)
    {
        var (kengetal, groep) = (oud?.Kengetal ?? verzoek.Kengetal, oud?.Groep ?? verzoek.Groep);
        if (!Signaleringswaarde.Vergelijkbaar.TryGetValue(kengetal, out var eenheid))
        {
            throw new WeigeringException("signaleringswaarde.kengetal", $"Kies een kengetal: {string.Join(", ", Signaleringswaarde.Vergelijkbaar.Keys)}.", "kengetal");
        }

        if (groep is not (Signaleringsset.GroepSwv or Signaleringsset.GroepBestuur))
        {
            throw new WeigeringException("signaleringswaarde.groep", "Kies samenwerkingsverbanden of schoolbesturen.", "groep");
        }

        if (verzoek.VanBoekjaar is < EersteJaar or > LaatsteJaar || (verzoek.TotEnMetBoekjaar != 0 && (verzoek.TotEnMetBoekjaar < verzoek.VanBoekjaar || verzoek.TotEnMetBoekjaar > LaatsteJaar)))
        {
            throw new WeigeringException("signaleringswaarde.jaren", $"De boekjaren liggen tussen {EersteJaar.ToString(CultureInfo.InvariantCulture)} en {LaatsteJaar.ToString(CultureInfo.InvariantCulture)}, het eerste niet na het laatste.", "van_boekjaar");
        }

        var richting = verzoek.Vergelijking switch
        {
            "onder" => Richting.Onder,
            "boven" => Richting.Boven,
            _ => throw new WeigeringException("signaleringswaarde.vergelijking", "Kies onder of boven.", "vergelijking"),
        };
        var toelichting = verzoek.Aanname ? VrijeTekst.LeesVerplicht(verzoek.Toelichting, "toelichting") : VrijeTekst.Lees(verzoek.Toelichting, "toelichting");
        return new Signaleringswaarde(
            kengetal, groep, verzoek.VanBoekjaar, verzoek.TotEnMetBoekjaar == 0 ? null : verzoek.TotEnMetBoekjaar, oud?.Grondslag ?? "", oud?.Vanaf, oud?.Boven, oud?.Onder, oud?.TotEnMet,
            richting, verzoek.GelijkTelt, LeesWaarde(verzoek.Waarde, eenheid), null, null, VrijeTekst.LeesVerplicht(verzoek.Bron, "bron"), verzoek.Aanname, toelichting);
    }

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

    /// <summary>Tried at every bound and just beside it: between bounds nothing changes.</summary>
    private static void EisEenduidig(Signaleringsset set)
    {
        foreach (var groep in set.Regels.GroupBy(regel => (regel.Kengetal, regel.Groep)))
        {
            List<decimal> bedragen = [0, .. groep.SelectMany(regel => new[] { regel.Vanaf, regel.Boven, regel.Onder, regel.TotEnMet }).OfType<decimal>().SelectMany(grens => new[] { grens - 1, grens, grens + 1 })];
            foreach (var jaar in groep.SelectMany(regel => new[] { regel.VanBoekjaar, regel.TotEnMetBoekjaar ?? LaatsteJaar }).Distinct())
            {
                if (bedragen.Exists(bedrag => groep.Count(regel => regel.GeldtIn(jaar) && regel.GeldtBij(bedrag)) > 1))
                {
                    throw new WeigeringException("signaleringswaarde.overlapt", $"In boekjaar {jaar.ToString(CultureInfo.InvariantCulture)} zouden twee waarden tegelijk gelden. Beëindig eerst de andere.", "van_boekjaar", WeigeringSoort.VerbodenOvergang);
                }
            }
        }
    }
}
