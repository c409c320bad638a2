using Monitoring.Contracts.Domein;
using Monitoring.DuoBestanden;
using Monitoring.DuoBestanden.Schemas;
using Monitoring.Services.Toezicht.Domain.Objecten;

namespace Monitoring.Services.Toezicht.ObjectenImporteren;

/// <summary>The platform's own register: kinds of object that DUO's files do not name, with begin, end and successor.</summary>
internal static class Objectentabel
{
    private static readonly string[] Sectoren = ["po", "vo", "so", "mbo"];
    private static readonly string[] Bekostigingen = ["", "bekostigd", "niet-bekostigd"];

    public static void Lees(Inlezing bestand)
    {
        foreach (var rij in bestand.Tabel.Rijen)
        {
            try
            {
                Neem(bestand, rij);
            }
            catch (WeigeringException fout)
            {
                bestand.Fouten.Add(rij.Fout(fout.Weigering.Veld, fout.Weigering.Code, fout.Weigering.Melding));
            }
        }
    }

    private static void Neem(Inlezing bestand, DuoRij rij)
    {
        var soort = ObjectSoort.Lees(rij.Tekst(ObjectenVanToezicht.Soort), ObjectenVanToezicht.Soort);
        var code = ObjectSoort.LeesCode(soort, rij.Tekst(ObjectenVanToezicht.Code), ObjectenVanToezicht.Code);
        var sector = Een(rij, ObjectenVanToezicht.Sector, Sectoren, "sector.onbekend");
        var bekostiging = Een(rij, ObjectenVanToezicht.Bekostiging, Bekostigingen, "bekostiging.onbekend");
        var (van, tot) = (rij.Datum(ObjectenVanToezicht.GeldigVan), rij.Datum(ObjectenVanToezicht.GeldigTot));
        if (tot < van)
        {
            throw new WeigeringException("geldigheid.omgekeerd", "Het einde ligt voor het begin.", ObjectenVanToezicht.GeldigTot);
        }

        var opvolger = Opvolger(rij);
        var gegevens = new Stamgegevens { Naam = rij.Tekst(ObjectenVanToezicht.Naam), BevoegdGezag = rij.BevoegdGezag(ObjectenVanToezicht.BevoegdGezag)?.Waarde ?? "" };
        if (!bestand.Past(rij, ObjectenVanToezicht.Naam, gegevens))
        {
            return;
        }

        var register = bestand.Register.Object(soort, code, bestand.Eigen);
        register.NeemOver(gegevens, bestand.Eigen);
        // The samenwerkingsverband of a vso-school is one of vo; only a bestuur can be of (v)so as a whole, without pupils of its own.
        register.NeemSchoolsoortOver(soort == ObjectSoort.Afdeling ? Schoolsoort(code) : "", sector == "so" ? "po" : sector, soort == ObjectSoort.Bestuur ? bestand.Eigen : bestand.Terloops, speciaal: sector == "so");
        register.NeemBekostigingOver(bekostiging);
        register.Bestaat(van, tot, opvolger);
        if (gegevens.BevoegdGezag.Length > 0)
        {
            bestand.Register.Bestuur(gegevens.BevoegdGezag, bestand.Terloops, null);
        }
    }

    private static string Schoolsoort(string afdeling) => afdeling.EndsWith("-pro", StringComparison.Ordinal) ? "pro" : "vo";

    private static string Een(DuoRij rij, string kolom, string[] mogelijk, string code)
    {
        var tekst = rij.Tekst(kolom).ToLowerInvariant();
        return mogelijk.Contains(tekst, StringComparer.Ordinal)
            ? tekst
            : throw new WeigeringException(code, $"'{Kort.Tekst(tekst)}' kan hier niet. Wel: {string.Join(", ", mogelijk.Where(waarde => waarde.Length > 0))}.", kolom);
    }

    /// <summary>"bestuur/41646" as it is kept; empty when none is named.</summary>
    private static string Opvolger(DuoRij rij)
    {
        var tekst = rij.Tekst(ObjectenVanToezicht.Opvolger);
        if (tekst.Length == 0)
        {
            return "";
        }

        var streep = tekst.IndexOf('/', StringComparison.Ordinal);
        var soort = ObjectSoort.Lees(streep < 0 ? "" : tekst[..streep], ObjectenVanToezicht.Opvolger);
        return ObjectVanToezicht.IdVan(soort, ObjectSoort.LeesCode(soort, tekst[(streep + 1)..], ObjectenVanToezicht.Opvolger));
    }
}
